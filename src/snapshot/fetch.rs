//! The stream that a snapshot comes as.

use super::check::{Check, Damage};
use crate::client::Connection;
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

/// Fetches a snapshot and hands it to `write` piece by piece, the checksum at its end included. Nothing is gathered:
/// it takes the memory of a piece.
///
/// # Errors
/// Those of the call and of `write`; and if the checksum isn't that of the bytes, when `write` has had them all.
pub async fn fetch(
    connection: &Connection,
    reporter: &Reporter,
    mut write: impl FnMut(&[u8]) -> Result<()>,
) -> Result<Fetched> {
    let mut stream = connection
        .client()
        .await?
        .maintenance_client()
        .snapshot()
        .await?;
    let mut check = Check::default();
    let mut version = String::new();
    let mut progress: Option<Progress> = None;
    while let Some(piece) = stream.message().await? {
        let piece = piece.0;
        let bar = progress.get_or_insert_with(|| {
            let total = piece
                .remaining_bytes
                .saturating_add(piece.blob.len() as u64);
            reporter.progress("saving", Some(total), Unit::Bytes)
        });
        write(&piece.blob)?;
        check.add(&piece.blob);
        bar.advance(piece.blob.len() as u64);
        version = piece.version;
    }
    let size = check.size();
    let sha256 = check.finish().map_err(|damage| damaged(damage, size))?;
    Ok(Fetched {
        size,
        sha256,
        version,
    })
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
