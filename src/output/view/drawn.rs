//! Values and axes of indicators as charts take them: numbers with the words that readers see.

use super::Edition;
use crate::chart;
use crate::monitoring::{IndicatorAt, Value};

impl Edition<'_> {
    /// A value as a chart takes it.
    pub fn drawn(&self, indicator: IndicatorAt, value: Option<Value>) -> chart::Value {
        let figure = self.figure(indicator, value);
        let note = figure.status_text.unwrap_or_default();
        let known = match (value.and_then(|value| value.ends()), figure.number) {
            (Some((low, high)), _) => chart::Value::band(low, high, figure.text),
            (None, Some(number)) => chart::Value::exact(number, figure.text),
            (None, None) => return chart::Value::unknown(figure.text, note),
        };
        known.noted(note)
    }

    /// Draws with the axis of an indicator: its unit, its decimals, the words of its numbers.
    pub fn with_axis<T>(&self, indicator: IndicatorAt, draw: impl FnOnce(&chart::Axis<'_>) -> T) -> T {
        let words = |number: f64, decimals: u8| {
            let word = self.value_word(indicator, number);
            word.unwrap_or_else(|| self.locale.fixed(number, decimals))
        };
        let unit = self.unit_sign(indicator).map(|sign| format!("\u{a0}{sign}")).unwrap_or_default();
        let decimals = self.decimals(indicator).unwrap_or(0);
        draw(&chart::Axis { includes: &[], decimals, format: &words, unit: &unit })
    }

    /// Between which values the numbers of a drawing lie: «Від 41,2 % (Північний район) до 68,0 % (Південний район).»
    pub fn range_words<'v>(
        &self,
        values: impl Iterator<Item = (&'v str, &'v chart::Value)>,
        unit: &str,
    ) -> Option<String> {
        let mut known: Vec<(&str, &chart::Value, f64)> =
            values.filter_map(|(name, value)| Some((name, value, value.number()?))).collect();
        known.sort_by(|(.., one), (.., other)| one.total_cmp(other));
        let ((lowest, low, least), (highest, high, most)) = (*known.first()?, *known.last()?);
        // The sign of «nothing was there» is read as a dash between words.
        let nothing = self.t("value-sign-nil");
        let words = |value: &chart::Value| {
            let text = if value.text == nothing { "0" } else { value.text.as_str() };
            format!("{text}{unit}")
        };
        let values = [
            ("low", words(low).into()),
            ("lowest", lowest.into()),
            ("high", words(high).into()),
            ("highest", highest.into()),
        ];
        (least < most).then(|| self.say("tiles-range", &values))
    }
}
