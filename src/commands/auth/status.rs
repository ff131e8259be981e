//! `auth status`: whether authentication is on.

use clap::Args;

use crate::client;
use crate::commands::Outcome;
use crate::context::Context;
use crate::error::Result;
use crate::output::Output;
use crate::views::auth::AuthStatus;

const EXAMPLES: &str = "\
Examples:
  etcdtool auth status
  etcdtool auth status -o json | jq .enabled";

/// Show whether authentication is on
///
/// The exit code is 0 either way. Needs etcd 3.5.
#[derive(Args, Clone, Debug)]
#[command(after_help = EXAMPLES)]
pub struct StatusArgs {}

/// Runs it.
pub async fn run(_: &StatusArgs, cx: &Context, out: &mut Output) -> Result<Outcome> {
    let show = out.one::<AuthStatus>()?;
    let response = client::auth_status(&cx.connection()).await?;
    show.answer(&AuthStatus { response })?;
    Ok(Outcome::DONE)
}
