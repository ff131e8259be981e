//! A range of keys, page by page, all as of one revision.

use etcd_client::proto::{PbKeyValue, PbResponseHeader};

use crate::client::Connection;
use crate::error::Result;
use crate::request::{GetRequest, KeyRange};

/// Keys of the first page. The server counts the rest of the range for every page, so that many small ones are slow.
const FIRST: usize = 1_000;
const MOST: usize = 50_000;
/// What a page is to hold, in bytes, going by the size of the keys seen before.
const PAGE: usize = 4 << 20;

/// A range of keys that is read page by page.
pub struct Pages {
    connection: Connection,
    next: Option<KeyRange>,
    keys_only: bool,
    limit: usize,
    revision: i64,
    header: Option<PbResponseHeader>,
}

/// A page.
#[derive(Debug)]
pub struct Page {
    /// The range from its first key on, to the end of the whole.
    pub rest: KeyRange,
    /// The keys, in order.
    pub kvs: Vec<PbKeyValue>,
    /// Whether there are more after them.
    pub more: bool,
}

impl Pages {
    /// The keys of `range` as of `revision`; 0 for how they are when the first page is read.
    pub fn new(connection: Connection, range: KeyRange, revision: i64) -> Self {
        Self {
            connection,
            next: Some(range.for_reading()),
            keys_only: false,
            limit: FIRST,
            revision,
            header: None,
        }
    }

    /// Without their values.
    #[must_use]
    pub fn keys_only(mut self) -> Self {
        self.keys_only = true;
        self
    }

    /// The revision as of which all pages are, once the first one is read.
    pub fn revision(&self) -> i64 {
        self.revision
    }

    /// Who answered last.
    pub fn header(&self) -> Option<&PbResponseHeader> {
        self.header.as_ref()
    }

    /// The next page; none after the last. After an error it may be asked for again.
    ///
    /// # Errors
    /// What the server refuses, and when it can't be reached.
    pub async fn next(&mut self) -> Result<Option<Page>> {
        let Some(range) = self.next.clone() else {
            return Ok(None);
        };
        let request = GetRequest {
            limit: i64::try_from(self.limit).unwrap_or(i64::MAX),
            revision: self.revision,
            keys_only: self.keys_only,
            ..GetRequest::of(range.clone())
        };
        let mut kv = self.connection.kv().await?;
        let page = kv.get(range.key(), Some(request.options())).await?.0;
        self.header = page.header;
        if self.revision == 0 {
            self.revision = page.header.map_or(0, |header| header.revision);
        }
        let last = page.kvs.last().filter(|_| page.more);
        self.next = last.map(|last| {
            let after = [&last.key[..], b"\0"].concat();
            KeyRange::between(after, range.end().unwrap_or_default())
        });
        self.limit = limit_after(&page.kvs);
        Ok(Some(Page {
            rest: range,
            kvs: page.kvs,
            more: page.more,
        }))
    }
}

fn limit_after(page: &[PbKeyValue]) -> usize {
    let bytes: usize = page.iter().map(|kv| kv.key.len() + kv.value.len()).sum();
    let average = (bytes / page.len().max(1)).max(1);
    (PAGE / average).clamp(1, MOST)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_are_as_large_as_their_keys_allow() {
        let page = |size: usize| {
            limit_after(&[PbKeyValue {
                value: vec![0; size],
                ..PbKeyValue::default()
            }])
        };
        assert_eq!(page(1), MOST);
        assert_eq!(page(1 << 12), 1 << 10);
        assert_eq!(page(64 << 20), 1);
        assert_eq!(limit_after(&[]), MOST);
    }
}
