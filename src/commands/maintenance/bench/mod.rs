//! `bench`: loads of the user's choice, and how quickly the cluster answers.

pub mod get;
mod keyed;
pub mod lease;
pub mod lock;
mod options;
pub mod put;
pub mod range;
mod session;
pub mod txn;
pub mod watch;

use clap::Subcommand;

use crate::commands::Outcome;
use crate::context::Context;
use crate::error::Result;
use crate::output::Output;

/// `bench`'s subcommands.
#[derive(Clone, Debug, Subcommand)]
pub enum BenchCommand {
    /// Measure writes of single keys
    Put(put::PutArgs),
    /// Measure reads of single keys
    Get(get::GetArgs),
    /// Measure reads of several keys at once
    Range(range::RangeArgs),
    /// Measure transactions that write several keys
    Txn(txn::TxnArgs),
    /// Measure how long events take from a put to all who watch
    Watch(watch::WatchArgs),
    /// Measure leases from their grant to their revocation
    Lease(lease::LeaseArgs),
    /// Measure locks taken and given back by clients that may contend for them
    Lock(lock::LockArgs),
}

impl BenchCommand {
    /// Runs it.
    pub async fn run(&self, cx: &Context, out: &mut Output) -> Result<Outcome> {
        match self {
            Self::Put(args) => put::run(args, cx, out).await,
            Self::Get(args) => get::run(args, cx, out).await,
            Self::Range(args) => range::run(args, cx, out).await,
            Self::Txn(args) => txn::run(args, cx, out).await,
            Self::Watch(args) => watch::run(args, cx, out).await,
            Self::Lease(args) => lease::run(args, cx, out).await,
            Self::Lock(args) => lock::run(args, cx, out).await,
        }
    }
}
