//! The values of the whole over time: a line with its breaks and targets, and the same numbers as a table.

use tera::Value as View;

use super::super::view::{DataTable, EntityName, TableCell, TableColumn, TableRow, view};
use super::Subject;
use super::cells::cell;
use crate::chart;
use crate::kinds::Aim;
use crate::monitoring::{EntityAt, PeriodAt, SliceAt, Value};
use crate::typed::Period;

/// The most steps of time that are drawn when some of them are empty.
const MOST_STEPS: usize = 60;

/// The course of the whole; nothing with fewer than two periods.
pub fn view(subject: &Subject<'_>) -> Option<View> {
    let drawing = drawing(subject)?;
    let (edition, whole) = (subject.edition, subject.whole?);
    let series = edition.monitoring.series(subject.at, SliceAt::TOTAL, whole);
    let (name, unit) = (subject.whole_name(), edition.unit_name(subject.at).unwrap_or_default());
    let about = edition.say("indicator-series-about", &[("whole", name.into()), ("unit", unit.into())]);
    let title = edition.t("indicator-series");
    Some(subject.chart(title, heading(subject, whole, &series), about, &drawing, table(subject, whole, &series)))
}

/// The line with its breaks and targets.
pub fn drawing(subject: &Subject<'_>) -> Option<String> {
    let whole = subject.whole?;
    let edition = subject.edition;
    if subject.extent.periods.len() < 2 {
        return None;
    }
    let series = subject.edition.monitoring.series(subject.at, SliceAt::TOTAL, whole);
    let aims: Vec<&Aim> = subject.aims(Some(whole));
    let periods = steps(subject, &aims);
    let values = periods.iter().map(|period| {
        let known = series.iter().find(|(at, _)| subject.period(*at) == *period);
        known.map_or_else(
            || chart::Value::unknown("", ""),
            |(at, value)| {
                let drawn = subject.edition.drawn(subject.at, *value);
                let complete = !drawn.note.is_empty() || edition.monitoring.silent(subject.at, whole, *at) == 0;
                if complete { drawn } else { drawn.noted(edition.t("indicator-incomplete")) }
            },
        )
    });
    let place = |period: Period| periods.iter().position(|known| *known == period);
    let breaks = subject.facts.breaks.iter().filter_map(|one| {
        let at = periods.iter().position(|period| *period >= one.period).filter(|at| *at > 0)?;
        let reason = one.note.pick(subject.edition.chain()).map(|(text, _)| text.clone());
        Some(chart::Break { at, reason: reason.unwrap_or_else(|| subject.edition.t("comparison-obstacle-break")) })
    });
    let targets = aims.iter().filter_map(|aim| {
        let text = subject.edition.say("indicator-target-short", &[("value", subject.number(aim.value).into())]);
        Some(chart::Target { at: place(aim.period)?, number: aim.value, text })
    });
    let name = subject.whole_name();
    let course = chart::Course {
        periods: periods.iter().map(|period| subject.edition.short_period(*period)).collect(),
        lines: vec![chart::Line { name: name.clone(), values: values.collect(), reference: false }],
        breaks: breaks.collect(),
        targets: targets.collect(),
        reference: None,
    };
    let title = subject.edition.indicator_title(subject.at);
    let description: Vec<String> =
        series.iter().map(|(at, value)| format!("{}: {}", subject.short(*at), subject.figure(*value).spoken)).collect();
    let description = format!("{name}. {}.", description.join("; "));
    let frame = chart::Frame { id: "series-chart", title: &title, description: &description };
    Some(subject.edition.with_axis(subject.at, |axis| chart::lines(&frame, axis, &course)))
}

/// The changes of method, with their reasons.
pub fn breaks(subject: &Subject<'_>) -> Vec<View> {
    let edition = subject.edition;
    let breaks = subject.facts.breaks.iter().map(|one| {
        let note = one.note.pick(edition.chain());
        view! {
            "period" => edition.dates().period(one.period),
            "text" => note.map(|(text, _)| text.clone()),
            "lang" => note.and_then(|(_, lang)| edition.other(lang)),
        }
    });
    breaks.collect()
}

impl<'a> Subject<'a> {
    /// The targets of an entity: its own when it has some, else those of everybody.
    pub fn aims(&self, entity: Option<EntityAt>) -> Vec<&'a Aim> {
        let own = entity.and_then(|entity| self.edition.territory_id(entity));
        let is_own = |aim: &&Aim| aim.territory.as_ref().is_some_and(|term| Some(term.id()) == own);
        let mut aims: Vec<&Aim> = self.facts.targets.iter().filter(is_own).collect();
        if aims.is_empty() {
            aims = self.facts.targets.iter().filter(|aim| aim.territory.is_none()).collect();
        }
        aims.sort_by_key(|aim| aim.period);
        aims
    }
}

/// The periods from the first value to the last value or target, without gaps where they follow in steps.
fn steps(subject: &Subject<'_>, aims: &[&Aim]) -> Vec<Period> {
    let mut known: Vec<Period> = subject.extent.periods.iter().map(|at| subject.period(*at)).collect();
    let like = known.first().copied();
    known.extend(aims.iter().map(|aim| aim.period).filter(|period| like.is_some_and(|like| like.is_like(period))));
    known.sort_unstable();
    known.dedup();
    let (Some(first), Some(last)) = (known.first(), known.last()) else { return known };
    let steps: Vec<Period> = std::iter::successors(Some(*first), Period::next)
        .take_while(|period| period <= last)
        .take(MOST_STEPS)
        .collect();
    if steps.last() == Some(last) { steps } else { known }
}

/// What the line says: how much it has changed since the first value that can be compared with the last.
fn heading(subject: &Subject<'_>, whole: EntityAt, series: &[(PeriodAt, Option<Value>)]) -> String {
    let edition = subject.edition;
    let span = |periods: [Option<&(PeriodAt, Option<Value>)>; 2]| {
        periods.into_iter().flatten().map(|(period, _)| subject.short(*period)).collect::<Vec<_>>().join(" – ")
    };
    let plain = || span([series.first(), series.last()]);
    let known = series.iter().filter(|(_, value)| value.and_then(|value| value.number()).is_some());
    let known: Vec<PeriodAt> = known.map(|(period, _)| *period).collect();
    let Some((last, earlier)) = known.split_last() else { return plain() };
    let is_comparable = |first: &&PeriodAt| edition.comparison(subject.at, whole, **first, *last).difference.is_some();
    let Some(first) = earlier.iter().find(is_comparable) else { return plain() };
    let values = [
        ("from", subject.short(*first).into()),
        ("to", subject.short(*last).into()),
        ("change", edition.change(subject.at, whole, *first, *last).text.into()),
    ];
    edition.say("indicator-series-finding", &values)
}

fn table(subject: &Subject<'_>, whole: EntityAt, series: &[(PeriodAt, Option<Value>)]) -> View {
    let edition = subject.edition;
    let rows = series.iter().enumerate().map(|(at, (period, _))| {
        let before = at.checked_sub(1).map(|before| series[before].0);
        let change = before.map(|before| edition.change(subject.at, whole, before, *period).whole());
        TableRow {
            name: EntityName::plain(subject.short(*period)),
            group: None,
            total: false,
            cells: vec![
                cell(edition, subject.at, whole, *period),
                TableCell::words(change.unwrap_or_else(|| edition.t("comparison-first"))),
            ],
        }
    });
    let unit = edition.unit_name(subject.at);
    edition.table(&DataTable {
        id: "series-table".to_owned(),
        caption: format!("{}: {}", edition.indicator_title(subject.at), subject.whole_name()),
        about: None,
        rows_are: edition.t("indicator-period"),
        groups_are: None,
        columns: vec![
            TableColumn { title: edition.t("indicator-value"), unit, numbers: true, ..TableColumn::default() },
            TableColumn { title: edition.t("indicator-change"), ..TableColumn::default() },
        ],
        rows: rows.collect(),
        heat: false,
    })
}
