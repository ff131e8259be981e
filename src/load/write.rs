//! A load of writes.

use super::{Ground, Measured, Pace, Plan, Stop, run, stop};
use crate::client::Connection;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::output::Unit;
use crate::process::Signals;

/// Writes keys of that ground, and tells what has ended it early, if anything has.
///
/// # Errors
/// When it can't begin. What fails later is part of what was measured.
pub async fn write(
    cx: &Context,
    plan: Plan,
    ground: &Ground,
    connections: &[Connection],
    signals: &mut Signals,
) -> Result<(Measured, Option<Stop>)> {
    let mut clients = Vec::new();
    for connection in connections {
        clients.push(connection.kv().await?);
    }
    let put = async |client: usize| {
        let client = clients.get(client % clients.len().max(1)).cloned();
        let mut client = client.ok_or_else(|| Error::failed("there is no connection"))?;
        client.put(ground.key(), ground.value(), None).await?;
        Ok(())
    };
    let reporter = cx.reporter();
    let progress = reporter.progress("writing", plan.requests(), Unit::Items);
    let pace = Pace::new(plan);
    let stop = stop(cx, &pace, signals);
    run(&pace, put, || progress.advance(1), stop).await
}
