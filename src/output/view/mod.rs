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
    ($($key:literal => $value:expr),* $(,)?) => {{
        const NAMES: &[&str] = &[$($key),*];
        #[allow(unused_mut)]
        let mut map = tera::Map::with_capacity(NAMES.len());
        $(map.insert(tera::value::Key::from($key), tera::Value::from($value));)*
        tera::Value::from(map)
    }};
}

pub(crate) use view;
