//! The author's commands on a real disk: a new portal, new entries, texts to translate, new names, schemas; and the
//! dialogue, played by a script.

#[allow(dead_code, reason = "one form of workbook is enough here")]
#[path = "harness/workbook.rs"]
mod workbook;

use std::collections::VecDeque;
use std::fs;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use lotsman::author::{Answer, Beginning, Content, Dialogue, Founding, PortalWishes, Question, Stopped, Wishes};
use lotsman::author::{begin, init};
use lotsman::diag::{Level, Messages, SPOKEN};
use lotsman::files::Memory;
use tempfile::TempDir;

/// A portal in a folder that goes away with the test.
struct Portal {
    _folder: TempDir,
    root: PathBuf,
}

impl Portal {
    /// What `lotsman init --yes` makes.
    fn new(arguments: &[&str]) -> Self {
        let folder = tempfile::tempdir().expect("a folder for the test");
        let root = folder.path().join("мій портал");
        let portal = Self { _folder: folder, root };
        let output = run(&[&["init"], &[portal.root.to_str().expect("a path")], &["--yes"], arguments].concat());
        assert!(output.status.success(), "{}", said(&output));
        portal
    }

    /// A command in this portal, with nobody at the terminal.
    fn run(&self, arguments: &[&str]) -> Output {
        run(&[arguments, &["--site", self.root.to_str().expect("a path")]].concat())
    }

    /// A command that must do its work.
    fn must(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        assert!(output.status.success(), "{arguments:?}\n{}", said(&output));
        said(&output)
    }

    fn refused(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}\n{}", said(&output));
        said(&output)
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.root.join(path);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        fs::write(path, text).expect("a file");
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.root.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    /// Fails when the check finds anything at all, hints too.
    fn is_clean(&self) {
        let output = self.run(&["check", "--strict"]);
        assert!(output.status.success() && output.stderr.is_empty(), "{}", said(&output));
    }

    /// Every file with its bytes, but for what builds write.
    fn everything(&self) -> Vec<(PathBuf, Vec<u8>)> {
        let all = walkdir::WalkDir::new(&self.root).sort_by_file_name().into_iter().filter_map(Result::ok);
        let files = all.filter(|item| item.file_type().is_file());
        files.map(|item| (item.path().to_owned(), fs::read(item.path()).expect("a file"))).collect()
    }
}

/// The program on a fixed day, in English unless asked otherwise.
fn run(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_lotsman"));
    command.args(arguments).stdin(Stdio::null()).env("SOURCE_DATE_EPOCH", "1795305600").env("LC_ALL", "en_GB.UTF-8");
    command.output().expect("the program runs")
}

fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

#[test]
fn a_new_portal_is_clean_in_every_language() {
    for lang in SPOKEN {
        let portal = Portal::new(&["--lang", lang, "--languages", &SPOKEN.join(","), "--region", "lviv"]);
        portal.is_clean();
        portal.must(&["build", "--strict"]);
        assert!(portal.read("public/lv/index.html").contains("Par portālu"));
        assert!(portal.read("data/vocabularies/territories.csv").contains("Львівська область"));
    }
    let small = Portal::new(&["--languages", "lv", "--name", "Karjera", "--github", "Riga-College/karjera"]);
    small.is_clean();
    assert!(small.read("site.toml").contains("base_url = \"https://riga-college.github.io/karjera/\""));
    assert!(!small.read("data/vocabularies/functions.csv").contains("name.uk"));
}

#[test]
fn init_leaves_alone_what_is_there() {
    let portal = Portal::new(&[]);
    let before = portal.everything();
    let again = run(&["init", portal.root.to_str().expect("a path"), "--yes"]);
    assert_eq!(again.status.code(), Some(2));
    assert!(said(&again).contains("holds a portal already"), "{}", said(&again));

    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("README.md"), "mine").expect("a file");
    let path = folder.path().to_str().expect("a path");
    let occupied = run(&["init", path, "--name", "Portal"]);
    assert!(said(&occupied).contains("is not empty"), "{}", said(&occupied));
    let collides = run(&["init", path, "--yes"]);
    assert!(said(&collides).contains("exists already, so nothing was written"), "{}", said(&collides));
    assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 1, "something was written");
    assert_eq!(before, portal.everything());
}

#[test]
fn init_says_what_is_wrong_with_its_flags() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("new");
    let path = path.to_str().expect("a path");
    for (arguments, words) in [
        (&["--name", "X", "--languages", "de"][..], "Ready to take are: uk, ru, lv, en"),
        (&["--name", "X", "--region", "Полтавська обл"], "Did you mean “Полтавська область”"),
        (&["--name", "X", "--github", "only-a-name"], "college/career"),
        (&["--name", "X", "--colour", "#ffff00"], "E801"),
        (&["--name", "X", "--colour", "кольоровий"], "E800"),
        (&[], "--yes"),
    ] {
        let output = run(&[&["init", path], arguments].concat());
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(said(&output).contains(words), "{arguments:?}\n{}", said(&output));
        assert!(!Path::new(path).exists(), "{arguments:?} wrote something");
    }
}

/// Each kind with the facts that it cannot do without.
const KINDS: &[(&str, &[&str])] = &[
    ("institution", &[]),
    ("organisation", &["type=employer"]),
    ("person", &[]),
    ("centre", &["institution=a-new-institution"]),
    ("event", &["type=webinar", "start=2027-04-17T10:00", "mode=online"]),
    ("practice", &["organisation=a-new-centre", "problem=Nobody came"]),
    ("material", &["type=presentation", "year=2026"]),
    ("project", &["period=2026/27"]),
    ("programme", &["type=course"]),
    ("guideline", &["version=2.0", "state=in_force"]),
    ("indicator", &["definition=Learners on 1 October", "unit=learners"]),
    ("dataset", &[]),
    ("rating", &["purpose=To see where help is needed"]),
    ("news", &["date=17.04.2027", "events=a-new-event"]),
    ("page", &["order=3"]),
];

#[test]
fn a_new_entry_of_every_kind_passes_the_check() {
    let known: Vec<&str> = lotsman::kinds::all().iter().map(|kind| kind.name).collect();
    assert_eq!(known.len(), KINDS.len(), "a kind is not tried here");
    for lang in ["uk", "lv"] {
        let portal = Portal::new(&["--languages", "uk,en"]);
        for (kind, facts) in KINDS {
            let title = format!("A new {kind}");
            let facts: Vec<&str> = facts.iter().flat_map(|fact| ["--fact", *fact]).collect();
            portal.must(&[&["new", *kind, &title, "--lang", lang, "--language", "en"], &facts[..]].concat());
        }
        portal.is_clean();
        let facts = portal.read("content/news/a-new-news/facts.toml");
        assert!(facts.contains("date = 2027-04-17\n"), "{facts}");
        let words = if lang == "uk" { "# Дата новини" } else { "# Jaunuma datums" };
        assert!(facts.contains(words), "{facts}");
        portal.must(&["build", "--drafts"]);
        assert!(portal.read("public/en/events/a-new-event/index.html").contains("A new event"));
    }
}

/// Every fact that a scaffold offers as a comment is one that the check knows, and its example has the right form.
#[test]
fn commented_facts_hold_when_they_are_taken() {
    let portal = Portal::new(&["--languages", "en"]);
    for (kind, facts) in KINDS {
        let facts: Vec<&str> = facts.iter().flat_map(|fact| ["--fact", *fact]).collect();
        portal.must(&[&["new", *kind, &format!("A new {kind}")], &facts[..]].concat());
    }
    for kind in lotsman::kinds::all() {
        let path = format!("{}/{}", kind.entry_folder(&format!("a-new-{}", kind.name)), kind.facts_file());
        let taken: Vec<String> = portal.read(&path).lines().map(taken).collect();
        portal.write(&path, &taken.join("\n"));
    }
    let output = portal.run(&["check", "--format", "json"]);
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).expect("a report");
    let codes = report["diagnostics"].as_array().expect("diagnostics").iter();
    let codes: Vec<&str> = codes.map(|one| one["code"].as_str().expect("a code")).collect();
    assert!(codes.len() > 20, "{report}");
    let form = ["E110", "E120", "E130", "E131", "E132", "E133", "E140"];
    assert!(!codes.iter().any(|code| form.contains(code)), "{report:#}");
}

/// A line of a scaffold with its comment sign off, when a fact stands behind it.
fn taken(line: &str) -> String {
    let Some(inner) = line.strip_prefix("# ") else { return line.to_owned() };
    let name: String = inner.chars().take_while(|sign| sign.is_ascii_lowercase() || *sign == '_').collect();
    let is_fact = !name.is_empty() && inner[name.len()..].starts_with(" = ");
    if is_fact || inner.starts_with("  ") || inner == "]" { inner.to_owned() } else { line.to_owned() }
}

#[test]
fn new_says_which_flag_is_missing_and_what_is_wrong() {
    let portal = Portal::new(&["--languages", "uk,en"]);
    portal.must(&["new", "page", "Довідка", "--id", "help"]);
    for (arguments, words) in [
        (&["new"][..], "lotsman new event"),
        (&["new", "event"], "Say the title"),
        (&["new", "evnt", "X"], "Did you mean “event”"),
        (&["new", "event", "Xy"], "--fact start=2026-09-01T10:00:00"),
        (&["new", "news", "Xy", "--fact", "date=someday"], "“date”"),
        (&["new", "news", "Xy", "--fact", "dat=2026-01-01"], "Did you mean “date”"),
        (&["new", "news", "Xx", "--fact", "date=2026-01-01", "--fact", "events=nothing"], "E200"),
        (&["new", "page", "X", "--language", "lv"], "The portal has no language “lv”"),
        (&["new", "page", "X", "--id", "Довідка"], "made of Latin letters"),
        (&["new", "page", "X", "--id", "help"], "page:help"),
        (&["new", "centre", "Xy"], "lotsman new institution"),
    ] {
        let before = portal.everything();
        let said = portal.refused(arguments);
        assert!(said.contains(words), "{arguments:?}\n{said}");
        assert_eq!(before, portal.everything(), "{arguments:?} wrote something");
    }
    portal.must(&["new", "page", "Довідка", "--language", "uk"]);
    portal.must(&["new", "page", "Довідка", "--language", "uk"]);
    assert!(portal.read("content/pages/dovidka-2/uk.md").starts_with("# Довідка\n"));
}

/// Answers in their order; what is asked is kept.
#[derive(Default)]
struct Played {
    answers: VecDeque<&'static str>,
    asked: Vec<String>,
}

impl Played {
    fn of(answers: &[&'static str]) -> Self {
        Self { answers: answers.iter().copied().collect(), asked: Vec::new() }
    }

    fn next(&mut self, question: &Question) -> Answer<&'static str> {
        self.asked.push(question.words.clone());
        self.answers.pop_front().ok_or(Stopped)
    }
}

impl Dialogue for Played {
    fn text(
        &mut self,
        question: &Question,
        proposed: &str,
        check: &dyn Fn(&str) -> Result<(), String>,
    ) -> Answer<String> {
        loop {
            let answer = self.next(question)?;
            let typed = if answer.is_empty() { proposed } else { answer };
            match check(typed) {
                Ok(()) => return Ok(typed.to_owned()),
                Err(words) => self.asked.push(words),
            }
        }
    }

    fn one_of(&mut self, question: &Question, options: &[String]) -> Answer<usize> {
        let answer = self.next(question)?;
        Ok(options
            .iter()
            .position(|option| option.starts_with(answer))
            .unwrap_or_else(|| panic!("{answer}: {options:?}")))
    }

    fn some_of(&mut self, question: &Question, options: &[String], _: &[usize]) -> Answer<Vec<usize>> {
        let answer = self.next(question)?;
        let wanted = answer.split('|').filter(|wanted| !wanted.is_empty());
        let place = |wanted: &str| options.iter().position(|option| option.starts_with(wanted));
        Ok(wanted.map(|wanted| place(wanted).unwrap_or_else(|| panic!("{wanted}: {options:?}"))).collect())
    }

    fn whether(&mut self, question: &Question, _: bool) -> Answer<bool> {
        Ok(self.next(question)? == "yes")
    }
}

#[test]
fn a_dialogue_leads_from_nothing_to_an_event() {
    let messages = Messages::for_tag("uk");
    let with = Founding { messages: &messages, spoken: "uk", zone: "Europe/Kyiv" };
    let mut played = Played::of(&[
        "Українська",
        "English",
        "Кар’єра Волині",
        "Careers of Volyn",
        "Волинський методичний центр",
        "Волинська",
        "Зелений",
        "",
    ]);
    let portal = init(&with, &PortalWishes::default(), &mut Some(&mut played)).expect("a portal");
    assert_eq!(portal.name, "Кар’єра Волині");
    let files = portal.files.iter().map(|file| (file.path.as_str(), file.text.clone().into_bytes()));
    let memory = Memory::of(files);

    let content = Content::read(&memory).unwrap_or_else(|problems| panic!("{problems:?}"));
    let today = jiff::civil::date(2026, 11, 22);
    let with = Beginning { files: &memory, content: &content, messages: &messages, spoken: "uk", today };
    let mut played = Played::of(&[
        "Подія",
        "Українська",
        "English",
        "Зустріч зі зварниками",
        "zvarnyky!",
        "",
        "Вебінар",
        "коли-небудь",
        "17.04.2027",
        "очно",
        "Місце|Теми",
        "Актова зала",
        "Резюме",
    ]);
    let entry = begin(&with, &Wishes::default(), Some(&mut played)).expect("an entry");
    assert_eq!(entry.address, "event:zustrich-zi-zvarnykamy");
    let facts = &entry.files[0].text;
    for line in [
        "type = \"webinar\"",
        "start = 2027-04-17",
        "mode = \"onsite\"",
        "place = \"Актова зала\"",
        "tags = [\"cv-interview\"]",
    ] {
        assert!(facts.lines().any(|known| known == line), "{line}\n{facts}");
    }
    assert!(played.asked.iter().any(|words| words.contains("«коли-небудь»")), "{:?}", played.asked);
    assert!(played.asked.iter().any(|words| words.contains("«zvarnyky!»")), "{:?}", played.asked);
    assert_eq!(entry.files[1].text, "# Зустріч зі зварниками\n\n");
    assert!(entry.files[2].text.starts_with("<!-- translate: "));
    assert!(!entry.diagnostics.iter().any(|diagnostic| diagnostic.level == Level::Error), "{:?}", entry.diagnostics);

    let mut leaves = Played::of(&["Подія"]);
    let outcome = begin(&with, &Wishes::default(), Some(&mut leaves));
    assert!(matches!(outcome, Err(lotsman::author::Refusal::Stopped)));
}

/// The dialogue of the program itself, at a terminal that `script` of util-linux plays; elsewhere there is none.
#[cfg(target_os = "linux")]
#[test]
fn a_terminal_asks_and_takes_answers() {
    let is_here = Command::new("script").arg("--version").output();
    if !is_here.is_ok_and(|output| said(&output).contains("util-linux")) {
        return;
    }
    let portal = Portal::new(&["--languages", "en"]);
    let program = env!("CARGO_BIN_EXE_lotsman");
    let line = format!("{program} new page --lang en --site '{}'", portal.root.display());
    let mut command = Command::new("script");
    command.args(["-qefc", &line, "/dev/null"]).env("TERM", "xterm").stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = command.spawn().expect("a terminal");
    let (mut keys, mut screen) = (child.stdin.take().expect("keys"), child.stdout.take().expect("a screen"));
    let mut seen = String::new();
    let mut answer = |question: &str, typed: &str| {
        while !seen.contains(question) {
            let mut bytes = [0; 4096];
            let count = screen.read(&mut bytes).expect("a screen");
            assert!(count > 0, "{question} was not asked: {seen}");
            seen.push_str(&String::from_utf8_lossy(&bytes[..count]));
        }
        let rest = seen.split_off(seen.find(question).map_or(0, |at| at + question.len()));
        seen = rest;
        keys.write_all(typed.as_bytes()).expect("keys");
        keys.flush().expect("keys");
    };
    answer("Title", "Help for parents\r");
    answer("Address in Latin letters", "\r");
    answer("What else", "\r");
    answer("The centre’s functions", "Counsel \r");
    answer("Whom the entry is for", "\r");
    answer("Subjects", "\r");
    answer("is begun", "");
    assert!(child.wait().expect("an end").success());
    let facts = portal.read("content/pages/help-for-parents/facts.toml");
    assert!(facts.contains("functions = [\"consulting\"]"), "{facts}");
    portal.is_clean();
}

#[test]
fn a_text_to_translate_stands_beside_its_source() {
    let portal = Portal::new(&["--languages", "uk,en,lv"]);
    portal.write(
        "content/events/fair/facts.toml",
        "type = \"fair\"\nstart = 2027-04-17\nmode = \"onsite\"\nplace = \"Зала\"\nshort.uk = \"Ярмарок\"\nprogramme = [{ title = \"Вступ\" }]\n",
    );
    portal.write("content/events/fair/uk.md", "+++\ntopic = \"Довга назва\"\n+++\n# Ярмарок\n\nПідсумок.\n\nТекст.\n");
    let said = portal.must(&["translate", "event:fair", "lv", "--lang", "uk"]);
    assert!(said.contains("programme.title.lv"), "{said}");
    let text = portal.read("content/events/fair/lv.md");
    let (front, body) = text.split_once("+++\n<!-- translate: ").expect("a front matter and a mark");
    assert!(
        front.contains("# topic = \"Довга назва\"")
            && front.contains("# place = \"Зала\"")
            && front.contains("# short = ")
    );
    assert!(body.ends_with("-->\n\n# Ярмарок\n\nПідсумок.\n\nТекст.\n"), "{body}");

    portal.must(&["build"]);
    assert!(portal.read("public/lv/events/fair/index.html").contains("lang=\"uk\""), "an unfinished text is published");
    assert!(portal.refused(&["translate", "content/events/fair/uk.md", "lv"]).contains("content/events/fair/lv.md"));
    assert!(portal.refused(&["translate", "event:fiar", "lv"]).contains("Did you mean “event:fair”"));
    assert!(portal.refused(&["translate", "fair", "uk"]).contains("nothing to translate"));
    assert!(portal.refused(&["translate", "fair", "de"]).contains("uk, en, lv"));

    let ready = text.replace("# topic = \"Довга назва\"", "topic = \"Garais nosaukums\"");
    let ready: String =
        ready.lines().filter(|line| !line.starts_with("<!-- translate")).flat_map(|line| [line, "\n"]).collect();
    portal.write("content/events/fair/lv.md", &ready);
    portal.must(&["build"]);
    assert!(portal.read("public/lv/events/fair/index.html").contains("Garais nosaukums"));

    portal.write("content/pages/help.uk.md", "# Довідка\n\nЯк ми допомагаємо.\n");
    portal.must(&["translate", "page:help", "en"]);
    assert!(portal.read("content/pages/help.en.md").contains("# Довідка"));
    portal.write("data/organisations.csv", "id,title.uk,type\nzavod,Завод,employer\n");
    let said = portal.must(&["translate", "organisation:zavod", "lv"]);
    assert!(said.contains("data/organisations.csv:2 B2: title.lv"), "{said}");
}

/// A portal in which a reference to `event:old-fair` and `institution:lyceum` stands wherever one can.
fn portal_with_references() -> Portal {
    let portal = Portal::new(&["--languages", "uk,en"]);
    portal.write(
        "content/events/old-fair/facts.toml",
        "# Не чіпати\r\ntype = \"fair\"\r\nstart = 2027-04-17\r\nmode = \"onsite\"\r\nvenue = 'lyceum' # тут\r\n",
    );
    portal.write(
        "content/events/old-fair/uk.md",
        "\u{feff}# Ярмарок\n\nПідсумок про old-fair.\n\n[сюди](event:old-fair#top) і [дім](institution:lyceum)\n",
    );
    portal.write("content/events/old-fair/plan.pdf", "%PDF old-fair");
    portal.write(
        "content/events/next/facts.toml",
        "type = \"fair\"\nstart = 2027-05-17\nmode = \"onsite\"\norganisers = [\"institution:lyceum\", \"other\"]\n",
    );
    portal.write(
        "content/events/next/uk.md",
        "# Далі\n\nПідсумок.\n\nЄ [event:old-fair](event:old-fair \"event:old-fair\"), [поруч](../old-fair/), <event:old-fair>,\n[файл](../old-fair/uk.md#x) та [за назвою][fair].\n\n[fair]: event:old-fair\n",
    );
    portal.write("content/events/next/en.md", "<!-- translate: later -->\n\n# Next\n\nSee [it](event:old-fair).\n");
    portal.write("content/news/one/uk.md", "+++\r\ndate = 2026-01-01\r\nevents = [\r\n  \"old-fair\", # той\r\n  \"next\",\r\n]\r\n+++\r\n# Новина\r\n\r\nПідсумок.\r\n");
    portal.write(
        "content/news/two/uk.md",
        "---\ndate: 2026-01-01\nevents: [old-fair]\nstatus: draft\n---\n# Чернетка\n\nПідсумок.\n",
    );
    portal.write(
        "content/news/old-fair/uk.md",
        "+++\ndate = 2026-01-01\n+++\n# Інший вид, та сама адреса\n\nПідсумок.\n",
    );
    portal.write("data/institutions.csv", "\u{feff}id;title.uk;parent;type\r\nlyceum;\"Ліцей; \"\"lyceum\"\"\";;vocational\r\nother;Інший;institution:lyceum;vocational\r\n");
    portal.write(
        "data/projects.csv",
        "id,title.uk,events,initiators\nproject-one,Проєкт,old-fair; next,\"other;lyceum\"\n",
    );
    portal.is_rid_of_errors();
    portal
}

impl Portal {
    fn is_rid_of_errors(&self) {
        let output = self.run(&["check"]);
        assert!(output.status.success(), "{}", said(&output));
    }
}

#[test]
fn a_renamed_entry_takes_every_reference_along() {
    let portal = portal_with_references();
    let before = portal.everything();
    let plan = portal.must(&["rename", "event:old-fair", "career-fair", "--dry-run"]);
    assert!(plan.contains("content/events/old-fair → content/events/career-fair"), "{plan}");
    assert_eq!(before, portal.everything(), "a dry run wrote something");

    portal.must(&["rename", "event:old-fair", "career-fair"]);
    assert!(!portal.root.join("content/events/old-fair").exists());
    assert_eq!(
        portal.read("content/events/career-fair/facts.toml"),
        "# Не чіпати\r\naliases = [\"/uk/events/old-fair/\", \"/en/events/old-fair/\"]\r\ntype = \"fair\"\r\nstart = 2027-04-17\r\nmode = \"onsite\"\r\nvenue = 'lyceum' # тут\r\n"
    );
    assert_eq!(
        portal.read("content/events/career-fair/uk.md"),
        "\u{feff}# Ярмарок\n\nПідсумок про old-fair.\n\n[сюди](event:career-fair#top) і [дім](institution:lyceum)\n"
    );
    assert_eq!(portal.read("content/events/career-fair/plan.pdf"), "%PDF old-fair");
    assert_eq!(
        portal.read("content/events/next/uk.md"),
        "# Далі\n\nПідсумок.\n\nЄ [event:old-fair](event:career-fair \"event:old-fair\"), [поруч](../career-fair/), <event:career-fair>,\n[файл](../career-fair/uk.md#x) та [за назвою][fair].\n\n[fair]: event:career-fair\n"
    );
    assert!(portal.read("content/events/next/en.md").contains("(event:career-fair)"));
    assert!(portal.read("content/news/one/uk.md").contains("  \"career-fair\", # той\r\n"));
    assert!(portal.read("content/news/two/uk.md").contains("events: [career-fair]"));
    assert!(portal.root.join("content/news/old-fair/uk.md").exists(), "an entry of another kind was renamed");
    assert!(portal.read("data/projects.csv").contains("career-fair; next"));
    portal.is_rid_of_errors();
    portal.must(&["build"]);
    assert!(portal.read("public/uk/events/old-fair/index.html").contains("events/career-fair/"));
}

#[test]
fn a_renamed_row_stays_in_its_table() {
    let portal = portal_with_references();
    portal.must(&["rename", "institution:lyceum", "institution:big-lyceum"]);
    assert_eq!(
        portal.read("data/institutions.csv"),
        "\u{feff}id;title.uk;parent;type\r\nbig-lyceum;\"Ліцей; \"\"lyceum\"\"\";;vocational\r\nother;Інший;institution:big-lyceum;vocational\r\n"
    );
    assert!(portal.read("data/projects.csv").contains("\"other;big-lyceum\""));
    assert!(portal.read("content/events/old-fair/facts.toml").contains("venue = 'big-lyceum' # тут\r\n"));
    assert!(portal.read("content/events/next/facts.toml").contains("[\"institution:big-lyceum\", \"other\"]"));
    assert!(portal.read("content/events/old-fair/uk.md").contains("(institution:big-lyceum)"));
    assert_eq!(
        portal.read("content/institutions/big-lyceum/facts.toml"),
        "aliases = [\"/uk/institutions/lyceum/\", \"/en/institutions/lyceum/\"]\n"
    );
    portal.is_rid_of_errors();
}

#[test]
fn a_renamed_indicator_or_institution_takes_its_values_in_texts_along() {
    let portal = Portal::new(&["--languages", "uk,en"]);
    portal.write("data/institutions.csv", "id,title.uk\nlyceum,Ліцей\n");
    portal.write(
        "data/indicators.csv",
        "id,title.uk,definition.uk,unit\npupils,Учні,Скільки учнів.,pupils\nvisits,Візити,Скільки візитів.,events\n",
    );
    portal.write("data/year/dataset.toml", "title = \"Рік\"\nperiod = \"2023/24\"\n");
    portal.write("data/year/year.csv", "institution,pupils,visits\nlyceum,120,40\n");
    let text = "# Рік\n\nПідсумок.\n\nУчнів: {{ value \"pupils\" entity=\"lyceum\" }}, `{{ value \"pupils\" }}`.\n";
    portal.write("content/news/year/facts.toml", "date = 2026-01-01\n");
    portal.write("content/news/year/uk.md", text);
    portal.is_rid_of_errors();
    portal.must(&["rename", "institution:lyceum", "demo-lyceum"]);
    portal.must(&["rename", "indicator:pupils", "learners"]);
    assert_eq!(
        portal.read("content/news/year/uk.md"),
        "# Рік\n\nПідсумок.\n\nУчнів: {{ value \"learners\" entity=\"demo-lyceum\" }}, `{{ value \"pupils\" }}`.\n"
    );
}

#[test]
fn a_page_is_renamed_in_the_menus_and_back_again() {
    let portal = Portal::new(&["--languages", "uk,en"]);
    let before = portal.read("site.toml");
    portal.must(&["rename", "about", "portal"]);
    assert_eq!(portal.read("site.toml"), before.replace("page = \"about\"", "page = \"portal\""));
    portal.is_clean();
    portal.must(&["rename", "page:portal", "about"]);
    assert_eq!(portal.read("site.toml"), before);
    portal.is_clean();
    let text = portal.read("content/pages/about/uk.md");
    assert!(text.contains("\"/uk/portal/\"") && !text.contains("\"/uk/about/\""), "{text}");
}

#[test]
fn rename_refuses_what_it_cannot_do_whole() {
    let portal = portal_with_references();
    let before = portal.everything();
    for (arguments, words) in [
        (["rename", "event:old-fair", "next"], "event:next"),
        (["rename", "event:old-fair", "Ярмарок"], "made of Latin letters"),
        (["rename", "event:old-fair", "news:fair"], "stays of its kind (event)"),
        (["rename", "event:old-fairs", "fair"], "Did you mean “event:old-fair”"),
    ] {
        let said = portal.refused(&arguments);
        assert!(said.contains(words), "{arguments:?}\n{said}");
    }
    assert_eq!(before, portal.everything());
    portal.write("content/news/torn/facts.toml", "date = 2026-01-01\nevents = [\"old-fair\n");
    let said = portal.refused(&["rename", "event:old-fair", "fair"]);
    assert!(said.contains("content/news/torn/facts.toml:2"), "{said}");
    fs::remove_dir_all(portal.root.join("content/news/torn")).expect("a folder");
    fs::create_dir_all(portal.root.join("content/events/fair")).expect("a folder that hinders");
    portal.refused(&["rename", "event:old-fair", "fair"]);
    fs::remove_dir(portal.root.join("content/events/fair")).expect("a folder");
    assert_eq!(before, portal.everything(), "something was left half done");
}

#[test]
fn what_cannot_be_rewritten_is_named() {
    let portal = portal_with_references();
    let (text, _, _) = encoding_rs::WINDOWS_1251.encode("+++\ndate = 2026-01-01\nevents = [\"old-fair\"]\n+++\n# Стара новина\n\nПідсумок старого файлу, який ніхто не перезберіг.\n");
    fs::create_dir_all(portal.root.join("content/news/old")).expect("a folder");
    fs::write(portal.root.join("content/news/old/uk.md"), &text).expect("a file");
    let rows = "id | title.uk | date | events\nsheet-news | З таблиці | 2026-01-01 | next; old-fair\n";
    let sheet = workbook::workbook(workbook::Form::Xlsx, &[("Новини".to_owned(), rows.to_owned())]);
    fs::write(portal.root.join("data/news.xlsx"), &sheet).expect("a workbook");
    let output = portal.run(&["rename", "event:old-fair", "fair"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(said(&output).contains("data/news.xlsx [Новини] D2  next; old-fair"), "{}", said(&output));
    assert_eq!(fs::read(portal.root.join("data/news.xlsx")).expect("a workbook"), sheet);
    assert!(said(&output).contains("content/news/old/uk.md:3"), "{}", said(&output));
    assert_eq!(fs::read(portal.root.join("content/news/old/uk.md")).expect("a file"), text.as_ref());
}

#[test]
fn schemas_are_written_and_settings_of_editors_only_grow() {
    let portal = Portal::new(&["--languages", "uk"]);
    portal.write(
        ".vscode/settings.json",
        "{ \"editor.fontSize\": 18, \"evenBetterToml.schema.associations\": { \"mine\": \"x\" } }",
    );
    portal.write(".taplo.toml", "# mine\n");
    portal.write("schemas/event.json", "{}");
    let said = portal.must(&["schema", "--write"]);
    assert!(said.contains("The file .taplo.toml exists already"), "{said}");
    let settings: serde_json::Value = serde_json::from_str(&portal.read(".vscode/settings.json")).expect("JSON");
    assert_eq!(settings["editor.fontSize"], 18);
    assert_eq!(settings["evenBetterToml.schema.associations"]["mine"], "x");
    assert!(portal.read("schemas/event.json").contains("The day, or the day and hour, at which it begins"));
    portal.write(".vscode/settings.json", "{ // mine\n}\n");
    let said = portal.must(&["schema", "--write"]);
    assert!(said.contains(".vscode/settings.json"), "{said}");
    assert_eq!(portal.read(".vscode/settings.json"), "{ // mine\n}\n");
    let uk = run(&["schema", "event", "--lang", "uk"]);
    assert!(String::from_utf8_lossy(&uk.stdout).contains("День або день і година початку"));
}

#[test]
fn the_reference_tells_every_field_of_every_kind() {
    for lang in SPOKEN {
        let output = run(&["schema", "--format", "markdown", "--lang", lang]);
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        for kind in lotsman::kinds::all() {
            let page = text.split(&format!("## {} – ", kind.name)).nth(1).expect("a part of each kind");
            let missing: Vec<&str> =
                kind.record.names().filter(|name| !page.contains(&format!("| `{name}`"))).collect();
            assert!(missing.is_empty(), "{lang}: {}: {missing:?}", kind.name);
        }
    }
}

/// The schemas in this repository are those that the program writes.
#[test]
fn schemas_of_this_repository_are_up_to_date() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for file in lotsman::author::schema_files(&Messages::for_tag("en")) {
        let known = fs::read_to_string(root.join(file.path.as_str())).unwrap_or_default().replace("\r\n", "\n");
        assert!(known == file.text, "{}: run `lotsman schema --write --lang en`", file.path);
    }
}
