//! Transactions of many writes, put together in the wire's own bytes: a key and its value are copied once.

use bytes::{BufMut, Bytes, BytesMut};
use etcd_client::proto::{PbCompare, PbResponseHeader, PbTargetUnion};
use prost::Message;
use prost::encoding::{
    DecodeContext, WireType, encode_key, encode_varint, encoded_len_varint, key_len,
};

use super::unary;
use crate::client::call_error::CallError;
use crate::client::connection::Connection;
use crate::client::rpc;
use crate::request::{Compare, CompareOperator, CompareTarget};

/// Fields of etcdserverpb.TxnRequest.
const COMPARE: u32 = 1;
const SUCCESS: u32 = 2;
const FAILURE: u32 = 3;
/// Fields of etcdserverpb.RequestOp.
const PUT: u32 = 2;
const DELETE: u32 = 3;
const TXN: u32 = 4;
/// Fields of etcdserverpb.PutRequest and DeleteRangeRequest.
const KEY: u32 = 1;
const VALUE: u32 = 2;
const LEASE: u32 = 3;

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

/// A request that is on the wire's bytes already.
#[derive(Debug, Default)]
struct Encoded(Bytes);

impl Message for Encoded {
    fn encode_raw(&self, buffer: &mut impl BufMut) {
        buffer.put_slice(&self.0);
    }

    fn encoded_len(&self) -> usize {
        self.0.len()
    }

    /// It is only ever sent.
    fn merge_field(
        &mut self,
        tag: u32,
        wire_type: WireType,
        buffer: &mut impl bytes::Buf,
        context: DecodeContext,
    ) -> Result<(), prost::DecodeError> {
        prost::encoding::skip_field(wire_type, tag, buffer, context)
    }

    fn clear(&mut self) {
        self.0.clear();
    }
}

/// How many entries each group has.
fn each_group(entries: usize) -> usize {
    let root = entries.isqrt();
    root + usize::from(root * root < entries)
}

fn put_write(wire: &mut BytesMut, branch: u32, write: Write<'_>) {
    let (field, size) = match write {
        Write::Put { key, value, lease } => (PUT, put_len(key, value, lease)),
        Write::Delete { key } => (DELETE, field_len(KEY, key.len())),
    };
    put_head(wire, branch, field_len(field, size));
    put_head(wire, field, size);
    put_bytes(wire, KEY, write.key());
    if let Write::Put { value, lease, .. } = write {
        put_bytes(wire, VALUE, value);
        if lease != 0 {
            encode_key(LEASE, WireType::Varint, wire);
            encode_varint(lease.cast_unsigned(), wire);
        }
    }
}

fn put_len(key: &[u8], value: &[u8], lease: i64) -> usize {
    let lease = match lease {
        0 => 0,
        lease => key_len(LEASE) + encoded_len_varint(lease.cast_unsigned()),
    };
    field_len(KEY, key.len()) + field_len(VALUE, value.len()) + lease
}

fn put_compare(wire: &mut BytesMut, compare: &Compare) {
    let (target, union) = match &compare.target {
        CompareTarget::Version(version) => (0, PbTargetUnion::Version(*version)),
        CompareTarget::CreateRevision(revision) => (1, PbTargetUnion::CreateRevision(*revision)),
        CompareTarget::ModRevision(revision) => (2, PbTargetUnion::ModRevision(*revision)),
        CompareTarget::Value(value) => (3, PbTargetUnion::Value(value.clone())),
        CompareTarget::Lease(lease) => (4, PbTargetUnion::Lease(*lease)),
    };
    let compare = PbCompare {
        result: match compare.operator {
            CompareOperator::Equal => 0,
            CompareOperator::Greater => 1,
            CompareOperator::Less => 2,
            CompareOperator::NotEqual => 3,
        },
        target,
        key: compare.key.clone(),
        range_end: Vec::new(),
        target_union: Some(union),
    };
    put_head(wire, COMPARE, compare.encoded_len());
    compare.encode_raw(wire);
}

/// A field of so many bytes, with what stands before it.
fn field_len(tag: u32, bytes: usize) -> usize {
    key_len(tag) + encoded_len_varint(bytes as u64) + bytes
}

fn put_head(wire: &mut BytesMut, tag: u32, bytes: usize) {
    encode_key(tag, WireType::LengthDelimited, wire);
    encode_varint(bytes as u64, wire);
}

fn put_bytes(wire: &mut BytesMut, tag: u32, bytes: &[u8]) {
    put_head(wire, tag, bytes.len());
    wire.put_slice(bytes);
}

#[cfg(test)]
mod tests {
    use etcd_client::proto::{PbTxnOpRequest, PbTxnRequest, PbTxnRequestOp};

    use super::*;

    fn decoded(batch: &Batch) -> PbTxnRequest {
        PbTxnRequest::decode(&*[&batch.guard[..], &batch.wire[..]].concat()).unwrap()
    }

    fn keys(batch: &Batch) -> Vec<Vec<u8>> {
        keys_of(decoded(batch).success)
    }

    fn keys_of(operations: Vec<PbTxnRequestOp>) -> Vec<Vec<u8>> {
        let key = |request| match request {
            Some(PbTxnOpRequest::RequestPut(put)) => put.key,
            Some(PbTxnOpRequest::RequestDeleteRange(delete)) => delete.key,
            other => panic!("{other:?}"),
        };
        let operations = operations.into_iter();
        operations.map(|operation| key(operation.request)).collect()
    }

    const PUT_A: Write<'_> = Write::Put {
        key: b"a",
        value: b"1",
        lease: -7,
    };
    const CONDITION: Compare = Compare {
        key: Vec::new(),
        operator: CompareOperator::NotEqual,
        target: CompareTarget::ModRevision(300),
    };
    const DELETE_B: Write<'_> = Write::Delete { key: b"b" };

    #[test]
    fn writes_are_what_etcd_reads() {
        let mut batch = Batch::default();
        batch.add(&[], &[PUT_A]);
        batch.add(&[], &[DELETE_B]);
        let txn = decoded(&batch);
        assert!(txn.compare.is_empty() && txn.failure.is_empty());
        let Some(PbTxnOpRequest::RequestPut(put)) = &txn.success[0].request else {
            panic!("{txn:?}");
        };
        assert_eq!(
            (&*put.key, &*put.value, put.lease),
            (&b"a"[..], &b"1"[..], -7)
        );
        assert_eq!(keys(&batch), [b"a".to_vec(), b"b".to_vec()]);
        assert_eq!(txn.encoded_len(), batch.bytes());
    }

    #[test]
    fn conditions_are_an_entrys_own() {
        let mut batch = Batch::default();
        batch.add(&[CONDITION], &[PUT_A, DELETE_B]);
        let txn = decoded(&batch);
        assert_eq!((txn.compare.len(), txn.success.len()), (0, 1));
        let Some(PbTxnOpRequest::RequestTxn(nested)) = &txn.success[0].request else {
            panic!("{txn:?}");
        };
        assert_eq!(nested.success.len(), 2);
        let etcd_clients = etcd_client::Txn::new().when(vec![(&CONDITION).into()]);
        assert_eq!(nested.compare, PbTxnRequest::from(etcd_clients).compare);
    }

    #[test]
    fn more_than_a_level_takes_are_nested() {
        let all: Vec<Vec<u8>> = (0..OPERATIONS + 1)
            .map(|number| format!("{number:03}").into())
            .collect();
        let mut batch = Batch::guarded(&[CONDITION]);
        for key in &all {
            batch.add(&[], &[Write::Delete { key }]);
        }
        let txn = PbTxnRequest::decode(batch.encoded(true)).unwrap();
        assert_eq!((txn.compare.len(), txn.success.len()), (1, 11));
        let groups = txn.success.into_iter().map(|group| match group.request {
            Some(PbTxnOpRequest::RequestTxn(group)) => group,
            other => panic!("{other:?}"),
        });
        let groups: Vec<_> = groups.collect();
        assert!(groups.iter().all(|group| group.success.len() <= 12));
        let operations = groups.into_iter().flat_map(|group| group.success);
        assert_eq!(keys_of(operations.collect()), all);
        let flat = PbTxnRequest::decode(batch.encoded(false)).unwrap();
        assert_eq!(flat, decoded(&batch));
    }

    #[test]
    fn both_levels_are_no_more_than_servers_take() {
        for entries in 1..=MOST_ENTRIES {
            let each = each_group(entries);
            let groups = entries.div_ceil(each);
            assert!(groups + each <= OPERATIONS, "{entries}");
        }
    }

    #[test]
    fn groups_are_for_what_needs_them() {
        let batch =
            |guards: usize, entries: usize, conditions: &[Compare], writes: &[Write<'_>]| {
                let mut batch = Batch::guarded(&vec![CONDITION; guards]);
                (0..entries).for_each(|_| batch.add(conditions, writes));
                (
                    batch.counted(false),
                    batch.counted(true),
                    batch.wants_groups(),
                )
            };
        let own = &[CONDITION];
        assert_eq!(batch(1, 128, &[], &[PUT_A]), (128, 23, false));
        assert_eq!(batch(1, 4_096, &[], &[PUT_A]), (4_096, 128, true));
        // What is nested already counts one more.
        assert_eq!(batch(0, 128, own, &[PUT_A]), (129, 24, true));
        // As many conditions as operations stay on the first level, however they are grouped.
        assert_eq!(batch(200, 200, &[], &[PUT_A]), (200, 215, false));
        assert_eq!(batch(140, 70, &[], &[PUT_A, DELETE_B]), (140, 158, false));
        assert_eq!(batch(70, 70, &[], &[PUT_A, DELETE_B]), (140, 88, true));
    }

    #[test]
    fn an_entry_may_be_done_when_its_conditions_dont_hold() {
        let mut batch = Batch::default();
        batch.add(&[], &[DELETE_B]);
        batch.add_unless(&[CONDITION], &[PUT_A]);
        let txn = decoded(&batch);
        let Some(PbTxnOpRequest::RequestTxn(nested)) = &txn.success[1].request else {
            panic!("{txn:?}");
        };
        assert_eq!((nested.success.len(), nested.failure.len()), (0, 1));
        let second = batch.split_off_half();
        assert!(second.entries[0].is_negated && !batch.entries[0].is_negated);
    }

    #[test]
    fn conditions_of_a_single_entry_are_those_of_all() {
        let mut batch = Batch::default();
        batch.add(&[], &[DELETE_B]);
        batch.add_unless(&[CONDITION], &[PUT_A]);
        let second = batch.split_off_half();
        let txn = PbTxnRequest::decode(second.encoded(false)).unwrap();
        assert_eq!((txn.compare.len(), txn.failure.len()), (1, 1));
        let answer = |succeeded| TxnResponse {
            succeeded,
            ..TxnResponse::default()
        };
        for held in [true, false] {
            let answer = second.answer(answer(held), false);
            assert!(answer.succeeded && answer.done == [Some(!held)]);
        }
        // A guard is for what all of it depends on.
        let mut guarded = Batch::guarded(&[CONDITION]);
        guarded.add(&[CONDITION], &[PUT_A]);
        let txn = PbTxnRequest::decode(guarded.encoded(false)).unwrap();
        assert_eq!((txn.compare.len(), txn.success.len()), (1, 1));
        assert!(!guarded.answer(answer(false), false).succeeded);
    }

    #[test]
    fn halves_hold_what_the_whole_did() {
        let all: Vec<Vec<u8>> = (0..7_u8).map(|number| vec![number; 3]).collect();
        let mut batch = Batch::guarded(&[CONDITION]);
        for key in &all {
            batch.add(&[], &[Write::Delete { key }]);
        }
        let second = batch.split_off_half();
        assert_eq!((batch.len(), second.len()), (3, 4));
        assert_eq!(decoded(&batch).compare, decoded(&second).compare);
        assert_eq!(decoded(&batch).compare.len(), 1);
        assert_eq!([keys(&batch), keys(&second)].concat(), all);
    }
}
