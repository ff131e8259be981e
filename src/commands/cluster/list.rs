//! `member list`: who is in the cluster.

use clap::Args;

use crate::client;
use crate::commands::Outcome;
use crate::context::Context;
use crate::error::Result;
use crate::options::Consistency;
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
    /// l: as the whole cluster agrees; s: as one member knows it, which may be behind
    #[arg(
        long,
        value_name = "l|s",
        default_value = "l",
        hide_default_value = true
    )]
    consistency: Consistency,
}

/// Runs it.
pub async fn run(args: &ListArgs, cx: &Context, out: &mut Output) -> Result<Outcome> {
    let show = out.one::<Members>()?;
    let linearizable = args.consistency == Consistency::Linearizable;
    let response = client::list_members(&cx.connection(), linearizable).await?;
    show.answer(&Members { response })?;
    Ok(Outcome::DONE)
}
