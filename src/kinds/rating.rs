//! A rating of institutions by criteria with weights.

use super::indicator::Indicator;
use super::prelude::*;

/// Facts of a rating: `data/<id>/rating.toml`.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Rating {
    /// What the rating is for, and what it is not for.
    pub purpose: Text,
    #[serde(default)]
    pub criteria: Vec<Criterion>,
}

impl Target for Rating {
    const KINDS: &'static [&'static str] = &["rating"];
}

impl Facts for Rating {}

/// A criterion of a rating.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[schemars(inline)]
pub struct Criterion {
    pub indicator: Ref<Indicator>,
    /// Its part of the whole; the weights of all criteria give 100.
    pub weight: f64,
}
