//! Which writes have arrived at whom, and how long that took.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::time::Duration;

use tokio::sync::Notify;
use tokio::time::{self, Instant};

use super::{Measured, Part};
use crate::error::Result;

/// When nothing arrives for so long, nothing more will.
const PATIENCE: Duration = Duration::from_secs(10);

/// Writes under way to watchers: each is known by a number that its value begins with, so that an event tells by itself
/// which write it is of, also when it comes before the write's own answer.
#[derive(Debug)]
pub struct Arrivals {
    next: Cell<u64>,
    open: RefCell<HashMap<u64, Flight>>,
    measured: RefCell<Measured>,
    news: Notify,
}

#[derive(Clone, Copy, Debug)]
struct Flight {
    sent: Instant,
    /// At so many watchers it has not arrived yet.
    left: usize,
}

impl Arrivals {
    /// The bytes of a value that tell a write's number.
    pub const STAMP: usize = size_of::<u64>();

    /// Nothing yet.
    ///
    /// # Errors
    /// If there is no memory for it.
    pub fn new() -> Result<Self> {
        Ok(Self {
            next: Cell::new(0),
            open: RefCell::default(),
            measured: RefCell::new(Measured::new()?),
            news: Notify::new(),
        })
    }

    /// A write that is sent now, to so many watchers: its number is put into the value.
    pub fn send(&self, watchers: usize, value: &mut [u8]) -> u64 {
        let number = self.next.get();
        self.next.set(number + 1);
        if let Some(stamp) = value.first_chunk_mut::<{ Self::STAMP }>() {
            *stamp = number.to_be_bytes();
        }
        if watchers > 0 {
            let flight = Flight {
                sent: Instant::now(),
                left: watchers,
            };
            self.open.borrow_mut().insert(number, flight);
        }
        number
    }

    /// A write that has failed: whether it arrives is nothing that can be expected.
    pub fn forget(&self, number: u64) {
        self.open.borrow_mut().remove(&number);
    }

    /// An event of this value has come to one of the watchers.
    pub fn arrive(&self, value: &[u8]) {
        let Some(stamp) = value.first_chunk::<{ Self::STAMP }>() else {
            return;
        };
        let number = u64::from_be_bytes(*stamp);
        let mut open = self.open.borrow_mut();
        // That of a write which has failed is not counted.
        let Some(flight) = open.get_mut(&number) else {
            return;
        };
        let latency = flight.sent.elapsed();
        flight.left -= 1;
        if flight.left == 0 {
            open.remove(&number);
        }
        self.measured.borrow_mut().note(latency, Ok(()));
        self.news.notify_one();
    }

    /// How many events have not come.
    pub fn missing(&self) -> u64 {
        let open = self.open.borrow();
        open.values().map(|flight| flight.left as u64).sum()
    }

    /// Waits until none is missing, or none comes any more.
    pub async fn settle(&self) {
        while self.missing() > 0 {
            if time::timeout(PATIENCE, self.news.notified()).await.is_err() {
                return;
            }
        }
    }

    /// What has arrived until now, in a load that took so long; it begins anew.
    ///
    /// # Errors
    /// If there is no memory for what comes.
    pub fn take(&self, took: Duration) -> Result<Part> {
        let mut measured = self.measured.replace(Measured::new()?);
        measured.took = took;
        Ok(Part {
            name: "event",
            measured,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sent(arrivals: &Arrivals, watchers: usize) -> (u64, Vec<u8>) {
        let mut value = vec![0; 9];
        let number = arrivals.send(watchers, &mut value);
        (number, value)
    }

    #[tokio::test(start_paused = true)]
    async fn what_has_not_come_to_everybody_is_missing() {
        let arrivals = Arrivals::new().unwrap();
        let (_, first) = sent(&arrivals, 3);
        let (_, second) = sent(&arrivals, 1);
        time::advance(Duration::from_millis(20)).await;
        arrivals.arrive(&first);
        arrivals.arrive(&second);
        assert_eq!(arrivals.missing(), 2);
        let start = Instant::now();
        arrivals.settle().await;
        assert!(start.elapsed() >= PATIENCE);
        let part = arrivals.take(Duration::from_secs(1)).unwrap();
        assert_eq!(part.measured.answered(), 2);
        assert!(part.measured.quickest() > 0.019);
    }

    #[tokio::test(start_paused = true)]
    async fn what_has_failed_is_not_missing() {
        let arrivals = Arrivals::new().unwrap();
        let (number, value) = sent(&arrivals, 2);
        arrivals.arrive(&value);
        arrivals.forget(number);
        arrivals.arrive(&value);
        arrivals.arrive(b"not ours");
        arrivals.arrive(b"short");
        let (_, nobodys) = sent(&arrivals, 0);
        arrivals.arrive(&nobodys);
        arrivals.settle().await;
        assert_eq!(arrivals.missing(), 0);
        assert_eq!(
            arrivals.take(Duration::ZERO).unwrap().measured.answered(),
            1
        );
    }
}
