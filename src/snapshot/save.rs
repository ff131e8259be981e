//! A snapshot on its way into a file: written, checked and synced on threads of their own, while the next bytes arrive.

use std::fs::File;
use std::io::{self, Write};
use std::thread;

use bytes::Bytes;
use tokio::sync::mpsc;
use tokio::task::JoinHandle;

use super::check::Check;
use super::fetch::{Fetched, Stream};
use crate::client::Connection;
use crate::error::{Error, Result, Stage};
use crate::files::Draft;
use crate::output::Reporter;

/// Pieces that may wait to be written; etcd's are of 32 KiB.
const WAITING: usize = 32;
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
        if writing.pieces.send(piece).await.is_err() {
            break;
        }
    }
    let check = match writing {
        Some(writing) => writing.end(draft).await?,
        None => Check::default(),
    };
    stream.end(check)
}

/// The thread that writes.
struct Writing {
    pieces: mpsc::Sender<Bytes>,
    work: JoinHandle<io::Result<Check>>,
}

impl Writing {
    fn begin(file: File) -> Self {
        let (pieces, waiting) = mpsc::channel(WAITING);
        let work = tokio::task::spawn_blocking(move || write(file, waiting));
        Self { pieces, work }
    }

    async fn end(self, draft: &Draft) -> Result<Check> {
        drop(self.pieces);
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

fn write(mut file: File, mut pieces: mpsc::Receiver<Bytes>) -> io::Result<Check> {
    let mut check = Check::default();
    let mut synced = 0;
    let mut syncing: Option<thread::JoinHandle<io::Result<()>>> = None;
    while let Some(piece) = pieces.blocking_recv() {
        file.write_all(&piece)?;
        check.add(&piece);
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

fn wait(syncing: Option<thread::JoinHandle<io::Result<()>>>) -> io::Result<()> {
    let Some(syncing) = syncing else {
        return Ok(());
    };
    let lost = |_| Err(io::Error::other("syncing has ended unexpectedly"));
    syncing.join().unwrap_or_else(lost)
}
