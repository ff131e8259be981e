//! The connection that every call goes through: what it is made of, what is known of it, and others made of it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex as Lock};
use std::time::Duration;

use tokio::sync::{Mutex, OnceCell};
use tokio::time::Instant;
use tower::util::BoxCloneSyncService;

use super::deadline::Deadline;
use super::endpoint::Endpoint;
use super::home::Home;
use super::live::Live;
use super::login::LogIn;
use super::retry::{self, Verdict};
use super::rpc;
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
    /// Whether the members check what nested transactions do, once it was asked.
    pub(super) checks_nested: OnceCell<bool>,
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
            checks_nested: OnceCell::new(),
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

    /// A new connection to this one of several endpoints, to have it say of which cluster it is; none where that is known.
    pub fn only(&self, endpoint: &str) -> Option<Self> {
        let shared = &self.shared;
        let all = &shared.endpoints;
        let chosen = all.iter().find(|one| one.as_str() == endpoint)?;
        let is_needed = all.len() > 1 && !shared.home.is_known();
        is_needed.then(|| self.to(vec![chosen.clone()]))
    }

    /// A new connection to these of its endpoints. What one of them has told, the other needn't.
    pub(super) fn to(&self, endpoints: Vec<Endpoint>) -> Self {
        let shared = &self.shared;
        let shared = Shared {
            settings: Arc::clone(&shared.settings),
            endpoints,
            log_in: Arc::clone(&shared.log_in),
            home: Arc::clone(&shared.home),
            reporter: shared.reporter.clone(),
            live: Mutex::new(None),
            checks_nested: OnceCell::new(),
            told: Arc::clone(&shared.told),
        };
        Self {
            shared: Arc::new(shared),
            deadline: self.deadline,
        }
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

    /// The same connection for a last look: with this time from now on, or the command's whole time if that is shorter.
    #[must_use]
    pub fn within(&self, allowed: Duration) -> Self {
        self.with_time(allowed.min(self.command_timeout()))
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

    /// Whether the member knows us by a name, whose permissions it checks.
    pub(super) fn is_somebody(&self) -> bool {
        self.shared.settings.identity.is_some() || self.shared.settings.tls.has_certificate()
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
