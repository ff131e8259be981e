//! Operations in the order they came, in as few transactions as the bounds allow.

use crate::request::Operation;

/// What a transaction is to hold at most, in bytes: well below the server's own bound of 1.5 MiB.
const BYTES: usize = 1 << 20;

/// Splits them so that no batch has more than `most` operations (0 for no bound) or, unless one alone has, a megabyte.
pub(super) fn split(
    operations: impl IntoIterator<Item = Operation>,
    most: usize,
) -> Vec<Vec<Operation>> {
    let mut batches: Vec<Vec<Operation>> = Vec::new();
    let mut bytes = 0;
    for operation in operations {
        let size = size(&operation);
        match batches.last_mut() {
            Some(batch) if (most == 0 || batch.len() < most) && bytes + size <= BYTES => {
                batch.push(operation);
                bytes += size;
            }
            _ => {
                batches.push(vec![operation]);
                bytes = size;
            }
        }
    }
    batches
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
