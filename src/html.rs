//! Safe HTML: the two ways to make text into markup that cannot break out of its place.

use std::sync::LazyLock;

/// The text as HTML text or attribute value.
pub fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + text.len() / 8);
    for sign in text.chars() {
        match sign {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            sign => escaped.push(sign),
        }
    }
    escaped
}

/// What authors typed as HTML, with only what is safe and useful in a text.
pub fn sanitise(html: &str) -> String {
    CLEANER.clean(html).to_string()
}

/// Made once: a text may have a hundred thousand tags.
static CLEANER: LazyLock<ammonia::Builder<'static>> = LazyLock::new(|| {
    let mut cleaner = ammonia::Builder::default();
    cleaner
        .add_generic_attributes(["lang", "dir", "class", "id", "title"])
        .add_tag_attributes("a", ["hreflang"])
        .add_tag_attributes("img", ["loading", "decoding", "width", "height"])
        .add_tags(["figure", "figcaption", "section"])
        // A picture of another host would tell that host about every reader.
        .attribute_filter(|element, attribute, value| {
            let elsewhere = value.contains("//") || value.contains(':');
            (!(element == "img" && attribute == "src" && elsewhere)).then(|| value.into())
        })
        .link_rel(Some("noopener"));
    cleaner
});
