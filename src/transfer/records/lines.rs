//! Lines of bounded length.

use std::io::{self, BufRead};

use super::{Problem, RecordError};

/// The longest line that is read. etcd's default allows requests of 1.5 MiB, of which JSON may make six times as much.
pub(super) const LONGEST: usize = 64 << 20;

/// Reads line after line, each into the memory of the one before.
pub(super) struct LineReader<R> {
    input: R,
    line: Vec<u8>,
    number: u64,
}

/// A line without its end.
pub(super) struct Line<'a> {
    pub(super) bytes: &'a [u8],
    /// Whether its end was there: else it's the last one, and perhaps not all of it.
    pub(super) is_ended: bool,
    pub(super) number: u64,
}

impl<R: BufRead> LineReader<R> {
    pub(super) fn new(input: R) -> Self {
        Self {
            input,
            line: Vec::new(),
            number: 0,
        }
    }

    /// The number of the line that was read last.
    pub(super) fn number(&self) -> u64 {
        self.number
    }

    /// The next line; none after the last one. A compressed file that is cut off ends there.
    pub(super) fn next(&mut self) -> Result<Option<Line<'_>>, RecordError> {
        self.line.clear();
        self.number += 1;
        let is_ended = self.fill()?;
        if !is_ended && self.line.is_empty() {
            return Ok(None);
        }
        Ok(Some(Line {
            bytes: &self.line,
            is_ended,
            number: self.number,
        }))
    }

    /// Reads up to the line's end; false if the file ended first.
    fn fill(&mut self) -> Result<bool, RecordError> {
        loop {
            let part = match self.input.fill_buf() {
                Ok(part) => part,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => return Ok(false),
                Err(error) => return Err(self.error(Problem::Unreadable(error))),
            };
            if part.is_empty() {
                return Ok(false);
            }
            let end = part.iter().position(|&byte| byte == b'\n');
            let taken = part.get(..end.unwrap_or(part.len())).unwrap_or_default();
            if self.line.len() + taken.len() > LONGEST {
                let why = format!("it is longer than {} MiB", LONGEST >> 20);
                return Err(self.error(Problem::Unknown(why)));
            }
            self.line.extend_from_slice(taken);
            let consumed = end.map_or(part.len(), |end| end + 1);
            self.input.consume(consumed);
            if end.is_some() {
                return Ok(true);
            }
        }
    }

    fn error(&self, problem: Problem) -> RecordError {
        RecordError::new(self.number, problem)
    }
}
