//! Which keys: the flags of the commands that take all keys where nothing is said.

use std::ffi::OsString;

use clap::Args;

use super::bytes_of;
use crate::request::KeyRange;

/// All keys, or a range of them.
#[derive(Args, Clone, Debug)]
pub struct ExportedRangeOptions {
    /// Take all keys that begin with this [default: every key]
    #[arg(long, value_name = "PREFIX")]
    prefix: Option<OsString>,
    /// Take this key and all that sort after it
    #[arg(long, value_name = "KEY", conflicts_with = "prefix")]
    from_key: Option<OsString>,
    /// Take keys up to, not including, this one
    #[arg(long, value_name = "KEY", conflicts_with = "prefix")]
    range_end: Option<OsString>,
}

impl ExportedRangeOptions {
    /// The keys that the flags ask for.
    pub fn range(&self) -> KeyRange {
        let bytes = |word: &Option<OsString>| word.as_ref().map(bytes_of).unwrap_or_default();
        let first = bytes(&self.from_key);
        match &self.range_end {
            Some(end) => KeyRange::between(first, bytes_of(end)).for_reading(),
            None if self.from_key.is_some() => KeyRange::from_key(first),
            None => KeyRange::prefix(bytes(&self.prefix)),
        }
    }
}
