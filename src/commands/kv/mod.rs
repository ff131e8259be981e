//! The KV module.

pub mod compaction;
pub mod del;
pub mod export;
pub mod get;
pub mod put;
pub mod txn;
