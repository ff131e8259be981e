//! Reads a file of keys in a thread of its own, a bounded part ahead of whoever takes the keys.

use std::fs::File;
use std::io::{self, BufReader, Read};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;

use tokio::sync::mpsc;

use super::Stop;
use crate::error::{Error, Result, Stage};
use crate::output::Progress;
use crate::transfer::records::{
    Header, Record, RecordError, RecordFormat, Records, decompressed, recognized,
};

/// The most keys, and about the most bytes, that are handed over at once.
const KEYS: usize = 2048;
const BYTES: usize = 1 << 20;
/// So many such parts may lie ready.
const READY: usize = 3;
/// How much is read at once, in bytes.
const BUFFER: usize = 1 << 18;

/// Where keys come from.
pub enum Input {
    /// A file.
    File(PathBuf),
    /// Something that can be read once.
    Stream(Box<dyn Read + Send>),
}

/// Lines in their order: what they say, or what is wrong with them.
pub type Chunk = Vec<std::result::Result<Record, RecordError>>;

/// A file that is being read.
pub struct Feed {
    header: Option<Header>,
    chunks: mpsc::Receiver<Chunk>,
    bytes: Arc<AtomicU64>,
    told: u64,
}

impl Feed {
    /// Reads what stands before the first key; none when it's time to stop before that has come. `name` is what the file is
    /// called, and `is_checked` says whether its checksum was found right before.
    ///
    /// # Errors
    /// If it can't be read, or is nothing that we can read.
    pub async fn open(
        input: Input,
        format: RecordFormat,
        name: &str,
        is_checked: bool,
        stop: &mut Stop,
    ) -> Result<Option<Self>> {
        let bytes = Arc::new(AtomicU64::new(0));
        let (sender, mut first) = mpsc::channel(1);
        let (chunk_sender, chunks) = mpsc::channel(READY);
        let counter = Arc::clone(&bytes);
        // Reading can't be given up: the thread ends with the input, or with the process.
        let called = name.to_owned();
        thread::spawn(move || match open(input, format, &called, counter) {
            Ok(records) => {
                let mut records = match is_checked {
                    true => records.trusted(),
                    false => records,
                };
                let _ = sender.blocking_send(Ok(records.header().cloned()));
                pass_on(&mut records, &chunk_sender);
            }
            Err(error) => {
                let _ = sender.blocking_send(Err(error));
            }
        });
        let opened = tokio::select! {
            biased;
            Ok(_) = stop.wait_for(|stop| *stop) => return Ok(None),
            opened = first.recv() => opened,
        };
        let header = match opened {
            Some(header) => header?,
            None => return Err(Error::failed(format!("reading {name} failed"))),
        };
        Ok(Some(Self {
            header,
            chunks,
            bytes,
            told: 0,
        }))
    }

    /// Where the keys come from, if the file says so.
    pub fn header(&self) -> Option<&Header> {
        self.header.as_ref()
    }

    /// The next lines; none after the last, and none when it's time to stop.
    pub async fn next(&mut self, stop: &mut Stop, progress: &Progress) -> Option<Chunk> {
        let chunk = tokio::select! {
            biased;
            // Where nobody can ask any more, nobody asks.
            Ok(_) = stop.wait_for(|stop| *stop) => None,
            chunk = self.chunks.recv() => chunk,
        };
        let read = self.bytes.load(Ordering::Relaxed);
        progress.advance(read - self.told);
        self.told = read;
        chunk
    }
}

/// What is read.
pub(super) type Source = Box<dyn io::BufRead + Send>;

/// Reads what stands before the first key; `bytes` counts what is read.
pub(super) fn open(
    input: Input,
    format: RecordFormat,
    name: &str,
    bytes: Arc<AtomicU64>,
) -> Result<Records<Source>> {
    let cannot = |error: io::Error| unreadable(name, &error);
    let input: Box<dyn Read + Send> = match input {
        Input::File(path) => Box::new(File::open(path).map_err(cannot)?),
        Input::Stream(stream) => stream,
    };
    let input = BufReader::with_capacity(BUFFER, Counted { input, bytes });
    let input = decompressed(input).map_err(cannot)?;
    let (format, input) = recognized(input, format).map_err(cannot)?;
    Records::open(input, format).map_err(|error| error.explained(name))
}

fn pass_on(records: &mut Records<Source>, chunks: &mpsc::Sender<Chunk>) {
    let (mut chunk, mut size) = (Vec::new(), 0);
    for item in records {
        size += item
            .as_ref()
            .map_or(0, |record| record.key.len() + record.value.len());
        chunk.push(item);
        if chunk.len() >= KEYS || size >= BYTES {
            size = 0;
            if chunks.blocking_send(std::mem::take(&mut chunk)).is_err() {
                return;
            }
        }
    }
    if !chunk.is_empty() {
        // Where nobody takes them any more, nobody misses them.
        let _ = chunks.blocking_send(chunk);
    }
}

fn unreadable(name: &str, error: &io::Error) -> Error {
    Error::usage(format!("cannot read {name}")).cause(Stage::Settings, None, error.to_string())
}

/// Counts what is read.
struct Counted {
    input: Box<dyn Read + Send>,
    bytes: Arc<AtomicU64>,
}

impl Read for Counted {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.input.read(buffer)?;
        let added = u64::try_from(read).unwrap_or(u64::MAX);
        self.bytes.fetch_add(added, Ordering::Relaxed);
        Ok(read)
    }
}
