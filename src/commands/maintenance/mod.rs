//! The Maintenance module.

pub mod endpoint;
pub mod health;
pub mod status;
