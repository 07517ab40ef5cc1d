//! A person with a public role. Learners are never persons here, and no date of birth exists.

use super::prelude::*;

/// Facts of a person.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Person {
    /// The family name, by which lists are sorted; without it, the last word of the name.
    #[serde(default)]
    pub family: Text,
    #[serde(default)]
    pub degree: Text,
    #[serde(default)]
    pub academic_title: Text,
    /// Posts, the present one first.
    #[serde(default)]
    pub posts: Vec<Post>,
    /// What the person does for the portal's readers.
    #[serde(default)]
    pub roles: Vec<Role>,
    /// A portrait; only with consent.
    pub photo: Option<Picture>,
    /// How to reach the person; only with consent.
    #[serde(default)]
    pub contacts: Vec<Contact>,
    /// Consent to publish a photo and contacts.
    pub consent: Option<Consent>,
}

impl Target for Person {
    const KINDS: &'static [&'static str] = &["person"];
}

impl Facts for Person {
    fn withheld(&self, today: jiff::civil::Date) -> Vec<&'static str> {
        if self.consents(today) { Vec::new() } else { vec!["photo", "contacts", "consent"] }
    }

    fn check(&self, rules: &Rules<'_>) {
        let valid = self.consents(rules.today);
        for (field, given) in [("photo", self.photo.is_some()), ("contacts", !self.contacts.is_empty())] {
            if given && !valid {
                rules.add(rules.at(field, &problems::NO_CONSENT));
            }
        }
        check_contacts(&self.contacts, rules);
    }
}

impl Person {
    /// Whether a photo and contacts may be shown on this day.
    pub fn consents(&self, today: jiff::civil::Date) -> bool {
        self.consent.as_ref().is_some_and(|consent| consent.until.is_none_or(|day| day.0 >= today))
    }
}

/// A post in an organisation.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[schemars(inline)]
pub struct Post {
    pub title: Text,
    pub organisation: Option<Ref<AnyOrganisation>>,
    pub from: Option<Date>,
    pub to: Option<Date>,
}

/// What a person does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(inline, extend("x-words" = "role"))]
pub enum Role {
    Consultant,
    Methodist,
    Mentor,
    Speaker,
    Head,
    Lecturer,
}

/// Consent of a person, as the law asks for it.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[schemars(inline)]
pub struct Consent {
    pub given_on: Date,
    /// What was agreed to, for instance «photo, e-mail».
    pub scope: String,
    pub until: Option<Date>,
}
