//! `role list`: the roles there are.

use clap::Args;

use crate::commands::Outcome;
use crate::context::Context;
use crate::error::Result;
use crate::output::Output;
use crate::views::auth::Roles;

const EXAMPLES: &str = "\
Examples:
  etcdtool role list
  etcdtool role list -o jsonl";

/// List the roles
#[derive(Args, Clone, Debug)]
#[command(after_help = EXAMPLES)]
pub struct ListArgs {}

/// Runs it.
pub async fn run(_: &ListArgs, cx: &Context, out: &mut Output) -> Result<Outcome> {
    let show = out.one::<Roles>()?;
    let mut auth = cx.connection().client().await?.auth_client();
    let response = auth.role_list().await?.0;
    show.answer(&Roles { response })?;
    Ok(Outcome::DONE)
}
