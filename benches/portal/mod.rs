//! The synthetic portal: how many entries it has, what they are called, and all of its files.

mod facts;
mod phrases;
mod random;
mod text;
mod toml;
mod vocabularies;

use phrases::{LANGUAGES, Phrase, Phrases};
use random::Random;

/// A kind of entries; its place in this list is its place in [`Portal::counts`].
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Page,
    Organisation,
    Institution,
    Centre,
    Person,
    Event,
    Practice,
    Material,
}

/// Each kind with its name, its folder and its share of all entries in per cent; materials are what is left.
const KINDS: [(Kind, &str, &str, usize); 8] = [
    (Kind::Page, "page", "pages", 0),
    (Kind::Organisation, "organisation", "organisations", 2),
    (Kind::Institution, "institution", "institutions", 14),
    (Kind::Centre, "centre", "centres", 12),
    (Kind::Person, "person", "people", 8),
    (Kind::Event, "event", "events", 18),
    (Kind::Practice, "practice", "practices", 18),
    (Kind::Material, "material", "materials", 0),
];

/// The ids of plain pages.
const PAGES: [&str; 2] = ["about", "accessibility"];

/// The fewest pages of a portal that has an entry of every kind.
pub const FEWEST: usize = 40;

/// A portal that can be written.
pub struct Portal {
    phrases: Phrases,
    counts: [usize; 8],
}

/// A file of the portal: its path and its text.
pub type File = (String, String);

impl Portal {
    /// A portal whose entries have this many pages in all languages together.
    pub fn new(pages: usize) -> Self {
        let entries = pages / LANGUAGES.len();
        let mut counts = KINDS.map(|(_, _, _, share)| (entries * share / 100).max(1));
        counts[Kind::Page as usize] = PAGES.len();
        counts[Kind::Material as usize] = entries - counts[..Kind::Material as usize].iter().sum::<usize>();
        Self { phrases: Phrases::read(), counts }
    }

    /// How many entries of each kind there are.
    pub fn summary(&self) -> String {
        let counts = KINDS.iter().zip(self.counts).map(|((_, _, folder, _), count)| format!("{count} {folder}"));
        counts.collect::<Vec<_>>().join(", ")
    }

    /// Every file, entry by entry.
    pub fn files(&self) -> impl Iterator<Item = File> {
        let entries = KINDS.iter().flat_map(|&(kind, ..)| (0..self.count(kind)).map(move |number| (kind, number)));
        self.common_files().into_iter().chain(entries.flat_map(|(kind, number)| self.entry(kind, number)))
    }

    fn common_files(&self) -> Vec<File> {
        let file = |path: &str, text: &str| (path.to_owned(), text.to_owned());
        let mut files = vec![
            file("site.toml", include_str!("site.toml")),
            file("data/abbreviations.csv", vocabularies::ABBREVIATIONS),
            file("data/vocabularies/territories.csv", &vocabularies::territories(&self.phrases)),
        ];
        files.extend(
            vocabularies::DEMO.iter().map(|demo| file(&format!("data/vocabularies/{}.csv", demo.name), demo.text)),
        );
        files
    }

    fn entry(&self, kind: Kind, number: usize) -> Vec<File> {
        let (_, name, plural, _) = KINDS[kind as usize];
        let folder = format!("content/{plural}/{}", self.id(kind, number));
        let mut random = Random::of(name, number);
        let languages = languages(kind, &mut random);
        let links: Vec<String> = (0..4).map(|_| self.link(&mut random)).collect();
        let texts = text::texts(&self.phrases, &self.title(kind, number), &links, &mut random);
        let written = facts::of(self, kind, number, &languages, &mut random);
        let mut files = vec![(format!("{folder}/facts.toml"), written.facts)];
        files.extend(languages.iter().map(|&lang| (format!("{folder}/{}.md", LANGUAGES[lang]), texts[lang].clone())));
        files.extend(written.attachment.map(|(name, text)| (format!("{folder}/{name}"), text)));
        files
    }

    pub fn count(&self, kind: Kind) -> usize {
        self.counts[kind as usize]
    }

    pub fn id(&self, kind: Kind, number: usize) -> String {
        match kind {
            Kind::Page => PAGES[number].to_owned(),
            Kind::Event => format!("{}-event-{:05}", facts::day(number), number + 1),
            _ => format!("{}-{:05}", KINDS[kind as usize].1, number + 1),
        }
    }

    /// The id of some entry of this kind.
    pub fn any(&self, kind: Kind, random: &mut Random) -> String {
        self.id(kind, random.below(self.count(kind)))
    }

    /// Some entry together with its kind, as links and references to several kinds want it.
    fn link(&self, random: &mut Random) -> String {
        let &(kind, name, ..) = random.pick(&KINDS);
        format!("{name}:{}", self.any(kind, random))
    }

    /// The title: the same whoever asks, since it has a generator of its own.
    pub fn title(&self, kind: Kind, number: usize) -> Phrase {
        let mut random = Random::of("title", kind as usize * 1_000_000 + number);
        let place = self.phrases.place(&mut random);
        let (group, numbered) = match kind {
            Kind::Organisation => ("organisations", true),
            Kind::Institution => ("institutions", true),
            Kind::Centre => ("centres", true),
            Kind::Person => ("people", true),
            Kind::Page | Kind::Event | Kind::Practice | Kind::Material => ("topics", false),
        };
        let name = self.phrases.pick(group, &mut random);
        std::array::from_fn(|lang| match (kind, numbered) {
            (Kind::Person, _) => format!("{} {}", name[lang], number + 1),
            (_, true) => format!("{} № {}, {}", name[lang], number + 1, place[lang]),
            (_, false) => format!("{}: {}", name[lang], place[lang]),
        })
    }
}

/// The languages of an entry. A few are untranslated, and now and then the main language is Latvian.
fn languages(kind: Kind, random: &mut Random) -> Vec<usize> {
    const EVERY: [usize; 4] = [0, 1, 2, 3];
    const UK: usize = 0;
    const LV: usize = 2;
    if kind == Kind::Page {
        return EVERY.to_vec();
    }
    let latvian = random.once_in(32);
    let missing = [random.once_in(12), random.once_in(10), random.once_in(20)];
    let has = |lang: usize| match lang {
        UK => !latvian,
        LV => latvian || !missing[LV - 1],
        _ => !missing[lang - 1],
    };
    EVERY.into_iter().filter(|&lang| has(lang)).collect()
}
