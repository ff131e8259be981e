//! Files that are there only once they are whole.

mod draft;

pub use draft::{Draft, sync_folder_of};
