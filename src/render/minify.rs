//! Pages made small, without losing a word.

use minify_html::{Cfg, minify as minify_html};

/// The page without needless signs. Where that would change what readers see, the page stays as it is.
pub fn minify(html: String) -> String {
    let mut settings = Cfg::new();
    settings.keep_closing_tags = true;
    settings.keep_html_and_head_opening_tags = true;
    settings.minify_doctype = false;
    settings.minify_css = false;
    settings.minify_js = false;
    let small = String::from_utf8(minify_html(html.as_bytes(), &settings)).ok();
    // minify-html drops blanks between inline elements of some parents: «слово слово» would become «словослово».
    small.filter(|small| visible_text(small) == visible_text(&html)).unwrap_or(html)
}

/// Elements that flow with the words around them.
const INLINE: &[&str] = &[
    "a", "abbr", "b", "bdi", "bdo", "button", "cite", "code", "em", "i", "kbd", "label", "mark", "q", "s", "samp",
    "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr",
];

/// The words of a page as readers see them: one blank between words, none at the edges of blocks.
pub fn visible_text(html: &str) -> String {
    let mut text = String::with_capacity(html.len() / 2);
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        text.push_str(&decoded(&rest[..at]));
        let end = rest[at..].find('>').map_or(rest.len(), |end| at + end + 1);
        let tag = &rest[at + 1..end.min(rest.len()).max(at + 1)];
        let name: String = tag.trim_start_matches('/').chars().take_while(char::is_ascii_alphanumeric).collect();
        rest = &rest[end..];
        if matches!(name.as_str(), "script" | "style") && !tag.starts_with('/') {
            let close = format!("</{name}");
            rest = rest.find(&close).map_or("", |at| &rest[at..]);
        } else if !INLINE.contains(&name.as_str()) {
            text.push('\n');
        }
    }
    text.push_str(&decoded(rest));
    let lines = text.split('\n').map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
    lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

/// The few entities that templates and texts write. Line breaks of the source are blanks.
fn decoded(text: &str) -> String {
    text.replace('\n', " ")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#x27;", "'")
        .replace("&#39;", "'")
        .replace("&nbsp;", "\u{a0}")
        .replace("&amp;", "&")
}

#[cfg(test)]
mod tests {
    use super::{minify, visible_text};

    #[test]
    fn words_stay_apart() {
        let page = "<div><span>слово</span> <span>слово</span></div>".to_owned();
        assert_eq!(visible_text(&minify(page)), "слово слово");
    }

    #[test]
    fn needless_signs_go() {
        let page = "<main>\n  <p>Один  &amp;  два</p>\n\n  <p>три</p>\n</main>".to_owned();
        let small = minify(page.clone());
        assert!(small.len() < page.len());
        assert_eq!(visible_text(&small), visible_text(&page));
    }
}
