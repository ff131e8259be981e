//! Transactions of many writes, put together in the wire's own bytes: a key and its value are copied once.

mod wire;

use bytes::{BufMut, Bytes, BytesMut};
use etcd_client::proto::PbResponseHeader;
use prost::Message;

use self::wire::{
    Encoded, FAILURE, SUCCESS, TXN, field_len, put_bytes, put_compare, put_head, put_write,
};
use super::unary;
use crate::client::call_error::CallError;
use crate::client::connection::Connection;
use crate::client::rpc;
use crate::request::Compare;

/// Operations that servers allow in a transaction unless told otherwise, and conditions. Of nested ones they add up what
/// each level has.
pub const OPERATIONS: usize = 128;
/// The entries without conditions that they allow in a [`Batch`] then, which is of two levels if it has to be.
pub const MOST_ENTRIES: usize = (OPERATIONS / 2) * (OPERATIONS / 2);

/// A write of one key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Write<'a> {
    /// Gives it a value.
    Put {
        /// The key.
        key: &'a [u8],
        /// The value.
        value: &'a [u8],
        /// The lease to attach; 0 for none.
        lease: i64,
    },
    /// Removes it.
    Delete {
        /// The key.
        key: &'a [u8],
    },
}

impl<'a> Write<'a> {
    /// Which key.
    pub fn key(&self) -> &'a [u8] {
        match self {
            Self::Put { key, .. } | Self::Delete { key } => key,
        }
    }

    /// The bytes of the key and, where it gets one, of the value.
    pub fn size(&self) -> usize {
        match self {
            Self::Put { key, value, .. } => key.len() + value.len(),
            Self::Delete { key } => key.len(),
        }
    }
}

/// Entries of one transaction, as they are sent.
#[derive(Clone, Debug, Default)]
pub struct Batch {
    /// The conditions of all of it, and how many these are.
    guard: BytesMut,
    conditions: usize,
    wire: BytesMut,
    entries: Vec<Placed>,
}

/// Where an entry is in the bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Placed {
    end: usize,
    /// Where the transaction begins that it is if it has conditions: up to the end, it's the bytes of a request as well.
    nested: Option<usize>,
    /// Whether it's done when its conditions don't hold.
    is_negated: bool,
    /// How many operations it is, and what is within one of them: operations or, if those are more, conditions.
    operations: usize,
    within: usize,
}

impl Batch {
    /// One whose entries are all left undone unless these conditions hold.
    pub fn guarded(conditions: &[Compare]) -> Self {
        let mut batch = Self {
            conditions: conditions.len(),
            ..Self::default()
        };
        for condition in conditions {
            put_compare(&mut batch.guard, condition);
        }
        batch
    }

    /// Makes room for entries of so many bytes.
    pub fn reserve(&mut self, bytes: usize) {
        self.wire.reserve(bytes);
    }

    /// Adds an entry: writes that are done together, if all the conditions hold. The other entries don't depend on them.
    pub fn add(&mut self, conditions: &[Compare], writes: &[Write<'_>]) {
        if !conditions.is_empty() {
            return self.add_nested(conditions, writes, false);
        }
        for write in writes {
            put_write(&mut self.wire, SUCCESS, *write);
        }
        self.entries.push(Placed {
            end: self.wire.len(),
            nested: None,
            is_negated: false,
            operations: writes.len(),
            within: 0,
        });
    }

    /// Adds an entry whose writes are done unless all the conditions hold.
    pub fn add_unless(&mut self, conditions: &[Compare], writes: &[Write<'_>]) {
        self.add_nested(conditions, writes, true);
    }

    fn add_nested(&mut self, conditions: &[Compare], writes: &[Write<'_>], is_negated: bool) {
        let branch = if is_negated { FAILURE } else { SUCCESS };
        let mut txn = BytesMut::new();
        for condition in conditions {
            put_compare(&mut txn, condition);
        }
        for write in writes {
            put_write(&mut txn, branch, *write);
        }
        put_head(&mut self.wire, SUCCESS, field_len(TXN, txn.len()));
        put_bytes(&mut self.wire, TXN, &txn);
        let end = self.wire.len();
        self.entries.push(Placed {
            end,
            nested: Some(end - txn.len()),
            is_negated,
            operations: 1,
            within: writes.len().max(conditions.len()),
        });
    }

    /// How many entries it has.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether it has none.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Its size on the wire.
    pub fn bytes(&self) -> usize {
        self.guard.len() + self.wire.len()
    }

    /// The one entry it has, if that is a transaction by itself: nothing else depends on its conditions then.
    fn alone(&self) -> Option<(Placed, &[u8])> {
        let [entry] = self.entries[..] else {
            return None;
        };
        let nested = entry.nested.filter(|_| self.guard.is_empty())?;
        Some((entry, self.wire.get(nested..entry.end)?))
    }

    /// What etcd counts of it: of each level what has most there, operations or conditions.
    fn counted(&self, is_grouped: bool) -> usize {
        let operations = |entries: &[Placed]| entries.iter().map(|entry| entry.operations).sum();
        let within = self.entries.iter().map(|entry| entry.within).max();
        let (first, second) = if is_grouped {
            let groups = self.entries.chunks(each_group(self.len()));
            (groups.len(), groups.map(operations).max().unwrap_or(0))
        } else {
            (operations(&self.entries), 0)
        };
        self.conditions.max(first) + second + within.unwrap_or(0)
    }

    /// Whether it is in groups for what servers allow unless told otherwise, if it may be. Where there are as many
    /// conditions as operations that would only add to them.
    fn wants_groups(&self) -> bool {
        let flat = self.counted(false);
        self.alone().is_none() && flat > OPERATIONS && self.counted(true) < flat
    }

    /// The bytes of the request; in groups, about as many as each has entries: what stands in a row is the bytes of a
    /// transaction as well.
    fn encoded(&self, is_grouped: bool) -> Bytes {
        let mut request = BytesMut::with_capacity(self.bytes() + self.bytes() / 8);
        request.put_slice(&self.guard);
        if let Some((_, alone)) = self.alone() {
            request.put_slice(alone);
        } else if is_grouped {
            let mut start = 0;
            for group in self.entries.chunks(each_group(self.len())) {
                let end = group.last().map_or(start, |last| last.end);
                let entries = self.wire.get(start..end).unwrap_or_default();
                put_head(&mut request, SUCCESS, field_len(TXN, entries.len()));
                put_bytes(&mut request, TXN, entries);
                start = end;
            }
        } else {
            request.put_slice(&self.wire);
        }
        request.freeze()
    }

    fn answer(&self, answer: TxnResponse, is_grouped: bool) -> BatchAnswer {
        let revision = answer.header.map_or(0, |header| header.revision);
        if let Some((entry, _)) = self.alone() {
            return BatchAnswer {
                revision,
                succeeded: true,
                done: vec![Some(answer.succeeded != entry.is_negated)],
            };
        }
        let responses = match is_grouped {
            true => answer
                .responses
                .into_iter()
                .flat_map(|group| group.txn.unwrap_or_default().responses)
                .collect(),
            false => answer.responses,
        };
        let done = |(response, entry): (ResponseOp, &Placed)| {
            let txn = response.txn?;
            Some(txn.succeeded != entry.is_negated)
        };
        BatchAnswer {
            revision,
            succeeded: answer.succeeded,
            done: responses.into_iter().zip(&self.entries).map(done).collect(),
        }
    }

    /// Takes the second half of the entries away, and returns it.
    pub fn split_off_half(&mut self) -> Self {
        let half = self.len() / 2;
        let start = half.checked_sub(1).and_then(|last| self.entries.get(last));
        let start = start.map_or(0, |last| last.end);
        let moved = |entry: Placed| Placed {
            end: entry.end - start,
            nested: entry.nested.map(|nested| nested - start),
            ..entry
        };
        Self {
            guard: self.guard.clone(),
            conditions: self.conditions,
            wire: self.wire.split_off(start),
            entries: self
                .entries
                .split_off(half)
                .into_iter()
                .map(moved)
                .collect(),
        }
    }
}

/// What became of a transaction.
#[derive(Clone, Debug)]
pub struct BatchAnswer {
    /// The store's revision after it.
    pub revision: i64,
    /// Whether the conditions of all of it held; if not, nothing was done.
    pub succeeded: bool,
    /// Of each entry that was added with conditions whether its writes were done; nothing of those without.
    pub done: Vec<Option<bool>>,
}

impl Connection {
    /// Does all the entries in one transaction. Those that are more than one level takes are in groups, if writes may be
    /// nested and that helps.
    ///
    /// # Errors
    /// What the server refuses, and when no answer came: then it may be done.
    pub async fn write(&self, batch: &Batch) -> Result<BatchAnswer, CallError> {
        let is_grouped = batch.wants_groups() && self.may_nest().await;
        let request = Encoded(batch.encoded(is_grouped));
        let answer: TxnResponse = unary(self.service(), rpc::TXN, request)
            .await
            .map_err(|error| *error)?;
        Ok(batch.answer(answer, is_grouped))
    }
}

/// etcdserverpb.TxnResponse, without what the writes return.
#[derive(Clone, PartialEq, Message)]
struct TxnResponse {
    #[prost(message, optional, tag = "1")]
    header: Option<PbResponseHeader>,
    #[prost(bool, tag = "2")]
    succeeded: bool,
    #[prost(message, repeated, tag = "3")]
    responses: Vec<ResponseOp>,
}

/// etcdserverpb.ResponseOp.
#[derive(Clone, PartialEq, Message)]
struct ResponseOp {
    #[prost(message, optional, tag = "4")]
    txn: Option<NestedResponse>,
}

#[derive(Clone, PartialEq, Message)]
struct NestedResponse {
    #[prost(bool, tag = "2")]
    succeeded: bool,
    #[prost(message, repeated, tag = "3")]
    responses: Vec<ResponseOp>,
}

/// How many entries each group has.
fn each_group(entries: usize) -> usize {
    let root = entries.isqrt();
    root + usize::from(root * root < entries)
}

#[cfg(test)]
mod tests;
