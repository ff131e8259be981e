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
    /// The conditions of all of it.
    guard: BytesMut,
    wire: BytesMut,
    /// Where each entry ends.
    ends: Vec<usize>,
    /// Of each entry whether it's done when its conditions don't hold.
    is_negated: Vec<bool>,
}

impl Batch {
    /// One whose entries are all left undone unless these conditions hold.
    pub fn guarded(conditions: &[Compare]) -> Self {
        let mut batch = Self::default();
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
        if conditions.is_empty() {
            for write in writes {
                put_write(&mut self.wire, SUCCESS, *write);
            }
        } else {
            self.add_nested(conditions, SUCCESS, writes);
        }
        self.end(false);
    }

    /// Adds an entry that counts as one operation, however many writes it has: servers bound the operations of each level.
    pub fn add_group(&mut self, writes: &[Write<'_>]) {
        self.add_nested(&[], SUCCESS, writes);
        self.end(false);
    }

    /// Adds an entry whose writes are done unless all the conditions hold.
    pub fn add_unless(&mut self, conditions: &[Compare], writes: &[Write<'_>]) {
        self.add_nested(conditions, FAILURE, writes);
        self.end(true);
    }

    fn add_nested(&mut self, conditions: &[Compare], branch: u32, writes: &[Write<'_>]) {
        let mut txn = BytesMut::new();
        for condition in conditions {
            put_compare(&mut txn, condition);
        }
        for write in writes {
            put_write(&mut txn, branch, *write);
        }
        put_head(&mut self.wire, SUCCESS, field_len(TXN, txn.len()));
        put_bytes(&mut self.wire, TXN, &txn);
    }

    fn end(&mut self, is_negated: bool) {
        self.ends.push(self.wire.len());
        self.is_negated.push(is_negated);
    }

    /// How many entries it has.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether it has none.
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// Its size on the wire.
    pub fn bytes(&self) -> usize {
        self.guard.len() + self.wire.len()
    }

    /// Takes the second half of the entries away, and returns it.
    pub fn split_off_half(&mut self) -> Self {
        let half = self.ends.len() / 2;
        let start = half.checked_sub(1).and_then(|last| self.ends.get(last));
        let start = start.copied().unwrap_or_default();
        let wire = self.wire.split_off(start);
        let ends = self.ends.split_off(half);
        Self {
            guard: self.guard.clone(),
            wire,
            ends: ends.into_iter().map(|end| end - start).collect(),
            is_negated: self.is_negated.split_off(half),
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
    /// Does all the entries in one transaction.
    ///
    /// # Errors
    /// What the server refuses, and when no answer came: then it may be done.
    pub async fn write(&self, batch: &Batch) -> Result<BatchAnswer, CallError> {
        let request = Encoded([&batch.guard[..], &batch.wire[..]].concat().into());
        let answer: TxnResponse = unary(self.service(), rpc::TXN, request)
            .await
            .map_err(|error| *error)?;
        let done = |(response, is_negated): (ResponseOp, &bool)| {
            response.txn.map(|txn| txn.succeeded != *is_negated)
        };
        let responses = answer.responses.into_iter();
        Ok(BatchAnswer {
            revision: answer.header.map_or(0, |header| header.revision),
            succeeded: answer.succeeded,
            done: responses.zip(&batch.is_negated).map(done).collect(),
        })
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
#[derive(Clone, Copy, PartialEq, Message)]
struct ResponseOp {
    #[prost(message, optional, tag = "4")]
    txn: Option<NestedResponse>,
}

#[derive(Clone, Copy, PartialEq, Message)]
struct NestedResponse {
    #[prost(bool, tag = "2")]
    succeeded: bool,
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
    use etcd_client::proto::{PbTxnOpRequest, PbTxnRequest};

    use super::*;

    fn decoded(batch: &Batch) -> PbTxnRequest {
        PbTxnRequest::decode(&*[&batch.guard[..], &batch.wire[..]].concat()).unwrap()
    }

    fn keys(batch: &Batch) -> Vec<Vec<u8>> {
        let key = |request| match request {
            Some(PbTxnOpRequest::RequestPut(put)) => put.key,
            Some(PbTxnOpRequest::RequestDeleteRange(delete)) => delete.key,
            other => panic!("{other:?}"),
        };
        let operations = decoded(batch).success.into_iter();
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
    fn a_group_is_one_operation_without_conditions() {
        let mut batch = Batch::default();
        batch.add_group(&[PUT_A, DELETE_B]);
        batch.add(&[], &[DELETE_B]);
        let txn = decoded(&batch);
        assert_eq!((txn.success.len(), batch.len()), (2, 2));
        let Some(PbTxnOpRequest::RequestTxn(nested)) = &txn.success[0].request else {
            panic!("{txn:?}");
        };
        assert_eq!((nested.compare.len(), nested.success.len()), (0, 2));
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
        assert_eq!(batch.split_off_half().is_negated, [true]);
        assert_eq!(batch.is_negated, [false]);
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
