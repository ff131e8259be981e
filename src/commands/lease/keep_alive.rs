//! `lease keep-alive`: renews a lease, once or for as long as it runs.

use std::convert::Infallible;
use std::future::pending;

use clap::Args;

use crate::commands::Outcome;
use crate::context::Context;
use crate::error::{Error, Kind, Result};
use crate::exit;
use crate::lease::{self, Keeper};
use crate::options::{WriteOut, lease_id};
use crate::output::{Output, Show, reader_gone};
use crate::process::{Signal, Signals};
use crate::views::lease::Renewed;

const EXAMPLES: &str = "\
Examples:
  etcdtool lease keep-alive 694d77aa9e38260f
  etcdtool lease keep-alive 694d77aa9e38260f --once

It is renewed whenever a third of its TTL has passed, through another member if one fails.
Exit code 4 once it has expired or was revoked.";

/// Renew a lease for as long as this runs
#[derive(Args, Clone, Debug)]
#[command(after_help = EXAMPLES)]
pub struct KeepAliveArgs {
    /// The lease, in hex
    #[arg(value_parser = lease_id)]
    lease_id: i64,
    /// Renew it once, and end
    #[arg(long)]
    once: bool,
}

/// Runs it.
pub async fn run(args: &KeepAliveArgs, cx: &Context, out: &mut Output) -> Result<Outcome> {
    if args.once {
        return once(args.lease_id, cx, out).await;
    }
    let mut show = out.stream::<Renewed>()?;
    cx.connection().confirm("keeping the lease alive").await?;
    let simple = show.is_etcdctls(WriteOut::Simple);
    let ended = keep(args.lease_id, cx, &mut show).await;
    show.end()?;
    let error = match ended {
        Ok(outcome) => return Ok(outcome),
        Err(error) => error,
    };
    if simple && error.kind() != Kind::ClosedPipe {
        let lease = lease::shown(args.lease_id);
        out.raw(format!("lease {lease} expired or revoked.\n").as_bytes())?;
    }
    if cx.mode().is_drop_in() && error.kind() != Kind::ClosedPipe {
        // For etcdctl every end is a good one, and means that the lease is gone.
        if error.kind() != Kind::NotFound {
            cx.reporter().line(&error.in_etcdctls_words());
        }
        return Ok(Outcome::DONE);
    }
    Err(error)
}

async fn once(id: i64, cx: &Context, out: &mut Output) -> Result<Outcome> {
    let show = out.one::<Renewed>()?;
    let renewed = lease::renew(&cx.connection(), id).await;
    let response = renewed.map_err(|error| error.etcdctl_code(exit::etcdctl::BAD_CONNECTION))?;
    show.answer(&Renewed { response })?;
    Ok(Outcome::DONE)
}

/// Shows every renewal until a signal comes, or the lease is lost.
async fn keep(id: i64, cx: &Context, show: &mut Show<'_, Renewed>) -> Result<Outcome> {
    tokio::select! {
        lost = renew_until_lost(id, cx, show) => match lost? {},
        signal = signal(cx) => Ok(Outcome::of_child(signal?.exit_code())),
        () = reader_gone() => Err(Error::verdict(Kind::ClosedPipe)),
    }
}

/// Waits for a signal that is to end the command.
async fn signal(cx: &Context) -> Result<Signal> {
    if cx.mode().is_drop_in() {
        // etcdctl leaves that to the system.
        return pending().await;
    }
    let signals = Signals::for_command();
    Ok(signals?.next().await)
}

async fn renew_until_lost(
    id: i64,
    cx: &Context,
    show: &mut Show<'_, Renewed>,
) -> Result<Infallible> {
    let mut keeper = Keeper::keep(cx.endless_connection(), id).await?;
    loop {
        let response = keeper.next().await?;
        show.next(&Renewed { response })?;
    }
}
