//! Lines of text that etcdctl's "simple" format and our plain one have in common, a file a module.

mod auth;
mod cluster;
mod kv;
mod lease;
mod maintenance;

use std::io::{self, Write};
use std::time::Duration;

use crate::golang::duration;
use crate::output::Text;

pub(crate) use auth::{auth_status, range_of_keys, role, user};
pub(crate) use cluster::{downgrade, leader_moved, member_added, member_changed, member_rows};
pub(crate) use kv::{delete, event_type, events, key_value, put, range, transaction};
pub(crate) use lease::{lease_granted, lease_left, lease_renewed, lease_revoked};
pub(crate) use maintenance::{alarm, alarm_type, hash_row, saved, status_row};

/// Cells as one line.
pub(crate) fn row(out: &mut Text<'_>, cells: &[String]) -> io::Result<()> {
    writeln!(out, "{}", cells.join(", "))
}

/// How long something took, as Go prints a duration.
pub(crate) fn took(took: Duration) -> String {
    duration::format(i64::try_from(took.as_nanos()).unwrap_or(i64::MAX))
}
