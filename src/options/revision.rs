//! A revision that something is asked for as of.

use crate::golang::integer;

/// A revision as etcdctl takes numbers; 0 for the present one. etcdctl takes negative ones for the present one, too.
///
/// # Errors
/// If it is none.
pub fn revision(text: &str) -> Result<i64, String> {
    match integer::parse(text)? {
        revision @ 0.. => Ok(revision),
        _ => Err("revisions count from 1".to_owned()),
    }
}
