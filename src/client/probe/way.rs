//! The steps, one after the other.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::{Duration, Instant};

use etcd_client::proto::PbStatusResponse;
use http::{HeaderValue, Request, Response};
use tonic::body::Body;
use tower::Service;

use super::{Came, PROBE, Probed, Taken, TlsProbed, Trusting, is_denied};
use crate::client::call_error::{CallError, DialFailure, Failure};
use crate::client::connection::Connection;
use crate::client::deadline::Deadline;
use crate::client::dialer::Dialer;
use crate::client::endpoint::Endpoint;
use crate::client::inquiry::{self, Finding};
use crate::client::login::LogIn;
use crate::client::session::Session;
use crate::client::tls::{TlsSettings, Witness};
use crate::client::trace::{Step, Trace};
use crate::client::{raw, rpc};
use crate::error::{Error, Kind, Result, Stage};
use crate::settings::Identity;

/// A way under way.
pub(super) struct Probe<'a> {
    pub(super) endpoint: &'a Endpoint,
    dialer: Dialer,
    deadline: Deadline,
    pub(super) trace: Trace,
    pub(super) witness: Witness,
    taken: BTreeMap<Step, Taken>,
    status: Option<PbStatusResponse>,
}

impl<'a> Probe<'a> {
    pub(super) fn new(connection: &'a Connection) -> Result<Self> {
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

    pub(super) async fn dial(&mut self) -> Option<Session> {
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
                let took = matches!(came, Came::Ok).then_some(took);
                self.note(step, took, came, detail);
            }
        }
        if let (Some(step), Some(failure)) = (failed, failure) {
            let took = self.trace.since(step);
            let detail = self.before_failing(step);
            self.note(step, Some(took), Came::Failed(error_of(failure)), detail);
        }
        session
    }

    pub(super) fn tls_settings(&self) -> &TlsSettings {
        self.dialer.settings.tls.settings()
    }

    /// The token for the calls to come, if logging in went well and gave one.
    pub(super) async fn authenticate(&mut self, session: &Session) -> Option<HeaderValue> {
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
    pub(super) async fn ask(&mut self, session: &Session, token: Option<HeaderValue>) {
        let deadline = self.deadline;
        let service = |deadline| session.service(token.clone(), deadline);
        let start = Instant::now();
        let answer = raw::ask_status(service(deadline)).await;
        let took = start.elapsed();
        match answer {
            Ok(status) => {
                self.status = Some(status);
                self.note(Step::Status, Some(took), Came::Ok, "");
            }
            // Since 3.7 a member says nothing of itself to somebody it doesn't know.
            Err(_) if self.is_refused() => {}
            Err(error) => self.unanswered(Step::Status, took, *error, None),
        }
        for step in [Step::SerializableRead, Step::LinearizableRead] {
            if self.is_refused() {
                return;
            }
            self.read(&service, step).await;
        }
    }

    async fn read<S>(&mut self, service: impl Fn(Deadline) -> S, step: Step)
    where
        S: Service<Request<Body>, Response = Response<Body>, Error = CallError>,
    {
        let start = Instant::now();
        let serializable = step == Step::SerializableRead;
        let answer = raw::read_key(service(self.deadline), PROBE, serializable).await;
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
            Err(error) => {
                let finding = match &self.status {
                    Some(_) if serializable => Some(Finding::Busy),
                    Some(status) if error.is_unanswered() => {
                        let deadline = Deadline::after(self.dialer.settings.dial_timeout);
                        let alone = inquiry::is_alone(service(deadline)).await;
                        Some(if alone {
                            Finding::Busy
                        } else {
                            Finding::of(status)
                        })
                    }
                    _ => None,
                };
                self.unanswered(step, took, *error, finding);
            }
        }
    }

    /// A call failed. That it was refused for who we are says nothing of the call, but of who we are.
    fn unanswered(
        &mut self,
        step: Step,
        took: Duration,
        error: CallError,
        finding: Option<Finding>,
    ) {
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

    pub(super) fn finish(mut self) -> Probed {
        let steps = Step::ALL.map(|step| {
            let missing = self.not_taken(step);
            self.taken.remove(&step).unwrap_or(missing)
        });
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
            steps: steps.into(),
            tls,
            addresses: self.trace.addresses,
            address: self.trace.address,
            status: self.status,
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
