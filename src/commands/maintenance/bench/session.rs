//! A load's life: the look at the cluster before it, keys to read, the load, and the cleaning up.

use super::options::BenchOptions;
use crate::client::Connection;
use crate::commands::Outcome;
use crate::context::Context;
use crate::error::{Error, Kind, Result};
use crate::load::{self, Keys, Measured, Plan, Until};
use crate::options::GuardOptions;
use crate::output::{Output, Unit};
use crate::process::{Signal, Signals};
use crate::views::maintenance::Bench;

/// A load of some kind.
pub(super) struct Session<'a> {
    /// The subcommand.
    pub(super) work: &'static str,
    /// Whether the keys have to be there before.
    pub(super) reads: bool,
    pub(super) options: &'a BenchOptions,
    pub(super) keys: &'a Keys,
}

/// What came of it, and the signal that has ended it early.
type Ended = (Measured, Option<Signal>);

impl Session<'_> {
    /// Has `request` made over and over, each time with one of the clients.
    pub(super) async fn run<R: Future<Output = Result<()>>>(
        &self,
        cx: &Context,
        out: &mut Output,
        request: impl Fn(etcd_client::KvClient) -> R,
    ) -> Result<Outcome> {
        let show = out.one::<Bench>()?;
        let ground = self.keys.ground();
        let others = ground.check(cx).await?;
        let guard = GuardOptions {
            yes: self.options.yes,
            dry_run: false,
        };
        if others > 0 && cx.must_ask(guard) {
            cx.agree(&format!(
                "Put a load on a cluster that holds {others} keys?"
            ))?;
        }
        let connections = load::connect(cx, self.options.conns()).await?;
        let ended = self.work(cx, &connections, request).await;
        let cleaned = ground.clean(cx, false, false).await?;
        let (measured, stopped) = match (ended, &cleaned.problem) {
            (Ok((measured, None)), _) => (measured, None),
            (ended, Some(problem)) => {
                cx.reporter().problem(problem.message());
                ended?
            }
            (ended, None) => ended?,
        };
        if let Some(signal) = stopped {
            return Ok(Outcome::of_child(signal.exit_code()));
        }
        let plan = self.options.plan();
        let bench = Bench {
            work: self.work,
            clients: plan.clients,
            connections: connections.len(),
            wanted_per_second: plan.rate,
            measured,
            cleaned,
        };
        show.answer(&bench)?;
        bench.cleaned.check(cx)?;
        if bench.measured.failed().next().is_some() {
            return Err(Error::verdict(Kind::Unhealthy));
        }
        Ok(Outcome::DONE)
    }

    /// From here on signals don't end the process.
    async fn work<R: Future<Output = Result<()>>>(
        &self,
        cx: &Context,
        connections: &[Connection],
        request: impl Fn(etcd_client::KvClient) -> R,
    ) -> Result<Ended> {
        let mut signals = Signals::for_command()?;
        let mut clients = Vec::new();
        for connection in connections {
            clients.push(connection.kv().await?);
        }
        let client = |number: usize| {
            let client = clients.get(number % clients.len().max(1)).cloned();
            client.ok_or_else(|| Error::failed("there is no connection"))
        };
        if self.reads {
            let (written, stopped) = self.fill(cx, &client, &mut signals).await?;
            if let Some(failed) = written.failed().next() {
                return Err(failed.error.clone());
            }
            if stopped.is_some() {
                return Ok((written, stopped));
            }
        }
        let plan = self.options.plan();
        let requests = plan.requests();
        let reporter = cx.reporter();
        let progress = reporter.progress("measuring", requests, Unit::Items);
        let request = async |number| request(client(number)?).await;
        load::run(plan, request, || progress.advance(1), signals.next()).await
    }

    /// Writes every key once.
    async fn fill(
        &self,
        cx: &Context,
        client: &impl Fn(usize) -> Result<etcd_client::KvClient>,
        signals: &mut Signals,
    ) -> Result<Ended> {
        let (count, ground) = (self.keys.count(), self.keys.ground());
        cx.reporter()
            .status(&format!("writing {count} keys to be read"));
        let plan = Plan {
            rate: None,
            until: Until::Requests(count),
            ..self.options.plan()
        };
        let next = std::cell::Cell::new(0);
        let put = async |number| {
            let mut kv = client(number)?;
            let key = ground.numbered(next.replace(next.get() + 1));
            kv.put(key, ground.value(), None).await?;
            Ok(())
        };
        let reporter = cx.reporter();
        let progress = reporter.progress("writing", Some(count), Unit::Items);
        load::run(plan, put, || progress.advance(1), signals.next()).await
    }
}
