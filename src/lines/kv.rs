//! Lines of the KV and Watch modules.

use std::borrow::Cow;
use std::io::{self, Write};

use etcd_client::proto::{
    PbDeleteResponse, PbPutResponse, PbRangeResponse, PbTxnOpResponse, PbTxnResponse,
};

use crate::client::{DELETE, Event, PUT, Pair};
use crate::output::Text;

/// The key's line, unless only values are wanted, and the value's.
pub(crate) fn key_value<'a>(
    out: &mut Text<'_>,
    kv: impl Into<Pair<'a>>,
    value_only: bool,
) -> io::Result<()> {
    let kv = kv.into();
    if !value_only {
        out.bytes(kv.key)?;
        out.write_all(b"\n")?;
    }
    out.bytes(kv.value)?;
    out.write_all(b"\n")
}

/// What `put` prints.
pub(crate) fn put(out: &mut Text<'_>, response: &PbPutResponse) -> io::Result<()> {
    out.write_all(b"OK\n")?;
    match &response.prev_kv {
        Some(kv) => key_value(out, kv, false),
        None => Ok(()),
    }
}

/// What `get` prints.
pub(crate) fn range(
    out: &mut Text<'_>,
    response: &PbRangeResponse,
    value_only: bool,
) -> io::Result<()> {
    response
        .kvs
        .iter()
        .try_for_each(|kv| key_value(out, kv, value_only))
}

/// What `del` prints.
pub(crate) fn delete(out: &mut Text<'_>, response: &PbDeleteResponse) -> io::Result<()> {
    writeln!(out, "{}", response.deleted)?;
    response
        .prev_kvs
        .iter()
        .try_for_each(|kv| key_value(out, kv, false))
}

/// What `txn` prints.
pub(crate) fn transaction(out: &mut Text<'_>, response: &PbTxnResponse) -> io::Result<()> {
    let verdict = if response.succeeded {
        "SUCCESS"
    } else {
        "FAILURE"
    };
    writeln!(out, "{verdict}")?;
    for operation in &response.responses {
        out.write_all(b"\n")?;
        match &operation.response {
            Some(PbTxnOpResponse::ResponseRange(response)) => range(out, response, false)?,
            Some(PbTxnOpResponse::ResponsePut(response)) => put(out, response)?,
            Some(PbTxnOpResponse::ResponseDeleteRange(response)) => delete(out, response)?,
            Some(PbTxnOpResponse::ResponseTxn(response)) => transaction(out, response)?,
            None => {}
        }
    }
    Ok(())
}

/// `PUT` or `DELETE`; a type that isn't known yet, as its number.
pub(crate) fn event_type(event: &Event) -> Cow<'static, str> {
    match event.r#type {
        PUT => "PUT".into(),
        DELETE => "DELETE".into(),
        other => other.to_string().into(),
    }
}

/// What `watch` prints; ours has a mark after the type of some.
pub(crate) fn events(out: &mut Text<'_>, events: &[Event], mark: &str) -> io::Result<()> {
    for event in events {
        for part in [&event_type(event), mark, "\n"] {
            out.write_all(part.as_bytes())?;
        }
        if let Some(before) = &event.prev_kv {
            key_value(out, before, false)?;
        }
        if let Some(kv) = &event.kv {
            key_value(out, kv, false)?;
        }
    }
    Ok(())
}
