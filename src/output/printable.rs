//! Bytes as text that can't harm a terminal or break a table's lines.

use std::borrow::Cow;

use crate::golang::quote::quote;

/// Text as it is; control characters and what isn't UTF-8 as escapes (`\n`, `\x00`).
pub fn printable(bytes: &[u8]) -> Cow<'_, str> {
    match std::str::from_utf8(bytes) {
        Ok(text) if !text.chars().any(char::is_control) => Cow::Borrowed(text),
        _ => {
            let quoted = quote(bytes);
            let inner = quoted.trim_start_matches('"');
            Cow::Owned(inner.strip_suffix('"').unwrap_or(inner).to_owned())
        }
    }
}
