//! Words of a line, quoted as etcdctl's transactions and interactive watches take them.

use super::{SyntaxError, cursor::Cursor};

/// Splits a line into words, which may hold any bytes.
///
/// A word in double quotes is a Go string with its escapes, one in single quotes is taken as it is, and any other
/// goes on to the next white space. Only a word's first character can open quotes: `--lease="1f"` and `it's` are
/// words with quotes in them, and `a="b c"` is two words. A closing quote ends its word: `"a"b` is two words too.
///
/// All this is as in etcdctl, except that etcdctl drops a quote that is never closed and goes on; here it is an error.
pub fn split(line: &str) -> Result<Vec<Vec<u8>>, SyntaxError> {
    let mut cursor = Cursor::new(line);
    let mut words = Vec::new();
    loop {
        cursor.take_while(is_separator);
        words.push(match cursor.peek() {
            None => return Ok(words),
            Some('"') => cursor.quoted()?,
            Some('\'') => literal(&mut cursor)?.into(),
            Some(_) => cursor.take_while(|c| !is_separator(c)).into(),
        });
    }
}

/// White space as etcdctl's regular expression knows it; other kinds are part of a word.
fn is_separator(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\n' | '\r' | '\x0c')
}

fn literal<'a>(cursor: &mut Cursor<'a>) -> Result<&'a str, SyntaxError> {
    let start = *cursor;
    cursor.expect('\'')?;
    let word = cursor.take_while(|c| c != '\'');
    cursor
        .expect('\'')
        .map_err(|_| start.error("this quote is never closed"))?;
    Ok(word)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::golang::quote::quote;
    use proptest::prelude::*;

    /// Lines, and what etcdctl's Argify makes of them.
    const LINES: &[(&str, &[&[u8]])] = &[
        (
            r#"put key1 "over \x01 \"it" --lease=1f"#,
            &[b"put", b"key1", b"over \x01 \"it", b"--lease=1f"],
        ),
        (r#"put 'a b' 'c"d'"#, &[b"put", b"a b", b"c\"d"]),
        (r#"put "it's" 'back\s'"#, &[b"put", b"it's", br"back\s"]),
        (r#"put --lease="ab" k"#, &[b"put", b"--lease=\"ab\"", b"k"]),
        (r#"put foo"bar it's"#, &[b"put", b"foo\"bar", b"it's"]),
        (r#"put --k="a b""#, &[b"put", b"--k=\"a", b"b\""]),
        (r#"put 'a'"b"c"#, &[b"put", b"a", b"b", b"c"]),
        (r#"put a"b"'c d'"#, &[b"put", b"a\"b\"'c", b"d'"]),
        (r#"put "" ''"#, &[b"put", b"", b""]),
        ("put\t\ta \x0c\r b ", &[b"put", b"a", b"b"]),
        ("a\x0bb a\u{a0}b", &[b"a\x0bb", b"a\xc2\xa0b"]),
        ("put `a b`", &[b"put", b"`a", b"b`"]),
        (
            r#"put "\u00e9\377\x00\a\b\f\n\r\t\v\\""#,
            &[b"put", b"\xc3\xa9\xff\0\x07\x08\x0c\n\r\t\x0b\\"],
        ),
        (r#"put \"a b\""#, &[b"put", b"\\\"a", b"b\\\""]),
        (r#"put "a\\" "b""#, &[b"put", b"a\\", b"b"]),
        (r"put a\ b", &[b"put", b"a\\", b"b"]),
        ("", &[]),
    ];

    #[test]
    fn words_are_those_of_etcdctl() {
        for (line, words) in LINES {
            let words = words.iter().map(|word| word.to_vec()).collect();
            assert_eq!(split(line), Ok(words), "{line}");
        }
    }

    #[test]
    fn a_mistake_has_its_column() {
        let cases = [
            (r#"put é "abc"#, 7),
            ("put 'abc", 5),
            (r#"put a ""#, 7),
            (r#"put "a\""#, 5),
            (r#"put "a"" b"#, 8),
            (r#"put "\q" b"#, 6),
            (r#"put "é\400""#, 7),
        ];
        for (line, column) in cases {
            assert_eq!(split(line).map_err(|e| e.column), Err(column), "{line}");
        }
    }

    proptest! {
        #[test]
        fn quoted_words_come_back(words: Vec<Vec<u8>>) {
            let quoted: Vec<String> = words.iter().map(|word| quote(word)).collect();
            prop_assert_eq!(split(&quoted.join(" ")), Ok(words));
        }

        #[test]
        fn any_line_is_answered(line: String, close in r#"(["'\\ax é]){0,12}"#) {
            for line in [line, close] {
                if let Err(error) = split(&line) {
                    prop_assert!((1..=line.chars().count() + 1).contains(&error.column));
                }
            }
        }
    }
}
