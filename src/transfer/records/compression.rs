//! Files that are compressed by zstd.

use std::io::{self, BufRead, BufReader, Cursor, Read, Write};
use std::path::Path;

use zstd::stream::{read, write};

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
    mut input: impl BufRead + Send + 'r,
) -> io::Result<Box<dyn BufRead + Send + 'r>> {
    let mut start = Vec::with_capacity(MAGIC.len());
    // However few of them come at a time.
    (&mut input)
        .take(MAGIC.len() as u64)
        .read_to_end(&mut start)?;
    let is_compressed = start == MAGIC;
    let input = Cursor::new(start).chain(input);
    if !is_compressed {
        return Ok(Box::new(input));
    }
    let decoder = read::Decoder::with_buffer(input)?;
    Ok(Box::new(BufReader::with_capacity(1 << 16, decoder)))
}

/// Compresses what is written to it. Without [`Compressed::finish`] the file is cut off.
pub struct Compressed<W: Write>(write::Encoder<'static, W>);

impl<W: Write> Compressed<W> {
    /// Into `out`.
    ///
    /// # Errors
    /// If there is no memory for it.
    pub fn new(out: W) -> io::Result<Self> {
        let mut encoder = write::Encoder::new(out, zstd::DEFAULT_COMPRESSION_LEVEL)?;
        encoder.include_checksum(true)?;
        Ok(Self(encoder))
    }

    /// Writes what is left.
    ///
    /// # Errors
    /// If it can't be written.
    pub fn finish(self) -> io::Result<W> {
        self.0.finish()
    }
}

impl<W: Write> Write for Compressed<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}
