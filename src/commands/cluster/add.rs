//! `member add`: makes room for a new member, and says how it is to be started.

use clap::Args;
use etcd_client::MemberAddOptions;

use super::change::{ChangeOptions, PeerUrlsOption};
use crate::client::Connection;
use crate::cluster::Survey;
use crate::commands::Outcome;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::output::Output;
use crate::settle;
use crate::views::cluster::{Added, Plan};

const EXAMPLES: &str = "\
Examples:
  etcdtool member add m4 --peer-urls http://10.0.0.4:2380 --learner
  etcdtool member add m4 --peer-urls http://10.0.0.4:2380 --dry-run
  etcdtool member add m4 --peer-urls http://10.0.0.4:2380 > m4.env

Prints the variables that the new member is to be started with. A learner has no vote and puts
nothing at risk; 'member promote --wait' gives it one. A voter counts as down until it has
started: exit code 5 if the cluster would be without a quorum until then.";

/// Add a member to the cluster, before it is started
#[derive(Args, Clone, Debug)]
#[command(after_help = EXAMPLES)]
pub struct AddArgs {
    /// The name that the new member will have
    name: String,
    #[command(flatten)]
    peer_urls: PeerUrlsOption,
    /// Add it without a vote, to catch up first
    #[arg(long)]
    learner: bool,
    #[command(flatten)]
    change: ChangeOptions,
}

/// Runs it.
pub async fn run(args: &AddArgs, cx: &Context, out: &mut Output) -> Result<Outcome> {
    let urls = args.peer_urls.parse()?;
    if cx.mode().is_drop_in() {
        return add(args, urls, &[], &cx.connection(), cx, out).await;
    }
    args.change.check_format::<Added>(out)?;
    let survey = Survey::of(cx, cx.deadline()).await?;
    let before: Vec<u64> = survey.members.iter().map(|one| one.member.id).collect();
    let plan = Plan::add(survey, &args.name, &urls, args.learner);
    match args.change.clear(&plan, cx, out)? {
        Some(deadline) => {
            let connection = cx.connection_within(deadline);
            add(args, urls, &before, &connection, cx, out).await
        }
        None => Ok(Outcome::DONE),
    }
}

async fn add(
    args: &AddArgs,
    urls: Vec<String>,
    before: &[u64],
    connection: &Connection,
    cx: &Context,
    out: &mut Output,
) -> Result<Outcome> {
    let show = out.one::<Added>()?;
    let mut options = MemberAddOptions::new();
    if args.learner {
        options = options.with_is_learner();
    }
    let mut cluster = connection.client().await?.cluster_client();
    let answer = cluster.member_add(urls.clone(), Some(options)).await;
    let answer = answer.map(|answer| answer.0).map_err(Error::from);
    let look =
        async |reading: &Connection| settle::added(reading, &urls, args.learner, before).await;
    let response = settle::settled(cx, connection, answer, look).await?;
    show.answer(&Added {
        name: args.name.clone(),
        peer_urls: args.peer_urls.as_given().to_owned(),
        response,
    })?;
    Ok(Outcome::DONE)
}
