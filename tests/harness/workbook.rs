//! Workbooks as spreadsheets save them, made from rows of text: cells are divided by ` | `.
//!
//! A number, a day and `12.5%` become cells of their own kind; `'12` is a number stored as text, `=A1+B1` a formula that
//! was never counted, `#DIV/0!` a mistake; `<` joins a cell to the one on its left, `^` to the one above.

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Form {
    Xlsx,
    Ods,
}

/// A workbook of sheets, each with a name and its rows.
pub fn workbook(form: Form, sheets: &[(String, String)]) -> Vec<u8> {
    let files = match form {
        Form::Xlsx => xlsx(sheets),
        Form::Ods => ods(sheets),
    };
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for (name, text) in files {
        zip.start_file(name, options).expect("a file begins");
        zip.write_all(text.as_bytes()).expect("a file is written");
    }
    zip.finish().expect("the archive ends").into_inner()
}

fn rows(text: &str) -> impl Iterator<Item = Vec<&str>> {
    text.lines().map(|line| line.split('|').map(str::trim).collect())
}

/// What a cell becomes.
enum Cell<'a> {
    Text(&'a str),
    Number(f64),
    Share(f64),
    Day(jiff::civil::Date),
    Formula(&'a str),
    Mistake(&'a str),
    /// Nothing, or a part of the cell on the left or above.
    Nothing,
}

fn cell(written: &str) -> Cell<'_> {
    if let Some(text) = written.strip_prefix('\'') {
        return Cell::Text(text);
    }
    if let Some(formula) = written.strip_prefix('=') {
        return Cell::Formula(formula);
    }
    let share = written.strip_suffix('%').and_then(|number| number.parse::<f64>().ok());
    match (written.parse::<f64>(), written.parse::<jiff::civil::Date>(), share) {
        _ if matches!(written, "" | "<" | "^") => Cell::Nothing,
        (Ok(number), ..) => Cell::Number(number),
        (_, Ok(day), _) => Cell::Day(day),
        (_, _, Some(share)) => Cell::Share(share / 100.0),
        _ if written.starts_with('#') && written.ends_with(['!', '?']) => Cell::Mistake(written),
        _ => Cell::Text(written),
    }
}

/// The rows and columns, from 0, that each cell with joined neighbours reaches.
fn joined(text: &str) -> Vec<((usize, usize), (usize, usize))> {
    let rows: Vec<Vec<&str>> = rows(text).collect();
    let at = |row: usize, column: usize| rows.get(row).and_then(|row| row.get(column)).copied().unwrap_or_default();
    let mut found = Vec::new();
    for (row, cells) in rows.iter().enumerate() {
        for column in (0..cells.len()).filter(|column| !matches!(at(row, *column), "<" | "^")) {
            let right = (column + 1..).take_while(|next| at(row, *next) == "<").last().unwrap_or(column);
            let bottom = (row + 1..).take_while(|next| at(*next, column) == "^").last().unwrap_or(row);
            if (right, bottom) != (column, row) {
                found.push(((row, column), (bottom, right)));
            }
        }
    }
    found
}

fn place_of((row, column): (usize, usize)) -> String {
    format!("{}{}", char::from(b'A' + u8::try_from(column).expect("few columns")), row + 1)
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}

fn xlsx(sheets: &[(String, String)]) -> Vec<(String, String)> {
    const HEAD: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#;
    const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
    let mut files = Vec::new();
    let (mut types, mut names, mut links) = (String::new(), String::new(), String::new());
    for (at, (name, text)) in sheets.iter().enumerate() {
        let number = at + 1;
        let mut data = String::new();
        for (row, cells) in rows(text).enumerate() {
            data.push_str(&format!("<row r=\"{}\">", row + 1));
            for (column, written) in cells.iter().enumerate() {
                let place = place_of((row, column));
                data.push_str(&match cell(written) {
                    Cell::Nothing => String::new(),
                    Cell::Number(number) => format!("<c r=\"{place}\"><v>{number}</v></c>"),
                    Cell::Day(day) => format!("<c r=\"{place}\" s=\"1\"><v>{}</v></c>", serial(day)),
                    Cell::Share(share) => format!("<c r=\"{place}\" s=\"2\"><v>{share}</v></c>"),
                    Cell::Formula(formula) => format!("<c r=\"{place}\"><f>{}</f><v></v></c>", escape(formula)),
                    Cell::Mistake(text) => format!("<c r=\"{place}\" t=\"e\"><v>{text}</v></c>"),
                    Cell::Text(text) => {
                        format!("<c r=\"{place}\" t=\"inlineStr\"><is><t>{}</t></is></c>", escape(text))
                    }
                });
            }
            data.push_str("</row>");
        }
        let areas = joined(text).into_iter();
        let areas: String =
            areas.map(|(from, to)| format!("<mergeCell ref=\"{}:{}\"/>", place_of(from), place_of(to))).collect();
        let areas = if areas.is_empty() { areas } else { format!("<mergeCells>{areas}</mergeCells>") };
        let sheet = format!("{HEAD}<worksheet xmlns=\"{MAIN}\"><sheetData>{data}</sheetData>{areas}</worksheet>");
        files.push((format!("xl/worksheets/sheet{number}.xml"), sheet));
        types.push_str(&format!("<Override PartName=\"/xl/worksheets/sheet{number}.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"));
        names.push_str(&format!("<sheet name=\"{}\" sheetId=\"{number}\" r:id=\"rId{number}\"/>", escape(name)));
        links.push_str(&format!(
            "<Relationship Id=\"rId{number}\" Type=\"{OFFICE}/worksheet\" Target=\"worksheets/sheet{number}.xml\"/>"
        ));
    }
    links.push_str(&format!("<Relationship Id=\"rIdS\" Type=\"{OFFICE}/styles\" Target=\"styles.xml\"/>"));
    let mut file = |name: &str, text: String| files.push((name.to_owned(), format!("{HEAD}{text}")));
    file(
        "[Content_Types].xml",
        format!(
            "<Types xmlns=\"{PACKAGE}/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>{types}</Types>"
        ),
    );
    file(
        "_rels/.rels",
        format!(
            "<Relationships xmlns=\"{PACKAGE}/relationships\"><Relationship Id=\"rId1\" Type=\"{OFFICE}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
        ),
    );
    file(
        "xl/workbook.xml",
        format!("<workbook xmlns=\"{MAIN}\" xmlns:r=\"{OFFICE}\"><sheets>{names}</sheets></workbook>"),
    );
    file(
        "xl/_rels/workbook.xml.rels",
        format!("<Relationships xmlns=\"{PACKAGE}/relationships\">{links}</Relationships>"),
    );
    // The second style is the one of days, number format 14; the third of shares, number format 10.
    file(
        "xl/styles.xml",
        format!(
            "<styleSheet xmlns=\"{MAIN}\"><cellXfs count=\"3\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\" applyNumberFormat=\"1\"/><xf numFmtId=\"10\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>"
        ),
    );
    files
}

/// The number by which spreadsheets keep a day.
fn serial(day: jiff::civil::Date) -> i32 {
    day.since(jiff::civil::date(1899, 12, 30)).expect("a day of our time").get_days()
}

fn ods(sheets: &[(String, String)]) -> Vec<(String, String)> {
    let mut tables = String::new();
    for (name, text) in sheets {
        tables.push_str(&format!("<table:table table:name=\"{}\">", escape(name)));
        let areas = joined(text);
        for (row, cells) in rows(text).enumerate() {
            tables.push_str("<table:table-row>");
            for (column, written) in cells.iter().enumerate() {
                let area = areas.iter().find(|(from, _)| *from == (row, column));
                let spanned = area.map_or(String::new(), |(from, to)| {
                    let (rows, columns) = (to.0 - from.0 + 1, to.1 - from.1 + 1);
                    format!(" table:number-rows-spanned=\"{rows}\" table:number-columns-spanned=\"{columns}\"")
                });
                let (of_type, shown) = match cell(written) {
                    Cell::Nothing if matches!(*written, "<" | "^") => {
                        tables.push_str("<table:covered-table-cell/>");
                        continue;
                    }
                    Cell::Nothing => (String::new(), String::new()),
                    Cell::Number(number) => {
                        (format!(" office:value-type=\"float\" office:value=\"{number}\""), number.to_string())
                    }
                    Cell::Share(share) => {
                        (format!(" office:value-type=\"percentage\" office:value=\"{share}\""), (*written).to_owned())
                    }
                    Cell::Day(day) => {
                        (format!(" office:value-type=\"date\" office:date-value=\"{day}\""), day.to_string())
                    }
                    Cell::Formula(formula) => (format!(" table:formula=\"of:={}\"", escape(formula)), String::new()),
                    Cell::Mistake(text) => (
                        " office:value-type=\"string\" office:string-value=\"\" calcext:value-type=\"error\""
                            .to_owned(),
                        text.to_owned(),
                    ),
                    Cell::Text(text) => (" office:value-type=\"string\"".to_owned(), escape(text)),
                };
                let words = if shown.is_empty() { shown } else { format!("<text:p>{shown}</text:p>") };
                tables.push_str(&format!("<table:table-cell{of_type}{spanned}>{words}</table:table-cell>"));
            }
            tables.push_str("</table:table-row>");
        }
        tables.push_str("</table:table>");
    }
    const SPACES: &str = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\"";
    let content = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content {SPACES} office:version=\"1.3\"><office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>"
    );
    let kind = "application/vnd.oasis.opendocument.spreadsheet";
    let manifest = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"><manifest:file-entry manifest:full-path=\"/\" manifest:media-type=\"{kind}\"/><manifest:file-entry manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\"/></manifest:manifest>"
    );
    let file = |name: &str, text: String| (name.to_owned(), text);
    vec![file("mimetype", kind.to_owned()), file("META-INF/manifest.xml", manifest), file("content.xml", content)]
}
