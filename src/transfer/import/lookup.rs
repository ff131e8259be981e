//! What keys hold now: a range where the keys lie close together, else one read each.

use std::collections::HashSet;
use std::time::Duration;

use futures_util::{StreamExt, TryStreamExt, stream};

use crate::client::{Connection, Pair};
use crate::error::{Error, Kind, Result};
use crate::request::{GetRequest, KeyRange};
use crate::transfer::scan::{PageSize, Plan, Scan, Way};

/// Reads of single keys that are under way at once.
const AT_ONCE: usize = 16;
/// Fewer keys than these are read one by one.
const FEW: usize = 8;
/// A range may hold so many times the keys that are asked for.
const SPARSE: usize = 4;

/// Reads keys of a cluster, whose answers may be of any size: nothing is gathered.
pub(super) struct Lookup<'a> {
    pub(super) connection: &'a Connection,
    pub(super) patience: Duration,
}

impl Lookup<'_> {
    /// Tells of each key, by its place, what it holds, or why that may not be known. In any order.
    ///
    /// # Errors
    /// If keys can't be read now, and those of `each`.
    pub(super) async fn read(
        &self,
        keys: &[&[u8]],
        mut each: impl FnMut(usize, Result<Option<Pair<'_>>>) -> Result<()>,
    ) -> Result<()> {
        let mut wanted: Vec<_> = keys.iter().copied().enumerate().collect();
        wanted.sort_unstable_by_key(|(_, key)| *key);
        if let Some(range) = self.range(&wanted).await? {
            return self.merge(range, &wanted, each).await;
        }
        let kv = self.connection.bounded().kv().await?;
        let reads = stream::iter(wanted).map(|(place, key)| {
            let mut kv = kv.clone();
            async move {
                let got = kv.get(key, None).await.map_err(Error::from);
                match got {
                    Err(error) if error.kind() != Kind::Refused => Err(error),
                    got => Ok((place, got.map(|answer| answer.0))),
                }
            }
        });
        let mut reads = std::pin::pin!(reads.buffer_unordered(AT_ONCE));
        while let Some((place, got)) = reads.try_next().await? {
            match got {
                Ok(answer) => each(place, Ok(answer.kvs.first().map(Pair::from)))?,
                Err(error) => each(place, Err(error))?,
            }
        }
        Ok(())
    }

    /// The range from the first to the last key, if it is worth reading and may be read.
    async fn range(&self, keys: &[(usize, &[u8])]) -> Result<Option<KeyRange>> {
        let (Some((_, first)), Some((_, last))) = (keys.first(), keys.last()) else {
            return Ok(None);
        };
        if keys.len() < FEW {
            return Ok(None);
        }
        let range = KeyRange::between(*first, [*last, b"\0"].concat());
        let count = GetRequest {
            count_only: true,
            ..GetRequest::of(range.clone())
        };
        let mut scan = match self.scan(count, Way::AtOnce).await {
            Err(error) if error.kind() == Kind::Refused => return Ok(None),
            scan => scan?,
        };
        while scan.next().await?.is_some() {}
        let count = usize::try_from(scan.count()).unwrap_or(usize::MAX);
        Ok((count <= keys.len().saturating_mul(SPARSE)).then_some(range))
    }

    async fn merge(
        &self,
        range: KeyRange,
        keys: &[(usize, &[u8])],
        mut each: impl FnMut(usize, Result<Option<Pair<'_>>>) -> Result<()>,
    ) -> Result<()> {
        let way = Way::InPages(PageSize::default());
        let mut scan = self.scan(GetRequest::of(range), way).await?;
        let mut wanted = keys.iter().copied().peekable();
        while let Some(piece) = scan.next().await? {
            for pair in piece.pairs() {
                let pair = pair?;
                while let Some((place, key)) = wanted.next_if(|(_, key)| *key <= pair.key) {
                    let found = (key == pair.key).then_some(pair);
                    each(place, Ok(found))?;
                }
            }
        }
        wanted.try_for_each(|(place, _)| each(place, Ok(None)))
    }

    async fn scan(&self, request: GetRequest, way: Way) -> Result<Scan> {
        let plan = Plan::new(way, self.patience);
        Scan::start(self.connection.clone(), request, plan).await
    }
}

/// Parts that have no key twice.
pub(super) fn without_repetition<T>(all: &[T], key: impl Fn(&T) -> &Vec<u8>) -> Vec<&[T]> {
    let (mut parts, mut start) = (Vec::new(), 0);
    let mut seen = HashSet::new();
    for (place, one) in all.iter().enumerate() {
        if !seen.insert(key(one)) {
            parts.extend(all.get(start..place));
            start = place;
            seen.clear();
            seen.insert(key(one));
        }
    }
    parts.extend(all.get(start..));
    parts
}

#[cfg(test)]
mod tests {
    use super::without_repetition;

    #[test]
    fn no_part_has_a_key_twice() {
        let all: Vec<_> = "abacca".bytes().map(|key| vec![key]).collect();
        let parts = without_repetition(&all, |key| key);
        let parts: Vec<usize> = parts.iter().map(|part| part.len()).collect();
        assert_eq!(parts, [2, 2, 2]);
    }
}
