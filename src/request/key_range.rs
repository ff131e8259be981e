//! Which keys a request is about: one key, or a half-open range.

/// A key, or a range of keys `[key, end)` in byte order, as etcd's API spells it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyRange {
    key: Vec<u8>,
    end: Option<Vec<u8>>,
}

/// etcd's spelling of "no upper bound" as a range end, and of the lowest key there can be.
const NUL: &[u8] = b"\0";

impl KeyRange {
    /// Exactly one key.
    pub fn single(key: impl Into<Vec<u8>>) -> Self {
        Self {
            key: key.into(),
            end: None,
        }
    }

    /// All keys from `key` up to, not including, `end`.
    pub fn between(key: impl Into<Vec<u8>>, end: impl Into<Vec<u8>>) -> Self {
        Self {
            key: key.into(),
            end: Some(end.into()),
        }
    }

    /// All keys that are `key` or sort after it; the empty key means every key.
    pub fn from_key(key: impl Into<Vec<u8>>) -> Self {
        Self::between(non_empty(key.into()), NUL)
    }

    /// All keys that begin with `prefix`; the empty prefix means every key.
    pub fn prefix(prefix: impl Into<Vec<u8>>) -> Self {
        let prefix = prefix.into();
        let end = prefix_end(&prefix);
        Self::between(non_empty(prefix), end)
    }

    /// The key, or the first key of the range.
    pub fn key(&self) -> &[u8] {
        &self.key
    }

    /// The range's end, if this is a range.
    pub fn end(&self) -> Option<&[u8]> {
        self.end.as_deref()
    }

    /// Whether this names one key rather than a range.
    pub fn is_single(&self) -> bool {
        // An empty range end is how etcd's API itself says "this one key".
        self.end.as_ref().is_none_or(Vec::is_empty)
    }

    /// The same for a read: etcd takes the empty key for the lowest one only where it's watched.
    #[must_use]
    pub fn for_reading(&self) -> Self {
        Self {
            key: non_empty(self.key.clone()),
            end: self.end.clone(),
        }
    }

    /// Whether this covers every key there can be.
    pub fn is_whole_keyspace(&self) -> bool {
        self.key == NUL && self.end() == Some(NUL)
    }
}

/// The empty key can't be stored, so a range that starts there starts at the lowest key.
fn non_empty(key: Vec<u8>) -> Vec<u8> {
    if key.is_empty() { NUL.to_vec() } else { key }
}

/// The first key after all those that begin with `prefix`.
fn prefix_end(prefix: &[u8]) -> Vec<u8> {
    let mut end = prefix.to_vec();
    while let Some(last) = end.pop() {
        if last < 0xff {
            end.push(last + 1);
            return end;
        }
    }
    NUL.to_vec()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_prefix_ends_before_the_next_sibling() {
        let range = KeyRange::prefix("foo");
        assert_eq!((range.key(), range.end()), (&b"foo"[..], Some(&b"fop"[..])));
        assert_eq!(KeyRange::prefix(b"a\xff\xff").end(), Some(&b"b"[..]));
        assert_eq!(KeyRange::prefix(b"\xff\xff").end(), Some(NUL));
        assert!(!KeyRange::prefix(b"\xff").is_whole_keyspace());
    }

    #[test]
    fn an_empty_prefix_or_start_is_the_whole_keyspace() {
        assert!(KeyRange::prefix("").is_whole_keyspace());
        assert!(KeyRange::from_key("").is_whole_keyspace());
        assert!(KeyRange::from_key("\0").is_whole_keyspace());
        assert!(!KeyRange::single("").is_whole_keyspace());
        assert!(!KeyRange::from_key("a").is_whole_keyspace());
    }

    #[test]
    fn an_empty_end_is_one_key() {
        assert!(KeyRange::single("a").is_single());
        assert!(KeyRange::between("a", "").is_single());
        assert!(!KeyRange::between("a", "b").is_single());
    }
}
