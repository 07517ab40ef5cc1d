//! A project: who started it, on what ground, with whom, towards which goals, with what money.

use super::event::Event;
use super::institution::Institution;
use super::prelude::*;

/// Facts of a project.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Project {
    /// The number under which it is registered.
    pub registration_number: Option<String>,
    /// The years in which it runs.
    pub period: Option<Period>,
    /// Where it stands now.
    #[serde(default)]
    pub stage: Stage,
    #[serde(default)]
    pub stages: Vec<ProjectStage>,
    #[serde(default)]
    pub goals: Vec<Goal>,
    /// What it has given, one sentence a line.
    #[serde(default)]
    pub results: Texts,
    #[serde(default)]
    pub initiators: Vec<Ref<AnyOrganisation>>,
    #[serde(default)]
    pub heads: Vec<Ref<Person>>,
    #[serde(default)]
    pub partners: Vec<Ref<AnyOrganisation>>,
    #[serde(default)]
    pub participants: Vec<Participation>,
    #[serde(default)]
    pub funding: Vec<Funding>,
    #[serde(default)]
    pub legal_basis: Vec<LegalBasis>,
    /// The number of institutions that the documents name; it is compared with the participants listed here.
    pub stated_institutions: Option<u32>,
    /// The participants are known by number only.
    #[serde(default)]
    pub number_only: bool,
    /// Number of those who took part.
    pub attendance: Option<Quantity>,
    /// Ages of those who took part.
    pub ages: Option<Span>,
    #[serde(default)]
    pub events: Vec<Ref<Event>>,
    /// The institutions at whose houses the work is done.
    #[serde(default)]
    pub sites: Vec<Ref<Institution>>,
}

impl Target for Project {
    const KINDS: &'static [&'static str] = &["project"];
}

impl Facts for Project {
    fn years(&self) -> Vec<i16> {
        self.period.map(|period| (period.year..=period.last_year()).collect()).unwrap_or_default()
    }

    fn date(&self) -> Option<jiff::civil::Date> {
        self.period.and_then(|period| jiff::civil::Date::new(period.year, 1, 1).ok())
    }

    fn check(&self, rules: &Rules<'_>) {
        let listed = self.participants.len();
        if let Some(stated) = self.stated_institutions
            && !self.number_only
            && usize::try_from(stated) != Ok(listed)
        {
            let problem = rules.at("stated_institutions", &problems::STATED_NUMBER_DIFFERS);
            rules.add(problem.with("value", stated.to_string()).with("counted", listed.to_string()));
        }
        for (at, basis) in self.legal_basis.iter().enumerate() {
            check_legal_basis(basis, &format!("legal_basis.{at}"), rules);
        }
    }
}

/// Where a project stands.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(inline, extend("x-words" = "stage"))]
pub enum Stage {
    Planned,
    #[default]
    Running,
    Finished,
}

/// One stage of a project.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[schemars(inline)]
pub struct ProjectStage {
    pub name: Text,
    pub period: Option<Period>,
    #[serde(default)]
    pub done: bool,
}

/// One goal or task of a project.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[schemars(inline)]
pub struct Goal {
    pub text: Text,
    #[serde(default)]
    pub status: GoalStatus,
    /// What shows that it was reached.
    #[serde(default)]
    pub evidence: Text,
}

/// How far a goal is reached.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(inline, extend("x-words" = "goal-status"))]
pub enum GoalStatus {
    #[default]
    Set,
    Running,
    Done,
}
