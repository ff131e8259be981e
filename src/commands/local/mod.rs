//! What needs no cluster of the user's.

pub mod bound_to_parent;
pub mod completion;
pub mod help;
pub mod options;
pub mod playground;
pub mod version;
