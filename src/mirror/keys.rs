//! Keys in their order, as they arrive, for holding two clusters beside each other.

use std::cmp::Ordering;
use std::collections::VecDeque;
use std::time::Duration;

use super::Rewrite;
use crate::client::Connection;
use crate::error::Result;
use crate::request::{GetRequest, KeyRange};
use crate::transfer::{PageSize, Plan, Scan, Way};

/// A key and what it holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Held {
    pub(super) key: Vec<u8>,
    pub(super) value: Vec<u8>,
}

/// The keys of a range, under the names that they have at the destination.
pub(super) struct Keys {
    scan: Scan,
    rewrite: Rewrite,
    /// Keys that begin with this are none.
    except: &'static [u8],
    ready: VecDeque<Held>,
    is_over: bool,
}

impl Keys {
    /// All keys that begin with the rewrite's first prefix, as of one revision: this one, or 0 for the present one.
    pub(super) async fn read(
        connection: &Connection,
        rewrite: Rewrite,
        except: &'static [u8],
        revision: i64,
    ) -> Result<Self> {
        let plan = Plan {
            way: Way::InPages(PageSize::default()),
            patience: connection.command_timeout().max(LEAST_PATIENCE),
            is_consistent: true,
        };
        let request = GetRequest {
            revision,
            ..GetRequest::of(KeyRange::prefix(rewrite.from()).for_reading())
        };
        Ok(Self {
            scan: Scan::start(connection.clone(), request, plan).await?,
            rewrite,
            except,
            ready: VecDeque::new(),
            is_over: false,
        })
    }

    /// As of which revision they are.
    pub(super) fn revision(&self) -> i64 {
        self.scan.header().revision
    }

    /// The next key, which stays the next; none after the last.
    pub(super) async fn peek(&mut self) -> Result<Option<&Held>> {
        while self.ready.is_empty() && !self.is_over {
            let Some(piece) = self.scan.next().await? else {
                self.is_over = true;
                break;
            };
            for pair in piece.pairs() {
                let pair = pair?;
                let key = self.rewrite.key(pair.key);
                if !pair.key.starts_with(self.except) && !key.is_empty() {
                    let value = pair.value.to_vec();
                    self.ready.push_back(Held { key, value });
                }
            }
        }
        Ok(self.ready.front())
    }

    /// Whether the key is among them; those before it are done with.
    pub(super) async fn have(&mut self, key: &[u8]) -> Result<bool> {
        while let Some(held) = self.peek().await? {
            match held.key.as_slice().cmp(key) {
                Ordering::Less => drop(self.take()),
                other => return Ok(other == Ordering::Equal),
            }
        }
        Ok(false)
    }

    /// Takes the next key.
    pub(super) fn take(&mut self) -> Option<Held> {
        self.ready.pop_front()
    }
}

/// A destination that is written to takes its time to answer.
const LEAST_PATIENCE: Duration = Duration::from_secs(30);
