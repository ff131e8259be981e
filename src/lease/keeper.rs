//! Keeps one lease alive in the background, through whichever member answers.

use std::convert::Infallible;
use std::time::Duration;

use etcd_client::proto::{PbLeaseGrantResponse, PbLeaseKeepAliveResponse};
use tokio::sync::watch;
use tokio::task::JoinHandle;
use tokio::time::{self, Instant};

use super::renewals::{Renewals, renew, too_late};
use super::shown;
use crate::client::Connection;
use crate::error::{Error, Kind, Result};

/// How long a member may take to answer before another one is asked, where the TTL doesn't want it sooner.
const PATIENCE: Duration = Duration::from_secs(5);
/// Between two attempts to renew, where the TTL doesn't want it shorter.
const PAUSE: Duration = Duration::from_millis(500);

/// Keeps a lease alive until it is dropped, or the lease is lost.
///
/// A renewal is sent whenever a third of the TTL has passed. When the stream breaks or its member doesn't answer, another
/// member is asked, for as long as the lease can still be there: that is counted from the sending of the last renewal
/// that was answered, so that the keeper never believes longer in the lease than the cluster does.
pub struct Keeper {
    id: i64,
    state: watch::Receiver<State>,
    task: JoinHandle<()>,
}

/// How the lease is.
#[derive(Clone, Debug)]
enum State {
    /// Alive, as of this answer.
    Kept(PbLeaseKeepAliveResponse),
    /// Gone, or believed to be.
    Lost(Error),
}

impl Keeper {
    /// Keeps a lease that was just granted; `asked` is when it was asked for. The connection should have no end.
    pub fn granted(connection: Connection, granted: PbLeaseGrantResponse, asked: Instant) -> Self {
        let as_renewed = PbLeaseKeepAliveResponse {
            header: granted.header,
            id: granted.id,
            ttl: granted.ttl,
        };
        Self::start(connection, as_renewed, asked)
    }

    /// Renews a lease that is there, and keeps it. The connection should have no end.
    ///
    /// # Errors
    /// When the first renewal fails; of kind [`Kind::NotFound`] when there is no such lease.
    pub async fn keep(connection: Connection, id: i64) -> Result<Self> {
        let asked = Instant::now();
        let renewed = renew(&connection, id).await?;
        Ok(Self::start(connection, renewed, asked))
    }

    /// `asked` is when the answer was asked for.
    fn start(connection: Connection, renewed: PbLeaseKeepAliveResponse, asked: Instant) -> Self {
        let id = renewed.id;
        let clock = Clock::new(asked, ttl(&renewed));
        let (tell, mut state) = watch::channel(State::Kept(renewed));
        // The first answer is news, too.
        state.mark_changed();
        let task = Task {
            id,
            clock,
            tell,
            connection,
        };
        Self {
            id,
            state,
            task: tokio::spawn(task.run()),
        }
    }

    /// The next answer that says that the lease lives, beginning with the first one; the last one where several came
    /// since the last call.
    ///
    /// # Errors
    /// When the lease is lost.
    pub async fn next(&mut self) -> Result<PbLeaseKeepAliveResponse> {
        if self.state.changed().await.is_err() {
            return Err(self.lost().await);
        }
        match self.state.borrow_and_update().clone() {
            State::Kept(renewed) => Ok(renewed),
            State::Lost(error) => Err(error),
        }
    }

    /// Waits until the lease is lost, and says why: of kind [`Kind::NotFound`] when it has expired or was revoked, of
    /// kind [`Kind::Unreachable`] when nobody could be asked to renew it in time.
    pub async fn lost(&self) -> Error {
        let mut state = self.state.clone();
        let lost = state
            .wait_for(|state| matches!(state, State::Lost(_)))
            .await;
        match lost.as_deref() {
            Ok(State::Lost(error)) => error.clone(),
            _ => Error::failed(format!("nobody renews the lease {}", shown(self.id))),
        }
    }
}

impl Drop for Keeper {
    fn drop(&mut self) {
        self.task.abort();
    }
}

fn ttl(renewed: &PbLeaseKeepAliveResponse) -> Duration {
    Duration::from_secs(u64::try_from(renewed.ttl).unwrap_or(0))
}

/// When a lease is to be renewed, and until when it is certainly there.
#[derive(Clone, Copy, Debug)]
struct Clock {
    ttl: Duration,
    due: Instant,
    end: Instant,
}

impl Clock {
    fn new(asked: Instant, ttl: Duration) -> Self {
        // The server counts from later on: from when the renewal has reached it. What is beyond all clocks has no end
        // that anybody will see.
        let after = |time| asked.checked_add(time).unwrap_or_else(far);
        Self {
            ttl,
            due: after(ttl / 3),
            end: after(ttl),
        }
    }

    /// How long an answer is waited for.
    fn patience(&self) -> Duration {
        let left = self.end.saturating_duration_since(Instant::now());
        PATIENCE.min(self.ttl / 3).min(left)
    }

    fn pause(&self) -> Duration {
        PAUSE.min(self.ttl / 12)
    }
}

fn far() -> Instant {
    Instant::now() + Duration::from_secs(100 * 365 * 24 * 3600)
}

/// What runs in the background.
struct Task {
    id: i64,
    connection: Connection,
    clock: Clock,
    tell: watch::Sender<State>,
}

impl Task {
    async fn run(mut self) {
        let lost = self.keep().await;
        self.tell.send_replace(State::Lost(lost));
    }

    /// Renews the lease until it is lost; says why.
    async fn keep(&mut self) -> Error {
        let mut connection = self.connection.clone();
        loop {
            let Err(problem) = self.keep_through(&connection).await;
            if problem.kind() == Kind::NotFound {
                return problem;
            }
            let pause = self.clock.pause();
            if Instant::now() + pause >= self.clock.end {
                time::sleep_until(self.clock.end).await;
                return self.out_of_time(&problem);
            }
            time::sleep(pause).await;
            let failed = connection.endpoint().await;
            connection = self.connection.elsewhere(failed.as_deref());
            self.clock.due = Instant::now();
        }
    }

    /// Renews the lease for as long as this connection carries.
    async fn keep_through(&mut self, connection: &Connection) -> Result<Infallible> {
        time::sleep_until(self.clock.due).await;
        let asked = Instant::now();
        let opened = self.in_time(Renewals::open(connection, self.id)).await?;
        let (mut renewals, renewed) = opened;
        self.renewed(renewed, asked);
        loop {
            tokio::select! {
                () = time::sleep_until(self.clock.due) => {}
                problem = renewals.broken() => return Err(problem),
            }
            let asked = Instant::now();
            let renewed = self.in_time(renewals.renew()).await?;
            self.renewed(renewed, asked);
        }
    }

    async fn in_time<T>(&self, answer: impl Future<Output = Result<T>>) -> Result<T> {
        let allowed = self.clock.patience();
        let answer = time::timeout(allowed, answer).await;
        answer.unwrap_or_else(|_| Err(too_late(self.id, allowed)))
    }

    fn renewed(&mut self, renewed: PbLeaseKeepAliveResponse, asked: Instant) {
        self.clock = Clock::new(asked, ttl(&renewed));
        self.tell.send_replace(State::Kept(renewed));
    }

    fn out_of_time(&self, problem: &Error) -> Error {
        let message = format!(
            "the lease {} could not be renewed within its {} seconds: it has probably expired",
            shown(self.id),
            self.clock.ttl.as_secs(),
        );
        Error::new(Kind::Unreachable, message).because(problem)
    }
}
