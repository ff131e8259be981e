//! What `check datascale` answers: how much more memory a member holds with the data than without.

use std::io::{self, Write};

use schemars::JsonSchema;
use serde::Serialize;

use super::load::{CleanUp, Failures, Latency, clean_up, failures};
use crate::load::{Cleaned, Measured};
use crate::output::{Answer, Auto, Cell, Lines, Table, Text, View};

const MIB: f64 = 1024.0 * 1024.0;

/// What a load has come to, and the member's memory before and after it, in bytes.
#[derive(Debug)]
pub struct DataScale<'a> {
    /// The load's name.
    pub load: &'static str,
    /// Whose memory it is, as the user wrote it.
    pub endpoint: &'a str,
    /// How many writes were under way at once, at most.
    pub clients: usize,
    /// A key and its value together, the prefix not counted.
    pub bytes_per_key: usize,
    /// The memory before.
    pub before: u64,
    /// The memory when all was written.
    pub after: u64,
    /// What the writes have come to.
    pub measured: Measured,
    /// What was done afterwards.
    pub cleaned: Cleaned,
}

/// `check datascale`'s document.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct DataScaleView<'a> {
    /// Whether all could be written.
    pub passed: bool,
    /// The load: s, m, l or xl.
    pub load: &'static str,
    /// The member whose memory it is, as the user wrote it.
    pub endpoint: &'a str,
    /// How many writes were under way at once, at most.
    pub clients: usize,
    /// How many keys were written.
    pub keys: u64,
    /// A key and its value together, the prefix not counted.
    pub bytes_per_key: usize,
    /// The member's memory before, in bytes.
    pub memory_before_bytes: u64,
    /// The member's memory when all was written, in bytes.
    pub memory_after_bytes: u64,
    /// How much more that is, in bytes; negative where the member has given some back meanwhile.
    pub memory_used_bytes: i64,
    /// How long the writing took.
    pub seconds: f64,
    /// How many keys were written in a second.
    pub writes_per_second: f64,
    /// How long writes took.
    pub latency: Latency,
    /// Writes that failed; none may.
    pub errors: Vec<Failures>,
    /// What was done afterwards.
    pub clean_up: CleanUp<'a>,
    #[serde(skip)]
    scale: &'a DataScale<'a>,
}

impl DataScale<'_> {
    /// Whether all could be written.
    pub fn passed(&self) -> bool {
        self.measured.failed().next().is_none()
    }

    fn used(&self) -> i64 {
        let signed = |bytes: u64| i64::try_from(bytes).unwrap_or(i64::MAX);
        signed(self.after).saturating_sub(signed(self.before))
    }
}

impl Answer for DataScale<'_> {
    type View<'a>
        = DataScaleView<'a>
    where
        Self: 'a;

    fn view(&self) -> DataScaleView<'_> {
        DataScaleView {
            passed: self.passed(),
            load: self.load,
            endpoint: self.endpoint,
            clients: self.clients,
            keys: self.measured.answered(),
            bytes_per_key: self.bytes_per_key,
            memory_before_bytes: self.before,
            memory_after_bytes: self.after,
            memory_used_bytes: self.used(),
            seconds: self.measured.took.as_secs_f64(),
            writes_per_second: self.measured.per_second(),
            latency: Latency::from(&self.measured),
            errors: Failures::of(&self.measured),
            clean_up: CleanUp::from(&self.cleaned),
            scale: self,
        }
    }
}

impl View for DataScaleView<'_> {
    const AUTO: Auto = Auto::Table;

    /// As etcdctl has them.
    fn plain(&self, out: &mut Text<'_>) -> io::Result<()> {
        clean_up(out, &self.scale.cleaned)?;
        if !self.passed {
            return failures(out, &self.scale.measured);
        }
        let used = mebibytes(self.memory_used_bytes as f64);
        writeln!(out, "PASS: Approximate system memory used : {used} MB.")
    }

    fn table(&self) -> Table {
        let mut table = Table::new(&["FIGURE", "VALUE"]);
        let failed: u64 = self.errors.iter().map(|error| error.count).sum();
        let in_mib = |bytes: f64| format!("{} MiB", mebibytes(bytes));
        for (name, value) in [
            ("member", self.endpoint.to_owned()),
            ("keys written", self.keys.to_string()),
            ("in a second", format!("{:.1}", self.writes_per_second)),
            ("memory before", in_mib(self.memory_before_bytes as f64)),
            ("memory after", in_mib(self.memory_after_bytes as f64)),
            ("memory used", in_mib(self.memory_used_bytes as f64)),
        ] {
            table.row([name.into(), value.into()]);
        }
        table.row(["failed".into(), Cell::verdict(failed, failed == 0)]);
        table
    }

    fn lines(&self, out: &mut Lines<'_>) -> io::Result<()> {
        out.line(self)
    }
}

fn mebibytes(bytes: f64) -> String {
    format!("{:.2}", bytes / MIB)
}
