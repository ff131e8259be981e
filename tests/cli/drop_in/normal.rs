//! Takes out of outcomes what differs between any two runs: times, ids, log lines.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use etcd_client::proto::PbRangeResponse;
use prost::Message;

use super::compare::Place;

/// What scripts may match on: warnings, and errors without the usage that follows them.
pub(super) fn messages(stderr: &str) -> String {
    let mut messages = String::new();
    for line in stderr.lines() {
        if let Some(fatal) = line.strip_prefix("{\"level\":\"fatal\"") {
            // What ends etcdctl is an error, in whichever form it tells it.
            let told = fatal.split("\"msg\":\"").nth(1).unwrap();
            let told = told.split('"').next().unwrap();
            messages.push_str(&format!("Error: {told}\n"));
            break;
        }
        // etcdctl runs `stty` also where there is no terminal, which says so.
        if line.starts_with("{\"level\":") || line.starts_with("stty: ") {
            continue;
        }
        messages.push_str(line);
        messages.push('\n');
        // What comes after it is the usage.
        if line.starts_with("Error: ") || line.starts_with("Unknown help topic ") {
            break;
        }
    }
    messages
}

/// Go's durations become `TIME`, and what pads them to a column's width a single sign.
pub(super) fn without_times(text: &str) -> String {
    let mut out = String::new();
    let mut word = String::new();
    for c in text.chars() {
        if c.is_alphanumeric() || c == '.' || c == '-' || c == ':' {
            word.push(c);
            continue;
        }
        flush(&mut word, &mut out);
        if !(matches!(c, ' ' | '─') && out.ends_with(c)) {
            out.push(c);
        }
    }
    flush(&mut word, &mut out);
    out
}

fn flush(word: &mut String, out: &mut String) {
    let dot = word.ends_with('.');
    let end = word.trim_end_matches('.').len();
    word.truncate(end);
    let time = word.starts_with(|c: char| c.is_ascii_digit())
        && word.ends_with('s')
        && word
            .chars()
            .all(|c| c.is_ascii_digit() || ".µmnhs".contains(c));
    out.push_str(if time { "TIME" } else { word });
    out.push_str(if dot { "." } else { "" });
    word.clear();
}

/// The ids of a cluster, of its member and of the lease become names.
pub(super) fn without_ids(stdout: &[u8], place: &Place<'_>) -> Vec<u8> {
    let ids = ids(place);
    let Ok(text) = std::str::from_utf8(stdout) else {
        return without_header(stdout);
    };
    if stdout.starts_with(&[0x0a]) {
        return without_header(stdout);
    }
    let mut text = text.to_owned();
    for (name, id) in ids {
        for spelling in [format!("{id:016x}"), format!("{id:x}"), id.to_string()] {
            text = text.replace(&spelling, name);
        }
    }
    // Go's text of a message has one blank or two, as a build of etcdctl chances to have it.
    text.replace("  alarm:", " alarm:").into_bytes()
}

/// Ids that nobody else knows become `FRESH`: sixteen digits in hex, or as many as such a number has in decimal.
pub(super) fn without_fresh_ids(stdout: &[u8]) -> Vec<u8> {
    let Ok(text) = std::str::from_utf8(stdout) else {
        return stdout.to_vec();
    };
    let is_id = |word: &str| {
        let hex = word.len() == 16 && word.chars().all(|c| c.is_ascii_hexdigit());
        let decimal = word.len() >= 17 && word.chars().all(|c| c.is_ascii_digit());
        (hex && !word.starts_with("0000")) || decimal
    };
    let words = text.split_inclusive(|c: char| !c.is_ascii_alphanumeric());
    let words = words.map(|word| {
        let id = word.trim_end_matches(|c: char| !c.is_ascii_alphanumeric());
        if is_id(id) {
            word.replace(id, "FRESH")
        } else {
            word.to_owned()
        }
    });
    words.collect::<String>().into_bytes()
}

fn ids(place: &Place<'_>) -> Vec<(&'static str, u64)> {
    let (cluster, member) = place.ids;
    let lease = u64::from_str_radix(&place.lease, 16).unwrap_or(u64::MAX);
    vec![("CLUSTER", cluster), ("MEMBER", member), ("LEASE", lease)]
}

/// Leases become a name also at the end of keys, in base64, and on the wire; revisions become another.
pub(super) fn without_leases(stdout: &[u8]) -> Vec<u8> {
    let Ok(text) = std::str::from_utf8(stdout) else {
        return on_the_wire(stdout);
    };
    let mut text = text.to_owned();
    for before in ["ease\":", "evision\":", "\"Lease\" : ", "Revision\" : "] {
        text = after_each(&text, before, |c| c.is_ascii_hexdigit(), |_| "N".to_owned());
    }
    let is_base64 = |c: char| c.is_ascii_alphanumeric() || "+/=".contains(c);
    text = after_each(&text, "\"key\":\"", is_base64, |key| {
        let key = STANDARD.decode(key).unwrap();
        without_lease_in(&String::from_utf8_lossy(&key))
    });
    without_lease_in(&text).into_bytes()
}

/// Replaces what follows each `before` for as long as it `is` of a kind.
fn after_each(
    text: &str,
    before: &str,
    is: impl Fn(char) -> bool,
    by: impl Fn(&str) -> String,
) -> String {
    let mut parts = text.split(before);
    let mut result = parts.next().unwrap().to_owned();
    for part in parts {
        let end = part.find(|c| !is(c)).unwrap_or(part.len());
        result += before;
        result += &by(&part[..end]);
        result += &part[end..];
    }
    result
}

/// Any other slash has something shorter behind it.
fn without_lease_in(text: &str) -> String {
    let lease = |hex: &str| if hex.len() > 8 { "LEASE" } else { hex }.to_owned();
    after_each(text, "/", |c| c.is_ascii_hexdigit(), lease)
}

/// A range as it came over the wire, in words: numbers are of different lengths.
fn on_the_wire(message: &[u8]) -> Vec<u8> {
    let Ok(mut range) = PbRangeResponse::decode(message) else {
        // Bytes of a key or of a value.
        let text = message.escape_ascii().to_string();
        return without_lease_in(&text).into_bytes();
    };
    range.header = None;
    for kv in &mut range.kvs {
        (kv.create_revision, kv.mod_revision) = (0, 0);
        kv.lease = kv.lease.signum();
        kv.key = without_leases(&kv.key);
    }
    format!("{range:?}").into_bytes()
}

/// A message of the wire without its header's ids: they are of different lengths.
fn without_header(message: &[u8]) -> Vec<u8> {
    let (header, rest) = match message.split_first() {
        // A header is all there is.
        Some((&0x08, _)) => (message, [].as_slice()),
        Some((&0x0a, rest)) => {
            let (length, rest) = varint(rest);
            rest.split_at(length as usize)
        }
        _ => return message.to_vec(),
    };
    let mut shown = without_header_ids(header);
    shown.extend_from_slice(rest);
    shown
}

fn without_header_ids(mut header: &[u8]) -> Vec<u8> {
    let mut shown = Vec::new();
    while let Some((&tag, after)) = header.split_first() {
        let (value, after) = varint(after);
        header = after;
        let value = if matches!(tag >> 3, 1 | 2) { 0 } else { value };
        shown.extend_from_slice(format!("{}={value} ", tag >> 3).as_bytes());
    }
    shown
}

fn varint(bytes: &[u8]) -> (u64, &[u8]) {
    let end = bytes.iter().position(|byte| byte & 0x80 == 0).unwrap();
    let value = bytes[..=end]
        .iter()
        .rev()
        .fold(0, |value, byte| value << 7 | u64::from(byte & 0x7f));
    (value, &bytes[end + 1..])
}
