//! What becomes of each call: whether it may be made, its attempts, who asks its member why it takes so long, and what is
//! added to a mere refusal.

use std::collections::BTreeSet;
use std::pin::{Pin, pin};
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};
use http_body_util::{BodyExt, Full};
use tonic::body::Body;
use tower::Service;

use super::attempts::{self, Outcome};
use super::call_error::{CallError, Failure};
use super::connection::Connection;
use super::deadline::Deadline;
use super::inquiry::{self, Finding};
use super::permission::{self, Denied};
use super::rpc::{self, Rpc};
use super::{raw, retry, session};

impl Connection {
    /// The service for calls of our own making.
    pub(super) fn service(
        &self,
    ) -> impl Service<Request<Body>, Response = Response<Body>, Error = CallError, Future: Send>
    {
        // Boxed, since what has it inside would need too much of the stack else.
        tower::service_fn(|request| Box::pin(self.send(request)))
    }

    /// Makes a call: in as many attempts as it takes, unless it's a stream that nobody can begin anew.
    pub(super) async fn send(&self, request: Request<Body>) -> Outcome {
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
    async fn allow(&self, rpc: Rpc) -> crate::error::Result<Self> {
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

    async fn send_allowed(&self, request: Request<Body>, rpc: Rpc) -> Outcome {
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
        call: Pin<&mut impl Future<Output = Result<T, CallError>>>,
        inquire: impl Fn(Duration) -> I,
    ) -> Result<T, CallError> {
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
    async fn send_once(&self, request: Request<Body>) -> Outcome {
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
}
