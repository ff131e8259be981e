//! What batches are on the wire, and what is read of their answers.

use etcd_client::proto::{PbTxnOpRequest, PbTxnRequest, PbTxnRequestOp};

use super::*;
use crate::request::{CompareOperator, CompareTarget};

fn decoded(batch: &Batch) -> PbTxnRequest {
    PbTxnRequest::decode(&*[&batch.guard[..], &batch.wire[..]].concat()).unwrap()
}

fn keys(batch: &Batch) -> Vec<Vec<u8>> {
    keys_of(decoded(batch).success)
}

fn keys_of(operations: Vec<PbTxnRequestOp>) -> Vec<Vec<u8>> {
    let key = |request| match request {
        Some(PbTxnOpRequest::RequestPut(put)) => put.key,
        Some(PbTxnOpRequest::RequestDeleteRange(delete)) => delete.key,
        other => panic!("{other:?}"),
    };
    let operations = operations.into_iter();
    operations.map(|operation| key(operation.request)).collect()
}

const PUT_A: Write<'_> = Write::Put {
    key: b"a",
    value: b"1",
    lease: -7,
};
const CONDITION: Compare = Compare {
    key: Vec::new(),
    operator: CompareOperator::NotEqual,
    target: CompareTarget::ModRevision(300),
};
const DELETE_B: Write<'_> = Write::Delete { key: b"b" };

#[test]
fn writes_are_what_etcd_reads() {
    let mut batch = Batch::default();
    batch.add(&[], &[PUT_A]);
    batch.add(&[], &[DELETE_B]);
    let txn = decoded(&batch);
    assert!(txn.compare.is_empty() && txn.failure.is_empty());
    let Some(PbTxnOpRequest::RequestPut(put)) = &txn.success[0].request else {
        panic!("{txn:?}");
    };
    assert_eq!(
        (&*put.key, &*put.value, put.lease),
        (&b"a"[..], &b"1"[..], -7)
    );
    assert_eq!(keys(&batch), [b"a".to_vec(), b"b".to_vec()]);
    assert_eq!(txn.encoded_len(), batch.bytes());
}

#[test]
fn conditions_are_an_entrys_own() {
    let mut batch = Batch::default();
    batch.add(&[CONDITION], &[PUT_A, DELETE_B]);
    let txn = decoded(&batch);
    assert_eq!((txn.compare.len(), txn.success.len()), (0, 1));
    let Some(PbTxnOpRequest::RequestTxn(nested)) = &txn.success[0].request else {
        panic!("{txn:?}");
    };
    assert_eq!(nested.success.len(), 2);
    let etcd_clients = etcd_client::Txn::new().when(vec![(&CONDITION).into()]);
    assert_eq!(nested.compare, PbTxnRequest::from(etcd_clients).compare);
}

#[test]
fn more_than_a_level_takes_are_nested() {
    let all: Vec<Vec<u8>> = (0..OPERATIONS + 1)
        .map(|number| format!("{number:03}").into())
        .collect();
    let mut batch = Batch::guarded(&[CONDITION]);
    for key in &all {
        batch.add(&[], &[Write::Delete { key }]);
    }
    let txn = PbTxnRequest::decode(batch.encoded(true)).unwrap();
    assert_eq!((txn.compare.len(), txn.success.len()), (1, 11));
    let groups = txn.success.into_iter().map(|group| match group.request {
        Some(PbTxnOpRequest::RequestTxn(group)) => group,
        other => panic!("{other:?}"),
    });
    let groups: Vec<_> = groups.collect();
    assert!(groups.iter().all(|group| group.success.len() <= 12));
    let operations = groups.into_iter().flat_map(|group| group.success);
    assert_eq!(keys_of(operations.collect()), all);
    let flat = PbTxnRequest::decode(batch.encoded(false)).unwrap();
    assert_eq!(flat, decoded(&batch));
}

#[test]
fn both_levels_are_no_more_than_servers_take() {
    for entries in 1..=MOST_ENTRIES {
        let each = each_group(entries);
        let groups = entries.div_ceil(each);
        assert!(groups + each <= OPERATIONS, "{entries}");
    }
}

#[test]
fn groups_are_for_what_needs_them() {
    let batch = |guards: usize, entries: usize, conditions: &[Compare], writes: &[Write<'_>]| {
        let mut batch = Batch::guarded(&vec![CONDITION; guards]);
        (0..entries).for_each(|_| batch.add(conditions, writes));
        (
            batch.counted(false),
            batch.counted(true),
            batch.wants_groups(),
        )
    };
    let own = &[CONDITION];
    assert_eq!(batch(1, 128, &[], &[PUT_A]), (128, 23, false));
    assert_eq!(batch(1, 4_096, &[], &[PUT_A]), (4_096, 128, true));
    // What is nested already counts one more.
    assert_eq!(batch(0, 128, own, &[PUT_A]), (129, 24, true));
    // As many conditions as operations stay on the first level, however they are grouped.
    assert_eq!(batch(200, 200, &[], &[PUT_A]), (200, 215, false));
    assert_eq!(batch(140, 70, &[], &[PUT_A, DELETE_B]), (140, 158, false));
    assert_eq!(batch(70, 70, &[], &[PUT_A, DELETE_B]), (140, 88, true));
}

#[test]
fn an_entry_may_be_done_when_its_conditions_dont_hold() {
    let mut batch = Batch::default();
    batch.add(&[], &[DELETE_B]);
    batch.add_unless(&[CONDITION], &[PUT_A]);
    let txn = decoded(&batch);
    let Some(PbTxnOpRequest::RequestTxn(nested)) = &txn.success[1].request else {
        panic!("{txn:?}");
    };
    assert_eq!((nested.success.len(), nested.failure.len()), (0, 1));
    let second = batch.split_off_half();
    assert!(second.entries[0].is_negated && !batch.entries[0].is_negated);
}

#[test]
fn conditions_of_a_single_entry_are_those_of_all() {
    let mut batch = Batch::default();
    batch.add(&[], &[DELETE_B]);
    batch.add_unless(&[CONDITION], &[PUT_A]);
    let second = batch.split_off_half();
    let txn = PbTxnRequest::decode(second.encoded(false)).unwrap();
    assert_eq!((txn.compare.len(), txn.failure.len()), (1, 1));
    let answer = |succeeded| TxnResponse {
        succeeded,
        ..TxnResponse::default()
    };
    for held in [true, false] {
        let answer = second.answer(answer(held), false);
        assert!(answer.succeeded && answer.done == [Some(!held)]);
    }
    // A guard is for what all of it depends on.
    let mut guarded = Batch::guarded(&[CONDITION]);
    guarded.add(&[CONDITION], &[PUT_A]);
    let txn = PbTxnRequest::decode(guarded.encoded(false)).unwrap();
    assert_eq!((txn.compare.len(), txn.success.len()), (1, 1));
    assert!(!guarded.answer(answer(false), false).succeeded);
}

#[test]
fn halves_hold_what_the_whole_did() {
    let all: Vec<Vec<u8>> = (0..7_u8).map(|number| vec![number; 3]).collect();
    let mut batch = Batch::guarded(&[CONDITION]);
    for key in &all {
        batch.add(&[], &[Write::Delete { key }]);
    }
    let second = batch.split_off_half();
    assert_eq!((batch.len(), second.len()), (3, 4));
    assert_eq!(decoded(&batch).compare, decoded(&second).compare);
    assert_eq!(decoded(&batch).compare.len(), 1);
    assert_eq!([keys(&batch), keys(&second)].concat(), all);
}
