//! The keys of a permission: the flags that say which, and how etcd's API spells them.

use std::ffi::OsString;

use clap::Args;

use crate::error::{Error, Result};
use crate::mode::Mode;
use crate::options::bytes_of;
use crate::request::KeyRange;

/// Stands for the empty key, which can't be stored, and as a range end for "no end".
const NUL: &[u8] = b"\0";

/// A key, and what makes a range of it.
#[derive(Args, Clone, Debug)]
pub(super) struct PermissionOptions {
    /// The key, or the first key of the range
    key: OsString,
    /// Take the keys from KEY up to, not including, this one
    range_end: Option<OsString>,
    /// Take all keys that begin with KEY
    #[arg(long)]
    prefix: bool,
    /// Take KEY and all keys that sort after it
    #[arg(long)]
    from_key: bool,
}

impl PermissionOptions {
    /// The key as it was written.
    pub(super) fn key(&self) -> Vec<u8> {
        bytes_of(&self.key)
    }

    /// The key and the range end that etcd is told: an empty end is for the key alone.
    ///
    /// # Errors
    /// When the words contradict each other.
    pub(super) fn range(&self, mode: Mode) -> Result<(Vec<u8>, Vec<u8>)> {
        let key = self.key();
        let end = self.range_end.as_ref().map(bytes_of);
        if key.is_empty() && end.is_some() && mode.is_drop_in() {
            // etcdctl doesn't look at it.
            return self.of_empty();
        }
        match end {
            Some(_) if self.prefix => Err(Error::usage(
                "unexpected endkey argument with --prefix flag",
            )),
            Some(_) if self.from_key => Err(Error::usage(
                "unexpected endkey argument with --from-key flag",
            )),
            Some(_) if key.is_empty() => {
                Err(Error::usage("a range cannot begin with the empty key")
                    .hint("all keys are '' --from-key; all keys before one begin with '\\x00'"))
            }
            _ if key.is_empty() => self.of_empty(),
            Some(end) => Ok((key, end)),
            None => self.of_one(key),
        }
    }

    fn of_empty(&self) -> Result<(Vec<u8>, Vec<u8>)> {
        let (key, end) = self.of_one(NUL.to_vec())?;
        let whole = self.prefix || self.from_key;
        Ok((key, if whole { NUL.to_vec() } else { end }))
    }

    fn of_one(&self, key: Vec<u8>) -> Result<(Vec<u8>, Vec<u8>)> {
        let range = match (self.prefix, self.from_key) {
            (true, true) => {
                let message = "--from-key and --prefix flags are mutually exclusive";
                return Err(Error::usage(message));
            }
            (true, false) => KeyRange::prefix(key),
            (false, true) => KeyRange::from_key(key),
            (false, false) => KeyRange::single(key),
        };
        Ok((
            range.key().to_vec(),
            range.end().unwrap_or_default().to_vec(),
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn range(words: &str, mode: Mode) -> Option<(Vec<u8>, Vec<u8>)> {
        let has = |flag| words.split(' ').any(|word| word == flag);
        let mut keys = words.split(' ').filter(|word| !word.starts_with("--"));
        let mut key = || {
            keys.next()
                .map(|key| OsString::from(key.trim_matches('\'')))
        };
        let options = PermissionOptions {
            key: key().unwrap(),
            range_end: key(),
            prefix: has("--prefix"),
            from_key: has("--from-key"),
        };
        options.range(mode).ok()
    }

    #[test]
    fn ranges_are_spelled_as_etcdctl_spells_them() {
        let of = |words, key: &[u8], end: &[u8]| {
            let expected = Some((key.to_vec(), end.to_vec()));
            assert_eq!(range(words, Mode::Etcdctl), expected, "{words}");
        };
        of("k", b"k", b"");
        of("k ''", b"k", b"");
        of("a b", b"a", b"b");
        of("p/ --prefix", b"p/", b"p0");
        of("k --from-key", b"k", b"\0");
        of("''", b"\0", b"");
        of("'' --prefix", b"\0", b"\0");
        of("'' --from-key", b"\0", b"\0");
        of("'' z", b"\0", b"");
        of("'' z --prefix", b"\0", b"\0");
    }

    #[test]
    fn contradictions_are_refused() {
        for words in [
            "k --prefix --from-key",
            "'' --prefix --from-key",
            "a b --prefix",
            "a b --from-key",
        ] {
            assert_eq!(range(words, Mode::Native), None, "{words}");
            assert_eq!(range(words, Mode::Etcdctl), None, "{words}");
        }
        assert_eq!(range("'' z", Mode::Native), None);
    }
}
