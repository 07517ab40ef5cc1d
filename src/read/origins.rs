//! What entries are made of, for those who ask where a file or a row went.

use std::sync::Arc;

use super::{Kept, collect};
use crate::diag::{Mark, Report};
use crate::files::{Files, SitePath};
use crate::model::Kind;
use crate::site::Site;

/// The files and the row of one entry, whether it can be read or not.
#[derive(Debug, Clone)]
pub struct Origin {
    /// `kind:id`, with the id as the author wrote it.
    pub address: String,
    /// The row of a table that carries the entry's id.
    pub row: Option<Mark>,
    /// Facts and texts.
    pub files: Vec<SitePath>,
    /// The files beside them, by the names under which facts and texts know them.
    pub assets: Vec<(String, SitePath)>,
}

/// The origins of all entries, by kind and id. What is wrong with them is not reported here: the reading does that.
pub fn origins(files: &dyn Files, site: &Site, kinds: &[Arc<Kind>]) -> Vec<Origin> {
    let parts = collect(files, site, kinds, &mut Kept::default(), &Report::default()).parts;
    let origin = |((kind, id), parts): ((usize, String), super::Parts)| Origin {
        address: format!("{}:{id}", kinds[kind].name),
        row: parts.row.map(|row| row.mark),
        files: parts.facts.into_iter().chain(parts.texts.into_iter().map(|(_, path)| path)).collect(),
        assets: parts.assets.into_iter().map(|asset| (asset.name, asset.path)).collect(),
    };
    parts.into_iter().map(origin).collect()
}
