//! etcdtool as a library: everything but the process's own entry and exit.

pub mod cli;
pub mod client;
pub mod cluster;
pub mod commands;
pub mod comparison;
pub mod concurrency;
pub mod config;
pub mod context;
pub mod cursor;
pub mod defragmentation;
pub mod env;
pub mod error;
pub mod etcdctl;
pub mod exit;
pub mod files;
#[doc(hidden)]
pub mod fuzzing;
pub mod golang;
pub mod keyspace;
pub mod lease;
pub mod lines;
pub mod load;
pub mod metrics;
pub mod mirror;
pub mod mode;
pub mod options;
pub mod output;
pub mod playground;
pub mod process;
pub mod prompt;
pub mod relocation;
pub mod request;
pub mod run;
pub mod settings;
pub mod settle;
pub mod snapshot;
pub mod token_cache;
pub mod transfer;
pub mod txn;
pub mod views;
pub mod watcher;

pub use run::{Process, run};
