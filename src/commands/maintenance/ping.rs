//! `ping`: the way to each endpoint, step by step, for when nothing works.

use clap::Args;

use super::endpoint;
use crate::client::{self, Connection, Probed, Step};
use crate::commands::Outcome;
use crate::context::Context;
use crate::error::{Error, Kind, Result};
use crate::output::Output;
use crate::views::maintenance::Pinged;

const EXAMPLES: &str = "\
Examples:
  etcdtool ping
  etcdtool ping --cluster -o plain | grep ' failed '
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
}

/// Runs it.
pub async fn run(args: &PingArgs, cx: &Context, out: &mut Output) -> Result<Outcome> {
    let show = out.one::<Pinged>()?;
    let endpoints = endpoint::endpoints(args.cluster, cx).await?;
    let pinged = cx.ask_each(&endpoints, ping).await.into_iter();
    let pinged = pinged.map(|(endpoint, probed)| Ok((endpoint, probed?)));
    let pinged = Pinged {
        endpoints: pinged.collect::<Result<_>>()?,
    };
    show.answer(&pinged)?;
    if pinged.is_well() {
        return Ok(Outcome::DONE);
    }
    Err(Error::verdict(verdict(&pinged)))
}

async fn ping(connection: Connection) -> Result<Probed> {
    client::probe(&connection).await
}

/// What it comes to that not all is well.
fn verdict(pinged: &Pinged) -> Kind {
    let mut ways = pinged.endpoints.iter().map(|(_, probed)| probed);
    if ways.clone().all(|probed| !probed.is_reached()) {
        return Kind::Unreachable;
    }
    let is_refused = |probed: &Probed| {
        let failure = probed.failure();
        failure.is_some_and(|(step, error)| {
            step == Step::Authentication && error.kind() == Kind::Refused
        })
    };
    if ways.all(is_refused) {
        return Kind::Refused;
    }
    Kind::Unhealthy
}
