//! The regions that a new portal may be for, with their official names and codes.

use super::init::regions_table;

/// A region of a country, or a country.
#[derive(Debug, Clone)]
pub struct Region {
    pub id: String,
    /// Names by the tags of languages.
    pub names: Vec<(String, String)>,
    /// The time zone of its events.
    pub zone: String,
    /// The id of the territory above it.
    broader: String,
}

impl Region {
    /// The name in a language.
    pub fn name(&self, tag: &str) -> String {
        let known = self.names.iter().find(|(known, _)| known == tag).or_else(|| self.names.first());
        known.map_or_else(|| self.id.clone(), |(_, name)| name.clone())
    }
}

/// Every region that can be chosen.
pub fn regions() -> Vec<Region> {
    let table = regions_table();
    let mut reader = csv::Reader::from_reader(table.as_bytes());
    let header = reader.headers().cloned().unwrap_or_default();
    let region = |row: csv::StringRecord| {
        let cell = |name: &str| {
            let at = header.iter().position(|column| column == name);
            at.and_then(|at| row.get(at)).unwrap_or_default().to_owned()
        };
        let names = header.iter().filter_map(|column| column.strip_prefix("name."));
        let names = names.map(|tag| (tag.to_owned(), cell(&format!("name.{tag}")))).collect();
        Region { id: cell("id"), names, zone: cell("zone"), broader: cell("broader") }
    };
    reader.records().filter_map(Result::ok).map(region).collect()
}

/// The vocabulary of territories of a portal: its region and what it lies in; without one, no line but the header.
pub fn territories(region: Option<&Region>) -> String {
    let table = regions_table();
    let wanted = |line: &&str| {
        let id = line.split(',').next().unwrap_or_default();
        region.is_some_and(|region| id == region.id || id == region.broader)
    };
    let lines = table.lines().take(1).chain(table.lines().skip(1).filter(wanted));
    // The time zone is the portal's, not the vocabulary's.
    let without_zone = lines.map(|line| line.rsplit_once(',').map_or(line, |(rest, _)| rest));
    without_zone.flat_map(|line| [line, "\n"]).collect()
}
