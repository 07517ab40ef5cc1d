//! The pages of datasets: what of an entry of this kind is worked out, and a page per period with all its values.

mod charts;
mod dictionary;
mod reported;
mod values;

use std::collections::BTreeSet;

use tera::Value as View;

use super::view::{Crumb, Edition, Page, view};
use super::{Content, Job, Made, PageView, Planning, Texts, comparison, entry, page_value, templates};
use crate::kinds::Dataset;
use crate::lang::{Lang, Language};
use crate::model::EntryKey;
use crate::model::url::{self, Address};
use crate::monitoring::{IndicatorAt, PeriodAt, Source};

/// Headline numbers at the top of the page.
const FIGURES: usize = 3;

/// A dataset with what its pages show, in one language.
pub struct Subject<'a> {
    edition: &'a Edition<'a>,
    key: EntryKey,
    facts: &'a Dataset,
    source: &'a Source,
    /// What it measures, and what is derived from that alone, in the order of the list of indicators.
    indicators: Vec<IndicatorAt>,
}

/// A page per dataset, period and language.
pub fn plan<'a>(planning: &'a Planning<'a>) -> Vec<Job<'a>> {
    let mut jobs = Vec::new();
    let editions = planning.editions.iter().enumerate();
    for (at, edition) in editions.flat_map(|(at, edition)| edition.with_frozen().map(move |edition| (at, edition))) {
        for source in &edition.monitoring.datasets {
            let dataset = edition.portal.entry(source.key);
            for period in &source.periods {
                jobs.push(Job {
                    path: address(edition, source.key, *period, edition.language).file(),
                    place: dataset.mark.clone(),
                    made: Made::List,
                    texts: Texts::None,
                    content: Content::Page {
                        edition: at,
                        templates: templates(&["dataset-period"]),
                        view: Box::new(move || period_page(edition, source.key, *period)),
                    },
                });
            }
        }
    }
    jobs
}

/// The page of a period: it stays where it is when later periods come.
fn address(edition: &Edition<'_>, key: EntryKey, period: PeriodAt, language: &Language) -> Address {
    let period = edition.monitoring.periods[period.0 as usize].to_string().replace('/', "-");
    url::entry(edition.portal.entry(key), language).below(&format!("periods/{period}/"))
}

/// What the page of a dataset shows besides its facts and text.
pub fn of(edition: &Edition<'_>, key: EntryKey) -> View {
    let Some(subject) = Subject::of(edition, key) else { return view! {} };
    let Some(period) = subject.latest() else { return view! {} };
    view! {
        "period" => subject.period_name(period),
        "figures" => subject.figures(period),
        "tables" => subject.tables(period),
        "heat" => subject.heat(period),
        "charts" => subject.charts(period),
        "reported" => subject.reported(period),
        "periods" => subject.periods(None),
        "comparisons" => comparison::links(edition, key),
        "dictionary" => subject.dictionary(),
        "signs" => subject.signs(),
        "protection" => subject.protection(),
    }
}

/// The addresses of a period's page in all languages, with the language in which each opens.
pub fn versions<'a>(edition: &Edition<'a>, key: EntryKey, period: PeriodAt) -> Vec<(&'a Language, Address, &'a Lang)> {
    let dataset = edition.portal.entry(key);
    let languages = edition.portal.site.languages.all().iter();
    let version =
        |language: &'a Language| (language, address(edition, key, period, language), dataset.shown_in(&language.chain));
    languages.map(version).collect()
}

fn period_page(edition: &Edition<'_>, key: EntryKey, period: PeriodAt) -> PageView {
    let portal = edition.portal;
    let dataset = portal.entry(key);
    let (title, lang) = dataset.title(edition.chain());
    let whole = entry::page(edition, key);
    let subject = Subject::of(edition, key);
    let name = edition.dates().period(edition.monitoring.periods[period.0 as usize]);
    let mut page = Page::new("dataset-period", "dataset", format!("{title}: {name}"), versions(edition, key, period));
    page.lang = Some(lang.clone());
    page.description = whole.description;
    page.crumbs = whole.crumbs;
    if let Some(last) = page.crumbs.last_mut() {
        last.url = Some(edition.url(dataset));
    }
    page.crumbs.push(Crumb { title: name.clone(), url: None, lang: None });
    let view = subject.map(|subject| {
        view! {
            "title" => title,
            "title_lang" => edition.other(lang),
            "url" => edition.url(dataset),
            "demo" => dataset.common.demo,
            "period" => name,
            "tables" => subject.tables(period),
            "heat" => subject.heat(period),
            "reported" => subject.reported(period),
            "periods" => subject.periods(Some(period)),
        }
    });
    vec![page_value(edition, &page), ("dataset", view.unwrap_or_else(View::none))]
}

impl<'a> Subject<'a> {
    /// `None` when nothing was read from the tables of the dataset.
    pub fn of(edition: &'a Edition<'a>, key: EntryKey) -> Option<Self> {
        let source = edition.monitoring.datasets.iter().find(|source| source.key == key)?;
        let facts = edition.portal.entry(key).facts::<Dataset>()?;
        Some(Self { edition, key, facts, source, indicators: indicators(edition, source) })
    }

    fn latest(&self) -> Option<PeriodAt> {
        self.source.periods.last().copied()
    }

    fn period_name(&self, period: PeriodAt) -> String {
        self.edition.dates().period(self.edition.monitoring.periods[period.0 as usize])
    }

    /// All periods, the last one first.
    fn periods(&self, shown: Option<PeriodAt>) -> Vec<View> {
        let period = |at: &PeriodAt| {
            view! {
                "text" => self.period_name(*at),
                "url" => address(self.edition, self.key, *at, self.edition.language).marked(),
                "current" => Some(*at) == shown,
            }
        };
        self.source.periods.iter().rev().map(period).collect()
    }
}

/// What a dataset measures, and what is derived from that alone, in the order of the list of indicators.
pub fn indicators(edition: &Edition<'_>, source: &Source) -> Vec<IndicatorAt> {
    let measured = with_derived(edition, &source.indicators);
    let find = |key: EntryKey| edition.monitoring.indicators.find(edition.portal.entry(key).id.as_str());
    edition.listed("indicator").filter_map(find).filter(|at| measured.contains(at)).collect()
}

/// The indicators of a dataset with those that are derived from them alone.
fn with_derived(edition: &Edition<'_>, measured: &BTreeSet<IndicatorAt>) -> BTreeSet<IndicatorAt> {
    let indicators = &edition.monitoring.indicators;
    let mut known = measured.clone();
    for at in &indicators.derived {
        if indicators.parts(*at).is_subset(&known) {
            known.insert(*at);
        }
    }
    known
}
