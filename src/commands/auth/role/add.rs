//! `role add`: a new role.

use clap::Args;

use crate::commands::Outcome;
use crate::context::Context;
use crate::error::Result;
use crate::output::Output;
use crate::views::Done;

const EXAMPLES: &str = "\
Examples:
  etcdtool role add readers";

/// Add a role, which permits nothing yet
#[derive(Args, Clone, Debug)]
#[command(after_help = EXAMPLES)]
pub struct AddArgs {
    /// The role's name
    #[arg(value_name = "NAME")]
    role: String,
}

/// Runs it.
pub async fn run(args: &AddArgs, cx: &Context, out: &mut Output) -> Result<Outcome> {
    let show = out.one::<Done>()?;
    let role = args.role.as_str();
    let mut auth = cx.connection().client().await?.auth_client();
    let response = auth.role_add(role).await?;
    let message = format!("Role {role} created");
    show.answer(&Done::new(response.0.header, message))?;
    Ok(Outcome::DONE)
}
