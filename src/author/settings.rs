//! The `site.toml` of a new portal, each setting explained in its author's language.

use super::fields::{Owner, explain};
use super::scaffold::quoted;
use crate::diag::Messages;

/// What the settings of a new portal say.
pub struct Settings<'a> {
    /// The main one first.
    pub languages: &'a [&'static str],
    /// The portal's name by languages.
    pub names: &'a [(&'static str, String)],
    pub operator: String,
    /// A hue or a colour.
    pub colour: String,
    /// `None` when nobody knows it yet.
    pub base_url: Option<String>,
    pub zone: String,
}

/// Where a portal stands that has no address yet.
const NOWHERE: &str = "https://example.org/";

/// The text of `site.toml`.
pub fn site_file(settings: &Settings<'_>, messages: &Messages) -> String {
    let site = |field: &str| format!("# {}\n", explain(messages, &Owner::whole("site"), field));
    let part = |part: &str, field: &str| explain(messages, &Owner::Part(part.to_owned()), field);
    let spoken = |tag: &str, key: &str| Messages::for_tag(tag).word(key, &[]);
    let mut text = site("base_url");
    if settings.base_url.is_none() {
        text.push_str(&format!("# {}\n", messages.word("init-address-later", &[])));
    }
    let address = settings.base_url.as_deref().unwrap_or(NOWHERE);
    text.push_str(&format!("base_url = {}\n\n", quoted(address)));
    text.push_str(&format!("{}time_zone = {}\n\n", site("time_zone"), quoted(&settings.zone)));

    text.push_str(&format!("{}[title]\n", site("title")));
    for (tag, name) in settings.names {
        text.push_str(&format!("{tag} = {}\n", quoted(name)));
    }
    text.push_str(&format!("\n{}[tagline]\n", site("tagline")));
    for tag in settings.languages {
        text.push_str(&format!("{tag} = {}\n", quoted(&spoken(tag, "init-tagline"))));
    }
    let main = settings.languages[0];
    text.push_str(&format!("\n{}[operator]\nname.{main} = {}\n", site("operator"), quoted(&settings.operator)));
    for (field, example) in
        [("email", "office@example.org"), ("phone", "+380 44 000 00 00"), ("url", "https://example.org/")]
    {
        text.push_str(&format!("# {}\n# {field} = {}\n", part("operator", field), quoted(example)));
    }
    text.push_str(&format!(
        "\n{}[colour]\n# {}\naccent = {}\n",
        site("colour"),
        part("colour", "accent"),
        quoted(&settings.colour)
    ));
    text.push_str(&format!("\n{}", site("languages")));
    for tag in settings.languages {
        let others: Vec<String> =
            settings.languages.iter().filter(|other| *other != tag).map(|tag| quoted(tag)).collect();
        text.push_str(&format!(
            "[[languages]]\ntag = {}\nname = {}\n",
            quoted(tag),
            quoted(&spoken(tag, "init-language-name"))
        ));
        if !others.is_empty() {
            text.push_str(&format!("# {}\nfallback = [{}]\n", part("languages", "fallback"), others.join(", ")));
        }
        text.push('\n');
    }
    text.push_str(&format!("{}# {}\n", site("menu"), messages.word("init-menu-comment", &[])));
    for item in [
        "kind = \"event\"",
        "kind = \"material\"",
        "kind = \"practice\"",
        "kind = \"institution\"",
        "vocabulary = \"functions\"",
        "page = \"about\"",
    ] {
        text.push_str(&format!("[[menu]]\n{item}\n\n"));
    }
    text.push_str(&format!("{}[[footer]]\npage = \"about\"\n\n[[footer]]\npage = \"accessibility\"\n", site("footer")));
    text
}
