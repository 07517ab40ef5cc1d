//! `lotsman build --timings` and `--trace FILE`: where the time of a build went, for people and for a profiler.

use std::collections::BTreeMap;
use std::time::Duration;

use crate::diag::Messages;
use crate::timings::{Span, Stage};

/// Pages that are named because they take longest.
const SLOWEST: usize = 10;

/// A table of stages, of what is planned and of templates, and the slowest pages.
pub fn table(spans: &[Span], messages: &Messages) -> String {
    let word = |key: &str| messages.word(key, &[]);
    let wholes = spans.iter().filter(|span| span.part.is_empty() && span.path.is_empty());
    let stages = sums(wholes, |span| span.stage);
    let all: Duration = stages.values().map(|sum| sum.took).sum();
    let share = |took: Duration| format!("{:.0} %", 100.0 * took.as_secs_f64() / all.as_secs_f64().max(f64::EPSILON));
    let mut text = format!("{}\n", word("timings-stages"));
    let rows = Stage::ALL.iter().filter_map(|stage| Some((stage, stages.get(stage)?)));
    text += &lines(rows.map(|(stage, sum)| {
        [word(&format!("timings-{}", stage.name())), seconds(sum.took), share(sum.took), String::new()]
    }));

    let parts = |stage: Stage| spans.iter().filter(move |span| span.stage == stage && !span.part.is_empty());
    let writing = word("timings-write");
    for (stage, heading) in [(Stage::Plan, "timings-outputs"), (Stage::Render, "timings-templates")] {
        let mut found: Vec<(&str, Sum)> = sums(parts(stage), |span| span.part.as_str()).into_iter().collect();
        if stage == Stage::Render {
            let written = spans.iter().filter(|span| span.stage == Stage::Write);
            found.extend(sums(written, |_| writing.as_str()));
        }
        if found.is_empty() {
            continue;
        }
        found.sort_by(|one, two| two.1.took.cmp(&one.1.took).then(one.0.cmp(two.0)));
        text += &format!("\n{}\n", word(heading));
        text += &lines(found.into_iter().map(|(part, sum)| {
            let each = if stage == Stage::Plan { String::new() } else { milliseconds(sum.took / sum.count) };
            let count = if stage == Stage::Plan { String::new() } else { sum.count.to_string() };
            [part.to_owned(), seconds(sum.took), count, each]
        }));
    }

    let mut pages: Vec<&Span> = parts(Stage::Render).collect();
    pages.sort_by(|one, two| two.took().cmp(&one.took()).then(one.path.cmp(&two.path)));
    if !pages.is_empty() {
        text += &format!("\n{}\n", word("timings-slowest"));
    }
    let slowest = pages.into_iter().take(SLOWEST);
    text += &lines(slowest.map(|span| [span.path.clone(), milliseconds(span.took()), String::new(), String::new()]));
    text
}

/// What was measured as a file that Perfetto and the browsers' profilers open (the Trace Event Format).
pub fn trace(spans: &[Span]) -> String {
    let event = |span: &Span| {
        let name = [&span.path, &span.part].into_iter().find(|name| !name.is_empty());
        serde_json::json!({
            "name": name.map_or(span.stage.name(), String::as_str),
            "cat": span.stage.name(),
            "ph": "X",
            "ts": span.begun.as_micros() as u64,
            "dur": span.took().as_micros() as u64,
            "pid": 1,
            "tid": span.thread.map_or(0, |thread| thread + 1),
            "args": { "part": span.part },
        })
    };
    let events: Vec<String> = spans.iter().map(|span| event(span).to_string()).collect();
    format!("{{\"displayTimeUnit\":\"ms\",\"traceEvents\":[\n{}\n]}}\n", events.join(",\n"))
}

/// What several parts took together.
#[derive(Default)]
struct Sum {
    count: u32,
    took: Duration,
}

fn sums<'s, K: Ord>(spans: impl Iterator<Item = &'s Span>, key: impl Fn(&'s Span) -> K) -> BTreeMap<K, Sum> {
    let mut sums: BTreeMap<K, Sum> = BTreeMap::new();
    for span in spans {
        let sum = sums.entry(key(span)).or_default();
        sum.count += 1;
        sum.took += span.took();
    }
    sums
}

fn seconds(took: Duration) -> String {
    format!("{:.2} s", took.as_secs_f64())
}

fn milliseconds(took: Duration) -> String {
    format!("{:.2} ms", took.as_secs_f64() * 1000.0)
}

/// Rows of a name and three figures, with the figures below each other.
fn lines(rows: impl Iterator<Item = [String; 4]>) -> String {
    let rows: Vec<[String; 4]> = rows.collect();
    let width = |at: usize| rows.iter().map(|row| row[at].chars().count()).max().unwrap_or_default();
    let widths: Vec<usize> = (0..4).map(width).collect();
    let line = |row: &[String; 4]| {
        let figures: String = (1..4).map(|at| format!("  {:>1$}", row[at], widths[at])).collect();
        format!("  {:<1$}{figures}", row[0], widths[0]).trim_end().to_owned() + "\n"
    };
    rows.iter().map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::{Span, Stage, table, trace};
    use crate::diag::Messages;
    use std::time::Duration;

    fn span(stage: Stage, part: &str, path: &str, begun: u64, took: u64) -> Span {
        let at = |ms: u64| Duration::from_millis(ms);
        let (part, path) = (part.to_owned(), path.to_owned());
        Span { stage, part, path, begun: at(begun), ended: at(begun + took), thread: Some(1) }
    }

    fn spans() -> Vec<Span> {
        vec![
            span(Stage::Read, "", "", 0, 250),
            span(Stage::Plan, "", "", 250, 250),
            span(Stage::Plan, "search", "", 260, 200),
            span(Stage::Render, "", "", 500, 500),
            span(Stage::Render, "entry.html", "en/help/index.html", 510, 20),
            span(Stage::Render, "entry.html", "en/about/index.html", 530, 10),
            span(Stage::Render, "list.html", "en/news/index.html", 540, 40),
        ]
    }

    #[test]
    fn people_see_what_takes_long() {
        let told = table(&spans(), &Messages::for_tag("en"));
        let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
        for line in [
            "reading content and tables 0.25 s 25 %",
            "making and writing files 0.50 s 50 %",
            "search 0.20 s",
            "list.html 0.04 s 1 40.00 ms",
            "entry.html 0.03 s 2 15.00 ms",
            "en/news/index.html 40.00 ms",
        ] {
            assert!(told.lines().any(|told| words(told) == words(line)), "{line} is not in\n{told}");
        }
    }

    #[test]
    fn what_was_not_done_has_no_heading() {
        let told = table(&[span(Stage::Read, "", "", 0, 250)], &Messages::for_tag("en"));
        assert_eq!(told.lines().count(), 2, "{told}");
    }

    #[test]
    fn profilers_read_what_was_measured() {
        let read: serde_json::Value = serde_json::from_str(&trace(&spans())).expect("JSON");
        let last = &read["traceEvents"][6];
        assert_eq!((&last["name"], &last["cat"]), (&"en/news/index.html".into(), &"render".into()));
        assert_eq!((&last["ts"], &last["dur"], &last["tid"]), (&540_000.into(), &40_000.into(), &2.into()));
    }
}
