//! The data dictionary: what each column of a dataset means, which signs occur in it, and how persons are protected.

use std::collections::BTreeSet;

use tera::Value as View;

use super::Subject;
use crate::disclosure::{Method, Zeros};
use crate::kinds::{self, Status};
use crate::model::url;
use crate::monitoring::{IndicatorAt, Value};
use crate::output::view::view;

impl Subject<'_> {
    /// What each indicator means.
    pub(super) fn dictionary(&self) -> Vec<View> {
        self.indicators.iter().filter_map(|at| self.definition(*at)).collect()
    }

    fn definition(&self, at: IndicatorAt) -> Option<View> {
        let edition = self.edition;
        let indicator = edition.monitoring.indicators.get(at);
        let entry = edition.portal.entry(indicator.key);
        let facts = entry.facts::<kinds::Indicator>()?;
        let (title, lang) = entry.title(edition.chain());
        let text = |name: &str| entry.node.get(name).map(|node| edition.text(node));
        let word = |name: &str| entry.node.get(name).and_then(crate::typed::Node::as_str).map(str::to_owned);
        let limit = |number: Option<f64>| number.map(|number| edition.digits(at, number));
        let dimensions: BTreeSet<&String> = edition
            .monitoring
            .extent(at)
            .slices
            .iter()
            .flat_map(|slice| edition.monitoring.slices.get(*slice).iter().map(|(dimension, _)| dimension))
            .collect();
        let dimensions = dimensions.into_iter().map(|dimension| {
            let vocabulary = edition.monitoring.dimensions.get(dimension).unwrap_or(dimension);
            let known = edition.portal.vocabularies.get(vocabulary).is_some();
            let url = known.then(|| url::vocabulary(vocabulary, edition.language).marked());
            view! { "name" => super::super::terms::vocabulary_title(edition, vocabulary), "url" => url, "lang" => () }
        });
        let words = indicator.words.as_deref().map(|id| edition.vocabulary(id));
        let words_url = indicator.words.as_deref().map(|id| url::vocabulary(id, edition.language).marked());
        Some(view! {
            "id" => entry.id.as_str(),
            "title" => title,
            "lang" => edition.other(lang),
            "url" => edition.url(entry),
            "definition" => text("definition"),
            "unit" => words.is_none().then(|| edition.unit_name(at)),
            "words" => words,
            "words_url" => words_url,
            "aggregate" => word("aggregate"),
            "direction" => word("direction").filter(|_| facts.direction != kinds::Direction::None),
            "formula" => facts.derive.clone(),
            "minimum" => limit(facts.minimum),
            "maximum" => limit(facts.maximum),
            "decimals" => edition.decimals(at),
            "dimensions" => dimensions.collect::<Vec<View>>(),
        })
    }

    /// The statuses that occur among the values, with sign, word and meaning.
    pub(super) fn signs(&self) -> Vec<View> {
        let cube = self.edition.monitoring.cube();
        let mut found: BTreeSet<Status> = BTreeSet::new();
        for at in &self.indicators {
            let values = cube.of(*at).iter().filter(|(key, _)| self.source.periods.contains(&key.period));
            found.extend(values.map(|(_, value)| value.status));
        }
        found.remove(&Status::Normal);
        let Some(first) = self.indicators.first() else { return Vec::new() };
        let sign = |status: Status| {
            let number = Value::of(1.0).with_status(status);
            let cell = self.edition.cell(*first, Some(number));
            let sign = cell.mark.map_or(cell.text, |(mark, _)| mark);
            view! {
                "sign" => sign,
                "word" => cell.status,
                "text" => self.edition.word("value-status", cell.status),
            }
        };
        found.into_iter().map(sign).collect()
    }

    /// How persons are protected; nothing when nobody is counted.
    pub(super) fn protection(&self) -> Vec<String> {
        let rules = &self.edition.monitoring.rules;
        let mut told: Vec<String> = Vec::new();
        for rule in self.indicators.iter().filter_map(|at| rules.get(at)) {
            let method = match rule.method {
                Method::Withhold => "dataset-protect-withhold",
                Method::Round5 => "dataset-protect-round5",
                Method::Bands => "dataset-protect-bands",
            };
            let zeros = match rule.zeros {
                Zeros::Show => "dataset-protect-zeros-show",
                Zeros::Hide => "dataset-protect-zeros-hide",
            };
            let sign = self.edition.t("value-sign-withheld");
            let last = rule.threshold.saturating_sub(1).to_string();
            let values = [("last", last.into()), ("sign", sign.as_str().into())];
            for text in [self.edition.say(method, &values), self.edition.t(zeros)] {
                if !told.contains(&text) {
                    told.push(text);
                }
            }
        }
        told
    }
}
