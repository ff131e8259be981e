//! What was found out at each step, in plain words.

use std::net::{IpAddr, SocketAddr};

use super::way::Probe;
use super::{Came, Taken, Trusting};
use crate::client::endpoint::Address;
use crate::client::trace::Step;
use crate::output::counted;

/// So many authorities are enough to see whose they are.
const SOME_NAMES: usize = 4;

impl Probe<'_> {
    /// What a step that went well has found out.
    pub(super) fn in_words(&self, step: Step) -> (Came, String) {
        let trace = &self.trace;
        match step {
            Step::Dns if self.is_literal() => (Came::Skipped, "it is an address".to_owned()),
            Step::Dns => (Came::Ok, listed(trace.addresses.iter().map(SocketAddr::ip))),
            Step::Connect => match self.endpoint.address() {
                Address::Unix(path) => (Came::Ok, path.display().to_string()),
                Address::Tcp(..) => (Came::Ok, listed(trace.address)),
            },
            Step::Tls => (Came::Ok, self.tls_in_words()),
            _ => (Came::Ok, "the server speaks HTTP/2".to_owned()),
        }
    }

    /// What was found out before a step failed.
    pub(super) fn before_failing(&self, step: Step) -> String {
        match step {
            Step::Connect if self.trace.addresses.len() > 1 => {
                format!("tried {}", listed(&self.trace.addresses))
            }
            Step::Tls => self.tls_in_words(),
            _ => String::new(),
        }
    }

    fn is_literal(&self) -> bool {
        matches!(self.endpoint.address(), Address::Tcp(host, _) if host.parse::<IpAddr>().is_ok())
    }

    fn tls_in_words(&self) -> String {
        let seen = self.witness.seen();
        let mut words = Vec::new();
        if let Some(agreed) = &self.trace.agreed {
            words.push(format!("{}, {}", agreed.version, agreed.cipher));
            words.push(match &agreed.alpn {
                Some(alpn) => format!("ALPN {alpn}"),
                None => "no ALPN".to_owned(),
            });
        }
        let trusting = Trusting::of(self.tls_settings());
        words.extend(seen.accepted.map(|accepted| trusting.in_words(accepted)));
        if seen.asked {
            words.push(match &seen.shown {
                Some(_) => "our certificate was asked for and shown".to_owned(),
                None => "our certificate was asked for, and we have none".to_owned(),
            });
            if !seen.authorities.is_empty() {
                words.push(format!("to be signed by {}", some_of(&seen.authorities)));
            }
        }
        words.join("; ")
    }

    /// Of a step that was not taken, why.
    pub(super) fn not_taken(&self, step: Step) -> Taken {
        let is_socket = matches!(self.endpoint.address(), Address::Unix(_));
        let detail = match step {
            Step::Dns if is_socket => "it is a socket",
            Step::Tls if !self.endpoint.is_tls() => "the endpoint is plain",
            _ => "not come to",
        };
        Taken {
            step,
            took: None,
            came: Came::Skipped,
            detail: detail.to_owned(),
        }
    }
}

impl Trusting {
    fn in_words(&self, accepted: bool) -> String {
        let whose = match self {
            Self::File(file) => file.display().to_string(),
            Self::System => "the system's authorities".to_owned(),
            Self::Anybody => return "not checked whether to trust it".to_owned(),
        };
        if accepted {
            format!("trusted by {whose}")
        } else {
            format!("not accepted, trusting {whose}")
        }
    }
}

/// The first few, since a server may name all authorities that there are.
fn some_of(names: &[String]) -> String {
    let first = listed(names.iter().take(SOME_NAMES));
    match names.len().saturating_sub(SOME_NAMES) {
        0 => first,
        more => format!("{first} or {}", counted(more, "other", "others")),
    }
}

fn listed(items: impl IntoIterator<Item = impl ToString>) -> String {
    let mut all: Vec<_> = items.into_iter().map(|item| item.to_string()).collect();
    all.dedup();
    all.join(", ")
}
