//! The leases of a load: whatever becomes of a request, in the end none is left.

use std::cell::RefCell;
use std::collections::BTreeSet;

use futures_util::{StreamExt, stream};

use super::Headway;
use crate::client::{self, Connection};
use crate::context::Context;
use crate::error::{Error, Kind, Result};
use crate::lease::new_id;

/// So many are granted or revoked at once.
pub const AT_ONCE: usize = 256;

/// Leases that were asked for, and are not known to be gone.
#[derive(Debug)]
pub struct Leases {
    ttl: i64,
    open: RefCell<BTreeSet<i64>>,
}

impl Leases {
    /// None yet; they will have this TTL, in seconds.
    pub fn new(ttl: i64) -> Self {
        Self {
            ttl,
            open: RefCell::default(),
        }
    }

    /// Grants one more, by an id that we choose: it is known also when the answer is lost.
    ///
    /// # Errors
    /// When it is refused, or no answer comes.
    pub async fn grant(&self, connection: &Connection) -> Result<i64> {
        let id = new_id()?;
        self.open.borrow_mut().insert(id);
        let granted = client::grant_lease(connection, self.ttl, id).await;
        if let Err(error) = granted {
            if error.kind() != Kind::OutcomeUnknown {
                self.open.borrow_mut().remove(&id);
            }
            return Err(error);
        }
        Ok(id)
    }

    /// Revokes it.
    ///
    /// # Errors
    /// When it is gone already, or no answer comes: then it is tried again in the end.
    pub async fn revoke(&self, connection: &Connection, id: i64) -> Result<()> {
        let revoked = client::revoke_lease(connection, id).await;
        if is_gone(&revoked) {
            self.open.borrow_mut().remove(&id);
        }
        revoked.map(drop)
    }

    /// Revokes all that are left, each of them noted as headway; returns why some still are.
    pub async fn clean(&self, cx: &Context, headway: &Headway) -> Option<Error> {
        let connection = cx.endless_connection();
        let left: Vec<_> = self.open.borrow().iter().copied().collect();
        let revoked = left.into_iter().map(|id| self.revoke(&connection, id));
        let mut revoked = stream::iter(revoked).buffer_unordered(AT_ONCE);
        let mut last = None;
        while let Some(answer) = revoked.next().await {
            if is_gone(&answer) {
                headway.note();
            } else {
                last = answer.err();
            }
        }
        last.map(|error| left_behind(&error, self.ttl))
    }

    /// The error that says that some may still be there, and why.
    pub fn left_behind(&self, error: &Error) -> Error {
        left_behind(error, self.ttl)
    }
}

/// The error that says that leases may still be there, and why.
pub fn left_behind(error: &Error, ttl: i64) -> Error {
    Error::failed("not all leases could be revoked")
        .because(error)
        .hint(format!(
            "they expire by themselves, {ttl} s after the cluster has a leader"
        ))
}

fn is_gone<T>(revoked: &Result<T>) -> bool {
    match revoked {
        Ok(_) => true,
        Err(error) => error.kind() == Kind::NotFound,
    }
}
