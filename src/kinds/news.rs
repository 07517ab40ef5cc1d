//! A piece of news.

use super::event::Event;
use super::institution::Institution;
use super::prelude::*;
use super::project::Project;

/// Facts of a piece of news.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct News {
    pub date: Date,
    /// Until this day it stands first.
    pub pinned_until: Option<Date>,
    #[serde(default)]
    pub events: Vec<Ref<Event>>,
    #[serde(default)]
    pub institutions: Vec<Ref<Institution>>,
    #[serde(default)]
    pub projects: Vec<Ref<Project>>,
}

impl Target for News {
    const KINDS: &'static [&'static str] = &["news"];
}

impl Facts for News {
    fn date(&self) -> Option<jiff::civil::Date> {
        Some(self.date.0)
    }
}
