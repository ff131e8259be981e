//! Lines of bounded length.

use std::io::{self, BufRead};

use memchr::memchr;

use super::{Problem, RecordError};

/// The longest line that is read. etcd's default allows requests of 1.5 MiB, of which JSON may make six times as much.
pub(super) const LONGEST: usize = 64 << 20;

/// Reads line after line, where they lie; only one that lies in two parts of the input is put together.
pub(super) struct LineReader<R> {
    input: R,
    /// How much of the input the last line was.
    used: usize,
    joined: Vec<u8>,
    number: u64,
    /// Whether it has ended amid what is compressed.
    is_cut_off: bool,
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
            used: 0,
            joined: Vec::new(),
            number: 0,
            is_cut_off: false,
        }
    }

    /// The number of the line that was read last.
    pub(super) fn number(&self) -> u64 {
        self.number
    }

    /// Whether the input was compressed and has ended amid of it: of the last line, too, perhaps only a part has come.
    pub(super) fn is_cut_off(&self) -> bool {
        self.is_cut_off
    }

    /// The next line; none after the last one. A compressed file that is cut off ends there.
    pub(super) fn next(&mut self) -> Result<Option<Line<'_>>, RecordError> {
        self.input.consume(std::mem::take(&mut self.used));
        self.number += 1;
        let number = self.number;
        if let Some(end) = memchr(b'\n', self.part()?) {
            self.used = end + 1;
            let bytes = self.part()?.get(..end).unwrap_or_default();
            return Ok(Some(Line {
                bytes,
                is_ended: true,
                number,
            }));
        }
        let is_ended = self.join()?;
        let bytes = self.joined.as_slice();
        let is_one = is_ended || !bytes.is_empty();
        Ok(is_one.then_some(Line {
            bytes,
            is_ended,
            number,
        }))
    }

    /// Puts the line together; false if the file ended before it did.
    fn join(&mut self) -> Result<bool, RecordError> {
        self.joined.clear();
        loop {
            let part = part(&mut self.input, self.number, &mut self.is_cut_off)?;
            if part.is_empty() {
                return Ok(false);
            }
            let end = memchr(b'\n', part);
            let taken = part.get(..end.unwrap_or(part.len())).unwrap_or_default();
            if self.joined.len() + taken.len() > LONGEST {
                let why = format!("it is longer than {} MiB", LONGEST >> 20);
                return Err(RecordError::new(self.number, Problem::Unknown(why)));
            }
            self.joined.extend_from_slice(taken);
            let consumed = end.map_or(part.len(), |end| end + 1);
            self.input.consume(consumed);
            if end.is_some() {
                return Ok(true);
            }
        }
    }

    fn part(&mut self) -> Result<&[u8], RecordError> {
        part(&mut self.input, self.number, &mut self.is_cut_off)
    }
}

/// What lies ready of the input, in which line `number` begins or goes on; nothing at its end.
fn part<'a>(
    input: &'a mut impl BufRead,
    number: u64,
    is_cut_off: &mut bool,
) -> Result<&'a [u8], RecordError> {
    loop {
        match input.fill_buf() {
            Ok(_) => break,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => {
                *is_cut_off = true;
                return Ok(&[]);
            }
            Err(error) => return Err(RecordError::new(number, Problem::Unreadable(error))),
        }
    }
    // It is there by now.
    let part = input.fill_buf();
    part.map_err(|error| RecordError::new(number, Problem::Unreadable(error)))
}
