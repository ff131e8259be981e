//! Watch answers in etcdctl's formats.

use std::io::{self, Write};

use prost::Message as _;
use serde::{Serialize, Serializer};

use super::json::{Header, KeyValue, is_zero};
use super::{fields, json};
use crate::client::{Event, Pair, WatchResponse};
use crate::lines::{self, event_type};
use crate::options::WriteOut;
use crate::output::{Message, NO_TABLE, Text};
use crate::views::watch::Watched;

impl Message for Watched {
    const FORMATS: &'static [WriteOut] = NO_TABLE;

    fn simple(&self, out: &mut Text<'_>) -> io::Result<()> {
        lines::events(out, &self.response.events, "")
    }

    fn fields(&self, out: &mut Text<'_>) -> io::Result<()> {
        event_fields(out, &self.response)
    }

    fn json(&self, out: &mut Text<'_>) -> io::Result<()> {
        json::write(out, &WatchJson::from(&self.response))
    }

    fn protobuf(&self) -> Vec<u8> {
        as_etcdctl_sends_it(&self.response).encode_to_vec()
    }

    /// A sign of progress is a line of its own in every format.
    fn write(&self, format: WriteOut, out: &mut Text<'_>) -> io::Result<()> {
        let response = &self.response;
        if response.events.is_empty() && !response.canceled {
            let revision = response.header.map_or(0, |header| header.revision);
            writeln!(out, "progress notify: {revision}")?;
        }
        self.write_in(format, out)
    }
}

/// etcdctl copies these fields only.
fn as_etcdctl_sends_it(response: &WatchResponse) -> WatchResponse {
    WatchResponse {
        header: response.header,
        events: response.events.clone(),
        compact_revision: response.compact_revision,
        canceled: response.canceled,
        created: response.created,
        ..WatchResponse::default()
    }
}

fn event_fields(out: &mut Text<'_>, response: &WatchResponse) -> io::Result<()> {
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
    #[serde(serialize_with = "as_json")]
    events: &'a [Event],
    compact_revision: i64,
    canceled: bool,
    created: bool,
    cancel_reason: &'a str,
}

/// Go writes an empty list as null, unless somebody made it.
fn as_json<S: Serializer>(events: &[Event], serializer: S) -> Result<S::Ok, S::Error> {
    if events.is_empty() {
        return serializer.serialize_none();
    }
    serializer.collect_seq(events.iter().map(EventJson::from))
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

impl<'a> From<&'a Event> for EventJson<'a> {
    fn from(event: &'a Event) -> Self {
        Self {
            r#type: event.r#type,
            kv: event.kv.as_ref().map(|kv| Pair::from(kv).into()),
            prev_kv: event.prev_kv.as_ref().map(|kv| Pair::from(kv).into()),
        }
    }
}

impl<'a> From<&'a WatchResponse> for WatchJson<'a> {
    fn from(response: &'a WatchResponse) -> Self {
        Self {
            header: Header::new(response.header.as_ref(), false),
            events: &response.events,
            compact_revision: response.compact_revision,
            canceled: response.canceled,
            created: response.created,
            cancel_reason: &response.cancel_reason,
        }
    }
}
