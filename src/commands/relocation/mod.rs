//! Keys under another prefix.

pub mod copy;
pub mod rename;
