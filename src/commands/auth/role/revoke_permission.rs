//! `role revoke-permission`: what a role may do no more.

use clap::Args;
use etcd_client::RoleRevokePermissionOptions;

use super::permission::PermissionOptions;
use crate::commands::Outcome;
use crate::context::Context;
use crate::error::Result;
use crate::lines;
use crate::output::Output;
use crate::views::Done;

const EXAMPLES: &str = "\
Examples:
  etcdtool role revoke-permission readers greeting
  etcdtool role revoke-permission readers app/ --prefix";

/// Take a key, or a range of keys, from a role again
///
/// It has to be a permission that was granted: a part of a range cannot be taken out of it.
#[derive(Args, Clone, Debug)]
#[command(after_help = EXAMPLES)]
pub struct RevokePermissionArgs {
    /// The role's name
    #[arg(value_name = "ROLE")]
    role: String,
    #[command(flatten)]
    keys: PermissionOptions,
}

/// Runs it.
pub async fn run(args: &RevokePermissionArgs, cx: &Context, out: &mut Output) -> Result<Outcome> {
    let show = out.one::<Done>()?;
    let (key, end) = args.keys.range(cx.mode())?;
    let message = message(&args.role, &args.keys.key(), &end);
    let options = RoleRevokePermissionOptions::new().with_range_end(end);
    let role = args.role.as_str();
    let mut auth = cx.connection().client().await?.auth_client();
    let response = auth
        .role_revoke_permission(role, key, Some(options))
        .await?;
    show.answer(&Done::new(response.0.header, message))?;
    Ok(Outcome::DONE)
}

/// What was revoked, with the key as it was written.
fn message(role: &str, key: &[u8], end: &[u8]) -> Vec<u8> {
    let keys = if end.is_empty() {
        [b"key ", key].concat()
    } else {
        [b"range ".to_vec(), lines::range_of_keys(key, end)].concat()
    };
    let role = format!(" is revoked from role {role}");
    [b"Permission of ", keys.as_slice(), role.as_bytes()].concat()
}
