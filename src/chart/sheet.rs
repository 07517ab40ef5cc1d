//! The sheet on which marks draw: x in per cent of its width and y in px, so that text keeps its size from a phone to a
//! wide screen. Every chart is drawn twice, for narrow and for wide columns; the style sheet of the theme shows one.

use std::fmt;

use super::channel::Frame;
use super::words::{self, Type};
use crate::html::escape;

/// Which of the two drawings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    Narrow,
    Wide,
}

impl Shape {
    /// The narrowest column in which the drawing is shown, in px: a screen of 320 px without its gutters, and the width
    /// at which the theme changes to the wide drawing. What fits here fits in every wider column.
    pub fn width(self) -> f64 {
        match self {
            Shape::Narrow => 288.0,
            Shape::Wide => 672.0,
        }
    }
}

/// A place on the x axis: per cent of the width, and px from there.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct X {
    pub percent: f64,
    pub px: f64,
}

pub(super) fn percent(percent: f64) -> X {
    X { percent, px: 0.0 }
}

pub(super) fn px(px: f64) -> X {
    X { percent: 0.0, px }
}

impl X {
    pub fn plus(self, px: f64) -> X {
        X { px: self.px + px, ..self }
    }

    /// Where it is on a sheet of this width.
    pub fn at(self, width: f64) -> f64 {
        self.percent * width / 100.0 + self.px
    }
}

/// Which end of a text stands at its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Anchor {
    Start,
    Middle,
    End,
}

impl Anchor {
    /// The left edge of a text with this width, from its place.
    pub fn left(self, width: f64) -> f64 {
        match self {
            Anchor::Start => 0.0,
            Anchor::Middle => -width / 2.0,
            Anchor::End => -width,
        }
    }
}

/// A number of an attribute: two decimals at most.
pub(super) struct Short(pub f64);

impl fmt::Display for Short {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rounded = (self.0 * 100.0).round() / 100.0;
        // Without a negative zero.
        write!(f, "{}", if rounded == 0.0 { 0.0 } else { rounded })
    }
}

/// One drawing in the making.
pub(super) struct Sheet {
    pub shape: Shape,
    width: f64,
    widest: Option<f64>,
    id: String,
    definitions: String,
    body: String,
}

impl Sheet {
    pub fn new(frame: &Frame, shape: Shape) -> Self {
        let letter = if shape == Shape::Narrow { 'n' } else { 'w' };
        Self {
            shape,
            width: shape.width(),
            widest: None,
            id: format!("{}-{letter}", escape(frame.id)),
            definitions: String::new(),
            body: String::new(),
        }
    }

    /// A sheet that is never wider than so many px.
    pub fn limited(frame: &Frame, shape: Shape, widest: f64) -> Self {
        Self { width: shape.width().min(widest), widest: Some(widest), ..Self::new(frame, shape) }
    }

    /// The narrowest width of the drawing, in px.
    pub fn width(&self) -> f64 {
        self.width
    }

    /// The id of something that the drawing refers to.
    pub fn id_of(&self, name: &str) -> String {
        format!("{}-{name}", self.id)
    }

    /// What is referred to, once.
    pub fn define(&mut self, definition: &str) {
        if !self.definitions.contains(definition) {
            self.definitions.push_str(definition);
        }
    }

    pub fn text(&mut self, classes: &str, anchor: Anchor, x: X, y: f64, text: &str) {
        if text.is_empty() {
            return;
        }
        let classes = match anchor {
            Anchor::Start => classes.to_owned(),
            Anchor::Middle => format!("{classes} mid"),
            Anchor::End => format!("{classes} end"),
        };
        let class = match classes.trim() {
            "" => String::new(),
            classes => format!(" class=\"{classes}\""),
        };
        let shift = match x {
            X { percent: 0.0, px } => format!("x=\"{}\"", Short(px)),
            X { percent, px: 0.0 } => format!("x=\"{}%\"", Short(percent)),
            X { percent, px } => format!("x=\"{}%\" dx=\"{}\"", Short(percent), Short(px)),
        };
        self.body.push_str(&format!("\n<text{class} {shift} y=\"{}\">{}</text>", Short(y), escape(text)));
    }

    /// A text that stays on the sheet: in the middle of its place, or ending or beginning there.
    pub fn text_inside(&mut self, classes: &str, x: X, y: f64, text: &str) {
        let (anchor, x) = inside(x, words::width(text, Type::of_classes(classes)), self.width());
        self.text(classes, anchor, x, y, text);
    }

    /// Lines of text under each other, from this y on; the y of a line that would follow.
    pub fn lines(&mut self, classes: &str, x: X, y: f64, step: f64, lines: &[String]) -> f64 {
        for (at, line) in lines.iter().enumerate() {
            self.text(classes, Anchor::Start, x, y + step * at as f64, line);
        }
        y + step * lines.len() as f64
    }

    pub fn open_link(&mut self, href: &Option<String>) {
        if let Some(href) = href {
            self.body.push_str(&format!("\n<a href=\"{}\">", escape(href)));
        }
    }

    pub fn close_link(&mut self, href: &Option<String>) {
        if href.is_some() {
            self.body.push_str("</a>");
        }
    }

    /// A rectangle between two places.
    pub fn rect(&mut self, fill: &Fill, x: (f64, f64), y: f64, height: f64) {
        self.body.push_str(&format!(
            "\n<rect{fill} x=\"{}%\" y=\"{}\" width=\"{}%\" height=\"{}\"/>",
            Short(x.0),
            Short(y),
            Short((x.1 - x.0).max(0.0)),
            Short(height)
        ));
    }

    /// A rectangle at px, for keys.
    pub fn swatch(&mut self, fill: &Fill, x: f64, y: f64, size: (f64, f64)) {
        self.body.push_str(&format!(
            "\n<rect{fill} x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"/>",
            Short(x),
            Short(y),
            Short(size.0),
            Short(size.1)
        ));
    }

    /// A line between two points, x in per cent.
    pub fn line(&mut self, classes: &str, from: (f64, f64), to: (f64, f64)) {
        self.body.push_str(&format!(
            "\n<line class=\"{classes}\" x1=\"{}%\" y1=\"{}\" x2=\"{}%\" y2=\"{}\"/>",
            Short(from.0),
            Short(from.1),
            Short(to.0),
            Short(to.1)
        ));
    }

    /// A level line of this length in px, at a place of its own because ends cannot be per cents and px together; with
    /// a marker on its middle.
    pub fn sample(&mut self, style: &str, marker: Marker, x: X, y: f64, length: f64) {
        let (place, from) = match x {
            X { percent: 0.0, px } => (Short(px).to_string(), 0.0),
            X { percent, px } => (format!("{}%", Short(percent)), px),
        };
        self.body.push_str(&format!(
            "\n<svg class=\"at\" x=\"{place}\" y=\"{}\"><line class=\"series {style}\" x1=\"{}\" x2=\"{}\"/>",
            Short(y),
            Short(from),
            Short(from + length)
        ));
        self.marker(&format!("dot {style}"), marker, px(from + length / 2.0), 0.0);
        self.body.push_str("</svg>");
    }

    /// A marker around a point. Circles stand by themselves; other markers need a place of their own, because the
    /// points of a path cannot be per cents.
    pub fn marker(&mut self, classes: &str, marker: Marker, x: X, y: f64) {
        let place = match x {
            X { percent: 0.0, px } => Short(px).to_string(),
            X { percent, .. } => format!("{}%", Short(percent)),
        };
        match marker.path() {
            None => self
                .body
                .push_str(&format!("\n<circle class=\"{classes}\" cx=\"{place}\" cy=\"{}\" r=\"5\"/>", Short(y))),
            Some(path) => self.body.push_str(&format!(
                "\n<svg class=\"at\" x=\"{place}\" y=\"{}\"><path class=\"{classes}\" d=\"{path}\"/></svg>",
                Short(y)
            )),
        }
    }

    pub fn finish(self, frame: &Frame, height: f64) -> String {
        // Children of an image are not announced; a drawing with links is therefore a group.
        let role = if self.body.contains("<a ") { "group" } else { "img" };
        let class = if self.shape == Shape::Narrow { "narrow" } else { "wide" };
        let limit = self.widest.map(|px| format!(" style=\"max-inline-size:{}px\"", Short(px))).unwrap_or_default();
        let Self { id, definitions, body, .. } = self;
        let described = if frame.description.is_empty() { String::new() } else { format!(" {id}-d") };
        let definitions = if definitions.is_empty() { definitions } else { format!("\n<defs>{definitions}\n</defs>") };
        format!(
            "<svg class=\"plot {class}\" width=\"100%\" height=\"{}\" role=\"{role}\" aria-labelledby=\"{id}-t{described}\"{limit}>\n{}{definitions}{body}\n</svg>",
            Short(height.ceil()),
            words::alternative(&id, frame.title, frame.description),
        )
    }
}

/// Where a text of this width stands around a place without leaving a sheet of this width.
pub(super) fn inside(x: X, text: f64, sheet: f64) -> (Anchor, X) {
    let place = x.at(sheet);
    match () {
        () if place >= text / 2.0 && place + text / 2.0 <= sheet => (Anchor::Middle, x),
        () if place < text / 2.0 && place + text <= sheet => (Anchor::Start, x),
        () if place >= text => (Anchor::End, x),
        () => (Anchor::Start, px(0.0)),
    }
}

/// How a surface is filled: by a class, or by a pattern of the drawing.
pub(super) struct Fill {
    pub classes: String,
    pub pattern: Option<String>,
}

impl Fill {
    pub fn class(classes: &str) -> Self {
        Self { classes: classes.to_owned(), pattern: None }
    }
}

impl Fill {
    /// The same with one more class.
    pub fn with(self, class: &str) -> Self {
        Self { classes: format!("{} {class}", self.classes), ..self }
    }
}

impl fmt::Display for Fill {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, " class=\"{}\"", self.classes)?;
        match &self.pattern {
            Some(id) => write!(f, " fill=\"url(#{id})\""),
            None => Ok(()),
        }
    }
}

/// The shapes by which points of different series are told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Marker {
    Circle,
    Square,
    Triangle,
    Diamond,
    Cross,
    Bar,
}

impl Marker {
    const ALL: [Marker; 6] =
        [Marker::Circle, Marker::Square, Marker::Triangle, Marker::Diamond, Marker::Cross, Marker::Bar];

    /// The marker of a series.
    pub fn of(series: usize) -> Self {
        Self::ALL[series % Self::ALL.len()]
    }

    fn path(self) -> Option<&'static str> {
        match self {
            Marker::Circle => None,
            Marker::Square => Some("M-5-5H5V5H-5z"),
            Marker::Triangle => Some("M0-6.5 6 5H-6z"),
            Marker::Diamond => Some("M0-7 7 0 0 7-7 0z"),
            Marker::Cross => Some("M-5-5 5 5M-5 5 5-5"),
            Marker::Bar => Some("M-6-2.5H6V2.5H-6z"),
        }
    }
}
