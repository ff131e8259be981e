//! `downgrade`: prepares a cluster for members of the minor version before.

pub mod cancel;
pub mod enable;
mod request;
pub mod validate;

use clap::Subcommand;

use crate::commands::Outcome;
use crate::context::Context;
use crate::error::Result;
use crate::output::Output;

/// Downgrade of the cluster
#[derive(Clone, Debug, Subcommand)]
pub enum DowngradeCommand {
    /// Check whether the cluster could go down to a version
    Validate(validate::ValidateArgs),
    /// Let members of the version below join
    Enable(enable::EnableArgs),
    /// Stay at the version that it is after all
    Cancel(cancel::CancelArgs),
}

impl DowngradeCommand {
    /// Runs it.
    pub async fn run(&self, cx: &Context, out: &mut Output) -> Result<Outcome> {
        match self {
            Self::Validate(args) => validate::run(args, cx, out).await,
            Self::Enable(args) => enable::run(args, cx, out).await,
            Self::Cancel(args) => cancel::run(args, cx, out).await,
        }
    }
}
