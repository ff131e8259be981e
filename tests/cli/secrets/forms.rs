//! The forms in which a secret might be told without being recognised at a glance.

use base64::Engine;
use base64::engine::general_purpose::{STANDARD_NO_PAD, URL_SAFE_NO_PAD};

/// Fails the test if one of the secrets is in the text, in whatever form.
pub(super) fn expect_none(secrets: &[String], text: &[u8]) {
    for secret in secrets {
        for (form, told) in forms(secret) {
            let is_in = text.windows(told.len()).any(|part| part == told.as_bytes());
            let text = String::from_utf8_lossy(text);
            assert!(!is_in, "{secret} is told, {form}, in:\n{text}");
        }
    }
}

fn forms(secret: &str) -> Vec<(&'static str, String)> {
    let bytes = secret.as_bytes();
    let each = |form: fn(&u8) -> String| bytes.iter().map(form).collect::<String>();
    let listed: Vec<_> = bytes.iter().map(u8::to_string).collect();
    let mut forms = vec![
        ("as it is", secret.to_owned()),
        ("escaped", secret.escape_default().to_string()),
        ("in hex", each(|byte| format!("{byte:02x}"))),
        ("in hex", each(|byte| format!("{byte:02X}"))),
        ("in percents", each(|byte| percent(*byte, "%{:02x}"))),
        ("in percents", each(|byte| percent(*byte, "%{:02X}"))),
        ("as numbers", listed.join(", ")),
    ];
    for before in 0..3 {
        for engine in [STANDARD_NO_PAD, URL_SAFE_NO_PAD] {
            let whole = [&vec![0; before], bytes].concat();
            let encoded = engine.encode(&whole);
            // Only the letters that stand for nothing but the secret.
            let inner = (before * 8).div_ceil(6)..whole.len() * 8 / 6;
            forms.push(("in base64", encoded[inner].to_owned()));
        }
    }
    forms
}

fn percent(byte: u8, form: &str) -> String {
    match byte {
        b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z' | b'-' | b'_' | b'.' | b'~' => {
            char::from(byte).to_string()
        }
        _ if form.contains('X') => format!("%{byte:02X}"),
        _ => format!("%{byte:02x}"),
    }
}

#[test]
fn each_form_is_found() {
    let secret = "s3cret/+ä";
    let encoded = STANDARD_NO_PAD.encode(format!("user:{secret}!"));
    for text in [
        "told: s3cret/+ä",
        "733363726574",
        "s3cret%2F%2B%C3%A4",
        "[115, 51, 99, 114, 101, 116, 47, 43, 195, 164]",
        &encoded,
    ] {
        let text = text.replace("733363726574", "7333637265742f2bc3a4");
        let found = std::panic::catch_unwind(|| expect_none(&[secret.to_owned()], text.as_bytes()));
        assert!(found.is_err(), "{text}");
    }
    expect_none(&[secret.to_owned()], b"s3cret");
}
