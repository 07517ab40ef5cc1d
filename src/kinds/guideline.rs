//! A guideline: what is recommended, by whom, in which version, and what it replaces.

use super::material::Material;
use super::prelude::*;
use super::project::Project;

/// Facts of a guideline.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Guideline {
    /// The version, for instance «2022» or «1.2».
    pub version: String,
    pub state: GuidelineState,
    pub approved_on: Option<Date>,
    /// Who approved it.
    pub approved_by: Option<Ref<AnyOrganisation>>,
    #[serde(default)]
    pub legal_basis: Vec<LegalBasis>,
    /// The guideline that this one replaces.
    pub replaces: Option<Ref<Guideline>>,
    /// What is new in this version.
    #[serde(default)]
    pub changes: Text,
    #[serde(default)]
    pub files: Vec<Attachment>,
    #[serde(default)]
    pub materials: Vec<Ref<Material>>,
    #[serde(default)]
    pub projects: Vec<Ref<Project>>,
}

impl Target for Guideline {
    const KINDS: &'static [&'static str] = &["guideline"];
}

impl Facts for Guideline {
    fn date(&self) -> Option<jiff::civil::Date> {
        let year = || self.version.get(..4).and_then(|year| jiff::civil::Date::new(year.parse().ok()?, 1, 1).ok());
        self.approved_on.map(|day| day.0).or_else(year)
    }

    fn check(&self, rules: &Rules<'_>) {
        for (at, basis) in self.legal_basis.iter().enumerate() {
            check_legal_basis(basis, &format!("legal_basis.{at}"), rules);
        }
        check_attachments(&self.files, rules);
    }
}

/// Whether a guideline is in force.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(inline, extend("x-words" = "guideline-state"))]
pub enum GuidelineState {
    Draft,
    InForce,
    Replaced,
}
