//! `downgrade enable`: lets members of the version below join.

use clap::Args;

use super::request;
use crate::commands::Outcome;
use crate::context::Context;
use crate::error::Result;
use crate::options::GuardOptions;
use crate::output::Output;
use crate::views::cluster::{DowngradeAction, Downgraded};

const EXAMPLES: &str = "\
Examples:
  etcdtool downgrade enable 3.6
  etcdtool downgrade enable 3.6 --dry-run    # as 'downgrade validate'

The members' data becomes what the version below can read; then replace the members' programs one
by one. 'downgrade cancel' ends it. Take a snapshot first. Needs etcd 3.5 or later.";

/// Start to go down to a version, one minor version below
#[derive(Args, Clone, Debug)]
#[command(after_help = EXAMPLES)]
pub struct EnableArgs {
    /// The version to go down to, as in 3.6
    #[arg(value_name = "TARGET_VERSION")]
    version: String,
    #[command(flatten)]
    guard: GuardOptions,
}

/// Runs it.
pub async fn run(args: &EnableArgs, cx: &Context, out: &mut Output) -> Result<Outcome> {
    let target = request::target(&args.version)?;
    out.one::<Downgraded>()?;
    let survey = request::look(cx).await?;
    let mut connection = cx.connection();
    if args.guard.dry_run {
        let action = DowngradeAction::Validate;
        let answer = request::ask(action, Some(target), survey, &connection).await?;
        out.one()?.answer(&answer)?;
        return Ok(Outcome::DONE);
    }
    if cx.must_ask(args.guard) {
        // Nobody is asked about what can't be done.
        let action = DowngradeAction::Validate;
        let now = request::ask(action, Some(target), None, &connection).await?;
        let version = now.response.version;
        cx.agree(&format!(
            "Downgrade the cluster from {version} to {target}?"
        ))?;
        connection = cx.connection_after_question();
    }
    let answer = request::ask(DowngradeAction::Enable, Some(target), survey, &connection).await?;
    out.one()?.answer(&answer)?;
    if cx.mode().has_remarks() {
        cx.reporter()
            .status("now replace the members' programs, one by one");
    }
    Ok(Outcome::DONE)
}
