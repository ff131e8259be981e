//! What `bench` answers: how quickly the cluster was, and how evenly.

use std::io::{self, Write};

use schemars::JsonSchema;
use serde::Serialize;

use super::load::{CleanUp, Failures, Latency};
use super::performance::milliseconds;
use crate::load::{Cleaned, Measured, Part};
use crate::options::WriteOut;
use crate::output::{Answer, Auto, Cell, Lines, Message, Table, Text, Tone, View, counted};

/// The longest bar of the histogram.
const WIDTH: u64 = 40;

/// What a load has come to.
#[derive(Debug)]
pub struct Bench {
    /// The subcommand.
    pub work: &'static str,
    /// How many requests were under way at once, at most.
    pub clients: usize,
    /// How many connections they shared.
    pub connections: usize,
    /// The rate that was asked for.
    pub wanted_per_second: Option<u32>,
    /// What it has come to.
    pub measured: Measured,
    /// What its requests consist of or bring about, each measured by itself.
    pub parts: Vec<Part>,
    /// Who has watched it.
    pub watching: Option<Watching>,
    /// What was done afterwards.
    pub cleaned: Cleaned,
}

/// Who has watched a load.
#[derive(Clone, Copy, Debug, Serialize, JsonSchema)]
pub struct Watching {
    /// How many.
    pub watchers: u64,
    /// How many streams they shared.
    pub streams: usize,
    /// How many events have not come to those who should have had them.
    pub missing: u64,
}

impl Bench {
    /// Whether a request has failed, or what it should have brought about has not come.
    pub fn has_failures(&self) -> bool {
        let missing = self.watching.map_or(0, |watching| watching.missing);
        missing > 0 || self.measured.failed().next().is_some()
    }
}

/// `bench`'s document.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct BenchView<'a> {
    /// The subcommand.
    pub work: &'static str,
    /// How many requests were under way at once, at most.
    pub clients: usize,
    /// How many connections they shared.
    pub connections: usize,
    /// How long the load lasted.
    pub seconds: f64,
    /// How many requests were answered well.
    pub requests: u64,
    /// The same in a second.
    pub requests_per_second: f64,
    /// `--rate`; null without it.
    pub wanted_per_second: Option<u32>,
    /// How long requests took: from when each was due at a rate, from the sending without one; null where none was
    /// answered.
    pub latency: Option<Latency>,
    /// How many took how long.
    pub histogram: Vec<Bucket>,
    /// What is measured by itself beside whole requests, each of which is a put, a lease's life, or a lock taken and given
    /// back: `event` of `watch`, from the put's sending to each watcher; `grant`, `keep-alive` and `revoke` of `lease`;
    /// `lock` and `unlock` of `lock`.
    pub parts: Vec<PartView>,
    /// Who has watched; null for all but `watch`.
    pub watching: Option<Watching>,
    /// Requests that failed.
    pub errors: Vec<Failures>,
    /// What was done afterwards.
    pub clean_up: CleanUp<'a>,
}

/// A part of requests, or what they bring about.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct PartView {
    /// What it is.
    pub name: &'static str,
    /// How often it was done.
    pub count: u64,
    /// The same in a second.
    pub per_second: f64,
    /// How long it took; null where it was never done.
    pub latency: Option<Latency>,
    /// How many took how long.
    pub histogram: Vec<Bucket>,
}

impl From<&Part> for PartView {
    fn from(Part { name, measured }: &Part) -> Self {
        Self {
            name,
            count: measured.answered(),
            per_second: measured.per_second(),
            latency: latency(measured),
            histogram: Bucket::of(measured),
        }
    }
}

/// Of no request there is none.
fn latency(measured: &Measured) -> Option<Latency> {
    (measured.answered() > 0).then(|| Latency::from(measured))
}

/// Requests that took about as long.
#[derive(Clone, Copy, Debug, Serialize, JsonSchema)]
pub struct Bucket {
    /// They took less than this, and no less than the bucket before.
    pub below_seconds: f64,
    /// How many.
    pub count: u64,
}

impl Bucket {
    fn of(measured: &Measured) -> Vec<Self> {
        let buckets = measured.buckets().into_iter();
        buckets
            .map(|(below_seconds, count)| Self {
                below_seconds,
                count,
            })
            .collect()
    }
}

impl Message for Bench {
    /// etcdctl has no such command.
    const FORMATS: &'static [WriteOut] = &[];
}

impl Answer for Bench {
    type View<'a> = BenchView<'a>;

    fn view(&self) -> BenchView<'_> {
        let measured = &self.measured;
        BenchView {
            work: self.work,
            clients: self.clients,
            connections: self.connections,
            seconds: measured.took.as_secs_f64(),
            requests: measured.answered(),
            requests_per_second: measured.per_second(),
            wanted_per_second: self.wanted_per_second,
            latency: latency(measured),
            histogram: Bucket::of(measured),
            parts: self.parts.iter().map(PartView::from).collect(),
            watching: self.watching,
            errors: Failures::of(measured),
            clean_up: CleanUp::from(&self.cleaned),
        }
    }
}

/// What was measured of one thing, for people.
struct Block<'a> {
    what: &'a str,
    count: u64,
    seconds: f64,
    per_second: f64,
    latency: Option<&'a Latency>,
    histogram: &'a [Bucket],
}

impl Block<'_> {
    fn latencies(&self) -> impl Iterator<Item = (&'static str, f64)> {
        let figures = |latency: &Latency| {
            [
                ("min", latency.min_seconds),
                ("mean", latency.mean_seconds),
                ("p50", latency.p50_seconds),
                ("p90", latency.p90_seconds),
                ("p95", latency.p95_seconds),
                ("p99", latency.p99_seconds),
                ("p99.9", latency.p999_seconds),
                ("max", latency.max_seconds),
            ]
        };
        self.latency.map(figures).into_iter().flatten()
    }

    /// Each bucket's bound, count and bar.
    fn bars(&self) -> impl Iterator<Item = (String, u64, String)> {
        let most = self.histogram.iter().map(|bucket| bucket.count).max();
        let most = most.unwrap_or_default().max(1);
        self.histogram.iter().map(move |bucket| {
            // What is there is seen.
            let length = bucket.count.saturating_mul(WIDTH).div_ceil(most);
            let bar = "#".repeat(usize::try_from(length).unwrap_or_default());
            let bound = format!("< {}", milliseconds(bucket.below_seconds));
            (bound, bucket.count, bar)
        })
    }

    fn plain(&self, out: &mut Text<'_>) -> io::Result<()> {
        let Self {
            what,
            count,
            seconds,
            per_second,
            ..
        } = self;
        writeln!(
            out,
            "{what}: {count} in {seconds:.3} s, {per_second:.1} a second"
        )?;
        for (name, latency) in self.latencies() {
            writeln!(out, "{name}: {}", milliseconds(latency))?;
        }
        for (bound, count, bar) in self.bars() {
            writeln!(out, "{bound:>14} {count:>9} {bar}")?;
        }
        Ok(())
    }

    fn rows(&self, table: &mut Table) {
        for (name, value) in [
            (self.what, self.count.to_string()),
            ("a second", format!("{:.1}", self.per_second)),
            ("seconds", format!("{:.3}", self.seconds)),
        ] {
            table.row([name.into(), value.into(), "".into()]);
        }
        for (name, latency) in self.latencies() {
            table.row([name.into(), milliseconds(latency).into(), "".into()]);
        }
        for (bound, count, bar) in self.bars() {
            table.row([bound.into(), count.to_string().into(), bar.into()]);
        }
    }
}

impl BenchView<'_> {
    /// The requests, then their parts.
    fn blocks(&self) -> impl Iterator<Item = Block<'_>> {
        let requests = Block {
            what: "requests",
            count: self.requests,
            seconds: self.seconds,
            per_second: self.requests_per_second,
            latency: self.latency.as_ref(),
            histogram: &self.histogram,
        };
        let parts = self.parts.iter().map(|part| Block {
            what: part.name,
            count: part.count,
            seconds: self.seconds,
            per_second: part.per_second,
            latency: part.latency.as_ref(),
            histogram: &part.histogram,
        });
        std::iter::once(requests).chain(parts)
    }

    /// How many events have not come, where some should have.
    fn missing(&self) -> Option<u64> {
        self.watching.map(|watching| watching.missing)
    }
}

impl View for BenchView<'_> {
    const AUTO: Auto = Auto::Table;

    fn plain(&self, out: &mut Text<'_>) -> io::Result<()> {
        for block in self.blocks() {
            block.plain(out)?;
        }
        if let Some(missing) = self.missing() {
            writeln!(out, "events missing: {missing}")?;
        }
        self.errors.iter().try_for_each(|error| {
            let times = counted(error.count, "time", "times");
            writeln!(out, "failed: {times}: {}", error.reason)
        })
    }

    fn table(&self) -> Table {
        let mut table = Table::new(&["FIGURE", "VALUE", "HISTOGRAM"]);
        for block in self.blocks() {
            block.rows(&mut table);
        }
        if let Some(missing) = self.missing() {
            let tone = if missing > 0 { Tone::Bad } else { Tone::Good };
            table.row(["missing".into(), Cell::new(missing, tone), "".into()]);
        }
        for error in &self.errors {
            let count = Cell::new(error.count, Tone::Bad);
            table.row(["failed".into(), count, error.reason.clone().into()]);
        }
        table
    }

    fn lines(&self, out: &mut Lines<'_>) -> io::Result<()> {
        out.line(self)
    }
}
