//! What a key is called at the destination.

/// Puts one prefix in another one's place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rewrite {
    from: Vec<u8>,
    to: Vec<u8>,
}

impl Rewrite {
    /// Keys that begin with `from` begin with `to` instead.
    pub fn new(from: impl Into<Vec<u8>>, to: impl Into<Vec<u8>>) -> Self {
        Self {
            from: from.into(),
            to: to.into(),
        }
    }

    /// The prefix at the source.
    pub fn from(&self) -> &[u8] {
        &self.from
    }

    /// The prefix at the destination.
    pub fn to(&self) -> &[u8] {
        &self.to
    }

    /// The way back.
    pub fn reversed(&self) -> Self {
        Self::new(self.to.clone(), self.from.clone())
    }

    /// The key at the destination.
    pub fn key(&self, key: &[u8]) -> Vec<u8> {
        let rest = key.strip_prefix(self.from.as_slice()).unwrap_or(key);
        [self.to.as_slice(), rest].concat()
    }

    /// The key for which there is no name at the destination: nothing is left of it without its prefix.
    pub fn nameless(&self) -> Option<&[u8]> {
        (self.to.is_empty() && !self.from.is_empty()).then_some(&self.from)
    }

    /// Whether what is written is, in one and the same cluster, among what is read: then each write makes another one.
    pub fn feeds_itself(&self) -> bool {
        self.from.starts_with(&self.to) || self.to.starts_with(&self.from)
    }
}

#[cfg(test)]
mod tests {
    use super::Rewrite;

    #[test]
    fn only_the_prefix_is_replaced() {
        let key = |from: &str, to: &str, key: &[u8]| Rewrite::new(from, to).key(key);
        assert_eq!(key("a/", "b/", b"a/a/\xff"), b"b/a/\xff");
        assert_eq!(key("", "b/", b"x"), b"b/x");
        assert_eq!(key("a/", "", b"a/x"), b"x");
        assert_eq!(key("a/", "", b"a/"), b"");
        assert_eq!(key("", "", b"\0"), b"\0");
    }

    #[test]
    fn one_key_may_have_no_name() {
        let nameless = |from: &str, to: &str| {
            let rewrite = Rewrite::new(from, to);
            rewrite.nameless().map(<[u8]>::to_vec)
        };
        assert_eq!(nameless("a/", ""), Some(b"a/".to_vec()));
        assert_eq!(nameless("a/", "b"), None);
        assert_eq!(nameless("", ""), None);
    }

    #[test]
    fn what_is_written_must_not_be_read_again() {
        let feeds = |from: &str, to: &str| Rewrite::new(from, to).feeds_itself();
        assert!(feeds("a/", "a/") && feeds("a/", "a/b/") && feeds("", "b") && feeds("a/", ""));
        assert!(!feeds("a/", "b/"));
    }
}
