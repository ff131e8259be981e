//! A load on a cluster: requests of many clients at once, at a rate or as fast as they are answered, and how long each
//! took.

mod clients;
mod ground;
mod measured;
mod pace;
mod write;

pub use clients::connect;
pub use ground::{Cleaned, Ground};
pub use measured::{Failed, Measured};
pub use write::write;

use std::cell::RefCell;
use std::pin::pin;
use std::time::{Duration, Instant};

use futures_util::future::join_all;

use crate::error::Result;
use pace::Pace;

/// How much is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Plan {
    /// How many requests are under way at once, at most.
    pub clients: usize,
    /// Requests a second, or as many as are answered.
    pub rate: Option<u32>,
    /// When it is enough.
    pub until: Until,
}

/// When a load ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Until {
    /// After this time.
    Elapsed(Duration),
    /// After so many requests.
    Requests(u64),
}

impl Plan {
    /// How many requests it takes, if nothing comes in between.
    pub fn requests(&self) -> Option<u64> {
        match self.until {
            Until::Requests(requests) => Some(requests),
            Until::Elapsed(time) => {
                let rate = f64::from(self.rate?);
                Some((rate * time.as_secs_f64()) as u64)
            }
        }
    }
}

/// Has each client, told by its number, make one `request` after the other; `done` is told of each. When `stop` comes
/// first nothing new is begun, what is under way is waited for (it may still change something), and `stop`'s word is
/// passed on.
pub async fn run<R: Future<Output = Result<()>>, S>(
    plan: Plan,
    request: impl Fn(usize) -> R,
    done: impl Fn(),
    stop: impl Future<Output = S>,
) -> Result<(Measured, Option<S>)> {
    let pace = Pace::new(plan.rate, plan.until);
    let measured = RefCell::new(Measured::new()?);
    let start = Instant::now();
    let clients = (0..plan.clients).map(async |client| {
        while pace.next().await {
            let sent = Instant::now();
            let answer = request(client).await;
            measured.borrow_mut().note(sent.elapsed(), answer);
            done();
        }
    });
    let stopped = {
        let mut work = pin!(join_all(clients));
        let stopped = tokio::select! {
            _ = &mut work => None,
            stopped = stop => Some(stopped),
        };
        if stopped.is_some() {
            pace.stop();
            work.await;
        }
        stopped
    };
    let mut measured = measured.into_inner();
    measured.took = start.elapsed();
    Ok((measured, stopped))
}
