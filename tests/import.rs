//! `lotsman import` on a real disk: workbooks, CSV of Excel, LibreOffice and answers of a form become datasets that build.

#[allow(dead_code, reason = "not every form of workbook is needed here")]
#[path = "harness/workbook.rs"]
mod workbook;

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output};

use tempfile::TempDir;
use workbook::{Form, workbook};

/// A portal with four institutions.
struct Portal {
    folder: TempDir,
}

impl Portal {
    fn new() -> Self {
        let portal = Self { folder: tempfile::tempdir().expect("a folder for the test") };
        portal.write(
            "site.toml",
            "base_url = \"https://example.org/\"\ntitle = { uk = \"Портал\" }\noperator = { name = { uk = \"Центр\" } }\ntime_zone = \"Europe/Kyiv\"\nlanguages = [{ tag = \"uk\", name = \"Українська\" }]\n".as_bytes(),
        );
        portal.write("content/pages/about/uk.md", "# Про портал\n".as_bytes());
        let institutions =
            "id,title.uk\npl-1,ПЛ № 1\npl-2,ПЛ № 2\nvpu-3,ВПУ № 3\nkpl,Красилівський професійний ліцей\n";
        portal.write("data/institutions.csv", institutions.as_bytes());
        portal
    }

    fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    fn write(&self, path: &str, bytes: &[u8]) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        fs::write(path, bytes).expect("a file");
    }

    fn text(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    fn run(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_lotsman"));
        command.args(arguments).args(["--lang", "en"]).current_dir(self.folder.path());
        command.output().expect("the program runs")
    }

    /// What an import of this file says.
    fn import(&self, name: &str, bytes: &[u8], arguments: &[&str]) -> String {
        let file = format!("downloads/{name}");
        self.write(&file, bytes);
        let output = self.run(&[&["import", &file, "--yes"], arguments].concat());
        assert!(output.status.success(), "{}", said(&output));
        said(&output)
    }

    /// The problems that a check finds, without hints.
    fn problems(&self) -> Vec<String> {
        let output = said(&self.run(&["check"]));
        let is_problem = |line: &&str| line.starts_with("error[") || line.starts_with("warning[");
        output.lines().filter(is_problem).map(str::to_owned).collect()
    }
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&[output.stdout.as_slice(), output.stderr.as_slice()].concat()).replace('\r', "")
}

fn sheet(name: &str, text: &str) -> (String, String) {
    (name.to_owned(), text.trim().to_owned())
}

#[test]
fn a_workbook_with_a_sheet_per_year_builds_without_edits() {
    let portal = Portal::new();
    portal.write("data/vocabularies/forms.csv", "id,name.uk\nsingle,індивідуальні\ngroup,групові\n".as_bytes());
    portal
        .write("data/indicators.csv", "id,title.uk,definition.uk,unit\nlearners,Учнів,Усі учні.,learners\n".as_bytes());
    let year = |single: u32| {
        format!(
            "Моніторинг центрів кар’єри | < | < | < | < | <\n\n№ з/п | Заклад | Консультації | < | Учнів | Частка\n^ | ^ | індивідуальні | групові | ^ | ^\n1 | ПЛ N1 | {single} | 3 | 120 | 12.5%\n2 | «ПЛ №2» | 5 | 4 | 80 | 50%\n3 | ВПУ № 3 | 6 | 1 | 90 | 40%\n | Разом | {} | 8 | 290 |",
            single + 11
        )
    };
    let help = sheet("Довідка", "Як заповнювати\nПишіть числа");
    let sheets = [sheet("2022-23", &year(7)), sheet("2023-24", &year(9)), help];
    let said = portal.import("monitoring.xlsx", &workbook(Form::Xlsx, &sheets), &["--id", "monitoring"]);
    assert!(said.contains("Sheets with data: 2"), "{said}");
    assert!(said.contains("left out, as they name no institutions or hold no numbers: Довідка"), "{said}");
    let dataset = portal.text("data/monitoring/dataset.toml");
    for part in [
        "dimensions = { forms = \"forms\" }",
        "sheet = \"2022-23\"\nheader_row = 3\nheader_rows = 2\nperiod = \"2022/23\"",
        "header = \"Консультації / індивідуальні\"\nindicator = \"konsultatsii\"\nterms = { forms = \"single\" }",
        "header = \"Учнів\"\nindicator = \"learners\"",
    ] {
        assert!(dataset.contains(part), "{part}\n\n{dataset}");
    }
    let indicators = portal.text("data/indicators.csv");
    assert!(indicators.starts_with("id,title.uk,definition.uk,unit\nlearners,"), "{indicators}");
    // A share needs the column «aggregate», which the table of indicators does not have: a table beside has it.
    assert!(portal.text("data/indicator.csv").contains("chastka,Частка,"), "{indicators}");
    assert_eq!(portal.problems(), Vec::<String>::new());
    let again = portal.run(&["import", "data/monitoring/monitoring.xlsx", "--id", "monitoring", "--yes"]);
    assert_eq!(again.status.code(), Some(2), "a dataset is never overwritten");
}

#[test]
fn csv_of_excel_in_windows_1251_becomes_utf_8_and_each_doubt_is_named() {
    let portal = Portal::new();
    let table = "Дані за 2024 рік;;;\nЗаклад;Угод;Середній бал;Щось\nПЛ № 1;3;4,5;1 234\nПЛ № 2;н/д;3,9;7\nВПУ № 33;5;4,1;8\nВсього;8;;1249\n";
    let (bytes, _, _) = encoding_rs::WINDOWS_1251.encode(table);
    let said = portal.import("plan.csv", &bytes, &[]);
    for doubt in [
        "Nobody on the portal is called “ВПУ № 33”. Did you mean ВПУ № 3 (vpu-3)",
        "What “Щось” counts is not clear",
        "3 indicators are new",
    ] {
        assert!(said.contains(doubt), "{doubt}\n\n{said}");
    }
    let folder = "data/dani-za-2024-rik";
    let dataset = portal.text(&format!("{folder}/dataset.toml"));
    assert!(dataset.contains("# \"ВПУ № 33\" = \"vpu-3\"") && dataset.contains("period = \"2024\""), "{dataset}");
    assert!(portal.text(&format!("{folder}/dani-za-2024-rik.csv")).starts_with("\u{feff}Дані за 2024 рік;;;\n"));
    assert_eq!(portal.problems().len(), 1, "{:?}", portal.problems());
    // The author takes the proposal: two signs are taken away.
    let taken = dataset.replace("# [names]", "[names]").replace("# \"ВПУ", "\"ВПУ");
    portal.write(&format!("{folder}/dataset.toml"), taken.as_bytes());
    assert_eq!(portal.problems(), Vec::<String>::new());
}

#[test]
fn a_matrix_of_libreoffice_is_one_indicator_over_years() {
    let portal = Portal::new();
    let years = sheet(
        "Угоди",
        "Угоди з роботодавцями | < | <\nЗаклад | 2022/23 | 2023/24\nПЛ № 1 | 4 | 5\nПЛ № 2 | 1 | 2\nВПУ № 3 | 2 | 3",
    );
    portal.import("agreements.ods", &workbook(Form::Ods, &[years]), &["--id", "agreements"]);
    let dataset = portal.text("data/agreements/dataset.toml");
    assert!(dataset.contains("layout = \"matrix\"\nindicator = \"uhody-z-robotodavtsiamy\""), "{dataset}");
    assert_eq!(portal.problems(), Vec::<String>::new());
}

#[test]
fn answers_of_a_form_are_counted_and_persons_stay_outside() {
    let portal = Portal::new();
    let answers = sheet(
        "Відповіді",
        "Позначка часу | Електронна адреса | Ваш заклад | Які послуги? | Чи є сайт? | Консультантів | Побажання\n2024-05-10 | a@school.ua | ПЛ № 1 | консультації; тренінги | Так | 2 | Дякую, все добре\n2024-05-11 | b@school.ua | ПЛ № 2 | тренінги; екскурсії | Ні | 1 | Більше зустрічей\n2024-05-12 | c@school.ua | ВПУ № 3 | консультації; екскурсії | Так | 3 | Ні",
    );
    let said = portal.import("form.xlsx", &workbook(Form::Xlsx, &[answers]), &["--id", "form"]);
    assert!(
        said.contains("“Електронна адреса” tells of persons") && said.contains("“Побажання” are free text"),
        "{said}"
    );
    assert!(said.contains("The period 2024 is taken from the times"), "{said}");
    let table = portal.text("data/form/answers.csv");
    assert!(
        table.contains("ПЛ № 2,yaki-posluhy-treninhy,1\n") && table.contains("ПЛ № 1,chy-ye-sait,Так\n"),
        "{table}"
    );
    assert!(!table.contains('@') && !table.contains("Дякую"), "{table}");
    assert_eq!(portal.problems(), Vec::<String>::new());
}

#[test]
fn columns_about_persons_are_not_copied() {
    let portal = Portal::new();
    let table = sheet(
        "2024",
        "Заклад | Консультант (ПІБ) | Учнів\nПЛ № 1 | Демо Консультантка | 12\nПЛ № 2 | Демо Консультант | 14",
    );
    let said = portal.import("centres.xlsx", &workbook(Form::Xlsx, &[table]), &["--id", "centres-2024"]);
    assert!(said.contains("“Консультант (ПІБ)” tells of persons"), "{said}");
    let copied = portal.text("data/centres-2024/centres-2024.csv");
    assert_eq!(copied, "\u{feff}Заклад,Учнів\nПЛ № 1,12\nПЛ № 2,14\n");
    assert!(!portal.path("data/centres-2024/centres-2024.xlsx").exists());
    assert_eq!(portal.problems(), Vec::<String>::new());
}

#[test]
fn what_is_no_table_of_institutions_is_refused() {
    let portal = Portal::new();
    portal.write("notes.txt", b"words");
    portal.write("prices.csv", b"Thing,Price\nPen,5\nBook,7\n");
    portal.write("broken.xlsx", b"PK\x03\x04");
    for (file, words) in [
        ("notes.txt", "is no table"),
        ("prices.csv", "there is no table that names institutions"),
        ("broken.xlsx", "The file is damaged"),
        ("missing.csv", "cannot be read"),
    ] {
        let output = portal.run(&["import", file, "--yes"]);
        assert_eq!(output.status.code(), Some(2), "{file}");
        assert!(said(&output).contains(words), "{file}: {}", said(&output));
    }
    assert!(!portal.path("data/indicators.csv").exists());
}

#[test]
fn what_columns_are_made_of_is_found_in_their_numbers() {
    let portal = Portal::new();
    let table = "Звіт за I семестр 2024/25;;;;;;\nЗаклад;Учні, осіб;Хлопці, осіб;Дівчата, осіб;Працює, осіб;Частка, %;Середня зарплата, грн\n1. ПЛ № 1;300;3;297;60;20;12500,50\n2) ПЛ № 2;80;40;40;10;12,5;14000\nВПУ № 3;120;90;30;30;25,0;—\nРазом;500;133;367;100;;\n";
    let said = portal.import("plan.csv", table.as_bytes(), &["--id", "plan"]);
    for doubt in [
        "“Учні, осіб” is everywhere “Дівчата, осіб” plus “Хлопці, осіб”",
        "“Частка, %” is everywhere “Працює, осіб” divided by “Учні, осіб”",
        "“Середня зарплата, грн” is a mean",
        "period = \"2024-H2\" for the first",
    ] {
        assert!(said.contains(doubt), "{doubt}\n\n{said}");
    }
    assert!(!said.contains("Nobody on the portal") && !said.contains("is a share: values"), "{said}");
    let indicators = portal.text("data/indicators.csv");
    for row in
        [",pupils,,,,divchata-osib + khloptsi-osib\n", ",percent,share,pratsiuie-osib,uchni-osib,\n", ",uah,mean,,,\n"]
    {
        assert!(indicators.contains(row), "{row}\n\n{indicators}");
    }
    let dataset = portal.text("data/plan/dataset.toml");
    assert!(dataset.contains("# [missing]\n# \"—\" = \"nil\"\n"), "{dataset}");
    portal.run(&["build"]);
    let published = portal.text("public/files/datasets/plan/observations.csv");
    let of = |row: &str| published.lines().find(|line| line.starts_with(row)).unwrap_or_default().to_owned();
    // 3 of 300 is told neither by 300 and 297, nor by what the territory leaves.
    assert!(of("khloptsi-osib,institution:pl-1").contains("withheld"), "{published}");
    assert!(of("divchata-osib,institution:pl-1").contains("withheld"), "{published}");
}
