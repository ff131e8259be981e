//! YAML; a stream is a document an item.

use std::io::{self, Write};

use serde::Serialize;

use super::Sink;

/// Writes one document.
pub(super) fn document(out: &mut Sink, value: &impl Serialize) -> io::Result<()> {
    let text = serde_saphyr::to_string(value).map_err(io::Error::other)?;
    out.write_all(text.as_bytes())
}

/// Writes the next item of a stream.
pub(super) fn item(out: &mut Sink, value: &impl Serialize) -> io::Result<()> {
    out.write_all(b"---\n")?;
    document(out, value)
}

/// Writes fields of a document that has more of them. None are nothing, where a document of its own says `{}`.
fn fields(out: &mut Sink, fields: &impl Serialize) -> io::Result<()> {
    let text = serde_saphyr::to_string(fields).map_err(io::Error::other)?;
    if text.trim_end() == "{}" {
        return Ok(());
    }
    out.write_all(text.as_bytes())
}

/// Begins a document with a long list in it: the fields that come before it, and its name.
pub(super) fn list_begin(out: &mut Sink, head: &impl Serialize, name: &str) -> io::Result<()> {
    fields(out, head)?;
    write!(out, "{name}:")
}

/// Writes the list's next item.
pub(super) fn list_item(out: &mut Sink, item: &impl Serialize, first: bool) -> io::Result<()> {
    if first {
        out.write_all(b"\n")?;
    }
    document(out, &[item])
}

/// Ends the list and the document, with the fields that come after it.
pub(super) fn list_end(out: &mut Sink, tail: &impl Serialize, empty: bool) -> io::Result<()> {
    if empty {
        out.write_all(b" []\n")?;
    }
    fields(out, tail)
}
