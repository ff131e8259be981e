//! `role get`: what a role permits.

use clap::Args;

use crate::commands::Outcome;
use crate::context::Context;
use crate::error::Result;
use crate::output::Output;
use crate::views::auth::Role;

const EXAMPLES: &str = "\
Examples:
  etcdtool role get readers
  etcdtool role get readers -o json | jq '.permissions[] | select(.scope == \"prefix\") | .key'";

/// Show what a role permits
#[derive(Args, Clone, Debug)]
#[command(after_help = EXAMPLES)]
pub struct GetArgs {
    /// The role's name
    #[arg(value_name = "NAME")]
    role: String,
}

/// Runs it.
pub async fn run(args: &GetArgs, cx: &Context, out: &mut Output) -> Result<Outcome> {
    let show = out.one::<Role>()?;
    let mut auth = cx.connection().client().await?.auth_client();
    let response = auth.role_get(args.role.as_str()).await?.0;
    let name = args.role.clone();
    show.answer(&Role { name, response })?;
    Ok(Outcome::DONE)
}
