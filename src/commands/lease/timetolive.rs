//! `lease timetolive`: what is left of a lease.

use clap::Args;

use crate::client;
use crate::commands::Outcome;
use crate::context::Context;
use crate::error::Result;
use crate::exit;
use crate::lease::no_such_lease;
use crate::options::lease_id;
use crate::output::Output;
use crate::views::lease::Left;

const EXAMPLES: &str = "\
Examples:
  etcdtool lease timetolive 694d77aa9e38260f
  etcdtool lease timetolive 694d77aa9e38260f --keys -o json | jq '.keys | length'

Exit code 4 if there is no such lease, or no longer.";

/// Show what is left of a lease
#[derive(Args, Clone, Debug)]
#[command(after_help = EXAMPLES)]
pub struct TimetoliveArgs {
    /// The lease, in hex
    #[arg(value_parser = lease_id)]
    lease_id: i64,
    /// Show the keys that are attached to it
    #[arg(long)]
    keys: bool,
}

/// Runs it.
pub async fn run(args: &TimetoliveArgs, cx: &Context, out: &mut Output) -> Result<Outcome> {
    let show = out.one::<Left>()?;
    let left = client::time_to_live(&cx.connection(), args.lease_id, args.keys).await;
    let response = left.map_err(|error| error.etcdctl_code(exit::etcdctl::BAD_CONNECTION))?;
    if response.ttl < 0 && cx.mode().has_own_codes() {
        return Err(no_such_lease(args.lease_id));
    }
    show.answer(&Left {
        response,
        with_keys: args.keys,
    })?;
    Ok(Outcome::DONE)
}
