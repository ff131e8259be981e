//! One JSON document, indented, since a person may read it; a stream is an array that grows.

use std::io::{self, Write};

use serde::Serialize;

/// Writes one document.
pub(super) fn document(out: &mut dyn Write, value: &impl Serialize) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut *out, value)?;
    out.write_all(b"\n")
}

/// Writes the next item of a stream.
pub(super) fn item(out: &mut dyn Write, value: &impl Serialize, first: bool) -> io::Result<()> {
    out.write_all(if first { b"[\n" } else { b",\n" })?;
    serde_json::to_writer(out, value)?;
    Ok(())
}

/// Ends a stream.
pub(super) fn end(out: &mut dyn Write, empty: bool) -> io::Result<()> {
    out.write_all(if empty { b"[]\n" } else { b"\n]\n" })
}
