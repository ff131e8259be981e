//! What `ping` answers: for every endpoint each step on the way to an answer, and the certificates on it.

mod member;
mod step;
mod tls;

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::time::Duration;

use etcd_client::proto::PbStatusResponse;
use schemars::JsonSchema;
use serde::Serialize;

use self::member::{PingedMember, cluster, member};
use self::step::{StepResult, StepView, label, milliseconds, name};
use self::tls::{CertificateView, TlsView};
use crate::client::{Probed, Step};
use crate::output::{Answer, Auto, Cell, Lines, Table, Text, Tone, View, printable};
use crate::views::header::id;

/// How wide a detail is in the table, which is made for 80 columns.
const WIDTH: usize = 39;

/// `ping`'s answer: each endpoint with its way, in the order given.
#[derive(Debug)]
pub struct Pinged {
    /// The endpoint as the user wrote it, and what came of each step.
    pub endpoints: Vec<(String, Probed)>,
}

impl Pinged {
    /// Whether all endpoints are well, and of one cluster.
    pub fn is_well(&self) -> bool {
        let mut ways = self.endpoints.iter();
        ways.all(|(_, probed)| probed.failure().is_none()) && self.by(cluster).len() < 2
    }

    /// The endpoints by what their members say of themselves.
    fn by(&self, what: fn(&PbStatusResponse) -> u64) -> BTreeMap<u64, Vec<&str>> {
        let mut groups: BTreeMap<u64, Vec<&str>> = BTreeMap::new();
        for (endpoint, probed) in &self.endpoints {
            if let Some(status) = &probed.status {
                groups.entry(what(status)).or_default().push(endpoint);
            }
        }
        groups
    }

    fn remarks(&self) -> Vec<String> {
        let clusters = self.by(cluster);
        let mut remarks = Vec::new();
        if clusters.len() > 1 {
            let each = clusters.iter().map(|(cluster, endpoints)| {
                format!("{} is {}", id(*cluster), endpoints.join(", "))
            });
            let each: Vec<_> = each.collect();
            remarks.push(format!(
                "the endpoints are of {} clusters: {}",
                each.len(),
                each.join("; ")
            ));
        }
        for (member, endpoints) in self.by(member) {
            if endpoints.len() > 1 {
                remarks.push(format!(
                    "one and the same member, {}, is behind {}",
                    id(member),
                    endpoints.join(", ")
                ));
            }
        }
        remarks
    }
}

/// `ping`'s document. With jsonl each endpoint is a line of its own.
#[derive(Debug, Serialize, JsonSchema)]
pub struct PingView<'a> {
    /// Whether all endpoints are well, and of one cluster.
    well: bool,
    /// What only all of them together show: endpoints of different clusters, or several of one member.
    remarks: Vec<String>,
    /// In the order given.
    endpoints: Vec<EndpointPing<'a>>,
}

/// The way to one endpoint.
#[derive(Debug, Serialize, JsonSchema)]
struct EndpointPing<'a> {
    /// As the user wrote it.
    endpoint: &'a str,
    /// Whether no step failed.
    well: bool,
    /// How long all steps took, in seconds.
    took_seconds: f64,
    /// The addresses that the endpoint's name leads to; none for a socket.
    addresses: Vec<String>,
    /// The one that answered.
    address: Option<String>,
    /// Every step, in their order.
    steps: Vec<StepView<'a>>,
    /// What TLS came to; null where the endpoint is plain.
    tls: Option<TlsView<'a>>,
    /// What the member says of itself; null where it doesn't.
    member: Option<PingedMember<'a>>,
    #[serde(skip)]
    took: Duration,
}

impl Answer for Pinged {
    type View<'a> = PingView<'a>;

    fn view(&self) -> PingView<'_> {
        let endpoints = self.endpoints.iter();
        PingView {
            well: self.is_well(),
            remarks: self.remarks(),
            endpoints: endpoints
                .map(|(endpoint, probed)| EndpointPing::new(endpoint, probed))
                .collect(),
        }
    }
}

impl<'a> EndpointPing<'a> {
    fn new(endpoint: &'a str, probed: &'a Probed) -> Self {
        let member = probed.status.as_ref().map(PingedMember::new);
        let steps = probed.steps.iter();
        let took: Duration = steps.clone().filter_map(|taken| taken.took).sum();
        let addresses = probed.addresses.iter();
        Self {
            endpoint,
            well: probed.failure().is_none(),
            took_seconds: took.as_secs_f64(),
            took,
            addresses: addresses.map(ToString::to_string).collect(),
            address: probed.address.map(|address| address.to_string()),
            steps: steps
                .map(|taken| StepView::new(taken, member.as_ref()))
                .collect(),
            tls: probed.tls.as_ref().map(TlsView::new),
            member,
        }
    }

    fn chain(&self) -> &[CertificateView<'a>] {
        self.tls.as_ref().map_or(&[], |tls| &tls.chain)
    }

    fn lines(&self, out: &mut Text<'_>) -> io::Result<()> {
        let mut line = |step: &str, result: &str, took: Option<String>, pieces: &[String]| {
            let took = took.unwrap_or_else(|| "-".to_owned());
            let detail = pieces.join("; ");
            let detail = printable(detail.as_bytes());
            let line = format!("{} {step} {result} {took} {detail}", self.endpoint);
            writeln!(out, "{}", line.trim_end())
        };
        for step in &self.steps {
            line(
                name(step.step),
                step.result.word(),
                step.took(),
                &step.pieces(),
            )?;
            if step.step == Step::Tls {
                for certificate in self.chain() {
                    let verdict = certificate
                        .verdict()
                        .map_or("shown".to_owned(), |verdict| verdict.replace(' ', "_"));
                    line("certificate", &verdict, None, &certificate.pieces())?;
                }
            }
        }
        Ok(())
    }

    fn rows(&self, table: &mut Table) {
        let well = if self.well { "well" } else { "failed" };
        table.row([
            Cell::from("ENDPOINT"),
            Cell::verdict(well, self.well),
            Cell::from(milliseconds(self.took)),
            Cell::from(self.endpoint),
        ]);
        let mut failed = false;
        for step in &self.steps {
            failed |= step.result == StepResult::Failed;
            if failed && step.result == StepResult::Skipped {
                continue;
            }
            let tone = match step.result {
                StepResult::Ok => Tone::Good,
                StepResult::Skipped => Tone::Plain,
                StepResult::Failed => Tone::Bad,
            };
            table.row([
                Cell::from(label(step.step)),
                Cell::new(step.result.word(), tone),
                Cell::from(step.took().unwrap_or_default()),
                Cell::from(wrapped(&step.pieces())),
            ]);
            if step.step == Step::Tls {
                for certificate in self.chain() {
                    table.row([
                        Cell::from("certificate"),
                        Cell::new(certificate.verdict().unwrap_or_default(), Tone::Bad),
                        Cell::from(""),
                        Cell::from(wrapped(&certificate.pieces())),
                    ]);
                }
            }
        }
    }
}

/// Pieces of text, each on lines of its own that break between words.
fn wrapped(pieces: &[String]) -> String {
    let mut lines: Vec<String> = Vec::new();
    for piece in pieces {
        let mut line = String::new();
        for word in piece.split_whitespace() {
            if !line.is_empty() && line.chars().count() + 1 + word.chars().count() > WIDTH {
                lines.push(std::mem::take(&mut line));
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line += word;
        }
        lines.push(line);
    }
    lines.join("\n")
}

impl View for PingView<'_> {
    const AUTO: Auto = Auto::Table;

    /// A line a step, its words apart by a space: endpoint, step, result, time, and the rest.
    fn plain(&self, out: &mut Text<'_>) -> io::Result<()> {
        for endpoint in &self.endpoints {
            endpoint.lines(out)?;
        }
        let mut remarks = self.remarks.iter();
        remarks.try_for_each(|remark| writeln!(out, "note: {remark}"))
    }

    fn table(&self) -> Table {
        let mut table = Table::new(&["STEP", "RESULT", "TOOK", "DETAIL"]);
        for endpoint in &self.endpoints {
            endpoint.rows(&mut table);
        }
        for remark in &self.remarks {
            table.row([
                Cell::from("NOTE"),
                Cell::from(""),
                Cell::from(""),
                Cell::from(wrapped(std::slice::from_ref(remark))),
            ]);
        }
        table
    }

    fn lines(&self, out: &mut Lines<'_>) -> io::Result<()> {
        let mut endpoints = self.endpoints.iter();
        endpoints.try_for_each(|endpoint| out.line(endpoint))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn details_break_between_words_and_pieces() {
        let text = wrapped(&["a".repeat(30) + " " + &"b".repeat(8) + " c", "d".to_owned()]);
        let lines: Vec<_> = text.lines().collect();
        let first = "a".repeat(30) + " " + &"b".repeat(8);
        assert_eq!(lines, [first.as_str(), "c", "d"]);
        assert_eq!(wrapped(&["x".repeat(50)]), "x".repeat(50));
    }
}
