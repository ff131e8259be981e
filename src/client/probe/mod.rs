//! Goes the way to one member as every command goes it, and notes what each step came to.

mod way;
mod words;

use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

use etcd_client::proto::PbStatusResponse;

use self::way::Probe;
use super::connection::Connection;
use super::tls::{Seen, TlsSettings};
use super::trace::{Agreed, Step};
use crate::error::{Error, Result};

/// The key that is read to see whether reads are answered; it doesn't have to exist.
pub const PROBE: &str = "health";
/// What etcd says to a user it knows about a key that isn't theirs.
const DENIED: &str = "permission denied";

/// What became of a step.
#[derive(Clone, Debug)]
pub enum Came {
    /// It's done.
    Ok,
    /// There was nothing to do, or no way to do it.
    Skipped,
    /// It failed, and why, as any command would say it.
    Failed(Error),
}

/// A step, and what became of it.
#[derive(Clone, Debug)]
pub struct Taken {
    /// Which one.
    pub step: Step,
    /// How long it took; none where it was skipped.
    pub took: Option<Duration>,
    /// What became of it.
    pub came: Came,
    /// What was found out, in plain words; may be empty.
    pub detail: String,
}

/// Who is trusted to sign a server's certificate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trusting {
    /// The authorities in this file.
    File(PathBuf),
    /// The system's authorities.
    System,
    /// Anybody: nothing is checked.
    Anybody,
}

/// What TLS came to.
#[derive(Clone, Debug)]
pub struct TlsProbed {
    /// How it's spoken, once that is agreed on.
    pub agreed: Option<Agreed>,
    /// What the server showed and asked for.
    pub seen: Seen,
    /// The name that its certificate has to be for.
    pub expected_name: String,
    /// Who may have signed it.
    pub trusting: Trusting,
}

/// The whole way to one member.
#[derive(Clone, Debug)]
pub struct Probed {
    /// Every step, in their order.
    pub steps: Vec<Taken>,
    /// Where the endpoint's name leads.
    pub addresses: Vec<SocketAddr>,
    /// Which of them answered.
    pub address: Option<SocketAddr>,
    /// What TLS came to, where it's spoken.
    pub tls: Option<TlsProbed>,
    /// What the member says of itself, if it says so.
    pub status: Option<PbStatusResponse>,
}

impl Probed {
    /// The step that failed, and why.
    pub fn failure(&self) -> Option<(Step, &Error)> {
        self.steps.iter().find_map(|taken| match &taken.came {
            Came::Failed(error) => Some((taken.step, error)),
            Came::Ok | Came::Skipped => None,
        })
    }

    /// Whether a server was found at the other end.
    pub fn is_reached(&self) -> bool {
        let is_heard = |taken: &Taken| taken.step == Step::Http2 && matches!(taken.came, Came::Ok);
        self.steps.iter().any(is_heard)
    }
}

/// Whether a read was refused only because the user may not read that key: a member that says so has looked.
pub fn is_denied(error: &Error) -> bool {
    error.in_etcdctls_words().contains(DENIED)
}

/// Goes the way to the connection's first endpoint on a session of its own. No step is taken twice: what a command would
/// try again is a failure here.
///
/// # Errors
/// If the settings can't be used, in which case nothing was sent.
pub async fn probe(connection: &Connection) -> Result<Probed> {
    let mut probe = Probe::new(connection)?;
    if let Some(session) = probe.dial().await {
        let token = probe.authenticate(&session).await;
        probe.ask(&session, token).await;
    }
    Ok(probe.finish())
}

impl Trusting {
    fn of(settings: &TlsSettings) -> Self {
        match &settings.cacert {
            _ if settings.skip_verify => Self::Anybody,
            Some(file) => Self::File(file.clone()),
            None => Self::System,
        }
    }
}
