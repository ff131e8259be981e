//! Writes of keys, and compactions.

use etcd_client::proto::{PbKeyValue, PbRangeResponse};

use super::Finding;
use crate::client::Connection;
use crate::error::{Error, Kind, Result, Stage};
use crate::output::printable;
use crate::request::{
    CompactRequest, CompareOperator, CompareTarget, GetRequest, KeyRange, Operation, TxnRequest,
};

/// What became of a write of keys: a transaction, or a single write as one without conditions.
///
/// It can be told for certain where the transaction compares a key's last revision, and writes that key: whatever was
/// first to change the key after that revision was the transaction, or has made it impossible for ever.
///
/// # Errors
/// When it can't be read.
pub async fn key_write<A>(reading: &Connection, txn: &TxnRequest) -> Result<Finding<A>> {
    if let Some(pinned) = Pinned::of(txn) {
        return pinned.look(reading).await;
    }
    let ([], [write], []) = (
        &txn.compares_elsewhere()[..],
        &txn.success[..],
        &txn.changes_if_not()[..],
    ) else {
        return Ok(Finding::Open(
            "the cluster answers, but not what became of a transaction like this".to_owned(),
        ));
    };
    let Some(key) = key_of(write) else {
        return Ok(Finding::Open(
            "the cluster answers, but not which keys of a range were removed by whom".to_owned(),
        ));
    };
    let got = get(reading, key, 0).await?;
    let present = got.kvs.first();
    let told = told(write, key, present, revision(&got));
    let shows = match (write, present) {
        (Operation::Put(put), Some(kv)) => put.ignore_value || kv.value == put.value,
        (Operation::Delete(_), present) => present.is_none(),
        _ => false,
    };
    Ok(if shows {
        Finding::Open(told)
    } else {
        Finding::NotYet(told)
    })
}

/// What a key holds beside what it was to hold.
fn told(write: &Operation, key: &[u8], present: Option<&PbKeyValue>, revision: i64) -> String {
    let key = printable(key);
    match (write, present) {
        (Operation::Put(put), Some(kv)) if !put.ignore_value && kv.value == put.value => format!(
            "'{key}' holds this value since revision {}: it was written by this command, or by somebody who wrote the same",
            kv.mod_revision
        ),
        (Operation::Put(_), Some(kv)) => format!(
            "'{key}' was written last by revision {}, at revision {revision} of the store; look whether that is this write",
            kv.mod_revision
        ),
        (Operation::Delete(_), Some(kv)) => format!(
            "'{key}' is there, written last by revision {}; it may still be deleted",
            kv.mod_revision
        ),
        (Operation::Delete(_), None) => {
            format!("'{key}' isn't there at revision {revision} of the store")
        }
        (_, None) => format!(
            "'{key}' doesn't exist at revision {revision} of the store; it may still be written"
        ),
        (Operation::Get(_), Some(_)) => String::new(),
    }
}

/// The one key that is written.
fn key_of(write: &Operation) -> Option<&[u8]> {
    match write {
        Operation::Put(put) => Some(&put.key),
        Operation::Delete(delete) if delete.range.is_single() => Some(delete.range.key()),
        Operation::Delete(_) | Operation::Get(_) => None,
    }
}

/// A transaction that is done only while a key is as one revision has left it, and changes that key then.
struct Pinned<'a> {
    key: &'a [u8],
    revision: i64,
    write: &'a Operation,
}

impl<'a> Pinned<'a> {
    fn of(txn: &'a TxnRequest) -> Option<Self> {
        if !txn.changes_if_not().is_empty() {
            return None;
        }
        txn.compares.iter().find_map(|compare| {
            let CompareTarget::ModRevision(revision @ 1..) = compare.target else {
                return None;
            };
            let is_equal = compare.operator == CompareOperator::Equal;
            let write = txn
                .success
                .iter()
                .find(|write| key_of(write) == Some(compare.key.as_slice()))?;
            is_equal.then_some(Self {
                key: &compare.key,
                revision,
                write,
            })
        })
    }

    async fn look<A>(&self, reading: &Connection) -> Result<Finding<A>> {
        let (key, pinned) = (printable(self.key), self.revision);
        let got = get(reading, self.key, 0).await?;
        let now = revision(&got);
        if pinned > now {
            return Ok(Finding::Open(format!(
                "the store is at revision {now} and has not come to {pinned} yet"
            )));
        }
        if mod_revision(&got) == pinned {
            return Ok(Finding::NotYet(format!(
                "'{key}' is still as revision {pinned} has left it; it may still be changed"
            )));
        }
        let before = get(reading, self.key, pinned).await?;
        if mod_revision(&before) != pinned {
            return Ok(Finding::NotDone(not_done(format!(
                "revision {pinned} did not write '{key}'"
            ))));
        }
        let (first, after) = self.first_change(reading, now).await?;
        if self.is_ours(before.kvs.first(), after.kvs.first()) {
            return Ok(Finding::Open(format!(
                "revision {first}, the first to change '{key}' after {pinned}, did what was asked for: it was this command, or somebody who asked for the same"
            )));
        }
        Ok(Finding::NotDone(not_done(format!(
            "revision {first} was the first to change '{key}' after {pinned}, and was another write"
        ))))
    }

    /// The first revision after the one that is compared to change the key, and what it has left; `now` is later than that.
    async fn first_change(&self, reading: &Connection, now: i64) -> Result<(i64, PbRangeResponse)> {
        let (mut unchanged, mut changed) = (self.revision, now);
        while changed - unchanged > 1 {
            let middle = unchanged + (changed - unchanged) / 2;
            let got = get(reading, self.key, middle).await?;
            if mod_revision(&got) == self.revision {
                unchanged = middle;
            } else {
                changed = middle;
            }
        }
        Ok((changed, get(reading, self.key, changed).await?))
    }

    fn is_ours(&self, before: Option<&PbKeyValue>, after: Option<&PbKeyValue>) -> bool {
        match (self.write, after) {
            (Operation::Delete(_), after) => after.is_none(),
            (Operation::Put(put), Some(after)) => {
                let before = before.cloned().unwrap_or_default();
                let value = match put.ignore_value {
                    true => &before.value,
                    false => &put.value,
                };
                let lease = match put.ignore_lease {
                    true => before.lease,
                    false => put.lease,
                };
                after.value == *value && after.lease == lease
            }
            _ => false,
        }
    }
}

fn not_done(why: String) -> Error {
    Error::new(
        Kind::ConditionNotMet,
        "not written, the condition did not hold and can't any more",
    )
    .cause(Stage::ServerRefusal, None, why)
}

async fn get(reading: &Connection, key: &[u8], revision: i64) -> Result<PbRangeResponse> {
    let request = GetRequest {
        revision,
        ..GetRequest::of(KeyRange::single(key))
    };
    let mut kv = reading.kv().await?;
    Ok(kv.get(key, Some(request.options())).await?.0)
}

fn revision(got: &PbRangeResponse) -> i64 {
    got.header.as_ref().map_or(0, |header| header.revision)
}

fn mod_revision(got: &PbRangeResponse) -> i64 {
    got.kvs.first().map_or(0, |kv| kv.mod_revision)
}

/// What became of a compaction: history that is gone stays gone.
///
/// # Errors
/// When it can't be read.
pub async fn compacted(reading: &Connection, request: CompactRequest) -> Result<Finding<()>> {
    let last = request.revision - 1;
    if last < 1 {
        return Ok(Finding::Open(
            "the cluster answers; there was no history before that revision".to_owned(),
        ));
    }
    let is_gone = match get(reading, b"\0", last).await {
        Ok(_) => false,
        Err(error) if error.reason().contains("has been compacted") => true,
        Err(error) => return Err(error),
    };
    Ok(match (is_gone, request.physical) {
        (true, false) => Finding::Done {
            answer: (),
            found: format!("the history before revision {} is gone", request.revision),
        },
        (true, true) => Finding::Open(format!(
            "the history before revision {} can't be read any more, but not whether it is gone from the backend",
            request.revision
        )),
        (false, _) => Finding::NotYet(format!(
            "the history before revision {} is still there; it may still go",
            request.revision
        )),
    })
}

impl TxnRequest {
    /// Conditions that say nothing about the one key that is written.
    fn compares_elsewhere(&self) -> Vec<&[u8]> {
        let key = self.success.first().and_then(key_of);
        let keys = self.compares.iter().map(|compare| compare.key.as_slice());
        keys.filter(|other| Some(*other) != key).collect()
    }

    /// What is changed when the conditions don't hold.
    fn changes_if_not(&self) -> Vec<&Operation> {
        let changes = self.failure.iter();
        changes
            .filter(|operation| !matches!(operation, Operation::Get(_)))
            .collect()
    }
}
