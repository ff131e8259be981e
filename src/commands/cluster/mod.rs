//! The Cluster module.

pub mod add;
mod change;
pub mod downgrade;
pub mod list;
pub mod move_leader;
pub mod promote;
pub mod remove;
pub mod update;

use clap::Subcommand;

use super::Outcome;
use crate::context::Context;
use crate::error::Result;
use crate::output::Output;

/// Members of the cluster
#[derive(Clone, Debug, Subcommand)]
pub enum MemberCommand {
    /// Add a member, before it is started
    Add(add::AddArgs),
    /// Remove a member
    Remove(remove::RemoveArgs),
    /// Change a member's peer URLs
    Update(update::UpdateArgs),
    /// List the members
    List(list::ListArgs),
    /// Give a learner a vote
    Promote(promote::PromoteArgs),
}

impl MemberCommand {
    /// Runs it.
    pub async fn run(&self, cx: &Context, out: &mut Output) -> Result<Outcome> {
        match self {
            Self::Add(args) => add::run(args, cx, out).await,
            Self::Remove(args) => remove::run(args, cx, out).await,
            Self::Update(args) => update::run(args, cx, out).await,
            Self::List(args) => list::run(args, cx, out).await,
            Self::Promote(args) => promote::run(args, cx, out).await,
        }
    }
}
