//! The units that every portal knows: `units.csv`. A portal's own vocabulary `units` adds to them, or says them anew.

use crate::diag::Mark;
use crate::files::SitePath;
use crate::lang::{Lang, Localized};
use crate::model::{Term, Vocabularies};
use crate::site::Site;
use crate::typed::Id;

const UNITS: &str = include_str!("units.csv");

/// Adds the standard units that the portal's own vocabulary does not have.
pub fn add_standard(site: &Site, vocabularies: &mut Vocabularies) {
    let vocabulary = vocabularies.0.entry("units".to_owned()).or_default();
    let mut reader = csv::Reader::from_reader(UNITS.as_bytes());
    let header = reader.headers().cloned().unwrap_or_default();
    let mark = Mark::file(&SitePath::new("data/vocabularies/units.csv"));
    for row in reader.records().filter_map(Result::ok) {
        let cell = |name: &str| {
            let at = header.iter().position(|column| column == name);
            at.and_then(|at| row.get(at)).filter(|text| !text.is_empty())
        };
        let Some(id) = cell("id").and_then(Id::parse).filter(|id| vocabulary.get(id.as_str()).is_none()) else {
            continue;
        };
        let translated = |name: &str| -> Localized<String> {
            let texts = site.languages.all().iter().filter_map(|language| {
                let base = language.lang.as_str().split('-').next().unwrap_or_default();
                Some((language.lang.clone(), cell(&format!("{name}.{base}"))?.to_owned()))
            });
            let mut texts: Localized<String> = texts.collect();
            // A portal in none of these languages still has a name to show.
            if texts.is_empty()
                && let (Some(text), Some(english)) = (cell(&format!("{name}.en")), Lang::parse("en"))
            {
                texts = std::iter::once((english, text.to_owned())).collect();
            }
            texts
        };
        let forms = translated("forms");
        let forms = forms.iter().map(|(lang, text)| (lang.clone(), text.split(';').map(str::to_owned).collect()));
        vocabulary.terms.push(Term {
            id,
            name: translated("name"),
            definition: Localized::default(),
            synonyms: Localized::default(),
            broader: None,
            scheme: None,
            code: None,
            forms: forms.collect(),
            sign: translated("sign"),
            persons: cell("persons") == Some("yes"),
            tile: None,
            mark: mark.clone(),
        });
    }
}
