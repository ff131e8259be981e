//! Go's JSON strings: encoding/json escapes more than JSON asks for, and hides what is not UTF-8.

/// Appends `bytes` as encoding/json writes a string.
///
/// Every byte that is not UTF-8 becomes `\ufffd`; `<`, `>`, `&`, U+2028 and U+2029 are escaped for the sake of
/// browsers.
pub fn write_string(out: &mut Vec<u8>, bytes: &[u8]) {
    out.push(b'"');
    for chunk in bytes.utf8_chunks() {
        write_text(out, chunk.valid());
        for _ in chunk.invalid() {
            out.extend_from_slice(br"\ufffd");
        }
    }
    out.push(b'"');
}

fn write_text(out: &mut Vec<u8>, text: &str) {
    for c in text.chars() {
        let short = match c {
            '"' | '\\' => c,
            '\x08' => 'b',
            '\x0c' => 'f',
            '\n' => 'n',
            '\r' => 'r',
            '\t' => 't',
            '\0'..='\x1f' | '<' | '>' | '&' | '\u{2028}' | '\u{2029}' => {
                out.extend_from_slice(format!("\\u{:04x}", u32::from(c)).as_bytes());
                continue;
            }
            _ => {
                out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
                continue;
            }
        };
        out.push(b'\\');
        out.extend_from_slice(short.encode_utf8(&mut [0; 4]).as_bytes());
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use proptest::prelude::*;

    fn written(bytes: &[u8]) -> String {
        let mut out = Vec::new();
        write_string(&mut out, bytes);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn strings_are_written_as_in_go() {
        let cases: &[(&[u8], &str)] = &[
            (b"", r#""""#),
            (b"a b", r#""a b""#),
            (
                b"\0\x07\x08\t\n\x0b\x0c\r\x1b\x7f",
                "\"\\u0000\\u0007\\b\\t\\n\\u000b\\f\\r\\u001b\x7f\"",
            ),
            (b"\"'`\\/", r#""\"'`\\/""#),
            (b"<a>&", r#""\u003ca\u003e\u0026""#),
            (
                "é世😀\u{2028}\u{2029}\u{feff}\u{fffd}".as_bytes(),
                "\"é世😀\\u2028\\u2029\u{feff}\u{fffd}\"",
            ),
            (
                b"\xff\xe4\xb8 \xed\xa0\x80",
                r#""\ufffd\ufffd\ufffd \ufffd\ufffd\ufffd""#,
            ),
        ];
        for (bytes, json) in cases {
            assert_eq!(written(bytes), *json);
        }
    }

    proptest! {
        #[test]
        fn text_reads_back(text: String) {
            let read: String = serde_json::from_str(&written(text.as_bytes())).unwrap();
            prop_assert_eq!(read, text);
        }

        #[test]
        fn bytes_are_always_json(bytes: Vec<u8>) {
            prop_assert!(serde_json::from_str::<String>(&written(&bytes)).is_ok());
        }
    }
}
