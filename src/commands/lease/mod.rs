//! The Lease module.

pub mod grant;
pub mod keep_alive;
pub mod list;
pub mod revoke;
pub mod timetolive;

use clap::Subcommand;

use super::Outcome;
use crate::context::Context;
use crate::error::Result;
use crate::output::Output;

/// Leases, which end keys that nobody renews
#[derive(Clone, Debug, Subcommand)]
pub enum LeaseCommand {
    /// Create a lease
    Grant(grant::GrantArgs),
    /// End a lease, and with it its keys
    Revoke(revoke::RevokeArgs),
    /// Show what is left of a lease
    Timetolive(timetolive::TimetoliveArgs),
    /// List the leases
    List(list::ListArgs),
    /// Renew a lease for as long as this runs
    KeepAlive(keep_alive::KeepAliveArgs),
}

impl LeaseCommand {
    /// Runs it.
    pub async fn run(&self, cx: &Context, out: &mut Output) -> Result<Outcome> {
        match self {
            Self::Grant(args) => grant::run(args, cx, out).await,
            Self::Revoke(args) => revoke::run(args, cx, out).await,
            Self::Timetolive(args) => timetolive::run(args, cx, out).await,
            Self::List(args) => list::run(args, cx, out).await,
            Self::KeepAlive(args) => keep_alive::run(args, cx, out).await,
        }
    }
}
