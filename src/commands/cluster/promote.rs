//! `member promote`: gives a learner a vote, as soon as it has caught up.

use std::time::Duration;

use clap::Args;
use etcd_client::proto::PbMemberListResponse;
use tokio::time::{Instant, sleep};

use super::change::{ChangeOptions, etcdctls_id};
use crate::client::Connection;
use crate::cluster::Survey;
use crate::commands::Outcome;
use crate::context::Context;
use crate::error::{Error, Kind, Result};
use crate::golang::duration;
use crate::output::{Output, Show};
use crate::settle;
use crate::views::cluster::{Changed, Made, Plan};

const EXAMPLES: &str = "\
Examples:
  etcdtool member promote m4
  etcdtool member promote m4 --wait          # until it has caught up
  etcdtool member promote m4 --wait=2m

A member that votes already is left as it is, with exit code 0. Exit code 5 if the learner has not
caught up, not even within the time to wait, or if its vote could cost the quorum.";

/// Between two looks at a learner that catches up.
const PAUSE: Duration = Duration::from_millis(250);

/// Give a learner a vote
#[derive(Args, Clone, Debug)]
#[command(after_help = EXAMPLES)]
pub struct PromoteArgs {
    /// The learner: its id in hex, or its name
    #[arg(value_name = "ID|NAME")]
    member: String,
    /// Wait until the learner has started and caught up; without a DURATION, for as long as it takes
    #[arg(long, value_name = "DURATION", num_args = 0..=1, require_equals = true, value_parser = duration::argument, conflicts_with = "dry_run")]
    wait: Option<Option<Duration>>,
    #[command(flatten)]
    change: ChangeOptions,
}

/// Runs it.
pub async fn run(args: &PromoteArgs, cx: &Context, out: &mut Output) -> Result<Outcome> {
    let patience = Patience::new(args.wait);
    if cx.mode().is_drop_in() {
        let id = etcdctls_id(&args.member)?;
        let show = out.one::<Changed>()?;
        let response = promote_once_caught_up(id, cx.connection(), &patience, cx).await?;
        return shown(show, Made::Promoted, id, response);
    }
    args.change.check_format::<Changed>(out)?;
    let survey = awake(args, &patience, cx).await?;
    let member = survey.find(&args.member)?.member.clone();
    let id = member.id;
    if !member.is_learner {
        let response = survey.into_list();
        return shown(out.one()?, Made::VotedAlready, id, response);
    }
    let plan = Plan::promote(survey, member);
    let Some(deadline) = args.change.clear(&plan, cx, out)? else {
        return Ok(Outcome::DONE);
    };
    let first = cx.connection_within(deadline);
    let response = promote_once_caught_up(id, first, &patience, cx).await?;
    shown(out.one()?, Made::Promoted, id, response)
}

fn shown(
    show: Show<'_, Changed>,
    made: Made,
    id: u64,
    response: PbMemberListResponse,
) -> Result<Outcome> {
    show.answer(&Changed { made, id, response })?;
    Ok(Outcome::DONE)
}

/// The members, once the learner answers if it is to be waited for.
async fn awake(args: &PromoteArgs, patience: &Patience, cx: &Context) -> Result<Survey> {
    let mut told = false;
    loop {
        let survey = Survey::of(cx, cx.fresh_deadline()).await?;
        let member = survey.find(&args.member)?;
        if member.is_healthy() || !member.member.is_learner || !patience.pause().await {
            return Ok(survey);
        }
        if !told {
            cx.reporter().status("waiting for the learner to start");
            told = true;
        }
    }
}

/// Promotes it, again and again while it is still behind and there is time to wait.
async fn promote_once_caught_up(
    id: u64,
    first: Connection,
    patience: &Patience,
    cx: &Context,
) -> Result<PbMemberListResponse> {
    let mut answer = promote(id, &first, cx).await;
    let mut told = false;
    while let Err(error) = &answer
        && is_behind(error)
        && patience.pause().await
    {
        if !told {
            cx.reporter().status("waiting for the learner to catch up");
            told = true;
        }
        answer = promote(id, &cx.connection_within(cx.fresh_deadline()), cx).await;
    }
    answer
}

async fn promote(id: u64, connection: &Connection, cx: &Context) -> Result<PbMemberListResponse> {
    let mut cluster = connection.client().await?.cluster_client();
    let answer = cluster.member_promote(id).await;
    let answer = answer.map(|answer| PbMemberListResponse {
        header: answer.0.header,
        members: answer.0.members,
    });
    let look = async |reading: &Connection| {
        settle::changed(reading, "it has a vote", |members| {
            let member = members.iter().find(|member| member.id == id);
            member.is_some_and(|member| !member.is_learner)
        })
        .await
    };
    settle::settled(cx, connection, answer.map_err(Error::from), look).await
}

/// Whether the server only wants it to catch up first.
fn is_behind(error: &Error) -> bool {
    error.kind() == Kind::ConditionNotMet && error.in_etcdctls_words().contains("in sync")
}

/// How long there is to wait.
struct Patience {
    end: Option<Instant>,
    waits: bool,
}

impl Patience {
    /// Not at all, for that long, or for as long as it takes.
    fn new(wait: Option<Option<Duration>>) -> Self {
        let end = wait.flatten();
        Self {
            end: end.and_then(|allowed| Instant::now().checked_add(allowed)),
            waits: wait.is_some(),
        }
    }

    /// Waits a moment, if there is time left.
    async fn pause(&self) -> bool {
        let left = self.waits && self.end.is_none_or(|end| Instant::now() < end);
        if left {
            sleep(PAUSE).await;
        }
        left
    }
}
