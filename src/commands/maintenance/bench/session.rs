//! A load's life: the look at the cluster before it, the load, and the cleaning up.

use super::options::LoadOptions;
use crate::client::Connection;
use crate::commands::Outcome;
use crate::context::Context;
use crate::error::{Error, Kind, Result};
use crate::load::{self, Cleaned, Ground, Headway, Pace, Part, Stop};
use crate::options::GuardOptions;
use crate::output::{Output, counted};
use crate::process::{Signal, Signals};
use crate::views::maintenance::{Bench, Watching};

/// Something to measure.
pub(super) trait Load {
    /// Does it, until it is done or a signal comes. What it has left in the cluster is known to [`Load::clean`] whenever
    /// this ends.
    async fn work(&mut self, scene: &mut Scene<'_>) -> Result<Report>;

    /// Removes what it has left in the cluster; has its time for each part that it notes as headway.
    async fn clean(&mut self, cx: &Context, headway: &Headway) -> Result<Cleaned>;

    /// The error that tells what is left, and until when, where it could not be removed.
    fn left_behind(&self, error: &Error) -> Error;
}

/// Where a load is put.
pub(super) struct Scene<'a> {
    pub(super) cx: &'a Context,
    pub(super) plan: load::Plan,
    /// At least one.
    pub(super) connections: Vec<Connection>,
    /// From here on they don't end the process.
    pub(super) signals: Signals,
}

impl Scene<'_> {
    /// Waits for what ends the load before its time.
    pub(super) async fn stop(&mut self, pace: &Pace) -> Stop {
        load::stop(self.cx, pace, &mut self.signals).await
    }

    /// The connection of the client of that number.
    pub(super) fn connection(&self, number: usize) -> Result<&Connection> {
        let connection = self.connections.get(number % self.connections.len().max(1));
        connection.ok_or_else(|| Error::failed("there is no connection"))
    }
}

/// What a load has come to.
pub(super) struct Report {
    pub(super) measured: load::Measured,
    /// What its requests consist of or bring about, each measured by itself.
    pub(super) parts: Vec<Part>,
    pub(super) watching: Option<Watching>,
    /// What has ended it early.
    pub(super) stopped: Option<Signal>,
}

impl Report {
    /// Of requests without parts.
    ///
    /// # Errors
    /// What has broken the load.
    pub(super) fn of(measured: load::Measured, stopped: Option<Stop>) -> Result<Self> {
        Ok(Self {
            measured,
            parts: Vec::new(),
            watching: None,
            stopped: stopped.map(Stop::signal).transpose()?,
        })
    }

    /// Of a load that was ended before it had begun.
    ///
    /// # Errors
    /// What has broken it.
    pub(super) fn stopped(stop: Stop) -> Result<Self> {
        Self::of(load::Measured::new()?, Some(stop))
    }
}

/// A load of some kind.
pub(super) struct Session<'a> {
    /// The subcommand.
    pub(super) work: &'static str,
    pub(super) options: &'a LoadOptions,
    /// Where it writes keys, if it does.
    pub(super) ground: Option<&'a Ground>,
}

impl Session<'_> {
    /// Puts the load on the cluster, and cleans up after it.
    pub(super) async fn run(
        &self,
        cx: &Context,
        out: &mut Output,
        mut load: impl Load,
    ) -> Result<Outcome> {
        let show = out.one::<Bench>()?;
        self.ask(cx).await?;
        let mut scene = Scene {
            cx,
            plan: self.options.plan(),
            connections: load::connect(cx, self.options.conns()).await?,
            signals: Signals::for_command()?,
        };
        let ended = load.work(&mut scene).await;
        let cleaned = clean(&mut load, &mut scene).await?;
        let stopped = ended.as_ref().map(|report| report.stopped);
        if !matches!(stopped, Ok(None)) {
            // It is the load's end that the code is of.
            cleaned.tell(cx);
        }
        let report = ended?;
        if let Some(signal) = report.stopped {
            return Ok(Outcome::of_child(signal.exit_code()));
        }
        let bench = Bench {
            work: self.work,
            clients: scene.plan.clients,
            connections: scene.connections.len(),
            wanted_per_second: scene.plan.rate,
            measured: report.measured,
            parts: report.parts,
            watching: report.watching,
            cleaned,
        };
        show.answer(&bench)?;
        bench.cleaned.check(cx)?;
        if bench.has_failures() {
            return Err(Error::verdict(Kind::Unhealthy));
        }
        Ok(Outcome::DONE)
    }

    /// Asks whoever is there before a cluster is loaded that holds keys.
    async fn ask(&self, cx: &Context) -> Result<()> {
        if let Some(ground) = self.ground {
            ground.check(cx).await?;
        }
        let others = load::population(cx).await?;
        let guard = GuardOptions {
            yes: self.options.yes,
            dry_run: false,
        };
        let question = match others {
            Some(..=0) => return Ok(()),
            Some(others) => format!(
                "Put a load on a cluster that holds {}?",
                counted(others, "key", "keys")
            ),
            None => "Put a load on a cluster that may hold others' keys?".to_owned(),
        };
        if cx.must_ask(guard) {
            cx.agree(&question)?;
        }
        Ok(())
    }
}

/// Cleans up within its time; a signal more ends it.
async fn clean(load: &mut impl Load, scene: &mut Scene<'_>) -> Result<Cleaned> {
    let headway = Headway::default();
    let cleaned = {
        let cleaning = load.clean(scene.cx, &headway);
        load::clean(scene.cx, &mut scene.signals, &headway, cleaning).await
    };
    cleaned.unwrap_or_else(|given_up| Ok(Cleaned::left(load.left_behind(&given_up))))
}
