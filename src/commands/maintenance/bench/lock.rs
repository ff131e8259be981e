//! `bench lock`: locks taken and given back by clients that may contend for them.

use clap::Args;
use futures_util::{StreamExt, TryStreamExt, stream};

use super::options::LoadOptions;
use super::session::{Load, Report, Scene, Session};
use crate::commands::Outcome;
use crate::concurrency;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::load::{self, AT_ONCE, Cleaned, Ground, Headway, Pace, Step, Stop};
use crate::output::{Output, Unit};

const EXAMPLES: &str = "\
Examples:
  etcdtool bench lock                           # each client has a lock of its own
  etcdtool bench lock --locks 1 --clients 20    # all contend for one
  etcdtool bench lock --rate 50 -o json | jq '.parts[] | {name, latency}'

A request takes a lock and gives it back; each is measured by itself, too: taking it includes the
wait for those who came before. It is done by etcd's own recipe, as etcdtool lock does it, but each
client keeps its lease for all its locks. Exit code 6 if any failed, 130 on Ctrl-C. No key and no
lease is left, also then.";

/// The digits of a lock's number.
const DIGITS: usize = 6;

/// The TTL of a few clients' leases, in seconds, and for how many clients it is a second more.
const TTL: i64 = 10;
const CLIENTS: usize = 50;

/// Measure locks taken and given back by clients that may contend for them
///
/// Don't do this to a cluster that others work on: they would feel it.
#[derive(Args, Clone, Debug)]
#[command(after_help = EXAMPLES)]
pub struct LockArgs {
    #[command(flatten)]
    load: LoadOptions,
    /// Share so many locks among the clients, in turns [default: as many as clients]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=100_000))]
    locks: Option<u32>,
    /// The leases' TTL: until then locks are held if we are killed [default: 10, more for more than 500 clients]
    #[arg(long, value_name = "SECONDS", value_parser = clap::value_parser!(i64).range(1..=9_000_000_000))]
    ttl: Option<i64>,
    /// Take locks whose names begin with this
    #[arg(long, default_value = "/etcdtool-bench/")]
    prefix: String,
}

/// Runs it.
pub async fn run(args: &LockArgs, cx: &Context, out: &mut Output) -> Result<Outcome> {
    let ground = Ground::new(&args.prefix, DIGITS, 0);
    let session = Session {
        work: "lock",
        options: &args.load,
        ground: Some(&ground),
    };
    let contenders = Contenders {
        ground: &ground,
        locks: args.locks,
        ttl: args
            .ttl
            .unwrap_or_else(|| ttl_for(args.load.plan().clients)),
        sessions: Vec::new(),
    };
    session.run(cx, out, contenders).await
}

/// Leases are renewed three times within their TTL: those of many clients not so often that little else is done.
fn ttl_for(clients: usize) -> i64 {
    i64::try_from(clients / CLIENTS).map_or(i64::MAX, |seconds| seconds.max(TTL))
}

struct Contenders<'a> {
    ground: &'a Ground,
    locks: Option<u32>,
    ttl: i64,
    /// One a client.
    sessions: Vec<concurrency::Session>,
}

impl Load for Contenders<'_> {
    async fn work(&mut self, scene: &mut Scene<'_>) -> Result<Report> {
        for number in 0..scene.plan.clients {
            let connection = scene.connection(number)?.clone();
            self.sessions.push(concurrency::Session::new(connection)?);
        }
        tokio::select! {
            opened = self.open() => opened?,
            signal = scene.signals.next() => return Report::stopped(Stop::Signal(signal)),
        }
        let (lock, unlock) = (Step::new("lock")?, Step::new("unlock")?);
        let take_and_leave = async |number| self.take_and_leave(number, &lock, &unlock).await;
        let reporter = scene.cx.reporter();
        let progress = reporter.progress("measuring", scene.plan.requests(), Unit::Items);
        let done = || progress.advance(1);
        let pace = Pace::new(scene.plan);
        let stop = scene.stop(&pace);
        let (measured, stopped) = load::run(&pace, take_and_leave, done, stop).await?;
        Ok(Report {
            parts: vec![lock.part(measured.took), unlock.part(measured.took)],
            ..Report::of(measured, stopped)?
        })
    }

    async fn clean(&mut self, cx: &Context, headway: &Headway) -> Result<Cleaned> {
        let mut sessions = std::mem::take(&mut self.sessions);
        // First of all: those whose turn comes late would be renewed at great cost until then.
        sessions.iter_mut().for_each(concurrency::Session::stop);
        // With the leases their keys go.
        let closing = sessions.into_iter().map(concurrency::Session::close);
        let mut closing = stream::iter(closing).buffer_unordered(AT_ONCE);
        let mut problem = None;
        while let Some(closed) = closing.next().await {
            match closed {
                Ok(_) => headway.note(),
                Err(error) => problem = Some(error),
            }
        }
        match problem {
            Some(error) => Ok(Cleaned::left(self.left_behind(&error))),
            None => Ok(self.ground.clean(cx, headway).await),
        }
    }

    fn left_behind(&self, error: &Error) -> Error {
        load::left_behind(error, self.ttl)
    }
}

impl Contenders<'_> {
    /// Grants each client its lease.
    async fn open(&mut self) -> Result<()> {
        let ttl = self.ttl;
        let sessions = self.sessions.iter_mut().map(Ok);
        stream::iter(sessions)
            .try_for_each_concurrent(AT_ONCE, async |session| session.open(ttl).await)
            .await
    }

    async fn take_and_leave(&self, number: usize, lock: &Step, unlock: &Step) -> Result<()> {
        let session = self.sessions.get(number);
        let session = session.ok_or_else(|| Error::failed("no such client"))?;
        let locks = self
            .locks
            .map_or(self.sessions.len(), |locks| locks as usize);
        let name = self.ground.numbered((number % locks.max(1)) as u64);
        let taking = async {
            let mut place = concurrency::join(session, &name, b"").await?;
            tokio::select! {
                waited = place.wait(session) => waited?,
                lost = session.lost() => return Err(lost),
            }
            Ok(place)
        };
        let place = lock.time(taking).await?;
        unlock.time(place.leave(session)).await
    }
}

#[cfg(test)]
mod tests {
    use super::ttl_for;

    #[test]
    fn many_leases_are_not_renewed_more_often_than_some() {
        assert_eq!([1, 549].map(ttl_for), [10, 10]);
        assert_eq!([600, 20_000, 100_000].map(ttl_for), [12, 400, 2_000]);
    }
}
