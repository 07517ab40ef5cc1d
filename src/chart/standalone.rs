//! A chart as a file of its own: the wide drawing with its title, its colours and its style inside, for a document or a
//! presentation.

use super::sheet::Shape;
use super::words::{self, Type};
use crate::html::escape;

/// The style of the theme: what it says of drawings is the style of a drawing that stands alone.
const THEME: &str = include_str!("../../themes/default/assets/lotsman.css");

/// The colours of the theme with its own accent, light and dark. Programs that draw SVG files know no variables.
const COLOURS: &[(&str, &str, &str)] = &[
    ("paper", "#fafdff", "#0d151b"),
    ("sunk", "#eef4f9", "#161f27"),
    ("ink-soft", "#44525d", "#abb6bf"),
    ("ink", "#131e27", "#e7ecf0"),
    ("rule-strong", "#70808c", "#768592"),
    ("rule", "#cdd6dd", "#313c45"),
    ("accent-deep", "#00395d", "#b5ddfc"),
    ("accent", "#00588c", "#86c6f6"),
    ("mark", "#a52367", "#f292ba"),
    ("on-level-2", "#f9fcfe", "#0d151b"),
    ("level-2", "#0b699f", "#6bb3e7"),
    ("level-1", "#afcadf", "#2a4559"),
    ("grade-0", "#e4eef6", "#15222c"),
    ("grade-1", "#bed4e6", "#243a4b"),
    ("grade-2", "#95b8d3", "#355771"),
];

/// The edge around, and a line of the title.
const EDGE: f64 = 24.0;
const LINE: f64 = 24.0;
/// How much wider the title is set than the words of the drawing.
const TITLE: f64 = 1.25;

/// An SVG file made of a chart; `source` stands below it, for instance the portal and its licence, and may be empty.
/// `None` for what is no drawing, such as a sparkline.
pub fn standalone(chart: &str, title: &str, source: &str) -> Option<String> {
    let drawing = &chart[chart.find("<svg class=\"plot wide\"")?..];
    let (head, body) = drawing.split_once('>')?;
    let body = &body[..body.rfind("</svg>")?];
    let inner: f64 = attribute(head, "height=\"", "\"")?.parse().ok()?;
    let widest = attribute(head, "max-inline-size:", "px").and_then(|px| px.parse::<f64>().ok());
    let column = Shape::Wide.width();
    let width = widest.map_or(column, |widest| widest.min(column));
    let titles = words::wrap(title, column / TITLE, Type::Strong);
    let sources = words::wrap(source, column, Type::Small);
    let top = EDGE + LINE * titles.len() as f64 + 8.0;
    let below = top + inner + 12.0;
    let height = below + 17.0 * sources.len() as f64 + EDGE;
    let full = column + 2.0 * EDGE;

    let mut text = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"plot\" width=\"{full}\" height=\"{height}\" viewBox=\"0 0 {full} {height}\" \
         role=\"img\">\n<title>{}</title>\n<style>{}</style>\n<rect class=\"ground\" width=\"{full}\" height=\"{height}\"/>",
        escape(title),
        style()
    );
    for (at, line) in titles.iter().enumerate() {
        let y = EDGE + 16.0 + LINE * at as f64;
        text.push_str(&format!("\n<text class=\"heading\" x=\"{EDGE}\" y=\"{y}\">{}</text>", escape(line)));
    }
    text.push_str(&format!("\n<svg class=\"at\" x=\"{EDGE}\" y=\"{top}\" width=\"{width}\" height=\"{inner}\">"));
    text.push_str(&without_links(body));
    text.push_str("</svg>");
    for (at, line) in sources.iter().enumerate() {
        let y = below + 13.0 + 17.0 * at as f64;
        text.push_str(&format!("\n<text class=\"dim\" x=\"{EDGE}\" y=\"{y}\">{}</text>", escape(line)));
    }
    text.push_str("\n</svg>\n");
    // XML allows fewer signs than HTML.
    text.retain(|sign| !sign.is_control() || sign == '\n');
    Some(text)
}

fn attribute<'a>(head: &'a str, before: &str, after: &str) -> Option<&'a str> {
    head.split_once(before)?.1.split(after).next()
}

/// Links of a page lead nowhere from a file.
fn without_links(body: &str) -> String {
    let mut text = String::with_capacity(body.len());
    for (at, part) in body.split("<a href=\"").enumerate() {
        let part = if at == 0 { part } else { part.split_once('>').map_or("", |(_, rest)| rest) };
        text.push_str(part);
    }
    text.replace("</a>", "")
}

/// The theme's rules for drawings with its colours, light and dark.
fn style() -> String {
    let rules: String = THEME.split_inclusive('}').filter_map(rule).collect();
    let coloured = |dark: bool| {
        COLOURS.iter().fold(rules.clone(), |rules, (name, light, night)| {
            rules.replace(&format!("var(--{name})"), if dark { night } else { light })
        })
    };
    let type_face =
        ".plot text{font-family:system-ui,'Segoe UI',Roboto,'Noto Sans','Liberation Sans',Arial,sans-serif}";
    let heading = ".plot .heading{font-size:17px;font-weight:680}";
    format!("{type_face}{}{heading}@media (prefers-color-scheme:dark){{{}}}", coloured(false), coloured(true))
}

/// A rule, when it is about a part of a drawing; not those for hovering and for links.
fn rule(rule: &str) -> Option<String> {
    let (selector, body) = rule.trim().strip_suffix('}')?.split_once('{')?;
    let selector = selector.rsplit("*/").next()?.trim();
    let part = selector.starts_with(".plot .") || selector == ".plot text";
    (part && !body.contains("Canvas")).then(|| format!("{selector}{{{}}}", body.trim()))
}
