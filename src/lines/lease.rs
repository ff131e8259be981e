//! Lines of the Lease module.

use std::io::{self, Write};

use etcd_client::proto::PbLeaseTimeToLiveResponse;

use crate::lease::shown;
use crate::output::Text;

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
