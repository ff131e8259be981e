//! What commands show: plain structures whose serde form is the documented JSON.

pub mod cluster;
mod header;
pub mod kv;
pub mod lease;
pub mod local;
pub mod maintenance;
pub mod schema;
pub mod watch;

pub use header::Header;
