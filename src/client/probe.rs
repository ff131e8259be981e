//! Goes the way to one member as every command goes it, and notes what each step came to.

use std::collections::BTreeMap;
use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use etcd_client::proto::PbStatusResponse;
use http::{HeaderValue, Request, Response};
use tonic::body::Body;
use tower::Service;

use super::call_error::{CallError, DialFailure, Failure};
use super::connection::Connection;
use super::deadline::Deadline;
use super::dialer::Dialer;
use super::endpoint::{Address, Endpoint};
use super::inquiry::{self, Finding};
use super::login::LogIn;
use super::raw;
use super::rpc;
use super::session::Session;
use super::tls::{Seen, TlsSettings, Witness};
use super::trace::{Agreed, Step, Trace};
use crate::error::{Error, Kind, Result, Stage};
use crate::settings::Identity;

/// The key that is read to see whether reads are answered; it doesn't have to exist.
pub const PROBE: &str = "health";
/// What etcd says to a user it knows about a key that isn't theirs.
const DENIED: &str = "permission denied";

/// So many authorities are enough to see whose they are.
const SOME_NAMES: usize = 4;

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

struct Probe<'a> {
    endpoint: &'a Endpoint,
    dialer: Dialer,
    deadline: Deadline,
    trace: Trace,
    witness: Witness,
    taken: BTreeMap<Step, Taken>,
    status: Option<PbStatusResponse>,
}

impl<'a> Probe<'a> {
    fn new(connection: &'a Connection) -> Result<Self> {
        let mut dialer = connection.dialer()?;
        let witness = Witness::default();
        if dialer.tls.is_some() {
            dialer.tls = Some(dialer.settings.tls.witnessed(&witness)?);
        }
        Ok(Self {
            endpoint: connection.first_endpoint()?,
            dialer,
            deadline: connection.deadline_of_step(),
            trace: Trace::default(),
            witness,
            taken: BTreeMap::new(),
            status: None,
        })
    }

    fn note(&mut self, step: Step, took: Option<Duration>, came: Came, detail: impl Into<String>) {
        let detail = detail.into();
        let taken = Taken {
            step,
            took,
            came,
            detail,
        };
        self.taken.insert(step, taken);
    }

    async fn dial(&mut self) -> Option<Session> {
        let dial = self.dialer.dial_noting(self.endpoint, &mut self.trace);
        let dialled = self.deadline.limit(dial).await;
        self.trace.end();
        let dialled = dialled.unwrap_or_else(|| {
            Err(DialFailure {
                endpoint: self.endpoint.as_str().to_owned(),
                stage: Stage::Timeout,
                message: format!("no answer within {:?}", self.deadline.allowed()),
                hint: None,
            })
        });
        let taken = self.trace.taken().to_vec();
        let (session, failure) = match dialled {
            Ok(session) => (Some(session), None),
            Err(failure) => (None, Some(failure)),
        };
        let failed = failure.as_ref().map(|failure| failed_step(failure, &taken));
        for (step, took) in taken {
            if failed.is_none_or(|failed| step < failed) {
                let (came, detail) = self.in_words(step);
                self.note(step, Some(took), came, detail);
            }
        }
        if let (Some(step), Some(failure)) = (failed, failure) {
            let took = self.trace.since(step);
            let detail = self.before_failing(step);
            self.note(step, Some(took), Came::Failed(error_of(failure)), detail);
        }
        session
    }

    /// What a step that went well has found out.
    fn in_words(&self, step: Step) -> (Came, String) {
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
    fn before_failing(&self, step: Step) -> String {
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

    fn tls_settings(&self) -> &TlsSettings {
        self.dialer.settings.tls.settings()
    }

    /// The token for the calls to come, if logging in went well and gave one.
    async fn authenticate(&mut self, session: &Session) -> Option<HeaderValue> {
        let settings = Arc::clone(&self.dialer.settings);
        let start = Instant::now();
        // Not the log-in that connections share: what another member has said tells nothing of this one.
        let log_in = LogIn::new(&settings);
        let log_in = log_in.newer_than(0, session, self.deadline);
        let logged_in = log_in.await.map(|token| token.value());
        let took = start.elapsed();
        let user = match &settings.identity {
            Some(Identity::User { name, .. }) => name,
            other => {
                let detail = match other {
                    Some(_) => "a token is given, so that nobody has to log in",
                    None if self.witness.seen().shown.is_some() => {
                        "no user is given; our certificate's common name may be one"
                    }
                    None => "no user is given",
                };
                self.note(Step::Authentication, None, Came::Skipped, detail);
                return logged_in.ok().flatten();
            }
        };
        let (came, detail, token) = match logged_in {
            Ok(Some(token)) => (Came::Ok, format!("{user} is logged in"), Some(token)),
            Ok(None) => (
                Came::Ok,
                "the cluster has authentication off".to_owned(),
                None,
            ),
            Err(error) => (Came::Failed(error.into()), format!("as {user}"), None),
        };
        self.note(Step::Authentication, Some(took), came, detail);
        token
    }

    /// The calls, until one is refused for who we are.
    async fn ask(&mut self, session: &Session, token: Option<HeaderValue>) {
        let deadline = self.deadline;
        let service = || session.service(token.clone(), deadline);
        let start = Instant::now();
        let answer = raw::ask_status(service()).await;
        let took = start.elapsed();
        match answer {
            Ok(status) => {
                self.status = Some(status);
                self.note(Step::Status, Some(took), Came::Ok, "");
            }
            // Since 3.7 a member says nothing of itself to somebody it doesn't know.
            Err(_) if self.is_refused() => {}
            Err(error) => self.unanswered(Step::Status, took, *error),
        }
        for step in [Step::SerializableRead, Step::LinearizableRead] {
            if self.is_refused() {
                return;
            }
            self.read(service(), step).await;
        }
    }

    async fn read<S>(&mut self, service: S, step: Step)
    where
        S: Service<Request<Body>, Response = Response<Body>, Error = CallError>,
    {
        let start = Instant::now();
        let serializable = step == Step::SerializableRead;
        let answer = raw::read_key(service, PROBE, serializable).await;
        let took = start.elapsed();
        match answer {
            Ok(answer) => {
                let revision = answer.header.map_or(0, |header| header.revision);
                let detail = format!("at revision {revision}");
                self.note(step, Some(took), Came::Ok, detail);
            }
            Err(error) if is_denied(&Error::from(*error.clone())) => {
                let detail =
                    format!("the user may not read the key '{PROBE}', which is an answer, too");
                self.note(step, Some(took), Came::Ok, detail);
            }
            Err(error) => self.unanswered(step, took, *error),
        }
    }

    /// A call failed. That it was refused for who we are says nothing of the call, but of who we are.
    fn unanswered(&mut self, step: Step, took: Duration, error: CallError) {
        let finding = self.status.as_ref().map(Finding::of);
        let error = Error::from(inquiry::explained(error, finding));
        if error.kind() == Kind::Refused {
            let before = self.taken.get(&Step::Authentication);
            let detail = before.map_or_else(String::new, |taken| taken.detail.clone());
            return self.note(
                Step::Authentication,
                Some(took),
                Came::Failed(error),
                detail,
            );
        }
        self.note(step, Some(took), Came::Failed(error), "");
    }

    fn is_refused(&self) -> bool {
        let authentication = self.taken.get(&Step::Authentication);
        authentication.is_some_and(|taken| matches!(taken.came, Came::Failed(_)))
    }

    fn finish(mut self) -> Probed {
        let steps = Step::ALL.into_iter().map(|step| {
            let missing = || Taken {
                step,
                took: None,
                came: Came::Skipped,
                detail: "not come to".to_owned(),
            };
            let mut taken = self.taken.remove(&step).unwrap_or_else(missing);
            if matches!(taken.came, Came::Skipped) {
                taken.took = None;
            }
            if step == Step::Tls && !self.endpoint.is_tls() {
                taken.detail = "the endpoint is plain".to_owned();
            }
            taken
        });
        let steps = steps.collect();
        let tls = self.endpoint.is_tls().then(|| TlsProbed {
            agreed: self.trace.agreed.clone(),
            seen: self.witness.seen(),
            expected_name: {
                let wanted = self.tls_settings().server_name.as_deref();
                wanted
                    .unwrap_or_else(|| self.endpoint.server_name())
                    .to_owned()
            },
            trusting: Trusting::of(self.tls_settings()),
        });
        Probed {
            steps,
            tls,
            addresses: self.trace.addresses,
            address: self.trace.address,
            status: self.status,
        }
    }
}

impl Trusting {
    fn of(settings: &TlsSettings) -> Self {
        match &settings.cacert {
            _ if settings.skip_verify => Self::Anybody,
            Some(file) => Self::File(file.clone()),
            None => Self::System,
        }
    }

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

/// Where dialling ended. A server may refuse our certificate only after TLS, which is about TLS nevertheless.
fn failed_step(failure: &DialFailure, taken: &[(Step, Duration)]) -> Step {
    let spoke_tls = taken.iter().any(|(step, _)| *step == Step::Tls);
    match taken.last() {
        Some(_) if failure.stage == Stage::Tls && spoke_tls => Step::Tls,
        last => last.map_or(Step::Dns, |(step, _)| *step),
    }
}

/// As a call would have failed.
fn error_of(failure: DialFailure) -> Error {
    let error = CallError {
        rpc: rpc::of_path(""),
        endpoint: None,
        failure: Failure::Dial(vec![failure]),
    };
    error.into()
}

/// The first few, since a server may name all authorities that there are.
fn some_of(names: &[String]) -> String {
    let first = listed(names.iter().take(SOME_NAMES));
    match names.len().saturating_sub(SOME_NAMES) {
        0 => first,
        more => format!("{first} or {more} others"),
    }
}

fn listed(items: impl IntoIterator<Item = impl ToString>) -> String {
    let mut all: Vec<_> = items.into_iter().map(|item| item.to_string()).collect();
    all.dedup();
    all.join(", ")
}
