//! The KV module.

pub mod compaction;
pub mod del;
pub mod export;
mod export_jobs;
pub mod get;
pub mod import;
pub mod put;
pub mod txn;
