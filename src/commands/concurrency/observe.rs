//! What `elect` does without standing: tells who leads, or changes what the leader proposes.

use std::pin::pin;
use std::time::{Duration, Instant};

use etcd_client::LeaderKey;
use etcd_client::proto::{PbLeaderResponse, PbPutResponse, PbRangeResponse};
use tokio::time;

use super::ending;
use crate::commands::Outcome;
use crate::concurrency;
use crate::context::Context;
use crate::env;
use crate::error::{Error, Kind, Result};
use crate::options::lease_id;
use crate::output::{Output, Show, reader_gone};
use crate::process::Signals;
use crate::views::kv::{Got, Put};

/// Between two attempts, while members come and go.
const PAUSE: Duration = Duration::from_millis(250);

/// Shows the present leader.
pub(super) async fn leader(name: &[u8], cx: &Context, out: &mut Output) -> Result<Outcome> {
    let show = out.one::<Got>()?;
    let leader = concurrency::leader(&cx.connection(), name).await?;
    show.answer(&got(leader))?;
    Ok(Outcome::DONE)
}

/// Shows the present leader and each change, until a signal comes.
pub(super) async fn listen(name: &[u8], cx: &Context, out: &mut Output) -> Result<Outcome> {
    let mut show = out.stream::<Got>()?;
    let mut signals = Signals::listen().map_err(|error| ending::local(&error))?;
    let gone = pin!(reader_gone());
    let outcome = tokio::select! {
        signal = signals.next() => Ok(ending::released(signal, cx)),
        () = gone => return Err(Error::verdict(Kind::ClosedPipe)),
        error = show_leaders(name, cx, &mut show) => Err(error),
    };
    show.end()?;
    outcome
}

/// Goes on through whichever member answers, unless nobody does for the time that a command has.
async fn show_leaders(name: &[u8], cx: &Context, show: &mut Show<'_, Got>) -> Error {
    let mut connection = cx.endless_connection();
    let mut last = None;
    let mut heard = Instant::now();
    loop {
        let tell = |leader: PbLeaderResponse| {
            heard = Instant::now();
            let this = leader
                .kv
                .as_ref()
                .map(|kv| (kv.key.clone(), kv.mod_revision));
            // After a break the present one is told again.
            if last == this {
                return Ok(());
            }
            last = this;
            show.next(&got(leader))
        };
        let error = match concurrency::observe(&connection, name, tell).await {
            Err(error) => error,
            Ok(never) => match never {},
        };
        let is_over = heard.elapsed() > connection.command_timeout();
        if error.kind() != Kind::Unreachable || last.is_none() || is_over {
            return error.etcdctl_message("elect: observer lost");
        }
        time::sleep(PAUSE).await;
        let failed = connection.endpoint().await;
        connection = cx.endless_connection().elsewhere(failed.as_deref());
    }
}

/// Changes the proposal of the leadership whose command we are.
pub(super) async fn proclaim(
    name: &[u8],
    proposal: &[u8],
    cx: &Context,
    out: &mut Output,
) -> Result<Outcome> {
    let show = out.one::<Put>()?;
    let leader = around_us(name, cx).ok_or_else(|| {
        Error::usage("--proclaim is for the command that 'elect --exec' runs")
            .hint("ETCD_LOCK_KEY and ETCD_LOCK_REV don't tell of a leadership of that name")
    })?;
    let header = concurrency::proclaim(&cx.connection(), leader, proposal).await?;
    let response = PbPutResponse {
        header,
        prev_kv: None,
    };
    show.answer(&Put {
        response,
        refused: None,
    })?;
    Ok(Outcome::DONE)
}

/// The leadership of that name whose command we are.
fn around_us(name: &[u8], cx: &Context) -> Option<LeaderKey> {
    let variable = |name| cx.environment().around_us(name);
    let (key, revision) = (variable(env::LOCK_KEY)?, variable(env::LOCK_REV)?);
    let lease = key.as_bytes().strip_prefix(name)?.strip_prefix(b"/")?;
    let lease = std::str::from_utf8(lease).ok()?;
    let leader = LeaderKey::new().with_name(name).with_key(key);
    Some(
        leader
            .with_rev(revision.parse().ok()?)
            .with_lease(lease_id(lease).ok()?),
    )
}

/// As a read of the leader's key would answer.
fn got(leader: PbLeaderResponse) -> Got {
    Got::whole(PbRangeResponse {
        header: leader.header,
        kvs: leader.kv.into_iter().collect(),
        ..PbRangeResponse::default()
    })
}
