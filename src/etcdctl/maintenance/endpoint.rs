//! The answers of `endpoint status` and `endpoint health` in etcdctl's formats.

use std::io::{self, Write};

use etcd_client::proto::PbStatusResponse;
use serde::Serialize;

use crate::etcdctl::json::{Header, is_zero};
use crate::etcdctl::{fields, json, table};
use crate::lines::{self, took};
use crate::options::WriteOut;
use crate::output::{Message, NO_PROTOBUF, Text};
use crate::views::maintenance::{EndpointHealth, Health, Problem, Statuses};

const STATUS_COLUMNS: &[&str] = &[
    "endpoint",
    "ID",
    "version",
    "storage version",
    "db size",
    "in use",
    "percentage not in use",
    "quota",
    "is leader",
    "is learner",
    "raft term",
    "raft index",
    "raft applied index",
    "errors",
    "downgrade target version",
    "downgrade enabled",
];
const HEALTH_COLUMNS: &[&str] = &["endpoint", "health", "took", "error"];

/// etcdctl leaves out the endpoints that gave no answer.
impl Message for Statuses {
    const FORMATS: &'static [WriteOut] = NO_PROTOBUF;

    fn simple(&self, out: &mut Text<'_>) -> io::Result<()> {
        self.answered().try_for_each(|(endpoint, status)| {
            lines::row(out, &lines::status_row(endpoint, status))
        })
    }

    fn fields(&self, out: &mut Text<'_>) -> io::Result<()> {
        self.answered()
            .try_for_each(|(endpoint, status)| status_fields(out, endpoint, status))
    }

    fn json(&self, out: &mut Text<'_>) -> io::Result<()> {
        let list: Vec<_> = self.answered().map(StatusJson::from).collect();
        json::write(out, &(!list.is_empty()).then_some(list))
    }

    fn table(&self, out: &mut Text<'_>) -> io::Result<()> {
        let rows = self.answered();
        let rows = rows.map(|(endpoint, status)| lines::status_row(endpoint, status));
        table::write(out, STATUS_COLUMNS, &rows.collect::<Vec<_>>())
    }
}

fn status_fields(out: &mut Text<'_>, endpoint: &str, status: &PbStatusResponse) -> io::Result<()> {
    let downgrade = status.downgrade_info.clone().unwrap_or_default();
    fields::header(out, status.header.as_ref())?;
    fields::quoted(out, "Version", status.version.as_bytes())?;
    fields::quoted(out, "StorageVersion", status.storage_version.as_bytes())?;
    fields::bare(out, "DBSize", status.db_size)?;
    fields::bare(out, "DBSizeInUse", status.db_size_in_use)?;
    fields::bare(out, "DBSizeQuota", status.db_size_quota)?;
    fields::bare(out, "Leader", status.leader)?;
    fields::bare(out, "IsLearner", status.is_learner)?;
    fields::bare(out, "RaftIndex", status.raft_index)?;
    fields::bare(out, "RaftAppliedIndex", status.raft_applied_index)?;
    fields::bare(out, "Errors", format!("[{}]", status.errors.join(" ")))?;
    fields::quoted(out, "Endpoint", endpoint.as_bytes())?;
    fields::quoted(
        out,
        "DowngradeTargetVersion",
        downgrade.target_version.as_bytes(),
    )?;
    fields::bare(out, "DowngradeEnabled", downgrade.enabled)?;
    writeln!(out)
}

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct StatusJson<'a> {
    endpoint: &'a str,
    status: StatusBodyJson<'a>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct StatusBodyJson<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    header: Option<Header>,
    #[serde(skip_serializing_if = "str::is_empty")]
    version: &'a str,
    #[serde(skip_serializing_if = "is_zero")]
    db_size: i64,
    #[serde(skip_serializing_if = "is_zero")]
    leader: u64,
    #[serde(skip_serializing_if = "is_zero")]
    raft_index: u64,
    #[serde(skip_serializing_if = "is_zero")]
    raft_term: u64,
    #[serde(skip_serializing_if = "is_zero")]
    raft_applied_index: u64,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    errors: &'a [String],
    #[serde(skip_serializing_if = "is_zero")]
    db_size_in_use: i64,
    #[serde(skip_serializing_if = "is_zero")]
    is_learner: bool,
    #[serde(skip_serializing_if = "str::is_empty")]
    storage_version: &'a str,
    #[serde(skip_serializing_if = "is_zero")]
    db_size_quota: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    downgrade_info: Option<DowngradeJson<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct DowngradeJson<'a> {
    #[serde(skip_serializing_if = "is_zero")]
    enabled: bool,
    #[serde(skip_serializing_if = "str::is_empty")]
    target_version: &'a str,
}

impl<'a> From<(&'a str, &'a PbStatusResponse)> for StatusJson<'a> {
    fn from((endpoint, status): (&'a str, &'a PbStatusResponse)) -> Self {
        let downgrade = status.downgrade_info.as_ref();
        Self {
            endpoint,
            status: StatusBodyJson {
                header: Header::new(status.header.as_ref(), false),
                version: &status.version,
                db_size: status.db_size,
                leader: status.leader,
                raft_index: status.raft_index,
                raft_term: status.raft_term,
                raft_applied_index: status.raft_applied_index,
                errors: &status.errors,
                db_size_in_use: status.db_size_in_use,
                is_learner: status.is_learner,
                storage_version: &status.storage_version,
                db_size_quota: status.db_size_quota,
                downgrade_info: downgrade.map(|info| DowngradeJson {
                    enabled: info.enabled,
                    target_version: &info.target_version,
                }),
            },
        }
    }
}

impl Message for Health {
    const FORMATS: &'static [WriteOut] = NO_PROTOBUF;

    fn simple(&self, out: &mut Text<'_>) -> io::Result<()> {
        healthy_lines(out, &self.endpoints)
    }

    fn fields(&self, out: &mut Text<'_>) -> io::Result<()> {
        let mut endpoints = self.endpoints.iter();
        endpoints.try_for_each(|endpoint| health_fields(out, endpoint))
    }

    fn json(&self, out: &mut Text<'_>) -> io::Result<()> {
        let list: Vec<_> = self.endpoints.iter().map(HealthJson::from).collect();
        json::write(out, &list)
    }

    fn table(&self, out: &mut Text<'_>) -> io::Result<()> {
        let rows: Vec<_> = self.endpoints.iter().map(health_row).collect();
        table::write(out, HEALTH_COLUMNS, &rows)
    }
}

/// etcdctl tells of the unhealthy ones on stderr.
fn healthy_lines(out: &mut Text<'_>, endpoints: &[EndpointHealth]) -> io::Result<()> {
    let healthy = endpoints.iter().filter(|endpoint| endpoint.healthy);
    for endpoint in healthy {
        writeln!(
            out,
            "{} is healthy: successfully committed proposal: took = {}",
            endpoint.endpoint,
            took(endpoint.took)
        )?;
    }
    Ok(())
}

fn health_row(endpoint: &EndpointHealth) -> Vec<String> {
    vec![
        endpoint.endpoint.clone(),
        endpoint.healthy.to_string(),
        took(endpoint.took),
        problem(endpoint),
    ]
}

fn health_fields(out: &mut Text<'_>, endpoint: &EndpointHealth) -> io::Result<()> {
    fields::quoted(out, "Endpoint", endpoint.endpoint.as_bytes())?;
    fields::bare(out, "Health", endpoint.healthy)?;
    fields::bare(out, "Took", took(endpoint.took))?;
    fields::bare(out, "Error", problem(endpoint))?;
    writeln!(out)
}

fn problem(endpoint: &EndpointHealth) -> String {
    let problem = endpoint.problem.as_ref();
    problem.map_or_else(String::new, Problem::in_etcdctls_words)
}

#[derive(Serialize)]
struct HealthJson<'a> {
    endpoint: &'a str,
    health: bool,
    took: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    error: String,
}

impl<'a> From<&'a EndpointHealth> for HealthJson<'a> {
    fn from(endpoint: &'a EndpointHealth) -> Self {
        Self {
            endpoint: &endpoint.endpoint,
            health: endpoint.healthy,
            took: took(endpoint.took),
            error: problem(endpoint),
        }
    }
}
