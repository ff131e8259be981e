//! `member list`: who is in the cluster.

use clap::Args;

use crate::client;
use crate::commands::Outcome;
use crate::context::Context;
use crate::error::Result;
use crate::options::ConsistencyOptions;
use crate::output::Output;
use crate::views::cluster::Members;

const EXAMPLES: &str = "\
Examples:
  etcdtool member list
  etcdtool member list -o json | jq -r '.members[] | select(.is_learner) | .name'
  etcdtool member list --consistency s     # as one member knows it, also without a majority";

/// List the members
#[derive(Args, Clone, Debug)]
#[command(after_help = EXAMPLES)]
pub struct ListArgs {
    #[command(flatten)]
    consistency: ConsistencyOptions,
}

/// Runs it.
pub async fn run(args: &ListArgs, cx: &Context, out: &mut Output) -> Result<Outcome> {
    let show = out.one::<Members>()?;
    let linearizable = !args.consistency.is_serializable();
    let response = client::list_members(&cx.connection(), linearizable).await?;
    show.answer(&Members { response })?;
    Ok(Outcome::DONE)
}
