//! Tables that only their authors see: `lotsman protect` writes what may be shown of them, and a portal that is built from
//! that alone is the same.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

const FILES: &[(&str, &str)] = &[
    (
        "site.toml",
        "base_url = \"https://example.org/\"\ntitle = { en = \"Test portal\" }\noperator = { name = { en = \"Office\" } }\nlanguages = [{ tag = \"en\", name = \"English\" }]\n",
    ),
    (
        "data/vocabularies/territories.csv",
        "id,name.en,broader\nregion,Region,\nnorth,North,region\nsouth,South,region\n",
    ),
    ("data/vocabularies/sexes.csv", "id,name.en\nwomen,women\nmen,men\n"),
    (
        "data/institutions.csv",
        "id,title.en,territory\none,Lyceum One,north\ntwo,Lyceum Two,north\nthree,Lyceum Three,south\nfour,Lyceum Four,south\nfive,Lyceum Five,south\n",
    ),
    (
        "data/indicators.csv",
        "id,title.en,definition.en,unit,aggregate,numerator,denominator\ngraduates,Graduates,All who finished.,persons,sum,,\nemployed,Employed,Those with work.,persons,sum,,\nemployment,Employment,Employed of all.,percent,share,employed,graduates\nrooms,Rooms,Rooms.,items,sum,,\n",
    ),
    (
        "data/graduates/dataset.toml",
        "title = \"Graduates\"\nperiod = \"2024\"\ndimensions = { sex = \"sexes\" }\ntables = [{ file = \"raw/values.csv\" }]\ncolumns = [\n{ header = \"Women\", indicator = \"graduates\", terms = { sex = \"women\" } },\n{ header = \"Men\", indicator = \"graduates\", terms = { sex = \"men\" } },\n]\n",
    ),
    (
        "data/graduates/raw/values.csv",
        "Institution,Women,Men,employed,rooms\nLyceum One,20,33,41,4\nLyceum Two,3,40,22,9\nLyceum Three,17,8,2,5\nLyceum Four,31,12,30,\nLyceum Five,,,,7\n",
    ),
];

fn write(root: &Path) {
    for (path, text) in FILES {
        let path = root.join(path);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        fs::write(path, text).expect("a file");
    }
}

fn lotsman(root: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_lotsman"));
    command.args(arguments).arg("--site").arg(root).env("SOURCE_DATE_EPOCH", "1795305600").env("LC_ALL", "en_GB.UTF-8");
    command.output().expect("the program runs")
}

/// Every file of the built portal, without the private folder.
fn built(root: &Path) -> BTreeMap<String, String> {
    let output = lotsman(root, &["build"]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let public = root.join("public");
    let all =
        walkdir::WalkDir::new(&public).into_iter().filter_map(Result::ok).filter(|item| item.file_type().is_file());
    all.map(|item| {
        let path = item.path().strip_prefix(&public).expect("below public").to_string_lossy().replace('\\', "/");
        (path, String::from_utf8_lossy(&fs::read(item.path()).expect("a file")).into_owned())
    })
    .collect()
}

/// What readers see of a page: its text without tags.
fn seen(page: &str) -> String {
    page.split('<')
        .filter_map(|part| part.split_once('>'))
        .map(|(_, text)| text.trim_end())
        .collect::<Vec<_>>()
        .join("\n")
}

#[test]
fn the_copy_makes_the_same_portal() {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path();
    write(root);
    let output = lotsman(root, &["protect"]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let copy = fs::read_to_string(root.join("data/graduates/protected.csv")).expect("the copy");
    let withheld = copy.lines().filter(|line| line.contains("withheld")).count();
    assert!(withheld > 4, "{copy}");
    for small in copy.lines().filter(|line| line.starts_with("graduates,") || line.starts_with("employed,")) {
        let value: Vec<&str> = small.split(',').collect();
        assert!(!value.contains(&"2") && !value.contains(&"3"), "{small}");
    }
    let with_tables = built(root);
    fs::remove_dir_all(root.join("data/graduates/raw")).expect("the tables go");
    let without = built(root);
    assert_eq!(with_tables.keys().collect::<Vec<_>>(), without.keys().collect::<Vec<_>>());
    for (path, text) in &with_tables {
        // Numbers of the copy are rounded as readers see them, so bars may be a hair longer: words and numbers must agree.
        let [one, other] =
            [text, &without[path]].map(|text| if path.ends_with(".html") { seen(text) } else { text.clone() });
        let differing = one.lines().zip(other.lines()).find(|(a, b)| a != b);
        assert!(one == other || path.ends_with(".xlsx"), "{path}: {differing:?}");
    }
    let again = lotsman(root, &["protect", "graduates"]);
    assert_eq!(again.status.code(), Some(2), "the tables are not here");
}
