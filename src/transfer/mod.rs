//! Many keys at a time: read in constant memory, all as of one revision, and written in few transactions.

pub mod bulk;
mod cut;
mod export;
pub mod import;
pub mod records;
mod scan;
mod sorted;

pub use cut::{Counted, cut};
pub use export::{Exported, export, export_aside};
pub use scan::{PageSize, Plan, Scan, Way};
pub use sorted::{Shape, Sorted};
