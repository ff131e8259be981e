//! The Watch module's stream, with events that stay in the bytes that came.

use bytes::Bytes;
use etcd_client::proto::PbResponseHeader;
use futures_util::stream;
use prost::{Message, Oneof};
use tokio::sync::mpsc::{UnboundedSender, unbounded_channel};
use tonic::{Status, Streaming};

use super::Pair;
use crate::client::call_error::CallError;
use crate::client::connection::Connection;
use crate::client::rpc;
use crate::request::WatchRequest;

/// etcdserverpb.WatchResponse.
#[derive(Clone, PartialEq, Message)]
pub struct WatchResponse {
    /// Who answers; its revision is the store's.
    #[prost(message, optional, tag = "1")]
    pub header: Option<PbResponseHeader>,
    /// The server's number for the watch.
    #[prost(int64, tag = "2")]
    pub watch_id: i64,
    /// Whether it's the answer to a request for a watch.
    #[prost(bool, tag = "3")]
    pub created: bool,
    /// Whether the watch has ended.
    #[prost(bool, tag = "4")]
    pub canceled: bool,
    /// The oldest revision that is left, if the watch ended since it was to begin before that.
    #[prost(int64, tag = "5")]
    pub compact_revision: i64,
    /// Why it has ended.
    #[prost(string, tag = "6")]
    pub cancel_reason: String,
    /// Whether more of the same message follows.
    #[prost(bool, tag = "7")]
    pub fragment: bool,
    /// What happened, in order.
    #[prost(message, repeated, tag = "11")]
    pub events: Vec<Event>,
}

/// mvccpb.Event.
#[derive(Clone, PartialEq, Message)]
pub struct Event {
    /// [`PUT`], [`DELETE`], or what isn't known yet.
    #[prost(int32, tag = "1")]
    pub r#type: i32,
    /// The key and what it holds now.
    #[prost(message, optional, tag = "2")]
    pub kv: Option<KeyValue>,
    /// What it held before, if that was asked for and is still known.
    #[prost(message, optional, tag = "3")]
    pub prev_kv: Option<KeyValue>,
}

/// The type of an event that has written a key.
pub const PUT: i32 = 0;
/// The type of an event that has removed one.
pub const DELETE: i32 = 1;

/// mvccpb.KeyValue.
#[derive(Clone, PartialEq, Message)]
pub struct KeyValue {
    /// The key.
    #[prost(bytes = "bytes", tag = "1")]
    pub key: Bytes,
    /// The revision that created the key.
    #[prost(int64, tag = "2")]
    pub create_revision: i64,
    /// The revision of its last write.
    #[prost(int64, tag = "3")]
    pub mod_revision: i64,
    /// How often it was written since it was created.
    #[prost(int64, tag = "4")]
    pub version: i64,
    /// The value.
    #[prost(bytes = "bytes", tag = "5")]
    pub value: Bytes,
    /// The lease it hangs on; 0 for none.
    #[prost(int64, tag = "6")]
    pub lease: i64,
}

impl From<Pair<'_>> for KeyValue {
    fn from(pair: Pair<'_>) -> Self {
        Self {
            key: Bytes::copy_from_slice(pair.key),
            create_revision: pair.create_revision,
            mod_revision: pair.mod_revision,
            version: pair.version,
            value: Bytes::copy_from_slice(pair.value),
            lease: pair.lease,
        }
    }
}

impl<'a> From<&'a KeyValue> for Pair<'a> {
    fn from(kv: &'a KeyValue) -> Self {
        Self {
            key: &kv.key,
            value: &kv.value,
            create_revision: kv.create_revision,
            mod_revision: kv.mod_revision,
            version: kv.version,
            lease: kv.lease,
            wire: &[],
        }
    }
}

/// etcdserverpb.WatchRequest.
#[derive(Clone, PartialEq, Message)]
struct StreamRequest {
    #[prost(oneof = "Asked", tags = "1, 3")]
    asked: Option<Asked>,
}

#[derive(Clone, PartialEq, Oneof)]
enum Asked {
    #[prost(message, tag = "1")]
    Create(CreateRequest),
    #[prost(message, tag = "3")]
    Progress(ProgressRequest),
}

/// etcdserverpb.WatchCreateRequest.
#[derive(Clone, PartialEq, Message)]
struct CreateRequest {
    #[prost(bytes = "bytes", tag = "1")]
    key: Bytes,
    #[prost(bytes = "bytes", tag = "2")]
    range_end: Bytes,
    #[prost(int64, tag = "3")]
    start_revision: i64,
    #[prost(bool, tag = "4")]
    progress_notify: bool,
    #[prost(bool, tag = "6")]
    prev_kv: bool,
    #[prost(bool, tag = "8")]
    fragment: bool,
}

/// etcdserverpb.WatchProgressRequest.
#[derive(Clone, Copy, PartialEq, Message)]
struct ProgressRequest {}

impl CreateRequest {
    fn new(request: &WatchRequest, in_fragments: bool) -> Self {
        let bytes = Bytes::copy_from_slice;
        Self {
            key: bytes(request.range.key()),
            range_end: bytes(request.range.end().unwrap_or_default()),
            start_revision: request.revision,
            progress_notify: request.progress_notify,
            prev_kv: request.prev_kv,
            fragment: in_fragments,
        }
    }
}

/// A stream that watches share.
pub struct WatchStream {
    requests: UnboundedSender<StreamRequest>,
    answers: Streaming<WatchResponse>,
}

impl Connection {
    /// Opens a stream with its first watch, once the server answers. No message may be larger than `most_bytes`, or than
    /// the settings' bound on answers.
    ///
    /// # Errors
    /// As every call's.
    pub async fn watch(
        &self,
        request: &WatchRequest,
        in_fragments: bool,
        most_bytes: usize,
    ) -> Result<WatchStream, CallError> {
        let (requests, mut waiting) = unbounded_channel();
        let create = CreateRequest::new(request, in_fragments);
        // Nobody can have closed it yet.
        let _ = requests.send(Asked::Create(create).into());
        let sent = stream::poll_fn(move |cx| waiting.poll_recv(cx));
        let most_bytes = most_bytes.min(self.max_recv_bytes());
        let answers = self.open_stream(rpc::WATCH, sent, most_bytes).await?;
        Ok(WatchStream { requests, answers })
    }
}

impl WatchStream {
    /// Asks for one more watch. Where the stream has ended, [`WatchStream::next`] tells.
    pub fn add(&self, request: &WatchRequest, in_fragments: bool) {
        let create = CreateRequest::new(request, in_fragments);
        let _ = self.requests.send(Asked::Create(create).into());
    }

    /// Asks how far all watches are.
    pub fn ask_progress(&self) {
        let _ = self
            .requests
            .send(Asked::Progress(ProgressRequest {}).into());
    }

    /// The next message; none when the server has ended the stream.
    ///
    /// # Errors
    /// When the stream has failed.
    pub async fn next(&mut self) -> Result<Option<WatchResponse>, CallError> {
        let failed = |status: Status| CallError::from_status(rpc::WATCH, status);
        self.answers.message().await.map_err(failed)
    }
}

impl From<Asked> for StreamRequest {
    fn from(asked: Asked) -> Self {
        Self { asked: Some(asked) }
    }
}
