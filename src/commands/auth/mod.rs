//! The Auth module: whether who does what is looked at, users, roles.

pub mod disable;
pub mod enable;
pub mod forget;
mod new_password;
pub mod role;
pub mod status;
pub mod user;

use clap::Subcommand;

use super::Outcome;
use crate::context::Context;
use crate::error::Result;
use crate::output::Output;

/// Switch authentication on and off
#[derive(Clone, Debug, Subcommand)]
pub enum AuthCommand {
    /// Let in only users who log in
    Enable(enable::EnableArgs),
    /// Let everybody in, with every right
    Disable(disable::DisableArgs),
    /// Show whether authentication is on
    Status(status::StatusArgs),
    /// Remove the tokens that --token-cache has kept
    Forget(forget::ForgetArgs),
}

impl AuthCommand {
    /// Whether it never talks to a cluster.
    pub fn is_local(&self) -> bool {
        matches!(self, Self::Forget(_))
    }

    /// Runs it.
    pub async fn run(&self, cx: &Context, out: &mut Output) -> Result<Outcome> {
        match self {
            Self::Enable(args) => enable::run(args, cx, out).await,
            Self::Disable(args) => disable::run(args, cx, out).await,
            Self::Status(args) => status::run(args, cx, out).await,
            Self::Forget(args) => forget::run(args, cx, out),
        }
    }
}
