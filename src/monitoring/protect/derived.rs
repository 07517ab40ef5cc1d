//! Derived values follow the counts they are made from.

use std::collections::{HashMap, HashSet};

use super::Protecting;
use super::counts::share;
use crate::disclosure::{self, Counted, Rule, Share, Shown};
use crate::kinds::Status;
use crate::monitoring::cube::{Cube, IndicatorAt, Key};
use crate::monitoring::value::Value;
use crate::typed::Qualifier;

/// Withholds the values of a derived indicator that would tell what is withheld of its parts; values that are made from
/// rounded counts or ranges are worked out from what is published.
pub fn protect(protecting: &Protecting<'_>, raw: &Cube, at: IndicatorAt, published: &mut Cube) {
    let shown: HashMap<Key, Value> =
        raw.of(at).iter().map(|(key, value)| (*key, shown(protecting, raw, published, at, *key, *value))).collect();
    published.replace(at, |key, value| shown.get(&key).copied().unwrap_or(value));
}

/// Withholds the values of a sum that disclosure control does not know: differences below nothing, which follow their
/// parts, and totals that leave out entries of which something is withheld.
pub fn protect_sum(protecting: &Protecting<'_>, at: IndicatorAt, published: &mut Cube) {
    let parts = protecting.indicators.parts(at);
    let is_withheld =
        |part: &IndicatorAt, key: Key| published.get(*part, key).is_some_and(|value| value.status == Status::Withheld);
    let tells = |key: Key, value: Value| {
        let below_nothing = value.number().is_some_and(|number| number < 0.0);
        below_nothing && parts.iter().any(|part| is_withheld(part, key))
            || protecting.partial.contains(&(at, key)) && hides_something(protecting, published, at, key)
    };
    let withheld: HashSet<Key> =
        published.of(at).iter().filter(|(key, value)| tells(*key, *value)).map(|(key, _)| *key).collect();
    published.replace(
        at,
        |key, value| {
            if withheld.contains(&key) { Value::without_number(Status::Withheld) } else { value }
        },
    );
}

fn shown(protecting: &Protecting<'_>, raw: &Cube, published: &Cube, at: IndicatorAt, key: Key, value: Value) -> Value {
    let withheld = Value::without_number(Status::Withheld);
    let Some(formula) = protecting.indicators.get(at).formula.as_ref().filter(|_| value.number().is_some()) else {
        return value;
    };
    let parts = protecting.indicators.parts(at);
    let seen: Vec<Option<Value>> = parts.iter().map(|part| published.get(*part, key)).collect();
    let is_withheld = |value: &Option<Value>| value.is_some_and(|value| value.status == Status::Withheld);
    // A total that leaves entries out tells, beside the whole sums, what those entries have.
    let leaves_out = protecting.partial.contains(&(at, key));
    // Whatever it is made from: a small number of persons is one.
    let is_small = |rule: &Rule| value.single().is_some_and(|number| rule.is_small(number));
    if protecting.rules.get(&at).is_some_and(is_small) {
        return withheld;
    }
    if seen.iter().any(is_withheld) || leaves_out && hides_something(protecting, published, at, key) {
        return withheld;
    }
    if let Some((part, whole)) = share(formula)
        && let Some(rule) = protecting.rules.get(&whole).filter(|_| is_of_persons(protecting, part, whole))
        && let (Some(of_part), Some(of_whole)) =
            (counted(raw, published, part, key), counted(raw, published, whole, key))
        && of_part.count <= of_whole.count
        && !leaves_out
    {
        let scale = if of_part.count > 0.0 && of_whole.count > 0.0 {
            value.number().unwrap_or_default() * of_whole.count / of_part.count
        } else {
            formula.value(&|_| Some(1.0)).unwrap_or(1.0)
        };
        return match disclosure::share(of_part, of_whole, rule) {
            None | Some(Share::Exact(_)) => value,
            Some(Share::Rounded(share)) => Value::of(share * scale).with_qualifier(Qualifier::About),
            Some(Share::Between(low, high)) if low < high => Value::band(low * scale, high * scale),
            Some(Share::Between(low, _)) => Value::of(low * scale).with_qualifier(Qualifier::About),
            Some(Share::Withheld) => withheld,
        };
    }
    let is_rough = |value: &Value| value.ends().is_some() || value.qualifier != Qualifier::Exact;
    if !seen.iter().flatten().any(is_rough) {
        return value;
    }
    let of = |part: IndicatorAt| published.get(part, key)?.single();
    formula.value(&of).map_or(withheld, |number| Value::of(number).with_qualifier(Qualifier::About))
}

fn is_of_persons(protecting: &Protecting<'_>, part: IndicatorAt, whole: IndicatorAt) -> bool {
    protecting.indicators.get(part).persons && protecting.indicators.get(whole).persons
}

/// Whether anything directly in a territory, of a part of the expression, is withheld.
fn hides_something(protecting: &Protecting<'_>, published: &Cube, at: IndicatorAt, key: Key) -> bool {
    let parts = protecting.indicators.parts(at);
    let below = protecting.entities.parts(key.entity);
    below.iter().any(|entity| {
        let key = Key { entity: *entity, ..key };
        parts.iter().any(|part| published.get(*part, key).is_some_and(|value| value.status == Status::Withheld))
    })
}

/// A true count with the way it is published.
fn counted(raw: &Cube, published: &Cube, at: IndicatorAt, key: Key) -> Option<Counted> {
    let count = raw.get(at, key)?.single()?;
    let value = published.get(at, key)?;
    let shown = match (value.ends(), value.number()) {
        _ if value.status == Status::Withheld => Shown::Withheld,
        (Some((low, high)), _) => Shown::Band(low, high),
        (None, Some(number)) if value.qualifier == Qualifier::About && number != count => Shown::Rounded(number),
        _ => Shown::Exact,
    };
    Some(Counted { count, shown })
}
