//! What is true of every piece of HTML that is made of an author's text: it is balanced, and nothing in it can run.

/// Elements without an end.
const VOID: &[&str] = &["area", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];

/// Elements that bring something along that runs, or take the page over.
const ALIEN: &[&str] =
    &["script", "style", "iframe", "object", "embed", "base", "form", "link", "meta", "svg", "math", "template"];

/// One tag: its name, whether it is an end, and its attributes.
struct Tag {
    name: String,
    is_end: bool,
    attributes: Vec<(String, String)>,
}

/// Looks at all tags. Texts hold no `<` that is none: everything else is written as `&lt;`.
pub fn assert_harmless(html: &str) {
    let mut open: Vec<String> = Vec::new();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        let (tag, after) = tag(&rest[at..]).unwrap_or_else(|| panic!("«{}» is no tag in {html}", &rest[at..]));
        rest = after;
        assert!(!ALIEN.contains(&&*tag.name), "<{}> in {html}", tag.name);
        assert_inert(&tag, html);
        if VOID.contains(&&*tag.name) {
            continue;
        }
        if tag.is_end {
            assert_eq!(open.pop().as_deref(), Some(&*tag.name), "an end that fits no beginning in {html}");
        } else {
            open.push(tag.name);
        }
    }
    assert!(open.is_empty(), "{open:?} do not end in {html}");
}

/// Looks at the tags of a whole page, which has scripts of the theme: no attribute of any tag runs anything.
pub fn assert_page_inert(html: &str) {
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        rest = match tag(&rest[at..]) {
            Some((tag, after)) => {
                assert_inert(&tag, html);
                after
            }
            None => &rest[at + 1..],
        };
    }
}

fn assert_inert(tag: &Tag, html: &str) {
    for (name, value) in &tag.attributes {
        assert!(!name.starts_with("on"), "{name} in {html}");
        // Browsers leave blanks and control signs out before they look for the scheme.
        let bare: String = value.chars().filter(|sign| !sign.is_whitespace() && !sign.is_control()).collect();
        let scheme = bare.replace("&amp;", "&").to_lowercase();
        let runs = ["javascript:", "vbscript:", "data:text"].iter().any(|word| scheme.starts_with(word));
        assert!(!(runs && matches!(&**name, "href" | "src" | "action" | "poster")), "{name}={value} in {html}");
    }
}

fn tag(text: &str) -> Option<(Tag, &str)> {
    let inner = text.strip_prefix('<')?;
    let (is_end, inner) = inner.strip_prefix('/').map_or((false, inner), |inner| (true, inner));
    let end = inner.find(|sign: char| !sign.is_ascii_alphanumeric() && sign != '-')?;
    let name = inner[..end].to_lowercase();
    if name.is_empty() {
        return None;
    }
    let mut rest = inner[end..].trim_start();
    let mut attributes = Vec::new();
    loop {
        if let Some(after) = rest.strip_prefix('>') {
            return Some((Tag { name, is_end, attributes }, after));
        }
        if let Some(after) = rest.strip_prefix('/') {
            rest = after.trim_start();
            continue;
        }
        let end = rest.find(|sign: char| sign.is_whitespace() || matches!(sign, '=' | '>' | '/'))?;
        let attribute = rest[..end].to_lowercase();
        rest = rest[end..].trim_start();
        let Some(value) = rest.strip_prefix('=') else {
            attributes.push((attribute, String::new()));
            continue;
        };
        let (value, after) = value.trim_start().strip_prefix('"')?.split_once('"')?;
        attributes.push((attribute, value.to_owned()));
        rest = after.trim_start();
    }
}
