//! The phrases of the texts, read from `phrases.txt`.

use std::collections::BTreeMap;

use super::random::Random;

/// The languages of the portal, in the order of columns in `phrases.txt`.
pub const LANGUAGES: [&str; 4] = ["uk", "ru", "lv", "en"];

/// One phrase in all languages.
pub type Phrase = [String; 4];

/// The phrases by group.
pub struct Phrases(BTreeMap<&'static str, Vec<Phrase>>);

impl Phrases {
    pub fn read() -> Self {
        let mut groups: BTreeMap<&str, Vec<Phrase>> = BTreeMap::new();
        let mut group = "";
        let lines = include_str!("phrases.txt").lines().map(str::trim);
        for line in lines.filter(|line| !line.is_empty() && !line.starts_with('#')) {
            match line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
                Some(name) => group = name,
                None => groups.entry(group).or_default().push(phrase(line)),
            }
        }
        Self(groups)
    }

    pub fn group(&self, name: &str) -> &[Phrase] {
        &self.0[name]
    }

    /// The only phrase of a group, or its first.
    pub fn first(&self, name: &str) -> &Phrase {
        &self.0[name][0]
    }

    pub fn pick(&self, name: &str, random: &mut Random) -> &Phrase {
        random.pick(self.group(name))
    }

    /// The name of a settlement.
    pub fn place(&self, random: &mut Random) -> Phrase {
        let (prefix, root) = (self.pick("prefixes", random), self.pick("roots", random));
        std::array::from_fn(|lang| format!("{} {}", prefix[lang], root[lang]))
    }

    /// The name of the settlement with this number.
    pub fn place_at(&self, number: usize) -> Phrase {
        let (prefixes, roots) = (self.group("prefixes"), self.group("roots"));
        let (prefix, root) = (&prefixes[number / roots.len() % prefixes.len()], &roots[number % roots.len()]);
        std::array::from_fn(|lang| format!("{} {}", prefix[lang], root[lang]))
    }

    /// Three parts that make a sentence, without its full stop.
    pub fn sentence(&self, random: &mut Random) -> Phrase {
        let parts = ["starts", "middles", "ends"].map(|group| self.pick(group, random));
        let (place, number) = (self.place(random), random.between(5, 20).to_string());
        std::array::from_fn(|lang| {
            let [start, middle, end] = parts.map(|part| part[lang].as_str());
            let blank = if end.starts_with(',') { "" } else { " " };
            format!("{start} {middle}{blank}{end}").replace("{place}", &place[lang]).replace("{n}", &number)
        })
    }
}

fn phrase(line: &'static str) -> Phrase {
    let columns: Vec<&str> = line.split('|').map(str::trim).collect();
    assert_eq!(columns.len(), LANGUAGES.len(), "phrases.txt: {line}");
    std::array::from_fn(|lang| columns[lang].to_owned())
}
