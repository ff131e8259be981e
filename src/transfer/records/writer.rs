//! Writes keys without loss.

use std::io::{self, Write};

use serde::Serialize;

use super::Header;
use super::bytes::{Base64, Lease, text_or_base64};
use super::digest::Digest;
use super::header::Trailer;
use crate::client::Pair;
use crate::output::write_compact;

/// Writes a first line, a line a key in the fields of `get -o jsonl`, and a last line.
pub struct RecordWriter<W> {
    out: W,
    /// The line that is being made, in the memory of the one before.
    line: Vec<u8>,
    digest: Digest,
    keys: u64,
    bytes: u64,
}

/// What was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// How many keys.
    pub keys: u64,
    /// How many bytes, before they were compressed.
    pub bytes: u64,
    /// SHA-256 of all lines but the last, in hex: what the last line says.
    pub sha256: String,
}

#[derive(Serialize)]
struct KeyLine<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    key: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    key_base64: Option<Base64<'a>>,
    create_revision: i64,
    mod_revision: i64,
    version: i64,
    lease: Option<Lease>,
    #[serde(skip_serializing_if = "Option::is_none")]
    value: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    value_base64: Option<Base64<'a>>,
}

impl<'a> From<Pair<'a>> for KeyLine<'a> {
    fn from(pair: Pair<'a>) -> Self {
        let (key, key_base64) = text_or_base64(pair.key);
        let (value, value_base64) = text_or_base64(pair.value);
        Self {
            key,
            key_base64,
            create_revision: pair.create_revision,
            mod_revision: pair.mod_revision,
            version: pair.version,
            lease: (pair.lease != 0).then_some(Lease(pair.lease)),
            value,
            value_base64,
        }
    }
}

impl<W: Write> RecordWriter<W> {
    /// Writes the first line.
    ///
    /// # Errors
    /// If it can't be written; so for the others.
    pub fn begin(out: W, header: &Header) -> io::Result<Self> {
        let mut writer = Self {
            out,
            line: header.line()?,
            digest: Digest::default(),
            keys: 0,
            bytes: 0,
        };
        writer.put()?;
        Ok(writer)
    }

    /// Writes a key.
    pub fn pair(&mut self, pair: Pair<'_>) -> io::Result<()> {
        self.line.clear();
        write_compact(&mut self.line, &KeyLine::from(pair))?;
        self.keys += 1;
        self.put()
    }

    /// Writes the last line. What is written to can be had back, to be flushed.
    pub fn end(mut self) -> io::Result<(W, Written)> {
        let trailer = Trailer {
            keys: self.keys,
            sha256: Some(std::mem::take(&mut self.digest).finish()?),
        };
        self.line = serde_json::to_vec(&trailer)?;
        self.put()?;
        let written = Written {
            keys: self.keys,
            bytes: self.bytes,
            sha256: trailer.sha256.unwrap_or_default(),
        };
        Ok((self.out, written))
    }

    /// What is written to.
    pub fn get_mut(&mut self) -> &mut W {
        &mut self.out
    }

    fn put(&mut self) -> io::Result<()> {
        self.line.push(b'\n');
        self.digest.add(&self.line);
        self.bytes += u64::try_from(self.line.len()).unwrap_or(u64::MAX);
        self.out.write_all(&self.line)
    }
}
