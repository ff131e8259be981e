//! The lease that a contender holds, from its grant to its revocation.

use std::time::Duration;

use tokio::time::{self, Instant};

use super::insist::{insist, insist_after, unanswered};
use crate::client::{self, Connection};
use crate::error::{Error, Kind, Result};
use crate::lease::{Keeper, new_id, shown};

/// The TTL in seconds that etcd's clients take for one that makes no sense.
pub const DEFAULT_TTL: i64 = 60;

/// How long the connection that we have may take to revoke the lease, before a new one is tried.
const PATIENCE: Duration = Duration::from_secs(1);

/// A contender's lease. What is done under it may be dropped at any time: [`Session::close`] leaves nothing behind.
pub struct Session {
    connection: Connection,
    id: i64,
    state: State,
}

/// What the cluster may know of the lease.
enum State {
    /// Nothing: it was not asked for.
    Unasked,
    /// Perhaps all: it was asked for, and no answer has come.
    Asked,
    /// It was granted, and is kept alive.
    Open(Keeper),
}

impl Session {
    /// A session to be. The connection should have no end.
    ///
    /// We choose the lease's id ourselves, so that it can be revoked also when the answer to its grant is lost.
    ///
    /// # Errors
    /// When the system has no random numbers.
    pub fn new(connection: Connection) -> Result<Self> {
        Ok(Self {
            connection,
            id: new_id()?,
            state: State::Unasked,
        })
    }

    /// Grants the lease, and keeps it alive from then on.
    ///
    /// # Errors
    /// When it can't be granted.
    pub async fn open(&mut self, ttl: i64) -> Result<()> {
        self.connection.confirm("granting the lease").await?;
        self.state = State::Asked;
        let asked = Instant::now();
        let granted = insist(&self.connection, async |connection| {
            client::grant_lease(connection, ttl, self.id).await
        });
        let keeper = match granted.await {
            Ok(granted) => Ok(Keeper::granted(self.connection.clone(), granted, asked)),
            // By an attempt whose answer was lost.
            Err(error) if error.reason().contains("lease already exists") => {
                Keeper::keep(self.connection.clone(), self.id).await
            }
            Err(error) => {
                if error.kind() != Kind::OutcomeUnknown {
                    self.state = State::Unasked;
                }
                Err(error)
            }
        };
        self.state = State::Open(keeper?);
        Ok(())
    }

    /// The connection, which has no end.
    pub fn connection(&self) -> &Connection {
        &self.connection
    }

    /// The lease's id.
    pub fn id(&self) -> i64 {
        self.id
    }

    /// Waits until the lease is lost, and says why; for ever while there is none.
    pub async fn lost(&self) -> Error {
        match &self.state {
            State::Open(keeper) => keeper.lost().await,
            State::Unasked | State::Asked => std::future::pending().await,
        }
    }

    /// Has the lease renewed no more. It lives on for what is left of its TTL, unless it's revoked.
    pub fn stop(&mut self) {
        if matches!(self.state, State::Open(_)) {
            self.state = State::Asked;
        }
    }

    /// Revokes the lease, so that its key is gone at once: whatever was under way under it fails from then on, also
    /// what was sent before and arrives after.
    ///
    /// # Errors
    /// When nobody says that it is revoked: it may live on, with its key, for what is left of its TTL. `Ok(false)` when
    /// it was there no more.
    pub async fn close(self) -> Result<bool> {
        // Dropping the keeper ends the renewals.
        if matches!(self.state, State::Unasked) {
            return Ok(true);
        }
        drop(self.state);
        let (connection, id) = (&self.connection, self.id);
        let at_hand = connection.bounded();
        let failed = match time::timeout(PATIENCE, revoke(&at_hand, id)).await {
            Ok(Ok(was_there)) => return Ok(was_there),
            Ok(Err(error)) => error,
            Err(_) => unanswered(&at_hand, PATIENCE).await,
        };
        let again = async |connection: &Connection| revoke(connection, id).await;
        let revoked = insist_after(failed, &at_hand, again).await;
        // It may have been revoked by an attempt whose answer was lost.
        revoked.map(|_| true).map_err(|error| {
            let message = format!("the lease {} was not revoked", shown(id));
            let words = error.in_etcdctls_words();
            Error::new(Kind::OutcomeUnknown, message)
                .because(&error)
                .etcdctl_message(words)
        })
    }
}

/// Whether it was there.
async fn revoke(connection: &Connection, id: i64) -> Result<bool> {
    match client::revoke_lease(connection, id).await {
        Ok(_) => Ok(true),
        Err(error) if error.kind() == Kind::NotFound => Ok(false),
        Err(error) => Err(error),
    }
}
