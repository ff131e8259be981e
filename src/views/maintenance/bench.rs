//! What `bench` answers: how quickly the cluster was, and how evenly.

use std::io::{self, Write};

use schemars::JsonSchema;
use serde::Serialize;

use super::load::{CleanUp, Failures, Latency};
use super::performance::milliseconds;
use crate::load::{Cleaned, Measured};
use crate::options::WriteOut;
use crate::output::{Answer, Auto, Cell, Lines, Message, Table, Text, Tone, View};

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
    /// What was done afterwards.
    pub cleaned: Cleaned,
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
    /// How long requests took: from when each was due at a rate, from the sending without one.
    pub latency: Latency,
    /// How many took how long.
    pub histogram: Vec<Bucket>,
    /// Requests that failed.
    pub errors: Vec<Failures>,
    /// What was done afterwards.
    pub clean_up: CleanUp<'a>,
}

/// Requests that took about as long.
#[derive(Clone, Copy, Debug, Serialize, JsonSchema)]
pub struct Bucket {
    /// They took less than this, and no less than the bucket before.
    pub below_seconds: f64,
    /// How many.
    pub count: u64,
}

impl Message for Bench {
    /// etcdctl has no such command.
    const FORMATS: &'static [WriteOut] = &[];
}

impl Answer for Bench {
    type View<'a> = BenchView<'a>;

    fn view(&self) -> BenchView<'_> {
        let measured = &self.measured;
        let buckets = measured.buckets().into_iter();
        BenchView {
            work: self.work,
            clients: self.clients,
            connections: self.connections,
            seconds: measured.took.as_secs_f64(),
            requests: measured.answered(),
            requests_per_second: measured.per_second(),
            wanted_per_second: self.wanted_per_second,
            latency: Latency::from(measured),
            histogram: buckets
                .map(|(below_seconds, count)| Bucket {
                    below_seconds,
                    count,
                })
                .collect(),
            errors: measured.failed().map(Failures::from).collect(),
            clean_up: CleanUp::from(&self.cleaned),
        }
    }
}

impl BenchView<'_> {
    fn latencies(&self) -> [(&'static str, f64); 8] {
        let latency = &self.latency;
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
}

impl View for BenchView<'_> {
    const AUTO: Auto = Auto::Table;

    fn plain(&self, out: &mut Text<'_>) -> io::Result<()> {
        let (seconds, rate) = (self.seconds, self.requests_per_second);
        let requests = self.requests;
        writeln!(
            out,
            "{}: {requests} requests in {seconds:.3} s, {rate:.1} a second",
            self.work
        )?;
        for (name, latency) in self.latencies() {
            writeln!(out, "{name}: {}", milliseconds(latency))?;
        }
        for (bound, count, bar) in self.bars() {
            writeln!(out, "{bound:>14} {count:>9} {bar}")?;
        }
        self.errors
            .iter()
            .try_for_each(|error| writeln!(out, "failed: {} times: {}", error.count, error.reason))
    }

    fn table(&self) -> Table {
        let mut table = Table::new(&["FIGURE", "VALUE", "HISTOGRAM"]);
        let rate = format!("{:.1}", self.requests_per_second);
        for (name, value) in [
            ("requests", self.requests.to_string()),
            ("a second", rate),
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
