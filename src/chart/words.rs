//! How wide words are, where lines of them end, and the text alternative of a chart.

use std::sync::LazyLock;

use crate::html::escape;

/// Advance widths in hundredths of an em: for every sign the widest of Noto Sans and Arial, rounded up to a twentieth.
/// Nobody knows the reader's typeface while a portal is built; Segoe UI, Roboto and Helvetica are narrower.
const WIDTHS: &[(u32, &str)] = &[
    (30, " \u{a0}\u{202f}\u{2009}!(),.:;J`ijl¡'·ìíîïĩīĭįıĵĺļľłіїј’‘"),
    (35, "-\u{2011}I[]f\u{ad}²³¹ÌÍÎÏĨĪĮİІЇ"),
    (40, "/\\t{}ªºţť“”•"),
    (45, "\"?_r°¿ŕŗřгѓґ„"),
    (50, "csz¯çćĉčśşšźżžзстэєѕ–"),
    (55, "FLSkvxy§«»ýÿķĹĻŁŚŞŠŷЃЅГкухќўҐ"),
    (60, "$*+0123456789<=>ETVXYZ^ae|~¢£¤¥¬±ÈÉÊË×Ýàáâãäåèéêë÷āăąĒĖĘĚēėęěŤŹŻŽЁЕЗТХабвдельяёѐ€−≈≤≥"),
    (65, "#ABCKPRbdghnopquµÀÁÂÃÄÅÇÞßðñòóôõöøùúûüþĀĂĄĆČďđğģĶńņňōőŔŖŘūůűųЄАБВКРСУЬЭЯийнопрцчђћ"),
    (70, "¶ДЧЪъ"),
    (75, "&DGHUÐÙÚÛÜĎĐĞĢŪŮŰŲЂЋЏЛНПЦжмф"),
    (80, "NOQw½¾ÑÒÓÔÕÖØŃŅŇŌŐИЙОы…"),
    (90, "@%©®ÆæЖЫФюшњљ"),
    (105, "MWmŒœЉМщЊ—→ШЩ№"),
    (110, "Ю"),
];

/// A sign that no alphabet here knows; wide enough for Chinese too.
const UNKNOWN_WIDTH: u32 = 105;

/// Semibold type is at most this much wider than regular type (measured in Noto Sans, without thin punctuation).
const BOLD: f64 = 1.09;

/// Sizes of type, in px; the theme's style sheet has the same.
pub const SIZE: f64 = 14.0;
pub const SMALL: f64 = 13.0;

/// How words are set: the classes of the theme that change their width.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Type {
    Plain,
    Strong,
    /// Notes, reasons and numbers of axes.
    Small,
}

impl Type {
    /// The type of a text element with these classes.
    pub fn of_classes(classes: &str) -> Self {
        let has = |name: &str| classes.split(' ').any(|class| class == name);
        match () {
            () if has("strong") || has("here") => Self::Strong,
            () if has("dim") || has("small") => Self::Small,
            () => Self::Plain,
        }
    }
}

/// The width of a text in px: never less than in a typeface that readers plausibly have.
pub fn width(text: &str, set: Type) -> f64 {
    let hundredths: u32 = text.chars().map(sign_width).sum();
    let em = f64::from(hundredths) / 100.0;
    match set {
        Type::Plain => em * SIZE,
        Type::Strong => em * SIZE * BOLD,
        Type::Small => em * SMALL,
    }
}

/// The widths of the alphabets in use, by number of the sign, so that nothing is searched for.
static ALPHABETS: LazyLock<Vec<u32>> =
    LazyLock::new(|| (0..0x530).map(|sign| char::from_u32(sign).map_or(UNKNOWN_WIDTH, searched_width)).collect());

fn sign_width(sign: char) -> u32 {
    ALPHABETS.get(sign as usize).copied().unwrap_or_else(|| searched_width(sign))
}

fn searched_width(sign: char) -> u32 {
    match is_mark(sign) {
        true => 0,
        false => WIDTHS.iter().find(|(_, signs)| signs.contains(sign)).map_or(UNKNOWN_WIDTH, |(width, _)| *width),
    }
}

/// Signs that stand on the letter before them.
fn is_mark(sign: char) -> bool {
    matches!(sign, '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200d}' | '\u{fe0f}')
}

/// The text in lines of at most this many px. Lines end at blanks; a word longer than a line ends after a hyphen or a
/// slash, and if need be anywhere, so that nothing is ever cut or stands out.
pub fn wrap(text: &str, widest: f64, set: Type) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    let mut taken = 0.0;
    let blank = width(" ", set);
    let breaking = |sign: char| sign.is_whitespace() && !matches!(sign, '\u{a0}' | '\u{202f}' | '\u{2007}');
    for word in text.split(breaking).filter(|word| !word.is_empty()) {
        let needed = width(word, set);
        if !line.is_empty() && taken + blank + needed <= widest {
            line.push(' ');
            line.push_str(word);
            taken += blank + needed;
            continue;
        }
        if !line.is_empty() {
            lines.push(std::mem::take(&mut line));
        }
        if needed <= widest {
            (line, taken) = (word.to_owned(), needed);
            continue;
        }
        let mut parts = parts_of(word, widest, set);
        line = parts.pop().unwrap_or_default();
        taken = width(&line, set);
        lines.append(&mut parts);
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
}

/// A word in parts that each fit; the last one may be followed by more words.
fn parts_of(word: &str, widest: f64, set: Type) -> Vec<String> {
    let mut parts: Vec<String> = Vec::new();
    let mut part = String::new();
    for piece in word.split_inclusive(['-', '/', '–', '.', '_', '\u{ad}']) {
        let longer = format!("{part}{piece}");
        if width(&longer, set) <= widest {
            part = longer;
            continue;
        }
        if !part.is_empty() {
            parts.push(std::mem::take(&mut part));
        }
        for sign in piece.chars() {
            let longer = format!("{part}{sign}");
            if !part.is_empty() && !is_mark(sign) && width(&longer, set) > widest {
                parts.push(std::mem::take(&mut part));
            }
            part.push(sign);
        }
    }
    parts.push(part);
    parts
}

/// The name and the description of a drawing for those who do not see it.
pub fn alternative(id: &str, title: &str, description: &str) -> String {
    let mut text = format!("<title id=\"{id}-t\">{}</title>", escape(title));
    if !description.is_empty() {
        text.push_str(&format!("<desc id=\"{id}-d\">{}</desc>", escape(description)));
    }
    text
}
