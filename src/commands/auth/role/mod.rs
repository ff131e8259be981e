//! Roles.

pub mod add;
pub mod delete;
pub mod get;
pub mod grant_permission;
pub mod list;
mod permission;
pub mod revoke_permission;

use clap::Subcommand;

use crate::commands::Outcome;
use crate::context::Context;
use crate::error::Result;
use crate::output::Output;

/// Roles, and what they permit
#[derive(Clone, Debug, Subcommand)]
pub enum RoleCommand {
    /// Add a role
    Add(add::AddArgs),
    /// Delete a role
    Delete(delete::DeleteArgs),
    /// Show what a role permits
    Get(get::GetArgs),
    /// List the roles
    List(list::ListArgs),
    /// Let a role read or write keys
    GrantPermission(grant_permission::GrantPermissionArgs),
    /// Take keys from a role again
    RevokePermission(revoke_permission::RevokePermissionArgs),
}

impl RoleCommand {
    /// Runs it.
    pub async fn run(&self, cx: &Context, out: &mut Output) -> Result<Outcome> {
        match self {
            Self::Add(args) => add::run(args, cx, out).await,
            Self::Delete(args) => delete::run(args, cx, out).await,
            Self::Get(args) => get::run(args, cx, out).await,
            Self::List(args) => list::run(args, cx, out).await,
            Self::GrantPermission(args) => grant_permission::run(args, cx, out).await,
            Self::RevokePermission(args) => revoke_permission::run(args, cx, out).await,
        }
    }
}
