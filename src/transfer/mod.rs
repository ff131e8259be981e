//! Many keys at a time: read in constant memory, all as of one revision.

mod scan;

pub use scan::{PageSize, Plan, Scan, Way};
