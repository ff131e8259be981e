//! `check`: commands that put a load on the cluster and judge how it bears it.

pub mod datascale;
pub mod perf;
mod size;

use clap::Subcommand;

use crate::commands::Outcome;
use crate::context::Context;
use crate::error::Result;
use crate::output::Output;

/// `check`'s subcommands.
#[derive(Clone, Debug, Subcommand)]
pub enum CheckCommand {
    /// Check whether the cluster is fast enough for a load
    Perf(perf::PerfArgs),
    /// Measure how much memory a member needs to hold data
    Datascale(datascale::DatascaleArgs),
}

impl CheckCommand {
    /// Runs it.
    pub async fn run(&self, cx: &Context, out: &mut Output) -> Result<Outcome> {
        match self {
            Self::Perf(args) => perf::run(args, cx, out).await,
            Self::Datascale(args) => datascale::run(args, cx, out).await,
        }
    }
}
