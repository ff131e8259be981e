//! Keys of a range one at a time, in their order: for holding two ranges beside each other.

use std::cmp::Ordering;
use std::collections::VecDeque;
use std::time::Duration;

use etcd_client::proto::PbKeyValue;

use super::{PageSize, Plan, Scan, Way};
use crate::client::{Connection, Pair};
use crate::error::Result;
use crate::request::{GetRequest, KeyRange};

/// What is made of a key; none where it's left out. It must not change the keys' order.
pub type Shape = Box<dyn Fn(Pair<'_>) -> Option<PbKeyValue> + Send + Sync>;

/// Keys as they arrive.
pub struct Sorted {
    scan: Scan,
    shape: Shape,
    came: VecDeque<PbKeyValue>,
}

impl Sorted {
    /// The keys of `range` as of one revision: this one, or 0 for the present one. Each part of an answer may take as long
    /// as `patience`.
    ///
    /// # Errors
    /// As every read's.
    pub async fn start(
        connection: &Connection,
        range: KeyRange,
        revision: i64,
        patience: Duration,
        shape: Shape,
    ) -> Result<Self> {
        let request = GetRequest {
            revision,
            ..GetRequest::of(range.for_reading())
        };
        let plan = Plan::new(Way::InPages(PageSize::default()), patience);
        Ok(Self {
            scan: Scan::start(connection.clone(), request, plan).await?,
            shape,
            came: VecDeque::new(),
        })
    }

    /// As of which revision they are.
    pub fn revision(&self) -> i64 {
        self.scan.header().revision
    }

    /// The next key, which stays the next; none after the last.
    ///
    /// # Errors
    /// When the rest can't be read.
    pub async fn peek(&mut self) -> Result<Option<&PbKeyValue>> {
        while self.came.is_empty()
            && let Some(piece) = self.scan.next().await?
        {
            for pair in piece.pairs() {
                self.came.extend((self.shape)(pair?));
            }
        }
        Ok(self.came.front())
    }

    /// The next key, where it has been looked at.
    pub fn take(&mut self) -> Option<PbKeyValue> {
        self.came.pop_front()
    }

    /// The next key.
    ///
    /// # Errors
    /// As [`Sorted::peek`].
    pub async fn next(&mut self) -> Result<Option<PbKeyValue>> {
        self.peek().await?;
        Ok(self.take())
    }

    /// The key of that name; those before it are done with.
    ///
    /// # Errors
    /// As [`Sorted::peek`].
    pub async fn find(&mut self, key: &[u8]) -> Result<Option<&PbKeyValue>> {
        while let Some(next) = self.peek().await? {
            match next.key.as_slice().cmp(key) {
                Ordering::Less => drop(self.take()),
                Ordering::Equal => return Ok(self.came.front()),
                Ordering::Greater => break,
            }
        }
        Ok(None)
    }
}
