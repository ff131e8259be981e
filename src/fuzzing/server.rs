//! What servers send beside answers: a watch's messages, refusals, first bytes, certificates, metrics, a name server's
//! records.

use domain::base::Message as DnsMessage;
use futures_util::FutureExt;
use prost::Message;
use tokio::io::AsyncReadExt;
use tokio_rustls::rustls::pki_types::CertificateDer;
use tonic::{Code, Status};

use super::NATIVE;
use super::answers::{Form, show_answer};
use super::grammars::told;
use crate::client::{self, Certificate, Endpoint, FirstByte, WatchResponse, rpc};
use crate::commands::maintenance::check::datascale;
use crate::commands::watch;
use crate::error::Error;
use crate::request::{KeyRange, WatchRequest};
use crate::views::watch::Watched;
use crate::watcher::{Endurance, Watcher};

pub(super) const WATCH: &[&str] = &[
    "\u{4}\u{18}\u{1}\u{10}\u{0}",
    "\u{6}\u{a}\u{2}\u{18}\u{7}\u{18}\u{1}",
    "\u{2}\u{20}\u{1}",
    "\u{2}\u{38}\u{1}",
    "\u{b}\u{10}\u{7f}\u{5a}\u{7}\u{12}\u{5}\u{a}\u{1}k\u{18}\u{9}",
    "\u{9}\u{5a}\u{7}\u{12}\u{5}\u{a}\u{1}k\u{18}\u{9}",
    "\u{a}",
    "\u{5a}",
    "\u{12}",
    "\u{1}",
    "\u{28}\u{5}",
];

/// The messages of a watch's stream, each behind a byte for its length.
pub(super) fn watch_stream(mut bytes: &[u8]) {
    let mut responses = Vec::new();
    while let Some((&length, rest)) = bytes.split_first() {
        let (message, rest) = rest.split_at(rest.len().min(usize::from(length)));
        responses.extend(WatchResponse::decode(message));
        bytes = rest;
    }
    let length = u8::try_from(responses.len()).unwrap_or(u8::MAX);
    for endurance in [Endurance::FOR_A_WHILE, Endurance::LikeEtcdctl] {
        let mut watcher = watcher(endurance);
        for response in responses.iter().cloned() {
            for message in watcher.feed(response) {
                seen(message.response, Form::of(length));
            }
        }
    }
}

/// Two watches that are not confirmed yet.
fn watcher(endurance: Endurance) -> Watcher {
    let context = NATIVE.get();
    let reporter = context.reporter().clone();
    let mut watcher = Watcher::new(context.endless_connection(), reporter, endurance);
    for revision in [0, 7] {
        watcher.add(WatchRequest {
            range: KeyRange::single("k"),
            revision,
            prev_kv: false,
            progress_notify: false,
        });
    }
    watcher
}

fn seen(response: WatchResponse, form: Form) {
    for event in &response.events {
        let _ = watch::variables(i64::MAX, event);
    }
    show_answer(&Watched::seen(response), form);
}

pub(super) const REFUSAL: &[&str] = &[
    "\u{e}",
    "\u{2}",
    "etcdserver: ",
    "mvcc: ",
    "rpc error: code = ",
    "permission denied",
    "user name is empty",
    "lease not found",
    "no leader",
    "unknown method",
    "request is too large",
    "context deadline exceeded",
    "decoded ",
    "message length too large",
    "\u{1b}[31m",
    "\n",
];

/// A refusal: a byte for its code, and the words.
pub(super) fn refusal(bytes: &[u8]) {
    let (&code, words) = bytes.split_first().unwrap_or((&0, b""));
    let words = &*String::from_utf8_lossy(words);
    let status = Status::new(Code::from_i32(i32::from(code % 20)), words);
    told(&Error::from(status.clone()));
    let call = rpc::KNOWN.get(usize::from(code) % rpc::KNOWN.len().max(1));
    if let Some(&rpc) = call {
        for failure in [
            client::Failure::Status(status),
            client::Failure::Unreadable(words.to_owned()),
            client::Failure::Lost {
                sent: true,
                message: words.to_owned(),
            },
        ] {
            let endpoint = Some("a:1".to_owned());
            told(&Error::from(client::CallError {
                rpc,
                endpoint,
                failure,
            }));
        }
    }
    told(&client::refusal("the watch ended", None, words));
}

pub(super) const METRICS: &[&str] = &[
    "process_resident_memory_bytes",
    "process_resident_memory_bytes ",
    "3.1719424e+07",
    "\n",
    "# HELP ",
    "-1",
    "inf",
];

/// A member's metrics.
pub(super) fn metrics(bytes: &[u8]) {
    let _ = datascale::figure(&String::from_utf8_lossy(bytes));
}

pub(super) const FIRST_BYTES: &[&str] = &[
    "\u{0}\u{0}\u{0}\u{4}\u{0}\u{0}\u{0}\u{0}\u{0}",
    "HTTP/1.1 400 Bad Request\r\n",
    "\u{15}\u{3}\u{1}\u{0}\u{2}",
    "SSH-2.0-",
    "\u{0}",
    "\u{4}",
];

/// The first bytes of a server: a byte for how many of them are read at once, and the bytes.
pub(super) fn first_bytes(bytes: &[u8]) {
    let (&room, bytes) = bytes.split_first().unwrap_or((&0, b""));
    let (mut stream, mut heard) = FirstByte::new(bytes);
    let mut buffer = vec![0; usize::from(room) + 1];
    let read = stream.read(&mut buffer).now_or_never();
    let heard = heard.try_recv();
    assert!(matches!(read, Some(Ok(_))));
    assert!(heard.is_ok_and(|heard| heard.is_ok() != bytes.is_empty()));
}

pub(super) const CERTIFICATE: &[&str] = &[
    "0\u{82}",
    "\u{30}\u{3}",
    "\u{2}\u{1}\u{1}",
    "\u{6}\u{3}U\u{4}\u{3}",
    "\u{c}\u{1}a",
    "\u{17}\u{d}250101000000Z",
    "\u{3}\u{2}\u{0}",
    "\u{a0}\u{3}",
    "\u{1}\u{1}\u{ff}",
    "\u{4}\u{2}",
];

/// A server's certificate, which is trusted itself or isn't.
pub(super) fn certificate(bytes: &[u8]) {
    let shown = Certificate::from(&CertificateDer::from(bytes));
    if let Ok(contents) = shown.contents {
        let days = [contents.not_before, contents.not_after].map(|moment| moment.days_left());
        assert!(days.iter().all(|days| days.abs() < 5_000_000));
    }
    for trusted in [false, true] {
        if let Err(Some(failure)) = client::judge_certificate(bytes, trusted) {
            told(&Error::from(client::CallError {
                rpc: rpc::of_path(""),
                endpoint: None,
                failure: client::Failure::Dial(vec![failure]),
            }));
        }
    }
}

pub(super) const DNS: &[&str] = &[
    "\u{0}\u{1}\u{0}\u{0}\u{0}\u{1}\u{0}\u{1}\u{0}\u{0}\u{0}\u{0}",
    "\u{1}a\u{0}\u{0}\u{21}\u{0}\u{1}",
    "\u{0}\u{c}",
    "\u{0}\u{0}\u{0}\u{3c}\u{0}\u{9}\u{0}\u{1}\u{0}\u{2}\u{9}\u{4b}\u{1}b\u{0}",
    "\u{1}b",
    "\u{0}\u{21}",
];

/// A name server's answer, and the endpoints that are made of its records.
pub(super) fn dns(bytes: &[u8]) {
    let Ok(message) = DnsMessage::from_octets(bytes) else {
        return;
    };
    let records = match client::records(&message) {
        Ok(records) => records,
        Err(reason) => {
            let error = Error::failed("no endpoint was discovered");
            return told(&error.cause(crate::error::Stage::Dns, None, reason));
        }
    };
    for (host, port) in records {
        match Endpoint::parse(&format!("https://{host}:{port}"), false) {
            Ok(endpoint) => {
                let _ = endpoint.origin();
            }
            Err(error) => told(&error),
        }
    }
}
