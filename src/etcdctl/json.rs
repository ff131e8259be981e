//! etcdctl's JSON: Go's encoding of the generated structures, field by field.

use std::io::{self, Write};

use etcd_client::proto::{PbKeyValue, PbMember, PbResponseHeader};
use serde::{Serialize, Serializer};
use serde_json::ser::Formatter;

use super::base64;
use crate::client::Pair;
use crate::output::{Dialect, Text, stands_for_itself, write_compact_in};

/// Writes the document and a line's end.
pub(super) fn write(out: &mut Text<'_>, value: &impl Serialize) -> io::Result<()> {
    part(out, value)?;
    out.write_all(b"\n")
}

/// Writes a part of a document.
pub(super) fn part(out: &mut Text<'_>, value: &impl Serialize) -> io::Result<()> {
    write_compact_in(out, Go, value)
}

/// Go escapes what could end a script element or a JavaScript line.
#[derive(Clone)]
struct Go;

impl Dialect for Go {
    /// U+2028 and U+2029 begin with 0xe2.
    fn is_plain(byte: u8) -> bool {
        stands_for_itself(byte) && !matches!(byte, b'<' | b'>' | b'&' | 0xe2)
    }
}

impl Formatter for Go {
    fn write_string_fragment<W: Write + ?Sized>(
        &mut self,
        writer: &mut W,
        fragment: &str,
    ) -> io::Result<()> {
        let mut rest = fragment;
        while let Some((plain, special)) = next_special(rest) {
            writer.write_all(plain.as_bytes())?;
            write!(writer, "\\u{:04x}", u32::from(special))?;
            rest = rest
                .get(plain.len() + special.len_utf8()..)
                .unwrap_or_default();
        }
        writer.write_all(rest.as_bytes())
    }

    /// Base64 has nothing to escape.
    fn write_byte_array<W: Write + ?Sized>(
        &mut self,
        writer: &mut W,
        bytes: &[u8],
    ) -> io::Result<()> {
        writer.write_all(b"\"")?;
        base64::write(writer, bytes)?;
        writer.write_all(b"\"")
    }
}

fn next_special(text: &str) -> Option<(&str, char)> {
    let special = |c| matches!(c, '<' | '>' | '&' | '\u{2028}' | '\u{2029}');
    let (place, found) = text.char_indices().find(|&(_, c)| special(c))?;
    Some((text.get(..place)?, found))
}

/// For fields that Go leaves out when they hold nothing.
pub(super) fn is_zero<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

/// Bytes, which Go writes as base64.
#[derive(PartialEq, Default)]
pub(super) struct Bytes<'a>(pub(super) &'a [u8]);

impl Serialize for Bytes<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(self.0)
    }
}

/// An id: a number, or with `--hex` a string of hex digits.
#[derive(Serialize, PartialEq)]
#[serde(untagged)]
pub(super) enum Id {
    Number(u64),
    Hex(String),
}

impl Id {
    pub(super) fn new(id: u64, hex: bool) -> Self {
        if hex {
            Self::Hex(format!("{id:x}"))
        } else {
            Self::Number(id)
        }
    }

    pub(super) fn is_zero(&self) -> bool {
        *self == Self::Number(0)
    }
}

#[derive(Serialize)]
pub(super) struct Header {
    #[serde(skip_serializing_if = "Id::is_zero")]
    cluster_id: Id,
    #[serde(skip_serializing_if = "Id::is_zero")]
    member_id: Id,
    #[serde(skip_serializing_if = "is_zero")]
    revision: i64,
    #[serde(skip_serializing_if = "is_zero")]
    raft_term: u64,
}

impl Header {
    pub(super) fn new(header: Option<&PbResponseHeader>, hex: bool) -> Option<Self> {
        header.map(|header| Self {
            cluster_id: Id::new(header.cluster_id, hex),
            member_id: Id::new(header.member_id, hex),
            revision: header.revision,
            raft_term: header.raft_term,
        })
    }
}

#[derive(Serialize)]
pub(super) struct KeyValue<'a> {
    #[serde(skip_serializing_if = "is_zero")]
    key: Bytes<'a>,
    #[serde(skip_serializing_if = "is_zero")]
    create_revision: i64,
    #[serde(skip_serializing_if = "is_zero")]
    mod_revision: i64,
    #[serde(skip_serializing_if = "is_zero")]
    version: i64,
    #[serde(skip_serializing_if = "is_zero")]
    value: Bytes<'a>,
    #[serde(skip_serializing_if = "is_zero")]
    lease: i64,
}

impl<'a> From<&'a PbKeyValue> for KeyValue<'a> {
    fn from(kv: &'a PbKeyValue) -> Self {
        Pair::from(kv).into()
    }
}

impl<'a> From<Pair<'a>> for KeyValue<'a> {
    fn from(kv: Pair<'a>) -> Self {
        Self {
            key: Bytes(kv.key),
            create_revision: kv.create_revision,
            mod_revision: kv.mod_revision,
            version: kv.version,
            value: Bytes(kv.value),
            lease: kv.lease,
        }
    }
}

/// All key-value pairs of a list.
pub(super) fn key_values(kvs: &[PbKeyValue]) -> Vec<KeyValue<'_>> {
    kvs.iter().map(KeyValue::from).collect()
}

#[derive(Serialize)]
pub(super) struct Member<'a> {
    #[serde(rename = "ID", skip_serializing_if = "Id::is_zero")]
    id: Id,
    #[serde(skip_serializing_if = "str::is_empty")]
    name: &'a str,
    #[serde(rename = "peerURLs", skip_serializing_if = "<[_]>::is_empty")]
    peer_urls: &'a [String],
    #[serde(rename = "clientURLs", skip_serializing_if = "<[_]>::is_empty")]
    client_urls: &'a [String],
    #[serde(rename = "isLearner", skip_serializing_if = "is_zero")]
    is_learner: bool,
}

impl<'a> Member<'a> {
    pub(super) fn new(member: &'a PbMember, hex: bool) -> Self {
        Self {
            id: Id::new(member.id, hex),
            name: &member.name,
            peer_urls: &member.peer_ur_ls,
            client_urls: &member.client_ur_ls,
            is_learner: member.is_learner,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(value: &impl Serialize) -> String {
        let mut out = Vec::new();
        write_compact_in(&mut out, Go, value).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn texts_are_escaped_as_go_does() {
        for (text, expected) in [
            ("", r#""""#),
            ("plain é世", r#""plain é世""#),
            ("<a> & b", r#""\u003ca\u003e \u0026 b""#),
            ("\u{2028}\u{2029}\u{2027}", "\"\\u2028\\u2029\u{2027}\""),
            ("\"\\\n\u{1}<", r#""\"\\\n\u0001\u003c""#),
        ] {
            assert_eq!(written(&text), expected);
        }
    }

    #[test]
    fn bytes_are_base64() {
        assert_eq!(written(&Bytes(b"\xff<\0")), r#""/zwA""#);
        assert_eq!(written(&Bytes(b"")), r#""""#);
    }
}
