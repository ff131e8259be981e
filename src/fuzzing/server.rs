//! What servers send: etcd's messages and refusals, its first bytes, certificates, metrics, a name server's records.

use domain::base::Message as DnsMessage;
use futures_util::FutureExt;
use prost::Message;
use tokio::io::AsyncReadExt;
use tokio_rustls::rustls::pki_types::CertificateDer;
use tonic::{Code, Status};

use super::grammars::told;
use super::{NATIVE, Written, is_harmless, is_json};
use crate::client::{self, Certificate, Endpoint, FirstByte, WatchResponse, rpc};
use crate::commands::maintenance::check::datascale;
use crate::commands::watch;
use crate::comparison::{Hashes, Verdict};
use crate::error::{Error, Kind};
use crate::options::{OutputChoice, WriteOut};
use crate::output::{Answer, Output};
use crate::request::{KeyRange, WatchRequest};
use crate::settings::Format;
use crate::views::auth::{AuthStatus, Role, Roles, User, UserDetail, Users};
use crate::views::cluster::{
    Added, Changed, DowngradeAction, Downgraded, Leader, Made, Members, Moved,
};
use crate::views::kv::{Deleted, Got, Put, Transacted};
use crate::views::lease::{Granted, Leases, Left, Listed, Renewed, Revoked};
use crate::views::maintenance::{Alarms, BackendHashes, Comparison, Statuses};
use crate::views::watch::Watched;
use crate::watcher::{Endurance, Watcher};

/// Parts of messages: a tag and its content, which nest.
pub(super) const ANSWER: &[&str] = &[
    "\u{0}\u{4}",
    "\u{1}\u{3}",
    "\u{2}\u{5}",
    "\u{3}\u{9}",
    "\u{4}\u{6}",
    "\u{a}\u{6}\u{8}\u{1}\u{10}\u{2}\u{18}\u{7}",
    "\u{12}\u{6}\u{a}\u{1}k\u{2a}\u{1}v",
    "\u{12}\u{6}\u{a}\u{1}k\u{2a}\u{1}v",
    "\u{1a}\u{3}a\nb",
    "\u{1a}\u{2}\u{1b}[",
    "\u{20}\u{7f}",
    "\u{18}\u{1}",
    "\u{12}\u{8}\u{1a}\u{6}\u{a}\u{4}\u{12}\u{2}\u{a}\u{0}",
    "\u{22}\u{0}",
    "\u{3a}\u{2}e\u{7}",
];

/// An answer: a byte for its kind, one for the format, and the message.
pub(super) fn answer(bytes: &[u8]) {
    let [kind, form, message @ ..] = bytes else {
        return;
    };
    let name = || String::from_utf8_lossy(message.get(..8).unwrap_or(message)).into_owned();
    let form = Form::of(*form);
    match kind % 24 {
        0 => show(message, form, |response| Got {
            response,
            value_only: form.flag,
            count_only: !form.flag && kind & 64 != 0,
            keys_only: kind & 128 != 0,
        }),
        1 => show(message, form, |response| Put {
            response,
            refused: form.flag.then_some(None),
        }),
        2 => show(message, form, |response| Deleted { response }),
        3 => show(message, form, |response| Transacted { response }),
        4 => show(message, form, Watched::seen),
        5 => show(message, form, |response| Granted { response }),
        6 => show(message, form, |response| Revoked { id: -1, response }),
        7 => show(message, form, |response| Left {
            response,
            with_keys: form.flag,
        }),
        8 => show(message, form, |response| Renewed { response }),
        9 => show(message, form, |response| Leases {
            listed: vec![Listed::from(&Default::default())],
            response,
        }),
        10 => show(message, form, |response| Members { response }),
        11 => show(message, form, |response| Added {
            name: name(),
            peer_urls: name(),
            response,
        }),
        12 => show(message, form, |response| Changed {
            made: Made::Promoted,
            id: 1,
            response,
        }),
        13 => show(message, form, |response| Moved {
            from: Leader {
                id: 0,
                name: name(),
            },
            to: Leader {
                id: u64::MAX,
                name: name(),
            },
            response: Some(response),
        }),
        14 => show(message, form, |response| Downgraded {
            action: DowngradeAction::Enable,
            target: Some(name()),
            response,
            survey: None,
        }),
        15 => show(message, form, |response| AuthStatus { response }),
        16 => show(message, form, |response| Users { response }),
        17 => show(message, form, |response| Roles { response }),
        18 => show(message, form, |response| Role {
            name: name(),
            response,
        }),
        19 => show(message, form, |response| User {
            name: name(),
            response,
        }),
        20 => show(message, form, |response| UserDetail {
            roles: Vec::new(),
            user: User {
                name: name(),
                response,
            },
        }),
        21 => show(message, form, |response| Alarms {
            response,
            members: Vec::new(),
        }),
        22 => show(message, form, |status| Statuses {
            endpoints: vec![
                (name(), Ok(status)),
                (name(), Err(Error::new(Kind::Unreachable, name()))),
            ],
        }),
        _ => {
            show(message, form, |hash| BackendHashes(hashes(name(), hash)));
            show(message, form, |hash| Comparison {
                hashes: hashes(name(), hash),
                verdict: Verdict::Differ,
                members: Vec::new(),
            });
        }
    }
}

fn hashes(endpoint: String, hash: etcd_client::proto::PbHashKvResponse) -> Hashes {
    Hashes {
        endpoints: vec![(endpoint, Ok(hash))],
        rev: 0,
    }
}

/// How an answer is shown.
#[derive(Clone, Copy)]
struct Form {
    format: Format,
    hex: bool,
    flag: bool,
}

const FORMATS: [Format; 11] = [
    Format::Ours(OutputChoice::Auto),
    Format::Ours(OutputChoice::Table),
    Format::Ours(OutputChoice::Plain),
    Format::Ours(OutputChoice::Json),
    Format::Ours(OutputChoice::Jsonl),
    Format::Ours(OutputChoice::Yaml),
    Format::Etcdctl(WriteOut::Simple),
    Format::Etcdctl(WriteOut::Fields),
    Format::Etcdctl(WriteOut::Json),
    Format::Etcdctl(WriteOut::Protobuf),
    Format::Etcdctl(WriteOut::Table),
];

impl Form {
    fn of(byte: u8) -> Self {
        let place = usize::from(byte) % FORMATS.len();
        Self {
            format: FORMATS
                .get(place)
                .copied()
                .unwrap_or(Format::Ours(OutputChoice::Auto)),
            hex: byte >= 64,
            flag: byte % 2 == 1,
        }
    }

    /// Whether what was written is what the format says.
    fn is_kept(self, written: &[u8]) -> bool {
        let mut lines = written.split_inclusive(|&byte| byte == b'\n');
        match self.format {
            Format::Ours(OutputChoice::Json) => is_json(written),
            Format::Ours(OutputChoice::Jsonl) => lines.all(is_json),
            Format::Ours(OutputChoice::Table) => is_harmless(written),
            _ => true,
        }
    }
}

fn show<M: Message + Default, A: Answer>(bytes: &[u8], form: Form, wrap: impl FnOnce(M) -> A) {
    let Ok(message) = M::decode(bytes) else {
        return;
    };
    show_answer(&wrap(message), form);
}

fn show_answer<A: Answer>(answer: &A, form: Form) {
    let written = Written::default();
    let mut out = Output::new(
        Box::new(written.clone()),
        form.format,
        form.hex,
        false,
        form.flag,
    );
    match out.one::<A>().and_then(|show| show.answer(answer)) {
        Ok(()) => {
            let written = written.bytes();
            let shown = written.escape_ascii();
            assert!(form.is_kept(&written), "{:?}: {shown}", form.format);
        }
        // There is nothing that could fail but a format that there isn't.
        Err(error) => assert_eq!(error.kind(), Kind::Usage, "{error}"),
    }
}

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
