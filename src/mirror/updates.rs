//! The changes after the first copy: each revision is a transaction of its own, in order.

use super::{Counts, Destination, Plan, batches};
use crate::client::{Connection, DELETE, Event, PUT, WatchResponse};
use crate::error::{Error, Result, Stage};
use crate::output::Reporter;
use crate::request::{DeleteRequest, KeyRange, Operation, PutRequest, WatchRequest};
use crate::watcher::{Message, Watcher};

/// Follows the source from `revision` on.
pub(super) async fn follow(
    source: &Connection,
    destination: &Destination,
    plan: &Plan,
    revision: i64,
    counts: &Counts,
    reporter: &Reporter,
) -> Result<std::convert::Infallible> {
    let mut watcher = Watcher::new(source.clone(), reporter.clone(), plan.endurance);
    watcher.add(WatchRequest {
        range: plan.range(),
        revision,
        prev_kv: false,
        progress_notify: false,
    });
    loop {
        let message = watcher.next().await?;
        if message.response.canceled {
            return Err(ended(&message));
        }
        apply(&message.response, destination, plan, counts).await?;
    }
}

async fn apply(
    response: &WatchResponse,
    destination: &Destination,
    plan: &Plan,
    counts: &Counts,
) -> Result<()> {
    for events in response.events.chunk_by(|a, b| revision(a) == revision(b)) {
        let operations = events.iter().map(|event| operation(event, plan));
        let operations = operations.collect::<Result<Vec<_>>>()?;
        for batch in batches::split(operations, plan.max_operations) {
            destination.write(batch, counts).await?;
        }
        events
            .iter()
            .for_each(|event| counts.reach(revision(event)));
    }
    Ok(())
}

fn revision(event: &Event) -> i64 {
    event.kv.as_ref().map_or(0, |kv| kv.mod_revision)
}

fn operation(event: &Event, plan: &Plan) -> Result<Operation> {
    let kv = event.kv.clone().unwrap_or_default();
    let key = plan.rewrite.key(&kv.key);
    match event.r#type {
        PUT => Ok(Operation::Put(PutRequest {
            key,
            value: kv.value.into(),
            ..PutRequest::default()
        })),
        DELETE => Ok(Operation::Delete(DeleteRequest {
            range: KeyRange::single(key),
            prev_kv: false,
        })),
        other => Err(Error::failed(format!(
            "the source has sent an event of a kind that isn't known: {other}"
        ))),
    }
}

pub(super) fn ended(message: &Message) -> Error {
    let response = &message.response;
    if response.compact_revision > 0 {
        let (next, oldest) = (message.next_revision, response.compact_revision);
        return Error::failed("the mirror has missed changes: they were compacted away")
            .cause(
                Stage::ServerRefusal,
                None,
                format!("revision {next} of the source is gone, the oldest is {oldest}"),
            )
            .hint("start again without --rev, which copies all keys first; keys that were removed meanwhile stay")
            .etcdctl_message("etcdserver: mvcc: required revision has been compacted");
    }
    let reason = message.failure.as_ref().unwrap_or(&response.cancel_reason);
    Error::failed("the source ended the watch")
        .cause(Stage::ServerRefusal, None, reason)
        .etcdctl_message("<nil>")
}
