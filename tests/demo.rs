//! The portal of this repository: every fault that was planted in its monitoring is told at its cell, in every language,
//! and what it leaves behind is published with a sign, not passed over.
//!
//! `UPDATE_EXPECT=1 cargo test --test demo` rewrites `tests/demo.txt`; read the difference.

use std::fs;
use std::path::Path;

use lotsman::diag::{Level, Messages, Report, SPOKEN, human};
use lotsman::kinds::Status;
use lotsman::monitoring::{Entity, Key, Monitoring, SliceAt};
use lotsman::session::{Options, Session};
use lotsman::shell::Disk;
use lotsman::typed::Period;

/// Values that tell what became of a fault: indicator, entity, period.
const VALUES: &[(&str, &str, &str)] = &[
    // A number that became a date, a share that cannot be, a number that is not exact.
    ("trainings", "demo-03", "2023/24"),
    ("trainings", "demo-04", "2023/24"),
    ("paid-practice-share", "demo-08", "2023/24"),
    ("paid-practice-share", "demo-12", "2022/23"),
    ("consult-individual", "demo-04", "2023/24"),
    // A number stored as text, and a decimal comma in one.
    ("learners", "demo-09", "2022/23"),
    ("satisfaction", "demo-11", "2022/23"),
    // Two institutions are late, one is no more.
    ("learners", "demo-13", "2024/25"),
    ("learners", "demo-18", "2024/25"),
    ("learners", "demo-15", "2023/24"),
    ("learners", "demo-15", "2024/25"),
    // A dash is a true zero; a sign says that nobody was asked.
    ("fairs", "demo-04", "2024/25"),
    ("answers", "demo-13", "2022/23"),
    // Three counts below the threshold.
    ("grad-unemployed", "demo-12", "2022/23"),
    ("grad-unknown", "demo-16", "2023/24"),
    // A name that only the workbook uses.
    ("learners", "demo-08", "2022/23"),
];

#[test]
fn every_planted_fault_is_told_at_its_cell() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let disk = Disk::open(root).expect("the portal of this repository");
    let report = Report::default();
    let today = jiff::civil::date(2026, 11, 22);
    let options = Options { today, base_url: None, drafts: false, strict: false, portable: false };
    let values = Session::new().stage(&disk, &options, &report, |staged| {
        let edition = &staged.planning.editions[0];
        let shown = |(indicator, entity, period): &(&str, &str, &str)| {
            let value = value(edition.portal, edition.monitoring, (indicator, entity, period));
            format!("{indicator} | {entity} | {period} | {value}\n")
        };
        VALUES.iter().map(shown).collect::<String>()
    });
    let found: Vec<_> = report.into_sorted();
    let errors: Vec<String> = found
        .iter()
        .filter(|one| one.level == Level::Error)
        .map(|one| human(one, &Messages::for_tag("en"), false))
        .collect();
    assert!(errors.is_empty(), "{}", errors.join("\n"));

    let mut text =
        "What `lotsman check` tells of the tables of this repository’s portal, and what became of it.\n".to_owned();
    text.push_str(&format!("\n=== values\n{}", values.expect("a portal")));
    for lang in SPOKEN {
        let messages = Messages::for_tag(lang);
        let of_tables = found.iter().filter(|one| one.place.path.as_str().starts_with("data/"));
        let told: Vec<String> = of_tables.map(|one| human(one, &messages, false)).collect();
        let told: String = told.join("\n").lines().flat_map(|line| [line.trim_end(), "\n"]).collect();
        text.push_str(&format!("\n=== {lang}\n{told}"));
    }
    let path = root.join("tests/demo.txt");
    let known = fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        fs::write(&path, &text).expect("the expectation is written");
    } else {
        assert!(known == text, "tests/demo.txt says\n{known}\nfound\n{text}");
    }
}

fn value(
    portal: &lotsman::model::Portal,
    monitoring: &Monitoring,
    (indicator, entity, period): (&str, &str, &str),
) -> String {
    let indicator = monitoring.indicators.find(indicator).expect("an indicator");
    let entity = portal.find(&["institution"], entity).expect("an institution");
    let entity = monitoring.entities.at(Entity::Entry(entity)).expect("an entity");
    let period = monitoring.period(Period::parse(period).expect("a period")).expect("a known period");
    match monitoring.value(indicator, Key { slice: SliceAt::TOTAL, period, entity }) {
        None => "nothing".to_owned(),
        Some(value) if value.status == Status::Normal => {
            format!("{:?} {}", value.qualifier, value.number().unwrap_or(f64::NAN))
        }
        Some(value) => format!("{:?}", value.status),
    }
}
