//! The stream that a snapshot comes as.

use bytes::Bytes;
use tonic::Streaming;

use super::check::{Check, Damage};
use crate::client::{self, Connection, SnapshotPiece};
use crate::error::{Error, Result, Stage};
use crate::output::{Progress, Reporter, Unit};

/// A snapshot that has come whole.
#[derive(Clone, Debug)]
pub struct Fetched {
    /// All bytes, the checksum's 32 included.
    pub size: u64,
    /// The sha256 of the bytes before it.
    pub sha256: [u8; 32],
    /// The version of the data's format; empty before etcd 3.6.
    pub version: String,
}

/// A snapshot as it comes.
pub(super) struct Stream {
    pieces: Streaming<SnapshotPiece>,
    reporter: Reporter,
    progress: Option<Progress>,
    version: String,
}

impl Stream {
    pub(super) async fn open(connection: &Connection, reporter: &Reporter) -> Result<Self> {
        Ok(Self {
            pieces: client::snapshot(connection).await?,
            reporter: reporter.clone(),
            progress: None,
            version: String::new(),
        })
    }

    /// The next bytes, and how many there are from these on, as far as that is known.
    pub(super) async fn next(&mut self) -> Result<Option<(Bytes, u64)>> {
        let Some(piece) = self.pieces.message().await? else {
            return Ok(None);
        };
        let length = piece.blob.len() as u64;
        let total = piece.remaining_bytes.saturating_add(length);
        let bar = self
            .progress
            .get_or_insert_with(|| self.reporter.progress("saving", Some(total), Unit::Bytes));
        bar.advance(length);
        self.version = piece.version;
        Ok(Some((piece.blob, total)))
    }

    /// What has come, if it's what was sent.
    pub(super) fn end(self, check: Check) -> Result<Fetched> {
        let size = check.size();
        let sha256 = check.finish().map_err(|damage| damaged(damage, size))?;
        Ok(Fetched {
            size,
            sha256,
            version: self.version,
        })
    }
}

/// Fetches a snapshot and hands it to `write` piece by piece, the checksum at its end included. Nothing is gathered:
/// it takes the memory of what is under way.
///
/// # Errors
/// Those of the call and of `write`; and if the checksum isn't that of the bytes, when `write` has had them all.
pub async fn copy(
    connection: &Connection,
    reporter: &Reporter,
    mut write: impl FnMut(&[u8]) -> Result<()>,
) -> Result<Fetched> {
    let mut stream = Stream::open(connection, reporter).await?;
    let mut check = Check::default();
    while let Some((piece, _)) = stream.next().await? {
        write(&piece)?;
        check.add(&piece);
    }
    stream.end(check)
}

fn damaged(damage: Damage, size: u64) -> Error {
    let (cause, words) = match damage {
        Damage::NoChecksum => (
            "it ends without a checksum",
            format!("sha256 checksum not found [bytes: {size}]"),
        ),
        Damage::WrongChecksum => (
            "its sha256 is not that of its content",
            "the sha256 checksum does not match".to_owned(),
        ),
    };
    Error::failed("the snapshot is damaged")
        .cause(Stage::Transport, None, cause)
        .hint("try again, or another member")
        .etcdctl_message(words)
}
