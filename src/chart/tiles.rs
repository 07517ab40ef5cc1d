//! Tile maps: each territory a tile at its place, shaded by a few steps of one hue, with its name and its value.

use std::collections::BTreeSet;

use super::channel::{Axis, Frame, Label, Value, numbers};
use super::legend;
use super::scale::{Shades, grade};
use super::sheet::{Anchor, Fill, Shape, Sheet, percent, px};
use super::words::{self, Type};

/// A territory.
#[derive(Debug, Clone)]
pub struct Tile {
    pub label: Label,
    /// What stands on a tile too small for the name.
    pub short: String,
    /// Column and row on the map, from any first number.
    pub at: (i64, i64),
    pub value: Value,
}

/// The map; tiles that want the same place stand below it.
pub fn tile_map(frame: &Frame, axis: &Axis, tiles: &[Tile]) -> String {
    let places = places(tiles);
    let draw = |shape| draw(frame, axis, tiles, &places, shape);
    format!("{}\n{}", draw(Shape::Narrow), draw(Shape::Wide))
}

/// The widest tile, in px, and its edge.
const WIDEST: f64 = 124.0;
const EDGE: f64 = 2.0;
/// The narrowest map, so that its key has room.
const NARROWEST: f64 = 248.0;
const LINE: f64 = 16.0;

/// Columns and rows from 0 without empty ones at the edges. A place far away, perhaps a slip, does not make all tiles
/// tiny: when there are many empty columns, they are left out. Every tile has a place of its own.
fn places(tiles: &[Tile]) -> Vec<(usize, usize)> {
    let rank = |numbers: BTreeSet<i64>| -> Box<dyn Fn(i64) -> usize> {
        let first = numbers.first().copied().unwrap_or(0);
        let span = numbers.last().map_or(0, |last| last.saturating_sub(first));
        match span > 2 * numbers.len() as i64 + 4 {
            true => Box::new(move |number| numbers.iter().take_while(|other| **other < number).count()),
            false => Box::new(move |number| usize::try_from(number - first).unwrap_or(0)),
        }
    };
    let column = rank(tiles.iter().map(|tile| tile.at.0).collect());
    let row = rank(tiles.iter().map(|tile| tile.at.1).collect());
    let mut places: Vec<(usize, usize)> = tiles.iter().map(|tile| (column(tile.at.0), row(tile.at.1))).collect();
    let columns = places.iter().map(|(column, _)| column + 1).max().unwrap_or(1);
    let below = places.iter().map(|(_, row)| row + 1).max().unwrap_or(0);
    let mut taken = BTreeSet::new();
    let mut moved = 0;
    for place in &mut places {
        if !taken.insert(*place) {
            *place = (moved % columns, below + moved / columns);
            moved += 1;
        }
    }
    places
}

fn draw(frame: &Frame, axis: &Axis, tiles: &[Tile], places: &[(usize, usize)], shape: Shape) -> String {
    let columns = places.iter().map(|(column, _)| column + 1).max().unwrap_or(1);
    let mut sheet = Sheet::limited(frame, shape, (columns as f64 * WIDEST).max(NARROWEST));
    let room = sheet.width() / columns as f64 - 2.0 * EDGE;
    let known = [numbers(tiles.iter().map(|tile| &tile.value)), axis.includes.to_vec()].concat();
    let shades = Shades::over(&known, axis.decimals);
    let names: Vec<Vec<String>> = names(tiles, room);
    // Values that do not fit are in the table; the shade and the key tell their step.
    let fits = |tile: &Tile| words::width(&tile.value.text, Type::Strong) <= room;
    let valued = tiles.iter().filter(|tile| tile.value.limits().is_some()).all(fits);
    let lines = names.iter().map(Vec::len).max().unwrap_or(0);
    let lowest = if shape == Shape::Wide { 68.0 } else { 48.0 };
    let height = f64::max(LINE * (lines + 1) as f64 + 16.0, lowest);

    for ((tile, name), (column, row)) in tiles.iter().zip(&names).zip(places) {
        let share = 100.0 / columns as f64;
        let (from, top) = (share * *column as f64, height * *row as f64);
        let step = tile.value.limits().map(|(low, high)| shades.step(f64::midpoint(low, high)));
        let grade = step.map(|step| grade(step, shades.count()));
        let fill = match grade {
            Some(grade) => Fill::class(&format!("tile g{grade}")),
            None => legend::unknown(&mut sheet).with("tile"),
        };
        sheet.rect(&fill, (from, from + share), top, height);
        let over = if grade.is_some_and(|grade| grade > 2) { "over " } else { "" };
        let middle = percent(from + share / 2.0);
        let valued = if grade.is_some() { valued } else { fits(tile) };
        let told = name.len() + usize::from(valued);
        let mut y = top + (height - LINE * told as f64) / 2.0 + 12.0;
        sheet.open_link(&tile.label.href);
        for line in name {
            sheet.text(&format!("{over}small"), Anchor::Middle, middle, y, line);
            y += LINE;
        }
        sheet.close_link(&tile.label.href);
        if valued {
            sheet.text(&format!("{over}strong"), Anchor::Middle, middle, y + 1.0, &tile.value.text);
        }
    }
    let rows = places.iter().map(|(_, row)| row + 1).max().unwrap_or(0);
    let end = key(&mut sheet, axis, &shades, height * rows as f64 + 14.0);
    let end = notes(&mut sheet, tiles, end);
    sheet.finish(frame, end)
}

/// The names as they stand on tiles: whole ones where no word of any must be broken, else the short ones.
fn names(tiles: &[Tile], room: f64) -> Vec<Vec<String>> {
    let whole = |text: &str| text.split(' ').all(|word| words::width(word, Type::Small) <= room);
    let few = |text: &str| words::wrap(text, room, Type::Small).len() <= 3;
    let long = tiles.iter().all(|tile| whole(&tile.label.text) && few(&tile.label.text));
    let name = |tile: &Tile| if long || tile.short.is_empty() { tile.label.text.clone() } else { tile.short.clone() };
    tiles.iter().map(|tile| words::wrap(&name(tile), room, Type::Small)).collect()
}

/// The steps of shade with their limits.
fn key(sheet: &mut Sheet, axis: &Axis, shades: &Shades, y: f64) -> f64 {
    let (mut x, mut y) = (0.0, y);
    let number = |number: f64| (axis.format)(number, shades.decimals);
    for (step, limits) in shades.limits.windows(2).enumerate() {
        let text = format!("{}–{}{}", number(limits[0]), number(limits[1]), axis.unit);
        let lines = words::wrap(&text, sheet.width() - 28.0, Type::Small);
        let needed = 28.0 + lines.iter().map(|line| words::width(line, Type::Small)).fold(0.0, f64::max);
        if x > 0.0 && x + needed > sheet.width() {
            x = 0.0;
            y += 24.0;
        }
        let grade = grade(step, shades.count());
        sheet.swatch(&Fill::class(&format!("tile g{grade}")), x, y, (20.0, 18.0));
        sheet.lines("dim", px(x + 28.0), y + 14.0, 17.0, &lines);
        x += needed + 18.0;
        if lines.len() > 1 {
            x = sheet.width();
            y += 17.0 * (lines.len() - 1) as f64;
        }
    }
    y + 22.0
}

/// Why some tiles have no number, and what must be known of others.
fn notes(sheet: &mut Sheet, tiles: &[Tile], mut y: f64) -> f64 {
    let mut notes: Vec<String> = Vec::new();
    for tile in tiles.iter().filter(|tile| !tile.value.note.is_empty()) {
        let of = if tile.value.limits().is_some() { &tile.label.text } else { &tile.value.text };
        let note = format!("{of} — {}", tile.value.note);
        if !notes.contains(&note) {
            notes.push(note);
        }
    }
    for note in notes {
        let lines = words::wrap(&note, sheet.width(), Type::Small);
        y = sheet.lines("dim", px(0.0), y + 17.0, 17.0, &lines) - 17.0 + 4.0;
    }
    y
}
