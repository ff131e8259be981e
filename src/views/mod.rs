//! What commands show: plain structures whose serde form is the documented JSON.

pub mod auth;
pub mod cluster;
pub mod config;
mod done;
mod header;
pub mod keyspace;
pub mod kv;
pub mod lease;
pub mod local;
pub mod maintenance;
pub mod mirror;
pub mod relocation;
pub mod schema;
pub mod watch;

pub use done::{Done, DoneInWords, DoneView};
pub use header::Header;
