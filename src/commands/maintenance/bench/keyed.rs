//! Loads of requests about keys, which may have to be there before.

use std::cell::Cell;

use etcd_client::KvClient;

use super::options::LoadOptions;
use super::session::{Load, Report, Scene, Session};
use crate::commands::Outcome;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::load::{self, Cleaned, Headway, Keys, Measured, Pace, Plan, Stop, Until};
use crate::output::{Output, Unit, counted};

/// What is measured, and with which keys.
pub(super) struct Keyed<'a> {
    /// The subcommand.
    pub(super) work: &'static str,
    /// Whether the keys have to be there before.
    pub(super) reads: bool,
    pub(super) options: &'a LoadOptions,
    pub(super) keys: &'a Keys,
}

impl Keyed<'_> {
    /// Has `request` made over and over, each time with one of the clients.
    pub(super) async fn run<R: Future<Output = Result<()>>>(
        &self,
        cx: &Context,
        out: &mut Output,
        request: impl Fn(KvClient) -> R,
    ) -> Result<Outcome> {
        let session = Session {
            work: self.work,
            options: self.options,
            ground: Some(self.keys.ground()),
        };
        let requests = Requests {
            keyed: self,
            request,
        };
        session.run(cx, out, requests).await
    }
}

struct Requests<'a, F> {
    keyed: &'a Keyed<'a>,
    request: F,
}

impl<F: Fn(KvClient) -> R, R: Future<Output = Result<()>>> Load for Requests<'_, F> {
    async fn work(&mut self, scene: &mut Scene<'_>) -> Result<Report> {
        let clients = clients(scene).await?;
        if self.keyed.reads {
            let (written, stopped) = fill(self.keyed.keys, &clients, scene).await?;
            let report = Report::of(written, stopped)?;
            if let Some(failed) = report.measured.failed().next() {
                return Err(failed.error.clone());
            }
            if report.stopped.is_some() {
                return Ok(report);
            }
        }
        let reporter = scene.cx.reporter();
        let progress = reporter.progress("measuring", scene.plan.requests(), Unit::Items);
        let request = async |number| (self.request)(client(&clients, number)?).await;
        let pace = Pace::new(scene.plan);
        let stop = scene.stop(&pace);
        let (measured, stopped) = load::run(&pace, request, || progress.advance(1), stop).await?;
        Report::of(measured, stopped)
    }

    async fn clean(&mut self, cx: &Context, headway: &Headway) -> Result<Cleaned> {
        Ok(self.keyed.keys.ground().clean(cx, headway).await)
    }

    fn left_behind(&self, error: &Error) -> Error {
        self.keyed.keys.ground().left_behind(error)
    }
}

/// A client a connection.
pub(super) async fn clients(scene: &Scene<'_>) -> Result<Vec<KvClient>> {
    let mut clients = Vec::new();
    for connection in &scene.connections {
        clients.push(connection.kv().await?);
    }
    Ok(clients)
}

/// The one of that number, in turns.
pub(super) fn client(clients: &[KvClient], number: usize) -> Result<KvClient> {
    let client = clients.get(number % clients.len().max(1)).cloned();
    client.ok_or_else(|| Error::failed("there is no connection"))
}

/// Writes every key once.
async fn fill(
    keys: &Keys,
    clients: &[KvClient],
    scene: &mut Scene<'_>,
) -> Result<(Measured, Option<Stop>)> {
    let (count, ground) = (keys.count(), keys.ground());
    let reporter = scene.cx.reporter();
    let to_write = counted(count, "key", "keys");
    reporter.status(&format!("writing {to_write} to be read"));
    let plan = Plan {
        rate: None,
        until: Until::Requests(count),
        ..scene.plan
    };
    let next = Cell::new(0);
    let put = async |number| {
        let mut kv = client(clients, number)?;
        let key = ground.numbered(next.replace(next.get() + 1));
        kv.put(key, ground.value(), None).await?;
        Ok(())
    };
    let progress = reporter.progress("writing", Some(count), Unit::Items);
    let pace = Pace::new(plan);
    let stop = scene.stop(&pace);
    load::run(&pace, put, || progress.advance(1), stop).await
}
