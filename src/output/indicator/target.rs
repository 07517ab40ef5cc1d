//! The way from the baseline over the value of now to the target.

use tera::Value as View;

use super::super::view::view;
use super::Subject;
use crate::kinds::Aim;
use crate::monitoring::{Point, Progress, ProgressState};

/// Where the whole stands before its next target.
pub struct Standing<'a> {
    pub aim: &'a Aim,
    pub now: f64,
    pub baseline: Option<Point>,
    pub progress: Progress,
}

/// The next target of the whole, or the last one when all are over.
pub fn standing<'a>(subject: &Subject<'a>) -> Option<Standing<'a>> {
    let whole = subject.whole?;
    let latest = subject.period(subject.latest);
    let aims = subject.aims(Some(whole));
    let aim = aims.iter().find(|aim| aim.period > latest).or(aims.last()).copied()?;
    // What is left must be the difference of the numbers that readers see.
    let step = 10_f64.powi(i32::from(subject.edition.decimals(subject.at).unwrap_or(2)));
    let now = (subject.value(whole, subject.latest)?.single()? * step).round() / step;
    let baseline = subject.facts.baseline.as_ref().map(|baseline| (baseline.period, baseline.value));
    let progress = Progress::of(subject.indicator, baseline, (latest, now), (aim.period, aim.value));
    Some(Standing { aim, now, baseline, progress })
}

/// Baseline, now and target with what can be said of the way.
pub fn view(subject: &Subject<'_>) -> Option<View> {
    let edition = subject.edition;
    let Standing { aim, now, baseline, progress } = standing(subject)?;
    let period = |period| edition.dates().period(period);
    let step = |label: &str, of, number: f64| {
        view! { "label" => edition.t(label), "period" => period(of), "value" => subject.number(number) }
    };
    let mut steps = Vec::new();
    steps.extend(baseline.map(|(of, number)| step("indicator-baseline", of, number)));
    steps.push(step("indicator-now", subject.period(subject.latest), now));
    steps.push(step("indicator-target", aim.period, aim.value));
    let source = aim.source.pick(edition.chain());
    let others: Vec<View> = subject
        .facts
        .targets
        .iter()
        .filter(|other| !std::ptr::eq(*other, aim))
        .map(|other| {
            let place = other.territory.as_ref().and_then(|term| edition.term("territories", term.id()));
            view! {
                "period" => period(other.period),
                "value" => subject.number(other.value),
                "territory" => place,
                "outcome" => outcome(subject, other),
            }
        })
        .collect();
    Some(view! {
        "steps" => steps,
        "state" => word(progress.state),
        "text" => state_text(subject, &progress),
        "distance" => (progress.distance > 0.0).then(|| edition.difference(subject.at, progress.distance)),
        "done" => progress.done.map(|done| (done * 1000.0).round() / 10.0),
        "done_text" => progress.done.map(|done| edition.say("indicator-done", &[("share", share(subject, done).into())])),
        "broken" => progress.broken,
        "source" => source.map(|(text, lang)| view! { "text" => text.as_str(), "lang" => edition.other(lang) }),
        "others" => others,
    })
}

/// Whether a target whose time is over was reached, as far as it is the whole's and its value is known.
fn outcome(subject: &Subject<'_>, aim: &Aim) -> Option<String> {
    let whole = subject.whole.filter(|whole| subject.aims(Some(*whole)).iter().any(|own| std::ptr::eq(*own, aim)))?;
    let period = subject.edition.monitoring.period(aim.period)?;
    let now = subject.value(whole, period)?.single()?;
    let progress = Progress::of(subject.indicator, None, (aim.period, now), (aim.period, aim.value));
    Some(match progress.state {
        ProgressState::Reached => subject.edition.t("indicator-outcome-reached"),
        _ => subject.edition.t("indicator-outcome-missed"),
    })
}

/// «82 %» of the way; whole per cent are enough.
fn share(subject: &Subject<'_>, done: f64) -> String {
    format!("{}\u{a0}%", subject.edition.locale.fixed((done * 100.0).floor(), 0))
}

/// What can be said of the way, as a sentence.
pub fn state_text(subject: &Subject<'_>, progress: &Progress) -> Option<String> {
    let edition = subject.edition;
    Some(match progress.state {
        ProgressState::Reached => edition.t("indicator-target-reached"),
        ProgressState::OnTrack => edition.t("indicator-target-on-track"),
        ProgressState::Slow => edition.t("indicator-target-slow"),
        ProgressState::Away => edition.t("indicator-target-away"),
        ProgressState::Missed => edition.t("indicator-target-missed"),
        ProgressState::Open if progress.broken => edition.t("indicator-target-broken"),
        ProgressState::Open => return None,
    })
}

fn word(state: ProgressState) -> &'static str {
    match state {
        ProgressState::Reached => "reached",
        ProgressState::OnTrack => "on-track",
        ProgressState::Slow => "slow",
        ProgressState::Away => "away",
        ProgressState::Missed => "missed",
        ProgressState::Open => "open",
    }
}
