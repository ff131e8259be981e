//! `downgrade validate`: whether the cluster could go down to a version.

use clap::Args;

use super::request;
use crate::commands::Outcome;
use crate::context::Context;
use crate::error::Result;
use crate::output::Output;
use crate::views::cluster::{DowngradeAction, Downgraded};

const EXAMPLES: &str = "\
Examples:
  etcdtool downgrade validate 3.6
  etcdtool downgrade validate 3.6 -o json | jq '.members[].version'

A cluster goes down one minor version at a time. Changes nothing; needs etcd 3.5 or later.";

/// Check whether the cluster could go down to a version
#[derive(Args, Clone, Debug)]
#[command(after_help = EXAMPLES)]
pub struct ValidateArgs {
    /// The version to go down to, as in 3.6
    #[arg(value_name = "TARGET_VERSION")]
    version: String,
}

/// Runs it.
pub async fn run(args: &ValidateArgs, cx: &Context, out: &mut Output) -> Result<Outcome> {
    let target = Some(request::target(&args.version)?);
    out.one::<Downgraded>()?;
    let survey = request::look(cx).await?;
    let action = DowngradeAction::Validate;
    let answer = request::ask(action, target, survey, &cx.connection()).await?;
    out.one()?.answer(&answer)?;
    Ok(Outcome::DONE)
}
