use super::*;
use proptest::prelude::*;

#[test]
fn strings_are_quoted_as_in_go() {
    let cases: &[(&[u8], &str)] = &[
        (b"", r#""""#),
        (b"a b", r#""a b""#),
        (b"\x07\x08\x0c\n\r\t\x0b", r#""\a\b\f\n\r\t\v""#),
        (b"\0\x1f\x7f", r#""\x00\x1f\x7f""#),
        (b"\"'`\\", r#""\"'`\\""#),
        ("é世😀".as_bytes(), r#""é世😀""#),
        (
            "\u{a0}\u{ad}\u{200b}\u{2028}\u{3000}\u{feff}\u{e000}".as_bytes(),
            r#""\u00a0\u00ad\u200b\u2028\u3000\ufeff\ue000""#,
        ),
        (
            b"\xff\xe4\xb8 \xed\xa0\x80",
            r#""\xff\xe4\xb8 \xed\xa0\x80""#,
        ),
        ("\u{fffd}".as_bytes(), "\"\u{fffd}\""),
        (
            "\u{1fae9}\u{e0100}\u{10ffff}".as_bytes(),
            "\"\\U0001fae9\u{e0100}\\U0010ffff\"",
        ),
        ("\u{301}x".as_bytes(), "\"\u{301}x\""),
        ("\u{378}".as_bytes(), r#""\u0378""#),
    ];
    for (bytes, quoted) in cases {
        assert_eq!(quote(bytes), *quoted);
    }
}

#[test]
fn what_go_reads_is_read() {
    let cases: &[(&str, &[u8], &str)] = &[
        (r#""a"rest"#, b"a", "rest"),
        (r#""""#, b"", ""),
        ("`a\\n\"\rb` x", b"a\\n\"\rb", " x"),
        (r#""\x41\101\u4e16\U0001F600""#, "AA世😀".as_bytes(), ""),
        (r#""\xff\377\000""#, b"\xff\xff\0", ""),
        ("\"a\rb\"", b"a\rb", ""),
        (r#""\a\b\f\n\r\t\v\\\"""#, b"\x07\x08\x0c\n\r\t\x0b\\\"", ""),
    ];
    for (input, bytes, rest) in cases {
        assert_eq!(unquote(input), Ok((bytes.to_vec(), *rest)), "{input}");
    }
}

#[test]
fn what_go_refuses_is_refused_where_it_goes_wrong() {
    let cases = [
        ("", 0),
        ("a", 0),
        ("\"", 0),
        ("`", 0),
        (r#"""#, 0),
        (r#""a\""#, 0),
        (r#""é\'""#, 3),
        (r#""\400""#, 1),
        (r#""\08""#, 1),
        (r#""\xg0""#, 1),
        (r#""\x+1""#, 1),
        (r#""\ud800""#, 1),
        (r#""\U00110000""#, 1),
        (r#""\UFFFFFFFF""#, 1),
        (r#""\u12""#, 1),
        (r#""\u12éé""#, 1),
        ("\"a\nb\"", 2),
        ("\"\\\u{7f}\"", 1),
    ];
    for (input, offset) in cases {
        assert_eq!(unquote(input).unwrap_err().offset, offset, "{input}");
    }
}

proptest! {
    #[test]
    fn what_is_quoted_reads_back(bytes: Vec<u8>, rest: String) {
        let input = quote(&bytes) + &rest;
        prop_assert_eq!(unquote(&input), Ok((bytes, rest.as_str())));
    }

    #[test]
    fn any_text_reads_back(text: String) {
        let quoted = quote(text.as_bytes());
        prop_assert_eq!(unquote(&quoted), Ok((text.into_bytes(), "")));
    }

    #[test]
    fn a_mistake_is_inside_the_input(input in r#"["`]?([^"]|\\.)*["`]?"#) {
        if let Err(error) = unquote(&input) {
            prop_assert!(input.is_char_boundary(error.offset));
        }
    }
}
