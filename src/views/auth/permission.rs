//! A permission: what may be done with which keys.

use etcd_client::PermissionType;
use schemars::JsonSchema;
use serde::Serialize;

use crate::output::{Cell, Table, printable};
use crate::request::KeyRange;
use crate::views::kv::text_or_base64;

/// One permission of a role. Bytes are text where they are UTF-8, else base64.
#[derive(Debug, Serialize, JsonSchema)]
pub struct PermissionView<'a> {
    /// `read`, `write` or `readwrite`.
    r#type: &'static str,
    /// Which keys `key` and `range_end` stand for.
    scope: Scope,
    #[serde(skip_serializing_if = "Option::is_none")]
    key: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    key_base64: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    range_end: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    range_end_base64: Option<String>,
    #[serde(skip)]
    bytes: (&'a [u8], &'a [u8]),
}

/// Which keys a permission is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Scope {
    /// `key` alone; `range_end` is empty.
    Key,
    /// All keys that begin with `key`.
    Prefix,
    /// `key` and all that sort after it; `range_end` is a NUL.
    FromKey,
    /// Every key: `key` is a NUL or, for the root role, empty; `range_end` is a NUL.
    All,
    /// From `key` up to, not including, `range_end`.
    Range,
}

impl Scope {
    fn of(key: &[u8], range_end: &[u8]) -> Self {
        if range_end.is_empty() {
            return Self::Key;
        }
        // The root role's begins with the empty key.
        let first = if key.is_empty() { b"\0" } else { key };
        let range = KeyRange::between(first, range_end);
        if range.is_whole_keyspace() {
            Self::All
        } else if KeyRange::prefix(key) == range {
            Self::Prefix
        } else if KeyRange::from_key(key) == range {
            Self::FromKey
        } else {
            Self::Range
        }
    }
}

impl<'a> PermissionView<'a> {
    /// The view of what etcd says of a permission; the type is its number.
    pub(super) fn new(perm_type: i32, key: &'a [u8], end: &'a [u8]) -> Self {
        let (text, base64) = text_or_base64(key);
        let (end_text, end_base64) = text_or_base64(end);
        Self {
            r#type: match PermissionType::try_from(perm_type) {
                Ok(PermissionType::Read) => "read",
                Ok(PermissionType::Write) => "write",
                Ok(PermissionType::Readwrite) => "readwrite",
                Err(_) => "unknown",
            },
            scope: Scope::of(key, end),
            key: text,
            key_base64: base64,
            range_end: end_text,
            range_end_base64: end_base64,
            bytes: (key, end),
        }
    }

    /// What the root role may do, whether or not etcd lists it.
    pub(super) fn everything() -> Self {
        Self::new(PermissionType::Readwrite.into(), b"", b"\0")
    }

    /// Which keys, in words.
    fn keys(&self) -> String {
        let (key, end) = self.bytes;
        let (key, end) = (printable(key), printable(end));
        match self.scope {
            Scope::Key => key.into_owned(),
            Scope::Prefix => format!("{key}* (prefix)"),
            Scope::FromKey => format!("from {key} on"),
            Scope::All => "all keys".to_owned(),
            Scope::Range => format!("from {key} up to {end}"),
        }
    }

    pub(super) fn row(&self, table: &mut Table, role: &str) {
        let cells = [role.to_owned(), self.r#type.to_owned(), self.keys()];
        table.row(cells.map(Cell::from));
    }
}

/// A table of permissions.
pub(super) fn table() -> Table {
    Table::new(&["ROLE", "MAY", "KEYS"])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scope_says_what_a_range_end_means() {
        assert_eq!(Scope::of(b"k", b""), Scope::Key);
        assert_eq!(Scope::of(b"\0", b""), Scope::Key);
        assert_eq!(Scope::of(b"p/", b"p0"), Scope::Prefix);
        assert_eq!(Scope::of(b"\xff\xff", b"\0"), Scope::Prefix);
        assert_eq!(Scope::of(b"k", b"\0"), Scope::FromKey);
        assert_eq!(Scope::of(b"\0", b"\0"), Scope::All);
        assert_eq!(Scope::of(b"", b"\0"), Scope::All);
        assert_eq!(Scope::of(b"a", b"c"), Scope::Range);
    }
}
