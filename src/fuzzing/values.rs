//! Single values, as flags and variables have them.

use crate::client::{Address, Endpoint};
use crate::cluster::peer_urls;
use crate::golang::{boolean, duration, humanize, integer, list, quote};
use crate::lease;
use crate::options::{Ttl, lease_id, member_id};

pub(super) const ENDPOINT: &[&str] = &[
    "http",
    "https",
    "unix",
    "unixs",
    "HTTPS",
    "ftp",
    "://",
    "://",
    ":",
    "/",
    "//",
    "[",
    "]",
    "::1",
    "[::1]",
    "fe80::1%eth0",
    "127.0.0.1",
    "localhost",
    "a.b",
    "a.b.",
    "2379",
    ":2379",
    ":0",
    ":65535",
    ":65536",
    "@",
    "user:secret@",
    "?a=b",
    "#c",
    ".sock",
    "*",
];

/// An endpoint, and a list of peer URLs.
pub(super) fn endpoint(bytes: &[u8]) {
    let text = &*String::from_utf8_lossy(bytes);
    for secure in [false, true] {
        match Endpoint::parse(text, secure) {
            Ok(endpoint) => usable(&endpoint, text, secure),
            Err(error) => {
                let told = format!("{error:?} {error}");
                let once = text.matches("secret").count() == 1;
                assert!(!(once && text.contains(":secret@") && told.contains("secret")));
            }
        }
    }
    if let Ok(urls) = peer_urls::parse(text) {
        assert_eq!(urls.join(","), text);
    }
}

fn usable(endpoint: &Endpoint, text: &str, secure: bool) {
    assert_eq!(endpoint.as_str(), text);
    let _ = (endpoint.origin(), endpoint.server_name());
    if let Address::Tcp(host, port) = endpoint.address() {
        assert!(!host.is_empty());
        // What is dialled is what another endpoint says that is written plainly.
        let scheme = if endpoint.is_tls() { "https" } else { "http" };
        let host = if host.contains([':', '%']) {
            format!("[{host}]")
        } else {
            host.clone()
        };
        let plain = Endpoint::parse(&format!("{scheme}://{host}:{port}"), secure);
        assert!(plain.is_ok_and(|plain| plain.address() == endpoint.address()));
    }
}

pub(super) const DURATION: &[&str] = &[
    "1",
    "5",
    "0",
    "00",
    "-",
    "+",
    ".",
    ".5",
    "1.5",
    "h",
    "m",
    "s",
    "ms",
    "us",
    "µs",
    "μs",
    "ns",
    "d",
    "1h2m3s",
    "2562047h47m16.854775807s",
    "9223372036854775807ns",
    "0.9223372036854775808",
    "999999999",
    "e3",
];

/// A duration, and a TTL.
pub(super) fn duration(bytes: &[u8]) {
    let text = &*String::from_utf8_lossy(bytes);
    match duration::parse(text) {
        Ok(nanos) => {
            assert_eq!(duration::parse(&duration::format(nanos)), Ok(nanos));
            assert_eq!(duration::to_duration(nanos).is_zero(), nanos <= 0);
        }
        Err(error) => {
            let _ = (error.to_string(), error.in_gos_words(text));
        }
    }
    if let Ok(ttl) = text.parse::<Ttl>() {
        assert!(ttl.seconds().is_ok_and(|seconds| seconds > 0) || ttl.seconds().is_err());
        let _ = ttl.as_etcdctl_reads_it();
    }
}

pub(super) const NUMBER: &[&str] = &[
    "1",
    "0",
    "9",
    "7",
    "a",
    "f",
    "F",
    "_",
    "-",
    "+",
    "0x",
    "0X",
    "0b",
    "0o",
    "true",
    "false",
    "T",
    "f",
    "1e3",
    "8e9f5b2d1c3a4b5d",
    "7fffffffffffffff",
    "8000000000000000",
    "-8000000000000000",
];

/// A number, a boolean, the id of a lease or a member.
pub(super) fn number(bytes: &[u8]) {
    let text = &*String::from_utf8_lossy(bytes);
    let signed = integer::parse(text);
    if let Ok(number) = &signed {
        assert_eq!(integer::parse(&number.to_string()), Ok(*number));
        let _ = humanize::bytes(*number);
    }
    if let Ok(number) = integer::parse_unsigned(text) {
        assert_eq!(signed.ok(), i64::try_from(number).ok());
    }
    if let Ok(id) = lease_id(text) {
        assert_eq!(lease_id(&lease::shown(id)), Ok(id));
    }
    if let Ok(id) = member_id(text) {
        assert_eq!(member_id(&format!("{id:x}")), Ok(id));
    }
    assert_eq!(boolean::switch(text).ok(), boolean::parse(text));
}

pub(super) const LIST: &[&str] = &["a", "b c", ",", ",", "\"", "\"\"", "\"a,b\"", "\\", "é"];

/// A list of values with commas in between.
pub(super) fn list(bytes: &[u8]) {
    let text = &*String::from_utf8_lossy(bytes);
    let items = list::items(text);
    assert!(!items.is_empty());
    let quoted = items
        .iter()
        .map(|item| format!("\"{}\"", item.replace('"', "\"\"")));
    let again = quoted.collect::<Vec<_>>().join(",");
    assert_eq!(list::items(&again), items);
}

pub(super) const QUOTE: &[&str] = &[
    "\"",
    "\"",
    "`",
    "\\",
    "\\n",
    "\\x",
    "\\x4",
    "\\xff",
    "\\u00e9",
    "\\ud800",
    "\\U0010ffff",
    "\\U00110000",
    "\\377",
    "\\400",
    "\\8",
    "\\q",
    "a",
    "é",
    "世",
    "\u{200b}",
    "\u{2028}",
];

/// A string in Go's quotes.
pub(super) fn quote(bytes: &[u8]) {
    let quoted = quote::quote(bytes);
    assert_eq!(quote::unquote(&quoted), Ok((bytes.to_vec(), "")));
    let text = &*String::from_utf8_lossy(bytes);
    match quote::unquote(text) {
        Ok((held, rest)) => {
            assert!(text.ends_with(rest));
            let again = quote::quote(&held);
            assert_eq!(quote::unquote(&again), Ok((held, "")));
        }
        Err(error) => assert!(text.is_char_boundary(error.offset)),
    }
}
