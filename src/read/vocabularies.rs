//! Tables of terms and of abbreviations.

use std::collections::HashMap;

use crate::diag::{Diagnostic, Place, Report, problems};
use crate::files::SitePath;
use crate::lang::Localized;
use crate::limits::DEEPEST_TERMS;
use crate::model::{Abbreviations, Term, Vocabularies};
use crate::site::Site;
use crate::strings::slug;
use crate::table::{Cell, Row, Table};
use crate::typed::Id;

/// The columns of a vocabulary that exist once per language.
const TRANSLATED: &[&str] = &["name", "definition", "synonyms", "forms", "sign"];
/// The columns of a vocabulary that exist once.
const PLAIN: &[&str] = &["id", "broader", "scheme", "code", "persons", "tile"];

/// What reading a vocabulary needs.
pub struct Reading<'a> {
    pub site: &'a Site,
    pub report: &'a Report,
}

impl Reading<'_> {
    /// Adds the terms of `data/vocabularies/<id>.csv`.
    pub fn vocabulary(&self, tables: &[Table], path: &SitePath, vocabularies: &mut Vocabularies) {
        let id = path.stem();
        // The name of the file is a part of addresses.
        if Id::parse(id).is_none() {
            self.report.add(self.broken_id(id, Place::file(path)));
            return;
        }
        let vocabulary = vocabularies.0.entry(id.to_owned()).or_default();
        for table in tables {
            let Some((header, rows)) = table.split_header() else {
                continue;
            };
            if !self.check_header(table, &header) {
                continue;
            }
            for row in rows {
                let Some(term) = self.term(table, &header, &row) else {
                    continue;
                };
                if let Some(first) = vocabulary.get(term.id.as_str()) {
                    let problem = Diagnostic::new(&problems::DUPLICATE_ID, term.mark.place());
                    let problem = problem.with("id", term.id.as_str()).with("kind", id);
                    self.report.add(problem.and_at(first.mark.place()));
                    continue;
                }
                vocabulary.terms.push(term);
            }
        }
    }

    /// An id that cannot be part of an address, with the one that its words would make.
    fn broken_id(&self, written: &str, place: Place) -> Diagnostic {
        let suggestion = slug(written, &self.site.languages.default().lang);
        let suggestion = if Id::parse(&suggestion).is_some() { suggestion } else { "none".to_owned() };
        Diagnostic::new(&problems::BROKEN_ID, place)
            .with("value", written)
            .with("suggestion", suggestion)
            .with("folder", "none")
    }

    /// Whether the columns can be read; unknown ones are reported and left out.
    fn check_header(&self, table: &Table, header: &Row<'_>) -> bool {
        let default = &self.site.languages.default().lang;
        let translated = TRANSLATED.iter().map(|name| format!("{name}.{default}"));
        let known: Vec<String> = PLAIN.iter().map(|name| (*name).to_owned()).chain(translated).collect();
        for cell in header.cells {
            let text = table.text(cell);
            let (name, tag) = text.split_once(['.', '@']).unwrap_or((&text, ""));
            let place = || table.mark(cell).place();
            if !(if tag.is_empty() { PLAIN.contains(&name) } else { TRANSLATED.contains(&name) }) {
                let problem = Diagnostic::new(&problems::UNKNOWN_COLUMN, place()).with("value", &*text);
                self.report.add(match self.site.languages.by_tag(&text) {
                    Some(language) => problem.with("suggestion", format!("name.{}", language.lang)),
                    None => problem.near(&text, known.iter().map(String::as_str)),
                });
            } else if !tag.is_empty() && self.site.languages.by_tag(tag).is_none() {
                self.report.add(unknown_language(self.site, table, cell, tag, name));
            }
        }
        let has_id = table.column(header, "id").is_some();
        if !has_id && let Some(first) = header.cells.first() {
            self.report.add(Diagnostic::new(&problems::NO_ID_COLUMN, table.mark(first).place()));
        }
        has_id
    }

    fn term(&self, table: &Table, header: &Row<'_>, row: &Row<'_>) -> Option<Term> {
        let cell = |name: &str| row.at(table.column(header, name)?).copied();
        let plain = |name: &str| cell(name).map(|cell| table.text(&cell).into_owned());
        let Some(id_cell) = cell("id") else {
            let mark = table.mark_at(row.number, header.cells.first().map_or(1, Cell::column));
            self.report.add(Diagnostic::new(&problems::ROW_WITHOUT_ID, mark.place()));
            return None;
        };
        let written = table.text(&id_cell);
        let Some(id) = Id::parse(&written) else {
            self.report.add(self.broken_id(&written, table.mark(&id_cell).place()));
            return None;
        };
        let translated = |name: &str| {
            let languages = self.site.languages.all().iter();
            let texts = languages.filter_map(|language| {
                let text = plain(&format!("{name}.{}", language.lang))
                    .or_else(|| plain(&format!("{name}@{}", language.lang)))?;
                Some((language.lang.clone(), text))
            });
            texts.collect::<Localized<String>>()
        };
        let synonyms = translated("synonyms");
        let split = |text: &String| text.split(';').map(|part| part.trim().to_owned()).collect();
        let name = translated("name");
        if name.is_empty() {
            let problem = Diagnostic::new(&problems::MISSING_FIELD, table.mark(&id_cell).place());
            let default = &self.site.languages.default().lang;
            self.report.add(problem.with("field", format!("name.{default}")).with("expected", "string"));
            return None;
        }
        Some(Term {
            id,
            name,
            definition: translated("definition"),
            synonyms: synonyms.iter().map(|(lang, text)| (lang.clone(), split(text))).collect(),
            broader: plain("broader"),
            scheme: plain("scheme"),
            code: plain("code"),
            forms: translated("forms").iter().map(|(lang, text)| (lang.clone(), split(text))).collect(),
            sign: translated("sign"),
            persons: plain("persons")
                .is_some_and(|text| matches!(&*text.to_lowercase(), "true" | "yes" | "1" | "так" | "да" | "jā")),
            tile: cell("tile").and_then(|cell| self.tile(table, &cell)),
            mark: table.mark(&id_cell),
        })
    }

    /// «column,row» of a tile, both from 1 to 99.
    fn tile(&self, table: &Table, cell: &Cell) -> Option<(u8, u8)> {
        let part = |text: &str| text.trim().parse::<u8>().ok().filter(|number| (1..=99).contains(number));
        let text = table.text(cell);
        let tile = text.split_once([',', ';', ':']).and_then(|(column, row)| Some((part(column)?, part(row)?)));
        if tile.is_none() {
            let problem = Diagnostic::new(&problems::WRONG_FORM, table.mark(cell).place()).with("field", "tile");
            self.report.add(problem.with("value", &*text).with("form", "tile").with("suggestion", "none"));
        }
        tile
    }

    /// Adds the rows of `data/abbreviations.csv`: `language,short,full`.
    pub fn abbreviations(&self, tables: &[Table], abbreviations: &mut Abbreviations) {
        for table in tables {
            let Some((header, rows)) = table.split_header() else {
                continue;
            };
            for row in rows {
                let cell = |name: &str| row.at(table.column(&header, name)?);
                let (Some(tag), Some(short_cell), Some(full)) = (cell("language"), cell("short"), cell("full")) else {
                    let first = header.cells.first().map_or(1, Cell::column);
                    let place = table.mark_at(row.number, first).place();
                    self.report.add(Diagnostic::new(&problems::BROKEN_ABBREVIATION, place));
                    continue;
                };
                let written = table.text(tag);
                let Some(language) = self.site.languages.by_tag(&written) else {
                    self.report.add(unknown_language(self.site, table, tag, &written, "language"));
                    continue;
                };
                let (short, full) = (table.text(short_cell).into_owned(), table.text(full).into_owned());
                let known = abbreviations.0.entry(language.lang.clone()).or_default();
                if known.iter().any(|(other, words)| *other == short && *words != full) {
                    let problem = Diagnostic::new(&problems::STATED_TWICE, table.mark(short_cell).place());
                    self.report.add(problem.with("field", "short").with("value", short));
                    continue;
                }
                known.push((short, full));
            }
        }
        for short_forms in abbreviations.0.values_mut() {
            // «НМЦ ПТО» must be found before «НМЦ».
            short_forms.sort_by(|a, b| b.0.len().cmp(&a.0.len()).then_with(|| a.cmp(b)));
        }
    }
}

/// A column in a language that the portal does not have.
pub fn unknown_language(site: &Site, table: &Table, cell: &Cell, tag: &str, field: &str) -> Diagnostic {
    let problem = Diagnostic::new(&problems::UNKNOWN_LANGUAGE, table.mark(cell).place());
    problem.with("language", tag).with("field", field).with("known", site.languages.tags().join(", "))
}

/// Reports wider terms that do not exist, and the first term of a vocabulary that has too many of them above it.
pub fn check_broader(vocabularies: &Vocabularies, report: &Report) {
    for (id, vocabulary) in &vocabularies.0 {
        let known: HashMap<&str, &Term> = vocabulary.terms.iter().map(|term| (term.id.as_str(), term)).collect();
        // The wider terms above one; a circle comes back to where it began.
        let is_deep = |term: &&Term| {
            let above = |term: &&Term| known.get(term.broader.as_deref()?).copied();
            let mut steps = std::iter::successors(above(term), above).take_while(|wider| wider.id != term.id);
            steps.nth(DEEPEST_TERMS).is_some_and(|last| {
                let mut further = std::iter::successors(above(&last), above).take(DEEPEST_TERMS);
                further.all(|wider| wider.id != last.id)
            })
        };
        if let Some(term) = vocabulary.terms.iter().find(is_deep) {
            let problem = Diagnostic::new(&problems::BEYOND_LIMIT, term.mark.place()).with("what", "terms");
            report.add(problem.with("limit", DEEPEST_TERMS.to_string()));
        }
        for term in &vocabulary.terms {
            if let Some(broader) = &term.broader
                && !known.contains_key(&**broader)
            {
                let problem = Diagnostic::new(&problems::UNKNOWN_TERM, term.mark.place()).with("value", broader);
                report.add(problem.with("vocabulary", id).near(broader, vocabulary.ids()));
            }
        }
    }
}
