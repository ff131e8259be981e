//! `endpoint health`: whether each endpoint can do its work.

use std::time::Instant;

use clap::Args;

use super::endpoint::EndpointArgs;
use crate::client::{self, Connection};
use crate::commands::Outcome;
use crate::context::Context;
use crate::error::{Error, Kind, Result};
use crate::options::WriteOut;
use crate::output::Output;
use crate::views::maintenance::{EndpointHealth, Health, Problem};

const EXAMPLES: &str = "\
Examples:
  etcdtool endpoint health --cluster
  etcdtool endpoint health -o json | jq '.endpoints[] | select(.healthy | not)'

An endpoint is healthy if a read that a majority agrees to succeeds there, and if no alarm is
raised. Exit code 6 if one is not.";

/// Check whether endpoints can do their work
#[derive(Args, Clone, Debug)]
#[command(after_help = EXAMPLES)]
pub struct HealthArgs {}

/// Runs it.
pub async fn run(args: &EndpointArgs, cx: &Context, out: &mut Output) -> Result<Outcome> {
    let show = out.one::<Health>()?;
    let answers = cx.ask_each(&args.endpoints(cx).await?, check).await;
    let health = Health {
        endpoints: answers
            .into_iter()
            .map(|(endpoint, health)| EndpointHealth { endpoint, ..health })
            .collect(),
    };
    let simple = show.is_etcdctls(WriteOut::Simple);
    show.answer(&health)?;
    if health.endpoints.iter().all(|endpoint| endpoint.healthy) {
        return Ok(Outcome::DONE);
    }
    if !cx.mode().is_drop_in() {
        return Err(Error::verdict(Kind::Unhealthy));
    }
    if simple {
        tell_as_etcdctl_does(&health, cx);
    }
    Err(Error::new(Kind::Unhealthy, "unhealthy cluster"))
}

async fn check(connection: Connection) -> EndpointHealth {
    let start = Instant::now();
    let read = read(&connection).await;
    let took = start.elapsed();
    let problem = match read {
        // Saying that takes a majority's agreement, too.
        Err(error) if !client::is_denied(&error) => Some(Problem::Call(error)),
        _ => alarms(&connection).await,
    };
    EndpointHealth {
        endpoint: String::new(),
        healthy: problem.is_none(),
        took,
        problem,
    }
}

async fn read(connection: &Connection) -> Result<()> {
    connection.kv().await?.get(client::PROBE, None).await?;
    Ok(())
}

async fn alarms(connection: &Connection) -> Option<Problem> {
    let raised = match client::list_alarms(connection).await {
        Ok(response) => response.alarms,
        Err(error) => return Some(Problem::AlarmsUnknown(error)),
    };
    let names: Vec<_> = raised
        .iter()
        .map(|alarm| match alarm.alarm {
            1 => "NOSPACE",
            2 => "CORRUPT",
            _ => "UNKNOWN",
        })
        .collect();
    (!names.is_empty()).then_some(Problem::Alarms(names))
}

fn tell_as_etcdctl_does(health: &Health, cx: &Context) {
    for endpoint in &health.endpoints {
        if let Some(problem) = &endpoint.problem {
            let (name, reason) = (&endpoint.endpoint, problem.in_etcdctls_words());
            cx.reporter().line(&format!(
                "{name} is unhealthy: failed to commit proposal: {reason}"
            ));
        }
    }
}
