//! What all figures of an indicator share: their parts, and the line below their headings.

use tera::Value as View;

use super::super::view::view;
use super::Subject;

impl Subject<'_> {
    /// A figure for the component `chart`: the drawing, what it shows, and the table with the same numbers.
    pub fn chart(&self, title: String, heading: String, about: String, drawing: &str, table: View) -> View {
        view! {
            "title" => title,
            "heading" => heading,
            "about" => about,
            "drawing" => View::safe_string(drawing),
            "table" => table,
        }
    }

    /// «Відсотків, 2024/25»
    pub fn unit_and_period(&self) -> String {
        let unit = self.edition.unit_name(self.at).unwrap_or_default();
        let period = self.edition.dates().period(self.period(self.latest));
        self.edition.say("indicator-unit-and-period", &[("unit", unit.into()), ("period", period.into())])
    }
}
