//! A key and what is known of it, read in place from the wire.

use etcd_client::proto::PbKeyValue;
use prost::bytes::Buf;
use prost::encoding::{DecodeContext, WireType, decode_key, decode_varint, skip_field};

use super::Malformed;

/// mvccpb.KeyValue, borrowed from whatever holds its bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Pair<'a> {
    /// The key.
    pub key: &'a [u8],
    /// The value; empty where it was left out.
    pub value: &'a [u8],
    /// The revision that created the key.
    pub create_revision: i64,
    /// The revision of its last write.
    pub mod_revision: i64,
    /// How often it was written since it was created.
    pub version: i64,
    /// The lease it hangs on; 0 for none.
    pub lease: i64,
    /// It all as it came over the wire, as RangeResponse's field `kvs`; empty if it came another way.
    pub wire: &'a [u8],
}

impl<'a> From<&'a PbKeyValue> for Pair<'a> {
    fn from(kv: &'a PbKeyValue) -> Self {
        Self {
            key: &kv.key,
            value: &kv.value,
            create_revision: kv.create_revision,
            mod_revision: kv.mod_revision,
            version: kv.version,
            lease: kv.lease,
            wire: &[],
        }
    }
}

impl From<Pair<'_>> for PbKeyValue {
    fn from(pair: Pair<'_>) -> Self {
        Self {
            key: pair.key.to_vec(),
            value: pair.value.to_vec(),
            create_revision: pair.create_revision,
            mod_revision: pair.mod_revision,
            version: pair.version,
            lease: pair.lease,
        }
    }
}

impl<'a> Pair<'a> {
    /// Reads the field that `rest` begins with, and passes it.
    pub(super) fn take(rest: &mut &'a [u8]) -> Result<Self, Malformed> {
        let before = *rest;
        decode_key(rest)?;
        let mut pair = Self::read(bytes(rest)?)?;
        pair.wire = before.get(..before.len() - rest.len()).unwrap_or_default();
        Ok(pair)
    }

    fn read(mut message: &'a [u8]) -> Result<Self, Malformed> {
        let mut pair = Self::default();
        while message.has_remaining() {
            let (tag, kind) = decode_key(&mut message)?;
            match (tag, kind) {
                (1, WireType::LengthDelimited) => pair.key = bytes(&mut message)?,
                (2, WireType::Varint) => pair.create_revision = number(&mut message)?,
                (3, WireType::Varint) => pair.mod_revision = number(&mut message)?,
                (4, WireType::Varint) => pair.version = number(&mut message)?,
                (5, WireType::LengthDelimited) => pair.value = bytes(&mut message)?,
                (6, WireType::Varint) => pair.lease = number(&mut message)?,
                _ => skip_field(kind, tag, &mut message, DecodeContext::default())?,
            }
        }
        Ok(pair)
    }
}

/// The bytes of a field whose length comes first.
pub(super) fn bytes<'a>(rest: &mut &'a [u8]) -> Result<&'a [u8], Malformed> {
    let length = decode_varint(rest)?;
    let length = usize::try_from(length).map_err(|_| Malformed)?;
    let (bytes, after) = rest.split_at_checked(length).ok_or(Malformed)?;
    *rest = after;
    Ok(bytes)
}

/// Go's int64 on the wire: its two's complement as a varint.
#[expect(clippy::cast_possible_wrap)]
pub(super) fn number(rest: &mut &[u8]) -> Result<i64, Malformed> {
    Ok(decode_varint(rest)? as i64)
}
