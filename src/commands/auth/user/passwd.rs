//! `user passwd`: another password.

use clap::Args;
use secrecy::ExposeSecret;

use super::super::new_password::NewPasswordOptions;
use crate::commands::Outcome;
use crate::context::Context;
use crate::error::Result;
use crate::output::Output;
use crate::views::Done;

const EXAMPLES: &str = "\
Examples:
  etcdtool user passwd alice                              # asks for the password, twice
  etcdtool user passwd alice --new-password-file alice.txt";

/// Change a user's password
///
/// Whoever is logged in as that user has to log in again.
#[derive(Args, Clone, Debug)]
#[command(after_help = EXAMPLES)]
pub struct PasswdArgs {
    /// The user's name
    #[arg(value_name = "NAME")]
    name: String,
    #[command(flatten)]
    source: NewPasswordOptions,
}

/// Runs it.
pub async fn run(args: &PasswdArgs, cx: &Context, out: &mut Output) -> Result<Outcome> {
    let show = out.one::<Done>()?;
    let password = args.source.password(&args.name, cx)?;
    cx.identify()?;
    let mut auth = cx.connection().client().await?.auth_client();
    let user = args.name.as_str();
    let response = auth
        .user_change_password(user, password.expose_secret())
        .await?;
    show.answer(&Done::new(response.0.header, "Password updated"))?;
    Ok(Outcome::DONE)
}
