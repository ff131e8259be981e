//! Plain text: what views and etcdctl's simple format write into.

use std::io::{self, Write};

use super::Sink;

/// A writer that knows whether bytes are to be shown as hex.
pub struct Text<'a> {
    out: &'a mut Sink,
    /// `--hex`.
    pub hex: bool,
}

impl<'a> Text<'a> {
    /// Text into `out`.
    pub fn new(out: &'a mut Sink, hex: bool) -> Self {
        Self { out, hex }
    }

    /// A key or value as it is, or as `\x6b\x65\x79` with `--hex`.
    pub fn bytes(&mut self, bytes: &[u8]) -> io::Result<()> {
        if !self.hex {
            return self.out.write_all(bytes);
        }
        bytes
            .iter()
            .try_for_each(|byte| write!(self.out, "\\x{byte:02x}"))
    }
}

impl Write for Text<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.out.write(bytes)
    }

    fn write_all(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.out.write_all(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}
