//! A range into a file of keys.

use std::io;

use tokio::sync::mpsc;

use super::records::{Header, Pending, RecordWriter, Written};
use super::scan::{Held, Scan};
use crate::client::Piece;
use crate::error::{Error, Result, Stage};
use crate::output::Progress;

/// So many bytes are written at a time.
const AT_ONCE: usize = 64 << 10;
/// So many pieces wait for the thread that makes lines of them.
const WAITING: usize = 1;

/// What came into the file.
#[derive(Clone, Debug)]
pub struct Exported {
    /// The keys, and what the file says of them.
    pub written: Written,
    /// The file's bytes, compressed where it is.
    pub size: u64,
}

/// Writes what is left of the scan as records.
///
/// # Errors
/// Those of the scan and of `write`. What was written is cut off then, and whoever reads it notices.
pub async fn export(
    scan: &mut Scan,
    header: &Header,
    is_compressed: bool,
    progress: &Progress,
    write: impl FnMut(&[u8]) -> Result<()>,
) -> Result<Exported> {
    let mut encoder = Encoder::begin(header, is_compressed, write)?;
    while let Some(piece) = scan.next().await? {
        encoder.add(&piece)?;
        progress.advance(u64::try_from(piece.len()).unwrap_or(u64::MAX));
    }
    encoder.end()
}

/// The same in a thread of its own, so that several exports at once use several processors.
///
/// # Errors
/// As [`export`].
pub async fn export_aside(
    scan: &mut Scan,
    header: &Header,
    is_compressed: bool,
    progress: &Progress,
    write: impl FnMut(&[u8]) -> Result<()> + Send + 'static,
) -> Result<Exported> {
    let (pieces, mut taken) = mpsc::channel::<Held>(WAITING);
    let mut encoder = Encoder::begin(header, is_compressed, write)?;
    let encoding = tokio::task::spawn_blocking(move || {
        // An end that is none, of a scan that has failed or was given up, is of no file that anybody will see.
        while let Some(held) = taken.blocking_recv() {
            encoder.add(&held.piece)?;
        }
        encoder.end()
    });
    while let Some(held) = scan.next_held().await? {
        let keys = u64::try_from(held.piece.len()).unwrap_or(u64::MAX);
        // Where nobody takes them any more, the thread knows why.
        if pieces.send(held).await.is_err() {
            break;
        }
        progress.advance(keys);
    }
    drop(pieces);
    let exported = encoding.await;
    exported.map_err(|error| Error::failed(error.to_string()))?
}

/// Makes bytes of keys, and has them written.
struct Encoder<W> {
    records: RecordWriter<Pending>,
    write: W,
    size: u64,
}

impl<W: FnMut(&[u8]) -> Result<()>> Encoder<W> {
    fn begin(header: &Header, is_compressed: bool, write: W) -> Result<Self> {
        let pending = Pending::new(is_compressed).map_err(failed)?;
        let records = RecordWriter::begin(pending, header).map_err(failed)?;
        Ok(Self {
            records,
            write,
            size: 0,
        })
    }

    fn add(&mut self, piece: &Piece) -> Result<()> {
        for pair in piece.pairs() {
            self.records.pair(pair?).map_err(failed)?;
            let ready = self.records.get_mut().ready();
            if ready.len() >= AT_ONCE {
                self.size += u64::try_from(ready.len()).unwrap_or(u64::MAX);
                (self.write)(ready)?;
                ready.clear();
            }
        }
        Ok(())
    }

    fn end(mut self) -> Result<Exported> {
        let (pending, written) = self.records.end().map_err(failed)?;
        let last = pending.finish().map_err(failed)?;
        (self.write)(&last)?;
        Ok(Exported {
            written,
            size: self.size + u64::try_from(last.len()).unwrap_or(u64::MAX),
        })
    }
}

/// Into memory, so that only the compression can fail.
fn failed(error: io::Error) -> Error {
    Error::failed("writing keys failed").cause(Stage::Local, None, error.to_string())
}
