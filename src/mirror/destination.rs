//! The cluster that is written to.

use super::{Counts, of_a_call, reaching_for};
use crate::client::Connection;
use crate::error::{Error, Result};
use crate::request::{Operation, TxnRequest};
use crate::transfer::bulk::says_too_much;
use crate::watcher::Endurance;

/// The cluster that is written to.
#[derive(Clone)]
pub struct Destination {
    connection: Connection,
    endurance: Endurance,
}

impl Destination {
    /// That cluster.
    pub fn new(connection: Connection, endurance: Endurance) -> Self {
        Self {
            connection,
            endurance,
        }
    }

    /// Does the operations in one transaction, or in several in their order where the server takes no such large one.
    pub(super) async fn write(&self, operations: Vec<Operation>, counts: &Counts) -> Result<()> {
        let mut rest = vec![operations];
        while let Some(mut operations) = rest.pop() {
            let request = TxnRequest {
                success: operations,
                ..TxnRequest::default()
            };
            let done = reaching_for(of_a_call(self.endurance), async || {
                let mut kv = self.connection.kv().await?;
                Ok(kv.txn((&request).into()).await?)
            })
            .await;
            operations = request.success;
            match done {
                Ok(_) => count(&operations, counts),
                Err(error) if operations.len() > 1 && says_too_much(&error.in_etcdctls_words()) => {
                    rest.push(operations.split_off(operations.len() / 2));
                    rest.push(operations);
                }
                Err(error) => return Err(at_destination(error)),
            }
        }
        Ok(())
    }
}

fn count(operations: &[Operation], counts: &Counts) {
    let is_put = |operation: &&Operation| matches!(operation, Operation::Put(_));
    let puts = operations.iter().filter(is_put).count();
    counts.add(puts as u64, (operations.len() - puts) as u64);
}

/// Says which of the two clusters it was.
fn at_destination(error: Error) -> Error {
    error.about("writing to the destination")
}
