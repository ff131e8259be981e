//! What a mirror lacks and what it has too much, found by reading both clusters side by side.

use std::cmp::Ordering;

use etcd_client::proto::PbKeyValue;

use super::checkpoint::is_mark;
use super::{Counts, RESERVED, Rewrite};
use crate::client::{Connection, Pair, Write};
use crate::error::{Error, Result};
use crate::output::Progress;
use crate::request::{Compare, KeyRange};
use crate::transfer::bulk::{Bulk, Entry, Fate};
use crate::transfer::{Plan, Sorted};

/// How many keys differ, and how.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Differences {
    /// The source's revision as of which they were read.
    pub revision: i64,
    /// Keys that the destination lacks.
    pub new: u64,
    /// Keys that hold something else there.
    pub changed: u64,
    /// Keys that are the same.
    pub equal: u64,
    /// Keys that only the destination has.
    pub extra: u64,
    /// How many of these are removed.
    pub removed: u64,
    /// Changes that weren't made, since the key had been written after it was read.
    pub unmet: u64,
}

/// What the next keys of both sides are to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    New,
    Changed,
    Equal,
    Extra,
    End,
}

impl Step {
    fn of(source: Option<&PbKeyValue>, destination: Option<&PbKeyValue>) -> Self {
        let (source, destination) = match (source, destination) {
            (None, None) => return Self::End,
            (Some(_), None) => return Self::New,
            (None, Some(_)) => return Self::Extra,
            (Some(source), Some(destination)) => (source, destination),
        };
        match source.key.cmp(&destination.key) {
            Ordering::Less => Self::New,
            Ordering::Greater => Self::Extra,
            Ordering::Equal if source.value == destination.value => Self::Equal,
            Ordering::Equal => Self::Changed,
        }
    }

    /// Whether the source's key is done with.
    fn takes_source(self) -> bool {
        !matches!(self, Self::Extra | Self::End)
    }

    fn takes_destination(self) -> bool {
        !matches!(self, Self::New | Self::End)
    }
}

impl Differences {
    fn note(&mut self, step: Step) {
        match step {
            Step::New => self.new += 1,
            Step::Changed => self.changed += 1,
            Step::Equal => self.equal += 1,
            Step::Extra => self.extra += 1,
            Step::End => {}
        }
    }
}

/// Which of the keys are removed that only the destination has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Removed {
    /// None.
    None,
    /// Those that the source had at this revision, or also at the next one, of which a part is there: they are the
    /// mirror's own.
    SourcesAt {
        /// The last one that is wholly there.
        revision: i64,
        /// Whether a part of the next one is.
        and_next: bool,
    },
    /// All.
    All,
}

impl Removed {
    /// The source's revisions whose keys tell.
    fn revisions(self) -> std::ops::Range<i64> {
        match self {
            Self::SourcesAt { revision, and_next } => revision..revision + 1 + i64::from(and_next),
            Self::None | Self::All => 0..0,
        }
    }
}

/// Two clusters beside each other.
pub(super) struct Comparison<'a> {
    pub(super) source: &'a Connection,
    pub(super) destination: &'a Connection,
    pub(super) rewrite: &'a Rewrite,
    pub(super) removed: Removed,
    /// Whether others may write the same keys meanwhile, so that each change depends on its key's being as it was read.
    pub(super) is_contested: bool,
    pub(super) counts: &'a Counts,
    pub(super) progress: Progress,
}

/// A change of a key, and its size.
#[derive(Clone, Copy, Debug)]
pub(super) struct Size {
    is_put: bool,
    bytes: usize,
}

impl Comparison<'_> {
    /// Reads both sides, and does away with what differs by `bulk`, if there is one.
    ///
    /// # Errors
    /// What either cluster refuses, and when it can't be reached. What was done by then is done.
    pub(super) async fn settle(&self, mut bulk: Option<&mut Bulk<Size>>) -> Result<Differences> {
        let mut sides = self.open().await?;
        let revision = sides.source.revision();
        self.counts.see(revision);
        let mut differences = Differences {
            revision,
            ..Differences::default()
        };
        loop {
            let (step, here, there) = sides.next().await?;
            let mut is_removed = self.removed == Removed::All;
            if let (Step::Extra, Some(PbKeyValue { key, value, .. })) = (step, &there) {
                let is_ours = sides.had_before(key).await?;
                // Another mirror's, with a key of its user's choice.
                if is_mark(value) && !is_ours {
                    continue;
                }
                is_removed |= is_ours;
            }
            differences.note(step);
            let write = match (step, &here, &there) {
                (Step::New | Step::Changed, Some(PbKeyValue { key, value, .. }), _) => Write::Put {
                    key,
                    value,
                    lease: 0,
                },
                (Step::Extra, _, Some(PbKeyValue { key, .. })) if is_removed => {
                    differences.removed += 1;
                    Write::Delete { key }
                }
                (Step::End, ..) => break,
                _ => continue,
            };
            if let Some(bulk) = &mut bulk {
                let read_at = sides.destination.revision();
                self.write(bulk, write, read_at).await?;
                differences.unmet += self.count(bulk)?;
            }
        }
        if let Some(bulk) = bulk {
            bulk.finish().await.map_err(at_writing)?;
            differences.unmet += self.count(bulk)?;
        }
        Ok(differences)
    }

    /// Begins to read both sides.
    async fn open(&self) -> Result<Sides> {
        let at_source = async |revision| {
            let keys = read(self.source, self.rewrite.clone(), revision).await;
            keys.map_err(of_source)
        };
        let source = at_source(0).await?;
        let mut before = Vec::new();
        for revision in self.removed.revisions() {
            before.push(at_source(revision).await?);
        }
        let to = self.rewrite.to();
        let destination = read(self.destination, Rewrite::new(to, to), 0).await;
        Ok(Sides {
            source,
            before,
            destination: destination.map_err(of_destination)?,
        })
    }

    /// Has the change made: where others may write the key, only if it's as it was when the destination was read.
    async fn write(&self, bulk: &mut Bulk<Size>, write: Write<'_>, read_at: i64) -> Result<()> {
        let unchanged = [Compare::unchanged_since(write.key(), read_at)];
        let conditions = if self.is_contested {
            &unchanged[..]
        } else {
            &[]
        };
        let writes = &[write];
        let written = bulk.write(Entry { conditions, writes }, Size::of(write));
        written.await.map_err(at_writing)
    }

    /// Counts what is done of what has failed.
    pub(super) fn count_failed(&self, bulk: &mut Bulk<Size>) {
        // Why it has failed is known already.
        let _ = self.count(bulk);
        if bulk.leaves_open() {
            self.counts.leave_out();
        }
    }

    /// Counts what is done; returns how many changes weren't made.
    fn count(&self, bulk: &mut Bulk<Size>) -> Result<u64> {
        // A transaction's changes come one after the other, and are of one revision.
        let (mut last, mut unmet) = (None, 0);
        for (size, fate) in bulk.done() {
            match fate {
                Fate::Refused(error) => return Err(at_writing(*error)),
                Fate::Unmet { is_in_doubt } => {
                    unmet += 1;
                    if is_in_doubt {
                        self.counts.leave_out();
                    }
                }
                Fate::Written(revision) => {
                    let is_another = last.replace(revision) != Some(revision);
                    self.counts.add_transactions(is_another.into(), size.bytes);
                    let puts = u64::from(size.is_put);
                    self.counts.add(puts, 1 - puts);
                    self.progress.advance(1);
                }
            }
        }
        Ok(unmet)
    }
}

/// The keys of both sides, under the names that they have at the destination.
struct Sides {
    source: Sorted,
    /// The source's as they were at the revisions that tell what is removed.
    before: Vec<Sorted>,
    destination: Sorted,
}

impl Sides {
    /// What is next, and the keys that are done with it.
    async fn next(&mut self) -> Result<(Step, Option<PbKeyValue>, Option<PbKeyValue>)> {
        let here = self.source.peek().await.map_err(of_source)?;
        let there = self.destination.peek().await.map_err(of_destination)?;
        let step = Step::of(here, there);
        let here = step.takes_source().then(|| self.source.take());
        let there = step.takes_destination().then(|| self.destination.take());
        Ok((step, here.flatten(), there.flatten()))
    }

    /// Whether the source had the key at one of those revisions. Keys are asked for in their order.
    async fn had_before(&mut self, key: &[u8]) -> Result<bool> {
        let mut had = false;
        for before in &mut self.before {
            had |= before.find(key).await.map_err(of_source)?.is_some();
        }
        Ok(had)
    }
}

impl Size {
    fn of(write: Write<'_>) -> Self {
        Self {
            is_put: matches!(write, Write::Put { .. }),
            bytes: write.size(),
        }
    }
}

/// The keys that begin with the rewrite's first prefix, under the names that they have at the destination: those that have
/// one, and aren't a mirror's own.
async fn read(connection: &Connection, rewrite: Rewrite, revision: i64) -> Result<Sorted> {
    let range = KeyRange::prefix(rewrite.from());
    // A destination that is written to takes its time to answer.
    let patience = Plan::at_leisure(connection).patience;
    let shape = move |pair: Pair<'_>| {
        let key = rewrite.key(pair.key);
        let is_reserved = pair.key.starts_with(RESERVED) || key.starts_with(RESERVED);
        let is_mirrored = !is_reserved && !key.is_empty();
        is_mirrored.then(|| PbKeyValue {
            key,
            value: pair.value.to_vec(),
            ..PbKeyValue::default()
        })
    };
    Sorted::start(connection, range, revision, patience, Box::new(shape)).await
}

fn of_source(error: Error) -> Error {
    error.about("reading the source")
}

fn of_destination(error: Error) -> Error {
    error.about("reading the destination")
}

fn at_writing(error: Error) -> Error {
    error.about("writing to the destination")
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, VecDeque};

    use proptest::prelude::*;

    use super::*;

    type Model = BTreeMap<Vec<u8>, Vec<u8>>;

    fn keys(model: &Model) -> VecDeque<PbKeyValue> {
        let held = |(key, value): (&Vec<u8>, &Vec<u8>)| PbKeyValue {
            key: key.clone(),
            value: value.clone(),
            ..PbKeyValue::default()
        };
        model.iter().map(held).collect()
    }

    fn model() -> impl Strategy<Value = Model> {
        let bytes = || proptest::collection::vec(0..3_u8, 0..4);
        proptest::collection::btree_map(bytes(), bytes(), 0..20)
    }

    proptest! {
        #[test]
        fn what_differs_makes_one_the_other(source in model(), mut destination in model()) {
            let (mut here, mut there) = (keys(&source), keys(&destination));
            let mut found = Differences::default();
            loop {
                let step = Step::of(here.front(), there.front());
                found.note(step);
                let new = step.takes_source().then(|| here.pop_front()).flatten();
                let old = step.takes_destination().then(|| there.pop_front()).flatten();
                match (step, new, old) {
                    (Step::End, ..) => break,
                    (Step::New, Some(new), None) => {
                        prop_assert!(destination.insert(new.key, new.value).is_none());
                    }
                    (Step::Changed, Some(new), Some(_)) => {
                        let before = destination.insert(new.key, new.value.clone());
                        prop_assert!(before.is_some_and(|before| before != new.value));
                    }
                    (Step::Equal, Some(new), Some(old)) => prop_assert_eq!(new, old),
                    (Step::Extra, None, Some(old)) => {
                        prop_assert!(destination.remove(&old.key).is_some());
                    }
                    other => prop_assert!(false, "{:?}", other),
                }
            }
            prop_assert_eq!(found.new + found.changed + found.equal, source.len() as u64);
            prop_assert_eq!(source, destination);
        }
    }
}
