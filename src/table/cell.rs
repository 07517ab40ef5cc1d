//! A cell: what it holds and where it stands, in 16 bytes. Texts are kept once per table.

use std::borrow::Cow;

use indexmap::IndexSet;
use jiff::civil::{Date, DateTime};

/// A cell that holds something.
#[derive(Debug, Clone, Copy)]
pub struct Cell {
    /// A number, or what it stands for: the place of a text, a packed day, a yes.
    bits: u64,
    row: u32,
    column: u16,
    kind: Kind,
    percent: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Text,
    Number,
    Date,
    Moment,
    YesNo,
    Error,
    Formula,
}

/// What a cell holds.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Value<'a> {
    Text(&'a str),
    Number(f64),
    Date(Date),
    Moment(DateTime),
    YesNo(bool),
    /// A mistake of the spreadsheet: `#DIV/0!`.
    Error(&'a str),
    /// A formula whose result the file does not hold.
    Formula,
}

impl<'a> Value<'a> {
    /// What the cell means, as text.
    pub fn text(self) -> Cow<'a, str> {
        match self {
            Self::Text(text) | Self::Error(text) => Cow::Borrowed(text),
            Self::Number(number) => Cow::Owned(number.to_string()),
            Self::Date(day) => Cow::Owned(day.to_string()),
            Self::Moment(moment) => Cow::Owned(moment.strftime("%Y-%m-%dT%H:%M").to_string()),
            Self::YesNo(value) => Cow::Borrowed(if value { "true" } else { "false" }),
            Self::Formula => Cow::Borrowed(""),
        }
    }
}

impl Cell {
    /// Makes a cell; rows and columns count from 1.
    pub(super) fn new(row: u32, column: u32, value: Value<'_>, percent: bool, texts: &mut IndexSet<Box<str>>) -> Self {
        let mut kept = |text: &str| match texts.get_index_of(text) {
            Some(at) => at as u64,
            None => texts.insert_full(text.into()).0 as u64,
        };
        let (kind, bits) = match value {
            Value::Text(text) => (Kind::Text, kept(text)),
            Value::Number(number) => (Kind::Number, number.to_bits()),
            Value::Date(day) => (Kind::Date, packed(day.at(0, 0, 0, 0))),
            Value::Moment(moment) => (Kind::Moment, packed(moment)),
            Value::YesNo(value) => (Kind::YesNo, value.into()),
            Value::Error(text) => (Kind::Error, kept(text)),
            Value::Formula => (Kind::Formula, 0),
        };
        Self { bits, row, column: u16::try_from(column).unwrap_or(u16::MAX), kind, percent }
    }

    /// From 1; in a text file the line.
    pub fn row(&self) -> u32 {
        self.row
    }

    /// From 1.
    pub fn column(&self) -> u32 {
        self.column.into()
    }

    /// Whether the spreadsheet shows the number as per cent: 0.125 as 12.5 %.
    pub fn is_percent(&self) -> bool {
        self.percent
    }

    pub(super) fn value<'a>(&self, texts: &'a IndexSet<Box<str>>) -> Value<'a> {
        let text = || usize::try_from(self.bits).ok().and_then(|at| texts.get_index(at)).map_or("", |text| text);
        match self.kind {
            Kind::Text => Value::Text(text()),
            Kind::Number => Value::Number(f64::from_bits(self.bits)),
            Kind::Date => Value::Date(unpacked(self.bits).date()),
            Kind::Moment => Value::Moment(unpacked(self.bits)),
            Kind::YesNo => Value::YesNo(self.bits != 0),
            Kind::Error => Value::Error(text()),
            Kind::Formula => Value::Formula,
        }
    }
}

fn packed(moment: DateTime) -> u64 {
    let part = |value: i8| u64::from(value.unsigned_abs());
    let year = u64::from(moment.year().unsigned_abs());
    let day = (year << 32) | (part(moment.month()) << 24) | (part(moment.day()) << 16);
    // Tables of people say minutes, not seconds.
    day | u64::from((u32::from(moment.hour().unsigned_abs()) * 60) + u32::from(moment.minute().unsigned_abs()))
}

fn unpacked(bits: u64) -> DateTime {
    let part = |shift: u32| i8::try_from((bits >> shift) & 0xff).unwrap_or(1);
    let minutes = bits & 0xffff;
    let time = |value: u64| i8::try_from(value).unwrap_or(0);
    let year = i16::try_from(bits >> 32).unwrap_or(1);
    DateTime::new(year, part(24), part(16), time(minutes / 60), time(minutes % 60), 0, 0).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use indexmap::IndexSet;
    use jiff::civil::{date, datetime};

    use super::{Cell, Value};

    #[test]
    fn a_cell_is_small_and_keeps_what_it_holds() {
        assert_eq!(size_of::<Cell>(), 16);
        let mut texts = IndexSet::new();
        let values = [
            Value::Text("ПЛ № 1"),
            Value::Number(-12.5),
            Value::Date(date(2024, 2, 29)),
            Value::Moment(datetime(2024, 12, 31, 23, 59, 0, 0)),
            Value::YesNo(true),
            Value::Error("#DIV/0!"),
            Value::Formula,
            Value::Text("ПЛ № 1"),
        ];
        for value in values {
            let cell = Cell::new(7, 3, value, false, &mut texts);
            assert_eq!((cell.value(&texts), cell.row(), cell.column()), (value, 7, 3));
        }
        assert_eq!(texts.len(), 2, "a text is kept once");
    }
}
