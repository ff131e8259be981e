//! Integers as Go's flags take them: decimal, hex, octal or binary.

use std::num::IntErrorKind;

/// Reads a number of a known base, which has neither a prefix nor underscores; the error is in Go's words.
pub fn parse_in(text: &str, radix: u32) -> Result<i64, String> {
    i64::from_str_radix(text, radix).map_err(|error| match error.kind() {
        IntErrorKind::PosOverflow | IntErrorKind::NegOverflow => {
            mistake(text, "value out of range")
        }
        _ => mistake(text, "invalid syntax"),
    })
}

/// Reads the number; the error is in Go's words.
pub fn parse(text: &str) -> Result<i64, String> {
    let failed = |why: &str| mistake(text, why);
    let (negative, digits) = match text.strip_prefix('-') {
        Some(digits) => (true, digits),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let (radix, digits) = radix(digits);
    let plain = well_placed(digits, radix).ok_or_else(|| failed("invalid syntax"))?;
    let signed = if negative { format!("-{plain}") } else { plain };
    i64::from_str_radix(&signed, radix).map_err(|_| failed("value out of range"))
}

fn mistake(text: &str, why: &str) -> String {
    let quoted = super::quote::quote(text.as_bytes());
    format!("strconv.ParseInt: parsing {quoted}: {why}")
}

/// Reads a number without a sign; the error is in Go's words.
pub fn parse_unsigned(text: &str) -> Result<u64, String> {
    let quoted = super::quote::quote(text.as_bytes());
    let failed = |why: &str| format!("strconv.ParseUint: parsing {quoted}: {why}");
    let (radix, digits) = radix(text);
    let plain = well_placed(digits, radix).ok_or_else(|| failed("invalid syntax"))?;
    u64::from_str_radix(&plain, radix).map_err(|_| failed("value out of range"))
}

fn radix(digits: &str) -> (u32, &str) {
    let lower = digits.to_ascii_lowercase();
    for (prefix, radix) in [("0x", 16), ("0b", 2), ("0o", 8)] {
        if lower.starts_with(prefix) {
            return (radix, digits.get(prefix.len()..).unwrap_or_default());
        }
    }
    match digits.strip_prefix('0') {
        Some(rest) if !rest.is_empty() => (8, rest),
        _ => (10, digits),
    }
}

/// The digits without the underscores that may stand between them, and after a prefix.
fn well_placed(digits: &str, radix: u32) -> Option<String> {
    let first = radix == 10 && digits.starts_with('_');
    let wrong = first || digits.ends_with('_') || digits.contains("__");
    let plain = digits.replace('_', "");
    let all = !plain.is_empty() && plain.chars().all(|digit| digit.is_digit(radix));
    (all && !wrong).then_some(plain)
}

#[cfg(test)]
mod tests {
    use super::{parse, parse_in, parse_unsigned};

    #[test]
    fn a_known_base_has_no_prefix() {
        assert_eq!(parse_in("-1f", 16), Ok(-31));
        for (text, why) in [
            ("0x1f", "invalid syntax"),
            ("", "invalid syntax"),
            ("1_0", "invalid syntax"),
            ("fffffffffffffffff", "value out of range"),
        ] {
            let told = parse_in(text, 16).err().unwrap_or_default();
            assert_eq!(told, format!("strconv.ParseInt: parsing \"{text}\": {why}"));
        }
    }

    #[test]
    fn without_a_sign_there_is_more_room() {
        assert_eq!(parse_unsigned("18446744073709551615"), Ok(u64::MAX));
        assert_eq!(parse_unsigned("0x_10"), Ok(16));
        for text in ["-1", "+1", "", "x", "18446744073709551616"] {
            let told = parse_unsigned(text).err().unwrap_or_default();
            assert!(
                told.starts_with("strconv.ParseUint: parsing "),
                "{text}: {told}"
            );
        }
    }

    #[test]
    fn numbers_are_gos() {
        let numbers = [("0", 0), ("-5", -5), ("+2", 2), ("0x1F", 31), ("0b11", 3)];
        let more = [
            ("010", 8),
            ("0o17", 15),
            ("-0x10", -16),
            ("0x_1_0", 16),
            ("0_7", 7),
            ("1_0", 10),
        ];
        for (text, number) in numbers.into_iter().chain(more) {
            assert_eq!(parse(text), Ok(number), "{text}");
        }
        assert_eq!(parse("-9223372036854775808"), Ok(i64::MIN));
    }

    #[test]
    fn mistakes_are_told_in_gos_words() {
        for text in [
            "", "x", "1.5", "--1", "08", "0x", "_1", "1_", "0x1_", "0x1__0", " 1", "+-1",
        ] {
            let told = parse(text).err().unwrap_or_default();
            assert!(told.ends_with("invalid syntax"), "{text}: {told}");
        }
        let told = parse("9223372036854775808").err().unwrap_or_default();
        assert!(told.ends_with("parsing \"9223372036854775808\": value out of range"));
    }
}
