//! A member's metrics: HTTP/1.1 on the port that its clients use.

use std::sync::Arc;

use bytes::Bytes;
use http::header::HOST;
use http::{Method, Request, StatusCode, Uri};
use http_body_util::{BodyExt, Empty};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;

use super::connection::Connection;
use super::dialer::innermost;
use super::endpoint::Endpoint;
use crate::error::{Error, Kind, Result, Stage};

impl Connection {
    /// What `/metrics` of the first endpoint says, in Prometheus's text format.
    ///
    /// # Errors
    /// When it can't be reached, or has no metrics there.
    pub async fn metrics(&self) -> Result<String> {
        let endpoint = self.first_endpoint()?;
        let unread = |stage, reason: String| {
            let message = "reading the member's metrics failed";
            Error::new(Kind::Unreachable, message).cause(
                stage,
                Some(endpoint.as_str().to_owned()),
                reason,
            )
        };
        let mut dialer = self.dialer()?;
        if let Some(tls) = dialer.tls.as_mut() {
            Arc::make_mut(tls).alpn_protocols = vec![b"http/1.1".to_vec()];
        }
        let socket = dialer.connect(endpoint).await;
        let socket = socket.map_err(|failure| unread(failure.stage, failure.message))?;
        let (mut sender, connection) = http1::handshake(TokioIo::new(socket))
            .await
            .map_err(|error| unread(Stage::Connect, innermost(&error)))?;
        tokio::spawn(connection);
        let request = request(endpoint)?;
        let read = async {
            let answer = sender.send_request(request).await?;
            let status = answer.status();
            let body = answer.into_body().collect().await?.to_bytes();
            Ok::<_, hyper::Error>((status, body))
        };
        match self.deadline_of_step().limit(read).await {
            None => Err(unread(Stage::Timeout, "no answer came in time".to_owned())),
            Some(Err(error)) => Err(unread(Stage::Transport, innermost(&error))),
            Some(Ok((StatusCode::OK, body))) => Ok(String::from_utf8_lossy(&body).into_owned()),
            Some(Ok((status, _))) => Err(unread(Stage::ServerRefusal, status.to_string())),
        }
    }
}

fn request(endpoint: &Endpoint) -> Result<Request<Empty<Bytes>>> {
    let origin: Uri = endpoint.origin()?;
    let host = origin.authority().map_or("", |host| host.as_str());
    Request::builder()
        .method(Method::GET)
        .uri("/metrics")
        .header(HOST, host)
        .body(Empty::new())
        .map_err(|error| Error::failed(error.to_string()))
}
