//! `endpoint hashkv`: a hash of each member's keys, and whether members agree.

use clap::Args;
use etcd_client::proto::PbHashKvResponse;

use super::endpoint::{self, EndpointArgs};
use super::members;
use crate::client::{Connection, Endpoint};
use crate::commands::Outcome;
use crate::comparison::{self, Hashes, Verdict};
use crate::context::Context;
use crate::error::{Error, Kind, Result};
use crate::golang::integer;
use crate::output::Output;
use crate::views::maintenance::{BackendHashes, Comparison};

const EXAMPLES: &str = "\
Examples:
  etcdtool endpoint hashkv --cluster
  etcdtool endpoint hashkv --compare          # code 6 unless all members hold the same
  etcdtool endpoint hashkv --backend --endpoints 127.0.0.1:2379

Hashes can be compared only if they are of the same revision and of stores that were compacted at
the same one; --compare sees to that. It asks the endpoints given or, where that is one, all
members of the cluster. Members of different etcd versions may hash the same keys differently.

--backend hashes all that a member's backend holds: beside keys, leases, users, roles, alarms and
members. It is good for telling whether a member has changed at all, as before and after its data
was moved; of a busy cluster's members each is a little further than the other.";

/// Show the hash of each member's keys and their history, and compare them
#[derive(Args, Clone, Debug)]
#[command(after_help = EXAMPLES)]
pub struct HashkvArgs {
    /// Hash up to this revision, 0 for the present one
    #[arg(
        long,
        value_name = "REVISION",
        default_value = "0",
        value_parser = integer::parse,
        hide_default_value = true
    )]
    rev: i64,
    /// Tell whether all members hold the same
    #[arg(long, conflicts_with = "backend")]
    compare: bool,
    /// Hash all that the backend holds, not keys only
    #[arg(long, conflicts_with = "rev")]
    backend: bool,
}

/// Runs it.
pub async fn run(
    args: &HashkvArgs,
    all: &EndpointArgs,
    cx: &Context,
    out: &mut Output,
) -> Result<Outcome> {
    if args.rev < 0 && cx.mode().is_strict() {
        return Err(Error::usage(format!("{} is no revision", args.rev)));
    }
    if args.compare {
        return compare(args, all, cx, out).await;
    }
    if args.backend {
        let show = out.one::<BackendHashes>()?;
        let endpoints = cx.ask_each(&all.endpoints(cx).await?, backend).await;
        let hashes = BackendHashes(Hashes { endpoints, rev: 0 });
        show.answer(&hashes)?;
        return outcome(&hashes.0, cx);
    }
    let show = out.one::<Hashes>()?;
    let hashes = hash_each(&all.endpoints(cx).await?, args.rev, cx).await;
    if cx.mode().is_drop_in() {
        tell_as_etcdctl_does(&hashes, cx)?;
    }
    show.answer(&hashes)?;
    outcome(&hashes, cx)
}

async fn compare(
    args: &HashkvArgs,
    all: &EndpointArgs,
    cx: &Context,
    out: &mut Output,
) -> Result<Outcome> {
    let show = out.one::<Comparison>()?;
    let mut endpoints = all.endpoints(cx).await?;
    if endpoints.len() == 1 {
        endpoints = endpoint::endpoints(true, cx).await?;
    }
    let members = members::known(&cx.connection(), cx).await;
    let pinned = (args.rev > 0).then_some(args.rev);
    let ask = |rev| hash_each(&endpoints, rev, cx);
    let (hashes, verdict) = comparison::compare(pinned, ask).await;
    // Where nobody gave a hash, nothing is known of the members' health.
    let kind = endpoint::failure(&hashes.endpoints).unwrap_or(Kind::Unhealthy);
    show.answer(&Comparison {
        hashes,
        verdict,
        members,
    })?;
    match verdict {
        Verdict::Equal => Ok(Outcome::DONE),
        bad => Err(Error::new(kind, bad.words())),
    }
}

async fn hash_each(endpoints: &[Endpoint], rev: i64, cx: &Context) -> Hashes {
    let ask = |connection| hash(connection, rev);
    let endpoints = cx.ask_each(endpoints, ask).await;
    Hashes { endpoints, rev }
}

async fn hash(connection: Connection, rev: i64) -> Result<PbHashKvResponse> {
    let mut maintenance = connection.client().await?.maintenance_client();
    Ok(maintenance.hash_kv(rev).await?.0)
}

/// The hash of the backend, as one of keys: its revision is the present one.
async fn backend(connection: Connection) -> Result<PbHashKvResponse> {
    let mut maintenance = connection.client().await?.maintenance_client();
    let answer = maintenance.hash().await?.0;
    Ok(PbHashKvResponse {
        header: answer.header,
        hash: answer.hash,
        ..PbHashKvResponse::default()
    })
}

/// As `endpoint status` has it; etcdctl's code is that of the last failure.
fn outcome(hashes: &Hashes, cx: &Context) -> Result<Outcome> {
    let failures = hashes.endpoints.iter();
    let mut failures = failures.filter_map(|(_, hash)| hash.as_ref().err());
    match failures.next_back() {
        Some(last) if cx.mode().is_drop_in() => Err(last.clone()),
        _ => endpoint::outcome(&hashes.endpoints),
    }
}

fn tell_as_etcdctl_does(hashes: &Hashes, cx: &Context) -> Result<()> {
    for (endpoint, hash) in &hashes.endpoints {
        if let Err(error) = hash {
            if endpoint::no_client(error) {
                return Err(error.clone());
            }
            let reason = error.in_etcdctls_words();
            cx.reporter().line(&format!(
                "Failed to get the hash of endpoint {endpoint} ({reason})"
            ));
        }
    }
    Ok(())
}
