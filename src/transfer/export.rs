//! A range into a file of keys.

use std::io;

use tokio::sync::mpsc::{Receiver, Sender, channel};

use super::records::{Header, Pending, RecordWriter, Written};
use super::scan::Scan;
use crate::client::Piece;
use crate::error::{Error, Result, Stage};
use crate::output::Progress;

/// So many bytes are written at a time.
const AT_ONCE: usize = 64 << 10;
/// So much waits for the thread that makes lines, and so much for whoever writes them.
const WAITING: usize = 2;

/// What came into the file.
#[derive(Clone, Debug)]
pub struct Exported {
    /// The keys, and what the file says of them.
    pub written: Written,
    /// The file's bytes, compressed where it is.
    pub size: u64,
}

/// Writes what is left of the scan as records. They are made, and compressed, in a thread of their own: several exports at
/// once use several processors.
///
/// # Errors
/// Those of the scan and of `write`. What was written is cut off then, and whoever reads it notices.
pub async fn export(
    scan: &mut Scan,
    header: &Header,
    is_compressed: bool,
    progress: &Progress,
    mut write: impl FnMut(&[u8]) -> Result<()>,
) -> Result<Exported> {
    let (pieces, taken) = channel(WAITING);
    let (ready, mut bytes) = channel(WAITING);
    let header = header.clone();
    let encoding =
        tokio::task::spawn_blocking(move || encode(&header, is_compressed, taken, &ready));
    let mut size = 0;
    let writing = async {
        while let Some(bytes) = bytes.recv().await {
            let bytes: Vec<u8> = bytes;
            size += u64::try_from(bytes.len()).unwrap_or(u64::MAX);
            write(&bytes)?;
        }
        Ok(())
    };
    tokio::try_join!(feed(scan, pieces, progress), writing)?;
    let written = encoding
        .await
        .map_err(|error| Error::failed(error.to_string()))??;
    Ok(Exported { written, size })
}

/// Hands over the keys. Where nobody takes them any more, the thread knows why.
async fn feed(scan: &mut Scan, pieces: Sender<Piece>, progress: &Progress) -> Result<()> {
    while let Some(piece) = scan.next().await? {
        let keys = u64::try_from(piece.len()).unwrap_or(u64::MAX);
        if pieces.send(piece).await.is_err() {
            break;
        }
        progress.advance(keys);
    }
    Ok(())
}

/// Makes bytes of keys until there are no more; an end that is none, of a scan that has failed, is never written.
fn encode(
    header: &Header,
    is_compressed: bool,
    mut pieces: Receiver<Piece>,
    ready: &Sender<Vec<u8>>,
) -> Result<Written> {
    let pending = Pending::new(is_compressed).map_err(failed)?;
    let mut records = RecordWriter::begin(pending, header).map_err(failed)?;
    while let Some(piece) = pieces.blocking_recv() {
        for pair in piece.pairs() {
            records.pair(pair?).map_err(failed)?;
            let bytes = records.get_mut().ready();
            if bytes.len() >= AT_ONCE {
                pass_on(std::mem::take(bytes), ready)?;
            }
        }
    }
    let (pending, written) = records.end().map_err(failed)?;
    pass_on(pending.finish().map_err(failed)?, ready)?;
    Ok(written)
}

fn pass_on(bytes: Vec<u8>, ready: &Sender<Vec<u8>>) -> Result<()> {
    let passed = ready.blocking_send(bytes);
    passed.map_err(|_| Error::failed("nobody writes the keys any more"))
}

/// Into memory, so that only the compression can fail.
fn failed(error: io::Error) -> Error {
    Error::failed("writing keys failed").cause(Stage::Local, None, error.to_string())
}
