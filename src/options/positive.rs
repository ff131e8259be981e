//! A span of time that is one.

use std::time::Duration;

use crate::golang::duration;

/// A duration as etcdctl takes it, of more than nothing.
///
/// # Errors
/// If it is none, or not more than nothing.
pub fn positive(text: &str) -> Result<Duration, String> {
    let nanoseconds = duration::parse(text).map_err(|error| error.to_string())?;
    match u64::try_from(nanoseconds) {
        Ok(nanoseconds @ 1..) => Ok(Duration::from_nanos(nanoseconds)),
        _ => Err("it takes some time".to_owned()),
    }
}
