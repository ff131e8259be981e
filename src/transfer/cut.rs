//! Cuts a range into parts of about as many keys, by counting.

use crate::client::Connection;
use crate::error::Result;
use crate::request::{GetRequest, KeyRange};

/// A part may lack so much of its share, so that not every range has to be counted out to the last key.
const SLACK: u64 = 16;
/// So often a cut is sought more closely. A range whose keys differ in a way that makes it hard is cut unevenly then.
const LEVELS: usize = 24;

/// A range that was counted.
#[derive(Clone, Debug)]
pub struct Counted {
    /// How many keys it has.
    pub keys: u64,
    /// As of this revision.
    pub revision: i64,
}

/// Counts the range, and cuts it into that many parts at most, of which each has keys if there are any.
///
/// # Errors
/// As every read's; each answer has the command's time.
pub async fn cut(
    connection: &Connection,
    request: &GetRequest,
    parts: u64,
) -> Result<(Vec<KeyRange>, Counted)> {
    let whole = &request.range;
    let all = count(connection, request).await?;
    let revision = match request.revision {
        0 => all.revision,
        revision => revision,
    };
    let end = whole.end().unwrap_or_default().to_vec();
    let rest = async |from: Vec<u8>| {
        let left = GetRequest {
            range: KeyRange::between(from, end.clone()),
            revision,
            ..request.clone()
        };
        let left = count(connection, &left).await?;
        Ok((left.keys, left.first))
    };
    let keys = all.keys;
    let start = Found {
        key: all.first.unwrap_or_default(),
        rank: 0,
    };
    let cuts = Ruler {
        keys,
        end: &end,
        rest,
    }
    .cuts(start, parts)
    .await?;
    let counted = Counted { keys, revision };
    Ok((between(whole, cuts), counted))
}

/// How many keys a range has, and the first of them.
struct Count {
    keys: u64,
    first: Option<Vec<u8>>,
    /// The store's.
    revision: i64,
}

async fn count(connection: &Connection, request: &GetRequest) -> Result<Count> {
    let request = GetRequest {
        limit: 1,
        keys_only: true,
        ..request.clone()
    };
    let mut kv = connection.bounded().kv().await?;
    let answer = kv.get(request.range.key(), Some(request.options()));
    let answer = answer.await?.0;
    Ok(Count {
        keys: u64::try_from(answer.count).unwrap_or(0),
        first: answer.kvs.into_iter().next().map(|kv| kv.key),
        revision: answer.header.map_or(0, |header| header.revision),
    })
}

/// The parts of a range that these keys begin, but for the first part.
fn between(whole: &KeyRange, cuts: Vec<Vec<u8>>) -> Vec<KeyRange> {
    let Some(end) = whole.end().filter(|_| !cuts.is_empty()) else {
        return vec![whole.clone()];
    };
    let starts = std::iter::once(whole.key().to_vec()).chain(cuts.clone());
    let ends = cuts.into_iter().chain([end.to_vec()]);
    starts
        .zip(ends)
        .map(|(start, end)| KeyRange::between(start, end))
        .collect()
}

/// A key, and how many of the range come before it.
#[derive(Clone, Debug)]
struct Found {
    key: Vec<u8>,
    rank: u64,
}

/// Counts what is left of a range from somewhere on.
struct Ruler<'a, F> {
    /// Of the whole range.
    keys: u64,
    /// As etcd has it.
    end: &'a [u8],
    /// How many keys there are from there to the end, and the first of them.
    rest: F,
}

impl<F: AsyncFn(Vec<u8>) -> Result<(u64, Option<Vec<u8>>)>> Ruler<'_, F> {
    /// The keys at which parts begin, but for the first one's.
    async fn cuts(&self, start: Found, parts: u64) -> Result<Vec<Vec<u8>>> {
        let parts = parts.clamp(1, self.keys.max(1));
        let slack = self.keys / parts / SLACK;
        let mut at = start;
        let mut cuts = Vec::new();
        for number in 1..parts {
            let before = at.rank;
            let target = u128::from(self.keys) * u128::from(number) / u128::from(parts);
            let target = u64::try_from(target).unwrap_or(u64::MAX);
            let mut sought = Sought { at, target };
            self.seek(&mut sought, slack).await?;
            at = sought.at;
            if at.rank > before {
                cuts.push(at.key.clone());
            }
        }
        Ok(cuts)
    }

    /// Comes as close to the target as it is to be.
    async fn seek(&self, sought: &mut Sought, slack: u64) -> Result<()> {
        for _ in 0..LEVELS {
            if sought.at.rank + slack >= sought.target {
                return Ok(());
            }
            let key = sought.at.key.clone();
            let shared = self.shared(&key, sought).await?;
            self.seek_byte(&key, shared, sought).await?;
            if sought.at.key == key {
                return Ok(());
            }
        }
        Ok(())
    }

    /// The length of the longest beginning of the key whose own keys reach past the target: so far it is the target's,
    /// too.
    async fn shared(&self, key: &[u8], sought: &mut Sought) -> Result<usize> {
        let (mut shared, mut too_long) = (0, key.len() + 1);
        while too_long - shared > 1 {
            let middle = shared.midpoint(too_long);
            let beginning = KeyRange::prefix(key.get(..middle).unwrap_or_default());
            let after = beginning.end().unwrap_or_default().to_vec();
            match self.is_past(after, sought).await? {
                true => shared = middle,
                false => too_long = middle,
            }
        }
        Ok(shared)
    }

    /// Seeks the byte after the first `shared` ones of the key: the last one from which on the target is still ahead.
    async fn seek_byte(&self, key: &[u8], shared: usize, sought: &mut Sought) -> Result<()> {
        let next = key.get(shared).map_or(0, |byte| u16::from(*byte) + 1);
        let (mut low, mut high) = (next, 256);
        while low < high {
            let middle = low.midpoint(high);
            let byte = u8::try_from(middle).unwrap_or(u8::MAX);
            let from = [key.get(..shared).unwrap_or_default(), &[byte]].concat();
            match self.is_past(from, sought).await? {
                true => high = middle,
                false => low = middle + 1,
            }
        }
        Ok(())
    }

    /// Whether keys from there on are all past the target; else that is where it is sought from then on.
    async fn is_past(&self, from: Vec<u8>, sought: &mut Sought) -> Result<bool> {
        // A NUL is the end of all keys; so is where the range ends.
        let no_end = |end: &[u8]| end == b"\0";
        if no_end(&from) || (!no_end(self.end) && from.as_slice() >= self.end) {
            return Ok(true);
        }
        let (left, first) = (self.rest)(from).await?;
        let rank = self.keys.saturating_sub(left);
        if rank > sought.target {
            return Ok(true);
        }
        if let Some(key) = first.filter(|_| rank > sought.at.rank) {
            sought.at = Found { key, rank };
        }
        Ok(false)
    }
}

/// Where a cut is to be.
struct Sought {
    /// The closest key so far that is not past it.
    at: Found,
    target: u64,
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;
    use std::collections::BTreeSet;

    use super::*;

    /// How many keys each part has, and how many looks it took.
    async fn sizes(keys: BTreeSet<Vec<u8>>, end: &[u8], parts: u64) -> (Vec<usize>, usize) {
        let looks = Cell::new(0);
        let rest = async |from: Vec<u8>| {
            looks.set(looks.get() + 1);
            let mut left = keys.range(from..);
            let first = left.clone().next().cloned();
            Ok((left.by_ref().count() as u64, first))
        };
        let ruler = Ruler {
            keys: keys.len() as u64,
            end,
            rest,
        };
        let key = keys.first().cloned().unwrap_or_default();
        let cuts = ruler.cuts(Found { key, rank: 0 }, parts).await.unwrap();
        let whole = KeyRange::between(b"\0".to_vec(), end.to_vec());
        let parts = between(&whole, cuts).into_iter().map(|part| {
            let keys = keys.iter().filter(|key| {
                let end = part.end().unwrap();
                key.as_slice() >= part.key() && (end == b"\0" || key.as_slice() < end)
            });
            keys.count()
        });
        (parts.collect(), looks.get())
    }

    fn numbered(count: u32) -> BTreeSet<Vec<u8>> {
        (0..count)
            .map(|number| format!("app/jobs/{number:09}").into_bytes())
            .collect()
    }

    #[tokio::test]
    async fn parts_have_about_as_many_keys() {
        let (parts, looks) = sizes(numbered(10_000), b"app0", 4).await;
        assert_eq!(parts.iter().sum::<usize>(), 10_000);
        assert_eq!(parts.len(), 4);
        assert!(
            parts.iter().all(|keys| (2000..3000).contains(keys)),
            "{parts:?}"
        );
        assert!(looks < 120, "{looks}");
    }

    #[tokio::test]
    async fn random_keys_are_cut_as_evenly() {
        fastrand::seed(3);
        for _ in 0..20 {
            let length = fastrand::usize(0..4);
            let key = || {
                (0..=fastrand::usize(0..9))
                    .map(|_| fastrand::u8(..))
                    .collect::<Vec<_>>()
            };
            let keys: BTreeSet<_> = (0..2000)
                .map(|_| [vec![0xff; length], key()].concat())
                .collect();
            let all = keys.len();
            let (parts, _) = sizes(keys, b"\0", 5).await;
            assert_eq!(parts.iter().sum::<usize>(), all);
            let share = all / 5;
            assert!(
                parts.iter().all(|keys| keys.abs_diff(share) <= share / 4),
                "{parts:?}"
            );
        }
    }

    #[tokio::test]
    async fn there_are_no_more_parts_than_keys() {
        assert_eq!(sizes(BTreeSet::new(), b"\0", 4).await.0, [0]);
        assert_eq!(sizes(numbered(1), b"\0", 4).await.0, [1]);
        assert_eq!(sizes(numbered(3), b"b", 4).await.0, [1, 1, 1]);
        assert_eq!(sizes(numbered(9), b"b", 1).await.0, [9]);
    }

    /// Each is the beginning of the next: counted byte by byte there is no getting ahead.
    #[tokio::test]
    async fn keys_that_are_hard_to_cut_are_all_there() {
        let keys = (1..500).map(|length| vec![b'a'; length]).collect();
        let (parts, looks) = sizes(keys, b"\0", 3).await;
        assert_eq!(parts.iter().sum::<usize>(), 499);
        assert!(looks < 2000, "{looks}");
    }
}
