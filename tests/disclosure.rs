//! Disclosure control: whatever is published, nobody can work out a small count. A solver that the program does not use
//! (microlp) plays the attacker: it gets what is published and the rule, never the true counts.

use lotsman::disclosure::{
    Counted, Guard, Key, Method, Protection, Rule, Share, Shown, System, Zeros, mean_may_be_shown, protect,
    revealed_by_difference, share,
};
use microlp::{ComparisonOp, OptimizationDirection, Problem, Variable};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, TestRunner};

const WITHHOLD: Rule = Rule { threshold: 5, zeros: Zeros::Show, method: Method::Withhold };

/// What a reader knows of a cell before any sum is looked at.
fn signs(shown: Shown, count: f64, guard: Guard, rule: &Rule) -> (f64, f64) {
    let least = if rule.zeros == Zeros::Show && matches!(guard, Guard::Persons | Guard::Never) { 1.0 } else { 0.0 };
    let base = if rule.threshold < 9 {
        5.0
    } else if rule.threshold < 19 {
        10.0
    } else {
        20.0
    };
    match shown {
        Shown::Exact => (count, count),
        Shown::Withheld => (least, f64::INFINITY),
        Shown::Rounded(to) => (if to == base { least } else { to - base + 1.0 }, to + base - 1.0),
        Shown::Band(from, to) => (from, to),
    }
}

/// The least and the most that a cell can be, for all that is published.
fn bounds(system: &System, shown: &[Shown], rule: &Rule, wanted: usize) -> (f64, f64) {
    let solve = |direction: OptimizationDirection| {
        let mut problem = Problem::new(direction);
        let variables: Vec<Variable> = (0..system.cells.len())
            .map(|cell| {
                let target = if cell == wanted { 1.0 } else { 0.0 };
                let count = system.cells[cell].count.unwrap_or_default();
                problem.add_var(target, signs(shown[cell], count, system.cells[cell].guard, rule))
            })
            .collect();
        for sum in &system.sums {
            let parts = sum.parts.iter().map(|part| (variables[*part], 1.0));
            let terms: Vec<(Variable, f64)> = parts.chain([(variables[sum.total], -1.0)]).collect();
            problem.add_constraint(&terms[..], ComparisonOp::Eq, 0.0);
        }
        problem.solve()
    };
    let value = |direction, without_end: f64| match solve(direction) {
        Ok(outcome) => outcome.into_solution().expect("a solution").objective(),
        Err(microlp::Error::Unbounded) => without_end,
        Err(error) => panic!("the true counts are a solution, but: {error}"),
    };
    (value(OptimizationDirection::Minimize, 0.0), value(OptimizationDirection::Maximize, f64::INFINITY))
}

/// What an attacker finds out; empty if everything is as it must be.
fn found_out(system: &System, shown: &[Shown], rule: &Rule) -> Vec<String> {
    let threshold = f64::from(rule.threshold);
    let mut findings = Vec::new();
    for (cell, shown_as) in shown.iter().enumerate() {
        let (Some(count), guard) = (system.cells[cell].count, system.cells[cell].guard) else { continue };
        let small = count < threshold && (count > 0.0 || rule.zeros == Zeros::Hide);
        let (from, to) = signs(*shown_as, count, guard, rule);
        match shown_as {
            Shown::Exact if small && matches!(guard, Guard::Persons) => {
                findings.push(format!("{cell}: {count} is shown"))
            }
            Shown::Exact => continue,
            _ if guard == Guard::Never || guard == Guard::Implied && !small => continue,
            _ => {}
        }
        if count < from || count > to {
            findings.push(format!("{cell}: {count} is not within {from} to {to}"));
        }
        let (low, high) = bounds(system, shown, rule, cell);
        // Bands promise no more than the first of them, which ends below the threshold.
        let promised =
            if guard == Guard::Implied && rule.method == Method::Bands { threshold - 1.0 } else { threshold };
        if high - low < promised.min(to - from) - 1e-6 {
            findings.push(format!("{cell}: {count} is known to be from {low} to {high}"));
        }
    }
    findings
}

fn key(system: &System) -> Key {
    Key::of(system.cells.iter().filter_map(|cell| cell.count))
}

// What comes out, to read.

/// A table with its totals: rows, then columns, the whole last. Cells are taken from a text.
fn table(text: &str) -> (System, usize) {
    let rows: Vec<Vec<f64>> =
        text.lines().map(|line| line.split_whitespace().map(|cell| cell.parse().expect("a count")).collect()).collect();
    let width = rows[0].len();
    let mut system = System::default();
    for row in &rows {
        let cells: Vec<usize> = row.iter().map(|count| system.add(Some(*count), Guard::Persons)).collect();
        let total = system.add(Some(row.iter().sum()), Guard::Persons);
        system.add_sum(total, cells);
    }
    for column in 0..width + 1 {
        let cells: Vec<usize> = (0..rows.len()).map(|row| row * (width + 1) + column).collect();
        let total = system.add(Some(cells.iter().filter_map(|cell| system.cells[*cell].count).sum()), Guard::Persons);
        system.add_sum(total, cells);
    }
    let first = rows.len() * (width + 1);
    system.add_sum(first + width, (first..first + width).collect());
    (system, width + 1)
}

fn print(system: &System, shown: &[Shown], width: usize) -> String {
    let sign = |cell: usize| match shown[cell] {
        Shown::Exact => format!("{}", system.cells[cell].count.unwrap_or_default()),
        Shown::Withheld => "к".to_owned(),
        Shown::Rounded(to) => format!("≈{to}"),
        Shown::Band(from, to) => format!("{from}–{to}"),
    };
    let cells: Vec<usize> = (0..shown.len()).collect();
    let row = |cells: &[usize]| cells.iter().map(|cell| sign(*cell)).collect::<Vec<_>>().join(" ");
    cells.chunks(width).map(row).collect::<Vec<_>>().join("\n")
}

fn published(text: &str, rule: &Rule) -> String {
    let (system, width) = table(text);
    let protection = protect(&system, rule, &key(&system));
    assert_eq!(found_out(&system, &protection.shown, rule), Vec::<String>::new());
    print(&system, &protection.shown, width)
}

#[test]
fn one_small_count_takes_three_others_with_it() {
    assert_eq!(published("20 30 3\n40 25 50\n60 8 35", &WITHHOLD), "к 30 к 53\nк 25 к 115\n60 8 35 103\n120 63 88 271");
}

#[test]
fn nothing_small_nothing_withheld() {
    assert_eq!(published("20 30\n0 25", &WITHHOLD), "20 30 50\n0 25 25\n20 55 75");
}

#[test]
fn what_is_known_to_be_at_least_one_needs_more_room() {
    // 1 and 1 add up to 2: with zeros shown both would be known, so a third count goes too.
    assert_eq!(published("1 1 30 40", &WITHHOLD), "к к к 40 72\nк к к 40 72");
}

#[test]
fn two_counts_just_below_the_threshold_are_not_a_secret() {
    // 4 and 4 of 8: who guesses that both were withheld for being small knows both.
    assert_eq!(published("4 4 30 40", &WITHHOLD), "к к к 40 78\nк к к 40 78");
    assert_eq!(published("3 4 30 40", &WITHHOLD), "к к к 40 77\nк к к 40 77");
}

#[test]
fn zeros_can_be_hidden() {
    let rule = Rule { zeros: Zeros::Hide, ..WITHHOLD };
    assert_eq!(published("0 20 30", &rule), "к к 30 50\nк к 30 50");
}

#[test]
fn counts_are_rounded_and_put_into_bands() {
    let rounded = published("21 33 3\n40 0 52\n64 8 35", &Rule { method: Method::Round5, ..WITHHOLD });
    assert!(rounded.contains("≈5 ") && rounded.contains("≈40 0 "), "{rounded}");
    let bands = published("21 33 3\n40 0 52\n64 8 35", &Rule { method: Method::Bands, ..WITHHOLD });
    assert_eq!(
        bands,
        "20–49 20–49 1–4 50–99\n20–49 0 50–99 50–99\n50–99 5–9 20–49 100–199\n100–199 20–49 50–99 200–499"
    );
}

#[test]
fn rounding_cannot_be_repeated_without_the_counts() {
    let (system, _) = table("21 33 3\n41 17 52\n64 8 36");
    let rule = Rule { method: Method::Round5, ..WITHHOLD };
    let own = protect(&system, &rule, &key(&system)).shown;
    assert_eq!(own, protect(&system, &rule, &key(&system)).shown);
    assert!((0..9).any(|other| own != protect(&system, &rule, &Key::of([f64::from(other)])).shown));
}

#[test]
fn rounding_loses_nothing_on_the_average() {
    let mut system = System::default();
    for at in 0..4000 {
        system.add(Some(f64::from(10 + at % 90)), Guard::Persons);
    }
    let rule = Rule { method: Method::Round5, ..WITHHOLD };
    let shown = protect(&system, &rule, &key(&system)).shown;
    let true_sum: f64 = system.cells.iter().filter_map(|cell| cell.count).sum();
    let sum: f64 = shown.iter().map(|shown| if let Shown::Rounded(to) = shown { *to } else { 0.0 }).sum();
    assert!((sum / true_sum - 1.0).abs() < 0.005, "{sum} {true_sum}");
}

/// Institutions with those who passed and all who came, districts, the region.
fn passed(institutions: &[(f64, f64)], per_district: usize) -> System {
    let mut system = System::default();
    let mut tops = [Vec::new(), Vec::new()];
    for district in institutions.chunks(per_district) {
        for (at, top) in tops.iter_mut().enumerate() {
            let count = |pair: &(f64, f64)| if at == 0 { pair.0.min(pair.1) } else { pair.1 };
            let cells: Vec<usize> = district.iter().map(|pair| system.add(Some(count(pair)), Guard::Persons)).collect();
            let total = system.add(Some(district.iter().map(count).sum()), Guard::Persons);
            top.push(total);
            top.extend(&cells);
            system.add_sum(total, cells);
        }
    }
    let is_total = |system: &System, cell: usize| system.sums.iter().any(|sum| sum.total == cell);
    let mut regions = Vec::new();
    for top in &mut tops {
        let districts: Vec<usize> = top.iter().copied().filter(|cell| is_total(&system, *cell)).collect();
        let total = districts.iter().filter_map(|cell| system.cells[*cell].count).sum();
        let region = system.add(Some(total), Guard::Persons);
        system.add_sum(region, districts);
        regions.push(region);
    }
    for (part, whole) in tops[0].iter().zip(&tops[1]).chain([(&regions[0], &regions[1])]) {
        system.add_share(*part, *whole);
    }
    system
}

#[test]
fn a_share_tells_its_parts() {
    let shown_share = |passed_by: f64, all: f64| {
        let system = passed(&[(passed_by, all), (30.0, 60.0), (20.0, 70.0)], 3);
        let protection = protect(&system, &WITHHOLD, &key(&system));
        let of =
            |cell: usize| Counted { count: system.cells[cell].count.expect("known"), shown: protection.shown[cell] };
        share(of(0), of(4), &WITHHOLD)
    };
    assert_eq!(shown_share(12.0, 40.0), Some(Share::Exact(0.3)));
    assert_eq!(shown_share(3.0, 40.0), Some(Share::Withheld), "three passed");
    assert_eq!(shown_share(38.0, 40.0), Some(Share::Withheld), "two did not");
    assert_eq!(shown_share(40.0, 40.0), Some(Share::Exact(1.0)), "nobody did not, and zeros are shown");
    assert_eq!(shown_share(0.0, 0.0), None, "nobody came");
    let base = |count| Counted { count, shown: Shown::Exact };
    assert_eq!([4.0, 5.0].map(|count| mean_may_be_shown(base(count), &WITHHOLD)), [false, true]);
}

#[test]
fn two_editions_are_compared() {
    let (before, _) = table("20 3 30 8");
    let mut after = before.clone();
    let rule = WITHHOLD;
    let first = protect(&before, &rule, &key(&before)).shown;
    assert_eq!(revealed_by_difference((&before, &first), (&after, &first), &rule), Vec::<usize>::new());
    // The revision withholds others: 3 was with 8 first, and is with 20 now; so 8 is public, and 3 follows.
    let mut second = vec![Shown::Exact; first.len()];
    [0, 1, 5, 6].into_iter().for_each(|cell| second[cell] = Shown::Withheld);
    assert_eq!(found_out(&after, &second, &rule), Vec::<String>::new());
    assert_eq!(revealed_by_difference((&before, &first), (&after, &second), &rule), [1, 6]);
    // An institution that reported late: what it adds to the total is its count.
    let (mut late, _) = table("20 30 3 8");
    (after, _) = table("20 30 3 8");
    late.cells[2].count = None;
    late.cells[7].count = None;
    for total in [4, 9] {
        late.cells[total].count = Some(58.0);
    }
    let first = protect(&late, &rule, &key(&late)).shown;
    let second = protect(&after, &rule, &key(&after)).shown;
    assert_eq!(revealed_by_difference((&late, &first), (&after, &second), &rule), [2, 7]);
}

// What must hold for any counts.

/// Mostly small counts, some zeros, some large.
fn count() -> impl Strategy<Value = f64> {
    prop_oneof![2 => Just(0.0), 5 => (1u32..8).prop_map(f64::from), 3 => (5u32..60).prop_map(f64::from)]
}

fn rule(method: Method) -> impl Strategy<Value = Rule> {
    let threshold = prop_oneof![Just(3), Just(5), Just(5), 4u32..=12, Just(20)];
    let zeros = prop_oneof![3 => Just(Zeros::Show), 1 => Just(Zeros::Hide)];
    (threshold, zeros).prop_map(move |(threshold, zeros)| Rule { threshold, zeros, method })
}

/// A hierarchy of three levels; some institutions did not report.
fn hierarchy() -> impl Strategy<Value = System> {
    let institution = prop_oneof![9 => count().prop_map(Some), 1 => Just(None)];
    prop::collection::vec(prop::collection::vec(institution, 1..6), 1..5).prop_map(|districts| {
        let mut system = System::default();
        let totals: Vec<usize> = districts
            .iter()
            .map(|counts| {
                let cells: Vec<usize> = counts.iter().map(|count| system.add(*count, Guard::Persons)).collect();
                let total = system.add(total_of(counts.iter().copied()), Guard::Persons);
                system.add_sum(total, cells);
                total
            })
            .collect();
        let whole = total_of(totals.iter().map(|cell| system.cells[*cell].count));
        let region = system.add(whole, Guard::Persons);
        system.add_sum(region, totals);
        system
    })
}

/// What nobody reported has no total.
fn total_of(counts: impl Iterator<Item = Option<f64>>) -> Option<f64> {
    counts.fold(None, |total, count| count.map_or(total, |count| Some(total.unwrap_or_default() + count)))
}

/// A table of one to three dimensions with all its totals; the first dimension has groups if there is room for them.
fn cross_table() -> impl Strategy<Value = System> {
    prop::collection::vec(2usize..4, 1..4)
        .prop_flat_map(|sizes| {
            let cells = sizes.iter().product::<usize>();
            (Just(sizes), prop::collection::vec(count(), cells..=cells), any::<bool>())
        })
        .prop_map(|(sizes, counts, grouped)| {
            // A place in a dimension, or its total: the last. With groups, the first two make one.
            let groups = usize::from(grouped && sizes[0] == 3);
            let spans: Vec<usize> =
                sizes.iter().enumerate().map(|(at, size)| size + 1 + if at == 0 { groups } else { 0 }).collect();
            let holds = |dimension: usize, place: usize, value: usize| {
                place == value
                    || place == spans[dimension] - 1
                    || dimension == 0 && groups == 1 && place == sizes[0] && value < 2
            };
            let places = |mut at: usize, spans: &[usize]| -> Vec<usize> {
                spans.iter().map(|span| (at % span, at /= span).0).collect()
            };
            let index =
                |place: &[usize]| place.iter().zip(&spans).rev().fold(0, |index, (place, span)| index * span + place);
            let mut system = System::default();
            for at in 0..spans.iter().product() {
                let place = places(at, &spans);
                let inside = |value: &usize| {
                    let value = places(*value, &sizes);
                    (0..sizes.len()).all(|dimension| holds(dimension, place[dimension], value[dimension]))
                };
                let total = (0..counts.len()).filter(inside).map(|value| counts[value]).sum();
                system.add(Some(total), Guard::Persons);
            }
            for at in 0..system.cells.len() {
                let place = places(at, &spans);
                for dimension in 0..sizes.len() {
                    let with = |other: usize| {
                        let mut place = place.clone();
                        place[dimension] = other;
                        index(&place)
                    };
                    if place[dimension] == spans[dimension] - 1 {
                        let parts: Vec<usize> = if dimension == 0 && groups == 1 {
                            vec![with(2), with(sizes[0])]
                        } else {
                            (0..sizes[dimension]).map(with).collect()
                        };
                        system.add_sum(at, parts);
                    } else if place[dimension] == sizes[dimension] {
                        system.add_sum(at, vec![with(0), with(1)]);
                    }
                }
            }
            system
        })
}

fn shares() -> impl Strategy<Value = System> {
    let pair = (count(), count()).prop_map(|(part, rest)| (part, part + rest));
    prop::collection::vec(pair, 1..9).prop_map(|pairs| passed(&pairs, 3))
}

fn any_system() -> impl Strategy<Value = System> {
    prop_oneof![hierarchy(), cross_table(), shares()]
}

/// The counts add up, or the attacker would be given nonsense.
fn assert_true(system: &System) {
    for sum in &system.sums {
        let parts: f64 = sum.parts.iter().filter_map(|part| system.cells[*part].count).sum();
        assert_eq!(parts.abs(), system.cells[sum.total].count.unwrap_or_default());
    }
}

fn assert_safe(system: &System, rule: &Rule) -> Protection {
    assert_true(system);
    let protection = protect(system, rule, &key(system));
    let known: Vec<Shown> = protection.shown.clone();
    assert_eq!(found_out(system, &known, rule), Vec::<String>::new(), "{:?}", system.cells);
    protection
}

proptest! {
    #![proptest_config(Config { cases: 120, failure_persistence: None, ..Config::default() })]

    #[test]
    fn withheld_counts_stay_unknown(system in any_system(), rule in rule(Method::Withhold)) {
        assert_safe(&system, &rule);
    }

    #[test]
    fn rounded_counts_stay_unknown(system in any_system(), rule in rule(Method::Round5)) {
        assert_safe(&system, &rule);
    }

    #[test]
    fn counts_in_bands_stay_unknown(system in any_system(), rule in rule(Method::Bands)) {
        assert_safe(&system, &rule);
    }

    /// Shares that are shown beside their wholes tell nothing that is withheld: neither the part nor the rest.
    #[test]
    fn shares_tell_nothing(system in shares(), rule in rule(Method::Withhold)) {
        let protection = assert_safe(&system, &rule);
        for sum in system.sums.iter().filter(|sum| sum.parts.len() == 2) {
            let [part, rest] = [0, 1].map(|at| sum.parts[at]);
            if system.cells[rest].guard != Guard::Implied {
                continue;
            }
            let of = |cell: usize| Counted { count: system.cells[cell].count.unwrap_or_default(), shown: protection.shown[cell] };
            if let Some(Share::Exact(_)) = share(of(part), of(sum.total), &rule) {
                prop_assert!(![part, rest].iter().any(|cell| rule.is_small(of(*cell).count)));
            }
        }
    }

    /// The same publication twice tells nothing new.
    #[test]
    fn an_unchanged_edition_reveals_nothing(system in any_system(), rule in rule(Method::Withhold)) {
        let shown = protect(&system, &rule, &key(&system)).shown;
        prop_assert_eq!(revealed_by_difference((&system, &shown), (&system, &shown), &rule), Vec::<usize>::new());
    }
}

proptest! {
    #![proptest_config(Config { cases: 4, failure_persistence: None, ..Config::default() })]

    /// Too many overlapping sums to be solved at once.
    #[test]
    fn large_tables_stay_unknown(counts in prop::collection::vec(count(), 120..=120), method in 0usize..3) {
        let rows: Vec<String> = counts.chunks(2).map(|row| format!("{} {}", row[0], row[1])).collect();
        let method = [Method::Withhold, Method::Round5, Method::Bands][method];
        assert_safe(&table(&rows.join("\n")).0, &Rule { method, ..WITHHOLD });
    }
}

/// The attacker is able: where only small counts are withheld, most systems are broken.
#[test]
fn without_complementary_suppression_the_attacker_wins() {
    let mut runner = TestRunner::deterministic();
    let mut broken = 0;
    for _ in 0..100 {
        let system = any_system().new_tree(&mut runner).expect("a system").current();
        let protection = protect(&system, &WITHHOLD, &key(&system));
        let mut shown = protection.shown.clone();
        protection.complementary.iter().for_each(|cell| shown[*cell] = Shown::Exact);
        broken += usize::from(!found_out(&system, &shown, &WITHHOLD).is_empty());
    }
    assert!(broken > 60, "{broken} of 100 systems");
}

/// A count that is not a number of persons, totals that do not agree, sums in circles: nothing makes it stumble.
#[test]
fn awkward_systems_end() {
    let mut system = System::default();
    for count in [3.0, f64::NAN, -2.0, 1e15, 2.5, f64::INFINITY, 0.0] {
        system.add(Some(count), Guard::Persons);
    }
    let hours = system.add(Some(12.0), Guard::Always);
    let events = system.add(Some(2.0), Guard::Never);
    system.add_sum(3, vec![0, 1, 2, 4]);
    system.add_sum(0, vec![3, 4]);
    system.add_sum(4, vec![0, 0, hours, events]);
    system.add_sum(6, vec![6]);
    system.add_sum(5, vec![]);
    for method in [Method::Withhold, Method::Round5, Method::Bands] {
        for zeros in [Zeros::Show, Zeros::Hide] {
            let shown = protect(&system, &Rule { threshold: 5, zeros, method }, &key(&system)).shown;
            assert_eq!((shown[hours], shown[2]), (Shown::Withheld, Shown::Withheld));
        }
    }
}
