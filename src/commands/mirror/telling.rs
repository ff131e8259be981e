//! How far a mirror has come, every now and then and when it ends.

use std::time::Duration;

use tokio::time::{Instant, Interval, MissedTickBehavior, interval_at};

use crate::commands::Outcome;
use crate::context::Context;
use crate::error::{Error, Result, Stage};
use crate::mirror::{Counts, Phase};
use crate::output::{Progress, Reporter, Show, counted};
use crate::process::{Signal, Signals};
use crate::views::mirror::Mirrored;

/// Between two counts.
const EVERY: Duration = Duration::from_secs(30);
/// The same on a terminal, where one takes the place of the other.
const LIVE: Duration = Duration::from_secs(1);

/// Waits for the work's end or a signal, and shows every now and then how far it has come.
pub(super) async fn tell<T>(
    work: impl Future<Output = Result<T>>,
    counts: &Counts,
    mut show: Show<'_, Mirrored>,
    cx: &Context,
) -> Result<Outcome> {
    let mut work = std::pin::pin!(work);
    let mut signals = signals(cx)?;
    let (mut ticks, mut live_ticks) = (ticks(EVERY), ticks(LIVE));
    let mut live = Live::new(cx.reporter());
    let mut log = Pace::new();
    loop {
        tokio::select! {
            ended = &mut work => {
                if ended.is_ok() {
                    show.next(&mirrored(counts))?;
                }
                show.end()?;
                tell_left_out(counts, cx);
                return ended.map(|_| Outcome::DONE);
            }
            _ = live_ticks.tick() => live.show(counts),
            _ = ticks.tick() => {
                show.next(&mirrored(counts))?;
                if counts.phase() == Phase::Following && !cx.reporter().is_terminal() {
                    cx.reporter().detail(&log.line(counts));
                }
            }
            signal = next(&mut signals) => {
                show.next(&mirrored(counts))?;
                show.end()?;
                tell_left_out(counts, cx);
                return Ok(Outcome::of_child(signal.exit_code()));
            }
        }
    }
}

/// Says so where there may be more keys than are counted.
fn tell_left_out(counts: &Counts, cx: &Context) {
    if counts.leaves_out() {
        let keys = counts.puts() + counts.deletes();
        cx.reporter().status(&format!(
            "{} at least: an answer was lost, and what it was about is not counted where it was found done",
            counted(keys, "key", "keys")
        ));
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

fn ticks(every: Duration) -> Interval {
    let mut ticks = interval_at(Instant::now() + every, every);
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

/// The line on a terminal. There is none while keys are compared, which has one of its own.
struct Live<'a> {
    reporter: &'a Reporter,
    line: Option<Progress>,
    pace: Pace,
}

impl<'a> Live<'a> {
    fn new(reporter: &'a Reporter) -> Self {
        Self {
            reporter,
            line: None,
            pace: Pace::new(),
        }
    }

    fn show(&mut self, counts: &Counts) {
        let told = self.pace.line(counts);
        match counts.phase() {
            Phase::Following => self
                .line
                .get_or_insert_with(|| self.reporter.live())
                .say(told),
            Phase::Starting | Phase::Comparing => self.line = None,
        }
    }
}

/// How quickly it goes, from one look to the next.
struct Pace {
    keys: u64,
    at: Instant,
}

impl Pace {
    fn new() -> Self {
        Self {
            keys: 0,
            at: Instant::now(),
        }
    }

    fn line(&mut self, counts: &Counts) -> String {
        let keys = counts.puts() + counts.deletes();
        let time = self.at.elapsed().max(Duration::from_millis(1));
        let rate = keys.saturating_sub(self.keys) as f64 / time.as_secs_f64();
        (self.keys, self.at) = (keys, Instant::now());
        let (revision, lag) = (counts.revision(), counts.lag());
        format!(
            "following: {}, {rate:.0}/s, at revision {revision}, {} and {:.1} s behind",
            counted(keys, "key", "keys"),
            counted(lag.revisions, "revision", "revisions"),
            lag.time.as_secs_f64()
        )
    }
}
