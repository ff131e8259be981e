//! Watch answers in etcdctl's formats.

use std::io::{self, Write};

use etcd_client::proto::{PbEvent, PbWatchResponse};
use prost::Message as _;
use serde::Serialize;

use super::json::{Header, KeyValue, is_zero};
use super::{Message, NO_TABLE, fields, json, simple};
use crate::options::WriteOut;
use crate::output::Text;
use crate::views::watch::Watched;

impl Message for Watched {
    const FORMATS: &'static [WriteOut] = NO_TABLE;

    fn write(&self, format: WriteOut, out: &mut Text<'_>) -> io::Result<()> {
        let response = &self.response;
        if response.events.is_empty() && !response.canceled {
            let revision = response.header.map_or(0, |header| header.revision);
            writeln!(out, "progress notify: {revision}")?;
        }
        match format {
            WriteOut::Simple | WriteOut::Table => events(out, &response.events),
            WriteOut::Fields => event_fields(out, response),
            WriteOut::Json => json::write(out, &WatchJson::from(response)),
            WriteOut::Protobuf => out.write_all(&as_etcdctl_sends_it(response).encode_to_vec()),
        }
    }
}

/// etcdctl copies these fields only.
fn as_etcdctl_sends_it(response: &PbWatchResponse) -> PbWatchResponse {
    PbWatchResponse {
        header: response.header,
        events: response.events.clone(),
        compact_revision: response.compact_revision,
        canceled: response.canceled,
        created: response.created,
        ..PbWatchResponse::default()
    }
}

/// `PUT` or `DELETE`; a type that isn't known yet, as its number.
pub(crate) fn event_type(event: &PbEvent) -> String {
    match event.r#type {
        0 => "PUT".to_owned(),
        1 => "DELETE".to_owned(),
        other => other.to_string(),
    }
}

pub(crate) fn events(out: &mut Text<'_>, events: &[PbEvent]) -> io::Result<()> {
    for event in events {
        writeln!(out, "{}", event_type(event))?;
        if let Some(before) = &event.prev_kv {
            simple::key_value(out, before, false)?;
        }
        if let Some(kv) = &event.kv {
            simple::key_value(out, kv, false)?;
        }
    }
    Ok(())
}

fn event_fields(out: &mut Text<'_>, response: &PbWatchResponse) -> io::Result<()> {
    fields::header(out, response.header.as_ref())?;
    for event in &response.events {
        fields::bare(out, "Type", event_type(event))?;
        if let Some(before) = &event.prev_kv {
            fields::key_value(out, "Prev", before)?;
        }
        if let Some(kv) = &event.kv {
            fields::key_value(out, "", kv)?;
        }
    }
    Ok(())
}

/// Go's client has a structure of its own here, without names for its fields.
#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct WatchJson<'a> {
    header: Option<Header>,
    events: Option<Vec<EventJson<'a>>>,
    compact_revision: i64,
    canceled: bool,
    created: bool,
    cancel_reason: &'a str,
}

#[derive(Serialize)]
struct EventJson<'a> {
    #[serde(skip_serializing_if = "is_zero")]
    r#type: i32,
    #[serde(skip_serializing_if = "Option::is_none")]
    kv: Option<KeyValue<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    prev_kv: Option<KeyValue<'a>>,
}

impl<'a> From<&'a PbEvent> for EventJson<'a> {
    fn from(event: &'a PbEvent) -> Self {
        Self {
            r#type: event.r#type,
            kv: event.kv.as_ref().map(KeyValue::from),
            prev_kv: event.prev_kv.as_ref().map(KeyValue::from),
        }
    }
}

impl<'a> From<&'a PbWatchResponse> for WatchJson<'a> {
    fn from(response: &'a PbWatchResponse) -> Self {
        let events: Vec<_> = response.events.iter().map(EventJson::from).collect();
        Self {
            header: Header::new(response.header.as_ref(), false),
            // Go writes an empty list as null, unless somebody made it.
            events: (!events.is_empty()).then_some(events),
            compact_revision: response.compact_revision,
            canceled: response.canceled,
            created: response.created,
            cancel_reason: &response.cancel_reason,
        }
    }
}
