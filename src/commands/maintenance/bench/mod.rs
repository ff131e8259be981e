//! `bench`: loads of the user's choice, and how quickly the cluster answers.

pub mod get;
mod options;
pub mod put;
pub mod range;
mod session;
pub mod txn;

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
}

impl BenchCommand {
    /// Runs it.
    pub async fn run(&self, cx: &Context, out: &mut Output) -> Result<Outcome> {
        match self {
            Self::Put(args) => put::run(args, cx, out).await,
            Self::Get(args) => get::run(args, cx, out).await,
            Self::Range(args) => range::run(args, cx, out).await,
            Self::Txn(args) => txn::run(args, cx, out).await,
        }
    }
}
