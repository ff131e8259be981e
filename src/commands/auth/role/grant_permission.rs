//! `role grant-permission`: what a role may do.

use clap::Args;
use etcd_client::{Permission, PermissionType};

use super::permission::PermissionOptions;
use crate::commands::Outcome;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::output::Output;
use crate::views::Done;

const EXAMPLES: &str = "\
Examples:
  etcdtool role grant-permission readers read greeting
  etcdtool role grant-permission readers read app/ --prefix
  etcdtool role grant-permission writers readwrite a f       # a up to, not including, f
  etcdtool role grant-permission admins readwrite '' --prefix # every key";

/// Let a role read or write a key, or a range of keys
#[derive(Args, Clone, Debug)]
#[command(after_help = EXAMPLES)]
pub struct GrantPermissionArgs {
    /// The role's name
    #[arg(value_name = "ROLE")]
    role: String,
    /// What it may do: read, write or readwrite
    #[arg(value_name = "TYPE")]
    permission: String,
    #[command(flatten)]
    keys: PermissionOptions,
}

impl GrantPermissionArgs {
    fn permission_type(&self) -> Result<PermissionType> {
        let name = &self.permission;
        PermissionType::from_str_name(&name.to_uppercase()).ok_or_else(|| {
            Error::usage(format!("invalid permission type: {name}"))
                .hint("it is one of read, write and readwrite")
        })
    }
}

/// Runs it.
pub async fn run(args: &GrantPermissionArgs, cx: &Context, out: &mut Output) -> Result<Outcome> {
    let show = out.one::<Done>()?;
    let permission = args.permission_type()?;
    let (key, end) = args.keys.range(cx.mode())?;
    let permission = Permission::new(permission, key).with_range_end(end);
    let role = args.role.as_str();
    let mut auth = cx.connection().client().await?.auth_client();
    let response = auth.role_grant_permission(role, permission).await?;
    let message = format!("Role {role} updated");
    show.answer(&Done::new(response.0.header, message))?;
    Ok(Outcome::DONE)
}
