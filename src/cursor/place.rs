//! The file that says where a watch has come to.

use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use etcd_client::proto::PbResponseHeader;
use serde::{Deserialize, Serialize};

use crate::error::{Error, Kind, Result, Stage};
use crate::files::{Draft, Locked};
use crate::request::KeyRange;

/// What the file begins with, so that nothing else is taken for one.
const FORMAT: &str = "etcdtool watch cursor 1";

/// Where a watch has come to, as the file has it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Place {
    format: String,
    /// In hex, as every format prints it.
    pub(super) cluster_id: String,
    key: Bytes,
    range_end: Option<Bytes>,
    /// The cluster's raft term when it was seen last. A cluster that was restored begins anew; 0 if it isn't known.
    #[serde(default, skip_serializing_if = "is_unknown")]
    pub(super) raft_term: u64,
    /// The first revision that hasn't been written out.
    pub(super) next_revision: i64,
}

#[allow(clippy::trivially_copy_pass_by_ref)] // as serde wants it
fn is_unknown(term: &u64) -> bool {
    *term == 0
}

/// Text where they are UTF-8.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Bytes {
    Text(String),
    Base64(String),
}

impl From<&[u8]> for Bytes {
    fn from(bytes: &[u8]) -> Self {
        match std::str::from_utf8(bytes) {
            Ok(text) => Self::Text(text.to_owned()),
            Err(_) => Self::Base64(STANDARD.encode(bytes)),
        }
    }
}

impl Place {
    pub(super) fn new(cluster: u64, range: &KeyRange, next_revision: i64) -> Self {
        Self {
            format: FORMAT.to_owned(),
            cluster_id: format!("{cluster:x}"),
            key: range.key().into(),
            range_end: range.end().map(Bytes::from),
            raft_term: 0,
            next_revision,
        }
    }

    /// All before `next` was written out, the last of it with this header.
    pub(super) fn advance(&mut self, header: Option<PbResponseHeader>, next: i64) {
        let term = header.map_or(0, |header| header.raft_term);
        self.raft_term = self.raft_term.max(term);
        self.next_revision = next;
    }

    /// Whether it is of that range.
    fn is_of(&self, range: &KeyRange) -> bool {
        let other = Self::new(0, range, 0);
        (&self.key, &self.range_end) == (&other.key, &other.range_end)
    }
}

/// The file, which no other process uses meanwhile.
#[derive(Debug)]
pub(super) struct PlaceFile(Locked);

impl PlaceFile {
    /// Takes the file, and reads what it says if it is there.
    ///
    /// # Errors
    /// Code 2 if it can't be written there, or is of something else; code 5 if another process has it.
    pub(super) fn take(path: &Path, range: &KeyRange) -> Result<(Self, Option<Place>)> {
        // Whether one could be written is known before anything is sent.
        Draft::beside(path)?;
        let file = Locked::take(path).map_err(|not| match not.error {
            Some(error) => unusable(&not.lock, &error.to_string()),
            None => in_use(&not.lock),
        })?;
        let place = match file.read() {
            Ok(Some(bytes)) => Some(read(path, &bytes, range)?),
            Ok(None) => None,
            Err(error) => return Err(unusable(path, &error.to_string())),
        };
        Ok((Self(file), place))
    }

    /// Has the file say this, at once and for good.
    ///
    /// # Errors
    /// When it can't be written; it still says what it said then.
    pub(super) fn save(&self, place: &Place) -> Result<()> {
        let mut text = serde_json::to_vec(place).map_err(anyhow::Error::from)?;
        text.push(b'\n');
        self.0.save(&text).map_err(|error| {
            let shown = self.path().display();
            Error::failed(format!("saving the cursor {shown} failed"))
                .because(&error)
                .hint("it still says where to go on; what came after that will be printed again")
        })
    }

    /// Where what belongs to it is.
    pub(super) fn beside(&self, suffix: &str) -> PathBuf {
        self.0.beside(suffix)
    }

    pub(super) fn path(&self) -> &Path {
        self.0.path()
    }
}

fn in_use(lock: &Path) -> Error {
    let message = "another process uses this cursor";
    Error::new(Kind::ConditionNotMet, message)
        .cause(Stage::Local, None, format!("{} is locked", lock.display()))
        .hint("each watch needs a cursor file of its own")
}

fn read(path: &Path, bytes: &[u8], range: &KeyRange) -> Result<Place> {
    let place: Place = serde_json::from_slice(bytes)
        .map_err(|error| unusable(path, &format!("it is no cursor: {error}")))?;
    if place.format != FORMAT || place.next_revision < 1 {
        return Err(unusable(path, "it is not a cursor that this version knows"));
    }
    if !place.is_of(range) {
        return Err(unusable(path, "it is the cursor of a watch of other keys"));
    }
    Ok(place)
}

/// The file is not to be used, or can't be.
pub(super) fn unusable(path: &Path, why: &str) -> Error {
    Error::usage(format!("cannot use the cursor {}", path.display()))
        .cause(Stage::Settings, None, why)
        .hint("name another file; or, if it is a cursor of yours, remove it to begin with what comes next")
}

/// The cluster has been further than it is.
pub(super) fn set_back(path: &Path, why: &str) -> Error {
    unusable(path, &format!("{why}: was it restored from a snapshot?"))
        .hint("--resync shows all keys and which are gone, and goes on; or name another file")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_saved_is_read() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("cursor");
        let range = KeyRange::prefix(b"a\xff");
        let (file, nothing) = PlaceFile::take(&path, &range).unwrap();
        assert_eq!(nothing, None);
        let mut place = Place::new(0xabc, &range, 12);
        // As earlier versions wrote it.
        let text = serde_json::to_string(&place).unwrap();
        assert!(!text.contains("raft_term"), "{text}");
        assert_eq!(read(&path, text.as_bytes(), &range).unwrap(), place);
        place.raft_term = 7;
        file.save(&place).unwrap();
        // One at a time.
        let again = PlaceFile::take(&path, &range).unwrap_err();
        assert_eq!(again.kind(), Kind::ConditionNotMet);
        drop(file);
        assert_eq!(PlaceFile::take(&path, &range).unwrap().1, Some(place));
        let other = PlaceFile::take(&path, &KeyRange::single(b"a\xff")).unwrap_err();
        assert_eq!(other.kind(), Kind::Usage);
    }

    #[test]
    fn what_is_no_cursor_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("cursor");
        let range = KeyRange::single("a");
        let place = serde_json::to_string(&Place::new(1, &range, 12)).unwrap();
        for text in [
            "",
            "12",
            "{}",
            &place[..place.len() - 1],
            &place.replace("cursor 1", "cursor 2"),
            &place.replace(":12", ":0"),
            &place.replace('{', "{\"more\":1,"),
        ] {
            std::fs::write(&path, text).unwrap();
            let error = PlaceFile::take(&path, &range).unwrap_err();
            assert_eq!(error.kind(), Kind::Usage, "{text}");
        }
    }
}
