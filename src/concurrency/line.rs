//! The line of a name's contenders: taking a place in it, and waiting for one's turn.

use etcd_client::proto::{PbKeyValue, PbRangeResponse, PbTxnOpResponse, PbTxnResponse};
use etcd_client::{SortOrder, SortTarget};
use tokio::time;

use super::insist::{PAUSE, elsewhere, insist, is_passing};
use super::session::Session;
use crate::client::{Connection, DELETE};
use crate::error::{Error, Kind, Result, Stage};
use crate::request::{
    Compare, CompareOperator, CompareTarget, GetRequest, KeyRange, Operation, PutRequest, Sort,
    TxnRequest, WatchRequest,
};

/// A place in the line.
#[derive(Clone, Debug)]
pub struct Place {
    /// The key that stands for it, `NAME/LEASE`.
    pub key: Vec<u8>,
    /// The revision that created the key.
    pub create_revision: i64,
    /// The store's revision when its turn had come, or when the place was taken.
    pub revision: i64,
    /// Whose turn it was when the place was taken; none when it was ours.
    pub holder: Option<PbKeyValue>,
    prefix: Vec<u8>,
}

/// Takes a place in the line for the name, with a value that all can see.
///
/// Sent again while no answer comes: a place that is taken already is found rather than taken twice.
///
/// # Errors
/// When no answer comes within the command's time, or the server refuses.
pub async fn join(session: &Session, name: &[u8], value: &[u8]) -> Result<Place> {
    let mut prefix = name.to_vec();
    prefix.push(b'/');
    let mut key = prefix.clone();
    key.extend_from_slice(format!("{:x}", session.id()).as_bytes());
    let request = request(session.id(), &prefix, &key, value);
    let answer = insist(session.connection(), async |connection| {
        let mut kv = connection.kv().await?;
        Ok(kv.txn((&request).into()).await?.0)
    });
    place(prefix, key, answer.await?)
}

/// Puts the key unless it is there, and asks who is first.
fn request(lease: i64, prefix: &[u8], key: &[u8], value: &[u8]) -> TxnRequest {
    let first = GetRequest {
        limit: 1,
        sort: by_creation(SortOrder::Ascend),
        ..GetRequest::of(KeyRange::prefix(prefix))
    };
    let put = PutRequest {
        key: key.to_vec(),
        value: value.to_vec(),
        lease,
        ..PutRequest::default()
    };
    TxnRequest {
        compares: vec![Compare {
            key: key.to_vec(),
            operator: CompareOperator::Equal,
            target: CompareTarget::CreateRevision(0),
        }],
        success: vec![Operation::Put(put), Operation::Get(first.clone())],
        failure: vec![
            Operation::Get(GetRequest::of(KeyRange::single(key))),
            Operation::Get(first),
        ],
    }
}

fn by_creation(order: SortOrder) -> Sort {
    Sort {
        target: SortTarget::Create,
        order,
    }
}

fn place(prefix: Vec<u8>, key: Vec<u8>, answer: PbTxnResponse) -> Result<Place> {
    let revision = answer.header.map_or(0, |header| header.revision);
    let mut ranges = answer.responses.into_iter().filter_map(|answer| {
        let Some(PbTxnOpResponse::ResponseRange(range)) = answer.response else {
            return None;
        };
        Some(range.kvs.into_iter().next())
    });
    let create_revision = if answer.succeeded {
        revision
    } else {
        let own = ranges.next().flatten();
        let own = own.ok_or_else(|| Error::failed("the server's answer makes no sense"))?;
        own.create_revision
    };
    let first = ranges.next().flatten();
    Ok(Place {
        key,
        create_revision,
        revision,
        holder: first.filter(|first| first.create_revision != create_revision),
        prefix,
    })
}

impl Place {
    /// Waits for its turn, through whichever member answers. It goes on for as long as the place may be there; whether
    /// the session still is, is up to the caller.
    ///
    /// # Errors
    /// When the server refuses; of kind [`Kind::NotFound`] when the place itself is gone.
    pub async fn wait(&mut self, session: &Session) -> Result<()> {
        let mut connection = session.connection().clone();
        while self.holder.is_some() {
            let waiting = Box::pin(self.wait_through(&connection));
            let Err(error) = waiting.await else {
                continue;
            };
            if !is_passing(&error) {
                return Err(error);
            }
            time::sleep(PAUSE).await;
            connection = elsewhere(session.connection(), &connection).await;
        }
        Ok(())
    }

    /// Waits until the key in front is gone and looks again, until there is none.
    async fn wait_through(&mut self, connection: &Connection) -> Result<()> {
        while let Some((key, revision)) = self.in_front(connection).await? {
            wait_for_deletion(connection, &key, revision).await?;
        }
        let own = GetRequest::of(KeyRange::single(self.key.clone()));
        let (kv, revision) = get(connection, &own).await?;
        if kv.is_none() {
            return Err(Error::new(Kind::NotFound, "the key in the line is gone"));
        }
        self.revision = revision;
        self.holder = None;
        Ok(())
    }

    /// Leaves the line, so that who is next has its turn; the session stays for another place.
    ///
    /// # Errors
    /// When no answer comes within the command's time: the place is there for as long as the session, or until then.
    pub async fn leave(self, session: &Session) -> Result<()> {
        insist(session.connection(), async |connection| {
            let mut kv = connection.kv().await?;
            kv.delete(self.key.as_slice(), None).await?;
            Ok(())
        })
        .await
    }

    /// Waits until the key is gone, so that the place is lost whatever becomes of the lease.
    pub async fn gone(&self, session: &Session) {
        let mut connection = session.connection().clone();
        let mut revision = self.revision;
        loop {
            let looked = self.look_for_end(&connection, revision).await;
            match looked {
                Ok(None) => return,
                Ok(Some(seen)) => revision = seen,
                Err(error) if is_passing(&error) => {
                    time::sleep(PAUSE).await;
                    connection = elsewhere(session.connection(), &connection).await;
                }
                // Nobody tells us.
                Err(_) => std::future::pending().await,
            }
        }
    }

    /// The revision up to which the key is still there; none when it is gone.
    async fn look_for_end(&self, connection: &Connection, revision: i64) -> Result<Option<i64>> {
        wait_for_deletion(connection, &self.key, revision).await?;
        let own = GetRequest::of(KeyRange::single(self.key.clone()));
        let (kv, revision) = get(connection, &own).await?;
        Ok(kv.map(|_| revision))
    }

    /// What its key holds.
    ///
    /// # Errors
    /// As every read's; that the key is gone is none.
    pub async fn read(&self, session: &Session) -> Result<PbRangeResponse> {
        let mut kv = session.connection().bounded().kv().await?;
        Ok(kv.get(self.key.as_slice(), None).await?.0)
    }

    /// The key in front of ours, as of a revision.
    async fn in_front(&self, connection: &Connection) -> Result<Option<(Vec<u8>, i64)>> {
        let last = GetRequest {
            limit: 1,
            sort: by_creation(SortOrder::Descend),
            create_revision: (0, self.create_revision.saturating_sub(1)),
            keys_only: true,
            ..GetRequest::of(KeyRange::prefix(self.prefix.clone()))
        };
        let (kv, revision) = get(connection, &last).await?;
        Ok(kv.map(|kv| (kv.key, revision)))
    }
}

async fn get(connection: &Connection, request: &GetRequest) -> Result<(Option<PbKeyValue>, i64)> {
    let mut kv = connection.bounded().kv().await?;
    let answer = kv.get(request.range.key(), Some(request.options())).await?;
    let revision = answer.0.header.map_or(0, |header| header.revision);
    Ok((answer.0.kvs.into_iter().next(), revision))
}

/// Waits until the key is deleted, or the history in which that could be seen is gone: then it's time to look again.
async fn wait_for_deletion(connection: &Connection, key: &[u8], revision: i64) -> Result<()> {
    let request = WatchRequest {
        range: KeyRange::single(key),
        // The key was there then: older servers leave out what was deleted at the revision that was compacted, and refuse
        // only what is before.
        revision,
        prev_kv: false,
        progress_notify: false,
    };
    let mut changes = connection.watch(&request, false, usize::MAX).await?;
    let ended = Error::new(Kind::Unreachable, "the server ended the watch");
    while let Some(change) = changes.next().await? {
        let deleted = change.events.iter().any(|event| event.r#type == DELETE);
        if deleted || change.compact_revision > 0 {
            return Ok(());
        }
        if change.canceled {
            return Err(ended.cause(Stage::ServerRefusal, None, change.cancel_reason));
        }
    }
    Err(ended)
}
