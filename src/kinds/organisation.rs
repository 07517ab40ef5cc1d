//! An organisation that is not an institution of education: an authority, a methodical centre, a partner.

use super::prelude::*;

/// Facts of an organisation.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Organisation {
    /// What kind of organisation it is.
    pub r#type: OrganisationType,
    /// Whether it belongs to the state, to owners, or to a community.
    pub sector: Option<Sector>,
    #[serde(default)]
    pub address: Text,
    #[serde(default)]
    pub contacts: Vec<Contact>,
    /// The code in the state register.
    pub reg_code: Option<String>,
    /// The organisation above it.
    pub parent: Option<Ref<AnyOrganisation>>,
}

impl Target for Organisation {
    const KINDS: &'static [&'static str] = &["organisation"];
}

impl Facts for Organisation {
    fn check(&self, rules: &Rules<'_>) {
        check_contacts(&self.contacts, rules);
    }
}

/// An organisation or an institution: whoever may own, start, host or partner.
#[derive(Debug, Clone, Copy)]
pub struct AnyOrganisation;

impl Target for AnyOrganisation {
    const KINDS: &'static [&'static str] = &["organisation", "institution", "centre"];
}

/// What kind of organisation it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(inline, extend("x-words" = "organisation-type"))]
pub enum OrganisationType {
    Authority,
    MethodicalCentre,
    Research,
    University,
    Employer,
    Ngo,
    Municipality,
    Other,
}

/// To whom an organisation belongs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(inline, extend("x-words" = "sector"))]
pub enum Sector {
    Public,
    Private,
    Ngo,
}
