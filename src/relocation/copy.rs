//! Copies keys: what is there already isn't written again.

use super::{Counts, Found, Pairs, Place, Standing};
use crate::client::Write;
use crate::error::Result;
use crate::request::{Compare, CompareOperator, CompareTarget};
use crate::transfer::bulk::{Bulk, Entry, Fate, Plan};

/// Copies all the keys, or with `is_dry` only counts what would be written. With `if_absent` it leaves what is there as it
/// is.
///
/// # Errors
/// Why it can't go on; then some may be copied. What the servers refuse of single keys is counted.
pub async fn copy(place: &Place, if_absent: bool, is_dry: bool) -> Result<(i64, Counts)> {
    let mut pairs = Pairs::start(place).await?;
    let mut bulk = Bulk::new(place.destination.clone(), Plan::default());
    let mut counts = Counts::default();
    let worked = async {
        while let Some(found) = pairs.next().await? {
            let dropped = found.is_lease_dropped();
            match found.standing {
                Standing::Equal => counts.equal += 1,
                Standing::Changed if if_absent => counts.unmet += 1,
                standing if is_dry => counts.written(standing, dropped),
                standing => {
                    write(&mut bulk, &found, if_absent, (standing, dropped)).await?;
                    note(&mut bulk, &mut counts);
                }
            }
        }
        Ok(())
    };
    let worked = worked.await;
    let ended = end(&mut bulk, &mut counts, worked).await;
    ended.map_err(|error| match is_dry {
        true => error,
        false => error.after_writing(counts.new + counts.changed),
    })?;
    Ok((pairs.revision(), counts))
}

/// Waits for what is under way, also where there is no going on: so it's known how far the work came.
pub(super) async fn end(
    bulk: &mut Bulk<Tag>,
    counts: &mut Counts,
    worked: Result<()>,
) -> Result<()> {
    let finished = bulk.finish().await;
    note(bulk, counts);
    // Writes have failed for good, and perhaps nobody knows which.
    finished.and(worked)
}

/// What a key had at its place, and whether its lease is dropped.
pub(super) type Tag = (Standing, bool);

async fn write(bulk: &mut Bulk<Tag>, found: &Found, if_absent: bool, tag: Tag) -> Result<()> {
    let (key, value, lease) = (&found.target, &found.kv.value, found.lease);
    let absent = [absent(key)];
    let entry = Entry {
        conditions: if if_absent { &absent } else { &[] },
        writes: &[Write::Put { key, value, lease }],
    };
    bulk.write(entry, tag).await
}

/// That there is no such key.
pub(super) fn absent(key: &[u8]) -> Compare {
    Compare {
        key: key.to_vec(),
        operator: CompareOperator::Equal,
        target: CompareTarget::CreateRevision(0),
    }
}

/// Counts what has come of entries so far.
pub(super) fn note(bulk: &mut Bulk<Tag>, counts: &mut Counts) {
    for ((standing, dropped), fate) in bulk.done() {
        match fate {
            Fate::Written(_) => counts.written(standing, dropped),
            Fate::Unmet { .. } => counts.unmet += 1,
            Fate::Refused(error) => {
                counts.refused += 1;
                counts.refusal.get_or_insert(error);
            }
        }
    }
}
