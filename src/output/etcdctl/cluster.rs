//! The Cluster module's answers in etcdctl's formats.

use std::io::{self, Write};

use prost::Message as _;
use serde::Serialize;

use super::json::{Header, Member};
use super::{ALL, Message, fields, json, simple, table};
use crate::options::WriteOut;
use crate::output::Text;
use crate::views::cluster::Members;

const COLUMNS: &[&str] = &[
    "ID",
    "Status",
    "Name",
    "Peer Addrs",
    "Client Addrs",
    "Is Learner",
];

impl Message for Members {
    const FORMATS: &'static [WriteOut] = ALL;

    fn write(&self, format: WriteOut, out: &mut Text<'_>) -> io::Result<()> {
        let response = &self.response;
        let rows = || simple::member_rows(&response.members);
        match format {
            WriteOut::Simple => rows().iter().try_for_each(|row| simple::row(out, row)),
            WriteOut::Table => table::write(out, COLUMNS, &rows()),
            WriteOut::Fields => member_fields(out, self),
            WriteOut::Protobuf => out.write_all(&response.encode_to_vec()),
            WriteOut::Json => {
                let hex = out.hex;
                let members = response.members.iter();
                json::write(
                    out,
                    &MembersJson {
                        header: Header::new(response.header.as_ref(), hex),
                        members: members.map(|member| Member::new(member, hex)).collect(),
                    },
                )
            }
        }
    }
}

fn member_fields(out: &mut Text<'_>, members: &Members) -> io::Result<()> {
    fields::header(out, members.response.header.as_ref())?;
    for member in &members.response.members {
        fields::id(out, "ID", member.id)?;
        fields::quoted(out, "Name", member.name.as_bytes())?;
        for url in &member.peer_ur_ls {
            fields::quoted(out, "PeerURL", url.as_bytes())?;
        }
        for url in &member.client_ur_ls {
            fields::quoted(out, "ClientURL", url.as_bytes())?;
        }
        fields::bare(out, "IsLearner", member.is_learner)?;
        writeln!(out)?;
    }
    Ok(())
}

#[derive(Serialize)]
struct MembersJson<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    header: Option<Header>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    members: Vec<Member<'a>>,
}
