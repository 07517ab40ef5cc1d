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
    let small = String::from_utf8(minify_html(protected(&html).as_bytes(), &settings)).ok();
    let small = small.map(|small| small.replace(BLANK, " "));
    small.filter(|small| visible_text(small) == visible_text(&html)).unwrap_or(html)
}

/// Stands for a blank while a page is minified. Private use: no text contains it.
const BLANK: char = '\u{E001}';

/// The page with a sign for each blank between inline elements. minify-html drops such blanks inside of some parents:
/// «слово слово» would become «словослово».
fn protected(html: &str) -> String {
    let mut safe = String::with_capacity(html.len());
    let mut rest = html;
    let mut after_inline = false;
    while let Some(at) = rest.find('<') {
        let (text, tag) = rest.split_at(at);
        let blank = !text.is_empty() && text.trim().is_empty();
        let name = name_of(&tag[1..]);
        if blank && after_inline && INLINE.contains(&name.as_str()) {
            safe.push(BLANK);
        } else {
            safe.push_str(text);
        }
        let end = tag.find('>').map_or(tag.len(), |end| end + 1);
        let whole = matches!(name.as_str(), "script" | "style" | "pre" | "textarea") && !tag.starts_with("</");
        let end = if whole { tag.find(&format!("</{name}")).unwrap_or(tag.len()) } else { end };
        safe.push_str(&tag[..end]);
        rest = &tag[end..];
        after_inline = INLINE.contains(&name.as_str());
    }
    safe.push_str(rest);
    safe
}

/// The name of the element of a tag, which begins after its `<`.
fn name_of(tag: &str) -> String {
    tag.trim_start_matches('/').chars().take_while(char::is_ascii_alphanumeric).collect()
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
        let name = name_of(tag);
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
        let small = minify(page.clone());
        assert_eq!(visible_text(&small), "слово слово");
        let nav = "<nav>\n<p>\n<a href=\"#a\">один</a>\n<a href=\"#b\">два</a>\n</p>\n</nav>".to_owned();
        assert_eq!(visible_text(&minify(nav.clone())), "один два");
        assert!(minify(nav.clone()).len() < nav.len());
    }

    #[test]
    fn needless_signs_go() {
        let page = "<main>\n  <p>Один  &amp;  два</p>\n\n  <p>три</p>\n</main>".to_owned();
        let small = minify(page.clone());
        assert!(small.len() < page.len());
        assert_eq!(visible_text(&small), visible_text(&page));
    }
}
