//! The Maintenance module.

pub mod alarm;
pub mod bench;
pub mod check;
pub mod defrag;
pub mod endpoint;
pub mod hashkv;
pub mod health;
mod members;
pub mod ping;
pub mod snapshot;
pub mod status;
