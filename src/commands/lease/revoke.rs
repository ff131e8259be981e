//! `lease revoke`: ends a lease.

use clap::Args;

use crate::client::{self, Connection};
use crate::commands::Outcome;
use crate::context::Context;
use crate::error::Result;
use crate::lease::{no_such_lease, shown};
use crate::options::{GuardOptions, lease_id};
use crate::output::{Output, counted};
use crate::settle;
use crate::views::lease::{Left, Revoked};

const EXAMPLES: &str = "\
Examples:
  etcdtool lease revoke 694d77aa9e38260f
  etcdtool lease revoke 694d77aa9e38260f --dry-run    # show its keys, end nothing";

/// End a lease, and with it its keys
///
/// On a terminal, more than one key is shown first and asked about.
#[derive(Args, Clone, Debug)]
#[command(after_help = EXAMPLES)]
pub struct RevokeArgs {
    /// The lease, in hex
    #[arg(value_parser = lease_id)]
    lease_id: i64,
    #[command(flatten)]
    guard: GuardOptions,
}

/// Runs it.
pub async fn run(args: &RevokeArgs, cx: &Context, out: &mut Output) -> Result<Outcome> {
    if args.guard.dry_run {
        return dry_run(args.lease_id, cx, out).await;
    }
    let show = out.one::<Revoked>()?;
    let mut connection = cx.connection();
    if cx.must_ask(args.guard) && ask(args.lease_id, &connection, cx).await? {
        connection = cx.connection_after_question();
    }
    let revoked = client::revoke_lease(&connection, args.lease_id).await;
    let look = async |reading: &Connection| settle::revoked(reading, args.lease_id).await;
    let revoked = settle::settled(cx, &connection, revoked, look).await;
    let response = revoked.map_err(|error| {
        let words = error.in_etcdctls_words();
        error.etcdctl_message(format!("failed to revoke lease ({words})"))
    })?;
    show.answer(&Revoked {
        id: args.lease_id,
        response,
    })?;
    Ok(Outcome::DONE)
}

async fn dry_run(id: i64, cx: &Context, out: &mut Output) -> Result<Outcome> {
    let show = out.one::<Left>()?;
    let response = client::time_to_live(&cx.connection(), id, true).await?;
    if response.ttl < 0 {
        return Err(no_such_lease(id));
    }
    let keys = counted(response.keys.len(), "key", "keys");
    cx.reporter()
        .status(&format!("the lease would end, and {keys} be deleted"));
    show.answer(&Left {
        response,
        with_keys: true,
    })?;
    Ok(Outcome::DONE)
}

/// Asks where more than one key is at stake; whether it did.
async fn ask(id: i64, connection: &Connection, cx: &Context) -> Result<bool> {
    let keys = client::time_to_live(connection, id, true).await?.keys;
    if keys.len() <= 1 {
        return Ok(false);
    }
    let all = keys.iter().map(Vec::as_slice);
    cx.reporter().some_keys(all, keys.len());
    let (lease, keys) = (shown(id), counted(keys.len(), "key", "keys"));
    cx.agree(&format!("Revoke the lease {lease} and delete {keys}?"))?;
    Ok(true)
}
