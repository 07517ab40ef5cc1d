//! A practice that worked: the problem, the steps, the result in numbers, and whom to ask.

use super::material::Material;
use super::prelude::*;
use super::project::Project;

/// Facts of a practice.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Practice {
    /// Whose practice it is.
    pub organisation: Ref<AnyOrganisation>,
    /// What was wrong before.
    pub problem: Text,
    /// What was done, step by step.
    #[serde(default)]
    pub steps: Texts,
    /// What changed, if possible in numbers.
    #[serde(default)]
    pub result: Text,
    /// What others need in order to repeat it.
    #[serde(default)]
    pub conditions: Text,
    /// What went wrong on the way.
    #[serde(default)]
    pub pitfalls: Text,
    /// Whom to ask: an e-mail address, a phone number or a post.
    pub contact: Option<Contact>,
    /// How far it has come.
    #[serde(default)]
    pub maturity: Maturity,
    pub mode: Option<Mode>,
    pub period: Option<Period>,
    #[serde(default)]
    pub people: Vec<Ref<Person>>,
    #[serde(default)]
    pub materials: Vec<Ref<Material>>,
    #[serde(default)]
    pub projects: Vec<Ref<Project>>,
    #[serde(default)]
    pub occupations: Vec<Term<Occupations>>,
    /// The practice it was made from.
    pub adapted_from: Option<Ref<Practice>>,
}

impl Target for Practice {
    const KINDS: &'static [&'static str] = &["practice"];
}

impl Facts for Practice {
    fn years(&self) -> Vec<i16> {
        self.period.map(|period| (period.year..=period.last_year()).collect()).unwrap_or_default()
    }

    fn date(&self) -> Option<jiff::civil::Date> {
        self.period.and_then(|period| jiff::civil::Date::new(period.last_year(), 1, 1).ok())
    }

    fn check(&self, rules: &Rules<'_>) {
        if self.contact.is_none() {
            rules.add(rules.at("contact", &problems::PRACTICE_WITHOUT_CONTACT));
        }
        check_contacts(self.contact.as_slice(), rules);
    }
}

/// How far a practice has come.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(inline, extend("x-words" = "maturity"))]
pub enum Maturity {
    Idea,
    #[default]
    Pilot,
    Tested,
    Implemented,
    Scaled,
}
