//! What imported keys hang on.

use std::collections::HashMap;
use std::time::Duration;

use tokio::time::{Instant, sleep};

use crate::client::{self, Connection};
use crate::error::{Error, Kind, Result};
use crate::lease::new_id;

/// Between two attempts at a grant.
const PAUSE: Duration = Duration::from_millis(200);

/// What becomes of the leases that a file names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LeasePlan {
    /// Keys hang on none.
    Drop,
    /// They hang on the one of the same id; one that doesn't exist is granted with that TTL in seconds, if there is one.
    Keep(Option<i64>),
    /// They hang on new ones, one for each of the file's, with that TTL in seconds.
    New(i64),
}

/// The leases that have come up so far.
pub(super) struct Leases {
    plan: LeasePlan,
    patience: Duration,
    known: HashMap<i64, i64>,
}

impl Leases {
    pub(super) fn new(plan: LeasePlan, patience: Duration) -> Self {
        Self {
            plan,
            patience,
            known: HashMap::new(),
        }
    }

    /// The lease that takes the place of the file's.
    pub(super) async fn of(&mut self, connection: &Connection, lease: i64) -> Result<i64> {
        if lease == 0 {
            return Ok(0);
        }
        let (id, ttl) = match self.plan {
            LeasePlan::Drop => return Ok(0),
            LeasePlan::Keep(None) => return Ok(lease),
            _ if self.known.contains_key(&lease) => {
                return Ok(self.known.get(&lease).copied().unwrap_or_default());
            }
            LeasePlan::Keep(Some(ttl)) => (lease, ttl),
            LeasePlan::New(ttl) => (new_id()?, ttl),
        };
        self.grant(connection, id, ttl).await?;
        self.known.insert(lease, id);
        Ok(id)
    }

    /// Sees to it that the lease exists. That it does already is all right: so a lost answer does no harm.
    async fn grant(&self, connection: &Connection, id: i64, ttl: i64) -> Result<()> {
        let start = Instant::now();
        loop {
            let granted = client::grant_lease(&connection.bounded(), ttl, id).await;
            let Err(error) = granted else { return Ok(()) };
            if exists(&error) {
                return Ok(());
            }
            let may_pass = matches!(error.kind(), Kind::Unreachable | Kind::OutcomeUnknown);
            if !may_pass || start.elapsed() >= self.patience {
                return Err(error);
            }
            sleep(PAUSE).await;
        }
    }
}

fn exists(error: &Error) -> bool {
    error.in_etcdctls_words().contains("lease already exists")
}
