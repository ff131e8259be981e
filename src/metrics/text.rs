//! Prometheus's text format, version 0.0.4.

use std::fmt::{Display, Write};

/// What may become of a metric.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// It only grows.
    Counter,
    /// It goes up and down.
    Gauge,
}

/// Metrics that are being written down.
#[derive(Clone, Debug, Default)]
pub struct Text(String);

impl Text {
    /// Adds a metric with one value.
    pub fn one(&mut self, kind: Kind, name: &str, help: &str, value: impl Display) {
        self.head(kind, name, help);
        self.line(format_args!("{name} {value}"));
    }

    /// Adds a metric with a value for each of a label's.
    pub fn each<V: Display>(
        &mut self,
        kind: Kind,
        name: &str,
        help: &str,
        label: &str,
        values: impl IntoIterator<Item = (&'static str, V)>,
    ) {
        self.head(kind, name, help);
        for (of, value) in values {
            self.line(format_args!("{name}{{{label}=\"{of}\"}} {value}"));
        }
    }

    /// All of it.
    pub fn finish(self) -> String {
        self.0
    }

    fn head(&mut self, kind: Kind, name: &str, help: &str) {
        let kind = match kind {
            Kind::Counter => "counter",
            Kind::Gauge => "gauge",
        };
        self.line(format_args!("# HELP {name} {help}"));
        self.line(format_args!("# TYPE {name} {kind}"));
    }

    fn line(&mut self, line: std::fmt::Arguments<'_>) {
        // A string takes all that is written.
        let _ = writeln!(self.0, "{line}");
    }
}
