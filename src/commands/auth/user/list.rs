//! `user list`: who may log in.

use clap::Args;

use crate::commands::Outcome;
use crate::context::Context;
use crate::error::Result;
use crate::output::Output;
use crate::views::auth::Users;

const EXAMPLES: &str = "\
Examples:
  etcdtool user list
  etcdtool user list -o json | jq -r '.users[]'";

/// List the users
#[derive(Args, Clone, Debug)]
#[command(after_help = EXAMPLES)]
pub struct ListArgs {}

/// Runs it.
pub async fn run(_: &ListArgs, cx: &Context, out: &mut Output) -> Result<Outcome> {
    let show = out.one::<Users>()?;
    let mut auth = cx.connection().client().await?.auth_client();
    let response = auth.user_list().await?.0;
    show.answer(&Users { response })?;
    Ok(Outcome::DONE)
}
