//! Lines of the Cluster module.

use std::io::{self, Write};

use etcd_client::proto::{PbDowngradeResponse, PbMember, PbMemberAddResponse, PbResponseHeader};

use crate::golang::quote::quote;
use crate::output::Text;

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
