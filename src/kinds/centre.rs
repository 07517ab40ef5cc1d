//! A career centre: a unit of an institution that carries out the five functions.

use super::institution::Institution;
use super::prelude::*;

/// Facts of a career centre.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Centre {
    /// The institution the centre belongs to.
    pub institution: Ref<Institution>,
    /// What the centre is for, in one sentence.
    #[serde(default)]
    pub mission: Text,
    /// The year in which the centre opened.
    pub opened: Option<i32>,
    /// What the centre does, function by function.
    #[serde(default)]
    pub services: Vec<Service>,
    /// How to reach the centre.
    #[serde(default)]
    pub contacts: Vec<Contact>,
    /// Where in the building it is, and how to enter.
    #[serde(default)]
    pub place: Text,
    /// Languages spoken, as BCP 47 tags.
    #[serde(default)]
    pub languages: Vec<String>,
    /// How to get an appointment.
    #[serde(default)]
    pub booking: Text,
}

impl Target for Centre {
    const KINDS: &'static [&'static str] = &["centre"];
}

impl Facts for Centre {
    fn check(&self, rules: &Rules<'_>) {
        check_contacts(&self.contacts, rules);
        for (at, service) in self.services.iter().enumerate() {
            let same = |other: &Service| other.function.id() == service.function.id();
            if self.services[..at].iter().any(same) {
                let field = format!("services.{at}.function");
                rules.add(rules.at(&field, &problems::STATED_TWICE).with("value", service.function.id()));
            }
        }
    }
}

/// One function as this centre carries it out.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[schemars(inline)]
pub struct Service {
    pub function: Term<Functions>,
    pub mode: Option<Mode>,
    pub status: ServiceStatus,
    #[serde(default)]
    pub note: Text,
}

/// How far a function is carried out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(inline, extend("x-words" = "service-status"))]
pub enum ServiceStatus {
    Yes,
    Partly,
    No,
    NotReported,
}
