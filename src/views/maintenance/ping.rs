//! What `ping` answers: for every endpoint each step on the way to an answer, and the certificates on it.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::time::Duration;

use etcd_client::proto::PbStatusResponse;
use schemars::JsonSchema;
use serde::Serialize;

use super::status::{leads, role};
use crate::client::{Came, Certificate, Contents, Probed, Step, Taken, TlsProbed, Trusting};
use crate::error::{Error, Stage};
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

fn cluster(status: &PbStatusResponse) -> u64 {
    status.header.map_or(0, |header| header.cluster_id)
}

fn member(status: &PbStatusResponse) -> u64 {
    status.header.map_or(0, |header| header.member_id)
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

/// One step.
#[derive(Debug, Serialize, JsonSchema)]
struct StepView<'a> {
    /// Which one.
    step: Step,
    /// What became of it.
    result: StepResult,
    /// How long it took, in seconds; null where it was skipped.
    took_seconds: Option<f64>,
    /// What was found out, in plain words; may be empty.
    detail: String,
    /// Why it failed; null where it did not.
    error: Option<StepError<'a>>,
    #[serde(skip)]
    took: Option<Duration>,
}

/// What became of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
enum StepResult {
    /// It's done.
    Ok,
    /// There was nothing to do, or no way to do it.
    Skipped,
    /// It failed.
    Failed,
}

/// Why a step failed.
#[derive(Debug, Serialize, JsonSchema)]
struct StepError<'a> {
    /// The stage that any other command would name.
    stage: Option<Stage>,
    /// The reason in plain words.
    message: &'a str,
    /// What the user could do.
    hint: Option<&'a str>,
}

/// What TLS came to.
#[derive(Debug, Serialize, JsonSchema)]
struct TlsView<'a> {
    /// As in `TLS 1.3`; null where it wasn't agreed on.
    version: Option<&'a str>,
    /// The cipher suite.
    cipher: Option<&'a str>,
    /// The protocol that the server chose to speak inside.
    alpn: Option<&'a str>,
    /// Whether the server's certificate is accepted; null where it wasn't seen or isn't checked.
    trusted: Option<bool>,
    /// Whom we trust: `file`, `system`, or `anybody` with --insecure-skip-tls-verify.
    trusting: &'static str,
    /// The file with the authorities that are trusted.
    authorities_file: Option<String>,
    /// The name that the server's certificate has to be for.
    expected_name: &'a str,
    /// The server's certificate, and those that lead to its authority, as it shows them.
    chain: Vec<CertificateView<'a>>,
    /// Whether the server asked for our certificate; null where TLS ended before.
    client_certificate_asked: Option<bool>,
    /// The certificate that we showed.
    client_certificate: Option<CertificateView<'a>>,
    /// The authorities whose certificates the server says it accepts; it need not say so.
    client_authorities: &'a [String],
}

/// One certificate. What can't be read is null.
#[derive(Debug, Serialize, JsonSchema)]
struct CertificateView<'a> {
    /// Whose it is; may be empty.
    subject: Option<&'a str>,
    /// Who signed it.
    issuer: Option<&'a str>,
    /// The host names and addresses that it is for.
    names: &'a [String],
    /// The first moment that it's valid in.
    not_before: Option<&'a str>,
    /// The last one.
    not_after: Option<&'a str>,
    /// Whole days until then; less than zero where it has expired.
    days_left: Option<i64>,
    /// Its number with its issuer, in hex.
    serial: Option<&'a str>,
    /// The SHA-256 of the whole, in hex.
    sha256: &'a str,
    /// Why it can't be read; null where it can.
    unreadable: Option<&'a str>,
    #[serde(skip)]
    certificate: &'a Certificate,
}

/// What a member says of itself.
#[derive(Debug, Serialize, JsonSchema)]
struct PingedMember<'a> {
    /// In hex.
    cluster_id: String,
    /// In hex.
    member_id: String,
    /// The server's version.
    version: &'a str,
    /// `leader`, `follower` or `learner`.
    role: &'static str,
    /// Whom it takes for the leader, in hex; null when it knows none.
    leader: Option<String>,
    /// The store's revision.
    revision: i64,
}

impl<'a> PingedMember<'a> {
    fn new(status: &'a PbStatusResponse) -> Self {
        Self {
            cluster_id: id(cluster(status)),
            member_id: id(member(status)),
            version: &status.version,
            role: role(leads(status), status.is_learner),
            leader: (status.leader != 0).then(|| id(status.leader)),
            revision: status.header.map_or(0, |header| header.revision),
        }
    }

    fn in_words(&self) -> String {
        let leaderless = if self.leader.is_none() {
            ", which knows no leader"
        } else {
            ""
        };
        format!(
            "etcd {}, {} {} of cluster {}{leaderless}",
            self.version, self.role, self.member_id, self.cluster_id
        )
    }
}

impl<'a> StepView<'a> {
    fn new(taken: &'a Taken, member: Option<&PingedMember<'_>>) -> Self {
        let (result, error) = match &taken.came {
            Came::Ok => (StepResult::Ok, None),
            Came::Skipped => (StepResult::Skipped, None),
            Came::Failed(error) => (StepResult::Failed, Some(StepError::new(error))),
        };
        let member = member.filter(|_| taken.step == Step::Status);
        Self {
            step: taken.step,
            result,
            took_seconds: taken.took.map(|took| took.as_secs_f64()),
            detail: member.map_or_else(|| taken.detail.clone(), PingedMember::in_words),
            error,
            took: taken.took,
        }
    }

    /// The detail and why it failed, a piece a line.
    fn pieces(&self) -> Vec<String> {
        let mut pieces = vec![self.detail.clone()];
        if let Some(error) = &self.error {
            let stage = error.stage.filter(|stage| !is_of(self.step, *stage));
            let stage = stage.map(|stage| format!("{stage}: "));
            pieces.push(stage.unwrap_or_default() + error.message);
            pieces.extend(error.hint.map(|hint| format!("hint: {hint}")));
        }
        pieces.retain(|piece| !piece.is_empty());
        pieces
    }

    fn took(&self) -> Option<String> {
        self.took.map(milliseconds)
    }
}

impl<'a> StepError<'a> {
    fn new(error: &'a Error) -> Self {
        let cause = error.causes().first();
        Self {
            stage: cause.map(|cause| cause.stage),
            message: cause.map_or(error.message(), |cause| &cause.message),
            hint: error.advice(),
        }
    }
}

impl<'a> TlsView<'a> {
    fn new(tls: &'a TlsProbed) -> Self {
        let (agreed, seen) = (tls.agreed.as_ref(), &tls.seen);
        let (trusting, file) = match &tls.trusting {
            Trusting::File(file) => ("file", Some(file.display().to_string())),
            Trusting::System => ("system", None),
            Trusting::Anybody => ("anybody", None),
        };
        Self {
            version: agreed.map(|agreed| agreed.version.as_str()),
            cipher: agreed.map(|agreed| agreed.cipher.as_str()),
            alpn: agreed.and_then(|agreed| agreed.alpn.as_deref()),
            trusted: seen.accepted.filter(|_| tls.trusting != Trusting::Anybody),
            trusting,
            authorities_file: file,
            expected_name: &tls.expected_name,
            chain: seen.chain.iter().map(CertificateView::new).collect(),
            client_certificate_asked: (seen.asked || agreed.is_some()).then_some(seen.asked),
            client_certificate: seen.shown.as_ref().map(CertificateView::new),
            client_authorities: &seen.authorities,
        }
    }
}

impl<'a> CertificateView<'a> {
    fn new(certificate: &'a Certificate) -> Self {
        let contents = certificate.contents.as_ref().ok();
        Self {
            subject: contents.map(|contents| contents.subject.as_str()),
            issuer: contents.map(|contents| contents.issuer.as_str()),
            names: contents.map_or(&[], |contents| &contents.names),
            not_before: contents.map(|contents| contents.not_before.text.as_str()),
            not_after: contents.map(|contents| contents.not_after.text.as_str()),
            days_left: contents.map(|contents| contents.not_after.days_left()),
            serial: contents.map(|contents| contents.serial.as_str()),
            sha256: &certificate.fingerprint,
            unreadable: certificate.contents.as_ref().err().map(String::as_str),
            certificate,
        }
    }

    fn pieces(&self) -> Vec<String> {
        let contents = match &self.certificate.contents {
            Ok(contents) => contents,
            Err(reason) => return vec![format!("can't be read: {reason}")],
        };
        let mut pieces = vec![subject(contents)];
        if !contents.names.is_empty() {
            pieces.push(format!("for {}", contents.names.join(", ")));
        }
        pieces.push(if contents.issuer == contents.subject {
            "signed by itself".to_owned()
        } else {
            format!("signed by {}", contents.issuer)
        });
        let (from, until) = (contents.not_before.day(), contents.not_after.day());
        pieces.push(format!("{from} to {until}, {}", remaining(contents)));
        pieces
    }

    fn verdict(&self) -> Option<&'static str> {
        let contents = self.certificate.contents.as_ref().ok()?;
        if contents.not_after.days_left() < 0 {
            Some("expired")
        } else if contents.not_before.days_left() >= 0 {
            Some("too new")
        } else {
            None
        }
    }
}

fn subject(contents: &Contents) -> String {
    if contents.subject.is_empty() {
        "no subject".to_owned()
    } else {
        contents.subject.clone()
    }
}

fn remaining(contents: &Contents) -> String {
    match contents.not_after.days_left() {
        1 => "1 day left".to_owned(),
        days if days < 0 => "expired".to_owned(),
        days => format!("{days} days left"),
    }
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

impl StepResult {
    fn word(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Skipped => "skipped",
            Self::Failed => "failed",
        }
    }
}

/// Whether the stage only says again which step it was.
fn is_of(step: Step, stage: Stage) -> bool {
    matches!(
        (step, stage),
        (Step::Dns, Stage::Dns)
            | (Step::Connect, Stage::Connect)
            | (Step::Tls, Stage::Tls)
            | (Step::Authentication, Stage::Authentication)
    )
}

/// How long something took, always in milliseconds: steps are compared.
fn milliseconds(took: Duration) -> String {
    format!("{:.1}ms", took.as_secs_f64() * 1e3)
}

/// A step's name as in JSON.
fn name(step: Step) -> &'static str {
    match step {
        Step::Dns => "dns",
        Step::Connect => "connect",
        Step::Tls => "tls",
        Step::Http2 => "http2",
        Step::Authentication => "authentication",
        Step::Status => "status",
        Step::SerializableRead => "serializable_read",
        Step::LinearizableRead => "linearizable_read",
    }
}

/// The same for people, in a narrow column.
fn label(step: Step) -> &'static str {
    match step {
        Step::Dns => "DNS",
        Step::Tls => "TLS",
        Step::Http2 => "HTTP/2",
        Step::Authentication => "log-in",
        Step::SerializableRead => "serializable",
        Step::LinearizableRead => "linearizable",
        step => name(step),
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
