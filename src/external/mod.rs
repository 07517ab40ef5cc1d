//! Links to other hosts: which there are and where they stand, what an answer means, and what is remembered of it.
//! Nothing here knows a network.

mod answer;
mod links;
mod records;

pub use answer::{Answer, Outcome, Trouble};
pub use links::Links;
pub use records::{FILE, Records};
