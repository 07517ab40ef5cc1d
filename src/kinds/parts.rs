//! Parts of facts that several kinds share: contacts, attached files, steps of time, legal grounds, money.

use super::prelude::*;

/// One way to reach somebody.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[schemars(inline, extend("x-part" = "contact"))]
pub struct Contact {
    pub r#type: ContactType,
    /// The number, address or link itself.
    pub value: String,
    /// Who answers, for instance «reception».
    #[serde(default)]
    pub label: Text,
    /// When somebody answers.
    #[serde(default)]
    pub hours: Text,
    /// Whether the contact may be published.
    #[serde(default = "yes")]
    pub public: bool,
}

fn yes() -> bool {
    true
}

/// The way a contact works.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(inline, extend("x-words" = "contact-type"))]
pub enum ContactType {
    Phone,
    Email,
    Website,
    Messenger,
    Address,
}

/// Whether something happens in a place, over the network, or both.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(inline, extend("x-words" = "mode"))]
pub enum Mode {
    Onsite,
    Online,
    Hybrid,
    Phone,
}

/// A file beside the entry, or a link to one elsewhere. Type and size are read from the file.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[schemars(inline, extend("x-part" = "attachment"))]
pub struct Attachment {
    /// A file in the entry's folder.
    pub path: Option<FilePath>,
    /// A public address, when the file is not here.
    pub url: Option<Link>,
    /// What the file is called on the page; without it, the file's name.
    #[serde(default)]
    pub title: Text,
    /// The language the file is in.
    pub lang: Option<String>,
    /// Number of pages or slides.
    pub pages: Option<u32>,
    /// The licence of this file.
    pub licence: Option<String>,
}

/// A video: a file beside the entry, or an id at a video service. Nothing is asked from the service before a click.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[schemars(inline, extend("x-part" = "recording"))]
pub struct Recording {
    /// The service that shows the video.
    #[serde(default)]
    pub provider: VideoProvider,
    /// The id at the service, or the address of the video's page.
    pub id: Option<String>,
    /// A video file beside the entry.
    pub file: Option<FilePath>,
    #[serde(default)]
    pub title: Text,
    /// How long it lasts, for instance «1:58:00».
    pub duration: Option<String>,
    /// A picture beside the entry, shown before the click.
    pub poster: Option<FilePath>,
    /// A file of captions (WebVTT).
    pub captions: Option<FilePath>,
    /// What is said, in words.
    #[serde(default)]
    pub transcript: Text,
}

/// A service that shows videos.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(inline, extend("x-words" = "video-provider"))]
pub enum VideoProvider {
    #[default]
    Youtube,
    Vimeo,
    File,
}

/// Words that somebody really said.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[schemars(inline)]
pub struct Quote {
    pub text: Text,
    /// The person, when the portal has a page about them.
    pub person: Option<Ref<Person>>,
    /// Who said it, when there is no page.
    #[serde(default)]
    pub said_by: Text,
    /// The post of the person when it was said.
    #[serde(default)]
    pub role: Text,
}

/// A legal act on which something rests.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[schemars(inline)]
pub struct LegalBasis {
    /// What the act is: an order, a law, a regulation.
    pub name: Text,
    /// Who issued it.
    #[serde(default)]
    pub issuer: Text,
    pub date: Date,
    pub number: String,
    /// The registration of the act.
    pub registered: Option<Registration>,
    pub url: Option<Link>,
}

/// The registration of a legal act.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[schemars(inline)]
pub struct Registration {
    pub body: Text,
    pub date: Date,
    pub number: String,
}

/// An organisation that takes part, with its role and time.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[schemars(inline)]
pub struct Participation {
    pub organisation: Ref<AnyOrganisation>,
    #[serde(default)]
    pub role: Text,
    pub period: Option<Period>,
}

/// Money for a project.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[schemars(inline)]
pub struct Funding {
    /// The programme or fund.
    pub programme: Text,
    /// The amount with its currency, for instance «9 300 000 UAH».
    pub amount: Option<String>,
    /// The fund's share in per cent.
    pub share: Option<f64>,
    /// The words that the fund asks to show.
    #[serde(default)]
    pub statement: Text,
}

/// Contacts must look like what they are.
pub fn check_contacts(contacts: &[Contact], rules: &Rules<'_>) {
    for (at, contact) in contacts.iter().enumerate() {
        let value = contact.value.trim();
        let digits = value.chars().filter(char::is_ascii_digit).count();
        let signs = value.chars().all(|sign| sign.is_ascii_digit() || "+-() ".contains(sign) || sign == '\u{a0}');
        let problem = match contact.r#type {
            // E.164 allows 15 digits; fewer than 7 is an unfinished number.
            ContactType::Phone if !value.starts_with('+') || !signs || !(7..=15).contains(&digits) => {
                &problems::BROKEN_PHONE
            }
            ContactType::Email if !is_email(value) => &problems::BROKEN_EMAIL,
            ContactType::Website if !value.starts_with("https://") && !value.starts_with("http://") => {
                &problems::BROKEN_WEBSITE
            }
            _ => continue,
        };
        // A practice has one contact, every other kind a list of them.
        let list = rules.node.get("contacts").is_some();
        let at = if list { format!("contacts.{at}.value") } else { "contact.value".to_owned() };
        rules.add(rules.at(&at, problem).with("value", value));
    }
}

/// Something@something.something, without blanks.
fn is_email(text: &str) -> bool {
    let Some((user, host)) = text.split_once('@') else {
        return false;
    };
    let labels: Vec<&str> = host.split('.').collect();
    let blank = text.contains(char::is_whitespace) || host.contains('@');
    !user.is_empty() && !blank && labels.len() > 1 && labels.iter().all(|label| !label.is_empty())
}

/// An attachment is a file or a link.
pub fn check_attachments(files: &[Attachment], rules: &Rules<'_>) {
    for (at, _) in files.iter().enumerate().filter(|(_, file)| file.path.is_none() && file.url.is_none()) {
        rules.add(rules.at(&format!("files.{at}"), &problems::FILE_WITHOUT_PATH));
    }
}

/// A recording has an id of the right form, or a file.
pub fn check_recording(recording: &Recording, field: &str, rules: &Rules<'_>) {
    match (&recording.id, &recording.file) {
        (None, None) => rules.add(rules.at(field, &problems::RECORDING_WITHOUT_ID)),
        (Some(id), _) if recording.provider == VideoProvider::Youtube && youtube_id(id).is_none() => {
            rules.add(rules.at(&format!("{field}.id"), &problems::BROKEN_VIDEO_ID).with("value", id));
        }
        _ => {}
    }
}

/// The eleven signs of a video at YouTube, from the id itself or from an address.
pub fn youtube_id(text: &str) -> Option<&str> {
    let after = |mark: &str| text.split_once(mark).map(|(_, rest)| rest);
    let rest = after("youtu.be/").or_else(|| after("v=")).or_else(|| after("/embed/")).or_else(|| after("/live/"));
    let id = rest.unwrap_or(text).split(['?', '&', '#', '/']).next()?;
    let signs = id.bytes().all(|sign| sign.is_ascii_alphanumeric() || sign == b'-' || sign == b'_');
    (id.len() == 11 && signs).then_some(id)
}

/// An act is registered after it was issued.
pub fn check_legal_basis(basis: &LegalBasis, field: &str, rules: &Rules<'_>) {
    if let Some(registered) = &basis.registered
        && registered.date < basis.date
    {
        let problem = rules.at(&format!("{field}.registered.date"), &problems::REGISTERED_BEFORE_ISSUED);
        rules.add(problem.with("value", registered.date.to_string()).with("issued", basis.date.to_string()));
    }
}
