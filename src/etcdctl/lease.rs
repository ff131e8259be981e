//! The Lease module's answers in etcdctl's formats.
//!
//! Go's client has structures of its own for most of them, which hold the header's fields among their own; on the wire
//! they are no more than the header.

use std::io::{self, Write};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use etcd_client::proto::PbResponseHeader;
use serde::Serialize;

use super::json::Header;
use super::{fields, json};
use crate::lease::shown;
use crate::lines;
use crate::options::WriteOut;
use crate::output::{Message, NO_TABLE, Text};
use crate::views::lease::{Granted, Leases, Left, Renewed, Revoked};

fn header_alone(header: Option<&PbResponseHeader>) -> Vec<u8> {
    header.map_or_else(Vec::new, prost::Message::encode_to_vec)
}

impl Message for Granted {
    const FORMATS: &'static [WriteOut] = NO_TABLE;

    fn simple(&self, out: &mut Text<'_>) -> io::Result<()> {
        lines::lease_granted(out, self.response.id, self.response.ttl)
    }

    fn fields(&self, out: &mut Text<'_>) -> io::Result<()> {
        fields::header(out, self.response.header.as_ref())?;
        fields::lease(out, "ID", self.response.id)?;
        fields::bare(out, "TTL", self.response.ttl)
    }

    fn json(&self, out: &mut Text<'_>) -> io::Result<()> {
        let document = GrantedJson {
            header: Header::new(self.response.header.as_ref(), false),
            id: self.response.id,
            ttl: self.response.ttl,
            error: &self.response.error,
        };
        json::write(out, &document)
    }

    fn protobuf(&self) -> Vec<u8> {
        header_alone(self.response.header.as_ref())
    }
}

impl Message for Revoked {
    const FORMATS: &'static [WriteOut] = &[WriteOut::Simple, WriteOut::Fields, WriteOut::Json];

    fn simple(&self, out: &mut Text<'_>) -> io::Result<()> {
        lines::lease_revoked(out, self.id)
    }

    fn fields(&self, out: &mut Text<'_>) -> io::Result<()> {
        fields::header(out, self.response.header.as_ref())
    }

    fn json(&self, out: &mut Text<'_>) -> io::Result<()> {
        let header = Header::new(self.response.header.as_ref(), false);
        json::write(out, &RevokedJson { header })
    }
}

impl Message for Left {
    const FORMATS: &'static [WriteOut] = NO_TABLE;

    fn simple(&self, out: &mut Text<'_>) -> io::Result<()> {
        lines::lease_left(out, &self.response, self.with_keys)
    }

    fn fields(&self, out: &mut Text<'_>) -> io::Result<()> {
        fields::header(out, self.response.header.as_ref())?;
        fields::lease(out, "ID", self.response.id)?;
        fields::bare(out, "TTL", self.response.ttl)?;
        fields::bare(out, "GrantedTTL", self.response.granted_ttl)?;
        let mut keys = self.response.keys.iter();
        keys.try_for_each(|key| fields::quoted(out, "Key", key))
    }

    fn json(&self, out: &mut Text<'_>) -> io::Result<()> {
        let keys = &self.response.keys;
        let document = LeftJson {
            header: Header::new(self.response.header.as_ref(), false),
            id: self.response.id,
            ttl: self.response.ttl,
            granted_ttl: self.response.granted_ttl,
            // Go's empty list is none.
            keys: (!keys.is_empty()).then(|| keys.iter().map(|key| STANDARD.encode(key)).collect()),
        };
        json::write(out, &document)
    }

    fn protobuf(&self) -> Vec<u8> {
        header_alone(self.response.header.as_ref())
    }
}

impl Message for Renewed {
    const FORMATS: &'static [WriteOut] = NO_TABLE;

    fn simple(&self, out: &mut Text<'_>) -> io::Result<()> {
        lines::lease_renewed(out, self.response.id, self.response.ttl)
    }

    fn fields(&self, out: &mut Text<'_>) -> io::Result<()> {
        fields::header(out, self.response.header.as_ref())?;
        fields::lease(out, "ID", self.response.id)?;
        fields::bare(out, "TTL", self.response.ttl)
    }

    fn json(&self, out: &mut Text<'_>) -> io::Result<()> {
        let document = RenewedJson {
            header: Header::new(self.response.header.as_ref(), false),
            id: self.response.id,
            ttl: self.response.ttl,
        };
        json::write(out, &document)
    }

    fn protobuf(&self) -> Vec<u8> {
        header_alone(self.response.header.as_ref())
    }
}

impl Message for Leases {
    const FORMATS: &'static [WriteOut] = NO_TABLE;

    fn simple(&self, out: &mut Text<'_>) -> io::Result<()> {
        let leases = &self.response.leases;
        writeln!(out, "found {} leases", leases.len())?;
        leases
            .iter()
            .try_for_each(|lease| writeln!(out, "{}", shown(lease.id)))
    }

    fn fields(&self, out: &mut Text<'_>) -> io::Result<()> {
        fields::header(out, self.response.header.as_ref())?;
        let mut leases = self.response.leases.iter();
        leases.try_for_each(|lease| fields::lease(out, "ID", lease.id))
    }

    fn json(&self, out: &mut Text<'_>) -> io::Result<()> {
        let leases = self.response.leases.iter();
        let document = LeasesJson {
            header: Header::new(self.response.header.as_ref(), false),
            leases: leases.map(|lease| StatusJson { id: lease.id }).collect(),
        };
        json::write(out, &document)
    }

    fn protobuf(&self) -> Vec<u8> {
        header_alone(self.response.header.as_ref())
    }
}

#[derive(Serialize)]
struct GrantedJson<'a> {
    #[serde(flatten)]
    header: Option<Header>,
    #[serde(rename = "ID")]
    id: i64,
    #[serde(rename = "TTL")]
    ttl: i64,
    #[serde(rename = "Error")]
    error: &'a str,
}

#[derive(Serialize)]
struct RevokedJson {
    #[serde(skip_serializing_if = "Option::is_none")]
    header: Option<Header>,
}

#[derive(Serialize)]
struct LeftJson {
    #[serde(flatten)]
    header: Option<Header>,
    id: i64,
    ttl: i64,
    #[serde(rename = "granted-ttl")]
    granted_ttl: i64,
    keys: Option<Vec<String>>,
}

#[derive(Serialize)]
struct RenewedJson {
    #[serde(flatten)]
    header: Option<Header>,
    #[serde(rename = "ID")]
    id: i64,
    #[serde(rename = "TTL")]
    ttl: i64,
}

#[derive(Serialize)]
struct LeasesJson {
    #[serde(flatten)]
    header: Option<Header>,
    leases: Vec<StatusJson>,
}

#[derive(Serialize)]
struct StatusJson {
    id: i64,
}
