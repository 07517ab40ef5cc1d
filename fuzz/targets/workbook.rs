//! Workbooks: an input is the parts of an archive, each begun by a line `--- path`. Parts that a workbook cannot be without are
//! added, so that the search need not find them.

use std::io::{Cursor, Write};

use lotsman::diag::Report;
use lotsman::files::SitePath;
use lotsman::table::read;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::files::files;
use super::{places, table};

const ODS: &[(&str, &str)] = &[("mimetype", "application/vnd.oasis.opendocument.spreadsheet")];

const XLSX: &[(&str, &str)] = &[
    (
        "[Content_Types].xml",
        r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>"#,
    ),
    (
        "_rels/.rels",
        r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#,
    ),
    (
        "xl/workbook.xml",
        r#"<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="One" sheetId="1" r:id="rId1"/></sheets></workbook>"#,
    ),
    (
        "xl/_rels/workbook.xml.rels",
        r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#,
    ),
];

pub fn run(data: &[u8]) {
    let parts = files(data);
    if parts.is_empty() {
        return;
    }
    let is_ods = parts.iter().any(|(path, _)| path == "content.xml");
    let (usual, path) = if is_ods { (ODS, "data/tried.ods") } else { (XLSX, "data/tried.xlsx") };
    let Some(archive) = archive(usual, &parts) else { return };
    let report = Report::default();
    let tables = read(&archive, &SitePath::new(path), &report).expect("a table by its extension");
    tables.iter().for_each(table::assert_sound);
    places::assert_sound(&report.into_sorted(), "", "");
}

/// The parts as an archive; `None` when it cannot hold them, for instance two of one name.
fn archive(usual: &[(&str, &str)], parts: &[(String, Vec<u8>)]) -> Option<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    let missing = usual.iter().filter(|(path, _)| parts.iter().all(|(known, _)| known != path));
    let missing = missing.map(|(path, text)| (*path, text.as_bytes()));
    for (path, bytes) in missing.chain(parts.iter().map(|(path, bytes)| (&**path, &**bytes))) {
        zip.start_file(path, options).ok()?;
        zip.write_all(bytes).ok()?;
    }
    Some(zip.finish().ok()?.into_inner())
}
