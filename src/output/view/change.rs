//! What has changed between two periods, in words: never a sign or a colour alone.

use super::Edition;
use super::figure::status_word;
use crate::kinds;
use crate::monitoring::{Change, Comparison, EntityAt, IndicatorAt, Key, Obstacle, PeriodAt, SliceAt};
use crate::typed::{Period, PeriodKind};

/// A change as it is shown.
#[derive(Debug, Clone)]
pub struct ChangeWords {
    /// `better`, `worse`, `same`, `more`, `less` or `not-comparable`, for styles.
    pub word: &'static str,
    /// What stands in front for the eye alone; may be empty.
    pub sign: &'static str,
    /// «більше на 6,7 в. п.», «не порівнюється: змінено методику»
    pub text: String,
    /// «краще»; nothing where neither is better.
    pub verdict: Option<String>,
    /// Why it cannot be compared: «рахують інакше».
    pub reason: Option<String>,
    /// The same order for everybody: the difference, or nothing where there is none.
    pub difference: Option<f64>,
}

impl ChangeWords {
    /// All in one line: «більше на 6,7 в. п., краще».
    pub fn whole(&self) -> String {
        match &self.verdict {
            Some(verdict) => format!("{}, {verdict}", self.text),
            None => self.text.clone(),
        }
    }
}

impl Edition<'_> {
    /// What has changed for an entity from one period to a later one.
    pub fn change(&self, indicator: IndicatorAt, entity: EntityAt, before: PeriodAt, after: PeriodAt) -> ChangeWords {
        self.change_words(indicator, &self.comparison(indicator, entity, before, after))
    }

    /// The comparison itself.
    pub fn comparison(
        &self,
        indicator: IndicatorAt,
        entity: EntityAt,
        before: PeriodAt,
        after: PeriodAt,
    ) -> Comparison {
        let monitoring = self.monitoring;
        let of = |period: PeriodAt| {
            let value = monitoring.value(indicator, Key { slice: SliceAt::TOTAL, period, entity });
            (monitoring.periods[period.0 as usize], value)
        };
        let decimals = self.decimals(indicator).unwrap_or(2);
        let comparison = Comparison::of(monitoring.indicators.get(indicator), of(before), of(after), decimals);
        match comparison.change {
            Change::NotComparable(_) => comparison,
            _ if self.is_still_counted(indicator, after) => Comparison::none(Obstacle::NotOver),
            _ if monitoring.has_other_parts(indicator, entity, before, after) => Comparison::none(Obstacle::OtherParts),
            _ => comparison,
        }
    }

    /// Whether a period of an indicator that is counted from content is that of today: it is always the last one.
    fn is_still_counted(&self, indicator: IndicatorAt, period: PeriodAt) -> bool {
        let entry = self.portal.entry(self.monitoring.indicators.get(indicator).key);
        let is_counted = entry.facts::<kinds::Indicator>().is_some_and(|facts| facts.count.is_some());
        is_counted && self.monitoring.extent(indicator).latest() == Some(period)
    }

    fn change_words(&self, indicator: IndicatorAt, comparison: &Comparison) -> ChangeWords {
        let sign = |more: bool| if more { "↑" } else { "↓" };
        let more = comparison.difference.map_or(comparison.change == Change::More, |difference| difference > 0.0);
        let (word, sign, verdict) = match comparison.change {
            Change::Better => ("better", sign(more), Some("comparison-better")),
            Change::Worse => ("worse", sign(more), Some("comparison-worse")),
            Change::Same => ("same", "=", None),
            Change::More => ("more", sign(true), None),
            Change::Less => ("less", sign(false), None),
            Change::NotComparable(_) => ("not-comparable", "≠", None),
        };
        let reason = match comparison.change {
            Change::NotComparable(obstacle) => Some(self.obstacle(obstacle)),
            _ => None,
        };
        let text = match comparison.change {
            Change::Same => self.t("comparison-same"),
            Change::NotComparable(_) => {
                let reason = reason.clone().unwrap_or_default();
                self.say("comparison-not-comparable", &[("reason", reason.into())])
            }
            _ => self.movement(indicator, comparison),
        };
        let verdict = verdict.map(|key| self.t(key));
        ChangeWords { word, sign, text, verdict, reason, difference: comparison.difference }
    }

    /// «більше на 6,7 в. п.»; of words and bands only which way it went.
    fn movement(&self, indicator: IndicatorAt, comparison: &Comparison) -> String {
        let has_words = self.monitoring.indicators.get(indicator).words.is_some();
        let Some(difference) = comparison.difference.filter(|_| !has_words) else {
            return self.t("comparison-other-value");
        };
        let size = self.difference(indicator, difference.abs());
        let key = match (difference > 0.0, comparison.about) {
            (true, false) => "comparison-more",
            (true, true) => "comparison-more-about",
            (false, false) => "comparison-less",
            (false, true) => "comparison-less-about",
        };
        self.say(key, &[("difference", size.into())])
    }

    /// A difference of two values with its unit: «6,7 в. п.», «12», «1 200 грн».
    pub fn difference(&self, indicator: IndicatorAt, number: f64) -> String {
        let digits = self.digits(indicator, number);
        if self.monitoring.indicators.get(indicator).unit == "percent" {
            return self.say("comparison-percentage-points", &[("value", digits.into())]);
        }
        self.unit_sign(indicator).map_or_else(|| digits.clone(), |sign| format!("{digits}\u{a0}{sign}"))
    }

    fn obstacle(&self, obstacle: Obstacle) -> String {
        match obstacle {
            Obstacle::Break => self.t("comparison-obstacle-break"),
            Obstacle::NoNumber(status) => self.word("value-status", status_word(status)),
            Obstacle::LowReliability => self.t("comparison-obstacle-low-reliability"),
            Obstacle::Inexact => self.t("comparison-obstacle-inexact"),
            Obstacle::OtherParts => self.t("comparison-obstacle-other-parts"),
            Obstacle::NotOver => self.t("comparison-obstacle-not-over"),
            Obstacle::OtherPeriod => self.t("comparison-obstacle-other-period"),
        }
    }

    /// A period as axes and narrow columns write it: «2023/24», «II кв. 2024».
    pub fn short_period(&self, period: Period) -> String {
        let year = period.year.to_string();
        let values = |number: i8| [("number", number.to_string().into()), ("year", year.as_str().into())];
        match period.kind {
            PeriodKind::Year | PeriodKind::SchoolYear => period.to_string(),
            PeriodKind::Half(half) => self.say("comparison-half-year", &values(half)),
            PeriodKind::Quarter(quarter) => self.say("comparison-quarter", &values(quarter)),
            _ => self.dates().period(period),
        }
    }
}
