//! `check perf`: whether the cluster is fast enough for a load.

use std::time::Duration;

use clap::Args;

use super::size::{LoadOptions, Size};
use crate::commands::Outcome;
use crate::context::Context;
use crate::error::{Error, Kind, Result};
use crate::load::{self, Ground, Plan, Until};
use crate::options::positive;
use crate::output::Output;
use crate::process::{Signal, Signals};
use crate::views::maintenance::Performance;

const EXAMPLES: &str = "\
Examples:
  etcdtool check perf                       # 150 writes a second for a minute
  etcdtool check perf --load m --duration 10s
  etcdtool check perf -o json | jq .latency.p99_seconds

The loads: s 150 writes a second of 50 clients, m 1000 of 200, l 8000 of 500, xl 15000 of 1000.
It passes if nine tenths of that were done, no write failed or took longer than 0.5 s, and the
standard deviation is at most 0.1 s. Exit code 6 if not.

The keys that are written are removed again, also on Ctrl-C.";

const KEY_SIZE: usize = 256;
const VALUE_SIZE: usize = 1024;

/// Check whether the cluster is fast enough for a load
///
/// Don't do this to a cluster that others work on: they would feel it.
#[derive(Args, Clone, Debug)]
#[command(after_help = EXAMPLES)]
pub struct PerfArgs {
    #[command(flatten)]
    load: LoadOptions,
    /// Write keys that begin with this, and remove them afterwards
    #[arg(long, default_value = "/etcdctl-check-perf/")]
    prefix: String,
    /// How long to write
    #[arg(long, value_name = "DURATION", default_value = "60s", value_parser = positive)]
    duration: Duration,
}

impl PerfArgs {
    fn plan(&self) -> (Plan, u32) {
        let (rate, clients) = match self.load.size {
            Size::Small => (150, 50),
            Size::Medium => (1000, 200),
            Size::Large => (8000, 500),
            Size::ExtraLarge => (15_000, 1000),
        };
        let plan = Plan {
            clients,
            rate: Some(rate),
            until: Until::Elapsed(self.duration),
            makes_up: false,
        };
        (plan, rate)
    }
}

/// Runs it.
pub async fn run(args: &PerfArgs, cx: &Context, out: &mut Output) -> Result<Outcome> {
    let show = out.one::<Performance>()?;
    let (plan, wanted_per_second) = args.plan();
    let ground = Ground::new(&args.prefix, KEY_SIZE, VALUE_SIZE);
    ground.check(cx).await?;
    load::population(cx).await?;
    let connections = load::connect(cx, plan.clients).await?;
    // From here on they don't end the process, so that there is time to clean up.
    let mut signals = Signals::for_command()?;
    let (measured, stopped) = load::write(cx, plan, &ground, &connections, &mut signals).await?;
    let clean = args.load.clean(cx, &ground, &mut signals, stopped);
    let (cleaned, stopped) = clean.await?;
    if let Some(code) = stopped.and_then(|signal| code_of(signal, cx)) {
        cleaned.tell(cx);
        return Ok(Outcome::of_child(code));
    }
    let performance = Performance {
        load: args.load.size.name(),
        clients: plan.clients,
        wanted_per_second,
        measured,
        cleaned,
    };
    show.answer(&performance)?;
    performance.cleaned.check(cx)?;
    if performance.passed() {
        Ok(Outcome::DONE)
    } else {
        Err(Error::verdict(Kind::Unhealthy))
    }
}

/// The code to end with when that signal came, unless what there is so far is to be shown: etcdctl shows it on Ctrl-C.
fn code_of(signal: Signal, cx: &Context) -> Option<u8> {
    let shows = cx.mode().is_drop_in() && signal == Signal::Interrupt;
    (!shows).then(|| signal.exit_code())
}
