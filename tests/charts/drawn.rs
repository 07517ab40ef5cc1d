//! Reads a drawing back: where its words stand, by the table of widths.

use lotsman::chart::words::{Type, width};

pub struct Drawing {
    pub narrow: bool,
    height: f64,
    /// The widest that the drawing becomes.
    widest: f64,
    texts: Vec<Text>,
    shapes: Vec<Shape>,
}

struct Text {
    text: String,
    classes: String,
    percent: f64,
    px: f64,
    y: f64,
}

/// The places of a shape: per cents of the width and px of the height.
struct Shape {
    x: Vec<f64>,
    y: Vec<f64>,
}

impl Drawing {
    /// The drawings of a chart.
    pub fn all(html: &str) -> Vec<Self> {
        let drawings = html.split("<svg class=\"plot").skip(1);
        drawings.map(|svg| Self::read(&format!("<svg class=\"plot{svg}"))).collect()
    }

    fn read(svg: &str) -> Self {
        let head = svg.split('>').next().unwrap_or_default();
        let mut texts = Vec::new();
        let mut shapes = Vec::new();
        for element in svg.split("<text").skip(1) {
            let (attributes, rest) = element.split_once('>').expect("a tag ends");
            let text = rest.split("</text>").next().unwrap_or_default();
            let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
            let (percent, px) = place(attributes, "x");
            texts.push(Text {
                text,
                classes: attribute(attributes, "class").unwrap_or_default().to_owned(),
                percent,
                px: px + place(attributes, "dx").1,
                y: place(attributes, "y").1,
            });
        }
        for element in svg.split('<').filter(|part| part.starts_with("line ") || part.starts_with("rect ")) {
            if !element.contains('%') {
                continue;
            }
            let number = |name| attribute(element, name).map(|_| place(element, name));
            let x = ["x1", "x2", "x"].into_iter().filter_map(number).map(|(percent, _)| percent);
            let wide = number("x").zip(number("width")).map(|(x, width)| x.0 + width.0);
            let y = ["y1", "y2", "y"].into_iter().filter_map(number).map(|(_, px)| px);
            let tall = number("y").zip(number("height")).map(|(y, height)| y.1 + height.1);
            shapes.push(Shape { x: x.chain(wide).collect(), y: y.chain(tall).collect() });
        }
        let height = place(head, "height").1;
        let limit = head.split_once("max-inline-size:").and_then(|(_, rest)| rest.split("px").next()?.parse().ok());
        Self { narrow: head.contains("narrow"), height, widest: limit.unwrap_or(f64::MAX), texts, shapes }
    }

    pub fn assert_room(&self, name: &str, column: f64) {
        let sheet = column.min(self.widest);
        let boxes: Vec<[f64; 4]> = self.texts.iter().map(|text| text.taken(sheet)).collect();
        for (at, [left, top, right, bottom]) in boxes.iter().enumerate() {
            let text = &self.texts[at].text;
            assert!(*left >= -0.5 && *right <= sheet + 0.5, "{name} at {sheet} px: «{text}» leaves: {left}–{right}");
            assert!(*top >= -1.0 && *bottom <= self.height + 1.0, "{name}: «{text}» is above or below: {top}–{bottom}");
            for (other, [l, t, r, b]) in boxes.iter().enumerate().take(at) {
                let apart = *left >= r - 0.5 || *l >= right - 0.5 || *top >= b - 0.5 || *t >= bottom - 0.5;
                assert!(apart, "{name} at {sheet} px: «{text}» stands on «{}»", self.texts[other].text);
            }
        }
        for shape in &self.shapes {
            let inside = |values: &[f64], to: f64| values.iter().all(|value| (-0.1..=to + 0.1).contains(value));
            assert!(inside(&shape.x, 100.0), "{name}: a shape leaves: {:?}", shape.x);
            assert!(inside(&shape.y, self.height), "{name}: a shape is above or below: {:?}", shape.y);
        }
    }
}

impl Text {
    fn taken(&self, sheet: f64) -> [f64; 4] {
        let width = width(&self.text, Type::of_classes(&self.classes));
        let place = self.percent * sheet / 100.0 + self.px;
        let has = |name: &str| self.classes.split(' ').any(|class| class == name);
        let left = match () {
            () if has("end") => place - width,
            () if has("mid") => place - width / 2.0,
            () => place,
        };
        // Ascenders and descenders of 14 px.
        [left, self.y - 11.0, left + width, self.y + 4.0]
    }
}

fn attribute<'a>(element: &'a str, name: &str) -> Option<&'a str> {
    element.split_once(&format!(" {name}=\""))?.1.split('"').next()
}

/// A length as per cent or px; what is not there is 0.
fn place(element: &str, name: &str) -> (f64, f64) {
    let Some(text) = attribute(element, name) else { return (0.0, 0.0) };
    match text.strip_suffix('%') {
        Some(percent) => (percent.parse().expect("a per cent"), 0.0),
        None => (0.0, text.parse().expect("a length")),
    }
}
