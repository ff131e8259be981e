//! What stands before and after the keys of a file.

use serde::{Deserialize, Serialize};

use super::bytes::{either, text_or_base64};
use crate::request::KeyRange;

/// What a file of ours says of itself.
pub(super) const FORMAT: &str = "etcdtool-records";
/// What its first line begins with.
pub(super) const BEGINNING: &[u8] = br#"{"format":"etcdtool-records","#;
/// It changes when an older reader would be wrong about a file.
const FORMAT_VERSION: u64 = 1;

/// Where the keys come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    /// The cluster.
    pub cluster_id: u64,
    /// All keys are as of this revision.
    pub revision: i64,
    /// The version of etcd that answered, where it's known.
    pub server_version: Option<String>,
    /// The version of etcdtool that wrote the file.
    pub tool_version: String,
    /// The keys that were asked for: all of them are there.
    pub range: Range,
    /// Whether the ids of leases are there.
    pub leases: bool,
    /// Which part of an export this is, where that is in several files.
    pub part: Option<FilePart>,
}

/// One of several files that are an export together: the keys of each come after those of the one before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct FilePart {
    /// From 1.
    pub number: u64,
    /// How many there are.
    pub of: u64,
}

/// A key, or keys from one up to another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Range {
    /// The key, or where the range begins.
    pub key: Vec<u8>,
    /// Where the range ends, as etcd has it; none for a single key.
    pub end: Option<Vec<u8>>,
}

impl From<&KeyRange> for Range {
    fn from(range: &KeyRange) -> Self {
        Self {
            key: range.key().to_vec(),
            end: range
                .end()
                .filter(|_| !range.is_single())
                .map(<[u8]>::to_vec),
        }
    }
}

/// The first line.
#[derive(Deserialize, Serialize)]
struct HeaderLine<B> {
    format: String,
    format_version: u64,
    cluster_id: String,
    revision: i64,
    server_version: Option<String>,
    tool_version: String,
    range: RangeFields<B>,
    leases: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    part: Option<FilePart>,
}

#[derive(Deserialize, Serialize)]
struct RangeFields<B> {
    #[serde(skip_serializing_if = "Option::is_none")]
    key: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    key_base64: Option<B>,
    #[serde(skip_serializing_if = "Option::is_none")]
    range_end: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    range_end_base64: Option<B>,
}

/// As much of a first line as tells whether it is a header.
#[derive(Deserialize)]
struct FirstLine {
    format: Option<String>,
    format_version: Option<u64>,
}

impl Header {
    /// It as a line.
    pub(super) fn line(&self) -> serde_json::Result<Vec<u8>> {
        let (key, key_base64) = text_or_base64(&self.range.key);
        let end = self.range.end.as_deref().map(text_or_base64);
        let (range_end, range_end_base64) = end.unwrap_or_default();
        serde_json::to_vec(&HeaderLine {
            format: FORMAT.to_owned(),
            format_version: FORMAT_VERSION,
            cluster_id: format!("{:x}", self.cluster_id),
            revision: self.revision,
            server_version: self.server_version.clone(),
            tool_version: self.tool_version.clone(),
            range: RangeFields {
                key: key.map(str::to_owned),
                key_base64,
                range_end: range_end.map(str::to_owned),
                range_end_base64,
            },
            leases: self.leases,
            part: self.part,
        })
    }

    /// Reads the first line; none if it is no header.
    ///
    /// # Errors
    /// If it's a header that we don't understand.
    pub(super) fn of(line: &[u8]) -> Result<Option<Self>, String> {
        let first = serde_json::from_slice::<FirstLine>(line).ok();
        let Some((name, version)) = first.and_then(|it| Some((it.format?, it.format_version)))
        else {
            return Ok(None);
        };
        if name != FORMAT || version != Some(FORMAT_VERSION) {
            let version = version.map_or_else(|| "none".to_owned(), |version| version.to_string());
            return Err(format!(
                "this is format {name:?}, version {version}; known is {FORMAT:?}, version {FORMAT_VERSION}"
            ));
        }
        let line: HeaderLine<String> =
            serde_json::from_slice(line).map_err(|error| super::jsonl::reason(&error))?;
        let cluster_id = u64::from_str_radix(&line.cluster_id, 16);
        let range = line.range;
        let end = match (range.range_end, range.range_end_base64) {
            (None, None) => None,
            (text, base64) => Some(either("range_end", text, base64.as_deref())?),
        };
        Ok(Some(Self {
            cluster_id: cluster_id.map_err(|_| "cluster_id is no hex number")?,
            revision: line.revision,
            server_version: line.server_version,
            tool_version: line.tool_version,
            range: Range {
                key: either("key", range.key, range.key_base64.as_deref())?,
                end,
            },
            leases: line.leases,
            part: line.part,
        }))
    }
}

/// The last line.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Trailer {
    /// How many keys stand before it.
    pub(super) keys: u64,
    /// Of all bytes before it, in hex. A file that somebody has changed may do without.
    pub(super) sha256: Option<String>,
}
