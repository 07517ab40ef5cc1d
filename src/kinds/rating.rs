//! A rating of institutions by criteria with weights.

use std::collections::BTreeMap;

use super::indicator::{Direction, Indicator};
use super::prelude::*;

/// Facts of a rating: `data/<id>/rating.toml`.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Rating {
    /// What the rating is for, and what it is not for.
    pub purpose: Text,
    /// The period of the values; without it, the last one of each indicator.
    pub period: Option<Period>,
    /// Only institutions whose facts have these words: `{ type = "lyceum" }`.
    #[serde(default)]
    pub only: BTreeMap<String, String>,
    /// The fact by which institutions are compared with their like only: `type`.
    pub group_by: Option<String>,
    /// The sizes by which institutions are compared with their like only.
    pub sizes: Option<Sizes>,
    /// By what institutions are compared.
    #[serde(default)]
    pub criteria: Vec<Criterion>,
    /// How many per cent of the weights must have a value, so that an institution is rated.
    pub min_reported: Option<f64>,
    /// `share_place`, or the indicator of the criterion that decides between equal scores.
    pub ties: Option<String>,
    /// What readers see of the results.
    #[serde(default)]
    pub publish: Publish,
    /// The bands, by the scores at which they begin; without it, there are four.
    #[serde(default)]
    pub bands: Vec<Band>,
    /// How an institution can have its result looked at again.
    pub appeal: Option<Appeal>,
}

impl Target for Rating {
    const KINDS: &'static [&'static str] = &["rating"];
}

/// Weights are given with up to two decimals.
const ROUNDING: f64 = 0.01;

/// The word that lets equal scores share their places.
pub const SHARE_PLACE: &str = "share_place";

impl Facts for Rating {
    fn check(&self, rules: &Rules<'_>) {
        let sum: f64 = self.criteria.iter().map(|criterion| criterion.weight).sum();
        let is_negative = self.criteria.iter().any(|criterion| criterion.weight <= 0.0);
        if !self.criteria.is_empty() && ((sum - 100.0).abs() > ROUNDING + 1e-9 || is_negative) {
            let sum = format!("{}", (sum * 100.0).round() / 100.0);
            rules.add(rules.at("criteria", &problems::WEIGHTS_DIFFER).with("value", sum));
        }
        for (at, criterion) in self.criteria.iter().enumerate() {
            if criterion.normalise == Normalise::PerBase && criterion.base.is_none() {
                let problem = rules.at(&format!("criteria.{at}.normalise"), &problems::CRITERION_WITHOUT_BASE);
                rules.add(problem.with("value", criterion.indicator.written()));
            }
        }
        let known: Vec<&str> = self.criteria.iter().map(|criterion| criterion.indicator.written()).collect();
        if let Some(ties) = self.ties.as_deref().filter(|ties| *ties != SHARE_PLACE && !known.contains(ties)) {
            let problem = rules.at("ties", &problems::UNKNOWN_CRITERION).with("value", ties);
            rules.add(problem.with("known", known.join(", ")).near(ties, known));
        }
        if !self.bands.is_empty() && !self.bands.iter().any(|band| band.from <= 0.0) {
            rules.add(rules.at("bands", &problems::BANDS_WITHOUT_ZERO));
        }
    }
}

/// A criterion of a rating.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[schemars(inline)]
pub struct Criterion {
    pub indicator: Ref<Indicator>,
    /// What it is called here; without it, as the indicator is.
    #[serde(default)]
    pub name: Text,
    /// Why it counts, and how the value is got.
    #[serde(default)]
    pub why: Text,
    /// Its part of the whole; the weights of all criteria give 100.
    pub weight: f64,
    /// Which way is better; without it, as the indicator says, else up.
    pub direction: Option<Direction>,
    /// How a value becomes points from 0 to 100.
    #[serde(default)]
    pub normalise: Normalise,
    /// The indicator by which the value is divided: learners, teachers.
    pub base: Option<Ref<Indicator>>,
    /// The value that gives 100 points; without it, the indicator's target for the period.
    pub target: Option<f64>,
    /// A better value than this counts as this one.
    pub cap: Option<f64>,
    /// What happens when an institution has no value.
    #[serde(default)]
    pub missing: Missing,
    /// Whether only a value counts that has something to show for it.
    #[serde(default)]
    pub evidence: Evidence,
}

/// How a value becomes points.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(inline, extend("x-words" = "normalise"))]
pub enum Normalise {
    /// From the worst, 0, to the best, 100.
    #[default]
    Minmax,
    /// The part of the target that is reached.
    Target,
    /// Divided by the base, then from the worst to the best.
    PerBase,
    /// By the place among all.
    Rank,
    /// The value is points already.
    None,
}

/// What happens when a value is missing.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(inline, extend("x-words" = "missing-value"))]
pub enum Missing {
    /// The other criteria count the more.
    #[default]
    Exclude,
    /// It counts as nothing.
    Zero,
    /// The institution is not rated.
    NotRated,
}

/// Whether a value needs something to show for it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(inline, extend("x-words" = "evidence"))]
pub enum Evidence {
    #[default]
    Optional,
    /// Entries of the portal that are counted, or a note at the value.
    Required,
}

/// What readers see of the results.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(inline, extend("x-words" = "publish-rating"))]
pub enum Publish {
    /// In which band each institution is, by name.
    #[default]
    Bands,
    /// The score of each institution, by name.
    Score,
    /// Who is first and who is last.
    Order,
}

/// A band of scores.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[schemars(inline, extend("x-part" = "band"))]
pub struct Band {
    /// The score at which it begins; the lowest band begins at 0.
    pub from: f64,
    pub name: Text,
}

/// The sizes of institutions that are alike.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[schemars(inline)]
pub struct Sizes {
    /// What the size is.
    pub indicator: Ref<Indicator>,
    /// The sizes at which a further group begins: `[200, 500]` makes three groups.
    pub from: Vec<f64>,
}

/// How an institution can have its result looked at again.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[schemars(inline)]
pub struct Appeal {
    pub contacts: Vec<Contact>,
    /// The last day.
    pub until: Option<Date>,
    /// What to write.
    #[serde(default)]
    pub how: Text,
}
