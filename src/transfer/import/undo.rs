//! What undoes an import: each key as it was, in a file before it's written.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, BufRead, BufReader, BufWriter, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::client::Pair;
use crate::error::{Error, Result, Stage};
use crate::files::sync_folder_of;
use crate::options::lease_id;
use crate::transfer::records::{Base64, Lease, Record, either, text_or_base64};

/// What such a file says of itself.
const FORMAT: &str = "etcdtool-undo";
/// It changes when an older reader would be wrong about a file.
const FORMAT_VERSION: u64 = 1;
/// How the first line of each begins.
const START: &[u8] = b"{\"format\":\"etcdtool-undo\",";
/// So many bytes of it, or one line, are held at a time.
const PART: u64 = 1 << 20;

#[derive(Deserialize, Serialize)]
struct Header {
    format: String,
    format_version: u64,
    cluster_id: String,
}

/// A line: what the key held, if it existed, and what it was given.
#[derive(Serialize)]
struct Line<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    key: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    key_base64: Option<Base64<'a>>,
    existed: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    old_value: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    old_value_base64: Option<Base64<'a>>,
    old_lease: Option<Lease>,
    #[serde(skip_serializing_if = "Option::is_none")]
    new_value: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    new_value_base64: Option<Base64<'a>>,
    new_lease: Option<Lease>,
}

/// The same as it is read.
#[derive(Deserialize)]
struct ReadLine {
    key: Option<String>,
    key_base64: Option<String>,
    existed: bool,
    old_value: Option<String>,
    old_value_base64: Option<String>,
    old_lease: Option<String>,
    new_value: Option<String>,
    new_value_base64: Option<String>,
    new_lease: Option<String>,
}

/// What a key held and hung on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Holding {
    pub(super) value: Vec<u8>,
    pub(super) lease: i64,
}

impl Holding {
    pub(super) fn is(&self, held: Pair<'_>) -> bool {
        self.value == held.value && self.lease == held.lease
    }
}

/// A write that can be undone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Undoable {
    pub(super) line: u64,
    pub(super) key: Vec<u8>,
    /// None if the key didn't exist.
    pub(super) old: Option<Holding>,
    pub(super) new: Holding,
}

/// Notes what undoes an import.
#[derive(Debug)]
pub struct UndoLog {
    file: BufWriter<File>,
    path: PathBuf,
}

impl UndoLog {
    /// Begins such a file, or goes on with one of an import into the same cluster that was interrupted. Only its owner may
    /// read it.
    ///
    /// # Errors
    /// If something else is there already, or it can't be written.
    pub fn begin(path: &Path, cluster_id: u64) -> Result<Self> {
        let failed = |error: io::Error| cannot_write(path, &error);
        let mut options = OpenOptions::new();
        options.read(true).write(true).create(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let file = options.open(path).map_err(failed)?;
        if let Err(TryLockError::WouldBlock) = file.try_lock() {
            let message = format!("another import is writing {}", path.display());
            return Err(Error::usage(message));
        }
        if file.metadata().map_err(failed)?.len() > 0 {
            return Self::go_on(file, path, cluster_id);
        }
        let mut log = Self {
            file: BufWriter::new(file),
            path: path.to_owned(),
        };
        log.put(&Header {
            format: FORMAT.to_owned(),
            format_version: FORMAT_VERSION,
            cluster_id: format!("{cluster_id:x}"),
        })?;
        log.sync()?;
        sync_folder_of(path).map_err(failed)?;
        Ok(log)
    }

    fn go_on(file: File, path: &Path, cluster_id: u64) -> Result<Self> {
        let failed = |error: io::Error| cannot_write(path, &error);
        let undo = UndoFile::of(file, path)?;
        if undo.cluster_id() != cluster_id {
            return Err(of_another_cluster(path, undo.cluster_id(), cluster_id));
        }
        let mut file = undo.file;
        // A line that was cut off is of a key that was not written.
        file.set_len(undo.end).map_err(failed)?;
        file.seek(SeekFrom::End(0)).map_err(failed)?;
        Ok(Self {
            file: BufWriter::new(file),
            path: path.to_owned(),
        })
    }

    /// Notes what the key holds, before it is given what the record says.
    pub(super) fn note(&mut self, record: &Record, old: Option<Pair<'_>>) -> Result<()> {
        let (key, key_base64) = text_or_base64(&record.key);
        let (old_value, old_value_base64) =
            old.map(|old| text_or_base64(old.value)).unwrap_or_default();
        let (new_value, new_value_base64) = text_or_base64(&record.value);
        let lease = |lease: i64| (lease != 0).then_some(Lease(lease));
        self.put(&Line {
            key,
            key_base64,
            existed: old.is_some(),
            old_value,
            old_value_base64,
            old_lease: old.and_then(|old| lease(old.lease)),
            new_value,
            new_value_base64,
            new_lease: lease(record.lease),
        })
    }

    /// Sees to it that all that was noted outlasts a power cut.
    pub(super) fn sync(&mut self) -> Result<()> {
        let flushed = self.file.flush();
        let synced = flushed.and_then(|()| self.file.get_ref().sync_data());
        synced.map_err(|error| cannot_write(&self.path, &error))
    }

    fn put(&mut self, line: &impl Serialize) -> Result<()> {
        let written = serde_json::to_writer(&mut self.file, line).map_err(io::Error::from);
        let written = written.and_then(|()| self.file.write_all(b"\n"));
        written.map_err(|error| cannot_write(&self.path, &error))
    }
}

/// A file that undoes an import: what was done last comes first.
#[derive(Debug)]
pub struct UndoFile {
    file: File,
    path: PathBuf,
    cluster_id: u64,
    /// Where parts of it begin, and the numbers of their first lines; those that are not read yet.
    parts: Vec<(u64, u64)>,
    /// Where the part that was read last began; at first, where the last whole line ends.
    end: u64,
    size: u64,
    lines: u64,
}

impl UndoFile {
    /// Whether the file is one of these. What can be read only once is none, and is not touched.
    pub fn is_there(path: &Path) -> bool {
        if !path.is_file() {
            return false;
        }
        let mut start = Vec::new();
        let read = File::open(path).and_then(|file| {
            let length = u64::try_from(START.len()).unwrap_or(u64::MAX);
            file.take(length).read_to_end(&mut start)
        });
        read.is_ok() && start == START
    }

    /// Reads its first line, and where the others are.
    ///
    /// # Errors
    /// If it's none, or can't be read.
    pub fn open(path: &Path) -> Result<Self> {
        let file = File::open(path).map_err(|error| cannot_read(path, &error.to_string()))?;
        Self::of(file, path)
    }

    fn of(file: File, path: &Path) -> Result<Self> {
        let failed = |error: io::Error| cannot_read(path, &error.to_string());
        let mut reader = BufReader::new(file);
        let mut line = Vec::new();
        reader.read_until(b'\n', &mut line).map_err(failed)?;
        let cluster_id = cluster_of(&line).map_err(|why| cannot_read(path, &why))?;
        let mut end = line.len() as u64;
        let (mut parts, mut number) = (vec![(end, 2)], 2);
        loop {
            line.clear();
            reader.read_until(b'\n', &mut line).map_err(failed)?;
            if line.last() != Some(&b'\n') {
                break;
            }
            if parts.last().is_some_and(|(start, _)| end - start >= PART) {
                parts.push((end, number));
            }
            end += line.len() as u64;
            number += 1;
        }
        Ok(Self {
            file: reader.into_inner(),
            path: path.to_owned(),
            cluster_id,
            parts,
            end,
            size: end,
            lines: number - 2,
        })
    }

    /// The cluster whose keys these are.
    pub fn cluster_id(&self) -> u64 {
        self.cluster_id
    }

    /// How many writes it undoes.
    pub fn lines(&self) -> u64 {
        self.lines
    }

    /// Its whole lines, in bytes.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// The last writes that have not been read yet, in the order in which they are undone, and how many bytes they have.
    pub(super) fn next(&mut self) -> Result<Option<(Vec<Undoable>, u64)>> {
        let Some((start, number)) = self.parts.pop() else {
            return Ok(None);
        };
        let failed = |error: io::Error| cannot_read(&self.path, &error.to_string());
        self.file.seek(SeekFrom::Start(start)).map_err(failed)?;
        let part = (&mut self.file).take(self.end - start);
        let mut undoables = Vec::new();
        for (line, number) in BufReader::new(part).split(b'\n').zip(number..) {
            let line = undoable(&line.map_err(failed)?, number);
            undoables.push(line.map_err(|why| {
                let why = format!("line {number}: {why}");
                cannot_read(&self.path, &why)
            })?);
        }
        let size = self.end - start;
        self.end = start;
        undoables.reverse();
        Ok(Some((undoables, size)))
    }
}

/// The cluster that the first line names.
fn cluster_of(line: &[u8]) -> std::result::Result<u64, String> {
    let header: Option<Header> = serde_json::from_slice(line).ok();
    let header = header.filter(|header| header.format == FORMAT);
    let header = header.ok_or("it is there, and is no file that --undo has made")?;
    if header.format_version != FORMAT_VERSION {
        return Err(format!("it is of version {}", header.format_version));
    }
    let cluster_id = u64::from_str_radix(&header.cluster_id, 16);
    Ok(cluster_id.map_err(|_| "its cluster_id is no hex number")?)
}

fn undoable(line: &[u8], number: u64) -> std::result::Result<Undoable, String> {
    let line: ReadLine = serde_json::from_slice(line).map_err(|error| error.to_string())?;
    let lease = |id: Option<String>| id.as_deref().map_or(Ok(0), lease_id);
    let holding = |value, lease| Holding { value, lease };
    let (old_lease, new_lease) = (lease(line.old_lease)?, lease(line.new_lease)?);
    let old = if line.existed {
        let value = either(
            "old_value",
            line.old_value,
            line.old_value_base64.as_deref(),
        )?;
        Some(holding(value, old_lease))
    } else {
        None
    };
    let new = either(
        "new_value",
        line.new_value,
        line.new_value_base64.as_deref(),
    )?;
    Ok(Undoable {
        line: number,
        key: either("key", line.key, line.key_base64.as_deref())?,
        old,
        new: holding(new, new_lease),
    })
}

/// What undoes an import of one cluster must not be done to another one.
pub(super) fn of_another_cluster(path: &Path, of: u64, asked: u64) -> Error {
    Error::usage(format!(
        "{} is of cluster {of:x}, and this is {asked:x}",
        path.display()
    ))
}

fn cannot_write(path: &Path, error: &io::Error) -> Error {
    let message = format!("cannot write {}", path.display());
    Error::failed(message).cause(Stage::Local, None, error.to_string())
}

fn cannot_read(path: &Path, why: &str) -> Error {
    Error::usage(format!("cannot read {}", path.display())).cause(Stage::Local, None, why)
}

#[cfg(test)]
mod tests;
