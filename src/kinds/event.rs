//! Something that happens at a time: a webinar, seminar, conference, training, fair or festival.

use super::material::Material;
use super::prelude::*;
use super::project::Project;

/// Facts of an event.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Event {
    pub r#type: EventType,
    /// The long official wording of the subject.
    #[serde(default)]
    pub topic: Text,
    /// The day, or the day and hour, at which it begins.
    pub start: Moment,
    /// The day, or the day and hour, at which it ends.
    pub end: Option<Moment>,
    /// The time zone, when it is not the portal's.
    pub timezone: Option<String>,
    pub mode: Mode,
    /// The organisation in whose house it happens.
    pub venue: Option<Ref<AnyOrganisation>>,
    /// The place in words: a hall, a room, an address.
    #[serde(default)]
    pub place: Text,
    /// The link by which one takes part; shown until the event ends.
    pub join: Option<Link>,
    /// Where one signs up.
    pub registration: Option<Link>,
    #[serde(default)]
    pub organisers: Vec<Ref<AnyOrganisation>>,
    #[serde(default)]
    pub partners: Vec<Ref<AnyOrganisation>>,
    /// Speakers that no talk names.
    #[serde(default)]
    pub speakers: Vec<Ref<Person>>,
    /// Talks in their order.
    #[serde(default)]
    pub programme: Vec<Talk>,
    pub recording: Option<Recording>,
    /// Presentations and other materials that the portal has.
    #[serde(default)]
    pub materials: Vec<Ref<Material>>,
    /// Files of the event itself.
    #[serde(default)]
    pub files: Vec<Attachment>,
    #[serde(default)]
    pub projects: Vec<Ref<Project>>,
    #[serde(default)]
    pub quotes: Vec<Quote>,
    /// What came out of it, one sentence a line.
    #[serde(default)]
    pub outcomes: Texts,
    /// Number of people who took part.
    pub attendance: Option<Quantity>,
    /// Ages of those who took part.
    pub ages: Option<Span>,
    /// The event does not take place.
    #[serde(default)]
    pub cancelled: bool,
    /// How often time, place or cancelling changed; calendars use it to replace their copy.
    #[serde(default)]
    pub sequence: u32,
}

impl Target for Event {
    const KINDS: &'static [&'static str] = &["event"];
}

impl Facts for Event {
    fn date(&self) -> Option<jiff::civil::Date> {
        Some(self.start.date)
    }

    fn withheld(&self, today: jiff::civil::Date) -> Vec<&'static str> {
        if self.last_day() < today { vec!["join", "registration"] } else { Vec::new() }
    }

    fn check(&self, rules: &Rules<'_>) {
        if let Some(end) = &self.end
            && (end.date < self.start.date || (end.time.is_some() && end.datetime() < self.start.datetime()))
        {
            let problem = rules.at("end", &problems::END_BEFORE_START).with("start", rules.shown("start"));
            rules.add(problem.with("value", rules.shown("end")).and_at(rules.place("start")));
        }
        if let Some(zone) = &self.timezone
            && jiff::tz::TimeZone::get(zone).is_err()
        {
            rules.add(rules.at("timezone", &problems::UNKNOWN_TIME_ZONE).with("value", zone));
        }
        let online = matches!(self.mode, Mode::Online | Mode::Hybrid);
        if online && self.start.date >= rules.today && self.join.is_none() && self.registration.is_none() {
            rules.add(rules.at("mode", &problems::ONLINE_WITHOUT_LINK));
        }
        for (at, talk) in self.programme.iter().enumerate() {
            if let Some(start) = &talk.start
                && jiff::civil::Time::strptime("%H:%M", start).is_err()
            {
                let field = format!("programme.{at}.start");
                let problem = rules.at(&field, &problems::WRONG_FORM).with("value", start).with("form", "time");
                rules.add(problem.with("suggestion", "none"));
            }
        }
        if let Some(recording) = &self.recording {
            check_recording(recording, "recording", rules);
        }
        check_attachments(&self.files, rules);
    }
}

impl Event {
    /// The day on which it ends.
    pub fn last_day(&self) -> jiff::civil::Date {
        self.end.map_or(self.start.date, |end| end.date.max(self.start.date))
    }
}

/// What kind of event it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(inline, extend("x-words" = "event-type"))]
pub enum EventType {
    Webinar,
    Seminar,
    Conference,
    Training,
    Fair,
    Festival,
    Meeting,
}

/// One talk of an event's programme.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[schemars(inline)]
pub struct Talk {
    pub title: Text,
    /// The hour at which it begins, for instance «10:10».
    pub start: Option<String>,
    pub minutes: Option<u32>,
    #[serde(default)]
    pub speakers: Vec<Ref<Person>>,
    /// Who speaks, when there is no page about the person.
    #[serde(default)]
    pub speaker_role: Text,
    pub organisation: Option<Ref<AnyOrganisation>>,
    #[serde(default)]
    pub summary: Text,
    #[serde(default)]
    pub materials: Vec<Ref<Material>>,
    /// Where it begins in the recording, for instance «0:09:40».
    pub timecode: Option<String>,
}
