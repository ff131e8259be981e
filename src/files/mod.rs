//! Files that are there only once they are whole.

mod draft;
mod locked;

pub use draft::{Draft, sync_folder_of};
pub use locked::{Locked, NotLocked};
