//! `elect`: leads while a command runs or until a signal comes, or tells who leads.

use std::ffi::OsString;

use clap::Args;

use super::claim::{Claim, ClaimOptions};
use super::observe;
use crate::commands::Outcome;
use crate::concurrency::DEFAULT_TTL;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::golang::integer;
use crate::options::bytes_of;
use crate::output::Output;

const EXAMPLES: &str = "\
Examples:
  etcdtool elect primary db-1:5432 --exec ./serve      # runs it once db-1 leads
  etcdtool elect primary --leader                      # code 4 if nobody leads
  etcdtool elect primary --listen -o jsonl
  etcdtool elect primary db-1:5433 --proclaim          # inside ./serve: a new proposal

Put --exec last: what follows it is the command, which finds ETCD_LOCK_KEY and ETCD_LOCK_REV in its
environment. Should the leadership be lost, the command is ended, and the code is 8.";

/// Stand in an election and lead, or see who does
///
/// The leader's key and proposal are shown, and it leads until a signal comes. Clients that elect by
/// etcd's own recipe, as etcdctl does, contend for the same name.
#[derive(Args, Clone, Debug)]
#[command(after_help = EXAMPLES)]
pub struct ElectArgs {
    /// The election's name
    #[arg(value_name = "NAME")]
    name: OsString,
    /// What the others are told once we lead
    #[arg(value_name = "PROPOSAL")]
    proposal: Option<OsString>,
    /// Tell of each leader and proposal, without standing
    #[arg(short, long)]
    listen: bool,
    /// Show who leads; code 4 if nobody does
    #[arg(long, conflicts_with_all = ["proposal", "listen"])]
    leader: bool,
    /// Change the proposal of the leadership that this runs under
    #[arg(long, requires = "proposal", conflicts_with_all = ["listen", "leader"])]
    proclaim: bool,
    /// Run this while we lead, and exit with its code
    #[arg(
        long,
        value_name = "COMMAND",
        num_args = 1..,
        allow_hyphen_values = true,
        conflicts_with_all = ["listen", "leader", "proclaim"]
    )]
    exec: Vec<OsString>,
    /// How long the leadership outlives us if we are killed, in seconds [default: 60]
    #[arg(
        long,
        value_name = "SECONDS",
        value_parser = integer::parse,
        default_value_t = DEFAULT_TTL,
        hide_default_value = true
    )]
    ttl: i64,
    #[command(flatten)]
    options: ClaimOptions,
}

/// Runs it.
pub async fn run(args: &ElectArgs, cx: &Context, out: &mut Output) -> Result<Outcome> {
    let name = bytes_of(&args.name);
    match &args.proposal {
        None if args.leader => observe::leader(&name, cx, out).await,
        None if args.listen => observe::listen(&name, cx, out).await,
        None => Err(Error::usage("no proposal argument but -l not set")
            .hint("give a PROPOSAL to stand, --leader or --listen to see who leads")),
        Some(_) if args.listen => Err(Error::usage("proposal given but -l is set")),
        Some(proposal) if args.proclaim => {
            observe::proclaim(&name, &bytes_of(proposal), cx, out).await
        }
        Some(proposal) => {
            let claim = Claim {
                what: "leadership",
                name,
                value: bytes_of(proposal),
                ttl: args.ttl,
                wait: args.options.wait,
                command: args.command(),
                revision: |place| place.create_revision,
                expired: "elect: session expired",
            };
            claim.run(cx, out).await
        }
    }
}

impl ElectArgs {
    /// The command, with or without the separator that `lock` has before its own.
    fn command(&self) -> &[OsString] {
        match self.exec.split_first() {
            Some((separator, command)) if separator == "--" => command,
            _ => &self.exec,
        }
    }
}
