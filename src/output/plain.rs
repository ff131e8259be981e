//! Plain text: what views and etcdctl's simple format write into.

use std::io::{self, Write};

use super::{Sink, printable};

/// A writer that knows whether bytes are to be shown as hex.
pub struct Text<'a> {
    out: &'a mut Sink,
    /// `--hex`.
    pub hex: bool,
    terminal: bool,
}

impl<'a> Text<'a> {
    /// Text into `out`.
    pub fn new(out: &'a mut Sink, hex: bool) -> Self {
        let terminal = false;
        Self { out, hex, terminal }
    }

    /// The same for a person, if it goes to a terminal.
    pub(super) fn on(self, terminal: bool) -> Self {
        Self { terminal, ..self }
    }

    /// A key in a list of keys: as it is, but for what would steer a terminal that it's shown on.
    pub fn listed(&mut self, key: &[u8]) -> io::Result<()> {
        if self.terminal && !self.hex {
            return self.out.write_all(printable(key).as_bytes());
        }
        self.bytes(key)
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
