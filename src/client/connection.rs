//! The one service that every call goes through: dials on first use, logs in, dials again.

use std::collections::{BTreeMap, BTreeSet};
use std::pin::{Pin, pin};
use std::sync::{Arc, Mutex as Lock};
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};
use http_body_util::{BodyExt, Full};
use tokio::sync::Mutex;
use tokio::time::Instant;
use tonic::body::Body;
use tower::Service;
use tower::util::BoxCloneSyncService;

use super::call_error::{CallError, Failure};
use super::deadline::Deadline;
use super::endpoint::Endpoint;
use super::home::Home;
use super::inquiry::{self, Finding};
use super::live::Live;
use super::login::LogIn;
use super::permission::{self, Denied};
use super::retry::Verdict;
use super::rpc::Rpc;
use super::{attempts, raw, retry, rpc, session};
use crate::error::{Error, Result};
use crate::output::Reporter;
use crate::settings::{ConnectionSettings, Identity};

/// A connection to the cluster through whichever of its endpoints is alive. Cheap to clone.
#[derive(Clone)]
pub struct Connection {
    pub(super) shared: Arc<Shared>,
    pub(super) deadline: Deadline,
}

pub(super) struct Shared {
    pub(super) settings: Arc<ConnectionSettings>,
    pub(super) endpoints: Vec<Endpoint>,
    pub(super) log_in: Arc<LogIn>,
    pub(super) home: Arc<Home>,
    pub(super) reporter: Reporter,
    pub(super) live: Mutex<Option<Live>>,
    /// What was told of dialling and waiting, and when it was last so.
    pub(super) told: Arc<Lock<BTreeMap<String, Instant>>>,
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
        let home = Arc::default();
        Self::sharing(log_in, home, endpoints, settings, deadline, reporter)
    }

    /// The same with a log-in that other connections to the cluster have, too, and with the cluster that they are to.
    pub fn sharing(
        log_in: Arc<LogIn>,
        home: Arc<Home>,
        endpoints: Vec<Endpoint>,
        settings: Arc<ConnectionSettings>,
        deadline: Deadline,
        reporter: Reporter,
    ) -> Self {
        let shared = Shared {
            settings,
            endpoints,
            log_in,
            home,
            reporter,
            live: Mutex::new(None),
            told: Arc::default(),
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
            async move {
                Box::pin(this.send(request))
                    .await
                    .map_err(tower::BoxError::from)
            }
        });
        let channel = etcd_client::Channel::Custom(BoxCloneSyncService::new(service));
        // Boxed: all that has to do with the cluster waits for this, and would have room for the crate's log-in, which it never
        // needs.
        let client = Box::pin(etcd_client::Client::from_channel(channel, None));
        Ok(client.await?)
    }

    /// Connects and logs in, where that isn't done yet: for what is to know whether it's that which takes its time.
    ///
    /// # Errors
    /// If no endpoint can be reached, each with its reason; or if logging in fails.
    pub async fn connect(&self) -> Result<()> {
        let rpc = rpc::of_path("");
        let mut left_out = BTreeSet::new();
        loop {
            let has_others = self.others_than(&left_out) > 1;
            let patience = has_others.then(|| self.interval());
            let error = match self.live(rpc, &left_out, patience).await {
                Ok(_) => return Ok(()),
                Err(error) => error,
            };
            // Who doesn't let us in may be of no use; the last one has all the time.
            match error.place() {
                Some(place) if has_others && retry::judge(rpc, &error) != Verdict::Final => {
                    self.tell(&format!("{error} at {place}; trying elsewhere"));
                    left_out.insert(place.to_owned());
                }
                _ => return Err(error.into()),
            }
        }
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

    /// A new connection that leaves out the endpoint of one that has failed, unless there is no other.
    pub fn elsewhere(&self, failed: Option<&str>) -> Self {
        let all = &self.shared.endpoints;
        let others = all
            .iter()
            .filter(|endpoint| Some(endpoint.as_str()) != failed);
        let others: Vec<_> = others.cloned().collect();
        self.to(if others.is_empty() {
            all.clone()
        } else {
            others
        })
    }

    /// The same connection for a last short call after what had no end: it has the command's time from now on.
    #[must_use]
    pub fn bounded(&self) -> Self {
        self.with_time(self.command_timeout())
    }

    /// The same connection with so much time from now on.
    #[must_use]
    pub fn with_time(&self, time: Duration) -> Self {
        Self {
            shared: Arc::clone(&self.shared),
            deadline: Deadline::after(time),
        }
    }

    /// A new connection to these of its endpoints. What one of them has told, the other needn't.
    fn to(&self, endpoints: Vec<Endpoint>) -> Self {
        let shared = &self.shared;
        let shared = Shared {
            settings: Arc::clone(&shared.settings),
            endpoints,
            log_in: Arc::clone(&shared.log_in),
            home: Arc::clone(&shared.home),
            reporter: shared.reporter.clone(),
            live: Mutex::new(None),
            told: Arc::clone(&shared.told),
        };
        Self {
            shared: Arc::new(shared),
            deadline: self.deadline,
        }
    }

    /// The same connection for a last look: with this time from now on, or the command's whole time if that is shorter.
    #[must_use]
    pub fn within(&self, allowed: Duration) -> Self {
        self.with_time(allowed.min(self.command_timeout()))
    }

    /// A new connection to this one of several endpoints, to have it say of which cluster it is; none where that is known.
    pub fn only(&self, endpoint: &str) -> Option<Self> {
        let shared = &self.shared;
        let all = &shared.endpoints;
        let chosen = all.iter().find(|one| one.as_str() == endpoint)?;
        let is_needed = all.len() > 1 && !shared.home.is_known();
        is_needed.then(|| self.to(vec![chosen.clone()]))
    }

    /// The time that dialling an endpoint has.
    pub fn dial_timeout(&self) -> Duration {
        self.shared.settings.dial_timeout
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
        // Boxed, since what has it inside would need too much of the stack else.
        tower::service_fn(|request| Box::pin(self.send(request)))
    }

    /// Makes a call: in as many attempts as it takes, unless it's a stream that nobody can begin anew.
    async fn send(&self, request: Request<Body>) -> std::result::Result<Response<Body>, CallError> {
        let rpc = rpc::of_request(&request);
        let allowed = self.allow(rpc).await.map_err(|error| CallError {
            rpc,
            endpoint: None,
            failure: Failure::Settings(error),
        })?;
        Box::pin(allowed.send_allowed(request, rpc)).await
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
        if rpc.endless && !rpc.in_pieces {
            return self.send_once(request).await;
        }
        let whole = retry::gather(request).await;
        let whole = whole.map_err(|_| CallError {
            rpc,
            endpoint: None,
            failure: Failure::Settings(session::too_large(rpc)),
        })?;
        let body = whole.body().clone();
        let answer = pin!(attempts::make(self, rpc, whole));
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
    pub(super) async fn wait_for<T, I: Future<Output = Option<Finding>>>(
        &self,
        rpc: Rpc,
        call: Pin<&mut impl Future<Output = std::result::Result<T, CallError>>>,
        inquire: impl Fn(Duration) -> I,
    ) -> std::result::Result<T, CallError> {
        if !self.shared.settings.asks_why {
            return call.await;
        }
        let tell = |finding: Finding| {
            let how = finding.words();
            if self.is_news(&how) {
                let reporter = &self.shared.reporter;
                reporter.status(&format!("still {}: {how}", rpc.doing));
            }
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
        Some((name.to_owned(), Box::pin(roles).await))
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

    /// Sends it, if need be over a new session.
    async fn send_once(
        &self,
        request: Request<Body>,
    ) -> std::result::Result<Response<Body>, CallError> {
        let rpc = rpc::of_request(&request);
        let nobody = BTreeSet::new();
        let live = self.live(rpc, &nobody, None).await?;
        let sent = live
            .session
            .call(request, live.token.value(), self.deadline);
        let unsent = match sent.await {
            Ok(response) => return Ok(response),
            Err(unsent) => unsent,
        };
        // The session died before the call left, so that sending it again can't do it twice.
        let Some(request) = unsent.request else {
            return Err(unsent.error);
        };
        let live = self.live(rpc, &nobody, None).await?;
        let sent = live
            .session
            .call(request, live.token.value(), self.deadline);
        sent.await.map_err(|unsent| unsent.error)
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

    /// Says it with `-v`.
    pub fn tell(&self, what: &str) {
        self.shared.reporter.detail(what);
    }
}
