//! Keys beside what is at the place where they are to go.

use std::time::Duration;

use etcd_client::proto::PbKeyValue;

use crate::client::{Connection, Pair};
use crate::error::Result;
use crate::mirror::Rewrite;
use crate::request::KeyRange;
use crate::transfer::Sorted;

/// From where to where.
#[derive(Clone)]
pub struct Place {
    /// The cluster that has the keys.
    pub source: Connection,
    /// The one that is to have them.
    pub destination: Connection,
    /// Whether those are the same.
    pub is_one_cluster: bool,
    /// What the keys are called there.
    pub rewrite: Rewrite,
    /// How long each part of an answer may take.
    pub patience: Duration,
}

/// What the place of a key has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Nothing.
    New,
    /// Something else.
    Changed,
    /// The same value and lease.
    Equal,
}

/// A key, and where it goes.
#[derive(Clone, Debug)]
pub struct Found {
    /// As it is.
    pub kv: PbKeyValue,
    /// What it's called there.
    pub target: Vec<u8>,
    /// The lease it has there: leases are of one cluster.
    pub lease: i64,
    /// What is there already.
    pub standing: Standing,
}

impl Found {
    /// Whether its lease is left behind.
    pub fn is_lease_dropped(&self) -> bool {
        self.kv.lease != self.lease
    }
}

/// Keys in their order, with what is at their places. Another prefix doesn't change the order, so that both sides are read
/// side by side.
pub struct Pairs {
    source: Sorted,
    destination: Sorted,
    place: Place,
    revision: i64,
}

impl Pairs {
    /// Reads both as of one revision each: the present ones. Even where both seem to be in one cluster the source's
    /// revision isn't asked of the destination: clusters that were started alike have the same id.
    ///
    /// # Errors
    /// As every read's.
    pub async fn start(place: &Place) -> Result<Self> {
        let (rewrite, patience) = (&place.rewrite, place.patience);
        let read = async |connection, prefix| {
            let whole = Box::new(|pair: Pair<'_>| Some(pair.into()));
            Sorted::start(connection, KeyRange::prefix(prefix), 0, patience, whole).await
        };
        let source = read(&place.source, rewrite.from()).await?;
        let revision = source.revision();
        let destination = read(&place.destination, rewrite.to()).await?;
        Ok(Self {
            source,
            destination,
            place: place.clone(),
            revision,
        })
    }

    /// As of which revision the keys are.
    pub fn revision(&self) -> i64 {
        self.revision
    }

    /// The next one; none after the last.
    ///
    /// # Errors
    /// When the rest can't be read.
    pub async fn next(&mut self) -> Result<Option<Found>> {
        let Some(kv) = self.source.next().await? else {
            return Ok(None);
        };
        let target = self.place.rewrite.key(&kv.key);
        let lease = match self.place.is_one_cluster {
            true => kv.lease,
            false => 0,
        };
        let standing = match self.destination.find(&target).await? {
            None => Standing::New,
            Some(there) if there.value == kv.value && there.lease == lease => Standing::Equal,
            Some(_) => Standing::Changed,
        };
        Ok(Some(Found {
            kv,
            target,
            lease,
            standing,
        }))
    }
}
