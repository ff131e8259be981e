//! `defrag`: gives the space that databases no longer need back to the disk.

use std::time::{Duration, Instant};

use clap::Args;

use super::endpoint;
use crate::client;
use crate::commands::Outcome;
use crate::context::Context;
use crate::defragmentation::{self, Target, Targets};
use crate::error::{Error, Kind, Result, Stage};
use crate::golang::{duration, humanize};
use crate::lines;
use crate::output::{Output, Show};
use crate::process::Signals;
use crate::views::maintenance::Defragmented;

const EXAMPLES: &str = "\
Examples:
  etcdtool defrag --cluster --dry-run
  etcdtool defrag --cluster
  etcdtool defrag --endpoints 10.0.0.1:2379 --timeout 1m

A member that defragments reads and writes nothing until it's done. So it's one member at a time,
the leader last, each seen to be well before and after. There is no time limit, since the server
goes on whatever becomes of the call: where the connection is lost, the member is followed until
it reads again. At the first failure no further member is begun.";

/// Give the space that databases no longer need back to the disk, member by member
#[derive(Args, Clone, Debug)]
#[command(after_help = EXAMPLES)]
pub struct DefragArgs {
    /// Defragment all members that the cluster lists, not those at the endpoints given
    #[arg(long)]
    cluster: bool,
    /// Show the members in their order, and what they could give back
    #[arg(long)]
    dry_run: bool,
    /// Go on with the other members after a failure
    #[arg(long)]
    keep_going: bool,
    /// Begin no further member once one has taken longer; it's seen through to its end all the same
    #[arg(long, value_name = "DURATION", value_parser = duration::argument)]
    timeout: Option<Duration>,
}

/// Runs it.
pub async fn run(args: &DefragArgs, cx: &Context, out: &mut Output) -> Result<Outcome> {
    if cx.mode().is_drop_in() && !args.is_ours() {
        return run_as_etcdctl_does(args, cx, out).await;
    }
    let tell = |message: &str| cx.reporter().status(message);
    let show = out.stream::<Defragmented>()?;
    let targets = args.targets(cx).await?;
    for learner in &targets.learners {
        tell(&format!(
            "{learner} is a learner, which cannot be told to: left out"
        ));
    }
    if args.dry_run {
        return plan(targets, show);
    }
    cx.connection().confirm("defragmenting").await?;
    one_by_one(args, targets, cx, show, tell).await
}

impl DefragArgs {
    /// Whether it asks for what etcdctl doesn't have.
    fn is_ours(&self) -> bool {
        self.dry_run || self.keep_going || self.timeout.is_some()
    }

    async fn targets(&self, cx: &Context) -> Result<Targets> {
        let targets = if self.cluster {
            Targets::of_cluster(cx).await?
        } else {
            Targets::of_endpoints(cx).await
        };
        if self.keep_going || self.dry_run || targets.silent.is_empty() {
            return Ok(targets);
        }
        let error = not_all_answer(&targets, "not all members answer: none was defragmented");
        Err(error.hint(
            "while one defragments, every other member counts; --keep-going does it all the same",
        ))
    }
}

/// Some members, or all, gave no answer.
fn not_all_answer(targets: &Targets, message: &str) -> Error {
    let is_refused = |(_, error): &(String, Error)| error.kind() == Kind::Refused;
    let kind = if !targets.members.is_empty() {
        Kind::Unhealthy
    } else if targets.silent.iter().any(is_refused) {
        Kind::Refused
    } else {
        Kind::Unreachable
    };
    let error = Error::new(kind, message);
    targets.silent.iter().fold(error, also)
}

/// The error with a member's reasons.
fn also(error: Error, (name, other): &(String, Error)) -> Error {
    if other.causes().is_empty() {
        return error.cause(Stage::Connect, Some(name.clone()), other.message());
    }
    error.because(other)
}

fn plan(targets: Targets, mut show: Show<'_, Defragmented>) -> Result<Outcome> {
    let failure = match targets.silent.as_slice() {
        [] => None,
        _ => Some(not_all_answer(&targets, "not all members answer")),
    };
    for target in targets.members {
        show.next(&Defragmented::planned(target))?;
    }
    show.end()?;
    failure.map_or(Ok(Outcome::DONE), Err)
}

async fn one_by_one(
    args: &DefragArgs,
    targets: Targets,
    cx: &Context,
    mut show: Show<'_, Defragmented>,
    tell: impl Fn(&str),
) -> Result<Outcome> {
    let mut signals = Signals::for_command()?;
    let count = targets.members.len();
    let (mut any_done, mut failures) = (false, targets.silent);
    let mut members = targets.members.into_iter().zip(1..);
    for (target, number) in members.by_ref() {
        tell(&format!(
            "{} ({number} of {count}): {}",
            target.shown(),
            of_it(&target)
        ));
        let start = Instant::now();
        let done = tokio::select! {
            done = defragmentation::defragment(&target, cx, &tell) => done,
            signal = signals.next() => {
                tell(&format!("{} goes on by itself until it's done", target.shown()));
                return Ok(Outcome::of_child(signal.exit_code()));
            }
        };
        let took = start.elapsed();
        let name = target.shown().to_owned();
        let failure = match (&done, args.timeout) {
            (Err(error), _) => Some(error.clone()),
            (Ok(_), Some(most)) if took > most => Some(slow(&name, took, most)),
            (Ok(_), _) => None,
        };
        any_done |= done.is_ok();
        show.next(&Defragmented::done(target, done, took))?;
        if let Some(failure) = failure {
            failures.push((name, failure));
            if !args.keep_going {
                break;
            }
        }
    }
    show.end()?;
    let left: Vec<_> = members
        .map(|(target, _)| target.shown().to_owned())
        .collect();
    verdict(any_done, &failures, &left)
}

/// How large a member's database is, and how much of that it needs.
fn of_it(target: &Target) -> String {
    let status = &target.status;
    let [size, used] = [status.db_size, status.db_size_in_use].map(humanize::bytes);
    format!("defragmenting {size}, of which {used} are in use")
}

fn slow(name: &str, took: Duration, most: Duration) -> Error {
    let message = format!("it took {}, longer than {most:?}", lines::took(took));
    let name = Some(name.to_owned());
    Error::new(Kind::ConditionNotMet, "too slow").cause(Stage::Timeout, name, message)
}

fn verdict(any_done: bool, failures: &[(String, Error)], left: &[String]) -> Result<Outcome> {
    let Some((_, first)) = failures.first() else {
        return Ok(Outcome::DONE);
    };
    let names: Vec<_> = failures.iter().map(|(name, _)| name.as_str()).collect();
    let message = format!("defragmenting failed at {}", names.join(", "));
    let kind = match first.kind() {
        // Which would say that nothing was changed.
        Kind::Unreachable if any_done => Kind::Unhealthy,
        kind => kind,
    };
    let error = failures.iter().fold(Error::new(kind, message), also);
    if left.is_empty() {
        return Err(error);
    }
    Err(error.hint(format!("not begun: {}", left.join(", "))))
}

/// One endpoint after the other, each with the whole command's time.
async fn run_as_etcdctl_does(args: &DefragArgs, cx: &Context, out: &mut Output) -> Result<Outcome> {
    let mut show = out.stream::<Defragmented>()?;
    let mut failed = false;
    for endpoint in endpoint::endpoints(args.cluster, cx).await? {
        let start = Instant::now();
        let connection = cx.connection_to_within(endpoint.clone(), cx.fresh_deadline());
        let done = client::defragment(&connection).await;
        let took = start.elapsed();
        if let Err(error) = &done {
            if endpoint::no_client(error) {
                show.end()?;
                return Err(error.clone());
            }
            failed = true;
            let (took, reason) = (lines::took(took), error.in_etcdctls_words());
            cx.reporter().line(&format!(
                "Failed to defragment etcd member[{endpoint}]. took {took}. ({reason})"
            ));
        } else {
            show.next(&Defragmented::unseen(endpoint, took))?;
        }
    }
    show.end()?;
    if failed {
        return Err(Error::verdict(Kind::Failed));
    }
    Ok(Outcome::DONE)
}
