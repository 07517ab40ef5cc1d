//! The only rooms that know disk, clock and terminal.

mod clock;
mod created;
mod dialogue;

mod disk;
mod keep;
mod public;
mod terminal;
mod watch;

pub use clock::today_of;
pub use created::{create, replace};
pub use dialogue::TerminalDialogue;
pub use disk::Disk;
pub use keep::keep_file;
pub use public::{Public, Written};
pub use terminal::{ProgressBar, spoken_language};
pub use watch::watch;
