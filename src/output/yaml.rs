//! YAML; a stream is a document an item.

use std::io::{self, Write};

use serde::Serialize;

/// Writes one document.
pub(super) fn document(out: &mut dyn Write, value: &impl Serialize) -> io::Result<()> {
    let text = serde_saphyr::to_string(value).map_err(io::Error::other)?;
    out.write_all(text.as_bytes())
}

/// Writes the next item of a stream.
pub(super) fn item(out: &mut dyn Write, value: &impl Serialize) -> io::Result<()> {
    out.write_all(b"---\n")?;
    document(out, value)
}
