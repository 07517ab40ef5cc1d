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
    small.filter(|small| Visible::of(small).eq(Visible::of(&html))).unwrap_or(html)
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
        let inline = is_inline(name);
        if blank && after_inline && inline {
            safe.push(BLANK);
        } else {
            safe.push_str(text);
        }
        let end = tag.find('>').map_or(tag.len(), |end| end + 1);
        let whole = matches!(name, "script" | "style" | "pre" | "textarea") && !tag.starts_with("</");
        let end = if whole { tag.find(&format!("</{name}")).unwrap_or(tag.len()) } else { end };
        safe.push_str(&tag[..end]);
        rest = &tag[end..];
        after_inline = inline;
    }
    safe.push_str(rest);
    safe
}

/// The name of the element of a tag, which begins after its `<`.
fn name_of(tag: &str) -> &str {
    let tag = tag.trim_start_matches('/');
    &tag[..tag.bytes().take_while(u8::is_ascii_alphanumeric).count()]
}

/// Whether an element flows with the words around it.
#[rustfmt::skip]
fn is_inline(name: &str) -> bool {
    matches!(
        name,
        "a" | "abbr" | "b" | "bdi" | "bdo" | "button" | "cite" | "code" | "em" | "i" | "kbd" | "label" | "mark" | "q" | "s"
            | "samp" | "small" | "span" | "strong" | "sub" | "sup" | "time" | "u" | "var" | "wbr"
    )
}

/// The signs of a page as readers see them: one blank between words, one line break between blocks, none at the edges.
/// Two pages are compared sign by sign, for their texts would be large.
struct Visible<'a> {
    rest: &'a str,
    /// What stands before the next sign.
    gap: Option<char>,
    begun: bool,
}

impl<'a> Visible<'a> {
    fn of(html: &'a str) -> Self {
        Self { rest: html, gap: None, begun: false }
    }

    /// Goes past a tag, and past what only machines read.
    fn skip_tag(&mut self) {
        let (tag, rest) = self.rest.split_at(self.rest.find('>').map_or(self.rest.len(), |end| end + 1));
        let name = name_of(&tag[1..]);
        self.rest = rest;
        if matches!(name, "script" | "style") && !tag.starts_with("</") {
            self.rest = rest.find(&format!("</{name}")).map_or("", |at| &rest[at..]);
        } else if !is_inline(name) {
            self.gap = Some('\n');
        }
    }
}

impl Iterator for Visible<'_> {
    type Item = char;

    fn next(&mut self) -> Option<char> {
        loop {
            if self.rest.starts_with('<') {
                self.skip_tag();
                continue;
            }
            let (sign, length) = decoded(self.rest)?;
            if sign.is_whitespace() {
                self.gap = self.gap.or(Some(' '));
            } else if let Some(gap) = self.gap.take().filter(|_| self.begun) {
                return Some(gap);
            } else {
                self.begun = true;
                self.rest = &self.rest[length..];
                return Some(sign);
            }
            self.rest = &self.rest[length..];
        }
    }
}

/// The first sign of a text and how long it is: one of the few entities that templates and texts write, or itself.
fn decoded(text: &str) -> Option<(char, usize)> {
    let first = text.chars().next()?;
    if first == '&' {
        let entity = ENTITIES.iter().find(|(entity, _)| text.starts_with(entity));
        if let Some((entity, sign)) = entity {
            return Some((*sign, entity.len()));
        }
    }
    Some((first, first.len_utf8()))
}

const ENTITIES: [(&str, char); 7] = [
    ("&lt;", '<'),
    ("&gt;", '>'),
    ("&quot;", '"'),
    ("&#x27;", '\''),
    ("&#39;", '\''),
    ("&nbsp;", '\u{a0}'),
    ("&amp;", '&'),
];

#[cfg(test)]
mod tests {
    use super::{Visible, minify};

    fn visible_text(html: &str) -> String {
        Visible::of(html).collect()
    }

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
