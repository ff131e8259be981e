//! Files that are there only once they are whole.

mod draft;
mod locked;
mod target;

pub use draft::{Draft, behind_links, sync_folder_of};
pub use locked::{Locked, NotLocked};
pub use target::{Target, is_stdout};
