//! Words of the interface, and everything that languages do differently: plurals, dates, numbers, lists, alphabets.

mod dates;
mod locale;
mod slug;
mod words;

pub use dates::Dates;
pub use locale::{Locale, rounded};
pub use slug::{slug, transliterate};
pub use words::{Value, Words};
