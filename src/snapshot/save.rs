//! A snapshot on its way into a file: written, checked and synced on threads of their own, while the next bytes arrive.

use std::fs::File;
use std::io::{self, ErrorKind, IoSlice, Write};
use std::thread;

use bytes::Bytes;
use tokio::sync::mpsc::{self, error::SendError};
use tokio::task::JoinHandle;

use super::check::Check;
use super::fetch::{Fetched, Stream};
use crate::client::Connection;
use crate::error::{Error, Result, Stage};
use crate::files::Draft;
use crate::output::Reporter;

/// Bytes that are written at once: etcd's pieces are small, and a call and a change of threads for each would cost as
/// much as the writing.
const BATCH: usize = 512 << 10;
/// Batches that may wait to be written.
const WAITING: usize = 2;
/// Bytes after which the disk is to begin with them, lest it has all of them to do in the end.
const AT_ONCE: u64 = 32 << 20;

/// Fetches a snapshot into the file, which is left to be finished.
///
/// # Errors
/// Those of the call and of the file; and if the checksum isn't that of the bytes.
pub async fn save(
    connection: &Connection,
    reporter: &Reporter,
    draft: &mut Draft,
) -> Result<Fetched> {
    let mut stream = Stream::open(connection, reporter).await?;
    let mut writing: Option<Writing> = None;
    while let Some((piece, total)) = stream.next().await? {
        let writing = match &mut writing {
            Some(writing) => writing,
            none => {
                draft.reserve(total)?;
                none.insert(Writing::begin(draft.handle()?))
            }
        };
        if writing.add(piece).await.is_err() {
            break;
        }
    }
    let check = match writing {
        Some(writing) => writing.end(draft).await?,
        None => Check::default(),
    };
    stream.end(check)
}

/// The thread that writes, and what it is to write next.
struct Writing {
    batch: Batch,
    batches: mpsc::Sender<Batch>,
    work: JoinHandle<io::Result<Check>>,
}

/// Bytes that follow each other.
#[derive(Default)]
struct Batch {
    pieces: Vec<Bytes>,
    size: usize,
}

/// Whether the thread still writes; if not, its end says why.
type Goes = std::result::Result<(), SendError<Batch>>;

impl Writing {
    fn begin(file: File) -> Self {
        let (batches, waiting) = mpsc::channel(WAITING);
        let work = tokio::task::spawn_blocking(move || write(file, waiting));
        Self {
            batch: Batch::default(),
            batches,
            work,
        }
    }

    async fn add(&mut self, piece: Bytes) -> Goes {
        self.batch.size += piece.len();
        self.batch.pieces.push(piece);
        match self.batch.size {
            ..BATCH => Ok(()),
            BATCH.. => self.pass_on().await,
        }
    }

    async fn pass_on(&mut self) -> Goes {
        let batch = std::mem::take(&mut self.batch);
        self.batches.send(batch).await
    }

    async fn end(mut self, draft: &Draft) -> Result<Check> {
        // Where the thread has ended before, it says why.
        let _ = self.pass_on().await;
        drop(self.batches);
        match self.work.await {
            Ok(written) => written.map_err(|error| draft.unwritten(&error)),
            Err(error) => Err(Error::failed("writing the snapshot failed").cause(
                Stage::Local,
                None,
                error.to_string(),
            )),
        }
    }
}

fn write(mut file: File, mut batches: mpsc::Receiver<Batch>) -> io::Result<Check> {
    let mut check = Check::default();
    let mut synced = 0;
    let mut syncing: Option<thread::JoinHandle<io::Result<()>>> = None;
    while let Some(batch) = batches.blocking_recv() {
        write_all(&mut file, &batch.pieces)?;
        batch.pieces.iter().for_each(|piece| check.add(piece));
        if check.size() - synced >= AT_ONCE {
            synced = check.size();
            wait(syncing.take())?;
            let file = file.try_clone()?;
            syncing = Some(thread::spawn(move || file.sync_data()));
        }
    }
    wait(syncing)?;
    Ok(check)
}

fn write_all(file: &mut impl Write, pieces: &[Bytes]) -> io::Result<()> {
    let mut slices: Vec<_> = pieces.iter().map(|piece| IoSlice::new(piece)).collect();
    let mut left = slices.as_mut_slice();
    // Empty ones in front go.
    IoSlice::advance_slices(&mut left, 0);
    while !left.is_empty() {
        match file.write_vectored(left) {
            Ok(0) => return Err(ErrorKind::WriteZero.into()),
            Ok(written) => IoSlice::advance_slices(&mut left, written),
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

fn wait(syncing: Option<thread::JoinHandle<io::Result<()>>>) -> io::Result<()> {
    let Some(syncing) = syncing else {
        return Ok(());
    };
    let lost = |_| Err(io::Error::other("syncing has ended unexpectedly"));
    syncing.join().unwrap_or_else(lost)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Takes some bytes at a time, and now and then has to be asked again.
    struct Slow {
        written: Vec<u8>,
        most: usize,
        is_interrupted: bool,
    }

    impl Write for Slow {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.is_interrupted = !self.is_interrupted;
            if self.is_interrupted {
                return Err(ErrorKind::Interrupted.into());
            }
            self.written.write(&bytes[..bytes.len().min(self.most)])
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn pieces_are_written_whole_and_in_order_however_little_is_taken() {
        let pieces = ["", "one", "", "and", " another", ""].map(Bytes::from);
        for most in [1, 2, 3, 100] {
            let mut slow = Slow {
                written: Vec::new(),
                most,
                is_interrupted: false,
            };
            write_all(&mut slow, &pieces).unwrap();
            assert_eq!(slow.written, b"oneand another", "{most}");
        }
        let mut full = [0; 4];
        let refused = write_all(&mut full.as_mut_slice(), &pieces).unwrap_err();
        assert_eq!(refused.kind(), ErrorKind::WriteZero);
        write_all(&mut full.as_mut_slice(), &[]).unwrap();
    }
}
