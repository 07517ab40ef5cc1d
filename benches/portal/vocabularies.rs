//! The vocabularies: those of the demo portal, and territories of its own: regions with eight districts each.

use std::fmt::Write;

use super::phrases::{LANGUAGES, Phrases};

/// A vocabulary as the demo portal has it.
pub struct Vocabulary {
    pub name: &'static str,
    pub text: &'static str,
}

const fn demo(name: &'static str, text: &'static str) -> Vocabulary {
    Vocabulary { name, text }
}

pub const FUNCTIONS: Vocabulary = demo("functions", include_str!("../../data/vocabularies/functions.csv"));
pub const AUDIENCES: Vocabulary = demo("audiences", include_str!("../../data/vocabularies/audiences.csv"));
pub const LEVELS: Vocabulary = demo("levels", include_str!("../../data/vocabularies/levels.csv"));
pub const TAGS: Vocabulary = demo("tags", include_str!("../../data/vocabularies/tags.csv"));
pub const OCCUPATIONS: Vocabulary = demo("occupations", include_str!("../../data/vocabularies/occupations.csv"));
pub const DEMO: [Vocabulary; 5] = [FUNCTIONS, AUDIENCES, LEVELS, TAGS, OCCUPATIONS];

pub const ABBREVIATIONS: &str = include_str!("../../data/abbreviations.csv");

/// Regions of the portal.
pub const REGIONS: usize = 6;
/// Districts of each region.
pub const DISTRICTS: usize = 8;

impl Vocabulary {
    /// The ids of its terms: the first column.
    pub fn ids(&self) -> Vec<&'static str> {
        self.text.lines().skip(1).filter_map(|line| line.split(',').next()).filter(|id| !id.is_empty()).collect()
    }
}

/// The id of a district.
pub fn district(region: usize, district: usize) -> String {
    format!("region-{}-district-{}", region + 1, district + 1)
}

/// The table of territories.
pub fn territories(phrases: &Phrases) -> String {
    let names = LANGUAGES.map(|lang| format!("name.{lang}")).join(",");
    let mut table = format!("id,{names},broader\n");
    let mut row = |id: &str, place: usize, broader: &str| {
        let name = phrases.place_at(place).join(",");
        writeln!(table, "{id},{name},{broader}").expect("a string takes everything");
    };
    for region in 0..REGIONS {
        let above = format!("region-{}", region + 1);
        row(&above, region, "");
        for at in 0..DISTRICTS {
            row(&district(region, at), REGIONS + region * DISTRICTS + at, &above);
        }
    }
    table
}
