//! Bytes as text that can't harm a terminal, break a table's lines or hide what it says.

use std::borrow::Cow;

use crate::golang::{is_printable, quote::quote};

/// Text as it is; control characters, invisible ones and what isn't UTF-8 as escapes (`\n`, `\x00`, `\u200b`).
pub fn printable(bytes: &[u8]) -> Cow<'_, str> {
    match std::str::from_utf8(bytes) {
        Ok(text) if text.chars().all(is_printable) => Cow::Borrowed(text),
        _ => {
            let quoted = quote(bytes);
            let inner = quoted.trim_start_matches('"');
            Cow::Owned(inner.strip_suffix('"').unwrap_or(inner).to_owned())
        }
    }
}

/// As a shell reads it; in quotes only where it has to be.
pub fn shell_word(text: &str) -> Cow<'_, str> {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"/.:,_-=%+@".contains(&byte);
    if !text.is_empty() && text.bytes().all(is_plain) {
        return text.into();
    }
    format!("'{}'", text.replace('\'', r"'\''")).into()
}

/// [`printable`] for text that may have several lines: their breaks stay.
pub(super) fn printable_lines(text: &str) -> String {
    let lines = text.split('\n').map(|line| printable(line.as_bytes()));
    lines.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shell_reads_one_word() {
        for (text, word) in [
            ("a/b.c:1", "a/b.c:1"),
            ("", "''"),
            ("a b;$c", "'a b;$c'"),
            ("it's", r"'it'\''s'"),
        ] {
            assert_eq!(shell_word(text), word);
        }
    }
}
