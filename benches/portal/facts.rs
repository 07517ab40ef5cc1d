//! The facts of each kind of entry, with references to others.

use super::phrases::{LANGUAGES, Phrase};
use super::random::Random;
use super::toml::Toml;
use super::vocabularies::{self, AUDIENCES, DISTRICTS, FUNCTIONS, LEVELS, OCCUPATIONS, REGIONS, TAGS};
use super::{File, Kind, Portal};

/// What an entry has besides its texts.
pub struct Written {
    pub facts: String,
    /// A file beside the facts.
    pub attachment: Option<File>,
}

/// What the facts of an entry are made with.
struct Facts<'a> {
    portal: &'a Portal,
    number: usize,
    toml: Toml<'a>,
    random: &'a mut Random,
}

/// The facts of an entry in these languages.
pub fn of(portal: &Portal, kind: Kind, number: usize, languages: &[usize], random: &mut Random) -> Written {
    let mut facts = Facts { portal, number, toml: Toml::new(languages), random };
    if kind != Kind::Page {
        facts.common();
    }
    let attachment = match kind {
        Kind::Page => facts.page(),
        Kind::Organisation => facts.organisation(),
        Kind::Institution => facts.institution(),
        Kind::Centre => facts.centre(),
        Kind::Person => facts.person(),
        Kind::Event => facts.event(),
        Kind::Practice => facts.practice(),
        Kind::Material => facts.material(),
    };
    Written { facts: facts.toml.finish(), attachment }
}

/// The day of an event; its id begins with it.
pub fn day(number: usize) -> String {
    let mut random = Random::of("day", number);
    format!("{}-{:02}-{:02}", random.between(2019, 2028), random.between(1, 12), random.between(1, 28))
}

impl Facts<'_> {
    fn common(&mut self) {
        self.toml.plain("demo", true).string("licence", "CC BY 4.0");
        self.terms("functions", &FUNCTIONS, 2);
        self.terms("audience", &AUDIENCES, 3);
        self.terms("tags", &TAGS, 3);
        let levels = LEVELS.ids();
        self.toml.string("level", self.random.pick(&levels));
        let territory = vocabularies::district(self.random.below(REGIONS), self.random.below(DISTRICTS));
        self.toml.string("territory", territory);
        if self.random.once_in(3) {
            let updated = day(self.random.below(1000));
            self.toml.plain("updated", updated);
        }
    }

    fn terms(&mut self, field: &str, vocabulary: &vocabularies::Vocabulary, count: usize) {
        let ids = vocabulary.ids();
        self.toml.strings(field, self.random.pick_some(&ids, count));
    }

    fn sentence(&mut self) -> Phrase {
        self.portal.phrases.sentence(self.random).map(|text| text + ".")
    }

    fn sentences(&mut self, count: usize) -> Vec<Phrase> {
        (0..count).map(|_| self.sentence()).collect()
    }

    fn any(&mut self, kind: Kind) -> String {
        self.portal.any(kind, self.random)
    }

    /// Up to `count` different entries of a kind.
    fn some(&mut self, kind: Kind, count: usize) -> Vec<String> {
        let mut ids: Vec<String> = (0..count).map(|_| self.any(kind)).collect();
        ids.sort();
        ids.dedup();
        ids
    }

    /// An institution, or now and then an organisation.
    fn owner(&mut self) -> String {
        if self.random.once_in(5) {
            format!("organisation:{}", self.any(Kind::Organisation))
        } else {
            format!("institution:{}", self.any(Kind::Institution))
        }
    }

    /// Who organises an event: each fourth is held by one and the same methodical centre, as in real regions.
    fn organiser(&mut self) -> String {
        if self.random.once_in(4) {
            format!("organisation:{}", self.portal.id(Kind::Organisation, 0))
        } else {
            self.owner()
        }
    }

    fn contacts(&mut self, name: &str) {
        let phrases = &self.portal.phrases;
        let phone =
            format!("+380 00 {:03} {:02} {:02}", self.number / 10_000, self.number / 100 % 100, self.number % 100);
        self.toml.table("[[contacts]]").string("type", "phone").string("value", phone);
        self.toml.phrase("label", phrases.first("reception")).phrase("hours", phrases.first("hours"));
        let email = format!("{name}-{}@example.org", self.number + 1);
        self.toml.table("[[contacts]]").string("type", "email").string("value", email);
    }

    fn page(&mut self) -> Option<File> {
        self.toml.plain("order", self.number);
        None
    }

    fn organisation(&mut self) -> Option<File> {
        let types = ["methodical_centre", "authority", "employer", "ngo", "municipality", "research"];
        self.toml.string("type", if self.number == 0 { types[0] } else { *self.random.pick(&types) });
        self.contacts("organisation");
        None
    }

    fn institution(&mut self) -> Option<File> {
        self.toml.string("type", self.random.pick(&["vocational", "vocational", "college", "school"]));
        self.toml.plain("founded", self.random.between(1921, 2019));
        self.toml.plain("learners", self.random.between(120, 900));
        self.toml.string("parent", format!("organisation:{}", self.portal.id(Kind::Organisation, 0)));
        self.terms("occupations", &OCCUPATIONS, 4);
        let address = self.portal.phrases.place(self.random).map(|place| format!("{place}, 1"));
        self.toml.phrase("address", &address);
        if self.random.once_in(10) {
            self.displaced();
        }
        self.contacts("institution");
        self.random.once_in(4).then(|| self.cover())
    }

    fn displaced(&mut self) {
        let [origin, host] = [0, 1].map(|region| vocabularies::district(region, self.random.below(DISTRICTS)));
        self.toml.string("situation", "displaced").string("origin", origin).string("host", host);
    }

    fn cover(&mut self) -> File {
        self.toml.table("[cover]").string("file", "house.svg");
        self.toml.phrase("alt", self.portal.phrases.first("drawing"));
        let hue = self.random.below(360);
        let svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 640 360\">\
             <rect width=\"640\" height=\"360\" fill=\"hsl({hue} 50% 90%)\"/>\
             <path d=\"M200 320V180l120-90 120 90v140z\" fill=\"hsl({hue} 50% 40%)\"/></svg>\n"
        );
        ("house.svg".to_owned(), svg)
    }

    fn centre(&mut self) -> Option<File> {
        let institution = self.portal.id(Kind::Institution, self.number % self.portal.count(Kind::Institution));
        let (mission, place, booking) = (self.sentence(), self.sentence(), self.sentence());
        self.toml.string("institution", institution).plain("opened", self.random.between(2015, 2025));
        self.toml.phrase("mission", &mission).phrase("place", &place).phrase("booking", &booking);
        self.toml.strings("languages", ["uk", "en"]);
        for function in FUNCTIONS.ids() {
            let status = *self.random.pick(&["yes", "yes", "partly", "not_reported"]);
            self.toml.table("[[services]]").string("function", function).string("status", status);
            if status == "partly" {
                let note = self.sentence();
                self.toml.phrase("note", &note);
            }
        }
        self.contacts("centre");
        None
    }

    fn person(&mut self) -> Option<File> {
        self.toml.phrase("family", &std::array::from_fn(|_| format!("{:05}", self.number + 1)));
        self.toml.strings("roles", self.random.pick_some(&["speaker", "consultant", "methodist", "mentor"], 2));
        let organisation = self.owner();
        self.toml.table("[[posts]]").phrase("title", self.portal.phrases.pick("posts", self.random));
        self.toml.string("organisation", organisation);
        None
    }

    fn event(&mut self) -> Option<File> {
        let (date, hour) = (day(self.number), self.random.between(9, 14));
        let types = ["webinar", "seminar", "conference", "training", "fair", "festival", "meeting"];
        let topic = self.sentence();
        self.toml.string("type", self.random.pick(&types)).phrase("topic", &topic);
        self.toml.plain("start", format_args!("{date}T{hour:02}:00:00"));
        self.toml.plain("end", format_args!("{date}T{:02}:30:00", hour + 3));
        self.toml.string("mode", self.random.pick(&["online", "onsite", "hybrid"]));
        self.toml.string("registration", format_args!("https://example.org/register/{}", self.number + 1));
        let (organiser, venue, partner, materials) =
            (self.organiser(), self.owner(), self.owner(), self.some(Kind::Material, 3));
        self.toml.strings("organisers", [&organiser]).string("owner", &organiser).string("venue", venue);
        self.toml.strings("partners", [partner]).strings("materials", materials);
        let outcomes = self.sentences(3);
        self.toml.plain("attendance", self.random.between(12, 240)).phrases("outcomes", &outcomes);
        for talk in 0..self.random.between(2, 6) {
            self.talk(hour * 60 + 10 + talk * 25);
        }
        None
    }

    fn talk(&mut self, minute: usize) {
        let (speaker, organisation, material, summary) =
            (self.any(Kind::Person), self.owner(), self.any(Kind::Material), self.sentence());
        self.toml.table("[[programme]]").phrase("title", self.portal.phrases.pick("topics", self.random));
        self.toml.string("start", format_args!("{:02}:{:02}", minute / 60, minute % 60)).plain("minutes", 25);
        self.toml.strings("speakers", [speaker]).string("organisation", organisation);
        self.toml.strings("materials", [material]).phrase("summary", &summary);
    }

    fn practice(&mut self) -> Option<File> {
        let organisation = self.owner();
        self.toml.string("organisation", &organisation).string("owner", &organisation);
        for field in ["problem", "result", "conditions", "pitfalls"] {
            let text = self.sentence();
            self.toml.phrase(field, &text);
        }
        let steps = self.sentences(4);
        self.toml.phrases("steps", &steps);
        self.toml.string("maturity", self.random.pick(&["pilot", "tested", "implemented", "scaled"]));
        self.toml.string("mode", self.random.pick(&["onsite", "online", "hybrid"]));
        let year = self.random.between(2018, 2024);
        self.toml.string("period", format_args!("{year}..{}", year + 2));
        self.terms("occupations", &OCCUPATIONS, 2);
        let (people, materials) = (self.some(Kind::Person, 1), self.some(Kind::Material, 2));
        self.toml.strings("people", people).strings("materials", materials);
        self.toml.table("[contact]").string("type", "email");
        self.toml.string("value", format_args!("practice-{}@example.org", self.number + 1));
        None
    }

    fn material(&mut self) -> Option<File> {
        let types = ["presentation", "presentation", "presentation", "method", "lesson", "handout"];
        self.toml.string("type", self.random.pick(&types)).plain("year", self.random.between(2018, 2026));
        self.toml.string("ages", "14-18");
        let (authors, organisation) = (self.some(Kind::Person, 2), self.owner());
        self.toml.strings("authors", authors).string("organisation", organisation);
        let practices = self.some(Kind::Practice, 2);
        self.toml.strings("practices", practices);
        let how = self.sentence();
        self.toml.phrase("how_to_use", &how);
        self.toml.table("[[files]]").phrase("title", self.portal.phrases.first("files")).string("lang", LANGUAGES[0]);
        if self.random.once_in(2) {
            self.toml.string("url", format_args!("https://example.org/files/{}.pdf", self.number + 1));
            return None;
        }
        self.toml.string("path", "plan.txt");
        let lines = self.sentences(12).into_iter().map(|sentence| format!("{}\n", sentence[0])).collect();
        Some(("plan.txt".to_owned(), lines))
    }
}
