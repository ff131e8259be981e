//! What a file begins with, which tells what it is.

use std::io::{self, BufRead, Chain, Cursor, ErrorKind, Read};

use super::RecordFormat;
use super::header::BEGINNING;

/// What was read of an input, and what follows.
type Whole<R> = Chain<Cursor<Vec<u8>>, R>;

/// The first bytes, as many as there are of these; and all of them once more, with what follows.
///
/// # Errors
/// If they can't be read. An end amid what is compressed is left for whoever reads on.
pub(super) fn peek<R: BufRead>(mut input: R, length: usize) -> io::Result<(Vec<u8>, Whole<R>)> {
    let mut start = Vec::with_capacity(length);
    // However few of them come at a time.
    match (&mut input).take(length as u64).read_to_end(&mut start) {
        Err(error) if error.kind() != ErrorKind::UnexpectedEof => Err(error),
        _ => Ok((start.clone(), Cursor::new(start).chain(input))),
    }
}

/// The format, which is what the file says of itself: what `export` has written is that, whatever it's called.
///
/// # Errors
/// As [`peek`].
pub fn recognized<'r>(
    input: Box<dyn BufRead + Send + 'r>,
    format: RecordFormat,
) -> io::Result<(RecordFormat, Box<dyn BufRead + Send + 'r>)> {
    if format == RecordFormat::Jsonl {
        return Ok((format, input));
    }
    let (start, input) = peek(input, BEGINNING.len())?;
    let format = match start == BEGINNING {
        true => RecordFormat::Jsonl,
        false => format,
    };
    Ok((format, Box::new(input)))
}
