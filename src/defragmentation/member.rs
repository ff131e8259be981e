//! One member: it's well before, it's followed to its end, and it's well again after.
//!
//! While a member defragments it reads nothing, and nobody can stop it: a call that is given up, or whose connection a
//! proxy cuts, goes on in the server. It has come to its end when the member reads again.

use std::time::Duration;

use etcd_client::GetOptions;
use etcd_client::proto::PbStatusResponse;
use tokio::time::{Instant, sleep};

use super::targets::Target;
use crate::client;
use crate::context::Context;
use crate::error::{Error, Kind, Result, Stage};

/// What is read; the key doesn't have to exist.
const PROBE: &str = "health";
/// Between two looks at a member that is followed.
const PAUSE: Duration = Duration::from_millis(500);
/// How long nothing may listen at a member's endpoint before it counts as gone: it may be restarted meanwhile.
const ABSENCE: Duration = Duration::from_secs(15);

/// Defragments the member, for as long as it takes; returns its status after. `tell` hears of what goes on.
///
/// # Errors
/// If it isn't well before or after, if it refuses, and with code 8 if nobody can tell whether it has been done.
pub async fn defragment(
    target: &Target,
    cx: &Context,
    tell: impl Fn(&str),
) -> Result<PbStatusResponse> {
    be_well(target, cx).await?;
    let endless = cx.endless_connection_to(target.endpoint.clone());
    let lost = match client::defragment(&endless).await {
        Ok(()) => None,
        Err(error) if error.kind() == Kind::OutcomeUnknown => Some(error),
        Err(error) => return Err(error),
    };
    if lost.is_some() {
        let name = target.shown();
        tell(&format!(
            "{name}: no answer came, waiting until it reads again"
        ));
        follow(target, cx).await?;
    }
    be_well(target, cx).await.map_err(|error| {
        Error::new(Kind::Unhealthy, "defragmented, but unwell since then").because(&error)
    })?;
    let connection = cx.connection_to_within(target.endpoint.clone(), cx.fresh_deadline());
    let after = client::status(&connection).await?;
    match lost {
        Some(error) if !is_done(&target.status, &after) => Err(error),
        _ => Ok(after),
    }
}

/// A read that the member agrees on with a majority. Whatever it refuses it for, it is there and in touch: a learner,
/// one with an alarm, one that lets nobody read.
async fn be_well(target: &Target, cx: &Context) -> Result<()> {
    let connection = cx.connection_to_within(target.endpoint.clone(), cx.fresh_deadline());
    match connection.kv().await?.get(PROBE, None).await {
        Ok(_) => Ok(()),
        Err(error) => answered(error.into()),
    }
}

/// Waits until the member reads by itself, which it doesn't while it defragments.
async fn follow(target: &Target, cx: &Context) -> Result<()> {
    let mut last_there = Instant::now();
    loop {
        let connection = cx.connection_to_within(target.endpoint.clone(), cx.fresh_deadline());
        let options = GetOptions::new().with_serializable();
        let error = match connection.kv().await?.get(PROBE, Some(options)).await {
            Ok(_) => return Ok(()),
            Err(error) => Error::from(error),
        };
        let stage = error.causes().first().map(|cause| cause.stage);
        let error = match answered(error) {
            Ok(()) => return Ok(()),
            Err(error) => error,
        };
        if stage != Some(Stage::Connect) {
            last_there = Instant::now();
        } else if last_there.elapsed() > ABSENCE {
            return Err(error);
        }
        sleep(PAUSE).await;
    }
}

fn answered(error: Error) -> Result<()> {
    if error.kind() == Kind::Unreachable {
        return Err(error);
    }
    Ok(())
}

/// Whether it shows that it was done, or as good as that: little is left to give back.
fn is_done(before: &PbStatusResponse, after: &PbStatusResponse) -> bool {
    let spare = after.db_size.saturating_sub(after.db_size_in_use);
    after.db_size < before.db_size || spare <= after.db_size / 10
}

#[cfg(test)]
mod tests {
    use super::*;

    fn status(db_size: i64, db_size_in_use: i64) -> PbStatusResponse {
        PbStatusResponse {
            db_size,
            db_size_in_use,
            ..PbStatusResponse::default()
        }
    }

    #[test]
    fn an_unanswered_call_was_done_if_space_was_given_back_or_none_was_left() {
        assert!(is_done(&status(100, 20), &status(30, 20)));
        assert!(is_done(&status(100, 95), &status(100, 95)));
        assert!(!is_done(&status(100, 20), &status(100, 20)));
        assert!(!is_done(&status(100, 20), &status(120, 40)));
    }
}
