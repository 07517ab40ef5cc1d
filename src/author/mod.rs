//! What helps authors at their work: a new portal, a new entry, a text to translate, a new name for an entry, schemas
//! for editors, a frozen edition of a dataset. Nothing here touches a disk: each gives files or changes as values.

mod ask;
mod content;
mod dialogue;
mod edition;
mod fields;
mod import;
mod init;
mod new;
mod overlay;
mod protect;
mod reference;
mod region;
mod rename;
mod scaffold;
mod schema;
mod settings;
mod translate;

use crate::files::SitePath;

pub use content::Content;
pub use dialogue::{Answer, Dialogue, Question, Stopped};
pub use edition::{Freezing, freeze};
pub use fields::{Owner, explain};
pub use import::{Import, ImportWishes, NoImport, import};
pub use init::{Founding, NewPortal, PortalWishes, init};
pub use new::{Beginning, NewEntry, Wishes, begin};
pub use overlay::Overlay;
pub use protect::{Copying, protected_copies};
pub use reference::reference;
pub use rename::{Renaming, Rewritten, rename};
pub use schema::{Merged, SCHEMAS, merge_schema_files, schema_files, schema_of_kind};
pub use translate::{Translation, Untranslated, find, translate};

/// A file to write where none stands yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewFile {
    pub path: SitePath,
    pub text: String,
}

/// Why nothing was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// The author left the dialogue.
    Stopped,
    /// What is missing or wrong, in the author's words.
    Said(String),
}

impl From<Stopped> for Refusal {
    fn from(_: Stopped) -> Self {
        Self::Stopped
    }
}
