//! Views: finished values for templates. Nothing in a template has to look anything up.

mod card;
mod change;
mod drawn;
mod edition;
mod facts;
mod figure;
mod file;
mod glance;
mod heat;
mod moments;
mod page;
mod share;
mod site;
mod table;
mod tiles;

use std::collections::BTreeMap;

use tera::Value;
use tera::value::Key;

pub use change::ChangeWords;
pub use edition::Edition;
pub use figure::{EntityName, Figure, STATUSES, qualifier_word, shows_number, status_word};
pub use file::{attachment, language_name, recording, size_text, video};
pub use heat::HeatGroup;
pub use moments::{moments, state};
pub use page::{Crumb, Page};
pub use table::{DataTable, TableCell, TableColumn, TableRow};

/// A map for templates: `view! { "title" => title, "url" => url }`.
macro_rules! view {
    ($($key:literal => $value:expr),* $(,)?) => {
        $crate::output::view::map_of::<&'static str>(vec![$(($key, tera::Value::from($value))),*])
    };
}

pub(crate) use view;

/// A map of these names and values, in this order. Templates copy whatever map they are given into one of their own, so this
/// gives them one that hashes nothing.
pub fn map_of<N: Ord + Into<Key<'static>>>(pairs: Vec<(N, Value)>) -> Value {
    let named = pairs.into_iter().enumerate().map(|(at, (name, value))| (Name(at, name), value));
    Value::from(named.collect::<BTreeMap<_, _>>())
}

/// A name at its place among others.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Name<N>(usize, N);

impl<N: Into<Key<'static>>> From<Name<N>> for Key<'static> {
    fn from(name: Name<N>) -> Self {
        name.1.into()
    }
}
