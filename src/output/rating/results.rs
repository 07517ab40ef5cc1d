//! The results of a rating: a table and a drawing for each group of like with like, and who is not rated.

use std::collections::HashMap;

use tera::Value as View;

use super::Subject;
use super::assess::Group;
use crate::chart::{self, Axis, Frame, Label, Stack, stacked_bars};
use crate::kinds::Publish;
use crate::monitoring::EntityAt;
use crate::output::view::{DataTable, TableCell, TableColumn, TableRow, view};
use crate::rating::{Outcome, Rated, Reason, rounded};
use crate::typed::Shape;

/// More institutions than this make no drawing that anybody could read.
const LARGEST_DRAWING: usize = 30;

impl Subject<'_> {
    /// The groups in which somebody is rated.
    pub fn groups(&self) -> Vec<View> {
        let groups = self.assessment.groups.iter().enumerate();
        let views = groups.filter_map(|(at, group)| {
            let rated = self.rated_in(at);
            let title = Some(self.group_name(group)).filter(|name| !name.is_empty());
            (!rated.is_empty()).then(|| {
                let id = format!("results-{}", at + 1);
                let table = self.edition.table(&self.table(&id, &rated));
                view! { "title" => title, "table" => table, "drawing" => self.drawing(&id, &rated) }
            })
        });
        views.collect()
    }

    /// Who is not rated, with the reason.
    pub fn not_rated(&self) -> Vec<View> {
        let outcomes = self.in_order();
        let views = outcomes.into_iter().filter_map(|at| {
            let Outcome::NotRated(reason) = self.assessment.outcomes[at] else { return None };
            let name = self.edition.entity_name(self.assessment.subjects[at].entity);
            Some(view! { "title" => name.title, "url" => name.url, "lang" => name.lang, "reason" => self.reason(reason) })
        });
        views.collect()
    }

    fn reason(&self, reason: Reason) -> String {
        match reason {
            Reason::Lacks(criterion) => {
                self.edition.say("rating-lacks", &[("criterion", self.criterion_name(criterion).0.into())])
            }
            Reason::TooLittle(known) => {
                let known = if known.is_finite() { known * 100.0 } else { 0.0 };
                let least = self.assessment.method.least_known * 100.0;
                let values = [("known", self.number(known).into()), ("least", self.number(least).into())];
                self.edition.say("rating-too-little", &values)
            }
            Reason::Alone => self.edition.t("rating-alone"),
        }
    }

    /// All institutions in the order of lists, which gives nobody away.
    fn in_order(&self) -> Vec<usize> {
        let subjects = self.assessment.subjects.iter().enumerate();
        let places: HashMap<EntityAt, usize> = subjects.map(|(at, subject)| (subject.entity, at)).collect();
        let ordered = self.edition.entities_in_order(places.keys().copied());
        ordered.into_iter().filter_map(|entity| places.get(&entity).copied()).collect()
    }

    /// Those who are rated in a group: by bands, by names, or by places, as the rating is published.
    fn rated_in(&self, group: usize) -> Vec<(usize, &Rated)> {
        let own = self.in_order().into_iter().filter(|at| self.assessment.subjects[*at].group == group);
        let mut rated: Vec<(usize, &Rated)> =
            own.filter_map(|at| Some((at, self.assessment.outcomes[at].rated()?))).collect();
        match self.assessment.facts.publish {
            Publish::Bands => rated.sort_by_key(|(_, rated)| rated.band),
            Publish::Score => {}
            Publish::Order => rated.sort_by_key(|(_, rated)| rated.places),
        }
        rated
    }

    fn table(&self, id: &str, rated: &[(usize, &Rated)]) -> DataTable {
        let edition = self.edition;
        let head = match self.assessment.facts.publish {
            Publish::Bands => "rating-band",
            Publish::Score => "rating-score",
            Publish::Order => "rating-place",
        };
        let mut columns = vec![TableColumn { title: edition.t(head), numbers: false, ..TableColumn::default() }];
        for (at, criterion) in self.assessment.criteria.iter().enumerate() {
            let (title, lang, url) = self.criterion_name(at);
            let weight = self.number(criterion.facts.weight);
            let unit = Some(edition.say("rating-weight", &[("weight", weight.into())]));
            columns.push(TableColumn { title, unit, url: Some(url), lang, numbers: true });
        }
        let rows = rated.iter().map(|(at, rated)| {
            let points = rated.points.iter().map(|points| self.points(*points));
            TableRow {
                name: edition.entity_name(self.assessment.subjects[*at].entity),
                group: None,
                total: false,
                cells: [self.result(rated)].into_iter().chain(points).collect(),
            }
        });
        DataTable {
            id: id.to_owned(),
            caption: edition.t("rating-table"),
            about: None,
            rows_are: edition.t("kind-institution"),
            groups_are: None,
            columns,
            rows: rows.collect(),
            heat: false,
        }
    }

    fn result(&self, rated: &Rated) -> TableCell {
        let band = self.band_name(rated.band);
        match self.assessment.facts.publish {
            Publish::Bands => {
                #[expect(clippy::cast_precision_loss, reason = "there are few bands")]
                let sort = rated.band as f64;
                TableCell { sort: Some(sort), ..TableCell::words(band) }
            }
            Publish::Score => {
                let score = rounded(rated.score);
                let text = format!("{} ({band})", self.edition.locale.fixed(score, 1));
                TableCell { sort: Some(score), ..TableCell::words(text) }
            }
            Publish::Order => {
                let (first, last) = rated.places;
                let place = if first == last { first.to_string() } else { format!("{first}–{last}") };
                let score = self.edition.locale.fixed(rounded(rated.score), 1);
                let values = [("place", place.into()), ("score", score.into())];
                #[expect(clippy::cast_precision_loss, reason = "places are few")]
                let sort = first as f64;
                TableCell { sort: Some(sort), ..TableCell::words(self.edition.say("rating-place-score", &values)) }
            }
        }
    }

    fn points(&self, points: Option<f64>) -> TableCell {
        match points {
            Some(points) => {
                let points = points.round();
                TableCell { sort: Some(points), ..TableCell::words(self.edition.locale.number(points)) }
            }
            None => {
                let sign = self.edition.t("value-sign-not-reported");
                TableCell { spoken: Some(self.edition.t("rating-no-points")), ..TableCell::words(sign) }
            }
        }
    }

    /// What each score is made of; nothing where there are too many or too few.
    fn drawing(&self, id: &str, rated: &[(usize, &Rated)]) -> Option<View> {
        if rated.len() > LARGEST_DRAWING || self.assessment.criteria.len() < 2 {
            return None;
        }
        let edition = self.edition;
        let series: Vec<String> = (0..self.assessment.criteria.len()).map(|at| self.criterion_name(at).0).collect();
        let rows = rated.iter().map(|(at, rated)| {
            let name = edition.entity_name(self.assessment.subjects[*at].entity);
            let href = name.url.unwrap_or_default();
            let part = |points: &f64| chart::Value::exact(rounded(*points), self.number(*points));
            Stack {
                label: Label::link(name.short, href),
                parts: rated.contributions.iter().map(part).collect(),
                // The sum would give away the order that bands leave out.
                total: match self.assessment.facts.publish {
                    Publish::Bands => self.band_name(rated.band),
                    Publish::Score | Publish::Order => edition.locale.fixed(rounded(rated.score), 1),
                },
            }
        });
        let rows: Vec<Stack> = rows.collect();
        let format = |number: f64, decimals: u8| edition.locale.fixed(number, decimals);
        let axis = Axis { includes: &[0.0, 100.0], decimals: 0, format: &format, unit: "" };
        let (title, description) = (edition.t("rating-drawing"), edition.t("rating-drawing-about"));
        let frame = Frame { id: &format!("{id}-drawing"), title: &title, description: &description };
        Some(View::safe_string(&stacked_bars(&frame, &axis, Some(100.0), &series, &rows)))
    }

    /// What the institutions of a group have in common, in words; nothing where there is one group.
    fn group_name(&self, group: &Group) -> String {
        let fact = group.fact.as_ref().map(|written| self.fact_name(written));
        let size = group.size.and_then(|at| self.size_name(at));
        fact.into_iter().chain(size).collect::<Vec<_>>().join(", ")
    }

    fn fact_name(&self, written: &str) -> String {
        let edition = self.edition;
        let field = self.assessment.facts.group_by.as_deref().unwrap_or_default();
        let kind = edition.portal.kind("institution");
        match kind.and_then(|kind| kind.record.field(field)).map(|field| &field.shape) {
            _ if written.is_empty() => edition.t("rating-group-other"),
            Some(Shape::Word { set, .. }) => edition.word(set, written),
            Some(Shape::Term(vocabulary)) => {
                let term = edition.portal.vocabularies.term(vocabulary, written);
                let named = term.and_then(|term| term.name.pick(edition.chain()));
                named.map_or_else(|| written.to_owned(), |(name, _)| name.clone())
            }
            _ => written.to_owned(),
        }
    }

    fn size_name(&self, at: usize) -> Option<String> {
        let sizes = self.assessment.facts.sizes.as_ref()?;
        let id = sizes.indicator.written().trim_start_matches("indicator:");
        let indicator = self.edition.monitoring.indicators.find(id)?;
        let name = self.edition.indicator_title(indicator);
        let from = at.checked_sub(1).and_then(|before| sizes.from.get(before));
        let to = sizes.from.get(at);
        let values = |from: &f64, to: &f64| {
            [("name", name.clone().into()), ("from", self.number(*from).into()), ("to", self.number(*to).into())]
        };
        match (from, to) {
            (None, Some(to)) => Some(self.edition.say("rating-size-below", &values(&0.0, to))),
            (Some(from), Some(to)) => Some(self.edition.say("rating-size-between", &values(from, to))),
            (Some(from), None) => Some(self.edition.say("rating-size-from", &values(from, &0.0))),
            (None, None) => None,
        }
    }

    /// The last day on which a result can be questioned.
    pub fn appeal_until(&self) -> Option<String> {
        let until = self.assessment.facts.appeal.as_ref()?.until?;
        Some(self.edition.dates().long(until.0))
    }

    /// How many institutions are rated.
    pub fn count_of_rated(&self) -> usize {
        self.assessment.outcomes.iter().filter(|outcome| outcome.rated().is_some()).count()
    }
}
