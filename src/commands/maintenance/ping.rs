//! `ping`: the way to each endpoint, step by step, for when nothing works.

use std::time::Duration;

use clap::Args;

use super::endpoint;
use crate::client::{self, Connection, Deadline, Endpoint, Probed, Step};
use crate::commands::Outcome;
use crate::context::Context;
use crate::error::{Error, Kind, Result};
use crate::load::Measured;
use crate::options::positive;
use crate::output::Output;
use crate::views::maintenance::Pinged;

const EXAMPLES: &str = "\
Examples:
  etcdtool ping
  etcdtool ping --cluster -o plain | grep ' failed '
  etcdtool ping -c 10 -i 500ms -o plain | grep linearizable_read
  etcdtool ping -o json | jq '.endpoints[].tls.chain[0].days_left'

The steps are: looking the name up, connecting, TLS with the server's certificates, HTTP/2, logging
in, the member's status, a read that the member answers by itself (serializable), and one that a
majority agrees to (linearizable). Certificates are shown also if they are not accepted.
Exit code 6 if a step failed somewhere or the endpoints are of different clusters; 3 if no endpoint
could be reached, 7 if authentication is in the way everywhere.";

/// Show each step of connecting to every endpoint, with its time: what to run when nothing works
#[derive(Args, Clone, Debug)]
#[command(after_help = EXAMPLES)]
pub struct PingArgs {
    /// Go to all members that the cluster lists, not to the endpoints given
    #[arg(long)]
    cluster: bool,
    /// Repeat it so often, and sum the linearizable reads up on stderr
    #[arg(short, long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    count: Option<u32>,
    /// How long to wait before it is repeated
    #[arg(short, long, value_name = "DURATION", default_value = "1s", value_parser = positive,
        requires = "count")]
    interval: Duration,
}

/// Runs it.
pub async fn run(args: &PingArgs, cx: &Context, out: &mut Output) -> Result<Outcome> {
    match args.count {
        None => once(args, cx, out).await,
        Some(count) => repeatedly(args, count, cx, out).await,
    }
}

async fn once(args: &PingArgs, cx: &Context, out: &mut Output) -> Result<Outcome> {
    let show = out.one::<Pinged>()?;
    let endpoints = endpoint::endpoints(args.cluster, cx).await?;
    let pinged = ping_all(&endpoints, cx.deadline(), cx).await?;
    show.answer(&pinged)?;
    outcome(verdict(&pinged))
}

/// Each round has the command's whole time.
async fn repeatedly(
    args: &PingArgs,
    count: u32,
    cx: &Context,
    out: &mut Output,
) -> Result<Outcome> {
    let mut show = out.stream::<Pinged>()?;
    let endpoints = endpoint::endpoints(args.cluster, cx).await?;
    let measured = endpoints.iter().map(|_| Measured::new());
    let mut measured = measured.collect::<Result<Vec<_>>>()?;
    let mut so_far = None;
    for round in 0..count {
        if round > 0 {
            tokio::time::sleep(args.interval).await;
        }
        let pinged = ping_all(&endpoints, cx.fresh_deadline(), cx).await?;
        show.next(&pinged)?;
        for ((_, probed), measured) in pinged.endpoints.iter().zip(&mut measured) {
            note(probed, measured);
        }
        let verdict = verdict(&pinged);
        // Rounds that differ are neither all well nor all out of reach.
        let differs = so_far.is_some_and(|so_far| so_far != verdict);
        so_far = Some(if differs {
            Some(Kind::Unhealthy)
        } else {
            verdict
        });
    }
    show.end()?;
    for (endpoint, measured) in endpoints.iter().zip(&measured) {
        cx.reporter().status(&sum(endpoint, measured));
    }
    outcome(so_far.flatten())
}

async fn ping_all(endpoints: &[Endpoint], deadline: Deadline, cx: &Context) -> Result<Pinged> {
    let ping = |connection: Connection| async move { client::probe(&connection).await };
    let pinged = cx.ask_each_within(deadline, endpoints, ping).await;
    let pinged = pinged.into_iter();
    let pinged = pinged.map(|(endpoint, probed)| Ok((endpoint, probed?)));
    Ok(Pinged {
        endpoints: pinged.collect::<Result<_>>()?,
    })
}

/// Counts a way by its last step, or by the one that failed.
fn note(probed: &Probed, measured: &mut Measured) {
    let last = probed.steps.last().and_then(|taken| taken.took);
    let failure = probed.failure().map(|(_, error)| error.clone());
    measured.note(last.unwrap_or_default(), failure.map_or(Ok(()), Err));
}

fn sum(endpoint: &Endpoint, measured: &Measured) -> String {
    let well = measured.answered();
    let failed: u64 = measured.failed().map(|failed| failed.count).sum();
    let counts = format!("{endpoint}: {well} well, {failed} failed");
    if well == 0 {
        return counts;
    }
    let [min, median, max] = [0.0, 50.0, 100.0].map(|percent| measured.percentile(percent) * 1e3);
    format!(
        "{counts}; linearizable reads took {min:.1}ms at least, {median:.1}ms in the median, {max:.1}ms at most"
    )
}

fn outcome(verdict: Option<Kind>) -> Result<Outcome> {
    match verdict {
        None => Ok(Outcome::DONE),
        Some(kind) => Err(Error::verdict(kind)),
    }
}

/// What it comes to if not all is well.
fn verdict(pinged: &Pinged) -> Option<Kind> {
    if pinged.is_well() {
        return None;
    }
    let mut ways = pinged.endpoints.iter().map(|(_, probed)| probed);
    if ways.clone().all(|probed| !probed.is_reached()) {
        return Some(Kind::Unreachable);
    }
    let is_refused = |probed: &Probed| {
        let failure = probed.failure();
        failure.is_some_and(|(step, error)| {
            step == Step::Authentication && error.kind() == Kind::Refused
        })
    };
    if ways.all(is_refused) {
        return Some(Kind::Refused);
    }
    Some(Kind::Unhealthy)
}
