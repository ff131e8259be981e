//! Ranges that are read as they arrive, on the bytes that came: answers of any size in constant memory.

mod decoder;
mod pair;
mod piece;

use std::collections::VecDeque;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderValue, Method, StatusCode, Uri, Version, header};
use http_body_util::{BodyExt, Full};
use prost::Message;
use tonic::body::Body;
use tower::Service;

use self::decoder::Decoder;
pub use self::decoder::RangeSummary;
pub use self::pair::Pair;
pub use self::piece::Piece;
use crate::client::call_error::{CallError, Failure, OVER_OUR_BOUND};
use crate::client::connection::Connection;
use crate::client::rpc;
use crate::client::rpc::Rpc;
use crate::client::session::ENDPOINT;
use crate::error::Error;
use crate::request::GetRequest;

/// Bytes that are not what etcd would send.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Malformed;

impl From<prost::DecodeError> for Malformed {
    fn from(_: prost::DecodeError) -> Self {
        Self
    }
}

/// Why what arrives can't be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Trouble {
    /// It isn't what etcd would send.
    Malformed,
    /// A message of so many bytes.
    TooLarge(usize),
}

impl From<Malformed> for Trouble {
    fn from(_: Malformed) -> Self {
        Self::Malformed
    }
}

impl From<Malformed> for Error {
    fn from(_: Malformed) -> Self {
        CallError {
            rpc: rpc::RANGE,
            endpoint: None,
            failure: Failure::Unreadable("a key of it is malformed".to_owned()),
        }
        .into()
    }
}

/// etcdserverpb.RangeRequest.
#[derive(Clone, PartialEq, Message)]
struct RangeRequest {
    #[prost(bytes = "bytes", tag = "1")]
    key: Bytes,
    #[prost(bytes = "bytes", tag = "2")]
    range_end: Bytes,
    #[prost(int64, tag = "3")]
    limit: i64,
    #[prost(int64, tag = "4")]
    revision: i64,
    #[prost(int32, tag = "5")]
    sort_order: i32,
    #[prost(int32, tag = "6")]
    sort_target: i32,
    #[prost(bool, tag = "7")]
    serializable: bool,
    #[prost(bool, tag = "8")]
    keys_only: bool,
    #[prost(bool, tag = "9")]
    count_only: bool,
    #[prost(int64, tag = "10")]
    min_mod_revision: i64,
    #[prost(int64, tag = "11")]
    max_mod_revision: i64,
    #[prost(int64, tag = "12")]
    min_create_revision: i64,
    #[prost(int64, tag = "13")]
    max_create_revision: i64,
}

impl From<&GetRequest> for RangeRequest {
    fn from(request: &GetRequest) -> Self {
        let bytes = Bytes::copy_from_slice;
        Self {
            key: bytes(request.range.key()),
            range_end: bytes(request.range.end().unwrap_or_default()),
            limit: request.limit,
            revision: request.revision,
            sort_order: request.sort.order_on_the_wire() as i32,
            sort_target: request.sort.target as i32,
            serializable: request.serializable,
            keys_only: request.keys_only,
            count_only: request.count_only,
            min_mod_revision: request.mod_revision.0,
            max_mod_revision: request.mod_revision.1,
            min_create_revision: request.create_revision.0,
            max_create_revision: request.create_revision.1,
        }
    }
}

const STRANGE: &str = "it isn't what etcd would send";

/// Which of its calls a server is asked with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RangeCall {
    /// Range: the server puts the whole answer together before it sends any of it.
    Whole,
    /// RangeStream, which etcd has since 3.7: it sends pieces of about its own bound on requests, and what stands around
    /// the keys comes last.
    Streamed,
}

impl RangeCall {
    fn rpc(self) -> Rpc {
        match self {
            Self::Whole => rpc::RANGE,
            Self::Streamed => rpc::RANGE_STREAM,
        }
    }
}

/// A range's answer, as far as it has arrived.
pub struct RangeAnswer {
    rpc: Rpc,
    endpoint: Option<String>,
    patience: Duration,
    body: Body,
    decoder: Decoder,
    pieces: VecDeque<Piece>,
}

impl Connection {
    /// Reads a range. The answer may take this connection's time to begin, and each further part of it as long as
    /// `patience`.
    ///
    /// # Errors
    /// As every call's.
    pub async fn range(
        &self,
        request: &GetRequest,
        call: RangeCall,
        patience: Duration,
    ) -> Result<RangeAnswer, CallError> {
        let rpc = call.rpc();
        let answer = self.service().call(framed(rpc, request)).await?;
        let (status, header) = (answer.status(), answer.headers().get(ENDPOINT));
        let endpoint = header.and_then(|endpoint| endpoint.to_str().ok());
        let answer = RangeAnswer {
            rpc,
            endpoint: endpoint.map(str::to_owned),
            patience,
            body: answer.into_body(),
            decoder: Decoder::new(call == RangeCall::Streamed, self.max_recv_bytes()),
            pieces: VecDeque::new(),
        };
        match status {
            StatusCode::OK => Ok(answer),
            // As tonic says it of other calls.
            other => {
                Err(answer.unreadable(format!("mapped from HTTP status code {}", other.as_u16())))
            }
        }
    }
}

impl RangeAnswer {
    /// The next keys; none after the last.
    ///
    /// # Errors
    /// When the rest will not come. What came before it is good.
    pub async fn next(&mut self) -> Result<Option<Piece>, CallError> {
        loop {
            if let Some(piece) = self.pieces.pop_front() {
                return Ok(Some(piece));
            }
            let arrived = tokio::time::timeout(self.patience, self.body.frame()).await;
            let arrived = arrived.map_err(|_| self.late())?;
            let Some(frame) = arrived else {
                let is_whole = self.decoder.is_between_messages();
                return if is_whole && self.summary().header.is_some() {
                    Ok(None)
                } else {
                    Err(self.unreadable(STRANGE.to_owned()))
                };
            };
            let frame = frame.map_err(|status| CallError::from_status(self.rpc, status))?;
            if let Ok(data) = frame.into_data() {
                let taken = self.decoder.take(data, &mut self.pieces);
                taken.map_err(|trouble| {
                    self.unreadable(match trouble {
                        Trouble::Malformed => STRANGE.to_owned(),
                        Trouble::TooLarge(length) => {
                            format!("{OVER_OUR_BOUND}: {length} bytes")
                        }
                    })
                })?;
            }
        }
    }

    /// What stands around the keys, as far as it has come.
    pub fn summary(&self) -> &RangeSummary {
        self.decoder.summary()
    }

    fn unreadable(&self, message: String) -> CallError {
        self.error(Failure::Unreadable(message))
    }

    fn late(&self) -> CallError {
        let (sent, allowed) = (true, self.patience);
        self.error(Failure::Deadline { sent, allowed })
    }

    fn error(&self, failure: Failure) -> CallError {
        CallError {
            rpc: self.rpc,
            endpoint: self.endpoint.clone(),
            failure,
        }
    }
}

/// The request as gRPC has it: a flag for compression, the length, the message.
fn framed(rpc: Rpc, request: &GetRequest) -> http::Request<Body> {
    let message = RangeRequest::from(request).encode_to_vec();
    let length = u32::try_from(message.len()).unwrap_or(u32::MAX);
    let body = [&[0], &length.to_be_bytes()[..], &message].concat();
    let mut framed = http::Request::new(Body::new(Full::new(Bytes::from(body))));
    *framed.method_mut() = Method::POST;
    *framed.version_mut() = Version::HTTP_2;
    *framed.uri_mut() = Uri::from_static(rpc.path);
    let headers = framed.headers_mut();
    headers.insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static("application/grpc"),
    );
    headers.insert(header::TE, HeaderValue::from_static("trailers"));
    // It is read as it arrives.
    framed.extensions_mut().insert(rpc.in_pieces());
    framed
}
