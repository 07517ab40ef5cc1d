//! Bad input, tried by machines: the targets of `fuzz/` get what once broke something, what the cases hold, and that with changes.
//! Every run tries the same; `fuzz/run` looks for new input, guided by the code that is reached.

#[path = "../fuzz/targets/mod.rs"]
mod targets;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

use targets::{TARGETS, Target, seeds};

/// Time after which one small input has taken too long, on a machine that does other things as well.
const LONGEST: Duration = Duration::from_secs(10);

/// Runs one input; tells it when it fails, so that it can be kept as `fuzz/regressions/TARGET/NAME`.
fn tried(target: &Target, name: &str, bytes: &[u8]) {
    let started = Instant::now();
    let outcome = catch_unwind(AssertUnwindSafe(|| (target.run)(bytes)));
    let took = started.elapsed();
    if outcome.is_err() || took > LONGEST {
        let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR"));
        let path = folder.join(format!("{}-{}", target.name, &blake3::hash(bytes).to_hex()[..10]));
        std::fs::write(&path, bytes).expect("the input is kept");
        panic!("{}: {name} fails after {took:?}; the input is {}", target.name, path.display());
    }
}

/// The most bytes of a changed input.
const LARGEST: usize = 8192;

/// Numbers that look like chance and are the same in every run (SplitMix64).
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below `end`, which is not 0.
    fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % end as u64).unwrap_or(0)
    }

    /// A part of something.
    fn range(&mut self, length: usize, longest: usize) -> std::ops::Range<usize> {
        let from = self.below(length + 1);
        let most = (length - from).min(longest);
        from..from + self.below(most + 1)
    }
}

/// Bytes and words that readers of files look at.
const PIECES: &[&[u8]] = &[
    b"\n",
    b"\r",
    b"\0",
    b"\"",
    b"'",
    b"\\",
    b"[",
    b"]",
    b"{",
    b"}",
    b"<",
    b">",
    b"/",
    b"&",
    b"|",
    b"#",
    b"-",
    b"=",
    b":",
    b";",
    b",",
    b"*",
    b"`",
    b"\t",
    b"\xff",
    b"\xef\xbb\xbf",
    b"\xc2\xad",
    b"\xcc\x81",
    b"\xee\x80\x80",
    b"\xf0\x9f\x99\x82",
    b"{{ ",
    b" }}",
    b"---\n",
    b"+++\n",
    b"\\u000a",
    b"999999999999999999999",
    b"1e400",
    b"-0",
    b"NaN",
    b"%2e%2e%2f",
    b"../",
];

/// A seed with some changes: pieces put in, taken out, doubled, turned over, and taken from another seed.
fn changed(one: &[u8], other: &[u8], longest: usize, chance: &mut Chance) -> Vec<u8> {
    let mut bytes = one[..one.len().min(longest)].to_vec();
    for _ in 0..=chance.below(5) {
        let at = chance.below(bytes.len() + 1);
        match chance.below(7) {
            0 => drop(bytes.splice(at..at, PIECES[chance.below(PIECES.len())].iter().copied())),
            1 => drop(bytes.drain(chance.range(bytes.len(), 40))),
            2 => {
                let part = bytes[chance.range(bytes.len(), 40)].to_vec();
                drop(bytes.splice(at..at, part));
            }
            3 => bytes.iter_mut().skip(at).take(1).for_each(|byte| *byte ^= 1 << chance.below(8)),
            4 => drop(bytes.splice(at..at, other[chance.range(other.len(), 200)].iter().copied())),
            5 => {
                let part = bytes[chance.range(bytes.len(), 6)].repeat(1 + chance.below(60));
                drop(bytes.splice(at..at, part));
            }
            _ => bytes.truncate(at),
        }
    }
    bytes.truncate(longest);
    bytes
}

/// What a target is given: what is known as it is, then changes of it, so many rounds.
fn try_out(name: &str, rounds: usize) {
    let target = TARGETS.iter().find(|target| target.name == name).expect("a target");
    let seeds = seeds::of(name);
    assert!(!seeds.is_empty(), "{name} has nothing to begin with");
    for seed in &seeds {
        tried(target, &seed.name, &seed.bytes);
    }
    let mut chance = Chance(name.len() as u64);
    for round in 0..rounds {
        let (one, other) = (&seeds[chance.below(seeds.len())], &seeds[chance.below(seeds.len())]);
        let bytes = changed(&one.bytes, &other.bytes, LARGEST, &mut chance);
        tried(target, &format!("round {round}, from {}", one.name), &bytes);
    }
}

macro_rules! targets {
    ($($name:ident: $rounds:literal),* $(,)?) => {
        $(
            #[test]
            fn $name() {
                try_out(stringify!($name), $rounds);
            }
        )*

        #[test]
        fn every_target_is_tried() {
            let names: Vec<&str> = TARGETS.iter().map(|target| target.name).collect();
            assert_eq!(names, [$(stringify!($name)),*]);
        }
    };
}

// How many changed inputs each target is given.
targets! { facts: 6000, markdown: 1500, table: 8000, workbook: 4000, calendar: 1000, index: 400, words: 3000, request: 1500, portal: 150 }

/// What once broke something belongs to a target.
#[test]
fn every_known_input_has_a_target() {
    for folder in ["seeds", "regressions"] {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz").join(folder);
        for item in std::fs::read_dir(&folder).into_iter().flatten().filter_map(Result::ok) {
            let name = item.file_name().to_string_lossy().into_owned();
            assert!(TARGETS.iter().any(|target| target.name == name), "fuzz has no target {name}");
        }
    }
}
