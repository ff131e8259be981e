//! Defragmenting members: which of them, in which order, and how each is seen through to its end.

mod member;
mod targets;

pub use member::defragment;
pub use targets::{Target, Targets};
