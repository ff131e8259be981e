//! `snapshot`: backups of a member's data.

mod save;

use clap::Subcommand;

use crate::commands::Outcome;
use crate::context::Context;
use crate::error::Result;
use crate::output::Output;

/// `snapshot`'s subcommands.
#[derive(Clone, Debug, Subcommand)]
pub enum SnapshotCommand {
    /// Save a member's data to a file, checked and whole
    Save(save::SaveArgs),
}

impl SnapshotCommand {
    /// Runs it.
    pub async fn run(&self, cx: &Context, out: &mut Output) -> Result<Outcome> {
        match self {
            Self::Save(args) => save::run(args, cx, out).await,
        }
    }
}
