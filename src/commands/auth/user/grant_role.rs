//! `user grant-role`: a role for a user.

use clap::Args;

use crate::commands::Outcome;
use crate::context::Context;
use crate::error::Result;
use crate::output::Output;
use crate::views::Done;

const EXAMPLES: &str = "\
Examples:
  etcdtool user grant-role alice readers";

/// Give a role to a user
#[derive(Args, Clone, Debug)]
#[command(after_help = EXAMPLES)]
pub struct GrantRoleArgs {
    /// The user's name
    #[arg(value_name = "USER")]
    name: String,
    /// The role's name
    #[arg(value_name = "ROLE")]
    role: String,
}

/// Runs it.
pub async fn run(args: &GrantRoleArgs, cx: &Context, out: &mut Output) -> Result<Outcome> {
    let show = out.one::<Done>()?;
    let (user, role) = (args.name.as_str(), args.role.as_str());
    let mut auth = cx.connection().client().await?.auth_client();
    let response = auth.user_grant_role(user, role).await?;
    let message = format!("Role {role} is granted to user {user}");
    show.answer(&Done::new(response.0.header, message))?;
    Ok(Outcome::DONE)
}
