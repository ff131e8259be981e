//! The port: `GET /metrics`, and nothing else. Whoever asks slowly, or says nothing, holds little and not for long.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::time::Duration;

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{Method, Request, Response, StatusCode};
use http_body_util::Full;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};

use super::Address;
use crate::error::{Error, Result, Stage};

const PATH: &str = "/metrics";
const FORMAT: &str = "text/plain; version=0.0.4; charset=utf-8";

/// The most connections at once; others wait.
const CONNECTIONS: usize = 16;
/// What a request's head may take, in bytes.
const HEAD: usize = 16 << 10;
/// How long a connection may last, from its first byte to the answer's last.
const LONGEST: Duration = Duration::from_secs(5);
/// Before the next connection is taken, where the system has none to give.
const PAUSE: Duration = Duration::from_millis(100);

/// A port that is taken, at which nobody is answered yet.
#[derive(Debug)]
pub struct Server {
    listener: TcpListener,
    address: SocketAddr,
}

impl Server {
    /// Takes the port.
    ///
    /// # Errors
    /// Code 2 if it can't be had.
    pub async fn bind(address: &Address) -> Result<Self> {
        let bound = async {
            let listener = TcpListener::bind((address.host.as_str(), address.port)).await?;
            let address = listener.local_addr()?;
            Ok::<_, std::io::Error>(Self { listener, address })
        };
        bound.await.map_err(|error| {
            Error::usage(format!("cannot serve metrics at {address}")).cause(
                Stage::Settings,
                None,
                error.to_string(),
            )
        })
    }

    /// Where they are, for whoever asks.
    pub fn url(&self) -> String {
        format!("http://{}{PATH}", self.address)
    }

    /// Answers with what `text` says at that moment, until it's dropped.
    pub async fn serve(
        self,
        text: impl Fn() -> String + Clone + Send + Sync + 'static,
    ) -> Infallible {
        let mut connections = JoinSet::new();
        loop {
            while connections.len() >= CONNECTIONS {
                connections.join_next().await;
            }
            tokio::select! {
                accepted = self.listener.accept() => match accepted {
                    Ok((stream, _)) => {
                        connections.spawn(timeout(LONGEST, answer(stream, text.clone())));
                    }
                    Err(_) => sleep(PAUSE).await,
                },
                // What has ended needn't be kept.
                Some(_) = connections.join_next() => {}
            }
        }
    }
}

async fn answer(stream: TcpStream, text: impl Fn() -> String) {
    let service = service_fn(async |request: Request<Incoming>| {
        let is_ours = request.method() == Method::GET && request.uri().path() == PATH;
        let (status, body) = match is_ours {
            true => (StatusCode::OK, text()),
            false => (StatusCode::NOT_FOUND, format!("only GET {PATH} is here\n")),
        };
        Response::builder()
            .status(status)
            .header(CONTENT_TYPE, FORMAT)
            .body(Full::new(Bytes::from(body)))
    });
    let served = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(LONGEST)
        .keep_alive(false)
        .max_buf_size(HEAD)
        .serve_connection(TokioIo::new(stream), service);
    // Whoever has gone away doesn't want it any more.
    let _ = served.await;
}
