//! `bench lease`: leases from their grant to their revocation.

use std::cell::RefCell;

use clap::Args;

use super::options::LoadOptions;
use super::session::{Load, Report, Scene, Session};
use crate::client::Connection;
use crate::commands::Outcome;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::lease::Renewals;
use crate::load::{self, Cleaned, Headway, Leases, Pace, Step};
use crate::output::{Output, Unit};

const EXAMPLES: &str = "\
Examples:
  etcdtool bench lease
  etcdtool bench lease --keep-alives 10 --clients 100 --conns 10
  etcdtool bench lease --rate 100 --keep-alives 0 -o json | jq '.parts[] | {name, latency}'

A request is a lease's whole life: its grant, its renewals one after the other, its revocation; each
is measured by itself, too. Grants and revocations are written by all members, renewals are answered
by the leader alone. Exit code 6 if any failed, 130 on Ctrl-C. No lease is left, also then.";

/// Measure leases from their grant to their revocation
///
/// Don't do this to a cluster that others work on: they would feel it.
#[derive(Args, Clone, Debug)]
#[command(after_help = EXAMPLES)]
pub struct LeaseArgs {
    #[command(flatten)]
    load: LoadOptions,
    /// Renew each lease so many times
    #[arg(long, value_name = "N", default_value_t = 1)]
    keep_alives: u32,
    /// The leases' TTL: until then they are there if we are killed
    #[arg(long, value_name = "SECONDS", default_value_t = 60, value_parser = clap::value_parser!(i64).range(1..=9_000_000_000))]
    ttl: i64,
}

/// Runs it.
pub async fn run(args: &LeaseArgs, cx: &Context, out: &mut Output) -> Result<Outcome> {
    let session = Session {
        work: "lease",
        options: &args.load,
        ground: None,
    };
    let lives = Lives {
        leases: Leases::new(args.ttl),
        keep_alives: args.keep_alives,
    };
    session.run(cx, out, lives).await
}

struct Lives {
    leases: Leases,
    keep_alives: u32,
}

/// What a life consists of.
struct Steps {
    grant: Step,
    keep_alive: Step,
    revoke: Step,
}

/// The stream that a client renews its leases on, once there is one.
type Stream = RefCell<Option<Renewals>>;

impl Load for Lives {
    async fn work(&mut self, scene: &mut Scene<'_>) -> Result<Report> {
        let steps = Steps {
            grant: Step::new("grant")?,
            keep_alive: Step::new("keep-alive")?,
            revoke: Step::new("revoke")?,
        };
        let mut clients: Vec<(Connection, Stream)> = Vec::new();
        for number in 0..scene.plan.clients {
            clients.push((scene.connection(number)?.clone(), RefCell::default()));
        }
        let pace = Pace::new(scene.plan);
        let life = async |number: usize| {
            let client = clients.get(number);
            let (connection, stream) = client.ok_or_else(|| Error::failed("no such client"))?;
            self.live(connection, stream, &steps, &pace).await
        };
        let reporter = scene.cx.reporter();
        let progress = reporter.progress("measuring", scene.plan.requests(), Unit::Items);
        let stop = scene.stop(&pace);
        let (measured, stopped) = load::run(&pace, life, || progress.advance(1), stop).await?;
        let mut parts = vec![steps.grant, steps.revoke];
        if self.keep_alives > 0 {
            parts.insert(1, steps.keep_alive);
        }
        let took = measured.took;
        Ok(Report {
            parts: parts.into_iter().map(|step| step.part(took)).collect(),
            ..Report::of(measured, stopped)?
        })
    }

    async fn clean(&mut self, cx: &Context, headway: &Headway) -> Result<Cleaned> {
        Ok(Cleaned {
            problem: self.leases.clean(cx, headway).await,
            ..Cleaned::default()
        })
    }

    fn left_behind(&self, error: &Error) -> Error {
        self.leases.left_behind(error)
    }
}

impl Lives {
    /// Once the load's time is over it renews no more: a life may be any length.
    async fn live(
        &self,
        connection: &Connection,
        stream: &Stream,
        steps: &Steps,
        pace: &Pace,
    ) -> Result<()> {
        let id = steps.grant.time(self.leases.grant(connection)).await?;
        for _ in 0..self.keep_alives {
            if pace.is_over() {
                break;
            }
            steps.keep_alive.time(renew(connection, stream, id)).await?;
            pace.hear();
        }
        steps.revoke.time(self.leases.revoke(connection, id)).await
    }
}

/// Renews a lease on the client's stream. One that has failed is not used again.
async fn renew(connection: &Connection, stream: &Stream, id: i64) -> Result<()> {
    let open = stream.take();
    let renewals = match open {
        Some(mut renewals) => {
            renewals.renew_other(id).await?;
            renewals
        }
        None => Renewals::open(connection, id).await?.0,
    };
    stream.replace(Some(renewals));
    Ok(())
}
