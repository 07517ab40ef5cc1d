//! A workbook (XLSX): the table in the reader's language, all values one a row, what is measured, and how to read it.

use std::collections::HashMap;

use rust_xlsxwriter::{
    Color, DocProperties, ExcelDateTime, Format as Style, FormatAlign, Workbook, Worksheet, XlsxError,
};

use super::about::About;
use super::extract::{Extract, TOTAL};
use super::resource::{kind, numbers};
use super::table::{Cell, Number, Table, period_text};
use super::{Format, Make};
use crate::kinds;
use crate::model::url;
use crate::monitoring::{IndicatorAt, Key, Value};
use crate::output::view::{Edition, STATUSES, qualifier_word, shows_number, status_word};
use crate::typed::Qualifier;

pub const FORMAT: Format = Format {
    word: "workbook",
    label: "XLSX",
    media_type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    of: &["dataset", "indicator"],
    fits: |_| true,
    make: Make::Spoken { extension: "xlsx", make },
};

/// Rows, columns and cells of a sheet. The format allows 1,048,576 rows and 16,384 columns; no spreadsheet program is of
/// use with more cells than this, and longer tables are in the CSV files alone.
const LARGEST: (usize, usize, usize) = (1_000_000, 16_000, 2_000_000);

/// The signs that a cell can hold, and a few less.
const LONGEST_TEXT: usize = 32_000;

/// The widest column, in signs.
const WIDEST: usize = 60;

fn make(edition: &Edition<'_>, extract: &Extract<'_>) -> Vec<u8> {
    // Everything that can go wrong is a sheet that is too long, and those are left out before.
    write(edition, extract).unwrap_or_default()
}

fn write(edition: &Edition<'_>, extract: &Extract<'_>) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let about = About::of(extract);
    let (title, _) = extract.entry.title(edition.chain());
    let publisher = about.publisher_names().pick(edition.chain()).map(|(name, _)| name.clone()).unwrap_or_default();
    // The clock would make other bytes every time.
    let day = about.updated().unwrap_or(jiff::civil::date(2000, 1, 1));
    let part = |part: i8| u8::try_from(part).unwrap_or(1);
    let made = ExcelDateTime::from_ymd(day.year().unsigned_abs().max(1900), part(day.month()), part(day.day()))?;
    let properties = DocProperties::new().set_title(title).set_company(&publisher).set_creation_datetime(&made);
    workbook.set_properties(&properties);

    let mut sheets = Sheets { edition, extract, styles: Styles::new(), left_out: false };
    sheets.table(&mut workbook)?;
    sheets.values(&mut workbook)?;
    sheets.indicators(&mut workbook)?;
    sheets.about(&mut workbook, &about)?;
    workbook.save_to_buffer()
}

struct Sheets<'a> {
    edition: &'a Edition<'a>,
    extract: &'a Extract<'a>,
    styles: Styles,
    /// A sheet would have been too long.
    left_out: bool,
}

impl Sheets<'_> {
    /// A row per institution and period.
    fn table(&mut self, workbook: &mut Workbook) -> Result<(), XlsxError> {
        let table = Table::new(self.edition, self.extract);
        let headings = table.headings();
        if !fits(table.height(), headings.len()) {
            self.left_out = true;
            return Ok(());
        }
        let mut sheet = Sheet::begin(workbook, &self.edition.t("data-sheet-table"), &headings, &self.styles)?;
        sheet.page.set_freeze_panes(1, 1)?;
        let mut failed = None;
        table.each_row(&mut |row| {
            let cells = row.iter().map(|cell| match cell {
                Cell::Words(words) => Written::Words(words.clone()),
                Cell::Number(number) => Written::Number(number.value, self.style_of(number)),
            });
            if failed.is_none() {
                failed = sheet.row(cells.collect(), &mut self.styles).err();
            }
        });
        failed.map_or(Ok(()), Err)?;
        sheet.finish()
    }

    /// How a number is shown: with its digits, its qualifier before it and a mark behind.
    fn style_of(&self, number: &Number) -> String {
        let digits = match number.decimals {
            Some(0) => "#,##0".to_owned(),
            Some(decimals) => format!("#,##0.{}", "0".repeat(usize::from(decimals))),
            None if number.value.fract() == 0.0 => "#,##0".to_owned(),
            None => "#,##0.##".to_owned(),
        };
        let qualifier = match number.qualifier {
            Qualifier::Exact => String::new(),
            other => format!("\"{} \"", self.qualifier(other).replace('"', "")),
        };
        format!("{qualifier}{digits}{}", if number.marked { "\"*\"" } else { "" })
    }

    fn qualifier(&self, qualifier: Qualifier) -> String {
        self.edition.word("data-qualifier", qualifier_word(qualifier))
    }

    /// One value a row.
    fn values(&mut self, workbook: &mut Workbook) -> Result<(), XlsxError> {
        let extract = self.extract;
        let rows: usize =
            extract.indicators.iter().map(|indicator| extract.monitoring.cube().of(*indicator).len()).sum();
        if rows > LARGEST.0 {
            self.left_out = true;
            return Ok(());
        }
        let t = |word: &str| self.edition.t(&format!("data-column-{word}"));
        let mut headings = vec![t("indicator"), t("entity"), t("kind"), t("territory"), t("period")];
        let dimensions = extract.dimensions();
        headings.extend(dimensions.iter().map(|dimension| self.dimension(dimension)));
        headings.extend([t("value"), t("value-to"), t("status"), t("qualifier"), t("note"), t("unit")]);
        if !fits(extract.count(), headings.len()) {
            self.left_out = true;
            return Ok(());
        }
        let mut sheet = Sheet::begin(workbook, &self.edition.t("data-sheet-values"), &headings, &self.styles)?;
        sheet.page.set_freeze_panes(1, 0)?;
        for indicator in &extract.indicators {
            for (key, value) in extract.values(*indicator) {
                let row = self.value(*indicator, key, value, &dimensions);
                sheet.row(row, &mut self.styles)?;
            }
        }
        sheet.finish()
    }

    fn dimension(&self, dimension: &str) -> String {
        let vocabulary = self.extract.vocabulary(dimension);
        let name = self.edition.words.find(self.edition.chain(), &format!("vocabulary-{vocabulary}"), &[]);
        name.unwrap_or_else(|| dimension.to_owned())
    }

    fn value(&self, indicator: IndicatorAt, key: Key, value: Value, dimensions: &[&str]) -> Vec<Written> {
        let (edition, extract) = (self.edition, self.extract);
        let chain = edition.chain();
        let words = |text: String| Written::Words(text);
        let above = extract.monitoring.entities.parent(key.entity).filter(|above| extract.territory(*above).is_some());
        let kind = match kind(extract, key.entity) {
            word @ ("whole" | "territory") => edition.t(&format!("data-kind-{word}")),
            kind => edition.t(&format!("kind-{kind}")),
        };
        let mut row = vec![
            words(edition.indicator_title(indicator)),
            words(extract.name(key.entity, chain)),
            words(kind),
            words(above.map_or_else(String::new, |above| extract.name(above, chain))),
            words(period_text(edition, extract.monitoring.periods[key.period.0 as usize])),
        ];
        for dimension in dimensions {
            let id = extract.term_of(key.slice, dimension);
            let term = extract.portal.vocabularies.term(extract.vocabulary(dimension), id);
            let name = term.and_then(|term| term.name.pick(chain)).map(|(name, _)| name.clone());
            let name = if id == TOTAL { Some(edition.t("data-total")) } else { name };
            row.push(words(name.unwrap_or_else(|| id.to_owned())));
        }
        let (low, high) = numbers(extract, indicator, value);
        let decimals = edition.decimals(indicator);
        let number = |number: Option<f64>| match number {
            Some(value) => {
                let plain = Number { value, decimals, qualifier: Qualifier::Exact, marked: false };
                Written::Number(value, self.style_of(&plain))
            }
            None => Written::Words(String::new()),
        };
        row.extend([
            number(low),
            number(high),
            words(edition.word("value-status", status_word(value.status))),
            words(self.qualifier(value.qualifier)),
            words(extract.note(value, chain).to_owned()),
            words(edition.unit_name(indicator).unwrap_or_default()),
        ]);
        row
    }

    /// What is measured.
    fn indicators(&mut self, workbook: &mut Workbook) -> Result<(), XlsxError> {
        let t = |word: &str| self.edition.t(&format!("data-column-{word}"));
        let headings = ["indicator", "definition", "unit", "direction", "aggregate", "derive", "minimum", "maximum"];
        let mut headings: Vec<String> = headings.iter().map(|word| t(word)).collect();
        headings.extend([t("id"), t("page")]);
        let mut sheet = Sheet::begin(workbook, &self.edition.t("data-sheet-indicators"), &headings, &self.styles)?;
        sheet.page.set_freeze_panes(1, 1)?;
        let chain = self.edition.chain();
        for at in &self.extract.indicators {
            let indicator = self.extract.indicator(*at);
            let entry = self.extract.portal.entry(indicator.key);
            let Some(facts) = entry.facts::<kinds::Indicator>() else { continue };
            let word = |set: &str, value: serde_json::Result<serde_json::Value>| {
                let word = value.ok().and_then(|value| value.as_str().map(str::to_owned));
                Written::Words(word.map(|word| self.edition.word(set, &word)).unwrap_or_default())
            };
            let number = |number: Option<f64>| match number {
                Some(number) => Written::Number(number, String::from("General")),
                None => Written::Words(String::new()),
            };
            let page = url::entry(entry, self.edition.language).absolute(&self.extract.portal.site.base_url);
            let row = vec![
                Written::Words(self.edition.indicator_title(*at)),
                Written::Words(facts.definition.pick(chain).map(|(text, _)| text.clone()).unwrap_or_default()),
                Written::Words(self.edition.unit_name(*at).unwrap_or_default()),
                word("direction", serde_json::to_value(facts.direction)),
                word("aggregate", serde_json::to_value(facts.aggregate)),
                Written::Words(facts.derive.clone().unwrap_or_default()),
                number(facts.minimum),
                number(facts.maximum),
                Written::Words(indicator.id.clone()),
                Written::Words(page),
            ];
            sheet.row(row, &mut self.styles)?;
        }
        sheet.finish()
    }

    /// Where the numbers come from, and what signs mean.
    fn about(&mut self, workbook: &mut Workbook, about: &About<'_>) -> Result<(), XlsxError> {
        let edition = self.edition;
        let t = |word: &str| edition.t(&format!("data-about-sheet-{word}"));
        let chain = edition.chain();
        let pick = |text: &crate::lang::Localized<String>| text.pick(chain).map(|(text, _)| text.clone());
        let mut lines: Vec<(String, Option<String>)> = vec![
            (t("title"), Some(self.extract.entry.title(chain).0.to_owned())),
            (t("summary"), pick(&self.extract.entry.summaries)),
            (t("publisher"), pick(&about.publisher_names())),
            (t("licence"), about.licence().map(|(words, _)| words.to_owned())),
            (t("method"), about.dataset.and_then(|dataset| pick(&dataset.method.0))),
            (t("updated"), about.updated().map(|day| edition.dates().long(day))),
            (t("page"), Some(about.page(edition.language))),
            (t("marks"), Some(edition.t("data-marks-note"))),
            (t("rounding"), Some(edition.t("data-rounding-note"))),
            (t("left-out"), self.left_out.then(|| edition.t("data-left-out-note"))),
        ];
        lines.retain(|(_, text)| text.as_ref().is_some_and(|text| !text.is_empty()));
        let name = edition.t("data-sheet-about");
        let headings = [edition.t("data-about-sheet-what"), edition.t("data-about-sheet-text")];
        let mut sheet = Sheet::begin(workbook, &name, &headings, &self.styles)?;
        for (label, text) in lines {
            sheet.row(vec![Written::Words(label), Written::Words(text.unwrap_or_default())], &mut self.styles)?;
        }
        for status in STATUSES {
            let word = status_word(status);
            let label = edition.word("value-status", word);
            let kind = if shows_number(status) { "data-status-with-number" } else { "data-status-without-number" };
            let text = edition.words.find(chain, &format!("data-status-{}", word.replace('_', "-")), &[]);
            let text = text.unwrap_or_else(|| edition.t(kind));
            sheet.row(vec![Written::Words(label), Written::Words(text)], &mut self.styles)?;
        }
        sheet.finish()
    }
}

/// What is written into a cell.
enum Written {
    Words(String),
    /// A number and the way it is shown.
    Number(f64, String),
}

/// The styles of a workbook, each made once.
struct Styles {
    heading: Style,
    words: Style,
    numbers: HashMap<String, Style>,
}

impl Styles {
    fn new() -> Self {
        Self {
            heading: Style::new()
                .set_bold()
                .set_text_wrap()
                .set_align(FormatAlign::Top)
                .set_background_color(Color::RGB(0x00E8_ECF2)),
            words: Style::new().set_text_wrap().set_align(FormatAlign::Top),
            numbers: HashMap::new(),
        }
    }

    fn number(&mut self, shown: &str) -> &Style {
        self.numbers
            .entry(shown.to_owned())
            .or_insert_with(|| Style::new().set_num_format(shown).set_align(FormatAlign::Top))
    }
}

/// A sheet while it is written.
struct Sheet<'a> {
    page: &'a mut Worksheet,
    next: u32,
    widths: Vec<usize>,
}

impl<'a> Sheet<'a> {
    fn begin(workbook: &'a mut Workbook, name: &str, headings: &[String], styles: &Styles) -> Result<Self, XlsxError> {
        let page = workbook.add_worksheet();
        page.set_name(sheet_name(name))?;
        page.set_landscape().set_print_fit_to_pages(1, 0).set_repeat_rows(0, 0)?;
        for (at, heading) in headings.iter().enumerate() {
            page.write_string_with_format(0, column(at), heading, &styles.heading)?;
        }
        // Long headings are wrapped; their longest word must fit.
        let longest = |text: &String| text.split_whitespace().map(|word| word.chars().count()).max().unwrap_or(0) + 2;
        Ok(Self { page, next: 1, widths: headings.iter().map(longest).collect() })
    }

    fn row(&mut self, cells: Vec<Written>, styles: &mut Styles) -> Result<(), XlsxError> {
        for (at, cell) in cells.into_iter().enumerate() {
            let width = match cell {
                Written::Words(words) if words.is_empty() => 0,
                Written::Words(mut words) => {
                    if let Some((cut, _)) = words.char_indices().nth(LONGEST_TEXT) {
                        words.truncate(cut);
                    }
                    let width = words.chars().count();
                    self.page.write_string_with_format(self.next, column(at), words, &styles.words)?;
                    width
                }
                Written::Number(number, shown) => {
                    self.page.write_number_with_format(self.next, column(at), number, styles.number(&shown))?;
                    number.to_string().len() + 4
                }
            };
            if let Some(known) = self.widths.get_mut(at) {
                *known = width.min(WIDEST).max(*known);
            }
        }
        self.next += 1;
        Ok(())
    }

    fn finish(self) -> Result<(), XlsxError> {
        for (at, width) in self.widths.iter().enumerate() {
            self.page.set_column_width(column(at), u16::try_from(width + 1).unwrap_or(u16::MAX))?;
        }
        if self.next > 1 && !self.widths.is_empty() {
            self.page.autofilter(0, 0, self.next - 1, column(self.widths.len() - 1))?;
        }
        Ok(())
    }
}

fn fits(rows: usize, columns: usize) -> bool {
    rows <= LARGEST.0 && columns <= LARGEST.1 && rows.saturating_mul(columns) <= LARGEST.2
}

/// A name without the signs that names of sheets must not have, and no longer than they may be.
fn sheet_name(words: &str) -> String {
    let name: String = words.chars().filter(|sign| !"[]:*?/\\'".contains(*sign)).take(31).collect();
    if name.trim().is_empty() { "–".to_owned() } else { name }
}

fn column(at: usize) -> u16 {
    u16::try_from(at).unwrap_or(u16::MAX)
}
