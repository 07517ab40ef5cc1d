//! Numbers that were typed by hand where another language names a value, or beside one.

use std::ops::Range;

use super::Filling;
use super::numbers::{Number, numbers};
use super::text::blocks;
use crate::diag::{Diagnostic, Mark, problems};
use crate::lang::Lang;
use crate::model::{Article, Entry, NamedValue};
use crate::monitoring::unit;

/// Warns of typed numbers that differ from values. It is better to miss one than to doubt what is right: only where the
/// texts of two languages agree in all but these numbers, and only where a typed number has the same unit and almost the
/// same size as a value.
pub fn check(entry: &Entry, filling: &Filling<'_>) {
    let said = |(lang, article)| Said { lang, article, blocks: blocks_of(lang, article) };
    let texts: Vec<Said<'_>> = entry.articles.iter().map(said).collect();
    for text in &texts {
        beside(text, filling);
        // The main language is the source of the others, so it is asked first.
        let mut others: Vec<&Said<'_>> = texts.iter().filter(|other| other.lang != text.lang).collect();
        others.sort_by_key(|other| *other.lang != entry.main);
        if let Some(other) = others.into_iter().find(|other| !other.article.values.is_empty()) {
            compare(other, text, filling);
        }
    }
}

/// A text with its numbers block by block.
struct Said<'a> {
    lang: &'a Lang,
    article: &'a Article,
    blocks: Vec<Block<'a>>,
}

#[derive(Default)]
struct Block<'a> {
    typed: Vec<Number>,
    named: Vec<(f64, &'a NamedValue)>,
}

fn blocks_of<'a>(lang: &Lang, article: &'a Article) -> Vec<Block<'a>> {
    let english = lang.as_str().starts_with("en");
    let named = |range: &Range<usize>| article.values.iter().find(|value| value.range.contains(&range.start));
    let block = |ranges: Vec<Range<usize>>| {
        let mut block = Block::default();
        for range in ranges {
            let typed = numbers(&article.text, range.clone(), english);
            block.typed.extend(typed.into_iter().filter(|number| named(&number.range).is_none()));
            let starting = article.values.iter().filter(|value| range.contains(&value.range.start));
            block.named.extend(starting.filter_map(|value| Some((value.number?, value))));
        }
        block
    };
    blocks(&article.text).into_iter().map(block).collect()
}

fn same(one: f64, other: f64) -> bool {
    (one - other).abs() < 1e-9
}

/// Takes out of both lists what stands in both.
fn without_common<A, B>(ours: &mut Vec<A>, theirs: &mut Vec<B>, fits: impl Fn(&A, &B) -> bool) {
    ours.retain(|one| match theirs.iter().position(|other| fits(one, other)) {
        Some(at) => {
            theirs.remove(at);
            false
        }
        None => true,
    });
}

/// Compares a text with one in another language that names values.
fn compare(source: &Said<'_>, text: &Said<'_>, filling: &Filling<'_>) {
    if source.blocks.len() != text.blocks.len() {
        return;
    }
    for (theirs, ours) in source.blocks.iter().zip(&text.blocks) {
        let (mut named, mut typed) = (theirs.named.clone(), ours.typed.clone());
        let mut own: Vec<&NamedValue> = ours.named.iter().map(|(_, value)| *value).collect();
        without_common(&mut named, &mut own, |(_, value), own| value.indicator == own.indicator);
        let mut typed_there = theirs.typed.clone();
        without_common(&mut typed_there, &mut typed, |there, here| same(there.value, here.value));
        without_common(&mut named, &mut typed, |(number, _), here| {
            says(here.value, *number, &text.article.text[here.range.clone()])
        });
        // Only when nothing else differs is it clear which number stands for which value.
        if !typed_there.is_empty() || !own.is_empty() || named.len() != typed.len() {
            continue;
        }
        for ((_, value), number) in named.into_iter().zip(typed) {
            let place =
                |article: &Article, range: &Range<usize>| Mark::Range(article.source.clone(), range.clone()).place();
            let problem = Diagnostic::new(&problems::OTHER_NUMBER_IN_TRANSLATION, place(text.article, &number.range));
            let problem = problem.with("value", &text.article.text[number.range.clone()]);
            let problem = problem.with("words", &value.words).with("language", source.lang.as_str());
            filling.report.add(problem.and_at(place(source.article, &value.range)));
        }
    }
}

/// Whether a typed number says a value, with as many digits as it was typed with.
fn says(typed: f64, value: f64, shown: &str) -> bool {
    let decimals = shown.rsplit_once(['.', ',']).map_or(0, |(_, decimals)| decimals.len());
    let scale = 10_f64.powi(i32::try_from(decimals).unwrap_or(0));
    same(typed, (value.abs() * scale).round() / scale)
}

/// Looks for typed numbers with the unit of a value of the same text, that are almost this value.
fn beside(text: &Said<'_>, filling: &Filling<'_>) {
    let values: Vec<&NamedValue> = text.blocks.iter().flat_map(|block| &block.named).map(|(_, value)| *value).collect();
    for number in text.blocks.iter().flat_map(|block| &block.typed) {
        let after = text.article.text[number.range.end..].trim_start();
        let Some(value) = values.iter().find(|value| is_almost(number, value, after, text.lang, filling)) else {
            continue;
        };
        let source = &text.article.source;
        let problem =
            Diagnostic::new(&problems::OTHER_NUMBER_BESIDE, Mark::Range(source.clone(), number.range.clone()).place());
        let problem = problem.with("value", &text.article.text[number.range.clone()]).with("words", &value.words);
        filling.report.add(problem.and_at(Mark::Range(source.clone(), value.range.clone()).place()));
    }
}

fn is_almost(number: &Number, value: &NamedValue, after: &str, lang: &Lang, filling: &Filling<'_>) -> bool {
    let (Some(stated), Some(key)) = (value.number, value.indicator) else { return false };
    let near = stated > 0.0 && ((number.value - stated) / stated).abs() <= 0.2;
    let id = filling.portal.entry(key).id.as_str();
    let Some(at) = filling.monitoring.indicators.find(id).filter(|_| near) else { return false };
    let indicator = filling.monitoring.indicators.get(at);
    let forms = unit(filling.portal, indicator).and_then(|unit| unit.forms.get(lang));
    let follows = |form: &String| {
        let rest = after.to_lowercase();
        rest.strip_prefix(&*form.to_lowercase()).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
    };
    // «700 учнів» rounds 697, and what was true in another year may be told as well.
    let rounds = (1..=2).any(|digits| {
        let step = 10_f64.powi(stated.log10().floor() as i32 + 1 - digits);
        same((stated / step).round() * step, number.value)
    });
    let known = || filling.monitoring.cube().of(at).iter().any(|(_, value)| value.single() == Some(number.value));
    forms.is_some_and(|forms| forms.iter().any(follows)) && !rounds && !known()
}
