//! One JSON document, indented, since a person may read it; a stream is an array that grows.

use std::io::{self, Write};

use serde::Serialize;
use serde_json::ser::{Formatter, PrettyFormatter, Serializer};

use super::{Sink, compact};

/// Writes one document.
pub(super) fn document(out: &mut Sink, value: &impl Serialize) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut *out, value)?;
    out.write_all(b"\n")
}

/// Writes the next item of a stream.
pub(super) fn item(out: &mut Sink, value: &impl Serialize, first: bool) -> io::Result<()> {
    out.write_all(if first { b"[\n" } else { b",\n" })?;
    compact::write(out, value)
}

/// Ends a stream.
pub(super) fn end(out: &mut Sink, empty: bool) -> io::Result<()> {
    out.write_all(if empty { b"[]\n" } else { b"\n]\n" })
}

/// Begins a document with a long list in it: the fields that come before it, and its name.
pub(super) fn list_begin(out: &mut Sink, head: &impl Serialize, name: &str) -> io::Result<()> {
    let head = serde_json::to_string_pretty(head)?;
    let fields = head.strip_suffix("\n}").unwrap_or("{");
    let comma = if fields.len() > 1 { "," } else { "" };
    write!(out, "{fields}{comma}\n  \"{name}\": [")
}

/// Writes the list's next item.
pub(super) fn list_item(out: &mut Sink, item: &impl Serialize, first: bool) -> io::Result<()> {
    let mut indented = PrettyFormatter::new();
    indented.begin_object(&mut io::sink())?;
    indented.begin_array(&mut io::sink())?;
    indented.begin_array_value(out, first)?;
    item.serialize(&mut Serializer::with_formatter(out, indented))?;
    Ok(())
}

/// Ends the list and the document, with the fields that come after it.
pub(super) fn list_end(out: &mut Sink, tail: &impl Serialize, empty: bool) -> io::Result<()> {
    out.write_all(if empty { b"]" } else { b"\n  ]" })?;
    let tail = serde_json::to_string_pretty(tail)?;
    match tail.strip_prefix('{').filter(|fields| fields.len() > 1) {
        Some(fields) => writeln!(out, ",{fields}"),
        None => out.write_all(b"\n}\n"),
    }
}
