//! Heat tables: rows by columns of words on a few steps of shade. The word carries the meaning, the shade helps the eye.

use super::channel::Label;
use super::scale::grade;
use crate::html::escape;

/// How a cell is shaded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shade {
    /// A step, from 0, of so many in all: no, partly, yes are three.
    Step { at: usize, of: usize },
    /// There is nothing to shade: a sign stands for the word.
    Unknown,
}

impl Shade {
    /// The class by which the theme shades: `v0` no, `v1` partly, `v2` yes; `g0`–`g4` of more steps; `vx` unknown.
    pub fn class(self) -> String {
        match self {
            Shade::Unknown => "vx".to_owned(),
            Shade::Step { at, of } if of <= 2 => format!("v{}", if at == 0 { 0 } else { 2 }),
            Shade::Step { at, of: 3 } => format!("v{}", at.min(2)),
            Shade::Step { at, of } => format!("g{}", grade(at, of)),
        }
    }
}

#[derive(Debug, Clone)]
pub struct Cell {
    pub text: String,
    pub shade: Shade,
    /// What must be known of it, for those who listen and for pointers; may be empty.
    pub note: String,
}

/// A table of shaded words.
#[derive(Debug, Clone)]
pub struct Heat {
    pub caption: String,
    /// The smaller part of the caption: who says so; may be empty.
    pub about: String,
    /// The heading of the names of rows.
    pub corner: String,
    pub columns: Vec<Label>,
    /// Names with a cell for each column.
    pub rows: Vec<(Label, Vec<Cell>)>,
}

pub fn heat_table(heat: &Heat) -> String {
    let about = if heat.about.is_empty() { String::new() } else { format!(" <small>{}</small>", escape(&heat.about)) };
    let columns = heat.columns.iter().map(|column| format!("<th scope=\"col\">{}</th>", label(column)));
    let columns: String = columns.collect();
    let mut rows = String::new();
    for (name, cells) in &heat.rows {
        rows.push_str(&format!("\n<tr><th scope=\"row\">{}</th>", label(name)));
        cells.iter().take(heat.columns.len()).for_each(|shown| rows.push_str(&cell(shown)));
        // A row that is too short stays a row of the table.
        (cells.len()..heat.columns.len()).for_each(|_| rows.push_str("<td></td>"));
        rows.push_str("</tr>");
    }
    format!(
        "<table class=\"table stack heat\" style=\"--n:{}\">\n<caption>{}{about}</caption>\n<thead><tr><th scope=\"col\">{}</th>\
         {columns}</tr></thead>\n<tbody>{rows}\n</tbody>\n</table>",
        heat.columns.len(),
        escape(&heat.caption),
        escape(&heat.corner),
    )
}

fn label(label: &Label) -> String {
    match &label.href {
        Some(href) => format!("<a href=\"{}\">{}</a>", escape(href), escape(&label.text)),
        None => escape(&label.text),
    }
}

fn cell(cell: &Cell) -> String {
    let class = cell.shade.class();
    match cell.note.is_empty() {
        true => format!("<td class=\"{class}\">{}</td>", escape(&cell.text)),
        false => {
            let note = escape(&cell.note);
            format!(
                "<td class=\"{class}\" title=\"{note}\">{}<span class=\"vh\"> ({note})</span></td>",
                escape(&cell.text)
            )
        }
    }
}
