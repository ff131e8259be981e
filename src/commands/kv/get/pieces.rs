//! A range's answer, in as many pieces as the server sends it in.

use etcd_client::GetStreamResponse;
use etcd_client::proto::PbRangeResponse;

use crate::client::{Connection, is_unimplemented};
use crate::error::Result;
use crate::request::GetRequest;

/// Which of its calls the server is asked with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    /// Range: all in one message.
    AtOnce,
    /// RangeStream, which etcd has since 3.7.
    Stream,
    /// RangeStream where there is one, else Range.
    StreamIfItCan,
}

/// The pieces still to come, and what has come of them.
pub(super) struct Pieces {
    source: Source,
    keys: usize,
    count: i64,
}

enum Source {
    One(Option<PbRangeResponse>),
    Stream(Box<GetStreamResponse>),
}

impl Pieces {
    /// Asks for them.
    pub(super) async fn ask(
        connection: &Connection,
        request: &GetRequest,
        way: Way,
    ) -> Result<Self> {
        let mut kv = connection.kv().await?;
        let (key, options) = (request.range.key(), Some(request.options()));
        if way != Way::AtOnce {
            match kv.get_stream(key, options.clone()).await {
                Ok(stream) => return Ok(Self::new(Source::Stream(Box::new(stream)))),
                Err(error) if way == Way::StreamIfItCan && is_unimplemented(&error) => {}
                Err(error) => return Err(error.into()),
            }
        }
        let whole = kv.get(key, options).await?.0;
        Ok(Self::new(Source::One(Some(whole))))
    }

    fn new(source: Source) -> Self {
        Self {
            source,
            keys: 0,
            count: 0,
        }
    }

    /// The next piece; only the last one of several has a header and a count.
    pub(super) async fn next(&mut self) -> Result<Option<PbRangeResponse>> {
        let piece = match &mut self.source {
            Source::One(whole) => whole.take(),
            Source::Stream(stream) => stream.message().await?.map(|piece| piece.0),
        };
        if let Some(piece) = &piece {
            self.keys += piece.kvs.len();
            self.count = self.count.max(piece.count);
        }
        Ok(piece)
    }

    /// All that is still to come, as one answer.
    pub(super) async fn whole(&mut self) -> Result<PbRangeResponse> {
        let mut whole = PbRangeResponse::default();
        while let Some(piece) = self.next().await? {
            whole.header = piece.header.or(whole.header);
            whole.kvs.extend(piece.kvs);
            whole.more |= piece.more;
            whole.count = whole.count.max(piece.count);
        }
        Ok(whole)
    }

    /// How many keys have come.
    pub(super) fn keys(&self) -> usize {
        self.keys
    }

    /// How many keys there are in the range, once the last piece has come.
    pub(super) fn count(&self) -> i64 {
        self.count
    }
}
