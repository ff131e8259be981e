//! The first copy: all keys as of one revision.

use std::collections::VecDeque;

use futures_util::{Stream, TryStreamExt, stream};

use super::batches::Batch;
use super::{Counts, Destination, Plan, of_a_call};
use crate::client::{Connection, Pair};
use crate::error::{Error, Result};
use crate::output::{Reporter, Unit};
use crate::request::{GetRequest, Operation, PutRequest};
use crate::transfer::{self, Scan};

/// Transactions that are under way at once. Keys of the first copy don't depend on each other.
const IN_FLIGHT: usize = 8;

/// Copies all keys; returns the revision as of which they are.
pub(super) async fn copy(
    source: &Connection,
    destination: &Destination,
    plan: &Plan,
    counts: &Counts,
    reporter: &Reporter,
) -> Result<i64> {
    let progress = reporter.progress("copying keys", None, Unit::Items);
    let scan = read(source, plan).await.map_err(at_source)?;
    let revision = scan.header().revision;
    let write = async |batch: Vec<Operation>| {
        let keys = batch.len();
        destination.write(batch, counts).await?;
        progress.advance(keys as u64);
        Ok(())
    };
    let writes = batches(scan, plan).map_ok(write);
    let done = writes.try_buffer_unordered(IN_FLIGHT);
    done.try_collect::<()>().await?;
    counts.reach(revision);
    reporter.detail(&format!("all keys as of revision {revision} are copied"));
    Ok(revision)
}

async fn read(source: &Connection, plan: &Plan) -> Result<Scan> {
    let request = GetRequest::of(plan.range().for_reading());
    let plan = transfer::Plan {
        endurance: Some(of_a_call(plan.endurance)),
        ..transfer::Plan::at_leisure(source)
    };
    Scan::start(source.clone(), request, plan).await
}

/// The keys as transactions, each as full as it may be.
fn batches(scan: Scan, plan: &Plan) -> impl Stream<Item = Result<Vec<Operation>>> {
    let batches = Batches {
        scan,
        plan,
        batch: Batch::new(plan.max_operations),
        full: VecDeque::new(),
    };
    stream::try_unfold(batches, async |mut batches| {
        let next = batches.next().await.map_err(at_source)?;
        Ok(next.map(|batch| (batch, batches)))
    })
}

struct Batches<'a> {
    scan: Scan,
    plan: &'a Plan,
    batch: Batch,
    full: VecDeque<Vec<Operation>>,
}

impl Batches<'_> {
    async fn next(&mut self) -> Result<Option<Vec<Operation>>> {
        while self.full.is_empty()
            && let Some(piece) = self.scan.next().await?
        {
            for pair in piece.pairs() {
                self.full.extend(self.batch.add(put(&pair?, self.plan)));
            }
        }
        Ok(self.full.pop_front().or_else(|| self.batch.take()))
    }
}

fn put(pair: &Pair<'_>, plan: &Plan) -> Operation {
    Operation::Put(PutRequest {
        key: plan.rewrite.key(pair.key),
        value: pair.value.to_vec(),
        ..PutRequest::default()
    })
}

fn at_source(error: Error) -> Error {
    error.about("reading the source")
}
