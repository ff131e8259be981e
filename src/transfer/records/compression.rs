//! Files that are compressed by zstd.

use std::io::{self, BufRead, BufReader, Write};
use std::path::Path;

use zstd::stream::{read, write};

use super::start::peek;

/// What a compressed file begins with.
const MAGIC: &[u8] = &[0x28, 0xb5, 0x2f, 0xfd];

/// Whether a file of that name is compressed.
pub fn is_compressed(path: &Path) -> bool {
    path.extension()
        .is_some_and(|extension| extension.eq_ignore_ascii_case("zst"))
}

/// What a file holds, compressed or not: that shows by its first bytes.
///
/// # Errors
/// If they can't be read.
pub fn decompressed<'r>(
    input: impl BufRead + Send + 'r,
) -> io::Result<Box<dyn BufRead + Send + 'r>> {
    let (start, input) = peek(input, MAGIC.len())?;
    if start != MAGIC {
        return Ok(Box::new(input));
    }
    let decoder = read::Decoder::with_buffer(input)?;
    Ok(Box::new(BufReader::with_capacity(1 << 16, decoder)))
}

/// Bytes of a file that wait to be written, compressed or not.
pub enum Pending {
    /// As they are.
    Plain(Vec<u8>),
    /// Compressed. Without [`Pending::finish`] the file is cut off.
    Compressed(write::Encoder<'static, Vec<u8>>),
}

impl Pending {
    /// None yet.
    ///
    /// # Errors
    /// If there is no memory for it.
    pub fn new(is_compressed: bool) -> io::Result<Self> {
        if !is_compressed {
            return Ok(Self::Plain(Vec::new()));
        }
        let mut encoder = write::Encoder::new(Vec::new(), zstd::DEFAULT_COMPRESSION_LEVEL)?;
        encoder.include_checksum(true)?;
        Ok(Self::Compressed(encoder))
    }

    /// What can be written by now; to be emptied by whoever writes it.
    pub fn ready(&mut self) -> &mut Vec<u8> {
        match self {
            Self::Plain(bytes) => bytes,
            Self::Compressed(encoder) => encoder.get_mut(),
        }
    }

    /// The last bytes.
    ///
    /// # Errors
    /// If they can't be compressed.
    pub fn finish(self) -> io::Result<Vec<u8>> {
        match self {
            Self::Plain(bytes) => Ok(bytes),
            Self::Compressed(encoder) => encoder.finish(),
        }
    }
}

impl Write for Pending {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Self::Plain(waiting) => waiting.write(bytes),
            Self::Compressed(encoder) => encoder.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Self::Plain(_) => Ok(()),
            Self::Compressed(encoder) => encoder.flush(),
        }
    }
}
