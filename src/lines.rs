//! Lines of text that etcdctl's "simple" format and our plain one have in common.

use std::io::{self, Write};
use std::path::Path;
use std::time::Duration;

use etcd_client::PermissionType;
use etcd_client::proto::{
    PbAlarmMember, PbAuthRoleGetResponse, PbDeleteResponse, PbDowngradeResponse, PbEvent,
    PbHashKvResponse, PbKeyValue, PbLeaseTimeToLiveResponse, PbMember, PbMemberAddResponse,
    PbPutResponse, PbRangeResponse, PbResponseHeader, PbStatusResponse, PbTxnOpResponse,
    PbTxnResponse,
};

use crate::client::AuthStatusResponse;
use crate::golang::quote::quote;
use crate::golang::{duration, humanize};
use crate::lease::shown;
use crate::output::Text;
use crate::request::KeyRange;

/// The key's line, unless only values are wanted, and the value's.
pub(crate) fn key_value(out: &mut Text<'_>, kv: &PbKeyValue, value_only: bool) -> io::Result<()> {
    if !value_only {
        out.bytes(&kv.key)?;
        out.write_all(b"\n")?;
    }
    out.bytes(&kv.value)?;
    out.write_all(b"\n")
}

/// What `put` prints.
pub(crate) fn put(out: &mut Text<'_>, response: &PbPutResponse) -> io::Result<()> {
    out.write_all(b"OK\n")?;
    match &response.prev_kv {
        Some(kv) => key_value(out, kv, false),
        None => Ok(()),
    }
}

/// What `get` prints.
pub(crate) fn range(
    out: &mut Text<'_>,
    response: &PbRangeResponse,
    value_only: bool,
) -> io::Result<()> {
    response
        .kvs
        .iter()
        .try_for_each(|kv| key_value(out, kv, value_only))
}

/// What `del` prints.
pub(crate) fn delete(out: &mut Text<'_>, response: &PbDeleteResponse) -> io::Result<()> {
    writeln!(out, "{}", response.deleted)?;
    response
        .prev_kvs
        .iter()
        .try_for_each(|kv| key_value(out, kv, false))
}

/// What `txn` prints.
pub(crate) fn transaction(out: &mut Text<'_>, response: &PbTxnResponse) -> io::Result<()> {
    let verdict = if response.succeeded {
        "SUCCESS"
    } else {
        "FAILURE"
    };
    writeln!(out, "{verdict}")?;
    for operation in &response.responses {
        out.write_all(b"\n")?;
        match &operation.response {
            Some(PbTxnOpResponse::ResponseRange(response)) => range(out, response, false)?,
            Some(PbTxnOpResponse::ResponsePut(response)) => put(out, response)?,
            Some(PbTxnOpResponse::ResponseDeleteRange(response)) => delete(out, response)?,
            Some(PbTxnOpResponse::ResponseTxn(response)) => transaction(out, response)?,
            None => {}
        }
    }
    Ok(())
}

/// The cells of `member list`: id, status, name, peer URLs, client URLs, whether it's a learner.
pub(crate) fn member_rows(members: &[PbMember]) -> Vec<Vec<String>> {
    let row = |member: &PbMember| {
        let started = if member.name.is_empty() {
            "unstarted"
        } else {
            "started"
        };
        vec![
            format!("{:x}", member.id),
            started.to_owned(),
            member.name.clone(),
            member.peer_ur_ls.join(","),
            member.client_ur_ls.join(","),
            member.is_learner.to_string(),
        ]
    };
    members.iter().map(row).collect()
}

/// What `member add` prints: what was done, and the environment that the new member is to be started with.
pub(crate) fn member_added(
    out: &mut Text<'_>,
    response: &PbMemberAddResponse,
    environment: &[(&str, String)],
) -> io::Result<()> {
    let member = response.member.as_ref();
    let (id, learner) = member.map_or((0, false), |member| (member.id, member.is_learner));
    let added = if learner { "added as learner" } else { "added" };
    let cluster = cluster_id(response.header.as_ref());
    writeln!(out, "Member {id:16x} {added} to cluster {cluster:16x}\n")?;
    for (name, value) in environment {
        writeln!(out, "{name}={}", quote(value.as_bytes()))?;
    }
    Ok(())
}

/// What the other changes of a member print; `done` is, for example, "removed from".
pub(crate) fn member_changed(
    out: &mut Text<'_>,
    id: u64,
    done: &str,
    header: Option<&PbResponseHeader>,
) -> io::Result<()> {
    let cluster = cluster_id(header);
    writeln!(out, "Member {id:16x} {done} cluster {cluster:16x}")
}

/// What `move-leader` prints.
pub(crate) fn leader_moved(out: &mut Text<'_>, from: u64, to: u64) -> io::Result<()> {
    writeln!(out, "Leadership transferred from {from:x} to {to:x}")
}

/// What the downgrade commands print; `action` is etcdctl's name for it.
pub(crate) fn downgrade(
    out: &mut Text<'_>,
    action: &str,
    response: &PbDowngradeResponse,
) -> io::Result<()> {
    let version = &response.version;
    writeln!(out, "Downgrade {action} success, cluster version {version}")
}

fn cluster_id(header: Option<&PbResponseHeader>) -> u64 {
    header.map_or(0, |header| header.cluster_id)
}

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
    100 - used.checked_div(status.db_size).unwrap_or(0)
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

/// Cells as one line.
pub(crate) fn row(out: &mut Text<'_>, cells: &[String]) -> io::Result<()> {
    writeln!(out, "{}", cells.join(", "))
}

/// `PUT` or `DELETE`; a type that isn't known yet, as its number.
pub(crate) fn event_type(event: &PbEvent) -> String {
    match event.r#type {
        0 => "PUT".to_owned(),
        1 => "DELETE".to_owned(),
        other => other.to_string(),
    }
}

/// What `watch` prints.
pub(crate) fn events(out: &mut Text<'_>, events: &[PbEvent]) -> io::Result<()> {
    for event in events {
        writeln!(out, "{}", event_type(event))?;
        if let Some(before) = &event.prev_kv {
            key_value(out, before, false)?;
        }
        if let Some(kv) = &event.kv {
            key_value(out, kv, false)?;
        }
    }
    Ok(())
}

/// How long something took, as Go prints a duration.
pub(crate) fn took(took: Duration) -> String {
    duration::format(i64::try_from(took.as_nanos()).unwrap_or(i64::MAX))
}

/// What `lease grant` prints.
pub(crate) fn lease_granted(out: &mut Text<'_>, id: i64, ttl: i64) -> io::Result<()> {
    writeln!(out, "lease {} granted with TTL({ttl}s)", shown(id))
}

/// What `lease revoke` prints.
pub(crate) fn lease_revoked(out: &mut Text<'_>, id: i64) -> io::Result<()> {
    writeln!(out, "lease {} revoked", shown(id))
}

/// What `lease keep-alive` prints.
pub(crate) fn lease_renewed(out: &mut Text<'_>, id: i64, ttl: i64) -> io::Result<()> {
    writeln!(out, "lease {} keepalived with TTL({ttl})", shown(id))
}

/// What `lease timetolive` prints.
pub(crate) fn lease_left(
    out: &mut Text<'_>,
    left: &PbLeaseTimeToLiveResponse,
    with_keys: bool,
) -> io::Result<()> {
    let (id, granted, ttl) = (shown(left.id), left.granted_ttl, left.ttl);
    if granted == 0 && ttl == -1 {
        return writeln!(out, "lease {id} already expired");
    }
    write!(
        out,
        "lease {id} granted with TTL({granted}s), remaining({ttl}s)"
    )?;
    if with_keys {
        write!(out, ", attached keys([")?;
        out.write_all(&left.keys.join(&b' '))?;
        write!(out, "])")?;
    }
    writeln!(out)
}

/// What `auth status` prints.
pub(crate) fn auth_status(out: &mut Text<'_>, status: &AuthStatusResponse) -> io::Result<()> {
    writeln!(out, "Authentication Status: {}", status.enabled)?;
    writeln!(out, "AuthRevision: {}", status.auth_revision)
}

/// What `user get` prints.
pub(crate) fn user(out: &mut Text<'_>, name: &str, roles: &[String]) -> io::Result<()> {
    writeln!(out, "User: {name}")?;
    out.write_all(b"Roles:")?;
    for role in roles {
        write!(out, " {role}")?;
    }
    writeln!(out)
}

/// What `role get` prints.
pub(crate) fn role(
    out: &mut Text<'_>,
    name: &str,
    response: &PbAuthRoleGetResponse,
) -> io::Result<()> {
    writeln!(out, "Role {name}")?;
    // The root role may do everything, which etcd doesn't list.
    let root = name == "root" && response.perm.is_empty();
    for (title, wanted) in [
        ("KV Read:", PermissionType::Read),
        ("KV Write:", PermissionType::Write),
    ] {
        writeln!(out, "{title}")?;
        if root {
            writeln!(out, "\t[, <open ended>")?;
        }
        for perm in &response.perm {
            let both = i32::from(PermissionType::Readwrite);
            if [i32::from(wanted), both].contains(&perm.perm_type) {
                permission(out, &perm.key, &perm.range_end)?;
            }
        }
    }
    Ok(())
}

/// The keys of a permission: one, or a range.
fn permission(out: &mut Text<'_>, key: &[u8], end: &[u8]) -> io::Result<()> {
    let mut line = b"\t".to_vec();
    if end.is_empty() {
        line.extend_from_slice(key);
    } else {
        line.extend(range_of_keys(key, end));
    }
    if !key.is_empty() && KeyRange::prefix(key).end() == Some(end) {
        line.extend([b" (prefix ", key, b")"].concat());
    }
    line.push(b'\n');
    out.write_all(&line)
}

/// `[key, end)`, or `[key, <open ended>`.
pub(crate) fn range_of_keys(key: &[u8], end: &[u8]) -> Vec<u8> {
    let end = match end {
        b"\0" => b"<open ended>".to_vec(),
        end => [end, b")"].concat(),
    };
    [b"[", key, b", ", end.as_slice()].concat()
}
