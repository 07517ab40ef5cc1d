//! The head of the page: the latest figures, three things to know, and how to cite them.

use tera::Value as View;

use super::super::view::view;
use super::Subject;
use super::target::{Standing, standing, state_text};
use crate::kinds::Status;
use crate::model::url;
use crate::monitoring::{EntityAt, ProgressState, Value};

/// How many of those who were asked have answered: «подано даних: 9 із 10».
pub fn reported(subject: &Subject<'_>) -> Option<String> {
    let (reported, expected) = coverage(subject)?;
    let values = [("count", reported.to_string().into()), ("total", expected.to_string().into())];
    Some(subject.edition.say("indicator-reported", &values))
}

/// What has come in of the last period, and how much was expected; `None` when nobody reports.
fn coverage(subject: &Subject<'_>) -> Option<(usize, usize)> {
    if subject.facts.count.is_some() {
        return None;
    }
    let expected = subject.entries();
    let reported = expected.iter().filter(|entity| has_reported(subject, **entity)).count();
    (!expected.is_empty()).then_some((reported, expected.len()))
}

fn has_reported(subject: &Subject<'_>, entity: EntityAt) -> bool {
    let monitoring = subject.edition.monitoring;
    subject.extent.slices.iter().any(|slice| {
        let key = crate::monitoring::Key { slice: *slice, period: subject.latest, entity };
        monitoring.value(subject.at, key).is_some_and(|value| value.is_reported())
    })
}

/// At most three figures: the whole, the distance to the target, how many have reported.
pub fn figures(subject: &Subject<'_>) -> Vec<View> {
    let edition = subject.edition;
    let mut figures = Vec::new();
    if let Some(whole) = subject.whole {
        let value = subject.value(whole, subject.latest);
        let figure = subject.figure(value);
        let values = [("whole", subject.whole_name().into()), ("period", subject.short(subject.latest).into())];
        let word = value.and_then(|value| value.single()).and_then(|number| edition.share_word(subject.at, number));
        let share = word.map(|word| edition.t(&format!("share-{word}")));
        figures.push(view! {
            "value" => figure.with_sign,
            "spoken" => figure.spoken,
            "label" => [Some(edition.say("indicator-figure-whole", &values)), share].into_iter().flatten().collect::<Vec<_>>().join(": "),
            "unit" => unit(subject, value),
            "status" => figure.status_text,
            "note" => change(subject, whole),
        });
    }
    figures.extend(standing(subject).map(|standing| target_figure(subject, &standing)));
    if let Some((reported, expected)) = coverage(subject) {
        let values = [("count", reported.to_string().into()), ("total", expected.to_string().into())];
        let missing = expected - reported;
        figures.push(view! {
            "value" => edition.say("figure-of", &values),
            "label" => edition.t("indicator-figure-reported"),
            "note" => (missing > 0).then(|| edition.say("indicator-figure-missing", &[("count", missing.into())])),
        });
    }
    figures
}

/// What is counted, in the form that stands with the number, where no sign says it: «здобувачі освіти».
fn unit(subject: &Subject<'_>, value: Option<Value>) -> Option<String> {
    let number = value.filter(|_| subject.edition.unit_sign(subject.at).is_none())?.number()?;
    subject.edition.unit_form(subject.at, number)
}

/// «2023/24: 58,7 %; відтоді більше на 6,7 в. п., краще»
fn change(subject: &Subject<'_>, entity: EntityAt) -> Option<String> {
    let before = subject.extent.before(subject.latest)?;
    let old = subject.value(entity, before);
    let change = subject.edition.change(subject.at, entity, before, subject.latest);
    let values = [
        ("period", subject.short(before).into()),
        ("value", subject.figure(old).with_sign.into()),
        ("change", change.whole().into()),
    ];
    let key = if change.word == "not-comparable" { "indicator-not-since" } else { "indicator-since" };
    Some(subject.edition.say(key, &values))
}

fn target_figure(subject: &Subject<'_>, standing: &Standing<'_>) -> View {
    let edition = subject.edition;
    let values = [
        ("target", subject.number(standing.aim.value).into()),
        ("period", edition.short_period(standing.aim.period).into()),
    ];
    let reached = standing.progress.state == ProgressState::Reached;
    let key = if reached { "indicator-figure-target-reached" } else { "indicator-figure-target" };
    let value = match reached {
        true => subject.number(standing.aim.value),
        false => edition.difference(subject.at, standing.progress.distance),
    };
    view! {
        "value" => value,
        "label" => edition.say(key, &values),
        "note" => (!reached).then(|| state_text(subject, &standing.progress)).flatten(),
    }
}

/// Three things to know: the author's, else what the numbers say.
pub fn points(subject: &Subject<'_>) -> View {
    let edition = subject.edition;
    if let Some((points, lang)) = subject.facts.key_facts.pick(edition.chain()).filter(|(points, _)| !points.is_empty())
    {
        return view! { "items" => points.clone(), "lang" => edition.other(lang), "computed" => false };
    }
    let mut points = Vec::new();
    if let Some(whole) = subject.whole {
        let figure = subject.figure(subject.value(whole, subject.latest));
        let values = [
            ("whole", subject.whole_name().into()),
            ("period", edition.dates().period(subject.period(subject.latest)).into()),
            ("value", figure.spoken.into()),
        ];
        let now = edition.say("indicator-point-whole", &values);
        let before = change(subject, whole).map(|change| format!("{change}."));
        points.push([Some(now), before].into_iter().flatten().collect::<Vec<_>>().join(" "));
    }
    points.extend(range(subject));
    points.extend(silence(subject));
    // A single sentence says no more than the figures above it.
    if points.len() < 2 {
        points.clear();
    }
    view! { "items" => points, "lang" => (), "computed" => true }
}

/// From which to which value entries reach; nobody is named.
fn range(subject: &Subject<'_>) -> Option<String> {
    let entries = subject.entries();
    let values = entries.iter().filter_map(|entity| subject.value(*entity, subject.latest)?.single());
    let numbers: Vec<f64> = values.collect();
    let low = numbers.iter().copied().reduce(f64::min)?;
    let high = numbers.iter().copied().reduce(f64::max)?;
    let values = [("low", subject.number(low).into()), ("high", subject.number(high).into())];
    (low < high && numbers.len() > 2).then(|| subject.edition.say("indicator-point-range", &values))
}

/// Who has not reported, and what is not shown.
fn silence(subject: &Subject<'_>) -> Option<String> {
    let (reported, expected) = coverage(subject)?;
    let withheld = |entity: &&EntityAt| {
        subject.value(**entity, subject.latest).is_some_and(|value| value.status == Status::Withheld)
    };
    let withheld = subject.entries().iter().filter(withheld).count();
    let values = [("count", reported.to_string().into()), ("total", expected.to_string().into())];
    let edition = subject.edition;
    let first = edition.say("indicator-point-reported", &values);
    let second = (withheld > 0).then(|| edition.say("indicator-point-withheld", &[("count", withheld.into())]));
    Some([Some(first), second].into_iter().flatten().collect::<Vec<_>>().join(" "))
}

/// How to name the source: portal, title, period, day, address.
pub fn citation(subject: &Subject<'_>) -> String {
    let edition = subject.edition;
    let site = &edition.portal.site;
    let portal = site.title.pick(edition.chain()).map_or("", |(title, _)| title.as_str());
    let address = url::entry(subject.entry, edition.language).absolute(&site.base_url);
    let updated = subject.entry.common.updated.map(|day| edition.dates().long(day.0));
    let values = [
        ("portal", portal.into()),
        ("title", edition.indicator_title(subject.at).into()),
        ("period", edition.dates().period(subject.period(subject.latest)).into()),
    ];
    let cited = edition.say("indicator-cited", &values);
    let updated = updated.map(|day| edition.say("updated-on", &[("date", day.into())]));
    let parts = [Some(cited), updated.map(|day| format!("{day}.")), Some(address)];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
}
