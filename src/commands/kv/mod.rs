//! The KV module.

pub mod compaction;
pub mod del;
pub mod get;
pub mod put;
pub mod txn;
