//! The wire's own bytes of what a transaction is made of.

use bytes::{BufMut, Bytes, BytesMut};
use etcd_client::proto::{PbCompare, PbTargetUnion};
use prost::Message;
use prost::encoding::{
    DecodeContext, WireType, encode_key, encode_varint, encoded_len_varint, key_len,
};

use super::Write;
use crate::request::{Compare, CompareOperator, CompareTarget};

/// Fields of etcdserverpb.TxnRequest.
const COMPARE: u32 = 1;
pub(super) const SUCCESS: u32 = 2;
pub(super) const FAILURE: u32 = 3;
/// Fields of etcdserverpb.RequestOp.
const PUT: u32 = 2;
const DELETE: u32 = 3;
pub(super) const TXN: u32 = 4;
/// Fields of etcdserverpb.PutRequest and DeleteRangeRequest.
const KEY: u32 = 1;
const VALUE: u32 = 2;
const LEASE: u32 = 3;

/// A request that is on the wire's bytes already.
#[derive(Debug, Default)]
pub(super) struct Encoded(pub(super) Bytes);

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

pub(super) fn put_write(wire: &mut BytesMut, branch: u32, write: Write<'_>) {
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

pub(super) fn put_compare(wire: &mut BytesMut, compare: &Compare) {
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
pub(super) fn field_len(tag: u32, bytes: usize) -> usize {
    key_len(tag) + encoded_len_varint(bytes as u64) + bytes
}

pub(super) fn put_head(wire: &mut BytesMut, tag: u32, bytes: usize) {
    encode_key(tag, WireType::LengthDelimited, wire);
    encode_varint(bytes as u64, wire);
}

pub(super) fn put_bytes(wire: &mut BytesMut, tag: u32, bytes: &[u8]) {
    put_head(wire, tag, bytes.len());
    wire.put_slice(bytes);
}
