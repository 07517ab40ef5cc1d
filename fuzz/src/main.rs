//! libFuzzer tries one of the targets: the one that the variable `TARGET` names. `fuzz/run` starts it.

#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;

#[path = "../targets/mod.rs"]
mod targets;

use targets::{TARGETS, Target, seeds};

static TARGET: LazyLock<&Target> = LazyLock::new(|| {
    let wanted = std::env::var("TARGET").unwrap_or_default();
    TARGETS.iter().find(|target| target.name == wanted).unwrap_or_else(|| panic!("TARGET = «{wanted}» is no target"))
});

fuzz_target!(
    init: {
        // What the tests of the project hold is where the search begins.
        if let Some(folder) = std::env::var_os("SEEDS") {
            for seed in seeds::of(TARGET.name) {
                let path = std::path::Path::new(&folder).join(&seed.name);
                std::fs::write(path, &seed.bytes).expect("a seed is written");
            }
        }
    },
    |data: &[u8]| (TARGET.run)(data)
);
