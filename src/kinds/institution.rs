//! An institution of education: the hub of its centre, people, presentations, practices, events and projects.

use super::prelude::*;

/// Facts of an institution of education.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Institution {
    /// What kind of institution it is.
    #[serde(default)]
    pub r#type: InstitutionType,
    /// Whether it works where it was founded.
    #[serde(default)]
    pub situation: Situation,
    /// The territory a displaced institution comes from.
    pub origin: Option<Term<Territories>>,
    /// The territory that received a displaced institution.
    pub host: Option<Term<Territories>>,
    /// The last day of an institution that was closed or merged; later it is not asked for values.
    pub closed_on: Option<Date>,
    /// The institution that took over the work of a merged one.
    pub successor: Option<Ref<Institution>>,
    /// The street address.
    #[serde(default)]
    pub address: Text,
    /// Whether the address may be published; a displaced institution's is withheld unless this says `true`.
    pub address_public: Option<bool>,
    /// How to reach the institution.
    #[serde(default)]
    pub contacts: Vec<Contact>,
    /// The year of foundation.
    pub founded: Option<i32>,
    /// Number of learners.
    pub learners: Option<Quantity>,
    /// The code in the state register.
    pub reg_code: Option<String>,
    /// Occupations taught.
    #[serde(default)]
    pub occupations: Vec<Term<Occupations>>,
    /// The organisation above it.
    pub parent: Option<Ref<AnyOrganisation>>,
}

impl Target for Institution {
    const KINDS: &'static [&'static str] = &["institution"];
}

impl Facts for Institution {
    fn years(&self) -> Vec<i16> {
        Vec::new()
    }

    fn withheld(&self, _today: jiff::civil::Date) -> Vec<&'static str> {
        if self.shows_address() { Vec::new() } else { vec!["address"] }
    }

    fn check(&self, rules: &Rules<'_>) {
        if self.situation == Situation::Displaced {
            for (field, given) in [("origin", self.origin.is_some()), ("host", self.host.is_some())] {
                if !given {
                    rules.add(rules.at("situation", &problems::DISPLACED_WITHOUT_PLACE).with("missing", field));
                }
            }
        }
        if self.situation == Situation::Merged && self.successor.is_none() {
            rules.add(rules.at("situation", &problems::MERGED_WITHOUT_SUCCESSOR));
        }
        check_contacts(&self.contacts, rules);
    }
}

impl Institution {
    /// Whether readers may see the street address.
    pub fn shows_address(&self) -> bool {
        self.address_public.unwrap_or(self.situation != Situation::Displaced)
    }
}

/// What kind of institution it is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(inline, extend("x-words" = "institution-type"))]
pub enum InstitutionType {
    #[default]
    Vocational,
    School,
    AdditionalEducation,
    College,
    University,
}

/// Whether an institution works where it was founded.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(inline, extend("x-words" = "situation"))]
pub enum Situation {
    #[default]
    Normal,
    Displaced,
    Closed,
    Merged,
}
