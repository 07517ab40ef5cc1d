//! A presentation, method, handout, video or tool that others can take and use.

use super::practice::Practice;
use super::prelude::*;
use super::project::Project;

/// Facts of a material.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Material {
    pub r#type: MaterialType,
    /// The files, in the order in which readers should see them.
    #[serde(default)]
    pub files: Vec<Attachment>,
    pub recording: Option<Recording>,
    pub year: Option<i32>,
    #[serde(default)]
    pub authors: Vec<Ref<Person>>,
    /// The institution or organisation that made it.
    pub organisation: Option<Ref<AnyOrganisation>>,
    /// Ages for which it was made.
    pub ages: Option<Span>,
    /// How long the work with it takes, for instance «45 min».
    #[serde(default)]
    pub duration: Text,
    /// How to use it.
    #[serde(default)]
    pub how_to_use: Text,
    #[serde(default)]
    pub practices: Vec<Ref<Practice>>,
    #[serde(default)]
    pub projects: Vec<Ref<Project>>,
}

impl Target for Material {
    const KINDS: &'static [&'static str] = &["material"];
}

impl Facts for Material {
    fn date(&self) -> Option<jiff::civil::Date> {
        self.year.and_then(|year| jiff::civil::Date::new(i16::try_from(year).ok()?, 1, 1).ok())
    }

    fn check(&self, rules: &Rules<'_>) {
        check_attachments(&self.files, rules);
        if let Some(recording) = &self.recording {
            check_recording(recording, "recording", rules);
        }
        if self.files.is_empty() && self.recording.is_none() {
            rules.add(rules.at("files", &problems::MATERIAL_WITHOUT_FILE));
        }
    }
}

/// What kind of material it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(inline, extend("x-words" = "material-type"))]
pub enum MaterialType {
    Presentation,
    Method,
    Lesson,
    Handout,
    Video,
    Template,
    Tool,
    Report,
}
