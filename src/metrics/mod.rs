//! Metrics of our own: Prometheus's text format, and the port that serves it.

mod address;
mod server;
mod text;

pub use address::Address;
pub use server::Server;
pub use text::{Kind, Text};
