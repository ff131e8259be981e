//! Lines of the Auth module.

use std::io::{self, Write};

use etcd_client::PermissionType;
use etcd_client::proto::PbAuthRoleGetResponse;

use crate::client::AuthStatusResponse;
use crate::output::Text;
use crate::request::KeyRange;

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
