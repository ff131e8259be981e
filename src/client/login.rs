//! Logging in: one token for all connections to a cluster, and a new one when that is turned down.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex as Lock, MutexGuard, PoisonError};
use std::time::Duration;

use http::HeaderValue;
use secrecy::{ExposeSecret, SecretString};
use tokio::sync::Mutex;
use tokio::time::Instant;
use tonic::Code;

use super::call_error::{CallError, Failure};
use super::deadline::Deadline;
use super::endpoint::Endpoint;
use super::raw;
use super::session::Session;
use crate::output::Reporter;
use crate::settings::{ConnectionSettings, Identity};
use crate::token_cache::{Purpose, TokenFile, Unusable};

/// How long a connection waits for another one to log in, and for its own member to say whether it knows a token: either
/// member may be cut off from the others.
const PATIENCE: Duration = Duration::from_secs(1);

/// Who we are on a cluster. Its connections share one, since checking a password costs a server as much as hundreds of
/// reads, and what one member has given out is good at all of them.
pub struct LogIn {
    identity: Option<Identity>,
    latest: Lock<Latest>,
    /// Held by whoever logs in.
    turn: Mutex<()>,
    /// Whether somebody has been told that authentication is off.
    told: AtomicBool,
}

/// What the cluster has said to whoever asked it last.
#[derive(Default)]
struct Latest {
    token: Token,
    /// None without one, and none any more once it was of no use.
    cache: Option<Cache>,
    is_cache_read: bool,
    refusal: Option<(Instant, CallError)>,
}

/// Where tokens are kept for the next command, and who hears why they can't be.
struct Cache {
    file: TokenFile,
    reporter: Reporter,
}

/// What a call shows of who we are; nothing where the cluster doesn't ask.
#[derive(Clone, Default)]
pub(super) struct Token {
    value: Option<HeaderValue>,
    number: TokenNumber,
}

/// Counts the tokens that a process was given; 0 before the first.
pub(super) type TokenNumber = u64;

impl Token {
    /// The header's value.
    pub(super) fn value(&self) -> Option<HeaderValue> {
        self.value.clone()
    }

    /// Which of the process's tokens it is.
    pub(super) fn number(&self) -> TokenNumber {
        self.number
    }
}

impl LogIn {
    /// As whom these settings say. Nothing is sent yet.
    pub fn new(settings: &ConnectionSettings) -> Self {
        Self {
            identity: settings.identity.clone(),
            latest: Lock::default(),
            turn: Mutex::default(),
            told: AtomicBool::default(),
        }
    }

    /// The same with what an earlier command has left, and leaving something to later ones, if the settings want that.
    pub fn with_cache(settings: &ConnectionSettings, reporter: Reporter) -> Self {
        let cache = token_file(settings).map(|file| Cache { file, reporter });
        let latest = Latest {
            cache,
            ..Latest::default()
        };
        Self {
            latest: latest.into(),
            ..Self::new(settings)
        }
    }

    /// Whether there is somebody to log in, so that another token can be had.
    pub(super) fn is_user(&self) -> bool {
        matches!(self.identity, Some(Identity::User { .. }))
    }

    /// Whether that token, or rather its want, says for the first time that the cluster has no use for users.
    pub(super) fn is_of_no_use(&self, token: &Token) -> bool {
        self.is_user() && token.value.is_none() && !self.told.swap(true, Ordering::Relaxed)
    }

    /// A token that is newer than that one: another connection's if the session's member takes it, else one that the member
    /// gives out.
    pub(super) async fn newer_than(
        &self,
        number: TokenNumber,
        session: &Session,
        deadline: Deadline,
    ) -> Result<Token, CallError> {
        let (name, password) = match &self.identity {
            None => return Ok(Token::default()),
            Some(Identity::Token(token)) => {
                let value = secret_header(token.expose_secret());
                return Ok(Token { value, number });
            }
            Some(Identity::User { name, password }) => (name, password.known()),
        };
        self.read_cache();
        let asked = Instant::now();
        let turn = match self.latest_after(number) {
            Some(_) => None,
            None => deadline.capped(PATIENCE).limit(self.turn.lock()).await,
        };
        if let Some(token) = self.latest_after(number) {
            // Others needn't wait for what this member says.
            drop(turn);
            if is_taken(&token, session, deadline).await {
                return Ok(token);
            }
        } else if let Some(refusal) = self.refused_since(asked) {
            return Err(refusal);
        }
        self.remember(authenticate(session, name, password, deadline).await)
    }

    /// Takes the token that an earlier command has left, where there is one: it will be tried as another connection's.
    fn read_cache(&self) {
        let mut latest = self.lock();
        if std::mem::replace(&mut latest.is_cache_read, true) {
            return;
        }
        let Some(cache) = &latest.cache else { return };
        match cache.file.read() {
            Ok(Some(token)) => {
                cache
                    .reporter
                    .detail("found the token of an earlier log-in");
                let value = secret_header(token.expose_secret());
                latest.token = Token { value, number: 1 };
            }
            Ok(None) => {}
            Err(unusable) => latest.do_without_cache(&unusable),
        }
    }

    fn latest_after(&self, number: TokenNumber) -> Option<Token> {
        let latest = self.lock();
        (latest.token.number > number).then(|| latest.token.clone())
    }

    /// Who has waited for an answer shares it, also a bad one; who comes later may have better luck.
    fn refused_since(&self, asked: Instant) -> Option<CallError> {
        let latest = self.lock();
        let (at, refusal) = latest.refusal.as_ref()?;
        (*at >= asked).then(|| refusal.clone())
    }

    fn remember(
        &self,
        answer: Result<Option<SecretString>, CallError>,
    ) -> Result<Token, CallError> {
        let mut latest = self.lock();
        match answer {
            Ok(token) => {
                if let Some(token) = &token {
                    latest.write_cache(token);
                }
                let value = token.and_then(|token| secret_header(token.expose_secret()));
                let number = latest.token.number + 1;
                latest.token = Token { value, number };
                Ok(latest.token.clone())
            }
            Err(error) => {
                if is_refusal(&error) {
                    latest.refusal = Some((Instant::now(), error.clone()));
                }
                Err(error)
            }
        }
    }

    fn lock(&self) -> MutexGuard<'_, Latest> {
        self.latest.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Latest {
    fn write_cache(&mut self, token: &SecretString) {
        let Some(cache) = &self.cache else { return };
        if let Err(unusable) = cache.file.write(token) {
            self.do_without_cache(&unusable);
        }
    }

    fn do_without_cache(&mut self, unusable: &Unusable) {
        if let Some(cache) = self.cache.take() {
            let warning = format!("warning: the token cache is not used: {unusable}");
            cache.reporter.status(&warning);
        }
    }
}

/// Whether it's the cluster that doesn't let us in, and not a member that can't tell.
fn is_refusal(error: &CallError) -> bool {
    matches!(&error.failure, Failure::Status(status) if status.code() == Code::InvalidArgument)
}

/// Whether the member takes a token that another one has given out, perhaps of another cluster. It's a read that tells: a
/// member waits with any call for what it has yet to hear of the token, which no write may be exposed to.
async fn is_taken(token: &Token, session: &Session, deadline: Deadline) -> bool {
    let deadline = deadline.capped(PATIENCE);
    let service = tower::service_fn(|request| async move {
        let answer = session.call(request, token.value(), deadline).await;
        answer.map_err(|unsent| unsent.error)
    });
    raw::is_let_in(service).await
}

async fn authenticate(
    session: &Session,
    name: &str,
    password: Option<&SecretString>,
    deadline: Deadline,
) -> Result<Option<SecretString>, CallError> {
    let password = password.map_or("", |password| password.expose_secret());
    let service = tower::service_fn(|request| async move {
        let answer = session.call(request, None, deadline).await;
        answer.map_err(|unsent| unsent.error)
    });
    let token = raw::authenticate(service, name, password).await?;
    Ok(token.map(SecretString::from))
}

/// Where this user's token for these endpoints is kept.
fn token_file(settings: &ConnectionSettings) -> Option<TokenFile> {
    let Some(Identity::User { name, password }) = &settings.identity else {
        return None;
    };
    let purpose = Purpose {
        user: name,
        endpoints: settings.endpoints.iter().map(Endpoint::as_str).collect(),
        tls: settings.tls.settings().texts(),
    };
    let password = password.known()?.clone();
    Some(settings.token_cache.as_ref()?.file(&purpose, password))
}

fn secret_header(token: &str) -> Option<HeaderValue> {
    let mut value = HeaderValue::from_str(token).ok()?;
    value.set_sensitive(true);
    Some(value)
}
