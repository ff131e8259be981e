//! A JSON object a line: as `export` writes it, with a first and a last line of their own, or keys alone.

use std::borrow::Cow;
use std::io::BufRead;

use serde::Deserialize;

use super::bytes::either;
use super::digest::Digest;
use super::header::Trailer;
use super::lines::{Line, LineReader};
use super::{CutOff, Header, Problem, Record, RecordError};
use crate::golang::integer;
use crate::output::counted;

/// Reads it.
pub(super) struct Jsonl<R> {
    lines: LineReader<R>,
    header: Option<Header>,
    /// The first line, if it isn't a header.
    first: Option<Result<Record, RecordError>>,
    /// Of all lines before the last one, unless that was found right before.
    digest: Option<Digest>,
    keys: u64,
}

/// A line: a key, or the last one.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Fields<'a> {
    #[serde(borrow)]
    key: Option<Text<'a>>,
    #[serde(borrow)]
    key_base64: Option<Text<'a>>,
    #[serde(borrow)]
    value: Option<Text<'a>>,
    #[serde(borrow)]
    value_base64: Option<Text<'a>>,
    #[serde(borrow)]
    lease: Option<Text<'a>>,
    #[serde(default)]
    create_revision: i64,
    #[serde(default)]
    mod_revision: i64,
    #[serde(default)]
    version: i64,
    keys: Option<u64>,
    sha256: Option<String>,
}

/// A text that is copied only where it was escaped.
#[derive(Deserialize)]
struct Text<'a>(#[serde(borrow)] Cow<'a, str>);

enum Content {
    Key(Record),
    End(Trailer),
}

impl<R: BufRead> Jsonl<R> {
    /// Reads the first line.
    pub(super) fn open(input: R) -> Result<Self, RecordError> {
        let mut jsonl = Self {
            lines: LineReader::new(input),
            header: None,
            first: None,
            digest: Some(Digest::default()),
            keys: 0,
        };
        let Some(line) = jsonl.lines.next()? else {
            return Err(RecordError::cut_off(1, 0, CutOff::WithoutLastLine));
        };
        if let Some(why) = foreign(line.bytes) {
            return Err(RecordError::new(1, Problem::Unknown(why.to_owned())));
        }
        let header = Header::of(line.bytes);
        let header = header.map_err(|why| RecordError::new(1, Problem::Unknown(why)))?;
        if header.is_none() {
            jsonl.first = key_alone(&line).transpose();
        }
        add(&mut jsonl.digest, &line);
        jsonl.header = header;
        Ok(jsonl)
    }

    /// Leaves the checksum as it is.
    pub(super) fn trust(&mut self) {
        self.digest = None;
    }

    pub(super) fn header(&self) -> Option<&Header> {
        self.header.as_ref()
    }

    pub(super) fn next(&mut self) -> Result<Option<Record>, RecordError> {
        if self.header.is_some() {
            return self.next_of_whole();
        }
        let record = match self.first.take() {
            Some(first) => first.map(Some),
            None => self.next_alone(),
        };
        // What has come of the last line may be only a part of it.
        if self.lines.is_cut_off() {
            let line = self.lines.number();
            return Err(RecordError::cut_off(line, self.keys, CutOff::Compressed));
        }
        self.keys += u64::from(matches!(record, Ok(Some(_))));
        record
    }

    fn next_alone(&mut self) -> Result<Option<Record>, RecordError> {
        while let Some(line) = self.lines.next()? {
            let record = key_alone(&line)?;
            if record.is_some() {
                return Ok(record);
            }
        }
        Ok(None)
    }

    /// The next key of a file that has a last line of its own.
    fn next_of_whole(&mut self) -> Result<Option<Record>, RecordError> {
        let keys = self.keys;
        let cut_off = |line| RecordError::cut_off(line, keys, CutOff::WithoutLastLine);
        let Some(line) = self.lines.next()? else {
            return Err(cut_off(self.lines.number()));
        };
        let content = Content::of(&line);
        match content {
            Ok(Content::End(trailer)) => {
                self.check(&trailer)?;
                Ok(None)
            }
            _ if !line.is_ended => Err(cut_off(line.number)),
            Ok(Content::Key(record)) => {
                add(&mut self.digest, &line);
                self.keys += 1;
                Ok(Some(record))
            }
            Err(why) => {
                add(&mut self.digest, &line);
                // It counts as one: it's wrong, and not missing.
                self.keys += 1;
                Err(RecordError::wrong(line.number, why))
            }
        }
    }

    fn check(&mut self, trailer: &Trailer) -> Result<(), RecordError> {
        let line = self.lines.number();
        let changed = |why| Err(RecordError::new(line, Problem::Changed(why)));
        if trailer.keys != self.keys {
            let (keys, said) = (counted(self.keys, "key", "keys"), trailer.keys);
            return changed(format!("it has {keys}, and its last line says {said}"));
        }
        if let (Some(said), Some(digest)) = (&trailer.sha256, self.digest.take()) {
            let unreadable = |error| RecordError::new(line, Problem::Unreadable(error));
            if *said != digest.finish().map_err(unreadable)? {
                return changed("it doesn't have the SHA-256 that its last line says".to_owned());
            }
        }
        if let Some(line) = self.lines.next()? {
            let why = "there is something after the file's last line".to_owned();
            return Err(RecordError::new(line.number, Problem::Unknown(why)));
        }
        if self.lines.is_cut_off() {
            return Err(RecordError::cut_off(line, self.keys, CutOff::Compressed));
        }
        Ok(())
    }
}

impl Content {
    fn of(line: &Line<'_>) -> Result<Self, String> {
        let fields: Fields<'_> =
            serde_json::from_slice(line.bytes).map_err(|error| reason(&error))?;
        let has_key = fields.key.is_some() || fields.key_base64.is_some();
        if let Some(keys) = fields.keys.filter(|_| !has_key) {
            let sha256 = fields.sha256;
            return Ok(Self::End(Trailer { keys, sha256 }));
        }
        fields.record(line.number).map(Self::Key)
    }
}

impl Fields<'_> {
    fn record(self, line: u64) -> Result<Record, String> {
        let bytes = |name, text: Option<Text<'_>>, base64: Option<Text<'_>>| {
            let base64 = base64.as_ref().map(|base64| base64.0.as_ref());
            either(name, text.map(|text| text.0), base64)
        };
        let key = bytes("key", self.key, self.key_base64)?;
        if key.is_empty() {
            return Err("its key is empty".to_owned());
        }
        let value = bytes("value", self.value, self.value_base64)?;
        let lease = self.lease.map_or(Ok(0), |lease| lease_id(&lease.0))?;
        Ok(Record {
            key,
            value,
            lease,
            create_revision: self.create_revision,
            mod_revision: self.mod_revision,
            version: self.version,
            line,
        })
    }
}

/// What no line of JSON begins with, and what such a file is likely to be.
fn foreign(start: &[u8]) -> Option<&'static str> {
    const GZIP: &[u8] = b"\x1f\x8b";
    const XZ: &[u8] = b"\xfd7zXZ";
    const BZIP2: &[u8] = b"BZh";
    match start {
        _ if [GZIP, XZ, BZIP2]
            .iter()
            .any(|magic| start.starts_with(magic)) =>
        {
            Some(
                "it is compressed, and not by zstd: decompress it, and import what comes of that (- is standard input)",
            )
        }
        [0xff, 0xfe, ..] | [0xfe, 0xff, ..] => Some("it is UTF-16: UTF-8 is wanted"),
        [0xef, 0xbb, 0xbf, ..] => Some("it begins with a byte order mark: take it away"),
        _ => None,
    }
}

/// A lease's id, in hex.
pub(super) fn lease_id(text: &str) -> Result<i64, String> {
    integer::parse_in(text, 16).map_err(|_| format!("no lease's id in hex: {text:?}"))
}

/// The key of a line where there are only keys; none on an empty line.
fn key_alone(line: &Line<'_>) -> Result<Option<Record>, RecordError> {
    if line.bytes.trim_ascii().is_empty() {
        return Ok(None);
    }
    match Content::of(line) {
        Ok(Content::Key(record)) => Ok(Some(record)),
        Ok(Content::End(_)) => {
            let why = "this is the last line of a file whose first line is missing".to_owned();
            Err(RecordError::new(line.number, Problem::Unknown(why)))
        }
        Err(why) => Err(RecordError::wrong(line.number, why)),
    }
}

fn add(digest: &mut Option<Digest>, line: &Line<'_>) {
    if let Some(digest) = digest {
        digest.add(line.bytes);
        digest.add(b"\n");
    }
}

/// What JSON's reader says, without the line, which for it is always the first.
pub(super) fn reason(error: &serde_json::Error) -> String {
    let said = error.to_string();
    let what = said.split(" at line ").next().unwrap_or_default();
    match error.column() {
        0 => what.to_owned(),
        column => format!("{what} (column {column})"),
    }
}
