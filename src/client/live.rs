//! The session that calls go through: dialled, logged in, and known to be of the right cluster.

use std::collections::{BTreeMap, BTreeSet};
use std::pin::pin;
use std::sync::{Arc, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

use super::call_error::{CallError, DialFailure, Failure};
use super::connection::Connection;
use super::deadline::Deadline;
use super::dialer::Dialer;
use super::endpoint::Endpoint;
use super::home::Stranger;
use super::login::{Token, TokenNumber};
use super::rpc::Rpc;
use super::session::Session;
use super::{inquiry, race, raw, retry, rpc};
use crate::error::{Result, Stage};

/// A read is asked for elsewhere, too, after this part of the command's time, or sooner.
const HEDGES: u32 = 4;
/// What helps where the command's time was over before dialling could fail.
const HURRIED: &str = "a --command-timeout longer than --dial-timeout lets us find out why";
/// What was told of dialling and waiting is no news for so long after it was last so.
const TOLD_ANEW: Duration = Duration::from_secs(30);

/// A session, and who we are on it.
#[derive(Clone)]
pub(super) struct Live {
    pub(super) session: Session,
    pub(super) since: Instant,
    pub(super) token: Token,
}

impl Connection {
    /// The open session, or a new one: at an endpoint that isn't left out, unless all are. Logging in may take as long as
    /// `patience`.
    pub(super) async fn live(
        &self,
        rpc: Rpc,
        left_out: &BTreeSet<String>,
        patience: Option<Duration>,
    ) -> std::result::Result<Live, CallError> {
        let mut slot = self.shared.live.lock().await;
        let of_use =
            |live: &&Live| live.session.is_open() && !left_out.contains(live.session.endpoint());
        if let Some(live) = slot.as_ref().filter(of_use) {
            return Ok(live.clone());
        }
        // Boxed, since few calls come to this: room for it would be in each of them else.
        let live = Box::pin(self.begin(rpc, left_out, patience)).await?;
        Ok(slot.insert(live).clone())
    }

    /// A new session.
    async fn begin(
        &self,
        rpc: Rpc,
        left_out: &BTreeSet<String>,
        patience: Option<Duration>,
    ) -> std::result::Result<Live, CallError> {
        let before_sending = |failure| CallError {
            rpc,
            endpoint: None,
            failure,
        };
        let logging_in = |error| before_sending(Failure::LogIn(Box::new(error)));
        let session = self.dial(left_out).await.map_err(|failure| {
            let error = before_sending(failure);
            if self.shared.log_in.is_user() {
                logging_in(error)
            } else {
                error
            }
        })?;
        let token = self.token_newer_than(0, &session, patience).await;
        let token = token.map_err(logging_in)?;
        let since = Instant::now();
        Ok(Live {
            session,
            since,
            token,
        })
    }

    async fn token_newer_than(
        &self,
        number: TokenNumber,
        session: &Session,
        patience: Option<Duration>,
    ) -> std::result::Result<Token, CallError> {
        // Logging in is short, also for what comes after it and has no end.
        let mut deadline = self.deadline_of_step();
        if let Some(patience) = patience {
            deadline = deadline.capped(patience);
        }
        let log_in = &self.shared.log_in;
        let token = pin!(log_in.newer_than(number, session, deadline));
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

    /// Comes by a newer token than the one `used` if that may help against this error; whether the call may be sent again.
    pub(super) async fn renew(
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
            let token = self.token_newer_than(used, &live.session, None).await;
            live.token = token.map_err(|denied| CallError {
                failure: Failure::LogIn(Box::new(denied)),
                ..error.clone()
            })?;
        }
        Ok(true)
    }

    /// Asks a member that hasn't answered yet for its cluster, where that is known: a write must not end up in another one.
    pub(super) async fn make_sure_of(
        &self,
        rpc: Rpc,
        live: &Live,
    ) -> std::result::Result<(), CallError> {
        let session = &live.session;
        if !session.may_be_a_stranger() {
            return Ok(());
        }
        let deadline = self.deadline_of_step().capped(self.interval());
        let asked = raw::ask_status(session.service(live.token.value(), deadline));
        match Box::pin(asked).await {
            Err(error) if matches!(error.failure, Failure::Status(_)) => session.trust(),
            Err(error) => {
                return Err(CallError {
                    rpc,
                    failure: Failure::LogIn(error),
                    endpoint: Some(session.endpoint().to_owned()),
                });
            }
            Ok(_) => session.trust(),
        }
        Ok(())
    }

    /// How long a member may be silent before another one is asked, too.
    pub(super) fn interval(&self) -> Duration {
        let dialling = self.shared.settings.dial_timeout;
        dialling.min(self.deadline_of_step().allowed() / HEDGES)
    }

    /// How many endpoints there are beside these.
    pub(super) fn others_than(&self, left_out: &BTreeSet<String>) -> usize {
        let others = self.shared.endpoints.iter();
        others
            .filter(|endpoint| !left_out.contains(endpoint.as_str()))
            .count()
    }

    /// How often what is harmless to repeat is repeated; none: while there is time.
    pub fn retries(&self) -> Option<u32> {
        self.shared.settings.retries
    }

    /// Whether members may be asked in another way than etcdctl asks them.
    pub(super) fn is_native(&self) -> bool {
        !self.shared.settings.mode.is_drop_in()
    }

    /// When all attempts of a call have to be over.
    pub(super) fn deadline(&self) -> Deadline {
        self.deadline
    }

    /// Says once that endpoints are of several clusters.
    pub(super) fn warn_of(&self, stranger: &Stranger, endpoint: Option<&str>) {
        let reporter = &self.shared.reporter;
        if self.shared.settings.mode.has_remarks() && self.shared.home.is_first_stranger() {
            let endpoint = endpoint.unwrap_or("an endpoint");
            reporter.status(&format!("warning: {endpoint} is left out: {stranger}"));
        }
    }

    /// What dials this connection's endpoints.
    pub(super) fn dialer(&self) -> Result<Dialer> {
        let (shared, tls) = (&self.shared, &self.shared.settings.tls);
        // A file that can't be used is a mistake even where no endpoint needs it.
        let needed = shared.endpoints.iter().any(Endpoint::is_tls) || tls.settings().names_files();
        Ok(Dialer {
            settings: Arc::clone(&shared.settings),
            home: Arc::clone(&shared.home),
            tls: needed.then(|| tls.config()).transpose()?,
        })
    }

    async fn dial(&self, left_out: &BTreeSet<String>) -> std::result::Result<Session, Failure> {
        let all = &self.shared.endpoints;
        let others = all
            .iter()
            .filter(|endpoint| !left_out.contains(endpoint.as_str()));
        let mut endpoints: Vec<&Endpoint> = others.collect();
        if endpoints.is_empty() {
            endpoints = all.iter().collect();
        }
        let dialer = self.dialer().map_err(Failure::Settings)?;
        let race = race::first_alive(&dialer, &endpoints, |failure| self.tell_once(failure));
        let Some(won) = self.deadline.limit(race).await else {
            let too_late = |endpoint: &&Endpoint| DialFailure {
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

    /// The same failure isn't told again and again.
    fn tell_once(&self, failure: &DialFailure) {
        let line = failure.to_string();
        if self.is_news(&line) {
            self.tell(&line);
        }
    }

    /// Says why it's waited for members, though not again and again.
    pub fn tell_waiting(&self, why: &str) {
        if self.is_news(why) {
            self.shared.reporter.status(why);
        }
    }

    /// Whether this is to be told: it hasn't been so within the last seconds.
    pub(super) fn is_news(&self, what: &str) -> bool {
        let mut told = self.told();
        told.retain(|_, last| last.elapsed() <= TOLD_ANEW);
        told.insert(what.to_owned(), Instant::now()).is_none()
    }

    fn told(&self) -> MutexGuard<'_, BTreeMap<String, Instant>> {
        let told = self.shared.told.lock();
        told.unwrap_or_else(PoisonError::into_inner)
    }
}
