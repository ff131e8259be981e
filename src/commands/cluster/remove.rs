//! `member remove`: takes a member out of the cluster, for good.

use clap::Args;

use super::change::{ChangeOptions, etcdctls_id};
use crate::client::Connection;
use crate::cluster::Survey;
use crate::commands::Outcome;
use crate::context::Context;
use crate::error::Result;
use crate::output::Output;
use crate::views::cluster::{Changed, Made, Plan};

const EXAMPLES: &str = "\
Examples:
  etcdtool member remove m3
  etcdtool member remove 8211f1d0f64f3269 --yes
  etcdtool member remove m3 --dry-run -o json | jq .after.fault_tolerance

Asks every member first whether it is up: exit code 5 if those that are left would be without a
quorum. A removed member stops, and can only come back as a new one with an empty data directory.";

/// Remove a member from the cluster
#[derive(Args, Clone, Debug)]
#[command(after_help = EXAMPLES)]
pub struct RemoveArgs {
    /// The member: its id in hex, or its name
    #[arg(value_name = "ID|NAME")]
    member: String,
    #[command(flatten)]
    change: ChangeOptions,
}

/// Runs it.
pub async fn run(args: &RemoveArgs, cx: &Context, out: &mut Output) -> Result<Outcome> {
    if cx.mode().is_drop_in() {
        return remove(etcdctls_id(&args.member)?, &cx.connection(), out).await;
    }
    args.change.check_format::<Changed>(out)?;
    let survey = Survey::of(cx, cx.deadline()).await?;
    let member = survey.find(&args.member)?.member.clone();
    let id = member.id;
    // The member itself may stop before it has answered.
    let mut others = survey.others(id);
    if others.is_empty() {
        others.clone_from(&cx.settings().connection.endpoints);
    }
    match args.change.clear(&Plan::remove(survey, member), cx, out)? {
        Some(deadline) => remove(id, &cx.connect_to(others, deadline), out).await,
        None => Ok(Outcome::DONE),
    }
}

async fn remove(id: u64, connection: &Connection, out: &mut Output) -> Result<Outcome> {
    let show = out.one::<Changed>()?;
    let mut cluster = connection.client().await?.cluster_client();
    let answer = cluster.member_remove(id).await?.0;
    show.answer(&Changed::new(
        Made::Removed,
        id,
        answer.header,
        answer.members,
    ))?;
    Ok(Outcome::DONE)
}
