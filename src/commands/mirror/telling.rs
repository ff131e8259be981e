//! How far a mirror has come, every now and then and when it ends.

use std::time::Duration;

use tokio::time::{Interval, MissedTickBehavior, interval_at};

use crate::commands::Outcome;
use crate::context::Context;
use crate::error::{Error, Result, Stage};
use crate::mirror::Counts;
use crate::output::Show;
use crate::process::{Signal, Signals};
use crate::views::mirror::Mirrored;

/// Between two counts.
const EVERY: Duration = Duration::from_secs(30);

/// Waits for the work's end or a signal, and shows every now and then how far it has come.
pub(super) async fn tell<T>(
    work: impl Future<Output = Result<T>>,
    counts: &Counts,
    mut show: Show<'_, Mirrored>,
    cx: &Context,
) -> Result<Outcome> {
    let mut work = std::pin::pin!(work);
    let mut signals = signals(cx)?;
    let mut ticks = ticks();
    loop {
        tokio::select! {
            ended = &mut work => {
                if ended.is_ok() {
                    show.next(&mirrored(counts))?;
                }
                show.end()?;
                return ended.map(|_| Outcome::DONE);
            }
            _ = ticks.tick() => show.next(&mirrored(counts))?,
            signal = next(&mut signals) => {
                show.next(&mirrored(counts))?;
                show.end()?;
                return Ok(Outcome::of_child(signal.exit_code()));
            }
        }
    }
}

/// A signal ends the drop-in as it ends etcdctl: at once.
fn signals(cx: &Context) -> Result<Option<Signals>> {
    if cx.mode().is_drop_in() {
        return Ok(None);
    }
    let signals = Signals::listen();
    signals.map(Some).map_err(|error| {
        Error::failed("cannot listen for signals").cause(Stage::Local, None, error.to_string())
    })
}

async fn next(signals: &mut Option<Signals>) -> Signal {
    match signals {
        Some(signals) => signals.next().await,
        None => std::future::pending().await,
    }
}

fn ticks() -> Interval {
    let mut ticks = interval_at(tokio::time::Instant::now() + EVERY, EVERY);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    ticks
}

fn mirrored(counts: &Counts) -> Mirrored {
    Mirrored {
        puts: counts.puts(),
        deletes: counts.deletes(),
        revision: counts.revision(),
    }
}
