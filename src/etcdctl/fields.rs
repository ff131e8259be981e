//! etcdctl's "fields": one `"Name" : value` a line.

use std::fmt::Display;
use std::io::{self, Write};

use etcd_client::proto::PbResponseHeader;

use crate::client::Pair;
use crate::golang::quote::quote;
use crate::lease::shown;
use crate::output::Text;

/// A number, boolean or other bare word.
pub(super) fn bare(out: &mut Text<'_>, name: &str, value: impl Display) -> io::Result<()> {
    writeln!(out, "\"{name}\" : {value}")
}

/// A string, quoted.
pub(super) fn quoted(out: &mut Text<'_>, name: &str, value: &[u8]) -> io::Result<()> {
    writeln!(out, "\"{name}\" : {}", quote(value))
}

/// A member's or cluster's id.
pub(super) fn id(out: &mut Text<'_>, name: &str, id: u64) -> io::Result<()> {
    if out.hex {
        writeln!(out, "\"{name}\" : {id:x}")
    } else {
        bare(out, name, id)
    }
}

/// A lease's id.
pub(super) fn lease(out: &mut Text<'_>, name: &str, lease: i64) -> io::Result<()> {
    if out.hex {
        bare(out, name, shown(lease))
    } else {
        bare(out, name, lease)
    }
}

/// The header; its revision only where there is one.
pub(super) fn header(out: &mut Text<'_>, header: Option<&PbResponseHeader>) -> io::Result<()> {
    let header = header.cloned().unwrap_or_default();
    id(out, "ClusterID", header.cluster_id)?;
    id(out, "MemberID", header.member_id)?;
    if header.revision > 0 {
        bare(out, "Revision", header.revision)?;
    }
    bare(out, "RaftTerm", header.raft_term)
}

/// A key and all that is known of it; `prefix` is "Prev" for what it held before.
pub(super) fn key_value<'a>(
    out: &mut Text<'_>,
    prefix: &str,
    kv: impl Into<Pair<'a>>,
) -> io::Result<()> {
    let kv = kv.into();
    let name = |field: &str| format!("{prefix}{field}");
    quoted(out, &name("Key"), kv.key)?;
    bare(out, &name("CreateRevision"), kv.create_revision)?;
    bare(out, &name("ModRevision"), kv.mod_revision)?;
    bare(out, &name("Version"), kv.version)?;
    quoted(out, &name("Value"), kv.value)?;
    lease(out, &name("Lease"), kv.lease)
}
