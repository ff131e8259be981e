//! A range of keys, page by page, all as of one revision.

use etcd_client::proto::PbKeyValue;
use etcd_client::{SortOrder, SortTarget};

use super::reaching;
use crate::client::Connection;
use crate::error::Result;
use crate::request::{GetRequest, KeyRange, Sort};
use crate::watcher::Endurance;

/// Keys of the first page. The server counts the rest of the range for every page, so that many small ones are slow.
const FIRST: usize = 1_000;
const MOST: usize = 50_000;
/// What a page is to hold, in bytes, going by the size of the keys seen before.
const PAGE: usize = 4 << 20;

/// A range of keys that is read page by page.
pub(super) struct Pages {
    connection: Connection,
    endurance: Endurance,
    next: Option<KeyRange>,
    limit: usize,
    revision: i64,
}

impl Pages {
    /// The keys of `range` as they are when the first page is read.
    pub(super) fn new(connection: Connection, range: KeyRange, endurance: Endurance) -> Self {
        Self {
            connection,
            endurance,
            next: Some(range),
            limit: FIRST,
            revision: 0,
        }
    }

    /// The revision as of which all pages are, once the first one is read.
    pub(super) fn revision(&self) -> i64 {
        self.revision
    }

    /// The next page; none after the last.
    pub(super) async fn next(&mut self) -> Result<Option<Vec<PbKeyValue>>> {
        let Some(range) = self.next.take() else {
            return Ok(None);
        };
        let request = GetRequest {
            limit: i64::try_from(self.limit).unwrap_or(i64::MAX),
            revision: self.revision,
            sort: Sort {
                target: SortTarget::Key,
                order: SortOrder::Ascend,
            },
            ..GetRequest::of(range.clone())
        };
        let page = reaching(self.endurance, async || {
            let mut kv = self.connection.kv().await?;
            Ok(kv.get(range.key(), Some(request.options())).await?.0)
        })
        .await?;
        if self.revision == 0 {
            self.revision = page.header.map_or(0, |header| header.revision);
        }
        if let Some(last) = page.kvs.last().filter(|_| page.more) {
            let after = [&last.key[..], b"\0"].concat();
            let end = range.end().unwrap_or_default();
            self.next = Some(KeyRange::between(after, end));
        }
        self.limit = limit_after(&page.kvs);
        Ok(Some(page.kvs))
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
