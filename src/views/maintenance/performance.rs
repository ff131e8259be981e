//! What `check perf` answers: how fast the cluster was, and whether that is fast enough.

use std::io::{self, Write};

use schemars::JsonSchema;
use serde::Serialize;

use super::load::{CleanUp, Failures, Latency, clean_up, failures};
use crate::load::{Cleaned, Measured};
use crate::output::{Answer, Auto, Cell, Lines, Table, Text, View};

/// More of what was wanted has to have been done.
const ENOUGH: f64 = 0.9;
/// The longest that a write may take, in seconds.
const SLOWEST: f64 = 0.5;
/// The largest standard deviation, in seconds.
const STDDEV: f64 = 0.1;

/// What a load has come to, and what was wanted.
#[derive(Debug)]
pub struct Performance {
    /// The load's name.
    pub load: &'static str,
    /// How many writes were under way at once, at most.
    pub clients: usize,
    /// The rate of the load.
    pub wanted_per_second: u32,
    /// What it has come to.
    pub measured: Measured,
    /// What was done afterwards.
    pub cleaned: Cleaned,
}

/// `check perf`'s document.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct PerformanceView<'a> {
    /// The verdict.
    pub passed: bool,
    /// The load: s, m, l or xl.
    pub load: &'static str,
    /// How many writes were under way at once, at most.
    pub clients: usize,
    /// How long the load lasted.
    pub seconds: f64,
    /// How many writes were answered well.
    pub writes: u64,
    /// The same in a second.
    pub writes_per_second: f64,
    /// What the load wanted; nine tenths of it are enough.
    pub wanted_per_second: u32,
    /// How long writes took; at most half a second, and a standard deviation of a tenth, is enough.
    pub latency: Latency,
    /// Writes that failed; none may.
    pub errors: Vec<Failures>,
    /// What was done afterwards.
    pub clean_up: CleanUp<'a>,
    #[serde(skip)]
    performance: &'a Performance,
}

impl Performance {
    /// Whether the cluster is fast enough.
    pub fn passed(&self) -> bool {
        let quick = self.is_enough() && !self.is_slow() && !self.is_uneven();
        quick && self.measured.failed().next().is_none()
    }

    fn is_enough(&self) -> bool {
        self.measured.per_second() / f64::from(self.wanted_per_second) > ENOUGH
    }

    fn is_slow(&self) -> bool {
        self.measured.slowest() > SLOWEST
    }

    fn is_uneven(&self) -> bool {
        self.measured.stddev() > STDDEV
    }
}

impl Answer for Performance {
    type View<'a> = PerformanceView<'a>;

    fn view(&self) -> PerformanceView<'_> {
        PerformanceView {
            passed: self.passed(),
            load: self.load,
            clients: self.clients,
            seconds: self.measured.took.as_secs_f64(),
            writes: self.measured.answered(),
            writes_per_second: self.measured.per_second(),
            wanted_per_second: self.wanted_per_second,
            latency: Latency::from(&self.measured),
            errors: Failures::of(&self.measured),
            clean_up: CleanUp::from(&self.cleaned),
            performance: self,
        }
    }
}

impl View for PerformanceView<'_> {
    const AUTO: Auto = Auto::Table;

    /// As etcdctl has them.
    fn plain(&self, out: &mut Text<'_>) -> io::Result<()> {
        let Performance {
            measured, cleaned, ..
        } = self.performance;
        clean_up(out, cleaned)?;
        failures(out, measured)?;
        let writes = measured.per_second() as u64 + 1;
        if self.performance.is_enough() {
            writeln!(out, "PASS: Throughput is {writes} writes/s")?;
        } else {
            writeln!(out, "FAIL: Throughput too low: {writes} writes/s")?;
        }
        let slowest = measured.slowest();
        if self.performance.is_slow() {
            writeln!(out, "Slowest request took too long: {slowest:.6}s")?;
        } else {
            writeln!(out, "PASS: Slowest request took {slowest:.6}s")?;
        }
        let stddev = measured.stddev();
        if self.performance.is_uneven() {
            writeln!(out, "Stddev too high: {stddev:.6}s")?;
        } else {
            writeln!(out, "PASS: Stddev is {stddev:.6}s")?;
        }
        writeln!(out, "{}", if self.passed { "PASS" } else { "FAIL" })
    }

    fn table(&self) -> Table {
        let Performance {
            wanted_per_second, ..
        } = self.performance;
        let mut table = Table::new(&["FIGURE", "VALUE", "ENOUGH"]);
        let latency = &self.latency;
        let mut judged = |name: &str, value: String, enough: String, good: bool| {
            table.row([name.into(), Cell::verdict(value, good), enough.into()]);
        };
        judged(
            "writes a second",
            format!("{:.1}", self.writes_per_second),
            format!("over {:.1}", f64::from(*wanted_per_second) * ENOUGH),
            self.performance.is_enough(),
        );
        let failed: u64 = self.errors.iter().map(|error| error.count).sum();
        judged("failed", failed.to_string(), "0".to_owned(), failed == 0);
        judged(
            "slowest",
            milliseconds(latency.max_seconds),
            format!("up to {}", milliseconds(SLOWEST)),
            !self.performance.is_slow(),
        );
        judged(
            "standard deviation",
            milliseconds(latency.stddev_seconds),
            format!("up to {}", milliseconds(STDDEV)),
            !self.performance.is_uneven(),
        );
        for (name, seconds) in [
            ("mean", latency.mean_seconds),
            ("50 %", latency.p50_seconds),
            ("90 %", latency.p90_seconds),
            ("95 %", latency.p95_seconds),
            ("99 %", latency.p99_seconds),
            ("99.9 %", latency.p999_seconds),
        ] {
            table.row([name.into(), milliseconds(seconds).into(), "".into()]);
        }
        let verdict = if self.passed { "PASS" } else { "FAIL" };
        table.row([
            "verdict".into(),
            Cell::verdict(verdict, self.passed),
            "".into(),
        ]);
        table
    }

    fn lines(&self, out: &mut Lines<'_>) -> io::Result<()> {
        out.line(self)
    }
}

pub(super) fn milliseconds(seconds: f64) -> String {
    format!("{:.3} ms", seconds * 1e3)
}
