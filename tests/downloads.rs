//! Downloads say what the portal says: workbooks and tables, read back with other readers, hold the values of the JSON.

use std::collections::BTreeMap;
use std::io::Cursor;
use std::sync::Arc;

use calamine::{Data, Reader, Xlsx};
use lotsman::author::{Freezing, NewFile, Refusal, freeze};
use lotsman::diag::{Messages, Report};
use lotsman::files::Memory;
use lotsman::session::{Options, Session, build};
use serde_json::Value;

const SITE: &str = r#"base_url = "https://example.org/"
time_zone = "Europe/Kyiv"
title = { uk = "Портал", en = "Portal" }
operator = { name = { uk = "Бюро", en = "Office" } }
languages = [{ tag = "uk", name = "Українська" }, { tag = "en", name = "English" }]
"#;

const INDICATORS: &str = "id,title.uk,title.en,definition.uk,definition.en,unit,aggregate,numerator,denominator
graduates,Випускники,Graduates,Усі.,All.,graduates,sum,,
employed,Працевлаштовані,Employed,Мають роботу.,Have work.,graduates,sum,,
employment,Частка,Share,Частка.,Share.,percent,share,employed,graduates
";

const DATASET: &str = r#"title.en = "Graduates"
updated = 2025-10-01
missing = { "–" = "nil", "…" = "not_reported" }
tables = [{ file = "a.csv", period = "2023/24" }]
"#;

const VALUES: &str = "Заклад;graduates;employed\nЛіцей № 1;1200;800\nЛіцей № 2;48;31\nЛіцей № 3;60;–\nЛіцей № 4;33;…\n";

fn sources() -> Vec<(&'static str, Vec<u8>)> {
    let institutions = "id,title.uk,title.en,territory
one,Ліцей № 1,Lyceum No. 1,region
two,Ліцей № 2,Lyceum No. 2,region
three,Ліцей № 3,Lyceum No. 3,region
four,Ліцей № 4,Lyceum No. 4,region
";
    let text = "# Випускники\n\nСкільки їх працює.\n\nПорахували [самі](https://example.org/).\n";
    [
        ("data/graduates/uk.md", text),
        ("site.toml", SITE),
        ("data/vocabularies/territories.csv", "id,name.uk,name.en\nregion,Область,Region\n"),
        ("data/institutions.csv", institutions),
        ("data/indicators.csv", INDICATORS),
        ("data/graduates/dataset.toml", DATASET),
        ("data/graduates/a.csv", VALUES),
    ]
    .map(|(path, text)| (path, text.as_bytes().to_vec()))
    .into()
}

type Files = BTreeMap<String, Arc<[u8]>>;

fn options() -> Options {
    let today = jiff::civil::date(2026, 11, 22);
    Options { today, base_url: None, drafts: false, strict: false, portable: false }
}

fn built() -> Files {
    built_from(&Memory::of(sources()))
}

fn built_from(site: &Memory) -> Files {
    let public = Memory::default();
    let build = build(site, &options(), &public, &|_, _| ());
    assert!(build.diagnostics.is_empty(), "{:?}", build.diagnostics);
    public.all().into_iter().map(|(path, bytes)| (path.to_string(), bytes)).collect()
}

/// The number, or nothing, of each indicator and entity by their names in a language; the JSON is the measure.
fn of_json(files: &Files, lang: &str) -> BTreeMap<(String, String), Option<f64>> {
    let whole: Value = serde_json::from_slice(&files["files/datasets/graduates/data.json"]).expect("JSON");
    let names = |table: &str| -> BTreeMap<String, String> {
        let rows = whole[table].as_array().expect("a table");
        let text = |row: &Value, field: &str| row[field].as_str().expect("a text").to_owned();
        rows.iter().map(|row| (text(row, "id"), text(row, &format!("title.{lang}")))).collect()
    };
    let (indicators, entities) = (names("indicators"), names("entities"));
    let columns: Vec<&str> = whole["columns"].as_array().expect("names").iter().filter_map(Value::as_str).collect();
    let at = |name: &str| columns.iter().position(|column| *column == name).expect("a column");
    let rows = whole["observations"].as_array().expect("values");
    assert_eq!(rows.len(), 15, "three indicators of four institutions and a region");
    rows.iter()
        .map(|row| {
            let code = |name: &str| row[at(name)].as_str().expect("a code");
            let key = (indicators[code("indicator")].clone(), entities[code("entity")].clone());
            (key, row[at("value")].as_f64())
        })
        .collect()
}

fn sheets(files: &Files, path: &str) -> Vec<Vec<Vec<Data>>> {
    let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(files[path].to_vec())).expect("a workbook");
    let names = workbook.sheet_names();
    names
        .iter()
        .map(|name| {
            let range = workbook.worksheet_range(name).expect("a sheet");
            range.rows().map(<[Data]>::to_vec).collect()
        })
        .collect()
}

fn number(cell: &Data) -> Option<f64> {
    match cell {
        Data::Float(number) => Some(*number),
        Data::Int(number) => i32::try_from(*number).ok().map(f64::from),
        _ => None,
    }
}

#[test]
fn a_workbook_holds_the_values_of_the_json() {
    let files = built();
    for lang in ["uk", "en"] {
        let expected = of_json(&files, lang);
        let sheets = sheets(&files, &format!("{lang}/datasets/graduates/graduates.xlsx"));
        let table = &sheets[0];
        let mut found = 0;
        for row in &table[1..] {
            for (heading, cell) in table[0].iter().zip(row).skip(4) {
                let indicator = heading.to_string().split(',').next().unwrap_or_default().to_owned();
                if let Some(value) = expected.get(&(indicator, row[0].to_string())) {
                    assert_eq!(number(cell), *value, "{lang} {} {heading}", row[0]);
                    assert!(!cell.to_string().is_empty(), "{lang}: no cell is blank");
                    found += 1;
                }
            }
        }
        assert_eq!(found, expected.len(), "{lang}: every value stands in the table");
        let values = &sheets[1];
        assert_eq!(values.len() - 1, expected.len());
        for row in &values[1..] {
            assert_eq!(number(&row[5]), expected[&(row[0].to_string(), row[1].to_string())], "{lang} {row:?}");
        }
    }
}

#[test]
fn tables_hold_the_values_of_the_json() {
    let files = built();
    for (lang, delimiter, decimal) in [("uk", b';', ","), ("en", b',', ".")] {
        let expected = of_json(&files, lang);
        let bytes = &files[&format!("{lang}/datasets/graduates/graduates.csv")];
        let text = bytes.strip_prefix("\u{feff}".as_bytes()).expect("the mark of UTF-8");
        let mut reader = csv::ReaderBuilder::new().delimiter(delimiter).has_headers(false).from_reader(text);
        let rows: Vec<csv::StringRecord> = reader.records().map(|row| row.expect("a row")).collect();
        let mut found = 0;
        for row in &rows[1..] {
            for (heading, cell) in rows[0].iter().zip(row).skip(4) {
                let indicator = heading.split(',').next().unwrap_or_default().to_owned();
                if let Some(value) = expected.get(&(indicator, row[0].to_owned())) {
                    assert_eq!(cell.replace(decimal, ".").parse::<f64>().ok(), *value, "{lang} {} {heading}", &row[0]);
                    found += 1;
                }
            }
        }
        assert_eq!(found, expected.len(), "{lang}");
    }
}

#[test]
fn the_same_content_gives_the_same_bytes() {
    let (one, other) = (built(), built());
    for (path, bytes) in &one {
        assert!(other[path] == *bytes, "{path} differs");
    }
}

fn frozen(site: &Memory, name: &str) -> Result<Vec<NewFile>, Refusal> {
    let messages = Messages::for_tag("en");
    let files = Session::new().stage(site, &options(), &Report::default(), |staged| {
        let editions = &staged.planning.editions;
        freeze(&Freezing { portal: staged.portal, editions, messages: &messages, name, dataset: None })
    });
    files.expect("settings")
}

#[test]
fn an_edition_keeps_what_was_published() {
    let files = frozen(&Memory::of(sources()), "2024").expect("an edition");
    let paths: Vec<&str> = files.iter().map(|file| file.path.as_str()).collect();
    let folder = "data/graduates-2024";
    let expected = ["dataset.toml", "observations.csv", "uk.md", "en.md"].map(|name| format!("{folder}/{name}"));
    assert_eq!(paths, expected);
    assert!(files[2].text.contains("Порахували [самі]"), "the text is kept: {}", files[2].text);

    // Later the numbers of today become others.
    let mut later = sources();
    let (_, values) = later.iter_mut().find(|(path, _)| *path == "data/graduates/a.csv").expect("the table");
    *values = VALUES.replace("1200;800", "1300;900").into_bytes();
    let new: Vec<(&str, Vec<u8>)> =
        files.iter().map(|file| (file.path.as_str(), file.text.clone().into_bytes())).collect();
    let site = Memory::of(later.into_iter().chain(new));
    let then = built();
    let now = built_from(&site);
    let observations = |files: &Files, id: &str| files[&format!("files/datasets/{id}/observations.csv")].clone();
    assert_eq!(observations(&now, "graduates-2024"), observations(&then, "graduates"));
    assert_ne!(observations(&now, "graduates"), observations(&then, "graduates"));
    let workbook = |files: &Files, id: &str| sheets(files, &format!("uk/datasets/{id}/{id}.xlsx"))[0].clone();
    assert_eq!(workbook(&now, "graduates-2024"), workbook(&then, "graduates"));

    assert!(matches!(frozen(&site, "2024"), Err(Refusal::Said(words)) if words.contains("graduates-2024")));
    assert!(matches!(frozen(&site, "***"), Err(Refusal::Said(_))));
}
