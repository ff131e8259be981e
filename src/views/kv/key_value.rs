//! A key and its value, which most answers hold.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use etcd_client::proto::PbKeyValue;
use schemars::JsonSchema;
use serde::Serialize;

use crate::client::Pair;
use crate::lease::shown;
use crate::output::{Cell, Table, printable};

/// A key and what is known of it. Bytes are text where they are UTF-8, else base64; exactly one
/// of the two fields is there. With `--keys-only` neither `value` nor `value_base64` is.
#[derive(Debug, Serialize, JsonSchema)]
pub struct KeyValue<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    key: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    key_base64: Option<String>,
    /// The revision that created the key.
    create_revision: i64,
    /// The revision of its last write.
    mod_revision: i64,
    /// How often it was written since it was created.
    version: i64,
    /// The lease it hangs on, in hex.
    lease: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    value: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    value_base64: Option<String>,
}

impl<'a> KeyValue<'a> {
    /// The view of `kv`, with or without its value.
    pub fn new(kv: impl Into<Pair<'a>>, with_value: bool) -> Self {
        let kv = kv.into();
        let (key, key_base64) = text_or_base64(kv.key);
        let (value, value_base64) = if with_value {
            text_or_base64(kv.value)
        } else {
            (None, None)
        };
        Self {
            key,
            key_base64,
            create_revision: kv.create_revision,
            mod_revision: kv.mod_revision,
            version: kv.version,
            lease: lease_id(kv.lease),
            value,
            value_base64,
        }
    }
}

/// A key alone, as text where it is UTF-8, else as base64; exactly one of the two fields is there.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Key<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    key: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    key_base64: Option<String>,
}

impl<'a> From<&'a Vec<u8>> for Key<'a> {
    fn from(bytes: &'a Vec<u8>) -> Self {
        let (key, key_base64) = text_or_base64(bytes);
        Self { key, key_base64 }
    }
}

impl<'a> From<&'a PbKeyValue> for KeyValue<'a> {
    fn from(kv: &'a PbKeyValue) -> Self {
        Self::new(kv, true)
    }
}

/// Bytes as text where they are UTF-8, else in base64.
pub(in crate::views) fn text_or_base64(bytes: &[u8]) -> (Option<&str>, Option<String>) {
    match std::str::from_utf8(bytes) {
        Ok(text) => (Some(text), None),
        Err(_) => (None, Some(STANDARD.encode(bytes))),
    }
}

/// A lease's id as every format prints it; none for 0.
fn lease_id(lease: i64) -> Option<String> {
    (lease != 0).then(|| shown(lease))
}

const COLUMNS: &[&str] = &["KEY", "VALUE", "CREATED", "MODIFIED", "VERSION", "LEASE"];
const COLUMNS_WITHOUT_VALUE: &[&str] = &["KEY", "CREATED", "MODIFIED", "VERSION", "LEASE"];

/// The keys as a table, with or without their values.
pub(super) fn table<'a>(kvs: impl IntoIterator<Item = &'a PbKeyValue>, with_value: bool) -> Table {
    let columns = if with_value {
        COLUMNS
    } else {
        COLUMNS_WITHOUT_VALUE
    };
    let mut table = Table::new(columns);
    for kv in kvs {
        let value = with_value.then(|| Cell::from(printable(&kv.value)));
        let key = [Cell::from(printable(&kv.key))].into_iter().chain(value);
        table.row(key.chain([
            Cell::from(kv.create_revision),
            Cell::from(kv.mod_revision),
            Cell::from(kv.version),
            Cell::from(lease_id(kv.lease).unwrap_or_default()),
        ]));
    }
    table
}
