//! The first copy: all keys as of one revision.

use etcd_client::proto::PbKeyValue;
use futures_util::{StreamExt, TryStreamExt, stream};

use super::{Counts, Destination, Plan, batches, reaching};
use crate::client::Connection;
use crate::error::{Error, Result};
use crate::output::{Reporter, Unit};
use crate::pages::{Page, Pages};
use crate::request::{Operation, PutRequest};

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
    let mut pages = Pages::new(source.clone(), plan.range(), 0);
    while let Some(page) = next(&mut pages, plan).await? {
        let keys = page.kvs.len();
        let puts = page.kvs.into_iter().map(|kv| put(kv, plan));
        let batches = batches::split(puts, plan.max_operations);
        let writes = batches
            .into_iter()
            .map(|batch| destination.write(batch, counts));
        let done = stream::iter(writes).buffer_unordered(IN_FLIGHT);
        done.try_collect::<()>().await?;
        progress.advance(keys as u64);
    }
    let revision = pages.revision();
    counts.reach(revision);
    reporter.detail(&format!("all keys as of revision {revision} are copied"));
    Ok(revision)
}

async fn next(pages: &mut Pages, plan: &Plan) -> Result<Option<Page>> {
    let page = reaching(plan.endurance, async || pages.next().await);
    page.await.map_err(at_source)
}

fn put(kv: PbKeyValue, plan: &Plan) -> Operation {
    Operation::Put(PutRequest {
        key: plan.rewrite.key(&kv.key),
        value: kv.value,
        ..PutRequest::default()
    })
}

fn at_source(error: Error) -> Error {
    error.about("reading the source")
}
