//! Lines of the Maintenance module.

use std::io::{self, Write};
use std::path::Path;

use etcd_client::proto::{PbAlarmMember, PbHashKvResponse, PbStatusResponse};

use crate::golang::humanize;
use crate::output::Text;

/// The cells of one endpoint's row of `endpoint status`.
pub(crate) fn status_row(endpoint: &str, status: &PbStatusResponse) -> Vec<String> {
    let member = status.header.as_ref().map_or(0, |header| header.member_id);
    let downgrade = status.downgrade_info.as_ref();
    vec![
        endpoint.to_owned(),
        format!("{member:x}"),
        status.version.clone(),
        status.storage_version.clone(),
        humanize::bytes(status.db_size),
        humanize::bytes(status.db_size_in_use),
        format!("{}%", unused_percent(status)),
        humanize::bytes(status.db_size_quota),
        (status.leader == member).to_string(),
        status.is_learner.to_string(),
        status.raft_term.to_string(),
        status.raft_index.to_string(),
        status.raft_applied_index.to_string(),
        status.errors.join(", "),
        downgrade.map_or_else(String::new, |info| info.target_version.clone()),
        downgrade.is_some_and(|info| info.enabled).to_string(),
    ]
}

/// How much of the database file could be given back, rounded as etcdctl rounds it.
pub(crate) fn unused_percent(status: &PbStatusResponse) -> i64 {
    let used = status.db_size_in_use.saturating_mul(100);
    100_i64.saturating_sub(used.checked_div(status.db_size).unwrap_or(0))
}

/// The cells of one endpoint's row of `endpoint hashkv`.
pub(crate) fn hash_row(endpoint: &str, hash: &PbHashKvResponse) -> Vec<String> {
    vec![
        endpoint.to_owned(),
        hash.hash.to_string(),
        hash.hash_revision.to_string(),
    ]
}

/// What `alarm list` prints of one, which is Go's text of the message.
pub(crate) fn alarm(alarm: &PbAlarmMember) -> String {
    let member = (alarm.member_id != 0).then(|| format!("memberID:{}", alarm.member_id));
    let kind = (alarm.alarm != 0).then(|| format!("alarm:{}", alarm_type(alarm.alarm)));
    let fields: Vec<_> = member.into_iter().chain(kind).collect();
    fields.join(" ")
}

/// What `snapshot save` prints.
pub(crate) fn saved(out: &mut Text<'_>, file: &Path, version: &str) -> io::Result<()> {
    out.write_all(b"Snapshot saved at ")?;
    out.write_all(file.as_os_str().as_encoded_bytes())?;
    out.write_all(b"\n")?;
    match version {
        "" => Ok(()),
        version => writeln!(out, "Server version {version}"),
    }
}

/// An alarm's type; one that isn't known yet, as its number.
pub(crate) fn alarm_type(number: i32) -> String {
    match number {
        0 => "NONE".to_owned(),
        1 => "NOSPACE".to_owned(),
        2 => "CORRUPT".to_owned(),
        other => other.to_string(),
    }
}
