//! The Cluster module's answers in etcdctl's formats.

use std::io::{self, Write};

use etcd_client::proto::{PbMember, PbMemberListResponse};
use prost::Message as _;
use serde::Serialize;

use super::json::{Header, Member};
use super::{fields, json, table};
use crate::lines;
use crate::options::WriteOut;
use crate::output::{ALL, Message, SIMPLE_JSON_PROTOBUF, Text};
use crate::views::cluster::{Added, Changed, Downgraded, Members, Moved, Plan};

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
        members_json(out, &self.response)
    }

    fn protobuf(&self) -> Vec<u8> {
        self.response.encode_to_vec()
    }

    fn table(&self, out: &mut Text<'_>) -> io::Result<()> {
        table::write(out, COLUMNS, &lines::member_rows(&self.response.members))
    }
}

impl Message for Added {
    const FORMATS: &'static [WriteOut] = SIMPLE_JSON_PROTOBUF;

    fn simple(&self, out: &mut Text<'_>) -> io::Result<()> {
        lines::member_added(out, &self.response, &self.variables())
    }

    fn json(&self, out: &mut Text<'_>) -> io::Result<()> {
        let hex = out.hex;
        let (header, member) = (self.response.header.as_ref(), self.response.member.as_ref());
        let document = AddedJson {
            header: Header::new(header, hex),
            member: member.map(|member| Member::new(member, hex)),
            members: members(&self.response.members, hex),
        };
        json::write(out, &document)
    }

    fn protobuf(&self) -> Vec<u8> {
        self.response.encode_to_vec()
    }
}

impl Message for Changed {
    const FORMATS: &'static [WriteOut] = SIMPLE_JSON_PROTOBUF;

    fn simple(&self, out: &mut Text<'_>) -> io::Result<()> {
        let header = self.response.header.as_ref();
        lines::member_changed(out, self.id, self.made.words(), header)
    }

    fn json(&self, out: &mut Text<'_>) -> io::Result<()> {
        members_json(out, &self.response)
    }

    fn protobuf(&self) -> Vec<u8> {
        self.response.encode_to_vec()
    }
}

impl Message for Moved {
    const FORMATS: &'static [WriteOut] = SIMPLE_JSON_PROTOBUF;

    fn simple(&self, out: &mut Text<'_>) -> io::Result<()> {
        lines::leader_moved(out, self.from.id, self.to.id)
    }

    fn json(&self, out: &mut Text<'_>) -> io::Result<()> {
        let response = self.response.as_ref();
        let header = response.and_then(|response| response.header.as_ref());
        // etcdctl's --hex is for the answers about members only.
        let header = Header::new(header, false);
        json::write(out, &MovedJson { header })
    }

    fn protobuf(&self) -> Vec<u8> {
        self.response.unwrap_or_default().encode_to_vec()
    }
}

impl Message for Downgraded {
    const FORMATS: &'static [WriteOut] = SIMPLE_JSON_PROTOBUF;

    fn simple(&self, out: &mut Text<'_>) -> io::Result<()> {
        lines::downgrade(out, self.action.name(), &self.response)
    }

    fn json(&self, out: &mut Text<'_>) -> io::Result<()> {
        let document = DowngradedJson {
            header: Header::new(self.response.header.as_ref(), false),
            version: &self.response.version,
        };
        json::write(out, &document)
    }

    fn protobuf(&self) -> Vec<u8> {
        self.response.encode_to_vec()
    }
}

/// etcdctl plans nothing.
impl Message for Plan {
    const FORMATS: &'static [WriteOut] = &[];
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

fn members_json(out: &mut Text<'_>, response: &PbMemberListResponse) -> io::Result<()> {
    let hex = out.hex;
    let document = MembersJson {
        header: Header::new(response.header.as_ref(), hex),
        members: members(&response.members, hex),
    };
    json::write(out, &document)
}

fn members(members: &[PbMember], hex: bool) -> Vec<Member<'_>> {
    let members = members.iter();
    members.map(|member| Member::new(member, hex)).collect()
}

#[derive(Serialize)]
struct AddedJson<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    header: Option<Header>,
    #[serde(skip_serializing_if = "Option::is_none")]
    member: Option<Member<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    members: Vec<Member<'a>>,
}

#[derive(Serialize)]
struct MovedJson {
    #[serde(skip_serializing_if = "Option::is_none")]
    header: Option<Header>,
}

#[derive(Serialize)]
struct DowngradedJson<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    header: Option<Header>,
    #[serde(skip_serializing_if = "str::is_empty")]
    version: &'a str,
}

#[derive(Serialize)]
struct MembersJson<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    header: Option<Header>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    members: Vec<Member<'a>>,
}
