//! The one service that every call goes through: dials on first use, logs in, dials again.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};
use http_body_util::{BodyExt, Full};
use tokio::sync::Mutex;
use tokio::time::Instant;
use tonic::body::Body;
use tower::Service;
use tower::util::BoxCloneSyncService;

use super::call_error::{CallError, DialFailure, Failure};
use super::deadline::Deadline;
use super::dialer::Dialer;
use super::endpoint::Endpoint;
use super::inquiry::{self, Finding};
use super::login::{LogIn, Token, TokenNumber};
use super::permission::{self, Denied};
use super::rpc::{Access, Rpc};
use super::session::{self, Session};
use super::{race, raw, retry, rpc};
use crate::error::{Error, Result, Stage};
use crate::output::Reporter;
use crate::settings::{ConnectionSettings, Identity};

/// What helps where the command's time was over before dialling could fail.
const HURRIED: &str = "a --command-timeout longer than --dial-timeout lets us find out why";

/// A connection to the cluster through whichever of its endpoints is alive. Cheap to clone.
#[derive(Clone)]
pub struct Connection {
    shared: Arc<Shared>,
    deadline: Deadline,
}

struct Shared {
    settings: Arc<ConnectionSettings>,
    endpoints: Vec<Endpoint>,
    log_in: Arc<LogIn>,
    reporter: Reporter,
    live: Mutex<Option<Live>>,
}

/// A session, and who we are on it.
#[derive(Clone)]
struct Live {
    session: Session,
    since: Instant,
    token: Token,
}

impl Connection {
    /// A connection to one of these endpoints. Nothing is dialled before the first call.
    pub fn new(
        endpoints: Vec<Endpoint>,
        settings: Arc<ConnectionSettings>,
        deadline: Deadline,
        reporter: Reporter,
    ) -> Self {
        let log_in = Arc::new(LogIn::new(&settings));
        Self::sharing(log_in, endpoints, settings, deadline, reporter)
    }

    /// The same with a log-in that other connections to the cluster have, too.
    pub fn sharing(
        log_in: Arc<LogIn>,
        endpoints: Vec<Endpoint>,
        settings: Arc<ConnectionSettings>,
        deadline: Deadline,
        reporter: Reporter,
    ) -> Self {
        let shared = Shared {
            settings,
            endpoints,
            log_in,
            reporter,
            live: Mutex::new(None),
        };
        Self {
            shared: Arc::new(shared),
            deadline,
        }
    }

    /// etcd-client's face of this connection.
    pub async fn client(&self) -> Result<etcd_client::Client> {
        let this = self.clone();
        let service = tower::service_fn(move |request| {
            let this = this.clone();
            async move { this.send(request).await.map_err(tower::BoxError::from) }
        });
        let channel = etcd_client::Channel::Custom(BoxCloneSyncService::new(service));
        Ok(etcd_client::Client::from_channel(channel, None).await?)
    }

    /// Connects and logs in, where that isn't done yet: for what is to know whether it's that which takes its time.
    ///
    /// # Errors
    /// If no endpoint can be reached, each with its reason; or if logging in fails.
    pub async fn connect(&self) -> Result<()> {
        self.live(rpc::of_path("")).await?;
        Ok(())
    }

    /// Has a protected context confirmed ahead of its first write, for what gives its calls little time or measures it;
    /// `doing` is what is to be done.
    ///
    /// # Errors
    /// Where it isn't confirmed.
    pub async fn confirm(&self, doing: &str) -> Result<()> {
        match &self.shared.settings.protection {
            Some(protection) => protection.pass(doing, &self.shared.reporter).await,
            None => Ok(()),
        }
    }

    /// The KV module, with our bounds on requests and answers.
    pub async fn kv(&self) -> Result<etcd_client::KvClient> {
        let settings = &self.shared.settings;
        let client = self.client().await?.kv_client();
        Ok(client
            .max_decoding_message_size(settings.max_recv_bytes)
            .max_encoding_message_size(settings.max_request_bytes.unwrap_or(usize::MAX)))
    }

    /// The Watch module, with our bound on answers.
    pub async fn watch(&self) -> Result<etcd_client::WatchClient> {
        let client = self.client().await?.watch_client();
        Ok(client.max_decoding_message_size(self.shared.settings.max_recv_bytes))
    }

    /// A new connection that leaves out the endpoint of one that has failed, unless there is no other.
    pub fn elsewhere(&self, failed: Option<&str>) -> Self {
        let all = &self.shared.endpoints;
        let others = all
            .iter()
            .filter(|endpoint| Some(endpoint.as_str()) != failed);
        let others: Vec<_> = others.cloned().collect();
        Self::sharing(
            Arc::clone(&self.shared.log_in),
            if others.is_empty() {
                all.clone()
            } else {
                others
            },
            Arc::clone(&self.shared.settings),
            self.deadline,
            self.shared.reporter.clone(),
        )
    }

    /// The same connection for a last short call after what had no end: it has the command's time from now on.
    #[must_use]
    pub fn bounded(&self) -> Self {
        Self {
            shared: Arc::clone(&self.shared),
            deadline: Deadline::after(self.command_timeout()),
        }
    }

    /// Whether what the server said within a stream is only that we have to log in again, which a new connection does.
    pub fn may_log_in_again(&self, said: &str) -> bool {
        self.has_user() && retry::is_about_token(said)
    }

    /// Whether we log in, and so could again.
    pub fn has_user(&self) -> bool {
        matches!(self.shared.settings.identity, Some(Identity::User { .. }))
    }

    /// Whether no time is left for another call.
    pub fn is_out_of_time(&self) -> bool {
        self.deadline.left().is_some_and(|left| left.is_zero())
    }

    /// The time that a command has, whether or not it applies to this connection.
    pub fn command_timeout(&self) -> Duration {
        self.shared.settings.command_timeout
    }

    /// Upper bound of an answer in bytes.
    pub(super) fn max_recv_bytes(&self) -> usize {
        self.shared.settings.max_recv_bytes
    }

    /// The endpoint that calls go to, as the user wrote it; none before the first call.
    pub async fn endpoint(&self) -> Option<String> {
        let slot = self.shared.live.lock().await;
        slot.as_ref().map(|live| live.session.endpoint().to_owned())
    }

    /// The same without waiting for anybody who is just dialling.
    pub fn endpoint_now(&self) -> Option<String> {
        let slot = self.shared.live.try_lock().ok()?;
        let live = slot.as_ref()?;
        Some(live.session.endpoint().to_owned())
    }

    /// Has the next call dial anew: the member that calls went to is alive, but of no use.
    pub async fn leave_endpoint(&self) {
        *self.shared.live.lock().await = None;
    }

    /// The service for calls of our own making.
    pub(super) fn service(
        &self,
    ) -> impl Service<Request<Body>, Response = Response<Body>, Error = CallError, Future: Send>
    {
        tower::service_fn(|request| self.send(request))
    }

    /// Sends a write once, and a read again while what stands in its way is passing. Both are sent again, once, when the
    /// server has turned them away unapplied since it doesn't know our token any more.
    async fn send(&self, request: Request<Body>) -> std::result::Result<Response<Body>, CallError> {
        let rpc = rpc::of_request(&request);
        let allowed = self.allow(rpc).await.map_err(|error| CallError {
            rpc,
            endpoint: None,
            failure: Failure::Settings(error),
        })?;
        allowed.send_allowed(request, rpc).await
    }

    /// This connection, if it may make the call: a protected context has to be confirmed before anything is written. A
    /// person may take long for that, so that the command's time begins anew afterwards, on a session that has not been
    /// idle meanwhile.
    async fn allow(&self, rpc: Rpc) -> Result<Self> {
        let mut allowed = self.clone();
        let Some(protection) = &self.shared.settings.protection else {
            return Ok(allowed);
        };
        if rpc.changes() {
            protection.pass(rpc.doing, &self.shared.reporter).await?;
        }
        if let Some(answered) = protection.answered() {
            allowed.deadline = self.deadline.anew_from(answered);
            let mut slot = self.shared.live.lock().await;
            slot.take_if(|live| live.since < answered);
        }
        Ok(allowed)
    }

    async fn send_allowed(
        &self,
        request: Request<Body>,
        rpc: Rpc,
    ) -> std::result::Result<Response<Body>, CallError> {
        if rpc.endless {
            return self.send_once(request, &mut TokenNumber::default()).await;
        }
        let whole = retry::gather(request).await;
        let whole = whole.map_err(|_| CallError {
            rpc,
            endpoint: None,
            failure: Failure::Settings(session::too_large(rpc)),
        })?;
        let body = whole.body().clone();
        let answer = self.persist(rpc, whole);
        match self
            .wait_for(rpc, answer, |within| self.inquire(within))
            .await
        {
            Err(error) if self.shared.settings.asks_why => {
                Err(self.say_what_is_denied(error, body).await)
            }
            answer => answer,
        }
    }

    /// Waits for a call, and has `inquire` ask its member how it does if that takes long, unless etcdctl is the model.
    async fn wait_for<T, I: Future<Output = Option<Finding>>>(
        &self,
        rpc: Rpc,
        call: impl Future<Output = std::result::Result<T, CallError>>,
        inquire: impl Fn(Duration) -> I,
    ) -> std::result::Result<T, CallError> {
        if !self.shared.settings.asks_why {
            return call.await;
        }
        let tell = |finding: Finding| {
            let reporter = &self.shared.reporter;
            reporter.status(&format!("still {}: {}", rpc.doing, finding.words()));
        };
        inquiry::beside(call, self.patience(), inquire, tell).await
    }

    /// Adds to a mere "permission denied" what the request would have taken, and of whom.
    async fn say_what_is_denied(&self, error: CallError, body: Full<Bytes>) -> CallError {
        let status = match &error.failure {
            Failure::Status(status) if status.message().contains("permission denied") => status,
            _ => return error,
        };
        let body = body.collect().await.unwrap_or_default().to_bytes();
        let denied = Denied {
            status: status.clone(),
            needs: permission::needs(error.rpc, &body),
            user: self.who_we_are().await,
        };
        CallError {
            failure: Failure::Denied(Box::new(denied)),
            ..error
        }
    }

    /// Our name, and our roles if the member tells them soon; nothing where only the server knows who we are.
    async fn who_we_are(&self) -> Option<(String, Option<Vec<String>>)> {
        let name = self.shared.settings.user()?;
        let roles = async {
            let live = self.shared.live.try_lock().ok()?.clone()?;
            let deadline = Deadline::after(self.patience());
            let roles = raw::roles(live.session.service(live.token.value(), deadline), name).await;
            roles.ok()
        };
        Some((name.to_owned(), roles.await))
    }

    /// How long a call may take before its member is asked why, and how long that may take.
    fn patience(&self) -> Duration {
        inquiry::patience(self.shared.settings.dial_timeout, self.deadline.left())
    }

    /// How the member does that calls go to; nothing while there is none.
    async fn inquire(&self, within: Duration) -> Option<Finding> {
        let live = self.shared.live.try_lock().ok()?.clone()?;
        inquiry::inquire(&live.session, live.token.value(), within).await
    }

    async fn persist(
        &self,
        rpc: Rpc,
        whole: Request<Full<Bytes>>,
    ) -> std::result::Result<Response<Body>, CallError> {
        let (mut attempt, mut is_renewed) = (0, false);
        let mut used = TokenNumber::default();
        loop {
            let sent = self.send_once(whole.clone().map(Body::new), &mut used);
            let error = match sent.await {
                Ok(answer) => return Ok(answer),
                Err(error) => error,
            };
            if !is_renewed && self.renew(&error, used).await? {
                is_renewed = true;
            } else if rpc.access == Access::Write || !retry::is_passing(&error) {
                return Err(error);
            } else {
                attempt += 1;
                if !retry::pause(attempt, self.deadline).await {
                    return Err(error);
                }
            }
            self.tell(&format!("{} again, since {error}", rpc.doing));
        }
    }

    /// Comes by a newer token than the one `used` if that may help against this error; whether the call may be sent again.
    async fn renew(
        &self,
        error: &CallError,
        used: TokenNumber,
    ) -> std::result::Result<bool, CallError> {
        let is_overtaken = retry::is_overtaken(error);
        if !self.shared.log_in.is_user() {
            return Ok(is_overtaken);
        }
        if !is_overtaken && !retry::is_stale(error) {
            return Ok(false);
        }
        let mut slot = self.shared.live.lock().await;
        if let Some(live) = slot.as_mut() {
            let token = self.token_newer_than(used, &live.session).await;
            live.token = token.map_err(|denied| CallError {
                failure: Failure::LogIn(Box::new(denied)),
                ..error.clone()
            })?;
        }
        Ok(true)
    }

    /// Sends it, if need be over a new session; `used` becomes the token that it was sent with.
    async fn send_once(
        &self,
        request: Request<Body>,
        used: &mut TokenNumber,
    ) -> std::result::Result<Response<Body>, CallError> {
        let rpc = rpc::of_request(&request);
        let live = self.live(rpc).await?;
        let deadline = self.deadline;
        *used = live.token.number();
        let unsent = match live
            .session
            .call(request, live.token.value(), deadline)
            .await
        {
            Ok(response) => return Ok(response),
            Err(unsent) => unsent,
        };
        // The session died before the call left, so that sending it again can't do it twice.
        let Some(request) = unsent.request else {
            return Err(unsent.error);
        };
        let live = self.live(rpc).await?;
        *used = live.token.number();
        let answer = live.session.call(request, live.token.value(), deadline);
        answer.await.map_err(|unsent| unsent.error)
    }

    /// The open session, or a new one.
    async fn live(&self, rpc: Rpc) -> std::result::Result<Live, CallError> {
        let mut slot = self.shared.live.lock().await;
        if let Some(live) = slot.as_ref().filter(|live| live.session.is_open()) {
            return Ok(live.clone());
        }
        let before_sending = |failure| CallError {
            rpc,
            endpoint: None,
            failure,
        };
        let logging_in = |error| before_sending(Failure::LogIn(Box::new(error)));
        let log_in = &self.shared.log_in;
        let session = self.dial().await.map_err(|failure| {
            let error = before_sending(failure);
            if log_in.is_user() {
                logging_in(error)
            } else {
                error
            }
        })?;
        let token = self.token_newer_than(0, &session).await;
        let token = token.map_err(logging_in)?;
        let since = Instant::now();
        let live = Live {
            session,
            since,
            token,
        };
        Ok(slot.insert(live).clone())
    }

    async fn token_newer_than(
        &self,
        number: TokenNumber,
        session: &Session,
    ) -> std::result::Result<Token, CallError> {
        // Logging in is short, also for what comes after it and has no end.
        let deadline = self.deadline_of_step();
        let log_in = &self.shared.log_in;
        let token = log_in.newer_than(number, session, deadline);
        let inquire = |within| inquiry::inquire(session, None, within);
        let token = self.wait_for(rpc::AUTHENTICATE, token, inquire).await?;
        if self.shared.settings.asks_why && log_in.is_of_no_use(&token) {
            let reporter = &self.shared.reporter;
            reporter.status(
                "warning: authentication is off in this cluster: --user counts for nothing",
            );
        }
        Ok(token)
    }

    /// What dials this connection's endpoints.
    pub(super) fn dialer(&self) -> Result<Dialer> {
        let (shared, tls) = (&self.shared, &self.shared.settings.tls);
        // A file that can't be used is a mistake even where no endpoint needs it.
        let needed = shared.endpoints.iter().any(Endpoint::is_tls) || tls.settings().names_files();
        Ok(Dialer {
            settings: Arc::clone(&shared.settings),
            tls: needed.then(|| tls.config()).transpose()?,
        })
    }

    /// The first of the endpoints.
    pub(super) fn first_endpoint(&self) -> Result<&Endpoint> {
        let first = self.shared.endpoints.first();
        first.ok_or_else(|| Error::usage("there is no endpoint"))
    }

    /// When a short step has to be done, also of what has no end.
    pub(super) fn deadline_of_step(&self) -> Deadline {
        self.deadline.or(self.shared.settings.command_timeout)
    }

    async fn dial(&self) -> std::result::Result<Session, Failure> {
        let endpoints = &self.shared.endpoints;
        let dialer = self.dialer().map_err(Failure::Settings)?;
        let tell = |failure: &DialFailure| self.tell(&failure.to_string());
        let race = race::first_alive(&dialer, endpoints, tell);
        let Some(won) = self.deadline.limit(race).await else {
            let too_late = |endpoint: &Endpoint| DialFailure {
                endpoint: endpoint.as_str().to_owned(),
                stage: Stage::Timeout,
                message: format!("no answer within {:?}", self.deadline.allowed()),
                hint: Some(HURRIED.to_owned()),
            };
            return Err(Failure::Dial(endpoints.iter().map(too_late).collect()));
        };
        let session = won.map_err(Failure::Dial)?;
        self.tell(&format!("connected to {}", session.endpoint()));
        Ok(session)
    }

    fn tell(&self, what: &str) {
        self.shared.reporter.detail(what);
    }
}
