//! A plain page: about the portal, accessibility, privacy.

use super::prelude::*;

/// Facts of a plain page.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Page {
    /// The page above this one.
    pub parent: Option<Ref<Page>>,
    /// The place among its neighbours; the smallest first.
    #[serde(default)]
    pub order: i32,
}

impl Target for Page {
    const KINDS: &'static [&'static str] = &["page"];
}

impl Facts for Page {
    fn position(&self) -> i32 {
        self.order
    }
}
