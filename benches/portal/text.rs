//! Writes the text of an entry in all languages at once, so that translations have the same headings, lists and tables.

use super::phrases::{LANGUAGES, Phrase, Phrases};
use super::random::Random;

/// Words of a text, on the average of its languages.
const WORDS: usize = 350;

/// The texts of an entry, one per language.
pub fn texts(phrases: &Phrases, title: &Phrase, links: &[String], random: &mut Random) -> [String; 4] {
    let mut text = Text { phrases, random, parts: title.clone().map(|title| format!("# {title}\n")) };
    text.paragraph(1);
    let mut links = links.iter();
    let first = text.random.below(phrases.group("headings").len());
    for section in first.. {
        if text.words() >= WORDS {
            break;
        }
        text.heading(section);
        let sentences = text.random.between(2, 4);
        text.paragraph(sentences);
        match text.random.below(8) {
            0 => text.table(),
            1 => text.note(),
            2..=4 => text.list("- "),
            5 => text.list("1. "),
            _ => text.paragraph(2),
        }
        if let Some(link) = links.next() {
            text.link(link);
        }
    }
    text.parts
}

struct Text<'a> {
    phrases: &'a Phrases,
    random: &'a mut Random,
    parts: [String; 4],
}

impl Text<'_> {
    fn words(&self) -> usize {
        self.parts.iter().map(|part| part.split_whitespace().count()).sum::<usize>() / LANGUAGES.len()
    }

    /// Adds a block after an empty line.
    fn block(&mut self, block: impl Fn(usize) -> String) {
        for (lang, part) in self.parts.iter_mut().enumerate() {
            part.push('\n');
            part.push_str(&block(lang));
            part.push('\n');
        }
    }

    fn heading(&mut self, section: usize) {
        let headings = self.phrases.group("headings");
        self.block(|lang| format!("## {}", headings[section % headings.len()][lang]));
    }

    fn sentences(&mut self, count: usize) -> Vec<Phrase> {
        (0..count).map(|_| self.phrases.sentence(self.random)).collect()
    }

    fn paragraph(&mut self, count: usize) {
        let sentences = self.sentences(count);
        self.block(|lang| join(&sentences, lang, "", ".", " "));
    }

    fn list(&mut self, mark: &str) {
        let count = self.random.between(3, 5);
        let items = self.sentences(count);
        self.block(|lang| join(&items, lang, mark, ".", "\n"));
    }

    fn note(&mut self) {
        let kind = *self.random.pick(&["NOTE", "TIP", "WARNING"]);
        let sentences = self.sentences(2);
        self.block(|lang| format!("> [!{kind}]\n{}", join(&sentences, lang, "> ", ".", "\n")));
    }

    fn table(&mut self) {
        let columns = self.phrases.group("columns");
        let count = self.random.between(3, 6);
        let rows: Vec<(&Phrase, &Phrase, usize)> = (0..count)
            .map(|_| {
                (
                    self.phrases.pick("topics", self.random),
                    self.phrases.pick("posts", self.random),
                    self.random.between(1, 9),
                )
            })
            .collect();
        self.block(|lang| {
            let [step, who, weeks] = [0, 1, 2].map(|column| &columns[column][lang]);
            let head = format!("| {step} | {who} | {weeks} |\n| --- | --- | ---: |");
            let row = |(step, who, weeks): &(&Phrase, &Phrase, usize)| {
                format!("\n| {} | {} | {weeks} |", step[lang], who[lang])
            };
            head + &rows.iter().map(row).collect::<String>()
        });
    }

    /// A sentence with a link by id; now and then the link takes the title of what it leads to.
    fn link(&mut self, target: &str) {
        let sentence = self.phrases.pick("links", self.random).clone();
        let words = self.phrases.pick("words", self.random).clone();
        let titled = self.random.once_in(2);
        self.block(|lang| {
            let words = if titled { "" } else { &words[lang] };
            sentence[lang].replace("{link}", &format!("[{words}]({target})"))
        });
    }
}

fn join(sentences: &[Phrase], lang: usize, before: &str, after: &str, between: &str) -> String {
    let sentences: Vec<String> =
        sentences.iter().map(|sentence| format!("{before}{}{after}", sentence[lang])).collect();
    sentences.join(between)
}
