//! One JSON object a line.

use std::io::{self, Write};

use serde::Serialize;

/// Writes a line by way of `scratch`, which is faster than piece by piece.
pub(super) fn write(
    out: &mut dyn Write,
    scratch: &mut Vec<u8>,
    value: &impl Serialize,
) -> io::Result<()> {
    scratch.clear();
    serde_json::to_writer(&mut *scratch, value)?;
    scratch.push(b'\n');
    out.write_all(scratch)
}

/// Writes one JSON object a line.
pub struct Lines<'a> {
    out: &'a mut dyn Write,
}

impl<'a> Lines<'a> {
    /// Lines into `out`.
    pub(super) fn new(out: &'a mut dyn Write) -> Self {
        Self { out }
    }

    /// The next line.
    pub fn line(&mut self, value: &impl Serialize) -> io::Result<()> {
        serde_json::to_writer(&mut self.out, value)?;
        self.out.write_all(b"\n")
    }
}
