//! Which keys: the flags of the commands that take a key or a range.

use std::ffi::OsString;

use clap::Args;

use super::bytes_of;
use crate::request::KeyRange;

/// A key, and what makes a range of it.
#[derive(Args, Clone, Debug)]
pub struct KeyRangeOptions {
    /// The key, or the first key of the range
    pub key: OsString,
    /// Take the keys from KEY up to, not including, this one
    #[arg(conflicts_with_all = ["prefix", "from_key"])]
    pub range_end: Option<OsString>,
    /// Take all keys that begin with KEY
    #[arg(long, conflicts_with = "from_key")]
    pub prefix: bool,
    /// Take KEY and all keys that sort after it
    #[arg(long)]
    pub from_key: bool,
}

impl KeyRangeOptions {
    /// The keys that the flags ask for.
    pub fn range(&self) -> KeyRange {
        let key = bytes_of(&self.key);
        match &self.range_end {
            Some(end) => KeyRange::between(key, bytes_of(end)),
            None if self.prefix => KeyRange::prefix(key),
            None if self.from_key => KeyRange::from_key(key),
            None => KeyRange::single(key),
        }
    }
}
