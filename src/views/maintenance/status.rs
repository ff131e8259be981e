//! What `endpoint status` answers: a row for every endpoint, also for one that is down.

use std::io::{self, Write};

use etcd_client::proto::PbStatusResponse;
use schemars::JsonSchema;
use serde::Serialize;

use crate::error::Error;
use crate::golang::humanize;
use crate::lines;
use crate::output::{Answer, Auto, Cell, Lines, Table, Text, Tone, View};
use crate::views::header::id;

/// `endpoint status`'s answer: each endpoint with what it said, in the order given.
#[derive(Debug)]
pub struct Statuses {
    /// The endpoint as the user wrote it, and its status or why there is none.
    pub endpoints: Vec<(String, Result<PbStatusResponse, Error>)>,
}

impl Statuses {
    /// The endpoints that answered.
    pub fn answered(&self) -> impl Iterator<Item = (&str, &PbStatusResponse)> {
        let endpoints = self.endpoints.iter();
        endpoints.filter_map(|(endpoint, status)| Some((endpoint.as_str(), status.as_ref().ok()?)))
    }
}

/// `endpoint status`'s document. With jsonl each endpoint is a line of its own.
#[derive(Debug, Serialize, JsonSchema)]
pub struct StatusesView<'a> {
    /// In the order given.
    endpoints: Vec<StatusView<'a>>,
    #[serde(skip)]
    answer: &'a Statuses,
}

/// One endpoint. The fields of a member that did not answer are null.
#[derive(Debug, Serialize, JsonSchema)]
pub struct StatusView<'a> {
    /// As the user wrote it.
    endpoint: &'a str,
    /// Why there is no answer; null where there is one.
    error: Option<String>,
    /// What the member says of itself.
    status: Option<MemberStatus<'a>>,
}

/// What a member says of itself.
#[derive(Debug, Serialize, JsonSchema)]
pub struct MemberStatus<'a> {
    /// In hex.
    cluster_id: String,
    /// In hex.
    member_id: String,
    /// The server's version.
    version: &'a str,
    /// The version of its data's format; empty before etcd 3.6.
    storage_version: &'a str,
    /// The database file, in bytes.
    db_size: i64,
    /// The part of it that is in use, in bytes.
    db_size_in_use: i64,
    /// The most it may grow to, in bytes; 0 before etcd 3.6.
    db_size_quota: i64,
    /// Whether it leads.
    is_leader: bool,
    /// Whom it takes for the leader, in hex; null when it knows none.
    leader: Option<String>,
    /// Whether it has no vote yet.
    is_learner: bool,
    /// The store's revision.
    revision: i64,
    /// The raft term.
    raft_term: u64,
    /// The raft log's end.
    raft_index: u64,
    /// How far the log is applied.
    raft_applied_index: u64,
    /// Alarms and other errors it reports.
    errors: &'a [String],
    /// The version a downgrade in progress goes to.
    downgrade_target: Option<&'a str>,
}

impl<'a> From<&'a PbStatusResponse> for MemberStatus<'a> {
    fn from(status: &'a PbStatusResponse) -> Self {
        let header = status.header.unwrap_or_default();
        let downgrade = status.downgrade_info.as_ref().filter(|info| info.enabled);
        Self {
            cluster_id: id(header.cluster_id),
            member_id: id(header.member_id),
            version: &status.version,
            storage_version: &status.storage_version,
            db_size: status.db_size,
            db_size_in_use: status.db_size_in_use,
            db_size_quota: status.db_size_quota,
            is_leader: status.leader == header.member_id,
            leader: (status.leader != 0).then(|| id(status.leader)),
            is_learner: status.is_learner,
            revision: header.revision,
            raft_term: status.raft_term,
            raft_index: status.raft_index,
            raft_applied_index: status.raft_applied_index,
            errors: &status.errors,
            downgrade_target: downgrade.map(|info| info.target_version.as_str()),
        }
    }
}

impl Answer for Statuses {
    type View<'a> = StatusesView<'a>;

    fn view(&self) -> StatusesView<'_> {
        let mut endpoints = Vec::with_capacity(self.endpoints.len());
        for (endpoint, status) in &self.endpoints {
            endpoints.push(StatusView {
                endpoint,
                error: status.as_ref().err().map(Error::reason),
                status: status.as_ref().ok().map(MemberStatus::from),
            });
        }
        StatusesView {
            endpoints,
            answer: self,
        }
    }
}

impl StatusView<'_> {
    fn role(status: &MemberStatus<'_>) -> &'static str {
        match status {
            MemberStatus {
                is_leader: true, ..
            } => "leader",
            MemberStatus {
                is_learner: true, ..
            } => "learner",
            _ => "follower",
        }
    }

    fn cells(&self) -> Vec<Cell> {
        let Some(status) = &self.status else {
            let reason = self.error.as_deref().unwrap_or_default();
            let mut cells = vec![Cell::from(self.endpoint)];
            cells.extend((0..8).map(|_| Cell::from("")));
            cells.push(Cell::new(reason, Tone::Bad));
            return cells;
        };
        vec![
            Cell::from(self.endpoint),
            Cell::from(&status.member_id),
            Cell::from(status.version),
            Cell::from(Self::role(status)),
            Cell::from(humanize::bytes(status.db_size)),
            Cell::from(humanize::bytes(status.db_size_in_use)),
            Cell::from(quota(status)),
            Cell::from(status.raft_term),
            Cell::from(format!(
                "{}/{}",
                status.raft_applied_index, status.raft_index
            )),
            Cell::new(status.errors.join("\n"), Tone::Bad),
        ]
    }
}

fn quota(status: &MemberStatus<'_>) -> String {
    match status
        .db_size
        .saturating_mul(100)
        .checked_div(status.db_size_quota)
    {
        Some(percent) => format!("{percent}% of {}", humanize::bytes(status.db_size_quota)),
        None => String::new(),
    }
}

impl View for StatusesView<'_> {
    const AUTO: Auto = Auto::Table;

    fn plain(&self, out: &mut Text<'_>) -> io::Result<()> {
        let mut endpoints = self.answer.endpoints.iter();
        endpoints.try_for_each(|(endpoint, status)| match status {
            Ok(status) => writeln!(out, "{}", lines::status_row(endpoint, status).join(", ")),
            Err(error) => writeln!(out, "{endpoint}, unreachable, {}", error.reason()),
        })
    }

    fn table(&self) -> Table {
        let mut table = Table::new(&[
            "ENDPOINT", "ID", "VERSION", "ROLE", "DB", "IN USE", "QUOTA", "TERM", "APPLIED",
            "ERRORS",
        ]);
        for endpoint in &self.endpoints {
            table.row(endpoint.cells());
        }
        table
    }

    fn lines(&self, out: &mut Lines<'_>) -> io::Result<()> {
        self.endpoints
            .iter()
            .try_for_each(|endpoint| out.line(endpoint))
    }
}
