//! `downgrade cancel`: stays at the version that it is after all.

use clap::Args;

use super::request;
use crate::commands::Outcome;
use crate::context::Context;
use crate::error::Result;
use crate::output::Output;
use crate::views::cluster::{DowngradeAction, Downgraded};

const EXAMPLES: &str = "\
Examples:
  etcdtool downgrade cancel

Needs etcd 3.5 or later; 3.5 has an error for a cluster that isn't being downgraded (exit code 5).";

/// End a downgrade that was enabled: members of the version below may no longer join
#[derive(Args, Clone, Debug)]
#[command(after_help = EXAMPLES)]
pub struct CancelArgs {}

/// Runs it.
pub async fn run(_: &CancelArgs, cx: &Context, out: &mut Output) -> Result<Outcome> {
    out.one::<Downgraded>()?;
    let survey = request::look(cx).await?;
    let answer = request::ask(DowngradeAction::Cancel, None, survey, &cx.connection()).await?;
    out.one()?.answer(&answer)?;
    Ok(Outcome::DONE)
}
