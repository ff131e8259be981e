//! The table: how many times more etcdctl takes, and what has missed its bound.

use std::fmt::Write;
use std::time::Duration;

use crate::measure::Runs;

const MIB: f64 = 1024.0 * 1024.0;
/// The most that the binary may take, in megabytes.
const BINARY_MB: f64 = 5.0;

/// One command, run by both.
pub(crate) struct Row {
    pub(crate) name: &'static str,
    pub(crate) ours: Runs,
    pub(crate) real: Runs,
    pub(crate) bounds: Bounds,
}

/// What we have promised, where we have.
pub(crate) struct Bounds {
    /// The least ratio of wall time.
    pub(crate) wall: Option<f64>,
    /// The least ratio of cpu time.
    pub(crate) cpu: Option<f64>,
    /// The most memory of ours, in MiB.
    pub(crate) memory: Option<f64>,
}

pub(crate) fn render(version: &str, rows: &[Row], binary: u64) -> String {
    let mut text = format!(
        "etcdctl {version} / etcdtool            wall         cpu      memory |  ours: wall       cpu      memory\n"
    );
    for Row {
        name,
        ours,
        real,
        bounds,
    } in rows
    {
        let ratio = |ours: Duration, real: Duration| real.as_secs_f64() / ours.as_secs_f64();
        let memory = ours.memory() as f64 / MIB;
        let cells = [
            at_least(ratio(ours.wall(), real.wall()), bounds.wall),
            at_least(ratio(ours.cpu(), real.cpu()), bounds.cpu),
            at_least(real.memory() as f64 / ours.memory() as f64, None),
        ];
        let [wall, cpu, held] = cells;
        let _ = writeln!(
            text,
            "{name:<30} {wall:>11} {cpu:>11} {held:>11} | {:>11} {:>9} {:>11}",
            milliseconds(ours.wall()),
            milliseconds(ours.cpu()),
            at_most(memory, "MiB", bounds.memory),
        );
    }
    let size = at_most(binary as f64 / 1e6, "MB", Some(BINARY_MB));
    let _ = writeln!(text, "binary: {size}");
    text
}

fn milliseconds(duration: Duration) -> String {
    format!("{:.1} ms", duration.as_secs_f64() * 1e3)
}

fn at_least(ratio: f64, bound: Option<f64>) -> String {
    match bound {
        Some(bound) if ratio < bound => format!("{ratio:.1}x MISSED {bound}x"),
        _ => format!("{ratio:.1}x"),
    }
}

fn at_most(value: f64, unit: &str, bound: Option<f64>) -> String {
    match bound {
        Some(bound) if value > bound => format!("{value:.1} {unit} MISSED {bound} {unit}"),
        _ => format!("{value:.1} {unit}"),
    }
}
