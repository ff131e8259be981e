//! Requests of the Watch module.

use super::KeyRange;

/// Watches a key or a range of keys.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WatchRequest {
    /// Which keys.
    pub range: KeyRange,
    /// The first revision, which may be in the past or yet to come; 0 for what comes next.
    pub revision: i64,
    /// Send what the key held before.
    pub prev_kv: bool,
    /// Have the server tell from time to time how far it is.
    pub progress_notify: bool,
}
