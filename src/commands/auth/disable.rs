//! `auth disable`: everybody is let in.

use clap::Args;

use crate::client;
use crate::commands::Outcome;
use crate::context::Context;
use crate::error::Result;
use crate::options::GuardOptions;
use crate::output::Output;
use crate::views::auth::AuthStatus;
use crate::views::{Done, DoneInWords};

const EXAMPLES: &str = "\
Examples:
  etcdtool auth disable --dry-run     # show whether it is on
  etcdtool auth disable --yes         # don't ask";

/// Let everybody in, with every right
///
/// Users and roles stay. On a terminal it is asked about first.
#[derive(Args, Clone, Debug)]
#[command(after_help = EXAMPLES)]
pub struct DisableArgs {
    #[command(flatten)]
    guard: GuardOptions,
}

/// Runs it.
pub async fn run(args: &DisableArgs, cx: &Context, out: &mut Output) -> Result<Outcome> {
    if args.guard.dry_run {
        return dry_run(cx, out).await;
    }
    let show = out.one::<DoneInWords>()?;
    let mut connection = cx.connection();
    if cx.must_ask(args.guard) {
        cx.agree("Disable authentication? Whoever reaches the cluster may then read and write everything.")?;
        connection = cx.connection_after_question();
    }
    let response = connection
        .client()
        .await?
        .auth_client()
        .auth_disable()
        .await?;
    let done = Done::new(response.0.header, "Authentication Disabled");
    show.answer(&DoneInWords(done))?;
    Ok(Outcome::DONE)
}

async fn dry_run(cx: &Context, out: &mut Output) -> Result<Outcome> {
    let show = out.one::<AuthStatus>()?;
    let response = client::auth_status(&cx.connection()).await?;
    cx.reporter().status(if response.enabled {
        "authentication would be disabled; users and roles would stay"
    } else {
        "authentication is disabled already"
    });
    show.answer(&AuthStatus { response })?;
    Ok(Outcome::DONE)
}
