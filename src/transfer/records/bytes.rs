//! Bytes in JSON: as text where they are UTF-8, else in base64, each in a field of its own.

use std::borrow::Cow;

use base64::Engine as _;
use base64::display::Base64Display;
use base64::engine::general_purpose::STANDARD;
use serde::{Serialize, Serializer};

use crate::lease::shown;

/// Bytes in base64, encoded as they are written.
pub(in crate::transfer) struct Base64<'a>(&'a [u8]);

impl Serialize for Base64<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&Base64Display::new(self.0, &STANDARD))
    }
}

/// Exactly one of the two.
pub(in crate::transfer) fn text_or_base64(bytes: &[u8]) -> (Option<&str>, Option<Base64<'_>>) {
    match std::str::from_utf8(bytes) {
        Ok(text) => (Some(text), None),
        Err(_) => (None, Some(Base64(bytes))),
    }
}

/// The bytes of the fields `name` and `name`_base64, of which exactly one must be there.
pub(in crate::transfer) fn either<'a>(
    name: &str,
    text: Option<impl Into<Cow<'a, str>>>,
    base64: Option<&str>,
) -> Result<Vec<u8>, String> {
    match (text, base64) {
        (Some(text), None) => Ok(text.into().into_owned().into_bytes()),
        (None, Some(base64)) => {
            let bytes = STANDARD.decode(base64);
            bytes.map_err(|error| format!("{name}_base64 is no base64: {error}"))
        }
        (None, None) => Err(format!("it has neither {name} nor {name}_base64")),
        (Some(_), Some(_)) => Err(format!("it has both {name} and {name}_base64")),
    }
}

/// A lease's id, written in hex.
pub(in crate::transfer) struct Lease(pub(in crate::transfer) i64);

impl Serialize for Lease {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&shown(self.0))
    }
}
