//! Requests of the Watch module and their translation into etcd-client's types.

use etcd_client::WatchOptions;

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

impl WatchRequest {
    /// The options beside the key, to begin with `revision`.
    pub fn options(&self, revision: i64) -> WatchOptions {
        let mut options = WatchOptions::new().with_start_revision(revision);
        if let Some(end) = self.range.end() {
            options = options.with_range(end);
        }
        if self.prev_kv {
            options = options.with_prev_key();
        }
        if self.progress_notify {
            options = options.with_progress_notify();
        }
        options
    }
}
