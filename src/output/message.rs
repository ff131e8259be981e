//! What an answer has to give so that etcdctl's formats (`-w`) can show it, to the byte.

use std::io::{self, Write};

use super::Text;
use crate::options::WriteOut;

/// A message that etcdctl shows. Of the five methods only those are called whose formats `FORMATS` has.
pub trait Message {
    /// The formats that etcdctl has for it; none where etcdctl has no such command.
    const FORMATS: &'static [WriteOut];

    /// Lines of text.
    fn simple(&self, _: &mut Text<'_>) -> io::Result<()> {
        Ok(())
    }

    /// One field a line.
    fn fields(&self, _: &mut Text<'_>) -> io::Result<()> {
        Ok(())
    }

    /// Go's JSON of the message.
    fn json(&self, _: &mut Text<'_>) -> io::Result<()> {
        Ok(())
    }

    /// The message as it came over the wire.
    fn protobuf(&self) -> Vec<u8> {
        Vec::new()
    }

    /// etcdctl's table.
    fn table(&self, _: &mut Text<'_>) -> io::Result<()> {
        Ok(())
    }

    /// Writes it as etcdctl does: in one of its formats, unless it says the same in all.
    fn write(&self, format: WriteOut, out: &mut Text<'_>) -> io::Result<()> {
        self.write_in(format, out)
    }

    /// Writes it in one of its formats.
    fn write_in(&self, format: WriteOut, out: &mut Text<'_>) -> io::Result<()> {
        match format {
            WriteOut::Simple => self.simple(out),
            WriteOut::Fields => self.fields(out),
            WriteOut::Json => self.json(out),
            WriteOut::Protobuf => out.write_all(&self.protobuf()),
            WriteOut::Table => self.table(out),
        }
    }
}

/// Every format of etcdctl's.
pub const ALL: &[WriteOut] = &[
    WriteOut::Simple,
    WriteOut::Fields,
    WriteOut::Json,
    WriteOut::Protobuf,
    WriteOut::Table,
];

/// All but the table, which etcdctl has for lists only.
pub const NO_TABLE: &[WriteOut] = &[
    WriteOut::Simple,
    WriteOut::Fields,
    WriteOut::Json,
    WriteOut::Protobuf,
];

/// Lines, JSON and the wire format, for what etcdctl shows in no other way.
pub const SIMPLE_JSON_PROTOBUF: &[WriteOut] =
    &[WriteOut::Simple, WriteOut::Json, WriteOut::Protobuf];

/// All but the wire format, for what is put together from several messages.
pub const NO_PROTOBUF: &[WriteOut] = &[
    WriteOut::Simple,
    WriteOut::Fields,
    WriteOut::Json,
    WriteOut::Table,
];

/// The format's name on the command line.
pub(super) fn name(format: WriteOut) -> &'static str {
    match format {
        WriteOut::Simple => "simple",
        WriteOut::Fields => "fields",
        WriteOut::Json => "json",
        WriteOut::Protobuf => "protobuf",
        WriteOut::Table => "table",
    }
}
