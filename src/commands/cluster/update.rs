//! `member update`: tells the cluster that a member is reached elsewhere.

use clap::Args;
use etcd_client::proto::PbMemberListResponse;

use super::change::{ChangeOptions, PeerUrlsOption, etcdctls_id};
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
  etcdtool member update m3 --peer-urls http://10.0.0.30:2380
  etcdtool member update m3 --peer-urls https://10.0.0.3:2380 --dry-run

The member counts as down until its peers reach it at the new URLs: exit code 5 if the others
alone would be without a quorum.";

/// Change the peer URLs of a member
#[derive(Args, Clone, Debug)]
#[command(after_help = EXAMPLES)]
pub struct UpdateArgs {
    /// The member: its id in hex, or its name
    #[arg(value_name = "ID|NAME")]
    member: String,
    #[command(flatten)]
    peer_urls: PeerUrlsOption,
    #[command(flatten)]
    change: ChangeOptions,
}

/// Runs it.
pub async fn run(args: &UpdateArgs, cx: &Context, out: &mut Output) -> Result<Outcome> {
    if cx.mode().is_drop_in() {
        let id = etcdctls_id(&args.member)?;
        let urls = args.peer_urls.parse()?;
        return update(id, urls, &cx.connection(), cx, out).await;
    }
    let urls = args.peer_urls.parse()?;
    args.change.check_format::<Changed>(out)?;
    let survey = Survey::of(cx, cx.deadline()).await?;
    let member = survey.find(&args.member)?.member.clone();
    let id = member.id;
    let plan = Plan::update(survey, member, &urls);
    match args.change.clear(&plan, cx, out)? {
        Some(deadline) => update(id, urls, &cx.connection_within(deadline), cx, out).await,
        None => Ok(Outcome::DONE),
    }
}

async fn update(
    id: u64,
    urls: Vec<String>,
    connection: &Connection,
    cx: &Context,
    out: &mut Output,
) -> Result<Outcome> {
    let show = out.one::<Changed>()?;
    let mut cluster = connection.client().await?.cluster_client();
    let answer = cluster.member_update(id, urls.clone()).await;
    let answer = answer.map(|answer| PbMemberListResponse {
        header: answer.0.header,
        members: answer.0.members,
    });
    let look = async |reading: &Connection| {
        settle::changed(reading, "it has these peer URLs", |members| {
            let member = members.iter().find(|member| member.id == id);
            member.is_some_and(|member| settle::is_at(member, &urls))
        })
        .await
    };
    let answer = settle::settled(cx, connection, answer.map_err(Error::from), look).await?;
    show.answer(&Changed::new(
        Made::Updated,
        id,
        answer.header,
        answer.members,
    ))?;
    Ok(Outcome::DONE)
}
