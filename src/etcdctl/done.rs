//! What only says that it is done, in etcdctl's formats.

use std::io::{self, Write};

use etcd_client::proto::PbMoveLeaderResponse;
use prost::Message as _;
use serde::Serialize;

use super::json::Header;
use super::{fields, json};
use crate::options::WriteOut;
use crate::output::{ALL, Message, NO_TABLE, Text};
use crate::views::{Done, DoneInWords};

impl Message for Done {
    const FORMATS: &'static [WriteOut] = NO_TABLE;

    fn simple(&self, out: &mut Text<'_>) -> io::Result<()> {
        words(self, out)
    }

    fn fields(&self, out: &mut Text<'_>) -> io::Result<()> {
        fields::header(out, self.header.as_ref())
    }

    fn json(&self, out: &mut Text<'_>) -> io::Result<()> {
        let header = Header::new(self.header.as_ref(), false);
        json::write(out, &HeaderJson { header })
    }

    fn protobuf(&self) -> Vec<u8> {
        // On the wire all messages that hold only a header are the same.
        let header = self.header;
        PbMoveLeaderResponse { header }.encode_to_vec()
    }
}

impl Message for DoneInWords {
    const FORMATS: &'static [WriteOut] = ALL;

    fn write(&self, _: WriteOut, out: &mut Text<'_>) -> io::Result<()> {
        words(&self.0, out)
    }
}

fn words(done: &Done, out: &mut Text<'_>) -> io::Result<()> {
    out.write_all(&done.message)?;
    out.write_all(b"\n")
}

#[derive(Serialize)]
struct HeaderJson {
    #[serde(skip_serializing_if = "Option::is_none")]
    header: Option<Header>,
}
