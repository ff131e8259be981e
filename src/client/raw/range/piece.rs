//! Keys that arrived together.

use bytes::Bytes;

use super::{Malformed, Pair};

/// Keys that arrived together.
#[derive(Clone, Debug, Default)]
pub struct Piece {
    /// Fields of RangeResponse, all of them `kvs`, as they came over the wire.
    fields: Bytes,
    keys: usize,
    /// Where the last of them begins.
    last: usize,
}

impl Piece {
    /// The keys, in their order.
    pub fn pairs(&self) -> impl Iterator<Item = Result<Pair<'_>, Malformed>> {
        let mut rest: &[u8] = &self.fields;
        std::iter::from_fn(move || (!rest.is_empty()).then(|| Pair::take(&mut rest)))
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.keys
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.keys == 0
    }

    /// The last one's key.
    pub fn last_key(&self) -> Option<&[u8]> {
        let mut last = self.fields.get(self.last..)?;
        Some(Pair::take(&mut last).ok()?.key)
    }

    /// As they came over the wire: RangeResponse's field `kvs`, repeated.
    pub fn wire(&self) -> &[u8] {
        &self.fields
    }
}

/// Keys that stand side by side.
#[derive(Default)]
pub(super) struct Run {
    start: usize,
    last: usize,
    keys: usize,
}

impl Run {
    /// One more, which begins there.
    pub(super) fn add(&mut self, begin: usize) {
        if self.keys == 0 {
            self.start = begin;
        }
        self.last = begin;
        self.keys += 1;
    }

    /// All of them, which end there.
    pub(super) fn end(&mut self, data: &Bytes, end: usize) -> Option<Piece> {
        let Self { start, last, keys } = std::mem::take(self);
        (keys > 0).then(|| Piece {
            fields: data.slice(start..end),
            keys,
            last: last - start,
        })
    }
}
