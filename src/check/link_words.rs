//! Links say where they lead: many readers hear them one after the other, without the sentence around them.

use super::{Check, Context, Looked, Rule, When};
use crate::diag::{Diagnostic, Mark, problems};

pub static RULE: Rule = Rule {
    problems: &[&problems::VAGUE_LINK, &problems::ADDRESS_AS_WORDS],
    when: When::Always,
    check: Check::each(look),
};

/// Words that tell nothing of where a link leads.
const VAGUE: &[&str] = &[
    // Ukrainian and Russian
    "тут",
    "сюди",
    "посилання",
    "за посиланням",
    "за цим посиланням",
    "детальніше",
    "докладніше",
    "далі",
    "читати",
    "читати далі",
    "більше",
    "перейти",
    "натисніть тут",
    "клікніть тут",
    "дивитися",
    "дивитись",
    "подивитися",
    "завантажити",
    "скачати",
    "здесь",
    "сюда",
    "ссылка",
    "по ссылке",
    "по этой ссылке",
    "подробнее",
    "подробности",
    "далее",
    "читать",
    "читать далее",
    "нажмите здесь",
    "смотреть",
    "скачать",
    "перейти по ссылке",
    // Latvian
    "šeit",
    "te",
    "saite",
    "šajā saitē",
    "saitē",
    "vairāk",
    "lasīt vairāk",
    "lasīt",
    "uzzināt vairāk",
    "plašāk",
    "sīkāk",
    "skatīt",
    "skatīt šeit",
    "spied šeit",
    "spiediet šeit",
    "lejupielādēt",
    // English
    "here",
    "click here",
    "link",
    "this link",
    "this",
    "this page",
    "more",
    "read more",
    "learn more",
    "more details",
    "details",
    "see here",
    "see more",
    "download",
    "go",
];

fn look(_: &Context<'_>, looked: &Looked<'_>, found: &mut Vec<Diagnostic>) {
    for (article, link) in looked.links().filter(|(_, link)| !link.picture && !link.target.starts_with("video:")) {
        let words = link.words.trim().trim_matches(['.', ',', ':', '!', '…', '»', '«', '→', '>', ' ']);
        let place = || Mark::Range(article.source.clone(), link.range.clone()).place();
        if VAGUE.contains(&words.to_lowercase().as_str()) {
            found.push(Diagnostic::new(&problems::VAGUE_LINK, place()).with("value", words));
        } else if is_address(words) {
            found.push(Diagnostic::new(&problems::ADDRESS_AS_WORDS, place()).with("value", words));
        }
    }
}

/// Whether the words are an address with a path; the bare name of a website can be read aloud.
fn is_address(words: &str) -> bool {
    let scheme = ["https://", "http://", "www."].iter().find_map(|scheme| words.strip_prefix(scheme));
    scheme.is_some_and(|rest| rest.trim_end_matches('/').contains('/'))
}
