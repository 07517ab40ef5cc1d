//! Workbooks as spreadsheets save them, made from rows of text: cells are divided by ` | `.

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Form {
    Xlsx,
    Ods,
}

/// A workbook of sheets, each with a name and its rows. Numbers and days become cells of their own kind.
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
            for (column, cell) in cells.iter().enumerate().filter(|(_, cell)| !cell.is_empty()) {
                let place = format!("{}{}", char::from(b'A' + u8::try_from(column).expect("few columns")), row + 1);
                data.push_str(&match (cell.parse::<f64>(), cell.parse::<jiff::civil::Date>()) {
                    (Ok(number), _) => format!("<c r=\"{place}\"><v>{number}</v></c>"),
                    (_, Ok(day)) => {
                        format!("<c r=\"{place}\" s=\"1\"><v>{}</v></c>", serial(day))
                    }
                    _ => format!("<c r=\"{place}\" t=\"inlineStr\"><is><t>{}</t></is></c>", escape(cell)),
                });
            }
            data.push_str("</row>");
        }
        let sheet = format!("{HEAD}<worksheet xmlns=\"{MAIN}\"><sheetData>{data}</sheetData></worksheet>");
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
    // The second style is the one of days: number format 14.
    file(
        "xl/styles.xml",
        format!(
            "<styleSheet xmlns=\"{MAIN}\"><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>"
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
        for cells in rows(text) {
            tables.push_str("<table:table-row>");
            for cell in cells {
                tables.push_str(&match (cell.parse::<f64>(), cell.parse::<jiff::civil::Date>()) {
                    (Ok(number), _) => format!("<table:table-cell office:value-type=\"float\" office:value=\"{number}\"><text:p>{number}</text:p></table:table-cell>"),
                    (_, Ok(day)) => format!("<table:table-cell office:value-type=\"date\" office:date-value=\"{day}\"><text:p>{day}</text:p></table:table-cell>"),
                    _ if cell.is_empty() => "<table:table-cell/>".to_owned(),
                    _ => format!("<table:table-cell office:value-type=\"string\"><text:p>{}</text:p></table:table-cell>", escape(cell)),
                });
            }
            tables.push_str("</table:table-row>");
        }
        tables.push_str("</table:table>");
    }
    const SPACES: &str = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"";
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
