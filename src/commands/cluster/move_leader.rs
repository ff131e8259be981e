//! `move-leader`: lets another member lead.

use std::time::Duration;

use clap::Args;
use etcd_client::proto::PbMoveLeaderResponse;

use crate::client::{self, Connection, Endpoint};
use crate::cluster::{Survey, Surveyed, naming, successor};
use crate::commands::Outcome;
use crate::context::Context;
use crate::error::{Error, Kind, Result, Stage};
use crate::options::member_id;
use crate::output::Output;
use crate::views::cluster::{Leader, Moved};

const EXAMPLES: &str = "\
Examples:
  etcdtool move-leader                       # to the follower that is least behind
  etcdtool move-leader m2
  etcdtool move-leader 8211f1d0f64f3269 -o json | jq -r .from.name

Finds the leader by itself, whichever endpoints are given. Exit code 0 if the member leads
already, 5 if it cannot lead: a learner, or one that is down.";

/// Between two looks at the new leader.
const PAUSE: Duration = Duration::from_millis(50);

/// Hand the leadership over to another member
#[derive(Args, Clone, Debug)]
#[command(after_help = EXAMPLES)]
pub struct MoveLeaderArgs {
    /// Who is to lead: a member's id in hex, or its name; without it, a healthy follower is chosen
    #[arg(value_name = "ID|NAME")]
    target: Option<String>,
}

/// Runs it.
pub async fn run(args: &MoveLeaderArgs, cx: &Context, out: &mut Output) -> Result<Outcome> {
    if cx.mode().is_drop_in() {
        return as_etcdctl_does(args, cx, out).await;
    }
    out.one::<Moved>()?;
    let survey = Survey::of(cx, cx.deadline()).await?;
    let leader = survey.leader().ok_or_else(|| leaderless(&survey))?;
    let target = match &args.target {
        Some(text) => survey.find(text)?,
        None => successor::choose(&survey)?,
    };
    let response = if target.member.id == leader.member.id {
        None
    } else {
        successor::check(target)?;
        let (from, to) = (naming::name(&leader.member), naming::name(&target.member));
        cx.reporter().status(&format!("leader: {from} → {to}"));
        Some(hand_over(leader, target, cx).await?)
    };
    out.one()?.answer(&Moved {
        from: named(leader),
        to: named(target),
        response,
    })?;
    Ok(Outcome::DONE)
}

/// Nobody answers who knows a leader: each member with its reason.
fn leaderless(survey: &Survey) -> Error {
    let error = Error::new(Kind::Unreachable, "the members that answer know no leader")
        .hint("'etcdtool endpoint status --cluster' shows the members: start those that are down");
    survey
        .members
        .iter()
        .fold(error, |error, it| match &it.answer {
            Ok((at, _)) => error.cause(Stage::Quorum, Some(at.to_string()), "it knows no leader"),
            Err(why) if why.causes().is_empty() => error.cause(Stage::Timeout, None, why.message()),
            Err(why) => error.because(why),
        })
}

fn named(member: &Surveyed) -> Leader {
    Leader {
        id: member.member.id,
        name: member.member.name.clone(),
    }
}

/// Asks the leader to let the target lead, and waits until the target says that it does.
async fn hand_over(
    leader: &Surveyed,
    target: &Surveyed,
    cx: &Context,
) -> Result<PbMoveLeaderResponse> {
    let at = |member: &Surveyed| -> Result<Endpoint> {
        let answer = member.answer.as_ref().map_err(Clone::clone);
        Ok(answer?.0.clone())
    };
    let response = move_leader(&cx.connection_to(at(leader)?), target.member.id).await?;
    let connection = cx.connection_to(at(target)?);
    let leads = async {
        while client::status(&connection).await?.leader != target.member.id {
            tokio::time::sleep(PAUSE).await;
        }
        Ok(response)
    };
    let in_time = cx.deadline().limit(leads).await;
    in_time.unwrap_or_else(|| {
        let name = naming::name(&target.member);
        let message = format!("the leader has handed over, but {name} doesn't lead yet");
        Err(Error::new(Kind::ConditionNotMet, message))
    })
}

async fn move_leader(connection: &Connection, target: u64) -> Result<PbMoveLeaderResponse> {
    let mut maintenance = connection.client().await?.maintenance_client();
    Ok(maintenance.move_leader(target).await?.0)
}

/// etcdctl wants an id, and the leader among the endpoints given, which it asks one after the other.
async fn as_etcdctl_does(args: &MoveLeaderArgs, cx: &Context, out: &mut Output) -> Result<Outcome> {
    let target = args.target.as_deref();
    let target = target.ok_or_else(|| Error::usage("move-leader command needs 1 argument"))?;
    let target = member_id(target).map_err(Error::usage)?;
    let show = out.one::<Moved>()?;
    let endpoints = &cx.settings().connection.endpoints;
    for endpoint in endpoints {
        let connection = cx.connection_to(endpoint.clone());
        let status = client::status(&connection).await?;
        let member = status.header.map_or(0, |header| header.member_id);
        if member == status.leader {
            let response = move_leader(&connection, target).await?;
            show.answer(&Moved {
                from: unnamed(member),
                to: unnamed(target),
                response: Some(response),
            })?;
            return Ok(Outcome::DONE);
        }
    }
    let given: Vec<_> = endpoints.iter().map(Endpoint::as_str).collect();
    Err(Error::usage(format!(
        "no leader endpoint given at [{}]",
        given.join(" ")
    )))
}

fn unnamed(id: u64) -> Leader {
    Leader {
        id,
        name: String::new(),
    }
}
