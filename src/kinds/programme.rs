//! A course, contest, olympiad or national programme with its modules and those who took part.

use super::institution::Institution;
use super::prelude::*;
use super::project::Project;

/// Facts of a programme.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Programme {
    pub r#type: ProgrammeType,
    pub period: Option<Period>,
    /// The whole number of hours.
    pub hours: Option<u32>,
    #[serde(default)]
    pub modules: Vec<Module>,
    /// Who runs it.
    pub operator: Option<Ref<AnyOrganisation>>,
    /// The institutions at which it takes place.
    #[serde(default)]
    pub sites: Vec<Ref<Institution>>,
    #[serde(default)]
    pub occupations: Vec<Term<Occupations>>,
    /// Grades of school for which it is meant, for instance «8-9».
    pub grades: Option<Span>,
    pub ages: Option<Span>,
    /// Number of those who took part.
    pub participants: Option<Quantity>,
    #[serde(default)]
    pub projects: Vec<Ref<Project>>,
}

impl Target for Programme {
    const KINDS: &'static [&'static str] = &["programme"];
}

impl Facts for Programme {
    fn years(&self) -> Vec<i16> {
        self.period.map(|period| (period.year..=period.last_year()).collect()).unwrap_or_default()
    }

    fn date(&self) -> Option<jiff::civil::Date> {
        self.period.and_then(|period| jiff::civil::Date::new(period.year, 1, 1).ok())
    }

    fn check(&self, rules: &Rules<'_>) {
        let parts: u32 = self.modules.iter().filter_map(|module| module.hours).sum();
        if let Some(hours) = self.hours
            && parts > 0
            && parts != hours
        {
            let problem = rules.at("hours", &problems::HOURS_DIFFER).with("value", hours.to_string());
            rules.add(problem.with("counted", parts.to_string()));
        }
    }
}

/// What kind of programme it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(inline, extend("x-words" = "programme-type"))]
pub enum ProgrammeType {
    Course,
    Contest,
    Olympiad,
    Trials,
    Scholarship,
    National,
}

/// One module of a programme.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[schemars(inline)]
pub struct Module {
    pub title: Text,
    pub hours: Option<u32>,
    #[serde(default)]
    pub teachers: Vec<Ref<Person>>,
    #[serde(default)]
    pub note: Text,
}
