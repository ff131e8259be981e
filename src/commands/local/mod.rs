//! What needs no cluster of the user's.

pub mod completion;
pub mod version;
