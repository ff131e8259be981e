//! One JSON object a line.

use std::io::{self, Write};

use serde::Serialize;

use super::{Sink, compact};

/// Writes a line.
pub(super) fn write(out: &mut Sink, value: &impl Serialize) -> io::Result<()> {
    compact::write(out, value)?;
    out.write_all(b"\n")
}

/// Writes one JSON object a line.
pub struct Lines<'a> {
    out: &'a mut Sink,
}

impl<'a> Lines<'a> {
    /// Lines into `out`.
    pub(super) fn new(out: &'a mut Sink) -> Self {
        Self { out }
    }

    /// The next line.
    pub fn line(&mut self, value: &impl Serialize) -> io::Result<()> {
        write(self.out, value)
    }
}
