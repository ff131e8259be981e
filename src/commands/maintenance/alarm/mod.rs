//! `alarm`: what members complain about.

mod disarm;
mod list;

use clap::Subcommand;

use crate::commands::Outcome;
use crate::context::Context;
use crate::error::Result;
use crate::output::Output;

/// `alarm`'s subcommands.
#[derive(Clone, Debug, Subcommand)]
pub enum AlarmCommand {
    /// List the alarms that are raised
    List(list::ListArgs),
    /// Disarm alarms, once their cause is gone
    Disarm(disarm::DisarmArgs),
}

impl AlarmCommand {
    /// Runs it.
    pub async fn run(&self, cx: &Context, out: &mut Output) -> Result<Outcome> {
        match self {
            Self::List(args) => list::run(args, cx, out).await,
            Self::Disarm(args) => disarm::run(args, cx, out).await,
        }
    }
}
