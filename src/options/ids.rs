//! Ids as etcd's tools print and take them.

use crate::golang::integer;
use crate::golang::quote::quote;

/// A lease's id, in hex.
///
/// # Errors
/// What etcdctl says of one that can't be read.
pub fn lease_id(text: &str) -> Result<i64, String> {
    integer::parse_in(text, 16).map_err(|_| "bad lease ID, expecting ID in Hex".to_owned())
}

/// A member's id, in hex.
///
/// # Errors
/// What Go says of a number that can't be read.
pub fn member_id(text: &str) -> Result<u64, String> {
    let digits = !text.is_empty() && text.chars().all(|digit| digit.is_ascii_hexdigit());
    let id = u64::from_str_radix(text, 16).ok().filter(|_| digits);
    id.ok_or_else(|| {
        let why = if digits {
            "value out of range"
        } else {
            "invalid syntax"
        };
        format!(
            "strconv.ParseUint: parsing {}: {why}",
            quote(text.as_bytes())
        )
    })
}
