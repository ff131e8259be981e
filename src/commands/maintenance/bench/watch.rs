//! `bench watch`: how long events take from a put to all who watch.

use std::convert::Infallible;
use std::pin::pin;
use std::time::Duration;

use clap::Args;
use etcd_client::{GetOptions, KvClient};
use futures_util::future::try_join_all;
use futures_util::{StreamExt, TryStreamExt, stream};

use super::keyed::{client, clients};
use super::options::{KeyOptions, LoadOptions};
use super::session::{Load, Report, Scene, Session};
use crate::commands::Outcome;
use crate::context::Context;
use crate::error::{Error, Kind, Result, Stage};
use crate::load::{self, Arrivals, Cleaned, Ground, Headway, Keys, Pace, Stop};
use crate::output::{Output, Unit};
use crate::process::Signals;
use crate::request::{KeyRange, WatchRequest};
use crate::views::maintenance::Watching;
use crate::watcher::{Endurance, Watcher};

const EXAMPLES: &str = "\
Examples:
  etcdtool bench watch --watchers 100 --rate 200
  etcdtool bench watch --watchers 1000 --streams 10 --conns 10 --per-key --keys 1000 --rate 1000
  etcdtool bench watch --rate 50 --duration 1m -o json | jq '.parts[0].latency.p99_seconds'

An event's latency counts from the sending of its put, to each watcher. Without --rate the puts come
as fast as they are answered: events that lag behind tell how many a second can be delivered. Exit
code 6 if a put failed or an event did not come, 130 on Ctrl-C. What was written is removed again,
also then.";

/// So many keys are written at once before the load.
const AT_ONCE: usize = 32;

/// Measure how long events take from a put to all who watch
///
/// Don't do this to a cluster that others work on: they would feel it.
#[derive(Args, Clone, Debug)]
#[command(after_help = EXAMPLES)]
pub struct WatchArgs {
    #[command(flatten)]
    load: LoadOptions,
    #[command(flatten)]
    key_space: KeyOptions,
    /// Have so many watch while --clients put
    #[arg(long, value_name = "N", default_value_t = 10, value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    watchers: u32,
    /// Let the watchers share so many streams, on the connections in turns
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..=10_000))]
    streams: u32,
    /// Have each watch one key, in turns, instead of all
    #[arg(long)]
    per_key: bool,
}

/// Runs it.
pub async fn run(args: &WatchArgs, cx: &Context, out: &mut Output) -> Result<Outcome> {
    let keys = args.key_space.keys()?;
    if keys.ground().value().len() < Arrivals::STAMP {
        return Err(Error::usage(format!(
            "a value tells which put an event is of: --value-size has to be {} at least",
            Arrivals::STAMP
        )));
    }
    let session = Session {
        work: "watch",
        options: &args.load,
        ground: Some(keys.ground()),
    };
    let audience = Audience {
        keys: &keys,
        watchers: u64::from(args.watchers),
        streams: args.streams.min(args.watchers) as usize,
        per_key: args.per_key,
    };
    session.run(cx, out, audience).await
}

/// Who watches what.
struct Audience<'a> {
    keys: &'a Keys,
    watchers: u64,
    streams: usize,
    per_key: bool,
}

impl Load for Audience<'_> {
    async fn work(&mut self, scene: &mut Scene<'_>) -> Result<Report> {
        let clients = clients(scene).await?;
        let arrivals = Arrivals::new()?;
        let mut watchers = self.watchers(scene, revision(&clients, self.ground()).await?)?;
        let listening = watchers
            .iter_mut()
            .map(|watcher| listen(watcher, &arrivals));
        let mut listening = pin!(try_join_all(listening));
        let Scene {
            cx, plan, signals, ..
        } = scene;
        cx.reporter()
            .status(&format!("waiting for {} watches", self.watchers));
        if let Err(stop) =
            during(&mut listening, signals, self.rehearse(&clients, &arrivals)).await?
        {
            return Report::stopped(stop);
        }
        // The rehearsal is none of what is measured.
        arrivals.take(Duration::ZERO)?;
        let progress = cx
            .reporter()
            .progress("measuring", plan.requests(), Unit::Items);
        let put = async |number| self.put(client(&clients, number)?, &arrivals).await;
        let pace = Pace::new(*plan);
        let stop = async {
            tokio::select! {
                stop = stop(&mut listening, signals) => stop,
                error = load::silence(cx, &pace) => Stop::Broken(error),
            }
        };
        let (measured, stopped) = load::run(&pace, put, || progress.advance(1), stop).await?;
        if let Some(stop) = stopped {
            return Report::stopped(stop);
        }
        let settled = async {
            arrivals.settle().await;
            Ok(())
        };
        if let Err(stop) = during(&mut listening, signals, settled).await? {
            return Report::stopped(stop);
        }
        let watching = Watching {
            watchers: self.watchers,
            streams: self.streams,
            missing: arrivals.missing(),
        };
        Ok(Report {
            parts: vec![arrivals.take(measured.took)?],
            watching: Some(watching),
            ..Report::of(measured, None)?
        })
    }

    async fn clean(&mut self, cx: &Context, headway: &Headway) -> Result<Cleaned> {
        Ok(self.ground().clean(cx, headway).await)
    }

    fn left_behind(&self, error: &Error) -> Error {
        self.ground().left_behind(error)
    }
}

impl Audience<'_> {
    fn ground(&self) -> &Ground {
        self.keys.ground()
    }

    /// The watchers of all that comes after this revision, a stream each.
    fn watchers(&self, scene: &Scene<'_>, revision: i64) -> Result<Vec<Watcher>> {
        let mut streams = Vec::new();
        for number in 0..self.streams {
            let connection = scene.connection(number)?.clone();
            let reporter = scene.cx.reporter().clone();
            streams.push(Watcher::new(connection, reporter, Endurance::FOR_A_WHILE));
        }
        let ground = self.ground();
        for (number, stream) in (0..self.watchers).zip((0..self.streams).cycle()) {
            let range = if self.per_key {
                KeyRange::single(ground.numbered(number % self.keys.count()))
            } else {
                KeyRange::between(ground.numbered(0), ground.end())
            };
            let request = WatchRequest {
                range,
                revision: revision.saturating_add(1),
                prev_kv: false,
                progress_notify: false,
            };
            if let Some(watcher) = streams.get_mut(stream) {
                watcher.add(request);
            }
        }
        Ok(streams)
    }

    /// How many watch the key of that number.
    fn watchers_of(&self, key: u64) -> usize {
        let watchers = if self.per_key {
            let keys = self.keys.count();
            self.watchers / keys + u64::from(key < self.watchers % keys)
        } else {
            self.watchers
        };
        usize::try_from(watchers).unwrap_or(usize::MAX)
    }

    /// Writes to every watcher once, and waits until all have seen it: from then on all watches stand.
    async fn rehearse(&self, clients: &[KvClient], arrivals: &Arrivals) -> Result<()> {
        let keys = if self.per_key {
            self.keys.count().min(self.watchers)
        } else {
            1
        };
        let puts = (0..keys).zip((0..clients.len()).cycle());
        stream::iter(puts)
            .map(Ok)
            .try_for_each_concurrent(AT_ONCE, async |(key, number)| {
                self.send(key, client(clients, number)?, arrivals).await
            })
            .await?;
        arrivals.settle().await;
        match arrivals.missing() {
            0 => Ok(()),
            missing => Err(Error::new(
                Kind::Unreachable,
                format!("{missing} watches have not begun"),
            )),
        }
    }

    async fn put(&self, kv: KvClient, arrivals: &Arrivals) -> Result<()> {
        self.send(self.keys.number(), kv, arrivals).await
    }

    async fn send(&self, key: u64, mut kv: KvClient, arrivals: &Arrivals) -> Result<()> {
        let mut value = self.ground().value();
        let number = arrivals.send(self.watchers_of(key), &mut value);
        let answer = kv.put(self.ground().numbered(key), value, None).await;
        if answer.is_err() {
            arrivals.forget(number);
        }
        answer?;
        Ok(())
    }
}

/// The store's revision.
async fn revision(clients: &[KvClient], ground: &Ground) -> Result<i64> {
    let count = GetOptions::new().with_count_only();
    let answer = client(clients, 0)?
        .get(ground.numbered(0), Some(count))
        .await?;
    Ok(answer.header().map_or(0, |header| header.revision()))
}

/// Notes what comes on a stream, until it ends for good.
async fn listen(watcher: &mut Watcher, arrivals: &Arrivals) -> Result<Infallible> {
    loop {
        let message = watcher.next().await?;
        for event in &message.response.events {
            if let Some(kv) = &event.kv {
                arrivals.arrive(&kv.value);
            }
        }
        if message.response.canceled {
            let reason = message.failure.unwrap_or(message.response.cancel_reason);
            let error = Error::new(Kind::Unreachable, "the server ended a watch");
            return Err(error.cause(Stage::ServerRefusal, None, reason));
        }
    }
}

/// Waits for what ends a load before its time, and listens meanwhile.
async fn stop(
    listening: impl Future<Output = Result<Vec<Infallible>>>,
    signals: &mut Signals,
) -> Stop {
    tokio::select! {
        Err(error) = listening => Stop::Broken(error),
        signal = signals.next() => Stop::Signal(signal),
    }
}

/// Does it while it is listened, unless something ends the load.
async fn during(
    listening: impl Future<Output = Result<Vec<Infallible>>>,
    signals: &mut Signals,
    work: impl Future<Output = Result<()>>,
) -> Result<std::result::Result<(), Stop>> {
    tokio::select! {
        done = work => done.map(Ok),
        stop = stop(listening, signals) => Ok(Err(stop)),
    }
}
