//! The Cluster module.

pub mod list;

use clap::Subcommand;

use super::Outcome;
use crate::context::Context;
use crate::error::Result;
use crate::output::Output;

/// Members of the cluster
#[derive(Clone, Debug, Subcommand)]
pub enum MemberCommand {
    /// List the members
    List(list::ListArgs),
}

impl MemberCommand {
    /// Runs it.
    pub async fn run(&self, cx: &Context, out: &mut Output) -> Result<Outcome> {
        match self {
            Self::List(args) => list::run(args, cx, out).await,
        }
    }
}
