//! A line with the key, a line with the value: as etcdctl writes them, for what has no line breaks.

use std::io::BufRead;

use super::lines::LineReader;
use super::{Record, RecordError};

/// Reads it.
pub(super) struct Pairs<R>(LineReader<R>);

impl<R: BufRead> Pairs<R> {
    pub(super) fn new(input: R) -> Self {
        Self(LineReader::new(input))
    }

    pub(super) fn next(&mut self) -> Result<Option<Record>, RecordError> {
        let Some(key) = self.0.next()? else {
            return Ok(None);
        };
        let (key, line) = (key.bytes.to_vec(), key.number);
        let Some(value) = self.0.next()? else {
            return Err(RecordError::wrong(line, "its value's line is missing"));
        };
        if key.is_empty() {
            return Err(RecordError::wrong(line, "its key is empty"));
        }
        Ok(Some(Record {
            key,
            value: value.bytes.to_vec(),
            line,
            ..Record::default()
        }))
    }
}
