//! Snapshots of a member's backend: from which member, checked as they come, in place only when whole.

mod check;
mod choice;
mod fetch;
mod save;

pub use choice::best;
pub use fetch::{Fetched, copy};
pub use save::save;
