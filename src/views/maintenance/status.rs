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

    /// The status of the cluster's leader. Of two that take themselves for it, the one of the later term is.
    fn leader_of(&self, cluster: u64) -> Option<&PbStatusResponse> {
        let answered = self.answered().map(|(_, status)| status);
        let of_cluster = answered.filter(|status| {
            let header = status.header.as_ref();
            header.is_some_and(|header| header.cluster_id == cluster)
        });
        of_cluster
            .filter(|status| leads(status))
            .max_by_key(|status| status.raft_term)
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
    /// How much of the quota the file takes, in per cent; null before etcd 3.6.
    quota_used_percent: Option<f64>,
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
    /// How far it is behind the leader: the entries of the leader's log that it has not applied yet. Null where the
    /// leader's answer is missing.
    raft_lag: Option<u64>,
    /// Its own alarms: `NOSPACE`, `CORRUPT`.
    alarms: Vec<&'a str>,
    /// All that it reports: every member's alarms, and other errors.
    errors: &'a [String],
    /// The version a downgrade in progress goes to.
    downgrade_target: Option<&'a str>,
}

impl<'a> MemberStatus<'a> {
    fn new(status: &'a PbStatusResponse, all: &Statuses) -> Self {
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
            quota_used_percent: percent(status.db_size, status.db_size_quota),
            is_leader: leads(status),
            leader: (status.leader != 0).then(|| id(status.leader)),
            is_learner: status.is_learner,
            revision: header.revision,
            raft_term: status.raft_term,
            raft_index: status.raft_index,
            raft_applied_index: status.raft_applied_index,
            raft_lag: all
                .leader_of(header.cluster_id)
                .map(|leader| leader.raft_index.saturating_sub(status.raft_applied_index)),
            alarms: alarms_of(header.member_id, &status.errors),
            errors: &status.errors,
            downgrade_target: downgrade.map(|info| info.target_version.as_str()),
        }
    }
}

/// Rounded to a tenth.
fn percent(part: i64, whole: i64) -> Option<f64> {
    (whole > 0).then(|| (part as f64 / whole as f64 * 1000.0).round() / 10.0)
}

pub(super) fn leads(status: &PbStatusResponse) -> bool {
    let header = status.header.unwrap_or_default();
    status.leader != 0 && status.leader == header.member_id
}

/// What a member is to the others.
pub(super) fn role(is_leader: bool, is_learner: bool) -> &'static str {
    match (is_leader, is_learner) {
        (true, _) => "leader",
        (_, true) => "learner",
        _ => "follower",
    }
}

/// One member's alarms among the errors, which have Go's text of every member's. They are asked for nowhere else:
/// listing alarms takes a majority, and a status has to be had without one.
fn alarms_of(member: u64, errors: &[String]) -> Vec<&str> {
    let is_members = |error: &&String| {
        let id = field(error, "memberID:");
        id.and_then(|id| id.parse().ok()) == Some(member)
    };
    let errors = errors.iter().filter(is_members);
    errors.filter_map(|error| field(error, "alarm:")).collect()
}

fn field<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    text.split_whitespace()
        .find_map(|word| word.strip_prefix(name))
}

impl Answer for Statuses {
    type View<'a> = StatusesView<'a>;

    fn view(&self) -> StatusesView<'_> {
        let mut endpoints = Vec::with_capacity(self.endpoints.len());
        for (endpoint, status) in &self.endpoints {
            endpoints.push(StatusView {
                endpoint,
                error: status.as_ref().err().map(Error::reason),
                status: status
                    .as_ref()
                    .ok()
                    .map(|status| MemberStatus::new(status, self)),
            });
        }
        StatusesView {
            endpoints,
            answer: self,
        }
    }
}

impl StatusView<'_> {
    fn cells(&self) -> Vec<Cell> {
        let Some(status) = &self.status else {
            let reason = self.error.as_deref().unwrap_or_default();
            let mut cells = vec![Cell::from(self.endpoint)];
            cells.extend((2..COLUMNS.len()).map(|_| Cell::from("")));
            cells.push(Cell::new(reason, Tone::Bad));
            return cells;
        };
        let others = status
            .errors
            .iter()
            .filter(|error| field(error, "alarm:").is_none());
        let others: Vec<_> = others.map(String::as_str).collect();
        let lag = status.raft_lag.map(|lag| lag.to_string());
        vec![
            Cell::from(self.endpoint),
            Cell::from(&status.member_id),
            Cell::from(status.version),
            Cell::from(status.storage_version),
            Cell::from(role(status.is_leader, status.is_learner)),
            Cell::from(humanize::bytes(status.db_size)),
            Cell::from(humanize::bytes(status.db_size_in_use)),
            Cell::from(quota(status)),
            Cell::from(status.raft_term),
            Cell::from(status.raft_applied_index),
            Cell::from(lag.unwrap_or_default()),
            Cell::new(status.alarms.join("\n"), Tone::Bad),
            Cell::new(others.join("\n"), Tone::Bad),
        ]
    }
}

fn quota(status: &MemberStatus<'_>) -> String {
    let quota = humanize::bytes(status.db_size_quota);
    let used = status.quota_used_percent;
    used.map_or_else(String::new, |used| format!("{used}% of {quota}"))
}

const COLUMNS: &[&str] = &[
    "ENDPOINT", "ID", "VERSION", "STORAGE", "ROLE", "DB", "IN USE", "QUOTA", "TERM", "APPLIED",
    "LAG", "ALARMS", "ERRORS",
];

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
        let mut table = Table::new(COLUMNS);
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

#[cfg(test)]
mod tests {
    use super::*;
    use etcd_client::proto::PbResponseHeader;

    fn status(member: u64, leader: u64, term: u64, index: u64) -> PbStatusResponse {
        PbStatusResponse {
            header: Some(PbResponseHeader {
                cluster_id: 1,
                member_id: member,
                ..PbResponseHeader::default()
            }),
            leader,
            raft_term: term,
            raft_index: index,
            raft_applied_index: index,
            ..PbStatusResponse::default()
        }
    }

    fn lags(statuses: Vec<PbStatusResponse>) -> Vec<Option<u64>> {
        let endpoints = statuses
            .into_iter()
            .map(|status| (String::new(), Ok(status)));
        let statuses = Statuses {
            endpoints: endpoints.collect(),
        };
        let all = statuses.answered();
        all.map(|(_, status)| MemberStatus::new(status, &statuses).raft_lag)
            .collect()
    }

    #[test]
    fn the_lag_is_behind_the_leader_of_the_latest_term() {
        let deposed = status(1, 1, 2, 90);
        let leader = status(2, 2, 3, 100);
        let follower = status(3, 2, 3, 97);
        assert_eq!(
            lags(vec![deposed, leader, follower]),
            [Some(10), Some(0), Some(3)]
        );
        // What was asked a moment later may be further.
        assert_eq!(
            lags(vec![status(2, 2, 3, 100), status(3, 2, 3, 101)]),
            [Some(0), Some(0)]
        );
        assert_eq!(lags(vec![status(3, 2, 3, 97)]), [None]);
    }

    #[test]
    fn alarms_are_told_apart_by_member_and_from_other_errors() {
        let errors = [
            "etcdserver: no leader".to_owned(),
            "memberID:12 alarm:NOSPACE ".to_owned(),
            "memberID:12  alarm:CORRUPT".to_owned(),
            "memberID:1 alarm:NOSPACE".to_owned(),
        ];
        assert_eq!(alarms_of(12, &errors), ["NOSPACE", "CORRUPT"]);
        assert!(alarms_of(2, &errors).is_empty());
    }

    #[test]
    fn a_quota_that_is_not_told_has_no_percentage() {
        assert_eq!(percent(1, 0), None);
        assert_eq!(percent(1, 3), Some(33.3));
    }
}
