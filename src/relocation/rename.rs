//! Renames keys: all at once in one transaction, or each for itself.

use super::copy::{absent, end, note};
use super::{Counts, Found, Pairs, Place};
use crate::client::{Batch, BatchAnswer, CallError, Connection, Write};
use crate::error::Result;
use crate::request::{
    Compare, CompareOperator, CompareTarget, DeleteRequest, KeyRange, Operation, TxnRequest,
};
use crate::transfer::bulk::{Bulk, Entry, Plan};

/// Renames in one transaction, if the keys are as they were found, and with `if_absent` nothing is at their places.
///
/// # Errors
/// What the server refuses, and when no answer came: then it may be done.
pub async fn at_once(
    connection: &Connection,
    found: &[Found],
    if_absent: bool,
) -> std::result::Result<BatchAnswer, CallError> {
    let conditions: Vec<_> = found
        .iter()
        .flat_map(|found| conditions(found, if_absent))
        .collect();
    let mut batch = Batch::guarded(&conditions);
    for found in found {
        batch.add(&[], &writes(found));
    }
    connection.write(&batch).await
}

/// A part of that transaction which tells, once it's known what became of it, what became of all.
pub fn telling_part(found: &Found) -> TxnRequest {
    TxnRequest {
        compares: vec![unchanged(found)],
        success: vec![Operation::Delete(DeleteRequest {
            range: KeyRange::single(found.kv.key.clone()),
            prev_kv: false,
        })],
        failure: Vec::new(),
    }
}

/// Renames one key after the other, several at a time. Each is there under one of its names at any time, but all of them
/// are not under the same.
///
/// # Errors
/// Why it can't go on; then some may be renamed. What the servers refuse of single keys is counted.
pub async fn batched(place: &Place, if_absent: bool) -> Result<(i64, Counts)> {
    let mut pairs = Pairs::start(place).await?;
    let mut bulk = Bulk::new(place.destination.clone(), Plan::default());
    let mut counts = Counts::default();
    let worked = async {
        while let Some(found) = pairs.next().await? {
            let entry = Entry {
                conditions: &conditions(&found, if_absent),
                writes: &writes(&found),
            };
            bulk.write(entry, (found.standing, false)).await?;
            note(&mut bulk, &mut counts);
        }
        Ok(())
    };
    let worked = worked.await;
    let ended = end(&mut bulk, &mut counts, worked).await;
    let renamed = counts.new + counts.changed + counts.equal;
    ended.map_err(|error| error.after_writing(renamed))?;
    Ok((pairs.revision(), counts))
}

fn unchanged(found: &Found) -> Compare {
    Compare {
        key: found.kv.key.clone(),
        operator: CompareOperator::Equal,
        target: CompareTarget::ModRevision(found.kv.mod_revision),
    }
}

fn conditions(found: &Found, if_absent: bool) -> Vec<Compare> {
    let absent = if_absent.then(|| absent(&found.target));
    [unchanged(found)].into_iter().chain(absent).collect()
}

fn writes(found: &Found) -> [Write<'_>; 2] {
    let (key, value, lease) = (&found.target, &found.kv.value, found.lease);
    let delete = Write::Delete { key: &found.kv.key };
    [Write::Put { key, value, lease }, delete]
}
