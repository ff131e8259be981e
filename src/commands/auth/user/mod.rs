//! Users.

pub mod add;
pub mod delete;
pub mod get;
pub mod grant_role;
pub mod list;
pub mod passwd;
pub mod revoke_role;

use clap::Subcommand;

use crate::commands::Outcome;
use crate::context::Context;
use crate::error::Result;
use crate::output::Output;

/// Users of the cluster
#[derive(Clone, Debug, Subcommand)]
pub enum UserCommand {
    /// Add a user
    Add(add::AddArgs),
    /// Delete a user
    Delete(delete::DeleteArgs),
    /// Show a user's roles
    Get(get::GetArgs),
    /// List the users
    List(list::ListArgs),
    /// Change a user's password
    Passwd(passwd::PasswdArgs),
    /// Give a role to a user
    GrantRole(grant_role::GrantRoleArgs),
    /// Take a role from a user
    RevokeRole(revoke_role::RevokeRoleArgs),
}

impl UserCommand {
    /// Whether it asks for a password other than that of whoever calls it.
    pub fn asks_first(&self) -> bool {
        matches!(self, Self::Add(_) | Self::Passwd(_))
    }

    /// Runs it.
    pub async fn run(&self, cx: &Context, out: &mut Output) -> Result<Outcome> {
        match self {
            Self::Add(args) => add::run(args, cx, out).await,
            Self::Delete(args) => delete::run(args, cx, out).await,
            Self::Get(args) => get::run(args, cx, out).await,
            Self::List(args) => list::run(args, cx, out).await,
            Self::Passwd(args) => passwd::run(args, cx, out).await,
            Self::GrantRole(args) => grant_role::run(args, cx, out).await,
            Self::RevokeRole(args) => revoke_role::run(args, cx, out).await,
        }
    }
}
