//! How an indicator is made: its expression in words, how values are added up over territories, and its relatives.

use tera::Value as View;

use super::super::view::{Edition, view};
use crate::kinds::{self, Counted};
use crate::model::EntryKey;
use crate::monitoring::{Aggregation, Formula, IndicatorAt, Operation};

/// The expression, the way to the value of a territory, limits.
pub fn view(edition: &Edition<'_>, at: IndicatorAt, facts: &kinds::Indicator) -> View {
    let indicator = edition.monitoring.indicators.get(at);
    let mut tokens = Vec::new();
    if let Some(formula) = &indicator.formula {
        write(edition, formula, 0, &mut tokens);
    }
    let mut sentences = vec![aggregation(edition, at)];
    if let Some(count) = &facts.count {
        let kind = edition.t(&format!("kinds-{}", count.kind));
        let key = match count.what {
            Counted::Entries => "indicator-method-counted",
            Counted::Existence => "indicator-method-existence",
        };
        sentences.insert(0, edition.say(key, &[("kind", kind.into())]));
    }
    let number = |number: f64| edition.figure(at, Some(crate::monitoring::Value::of(number))).with_sign;
    let limits = match (facts.minimum, facts.maximum) {
        (Some(low), Some(high)) => {
            Some(edition.say("span", &[("from", number(low).into()), ("to", number(high).into())]))
        }
        (Some(low), None) => Some(edition.say("quantity-at-least", &[("value", number(low).into())])),
        (None, Some(high)) => Some(edition.say("indicator-at-most", &[("value", number(high).into())])),
        (None, None) => None,
    };
    view! {
        "formula" => tokens,
        "sentences" => sentences.into_iter().filter(|sentence| !sentence.is_empty()).collect::<Vec<_>>(),
        "limits" => limits,
        "direction" => direction(edition, indicator.direction),
    }
}

fn direction(edition: &Edition<'_>, direction: kinds::Direction) -> Option<String> {
    match direction {
        kinds::Direction::Up => Some(edition.t("indicator-more-is-better")),
        kinds::Direction::Down => Some(edition.t("indicator-less-is-better")),
        kinds::Direction::None => None,
    }
}

fn aggregation(edition: &Edition<'_>, at: IndicatorAt) -> String {
    let indicator = edition.monitoring.indicators.get(at);
    match indicator.aggregation {
        Aggregation::Sum => edition.t("indicator-method-sum"),
        Aggregation::Mean => edition.t("indicator-method-mean"),
        Aggregation::WeightedMean(weight) => {
            let weight = edition.indicator_title(weight);
            edition.say("indicator-method-weighted-mean", &[("weight", weight.into())])
        }
        Aggregation::Formula => edition.t("indicator-method-formula"),
        Aggregation::Max => edition.t("indicator-method-max"),
        Aggregation::None => edition.t("indicator-method-none"),
    }
}

/// The expression as signs and names that lead to their pages. `above` is how strongly the sign around it binds.
fn write(edition: &Edition<'_>, formula: &Formula<IndicatorAt>, above: u8, tokens: &mut Vec<View>) {
    let sign = |text: &str| view! { "sign" => text };
    match formula {
        Formula::Number(number) => tokens.push(sign(&edition.locale.number(*number))),
        Formula::Indicator(at) => tokens.push(link(edition, *at)),
        Formula::Negative(inner) => {
            tokens.push(sign("−"));
            write(edition, inner, 3, tokens);
        }
        Formula::Operation(operation, left, right) => {
            let (text, own, after) = match operation {
                Operation::Add => ("+", 1, 1),
                Operation::Subtract => ("−", 1, 2),
                Operation::Multiply => ("×", 2, 2),
                Operation::Divide => ("÷", 2, 3),
            };
            let bracketed = own < above;
            if bracketed {
                tokens.push(sign("("));
            }
            write(edition, left, own, tokens);
            tokens.push(sign(text));
            write(edition, right, after, tokens);
            if bracketed {
                tokens.push(sign(")"));
            }
        }
    }
}

fn link(edition: &Edition<'_>, at: IndicatorAt) -> View {
    let entry = edition.portal.entry(edition.monitoring.indicators.get(at).key);
    let (title, lang) = entry.title(edition.chain());
    view! { "title" => title, "lang" => edition.other(lang), "url" => edition.url(entry) }
}

/// The indicators that the author names, those that it is made of, and those that are made of it.
pub fn related(edition: &Edition<'_>, at: IndicatorAt, facts: &kinds::Indicator) -> Vec<View> {
    let indicators = &edition.monitoring.indicators;
    let find = |written: &str| edition.portal.find(&["indicator"], written);
    let mut keys: Vec<EntryKey> = facts.related.iter().filter_map(|other| find(other.written())).collect();
    keys.extend(indicators.parts(at).iter().map(|part| indicators.get(*part).key));
    let made_of_it = indicators.iter().filter(|(other, _)| indicators.parts(*other).contains(&at));
    keys.extend(made_of_it.map(|(_, indicator)| indicator.key));
    let own = indicators.get(at).key;
    let mut seen = std::collections::BTreeSet::from([own]);
    keys.retain(|key| seen.insert(*key));
    keys.into_iter().map(|key| edition.card(key)).collect()
}
