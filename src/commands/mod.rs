//! The subcommands, a room for each module of an etcd client.

pub mod auth;
pub mod cluster;
pub mod concurrency;
pub mod config;
pub mod keyspace;
pub mod kv;
pub mod lease;
pub mod local;
pub mod maintenance;
pub mod mirror;
pub mod relocation;
pub mod watch;

use crate::exit;

/// What a command that did its work exits with: 0, or the code of a child it ran.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outcome(u8);

impl Outcome {
    /// Done.
    pub const DONE: Self = Self(exit::OK);

    /// What a child of ours exited with.
    pub fn of_child(code: u8) -> Self {
        Self(code)
    }

    /// The exit code.
    pub fn code(self) -> u8 {
        self.0
    }
}
