//! Keys in files: written without loss, read one at a time in constant memory. Knows nothing of clusters.

mod bytes;
mod compression;
mod digest;
mod error;
mod format;
mod header;
mod jsonl;
mod lines;
mod pairs;
mod start;
mod table;
mod tree;
mod writer;

use std::io::BufRead;
use std::vec;

pub(super) use self::bytes::{Base64, Lease, either, text_or_base64};
pub use self::compression::{Pending, decompressed, is_compressed};
pub use self::error::{CutOff, Problem, RecordError};
pub use self::format::{RecordFormat, belied};
pub use self::header::{FilePart, Header, Range};
use self::jsonl::Jsonl;
use self::pairs::Pairs;
pub use self::start::recognized;
use self::table::Table;
pub use self::writer::{RecordWriter, Written};
use crate::client::Pair;

/// A key as a file has it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Record {
    /// The key; never empty.
    pub key: Vec<u8>,
    /// The value.
    pub value: Vec<u8>,
    /// The lease it hung on; 0 for none, or where the file doesn't say.
    pub lease: i64,
    /// The revision that created it; 0 where the file doesn't say.
    pub create_revision: i64,
    /// The revision of its last write; 0 where the file doesn't say.
    pub mod_revision: i64,
    /// How often it was written since it was created; 0 where the file doesn't say.
    pub version: i64,
    /// The line of the file it begins on, from 1.
    pub line: u64,
}

impl<'a> From<&'a Record> for Pair<'a> {
    fn from(record: &'a Record) -> Self {
        Self {
            key: &record.key,
            value: &record.value,
            create_revision: record.create_revision,
            mod_revision: record.mod_revision,
            version: record.version,
            lease: record.lease,
            wire: &[],
        }
    }
}

/// Reads the keys of a file, in the file's order.
///
/// After an error of one line ([`RecordError::is_of_one_line`]) the lines after it can still be read; any other error is
/// the last item. A file that is cut off, or isn't what was written, is an error after its last key.
pub struct Records<R> {
    source: Source<R>,
    is_over: bool,
}

/// A reader for each format.
enum Source<R> {
    Jsonl(Box<Jsonl<R>>),
    Lines(Pairs<R>),
    Csv(Table<R>),
    /// Read already: a document is read as a whole.
    Tree(vec::IntoIter<Record>),
}

impl<R: BufRead> Records<R> {
    /// Reads what stands before the first key.
    ///
    /// # Errors
    /// If it can't be read, or is of a format that we don't know.
    pub fn open(input: R, format: RecordFormat) -> Result<Self, RecordError> {
        let source = match format {
            RecordFormat::Jsonl => Source::Jsonl(Box::new(Jsonl::open(input)?)),
            RecordFormat::Lines => Source::Lines(Pairs::new(input)),
            RecordFormat::Csv => Source::Csv(Table::open(input)?),
            RecordFormat::Tree => Source::Tree(tree::keys(input)?.into_iter()),
        };
        Ok(Self {
            source,
            is_over: false,
        })
    }

    /// The same without its checksum being reckoned, which was found right before.
    pub fn trusted(mut self) -> Self {
        if let Source::Jsonl(jsonl) = &mut self.source {
            jsonl.trust();
        }
        self
    }

    /// Where the keys come from, if the file says so.
    pub fn header(&self) -> Option<&Header> {
        match &self.source {
            Source::Jsonl(jsonl) => jsonl.header(),
            _ => None,
        }
    }
}

impl<R: BufRead> Iterator for Records<R> {
    type Item = Result<Record, RecordError>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.is_over {
            return None;
        }
        let next = match &mut self.source {
            Source::Jsonl(jsonl) => jsonl.next(),
            Source::Lines(pairs) => pairs.next(),
            Source::Csv(table) => table.next(),
            Source::Tree(records) => Ok(records.next()),
        };
        self.is_over = match &next {
            Ok(record) => record.is_none(),
            Err(error) => !error.is_of_one_line(),
        };
        next.transpose()
    }
}

#[cfg(test)]
mod tests;
