//! The one service that every call goes through: dials on first use, logs in, dials again.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use http::{HeaderValue, Request, Response};
use secrecy::ExposeSecret;
use tokio::sync::Mutex;
use tonic::body::Body;
use tower::Service;
use tower::util::BoxCloneSyncService;

use super::call_error::{CallError, Failure};
use super::deadline::Deadline;
use super::dialer::Dialer;
use super::endpoint::Endpoint;
use super::rpc::Access;
use super::session::Session;
use super::{race, raw, retry, rpc, tls};
use crate::error::Result;
use crate::output::Reporter;
use crate::settings::{ConnectionSettings, Identity};

/// A connection to the cluster through whichever of its endpoints is alive. Cheap to clone.
#[derive(Clone)]
pub struct Connection {
    shared: Arc<Shared>,
    deadline: Deadline,
}

struct Shared {
    settings: Arc<ConnectionSettings>,
    endpoints: Vec<Endpoint>,
    reporter: Reporter,
    live: Mutex<Option<Live>>,
}

/// A session, and who we are on it.
#[derive(Clone)]
struct Live {
    session: Session,
    token: Option<HeaderValue>,
}

impl Connection {
    /// A connection to one of these endpoints. Nothing is dialled before the first call.
    pub fn new(
        endpoints: Vec<Endpoint>,
        settings: Arc<ConnectionSettings>,
        deadline: Deadline,
        reporter: Reporter,
    ) -> Self {
        let shared = Shared {
            settings,
            endpoints,
            reporter,
            live: Mutex::new(None),
        };
        Self {
            shared: Arc::new(shared),
            deadline,
        }
    }

    /// The same connection with another deadline.
    pub fn until(&self, deadline: Deadline) -> Self {
        Self {
            shared: Arc::clone(&self.shared),
            deadline,
        }
    }

    /// etcd-client's face of this connection.
    pub async fn client(&self) -> Result<etcd_client::Client> {
        let service = BoxCloneSyncService::new(Boxed(self.clone()));
        let channel = etcd_client::Channel::Custom(service);
        Ok(etcd_client::Client::from_channel(channel, None).await?)
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

    /// The endpoint that calls go to, as the user wrote it; none before the first call.
    pub async fn endpoint(&self) -> Option<String> {
        let slot = self.shared.live.lock().await;
        slot.as_ref().map(|live| live.session.endpoint().to_owned())
    }

    /// Sends a write once, and a read again while what stands in its way is passing.
    async fn send(&self, request: Request<Body>) -> std::result::Result<Response<Body>, CallError> {
        let rpc = rpc::of_path(request.uri().path());
        if rpc.endless || rpc.access == Access::Write {
            return self.send_once(request).await;
        }
        let whole = retry::gather(request).await;
        let whole = whole.map_err(|status| CallError::from_status(rpc, status))?;
        let mut attempt = 0;
        loop {
            attempt += 1;
            match self.send_once(whole.clone().map(Body::new)).await {
                Err(error)
                    if retry::is_passing(&error) && retry::pause(attempt, self.deadline).await => {}
                answer => return answer,
            }
        }
    }

    async fn send_once(
        &self,
        request: Request<Body>,
    ) -> std::result::Result<Response<Body>, CallError> {
        let live = self.live(request.uri().path()).await?;
        let deadline = self.deadline;
        let unsent = match live.session.call(request, live.token, deadline).await {
            Ok(response) => return Ok(response),
            Err(unsent) => unsent,
        };
        // The session died before the call left, so that sending it again can't do it twice.
        let Some(request) = unsent.request else {
            return Err(unsent.error);
        };
        let live = self.live(request.uri().path()).await?;
        let answer = live.session.call(request, live.token, deadline).await;
        answer.map_err(|unsent| unsent.error)
    }

    /// The open session, or a new one.
    async fn live(&self, path: &str) -> std::result::Result<Live, CallError> {
        let mut slot = self.shared.live.lock().await;
        if let Some(live) = slot.as_ref().filter(|live| live.session.is_open()) {
            return Ok(live.clone());
        }
        let before_sending = |failure| CallError {
            rpc: rpc::of_path(path),
            endpoint: None,
            failure,
        };
        let session = self.dial().await.map_err(before_sending)?;
        let token = self.log_in(&session).await;
        let token = token.map_err(|error| before_sending(Failure::LogIn(Box::new(error))))?;
        Ok(slot.insert(Live { session, token }).clone())
    }

    async fn dial(&self) -> std::result::Result<Session, Failure> {
        let endpoints = &self.shared.endpoints;
        let tls = if endpoints.iter().any(Endpoint::is_tls) {
            Some(tls::client_config(&self.shared.settings.tls).map_err(Failure::Settings)?)
        } else {
            None
        };
        let dialer = Dialer {
            settings: Arc::clone(&self.shared.settings),
            tls,
        };
        let race = race::first_alive(&dialer, endpoints);
        let Some(won) = self.deadline.limit(race).await else {
            return Err(Failure::Deadline(self.deadline.allowed()));
        };
        let session = won.map_err(Failure::Dial)?;
        self.shared
            .reporter
            .detail(&format!("connected to {}", session.endpoint()));
        Ok(session)
    }

    /// The token that further calls carry; none without a user, or where the cluster asks for none.
    async fn log_in(
        &self,
        session: &Session,
    ) -> std::result::Result<Option<HeaderValue>, CallError> {
        match &self.shared.settings.identity {
            None => Ok(None),
            Some(Identity::Token(token)) => Ok(secret_header(token.expose_secret())),
            Some(Identity::User { name, password }) => {
                let password = password
                    .as_ref()
                    .map_or("", |password| password.expose_secret());
                let service = OnSession {
                    session: session.clone(),
                    deadline: self.deadline,
                };
                let token = raw::authenticate(service, name, password).await?;
                Ok(token.and_then(|token| secret_header(&token)))
            }
        }
    }
}

fn secret_header(token: &str) -> Option<HeaderValue> {
    let mut value = HeaderValue::from_str(token).ok()?;
    value.set_sensitive(true);
    Some(value)
}

type Answering<E> =
    Pin<Box<dyn Future<Output = std::result::Result<Response<Body>, E>> + Send + 'static>>;

impl Service<Request<Body>> for Connection {
    type Response = Response<Body>;
    type Error = CallError;
    type Future = Answering<CallError>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<std::result::Result<(), CallError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Body>) -> Self::Future {
        let this = self.clone();
        Box::pin(async move { this.send(request).await })
    }
}

/// The connection with the error type that etcd-client wants.
#[derive(Clone)]
struct Boxed(Connection);

impl Service<Request<Body>> for Boxed {
    type Response = Response<Body>;
    type Error = tower::BoxError;
    type Future = Answering<tower::BoxError>;

    fn poll_ready(
        &mut self,
        _: &mut Context<'_>,
    ) -> Poll<std::result::Result<(), tower::BoxError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Body>) -> Self::Future {
        let this = self.0.clone();
        Box::pin(async move { this.send(request).await.map_err(Into::into) })
    }
}

/// A session without the log-in, which is what the log-in itself uses.
struct OnSession {
    session: Session,
    deadline: Deadline,
}

impl Service<Request<Body>> for OnSession {
    type Response = Response<Body>;
    type Error = CallError;
    type Future = Answering<CallError>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<std::result::Result<(), CallError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Body>) -> Self::Future {
        let (session, deadline) = (self.session.clone(), self.deadline);
        Box::pin(async move {
            let answer = session.call(request, None, deadline).await;
            answer.map_err(|unsent| unsent.error)
        })
    }
}
