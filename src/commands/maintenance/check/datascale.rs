//! `check datascale`: how much memory a member needs to hold data.

use clap::Args;

use super::size::{LoadOptions, Size};
use crate::client::{Connection, Endpoint};
use crate::commands::Outcome;
use crate::context::Context;
use crate::error::{Error, Kind, Result, Stage};
use crate::load::{self, Ground, Plan, Until};
use crate::output::Output;
use crate::process::Signals;
use crate::views::maintenance::DataScale;

const EXAMPLES: &str = "\
Examples:
  etcdtool check datascale --load m
  etcdtool check datascale --endpoints https://a:2379,https://b:2379    # the first one's memory

The loads, in keys of 1 KiB with their value: s 10000, m 100000, l 1000000, xl 3000000. The
member's memory is read from its /metrics before and after. The keys are removed again, also on
Ctrl-C.";

const KEY_SIZE: usize = 512;
const VALUE_SIZE: usize = 512;

/// The figure among the member's metrics.
const MEMORY: &str = "process_resident_memory_bytes";

/// Measure how much memory a member needs to hold data
///
/// Don't do this to a cluster that others work on: they would feel it.
#[derive(Args, Clone, Debug)]
#[command(after_help = EXAMPLES)]
pub struct DatascaleArgs {
    #[command(flatten)]
    load: LoadOptions,
    /// Write keys that begin with this, and remove them afterwards
    #[arg(long, default_value = "/etcdctl-check-datascale/")]
    prefix: String,
}

impl DatascaleArgs {
    fn plan(&self) -> (Plan, u64) {
        let (keys, clients) = match self.load.size {
            Size::Small => (10_000, 50),
            Size::Medium => (100_000, 200),
            Size::Large => (1_000_000, 500),
            Size::ExtraLarge => (3_000_000, 1000),
        };
        let plan = Plan {
            clients,
            rate: None,
            until: Until::Requests(keys),
            makes_up: false,
        };
        (plan, keys)
    }
}

/// Runs it.
pub async fn run(args: &DatascaleArgs, cx: &Context, out: &mut Output) -> Result<Outcome> {
    let (plan, keys) = args.plan();
    // Whether the format can show it, before anything is sent.
    out.one::<DataScale<'_>>()?;
    let ground = Ground::new(&args.prefix, KEY_SIZE, VALUE_SIZE);
    ground.check(cx).await?;
    load::population(cx).await?;
    let connections = load::connect(cx, plan.clients).await?;
    let endpoint = first(&cx.settings().connection.endpoints)?;
    let member = cx.endless_connection_to(endpoint.clone());
    let before = memory(&member).await;
    let before = before.map_err(|error| unread(error, "before", cx, out))?;
    announce(&plan, keys, cx, out)?;
    // From here on they don't end the process, so that there is time to clean up.
    let mut signals = Signals::for_command()?;
    let (measured, stopped) = load::write(cx, plan, &ground, &connections, &mut signals).await?;
    let after = memory(&member).await;
    let clean = args.load.clean(cx, &ground, &mut signals, stopped);
    let (cleaned, stopped) = clean.await?;
    if let Some(signal) = stopped {
        cleaned.tell(cx);
        return Ok(Outcome::of_child(signal.exit_code()));
    }
    let scale = DataScale {
        load: args.load.size.name(),
        endpoint: endpoint.as_str(),
        clients: plan.clients,
        bytes_per_key: KEY_SIZE + VALUE_SIZE,
        before,
        after: after.map_err(|error| unread(error, "after", cx, out))?,
        measured,
        cleaned,
    };
    out.one::<DataScale<'_>>()?.answer(&scale)?;
    scale.cleaned.check(cx)?;
    if scale.passed() {
        Ok(Outcome::DONE)
    } else {
        Err(Error::verdict(Kind::Unhealthy))
    }
}

fn first(endpoints: &[Endpoint]) -> Result<&Endpoint> {
    let first = endpoints.first();
    first.ok_or_else(|| Error::usage("there is no endpoint"))
}

/// The bytes of memory that the member's process holds.
async fn memory(member: &Connection) -> Result<u64> {
    let metrics = member.metrics().await?;
    figure(&metrics).ok_or_else(|| {
        let reason = format!("its metrics have no {MEMORY}");
        Error::failed("the member doesn't tell its memory").cause(
            Stage::ServerRefusal,
            None,
            reason,
        )
    })
}

/// The memory among a member's metrics.
pub(crate) fn figure(metrics: &str) -> Option<u64> {
    let mut lines = metrics.lines();
    let value = lines.find_map(|line| line.strip_prefix(MEMORY)?.strip_prefix(' '))?;
    let bytes: f64 = value.trim().parse().ok()?;
    (bytes > 0.0).then_some(bytes as u64)
}

/// etcdctl tells this on stdout.
fn unread(error: Error, when: &str, cx: &Context, out: &mut Output) -> Error {
    if !cx.mode().is_drop_in() {
        return error;
    }
    let told = format!("FAIL: Could not read {MEMORY} {when} the put operations.\n");
    out.raw(told.as_bytes()).err().unwrap_or(error)
}

fn announce(plan: &Plan, keys: u64, cx: &Context, out: &mut Output) -> Result<()> {
    let (bytes, clients) = (KEY_SIZE + VALUE_SIZE, plan.clients);
    if cx.mode().is_drop_in() {
        let told = format!(
            "Start data scale check for work load [{keys} key-value pairs, {bytes} bytes per key-value, {clients} concurrent clients].\n"
        );
        return out.raw(told.as_bytes());
    }
    cx.reporter().status(&format!(
        "writing {keys} keys of {bytes} bytes, {clients} clients at once"
    ));
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_memory_is_found_among_the_metrics() {
        let metrics = "# HELP process_resident_memory_bytes Resident memory size in bytes.\n\
                       # TYPE process_resident_memory_bytes gauge\n\
                       process_resident_memory_bytes 3.1719424e+07\nx 1\n";
        assert_eq!(figure(metrics), Some(31_719_424));
        assert_eq!(figure("process_resident_memory_bytes_max 1\n"), None);
        assert_eq!(figure("process_resident_memory_bytes NaN\n"), None);
        assert_eq!(figure(""), None);
    }
}
