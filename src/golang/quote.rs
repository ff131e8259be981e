//! Go's quoted strings: written as `%q` writes them, read as `Sscanf`'s `%q` reads them.

use std::fmt::{self, Write};

use super::printable::is_printable;

/// Where and why a quoted string could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuoteError {
    /// Where the mistake begins, in bytes from the start of the input, on a character's boundary.
    pub offset: usize,
    /// What is wrong.
    pub message: String,
}

impl fmt::Display for QuoteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for QuoteError {}

/// `bytes` in double quotes, as `%q` writes a string.
///
/// What is not UTF-8, a control character or not printable becomes an escape.
pub fn quote(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(bytes.len() + 2);
    out.push('"');
    for chunk in bytes.utf8_chunks() {
        for c in chunk.valid().chars() {
            push_escaped(&mut out, c);
        }
        for byte in chunk.invalid() {
            push_hex(&mut out, 'x', 2, u32::from(*byte));
        }
    }
    out.push('"');
    out
}

fn push_escaped(out: &mut String, c: char) {
    if matches!(c, '"' | '\\') {
        out.extend(['\\', c]);
    } else if is_printable(c) {
        out.push(c);
    } else if let Some((letter, _)) = LETTERS.iter().find(|(_, meaning)| *meaning == c) {
        out.extend(['\\', *letter]);
    } else {
        let (form, width) = match c {
            c if c.is_ascii() => ('x', 2),
            '\0'..='\u{ffff}' => ('u', 4),
            _ => ('U', 8),
        };
        push_hex(out, form, width, u32::from(c));
    }
}

fn push_hex(out: &mut String, form: char, width: usize, code: u32) {
    // Writing into a String can't fail.
    let _ = write!(out, "\\{form}{code:0width$x}");
}

/// The escapes of one letter.
const LETTERS: [(char, char); 7] = [
    ('a', '\x07'),
    ('b', '\x08'),
    ('f', '\x0c'),
    ('n', '\n'),
    ('r', '\r'),
    ('t', '\t'),
    ('v', '\x0b'),
];

/// Reads one quoted string at the start of `input`; returns what it holds, and what follows it.
///
/// `"…"` knows Go's escapes, among them `\x` and octal ones for any byte; in `` `…` `` every character stands for
/// itself.
pub fn unquote(input: &str) -> Result<(Vec<u8>, &str), QuoteError> {
    if let Some(body) = input.strip_prefix('"') {
        read_escaped(input, body)
    } else if let Some(body) = input.strip_prefix('`') {
        let (raw, rest) = body.split_once('`').ok_or_else(never_closed)?;
        Ok((raw.as_bytes().to_vec(), rest))
    } else {
        Err(QuoteError {
            offset: 0,
            message: "expected a string in quotes".to_owned(),
        })
    }
}

fn read_escaped<'a>(input: &'a str, body: &'a str) -> Result<(Vec<u8>, &'a str), QuoteError> {
    let mut bytes = Vec::new();
    let mut rest = body;
    loop {
        let mut chars = rest.chars();
        let read = match chars.next().ok_or_else(never_closed)? {
            '"' => return Ok((bytes, chars.as_str())),
            '\\' => read_escape(chars.as_str(), &mut bytes),
            '\n' => Err("a line break inside quotes is written \\n".to_owned()),
            c => {
                push_char(&mut bytes, c);
                Ok(chars.as_str())
            }
        };
        rest = read.map_err(|message| QuoteError {
            offset: input.len() - rest.len(),
            message,
        })?;
    }
}

/// The opening quote is where a person looks for the missing one.
fn never_closed() -> QuoteError {
    QuoteError {
        offset: 0,
        message: "this quote is never closed".to_owned(),
    }
}

/// Reads what follows a backslash; returns what follows the escape.
fn read_escape<'a>(input: &'a str, out: &mut Vec<u8>) -> Result<&'a str, String> {
    let mut chars = input.chars();
    let letter = chars.next().ok_or("nothing follows the backslash")?;
    let rest = chars.as_str();
    match letter {
        'x' => push_byte(out, digits(rest, 2, 16)),
        'u' => push_code(out, digits(rest, 4, 16)),
        'U' => push_code(out, digits(rest, 8, 16)),
        '0'..='7' => push_byte(out, digits(input, 3, 8)),
        '"' | '\\' => {
            push_char(out, letter);
            Some(rest)
        }
        _ => {
            let meaning = LETTERS.iter().find(|(name, _)| *name == letter);
            meaning.map(|(_, meaning)| {
                push_char(out, *meaning);
                rest
            })
        }
    }
    .ok_or_else(|| match letter {
        'x' => r"expected two hexadecimal digits after \x".to_owned(),
        'u' => r"expected the four hexadecimal digits of a character after \u".to_owned(),
        'U' => r"expected the eight hexadecimal digits of a character after \U".to_owned(),
        '0'..='7' => r"expected three octal digits, up to \377".to_owned(),
        _ => format!(r"unknown escape \{}", letter.escape_default()),
    })
}

fn push_byte<'a>(out: &mut Vec<u8>, digits: Option<(u32, &'a str)>) -> Option<&'a str> {
    let (code, rest) = digits?;
    out.push(u8::try_from(code).ok()?);
    Some(rest)
}

fn push_code<'a>(out: &mut Vec<u8>, digits: Option<(u32, &'a str)>) -> Option<&'a str> {
    let (code, rest) = digits?;
    push_char(out, char::from_u32(code)?);
    Some(rest)
}

fn push_char(out: &mut Vec<u8>, c: char) {
    out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
}

/// Reads exactly `count` digits; returns their number and what follows.
fn digits(input: &str, count: usize, radix: u32) -> Option<(u32, &str)> {
    let (digits, rest) = input.split_at_checked(count)?;
    if !digits.chars().all(|c| c.is_digit(radix)) {
        return None;
    }
    let code = u32::from_str_radix(digits, radix).ok()?;
    Some((code, rest))
}

#[cfg(test)]
mod tests;
