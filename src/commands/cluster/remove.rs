//! `member remove`: takes a member out of the cluster, for good.

use clap::Args;
use etcd_client::proto::PbMemberListResponse;

use super::change::{ChangeOptions, etcdctls_id};
use crate::client::Connection;
use crate::cluster::Survey;
use crate::commands::Outcome;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::output::Output;
use crate::settle;
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
        return remove(etcdctls_id(&args.member)?, &cx.connection(), cx, out).await;
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
        Some(deadline) => remove(id, &cx.connect_to(others, deadline), cx, out).await,
        None => Ok(Outcome::DONE),
    }
}

async fn remove(
    id: u64,
    connection: &Connection,
    cx: &Context,
    out: &mut Output,
) -> Result<Outcome> {
    let show = out.one::<Changed>()?;
    let mut cluster = connection.client().await?.cluster_client();
    let answer = cluster.member_remove(id).await;
    let answer = answer.map(|answer| PbMemberListResponse {
        header: answer.0.header,
        members: answer.0.members,
    });
    let look = async |reading: &Connection| {
        settle::changed(reading, "it is no member any more", |members| {
            members.iter().all(|member| member.id != id)
        })
        .await
    };
    let answer = settle::settled(cx, connection, answer.map_err(Error::from), look).await?;
    show.answer(&Changed::new(
        Made::Removed,
        id,
        answer.header,
        answer.members,
    ))?;
    Ok(Outcome::DONE)
}
