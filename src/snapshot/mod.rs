//! Snapshots of a member's backend: from which member, checked as they come, in place only when whole.

mod check;
mod choice;
mod fetch;
mod file;

pub use choice::best;
pub use fetch::{Fetched, fetch};
pub use file::Draft;
