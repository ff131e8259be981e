//! Operations in the order they came, in as few transactions as the bounds allow.

use crate::request::Operation;

/// What a transaction is to hold at most, in bytes: well below the server's own bound of 1.5 MiB.
const BYTES: usize = 1 << 20;

/// What is to become a transaction: it has no more than so many operations or, unless one alone has, a megabyte.
pub(super) struct Batch {
    most: usize,
    operations: Vec<Operation>,
    bytes: usize,
}

impl Batch {
    /// An empty one for at most so many operations; 0 for no bound.
    pub(super) fn new(most: usize) -> Self {
        Self {
            most,
            operations: Vec::new(),
            bytes: 0,
        }
    }

    /// Adds one. If it has no room, those before it are a transaction.
    pub(super) fn add(&mut self, operation: Operation) -> Option<Vec<Operation>> {
        let size = size(&operation);
        let is_full = self.most > 0 && self.operations.len() >= self.most;
        let full = (is_full || self.bytes + size > BYTES).then(|| self.take());
        self.operations.push(operation);
        self.bytes += size;
        full.flatten()
    }

    /// What has been added since the last transaction, if there is any.
    pub(super) fn take(&mut self) -> Option<Vec<Operation>> {
        self.bytes = 0;
        let operations = std::mem::take(&mut self.operations);
        (!operations.is_empty()).then_some(operations)
    }
}

/// Splits them into transactions.
pub(super) fn split(
    operations: impl IntoIterator<Item = Operation>,
    most: usize,
) -> Vec<Vec<Operation>> {
    let mut batch = Batch::new(most);
    let full = operations.into_iter();
    let mut full: Vec<_> = full.filter_map(|operation| batch.add(operation)).collect();
    full.extend(batch.take());
    full
}

fn size(operation: &Operation) -> usize {
    match operation {
        Operation::Put(put) => put.key.len() + put.value.len(),
        Operation::Delete(delete) => delete.range.key().len(),
        Operation::Get(get) => get.range.key().len(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::request::PutRequest;

    fn lengths(sizes: &[usize], most: usize) -> Vec<usize> {
        let put = |&size: &usize| {
            Operation::Put(PutRequest {
                value: vec![0; size],
                ..PutRequest::default()
            })
        };
        let batches = split(sizes.iter().map(put), most);
        batches.iter().map(Vec::len).collect()
    }

    #[test]
    fn bounds_are_kept() {
        assert_eq!(lengths(&[1; 5], 2), [2, 2, 1]);
        assert_eq!(lengths(&[1; 5], 0), [5]);
        assert_eq!(lengths(&[], 2), [0_usize; 0]);
        assert_eq!(
            lengths(&[BYTES / 2, BYTES / 2, 1, BYTES * 2, 1], 9),
            [2, 1, 1, 1]
        );
    }
}
