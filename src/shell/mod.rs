//! The only rooms that know disk, network, clock and terminal.

mod clock;
mod created;
mod dialogue;
mod disk;
mod editor;
mod git;
mod keep;
pub mod links;
mod listed;
mod program;
mod public;
mod reason;
mod renamed;
pub mod serve;
mod spoken;
mod stamp;
mod terminal;
mod tracked;
mod watch;
mod watched;

pub use clock::today_of;
pub use created::{create, create_bytes, replace};
pub use dialogue::TerminalDialogue;
pub use disk::Disk;
pub use editor::Editor;
pub use git::Checkout;
pub use keep::keep_file;
pub use listed::Listed;
pub use program::program;
pub use public::{Public, Written};
pub use reason::reason;
pub use renamed::{NotRenamed, carry_out};
pub use spoken::{choose_language, spoken_language, spoken_tag};
pub use terminal::{ProgressBar, opened_by_click, qr_code, wait_for_enter};
pub use watch::{Noticing, watch};
pub use watched::Watched;
