//! etcdctl's formats (`-w`), to the byte: how each message is written in each of them.

mod cluster;
mod fields;
mod json;
mod kv;
mod local;
mod maintenance;
mod simple;
mod table;
mod watch;

use std::io;

use super::Text;
use crate::options::WriteOut;

pub(crate) use maintenance::took;
pub(crate) use simple::{key_value, member_rows, status_row, transaction};
pub(crate) use watch::{event_type, events};

/// A message that etcdctl shows.
pub trait Message {
    /// The formats that etcdctl has for it; none where etcdctl has no such command.
    const FORMATS: &'static [WriteOut];

    /// Writes it in one of those formats.
    fn write(&self, format: WriteOut, out: &mut Text<'_>) -> io::Result<()>;
}

/// Every format of etcdctl's.
pub(super) const ALL: &[WriteOut] = &[
    WriteOut::Simple,
    WriteOut::Fields,
    WriteOut::Json,
    WriteOut::Protobuf,
    WriteOut::Table,
];

/// All but the table, which etcdctl has for lists only.
const NO_TABLE: &[WriteOut] = &[
    WriteOut::Simple,
    WriteOut::Fields,
    WriteOut::Json,
    WriteOut::Protobuf,
];

/// All but the wire format, for what is put together from several messages.
const NO_PROTOBUF: &[WriteOut] = &[
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
