//! The Cluster module's answers in etcdctl's formats.

use std::io::{self, Write};

use prost::Message as _;
use serde::Serialize;

use super::json::{Header, Member};
use super::{fields, json, table};
use crate::lines;
use crate::options::WriteOut;
use crate::output::{ALL, Message, Text};
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

    fn simple(&self, out: &mut Text<'_>) -> io::Result<()> {
        let rows = lines::member_rows(&self.response.members);
        rows.iter().try_for_each(|row| lines::row(out, row))
    }

    fn fields(&self, out: &mut Text<'_>) -> io::Result<()> {
        member_fields(out, self)
    }

    fn json(&self, out: &mut Text<'_>) -> io::Result<()> {
        let hex = out.hex;
        let members = self.response.members.iter();
        let document = MembersJson {
            header: Header::new(self.response.header.as_ref(), hex),
            members: members.map(|member| Member::new(member, hex)).collect(),
        };
        json::write(out, &document)
    }

    fn protobuf(&self) -> Vec<u8> {
        self.response.encode_to_vec()
    }

    fn table(&self, out: &mut Text<'_>) -> io::Result<()> {
        table::write(out, COLUMNS, &lines::member_rows(&self.response.members))
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
