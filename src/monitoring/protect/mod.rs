//! Protection: the raw cube → the cube that may be published.
//!
//! Counts of persons and everything that adds up with them become systems for [`crate::disclosure`], one for each period
//! and each group of indicators that are made from one another. What is derived from counts then follows them: where a
//! part is withheld, or the part and its rest would tell a small count, the derived value is withheld too.

mod counts;
mod derived;
mod editions;
mod means;

use std::collections::{BTreeMap, BTreeSet};

use super::cube::{Cube, IndicatorAt, Slices};
use super::entity::Entities;
use super::indicator::{Aggregation, Indicators};
use super::total::Partial;
use crate::disclosure::{Method, Rule, Zeros};
use crate::kinds::{self, Protection, Suppression};

/// Everything that protection looks at.
pub struct Protecting<'a> {
    pub indicators: &'a Indicators,
    pub entities: &'a Entities,
    pub slices: &'a Slices,
    pub partial: &'a Partial,
    /// How the persons behind each indicator are protected.
    pub rules: &'a BTreeMap<IndicatorAt, Rule>,
}

/// The threshold where a dataset names none.
const USUAL_THRESHOLD: u8 = 5;

/// The rule that a dataset states.
pub fn rule(suppression: &Suppression) -> Rule {
    Rule {
        threshold: u32::from(suppression.threshold.unwrap_or(USUAL_THRESHOLD).clamp(3, 20)),
        zeros: match suppression.zeros {
            kinds::Zeros::Show => Zeros::Show,
            kinds::Zeros::Hide => Zeros::Hide,
        },
        method: match suppression.method {
            Protection::Withhold => Method::Withhold,
            Protection::Round5 => Method::Round5,
            Protection::Bands => Method::Bands,
        },
    }
}

/// Of two rules the one that protects more.
pub fn stricter(one: Rule, other: Rule) -> Rule {
    Rule {
        threshold: one.threshold.max(other.threshold),
        zeros: if one.zeros == Zeros::Hide { Zeros::Hide } else { other.zeros },
        method: if one.method == other.method { one.method } else { Method::Withhold },
    }
}

impl Protecting<'_> {
    /// The cube that may be published.
    pub fn protect(&self, raw: &Cube) -> Cube {
        let mut published = raw.clone();
        for group in self.groups() {
            let rules = group.iter().filter_map(|at| self.rules.get(at).copied());
            if let Some(rule) = rules.reduce(stricter) {
                counts::protect(self, raw, &group, &rule, &mut published);
            }
        }
        self.protect_means(raw, &mut published);
        for at in &self.indicators.derived {
            if self.is_count(*at) {
                derived::protect_sum(self, *at, &mut published);
            } else {
                derived::protect(self, raw, *at, &mut published);
            }
        }
        published
    }

    /// Whether the values of an indicator add up: over territories, and as the sum of others.
    fn is_count(&self, at: IndicatorAt) -> bool {
        let indicator = self.indicators.get(at);
        match &indicator.formula {
            Some(_) => indicator.adds_up(),
            None => matches!(indicator.aggregation, Aggregation::Sum | Aggregation::Max | Aggregation::None),
        }
    }

    /// The counts that are tied together by what is derived from them, if persons are among them.
    fn groups(&self) -> Vec<BTreeSet<IndicatorAt>> {
        let mut groups: Vec<BTreeSet<IndicatorAt>> =
            self.indicators.iter().filter(|(at, _)| self.is_count(*at)).map(|(at, _)| BTreeSet::from([at])).collect();
        for at in &self.indicators.derived {
            let mut tied = self.indicators.parts(*at);
            tied.insert(*at);
            tied.retain(|at| self.is_count(*at));
            let (joined, mut rest): (Vec<_>, Vec<_>) = groups.into_iter().partition(|group| !group.is_disjoint(&tied));
            rest.push(joined.into_iter().flatten().collect());
            groups = rest;
        }
        groups.retain(|group| group.iter().any(|at| self.indicators.get(*at).persons));
        groups.sort();
        groups
    }

    fn protect_means(&self, raw: &Cube, published: &mut Cube) {
        for (at, indicator) in self.indicators.iter().filter(|(at, _)| !self.indicators.derived.contains(at)) {
            let weight = match indicator.aggregation {
                Aggregation::WeightedMean(weight) => Some(weight),
                _ => None,
            };
            if let Some(base) = indicator.base.or(weight)
                && let Some(rule) = self.rules.get(&base).filter(|_| self.indicators.get(base).persons)
            {
                means::protect(self, raw, at, base, rule, published);
            }
        }
    }
}
