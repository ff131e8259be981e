//! Ids as etcd's tools print and take them.

/// A lease's id, in hex.
///
/// # Errors
/// What etcdctl says of one that can't be read.
pub fn lease_id(text: &str) -> Result<i64, String> {
    i64::from_str_radix(text, 16).map_err(|_| "bad lease ID, expecting ID in Hex".to_owned())
}
