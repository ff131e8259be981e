//! A line with the key, a line with the value: as etcdctl writes them, for what has no line breaks.

use std::io::BufRead;

use super::lines::LineReader;
use super::{CutOff, Record, RecordError};

/// Reads it.
pub(super) struct Pairs<R> {
    lines: LineReader<R>,
    keys: u64,
}

impl<R: BufRead> Pairs<R> {
    pub(super) fn new(input: R) -> Self {
        Self {
            lines: LineReader::new(input),
            keys: 0,
        }
    }

    pub(super) fn next(&mut self) -> Result<Option<Record>, RecordError> {
        let pair = self.pair();
        // Half a value would pass for a value.
        if self.lines.is_cut_off() {
            let line = self.lines.number();
            return Err(RecordError::cut_off(line, self.keys, CutOff::Compressed));
        }
        self.keys += u64::from(matches!(pair, Ok(Some(_))));
        pair
    }

    fn pair(&mut self) -> Result<Option<Record>, RecordError> {
        let Some(key) = self.lines.next()? else {
            return Ok(None);
        };
        let (key, line) = (key.bytes.to_vec(), key.number);
        let Some(value) = self.lines.next()? else {
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
