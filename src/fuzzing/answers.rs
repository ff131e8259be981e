//! Answers of servers, each shown in every format.

use prost::Message;

use super::{Written, is_harmless, is_json};
use crate::comparison::{Hashes, Verdict};
use crate::error::{Error, Kind};
use crate::options::{OutputChoice, WriteOut};
use crate::output::{Answer, Output};
use crate::settings::Format;
use crate::views::auth::{AuthStatus, Role, Roles, User, UserDetail, Users};
use crate::views::cluster::{
    Added, Changed, DowngradeAction, Downgraded, Leader, Made, Members, Moved,
};
use crate::views::kv::{Deleted, Got, Put, Transacted};
use crate::views::lease::{Granted, Leases, Left, Listed, Renewed, Revoked};
use crate::views::maintenance::{Alarms, BackendHashes, Comparison, Statuses};
use crate::views::watch::Watched;

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
pub(super) struct Form {
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
    pub(super) fn of(byte: u8) -> Self {
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

pub(super) fn show_answer<A: Answer>(answer: &A, form: Form) {
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
