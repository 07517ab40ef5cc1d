//! `site.toml` as its author writes it. The doc comments are what the reference tells about each key.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::typed::{Link, Text};

/// The whole file.
#[derive(Debug, Deserialize, JsonSchema)]
pub struct SiteFile {
    /// Where the portal will stand, for instance `https://example.org/portal/`.
    pub base_url: String,
    /// The language of the front door; without it, the first one of `languages`.
    #[serde(default)]
    pub default_language: Option<String>,
    /// Whether the default language lives at `/` instead of `/uk/`.
    #[serde(default)]
    pub default_language_at_root: bool,
    /// The language in which Lotsman speaks to the authors of the portal; without it, that of their computers.
    #[serde(default)]
    pub author_language: Option<AuthorLanguage>,
    /// The languages in the order of menus.
    pub languages: Vec<LanguageItem>,
    /// The name of the portal.
    pub title: Text,
    /// What the portal is, in a few words.
    #[serde(default)]
    pub tagline: Text,
    /// Who answers for the portal.
    pub operator: Operator,
    /// The time zone of events, for instance `Europe/Kyiv`.
    #[serde(default = "utc")]
    pub time_zone: String,
    /// The month in which a school year begins.
    #[serde(default = "september")]
    pub school_year_starts_in: i8,
    /// The folder below `themes/`; `default` is part of the program.
    #[serde(default = "default_theme")]
    pub theme: String,
    /// Colours of the portal.
    #[serde(default)]
    pub colour: Colour,
    /// Entries on a page of a list.
    #[serde(default = "page_size")]
    pub page_size: u32,
    /// Whether pages are minified; a few per cent smaller, and several times slower to build.
    #[serde(default)]
    pub minify: bool,
    /// The opening of the home page.
    #[serde(default)]
    pub home: Home,
    /// The sections in the head of each page.
    #[serde(default)]
    pub menu: Vec<MenuItem>,
    /// The links in the foot of each page.
    #[serde(default)]
    pub footer: Vec<MenuItem>,
    /// The portal's own domain, for instance `career.example.org`.
    #[serde(default)]
    pub cname: Option<String>,
    /// How problems are judged.
    #[serde(default)]
    pub check: Checks,
}

fn utc() -> String {
    "UTC".to_owned()
}

fn september() -> i8 {
    9
}

fn default_theme() -> String {
    "default".to_owned()
}

fn page_size() -> u32 {
    12
}

/// A language of the portal.
#[derive(Debug, Deserialize, JsonSchema)]
pub struct LanguageItem {
    /// The BCP 47 tag, for instance `uk`.
    pub tag: String,
    /// What its speakers call it.
    #[serde(default)]
    pub name: Option<String>,
    /// The languages in which readers get what is not translated, the nearest first.
    #[serde(default)]
    pub fallback: Vec<String>,
    /// Whether every entry must exist in this language.
    #[serde(default)]
    pub required: bool,
}

/// A language that Lotsman speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(inline, extend("x-words" = "author-language"))]
pub enum AuthorLanguage {
    Uk,
    Ru,
    Lv,
    En,
}

/// Who answers for the portal.
#[derive(Debug, Default, Deserialize, JsonSchema)]
pub struct Operator {
    /// The legal name.
    pub name: Text,
    #[serde(default)]
    pub address: Text,
    #[serde(default)]
    pub email: Option<String>,
    #[serde(default)]
    pub phone: Option<String>,
    #[serde(default)]
    pub url: Option<Link>,
    /// Whom to write to when something cannot be read.
    #[serde(default)]
    pub accessibility_email: Option<String>,
}

/// Colours of the portal.
#[derive(Debug, Deserialize, JsonSchema)]
pub struct Colour {
    /// A hue from 0 to 359, or a colour such as `#005a91`.
    pub accent: String,
}

impl Default for Colour {
    fn default() -> Self {
        Self { accent: "242".to_owned() }
    }
}

/// The opening of the home page.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Home {
    /// A few words above the heading.
    pub kicker: Text,
    /// The heading; without it, the name of the portal.
    pub title: Text,
    /// One or two sentences below the heading.
    pub lead: Text,
}

/// One link of a menu: a section, a page, a vocabulary, or an address elsewhere.
#[derive(Debug, Deserialize, JsonSchema)]
#[schemars(extend("x-part" = "menu"))]
pub struct MenuItem {
    /// A kind of entries, for instance `event`.
    #[serde(default)]
    pub kind: Option<String>,
    /// The id of a page.
    #[serde(default)]
    pub page: Option<String>,
    /// A vocabulary, for instance `functions`.
    #[serde(default)]
    pub vocabulary: Option<String>,
    /// An address elsewhere.
    #[serde(default)]
    pub url: Option<Link>,
    /// The words of the link; without them, the name of what it leads to.
    #[serde(default)]
    pub title: Text,
}

/// How problems are judged.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Checks {
    /// Levels of problems by their names or codes, for instance `long-summary = "off"`.
    pub levels: BTreeMap<String, LevelWord>,
}

/// The level of a problem, as a site may give it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(inline, extend("x-words" = "level"))]
pub enum LevelWord {
    Off,
    Hint,
    Warning,
    Error,
}
