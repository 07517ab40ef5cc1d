//! Headings go down one level at a time, and tables and headings have words: readers who do not see the page move by them.

use pulldown_cmark::{Event, Parser, Tag, TagEnd};

use super::{Check, Context, Looked, Rule, When};
use crate::diag::{Diagnostic, Mark, problems};
use crate::model::Article;
use crate::read::MARKDOWN;

pub static RULE: Rule = Rule {
    problems: &[&problems::HEADING_JUMP, &problems::EMPTY_HEADING, &problems::TABLE_WITHOUT_HEADER],
    when: When::Always,
    check: Check::each(look),
};

fn look(_: &Context<'_>, looked: &Looked<'_>, found: &mut Vec<Diagnostic>) {
    looked.entry.articles.iter().for_each(|(_, article)| look_at_text(article, found));
}

fn look_at_text(article: &Article, found: &mut Vec<Diagnostic>) {
    let offset = article.body.start;
    // The page has its title; a further heading of the first level becomes one of the second.
    let mut level = 1;
    let mut words = String::new();
    let mut start = 0..0;
    for (event, range) in Parser::new_ext(&article.text[article.body.clone()], MARKDOWN).into_offset_iter() {
        let range = offset + range.start..offset + range.end;
        let place = |range| Mark::Range(article.source.clone(), range).place();
        match event {
            Event::Start(Tag::Heading { level: next, .. }) => {
                let next = (next as usize).max(2);
                if next > level + 1 {
                    let problem = Diagnostic::new(&problems::HEADING_JUMP, place(range.clone()));
                    let signs = |level: usize| "#".repeat(level);
                    found.push(problem.with("value", signs(next)).with("suggestion", signs(level + 1)));
                }
                level = next;
                (words, start) = (String::new(), range);
            }
            Event::Start(Tag::TableHead) => (words, start) = (String::new(), range),
            Event::Text(text) | Event::Code(text) => words.push_str(&text),
            Event::Start(Tag::Image { .. }) => words.push('!'),
            Event::End(TagEnd::Heading(_)) if words.trim().is_empty() => {
                found.push(Diagnostic::new(&problems::EMPTY_HEADING, place(start.clone())));
            }
            Event::End(TagEnd::TableHead) if words.trim().is_empty() => {
                found.push(Diagnostic::new(&problems::TABLE_WITHOUT_HEADER, place(start.clone())));
            }
            _ => {}
        }
    }
}
