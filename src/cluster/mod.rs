//! The cluster's members: who they are, how each of them does, and what a change of them does to the quorum.

pub mod naming;
pub mod peer_urls;
pub mod quorum;
pub mod successor;
mod survey;

pub use survey::{Survey, Surveyed};
