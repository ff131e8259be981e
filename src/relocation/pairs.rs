//! Keys beside what is at the place where they are to go.

use std::cmp::Ordering;
use std::collections::VecDeque;
use std::time::Duration;

use etcd_client::proto::PbKeyValue;

use crate::client::Connection;
use crate::error::Result;
use crate::mirror::Rewrite;
use crate::request::{GetRequest, KeyRange};
use crate::transfer::{PageSize, Plan, Scan, Way};

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
    /// Reads both as of one revision each; in one cluster it's the same one.
    ///
    /// # Errors
    /// As every read's.
    pub async fn start(place: &Place) -> Result<Self> {
        let (rewrite, patience) = (&place.rewrite, place.patience);
        let source = scan(&place.source, rewrite.from(), 0, patience).await?;
        let revision = source.header().revision;
        let pinned = if place.is_one_cluster { revision } else { 0 };
        let destination = scan(&place.destination, rewrite.to(), pinned, patience).await?;
        Ok(Self {
            source: Sorted::of(source),
            destination: Sorted::of(destination),
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

async fn scan(
    connection: &Connection,
    prefix: &[u8],
    revision: i64,
    patience: Duration,
) -> Result<Scan> {
    let request = GetRequest {
        revision,
        ..GetRequest::of(KeyRange::prefix(prefix))
    };
    let plan = Plan {
        way: Way::InPages(PageSize::default()),
        patience,
        is_consistent: true,
    };
    Scan::start(connection.clone(), request, plan).await
}

/// Keys of a scan, one at a time.
struct Sorted {
    scan: Scan,
    came: VecDeque<PbKeyValue>,
    is_over: bool,
}

impl Sorted {
    fn of(scan: Scan) -> Self {
        Self {
            scan,
            came: VecDeque::new(),
            is_over: false,
        }
    }

    async fn fill(&mut self) -> Result<()> {
        while self.came.is_empty() && !self.is_over {
            match self.scan.next().await? {
                Some(piece) => {
                    for pair in piece.pairs() {
                        self.came.push_back(pair?.into());
                    }
                }
                None => self.is_over = true,
            }
        }
        Ok(())
    }

    async fn next(&mut self) -> Result<Option<PbKeyValue>> {
        self.fill().await?;
        Ok(self.came.pop_front())
    }

    /// The key of that name, behind those that were asked for before.
    async fn find(&mut self, key: &[u8]) -> Result<Option<PbKeyValue>> {
        loop {
            self.fill().await?;
            match self.came.front().map(|kv| kv.key.as_slice().cmp(key)) {
                None | Some(Ordering::Greater) => return Ok(None),
                Some(Ordering::Equal) => return Ok(self.came.pop_front()),
                Some(Ordering::Less) => self.came.pop_front(),
            };
        }
    }
}
