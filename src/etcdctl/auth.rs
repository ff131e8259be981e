//! The Auth module's answers in etcdctl's formats.

use std::io::{self, Write};

use etcd_client::PermissionType;
use prost::Message as _;
use serde::Serialize;

use super::json::{Bytes, Header, is_zero};
use super::{fields, json};
use crate::golang::quote::quote;
use crate::lines;
use crate::options::WriteOut;
use crate::output::{Message, NO_TABLE, SIMPLE_JSON_PROTOBUF, Text};
use crate::views::auth::{AuthStatus, Role, Roles, User, UserDetail, Users};

impl Message for AuthStatus {
    const FORMATS: &'static [WriteOut] = SIMPLE_JSON_PROTOBUF;

    fn simple(&self, out: &mut Text<'_>) -> io::Result<()> {
        lines::auth_status(out, &self.response)
    }

    fn json(&self, out: &mut Text<'_>) -> io::Result<()> {
        let response = &self.response;
        json::write(
            out,
            &StatusJson {
                header: Header::new(response.header.as_ref(), false),
                enabled: response.enabled,
                auth_revision: response.auth_revision,
            },
        )
    }

    fn protobuf(&self) -> Vec<u8> {
        self.response.encode_to_vec()
    }
}

impl Message for User {
    const FORMATS: &'static [WriteOut] = SIMPLE_JSON_PROTOBUF;

    fn simple(&self, out: &mut Text<'_>) -> io::Result<()> {
        lines::user(out, &self.name, &self.response.roles)
    }

    fn json(&self, out: &mut Text<'_>) -> io::Result<()> {
        roles_json(
            out,
            Header::new(self.response.header.as_ref(), false),
            &self.response.roles,
        )
    }

    fn protobuf(&self) -> Vec<u8> {
        self.response.encode_to_vec()
    }
}

impl Message for UserDetail {
    const FORMATS: &'static [WriteOut] = NO_TABLE;

    /// Above the roles, each in its format, there is a line that knows no format.
    fn write(&self, format: WriteOut, out: &mut Text<'_>) -> io::Result<()> {
        writeln!(out, "User: {}", self.user.name)?;
        self.roles.iter().try_for_each(|role| {
            writeln!(out)?;
            role.write(format, out)
        })
    }
}

impl Message for Users {
    const FORMATS: &'static [WriteOut] = SIMPLE_JSON_PROTOBUF;

    fn simple(&self, out: &mut Text<'_>) -> io::Result<()> {
        self.response
            .users
            .iter()
            .try_for_each(|user| writeln!(out, "{user}"))
    }

    fn json(&self, out: &mut Text<'_>) -> io::Result<()> {
        json::write(
            out,
            &UsersJson {
                header: Header::new(self.response.header.as_ref(), false),
                users: &self.response.users,
            },
        )
    }

    fn protobuf(&self) -> Vec<u8> {
        self.response.encode_to_vec()
    }
}

impl Message for Role {
    const FORMATS: &'static [WriteOut] = NO_TABLE;

    fn simple(&self, out: &mut Text<'_>) -> io::Result<()> {
        lines::role(out, &self.name, &self.response)
    }

    fn fields(&self, out: &mut Text<'_>) -> io::Result<()> {
        fields::header(out, self.response.header.as_ref())?;
        for perm in &self.response.perm {
            // Two blanks: one of the text, one of the list of words.
            writeln!(out, "\"PermType\" :  {}", type_name(perm.perm_type))?;
            fields::quoted(out, "Key", &perm.key)?;
            fields::quoted(out, "RangeEnd", &perm.range_end)?;
        }
        Ok(())
    }

    fn json(&self, out: &mut Text<'_>) -> io::Result<()> {
        let perm = self.response.perm.iter().map(|perm| PermissionJson {
            perm_type: perm.perm_type,
            key: Bytes(&perm.key),
            range_end: Bytes(&perm.range_end),
        });
        json::write(
            out,
            &RoleJson {
                header: Header::new(self.response.header.as_ref(), false),
                perm: perm.collect(),
            },
        )
    }

    fn protobuf(&self) -> Vec<u8> {
        self.response.encode_to_vec()
    }
}

impl Message for Roles {
    const FORMATS: &'static [WriteOut] = NO_TABLE;

    fn simple(&self, out: &mut Text<'_>) -> io::Result<()> {
        self.response
            .roles
            .iter()
            .try_for_each(|role| writeln!(out, "{role}"))
    }

    fn fields(&self, out: &mut Text<'_>) -> io::Result<()> {
        fields::header(out, self.response.header.as_ref())?;
        out.write_all(b"\"Roles\" :")?;
        for role in &self.response.roles {
            write!(out, " {}", quote(role.as_bytes()))?;
        }
        writeln!(out)
    }

    fn json(&self, out: &mut Text<'_>) -> io::Result<()> {
        roles_json(
            out,
            Header::new(self.response.header.as_ref(), false),
            &self.response.roles,
        )
    }

    fn protobuf(&self) -> Vec<u8> {
        self.response.encode_to_vec()
    }
}

/// A permission's type as the wire names it; one that isn't known yet, as its number.
fn type_name(number: i32) -> String {
    match PermissionType::try_from(number) {
        Ok(known) => known.as_str_name().to_owned(),
        Err(_) => number.to_string(),
    }
}

fn roles_json(out: &mut Text<'_>, header: Option<Header>, roles: &[String]) -> io::Result<()> {
    json::write(out, &RolesJson { header, roles })
}

#[derive(Serialize)]
struct StatusJson {
    #[serde(skip_serializing_if = "Option::is_none")]
    header: Option<Header>,
    #[serde(skip_serializing_if = "is_zero")]
    enabled: bool,
    #[serde(rename = "authRevision", skip_serializing_if = "is_zero")]
    auth_revision: u64,
}

#[derive(Serialize)]
struct RolesJson<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    header: Option<Header>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    roles: &'a [String],
}

#[derive(Serialize)]
struct UsersJson<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    header: Option<Header>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    users: &'a [String],
}

#[derive(Serialize)]
struct RoleJson<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    header: Option<Header>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    perm: Vec<PermissionJson<'a>>,
}

#[derive(Serialize)]
struct PermissionJson<'a> {
    #[serde(rename = "permType", skip_serializing_if = "is_zero")]
    perm_type: i32,
    #[serde(skip_serializing_if = "is_zero")]
    key: Bytes<'a>,
    #[serde(skip_serializing_if = "is_zero")]
    range_end: Bytes<'a>,
}
