//! CSV with a first row of names.

use std::io::{self, BufRead, Read};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use csv::{ByteRecord, ErrorKind, Reader, ReaderBuilder};

use super::jsonl::lease_id;
use super::lines::LONGEST;
use super::{Problem, Record, RecordError};

/// Reads it.
pub(super) struct Table<R> {
    rows: Reader<Bounded<R>>,
    row: ByteRecord,
    columns: Columns,
    /// One where lines end with CR LF: the reader counts the LF for the line after it.
    ahead: u64,
    /// What was read since the row before.
    read: Arc<AtomicUsize>,
}

/// Where the columns are.
struct Columns {
    key: usize,
    value: usize,
    lease: Option<usize>,
}

impl<R: BufRead> Table<R> {
    /// Reads the first row.
    pub(super) fn open(input: R) -> Result<Self, RecordError> {
        let read = Arc::default();
        let input = Bounded {
            input,
            read: Arc::clone(&read),
            place: Place::Start,
        };
        let mut rows = ReaderBuilder::new().from_reader(input);
        let names = rows.byte_headers();
        let names = names.map_err(|error| wrong(1, error))?;
        let columns = Columns::of(names);
        let columns = columns.map_err(|why| RecordError::new(1, Problem::Unknown(why)))?;
        let ahead = u64::from(rows.position().line() == 1);
        Ok(Self {
            rows,
            ahead,
            row: ByteRecord::new(),
            columns,
            read,
        })
    }

    pub(super) fn next(&mut self) -> Result<Option<Record>, RecordError> {
        self.read.store(0, Ordering::Relaxed);
        let line = self.rows.position().line() + self.ahead;
        let is_there = self.rows.read_byte_record(&mut self.row);
        if !is_there.map_err(|error| wrong(line, error))? {
            return Ok(None);
        }
        let record = self.record(line);
        record
            .map(Some)
            .map_err(|why| RecordError::wrong(line, why))
    }

    fn record(&self, line: u64) -> Result<Record, String> {
        let cell = |column: usize| self.row.get(column).unwrap_or_default();
        let key = cell(self.columns.key);
        if key.is_empty() {
            return Err("its key is empty".to_owned());
        }
        let lease = self.columns.lease.map(cell).unwrap_or_default();
        let lease = match lease {
            b"" => 0,
            lease => lease_id(&String::from_utf8_lossy(lease))?,
        };
        Ok(Record {
            key: key.to_vec(),
            value: cell(self.columns.value).to_vec(),
            lease,
            line,
            ..Record::default()
        })
    }
}

impl Columns {
    fn of(names: &ByteRecord) -> Result<Self, String> {
        let (mut key, mut value, mut lease) = (None, None, None);
        for (place, name) in names.iter().enumerate() {
            // Some programs begin every text with a mark of its order of bytes.
            let column = match name.strip_prefix(b"\xef\xbb\xbf").unwrap_or(name) {
                b"key" => &mut key,
                b"value" => &mut value,
                b"lease" => &mut lease,
                other => {
                    let other = String::from_utf8_lossy(other);
                    return Err(format!(
                        "the first row is to name the columns key, value and perhaps lease, not {other:?}"
                    ));
                }
            };
            if column.replace(place).is_some() {
                return Err("the first row names a column twice".to_owned());
            }
        }
        let missing = |name| format!("the first row doesn't name a column {name}");
        Ok(Self {
            key: key.ok_or_else(|| missing("key"))?,
            value: value.ok_or_else(|| missing("value"))?,
            lease,
        })
    }
}

fn wrong(line: u64, error: csv::Error) -> RecordError {
    match error.into_kind() {
        ErrorKind::Io(error) => RecordError::new(line, Problem::Unreadable(error)),
        ErrorKind::UnequalLengths {
            expected_len, len, ..
        } => RecordError::wrong(
            line,
            format!("it has {len} columns, and the first row {expected_len}"),
        ),
        other => RecordError::new(line, Problem::Unknown(format!("{other:?}"))),
    }
}

/// A quote without its partner would make one row of all that follows; and half a value, where the file is cut off, would
/// pass for a value.
struct Bounded<R> {
    input: R,
    read: Arc<AtomicUsize>,
    place: Place,
}

/// Where in a cell the input is, by the reader's own rules.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    /// Before its first byte.
    Start,
    /// Amid one without quotes.
    Plain,
    /// Between its quotes.
    Quoted,
    /// After a quote that ends it, or is the first half of one that doesn't.
    AfterQuote,
}

impl Place {
    fn after(self, byte: u8) -> Self {
        match (self, byte) {
            (Self::Quoted, b'"') => Self::AfterQuote,
            (Self::Quoted, _) | (Self::Start | Self::AfterQuote, b'"') => Self::Quoted,
            (_, b',' | b'\n' | b'\r') => Self::Start,
            _ => Self::Plain,
        }
    }
}

impl<R: Read> Read for Bounded<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let length = self.input.read(buffer)?;
        if self.read.fetch_add(length, Ordering::Relaxed) > LONGEST {
            let why = format!(
                "this row is longer than {} MiB: is a quote missing?",
                LONGEST >> 20
            );
            return Err(io::Error::new(io::ErrorKind::InvalidData, why));
        }
        if length == 0 && self.place == Place::Quoted {
            let why = "the file ends between quotes: it is cut off, or a quote is missing";
            return Err(io::Error::new(io::ErrorKind::InvalidData, why));
        }
        let bytes = buffer.iter().take(length);
        self.place = bytes.fold(self.place, |place, byte| place.after(*byte));
        Ok(length)
    }
}
