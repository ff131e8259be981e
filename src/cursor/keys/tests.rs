//! What a list says against what was known, without a server.

use std::collections::BTreeMap;

use etcd_client::proto::PbKeyValue;
use proptest::prelude::*;

use super::*;

/// A store's history: what each revision, from 2 on, wrote or removed.
type History = Vec<(Vec<u8>, bool)>;

fn histories() -> impl Strategy<Value = History> {
    let key = prop_oneof![
        proptest::collection::vec(any::<u8>(), 1..3),
        proptest::collection::vec(b'a'..b'e', 1..3),
    ];
    proptest::collection::vec((key, any::<bool>()), 0..60)
}

/// The keys as of a revision, and the revision that wrote each last.
fn as_of(history: &History, revision: i64) -> BTreeMap<Vec<u8>, i64> {
    let mut keys = BTreeMap::new();
    for (number, (key, puts)) in (2..=revision).zip(history) {
        match puts {
            true => keys.insert(key.clone(), number),
            false => keys.remove(key),
        };
    }
    keys
}

fn keys_of(state: &BTreeMap<Vec<u8>, i64>) -> Keys {
    let mut keys = Keys::default();
    for key in state.keys() {
        keys.add(key);
    }
    keys
}

/// Lists piece by piece as of a revision, and then what is gone after the last one, unless there are only to be so many
/// pieces; what it says has changed.
fn list(
    history: &History,
    revision: i64,
    size: usize,
    most: usize,
    known: &mut Keys,
    untold: &mut Untold,
) -> Vec<Event> {
    let state: Vec<_> = as_of(history, revision).into_iter().collect();
    let kv = |(key, mod_revision): &(Vec<u8>, i64)| PbKeyValue {
        key: key.clone(),
        mod_revision: *mod_revision,
        ..PbKeyValue::default()
    };
    let kvs: Vec<_> = state.iter().map(kv).collect();
    let mut first = Vec::new();
    let mut told = Vec::new();
    for kvs in kvs.chunks(size).chain([&[][..]]).take(most) {
        let last = kvs.last().map(|kv| &*kv.key);
        let pairs: Vec<_> = kvs.iter().map(Pair::from).collect();
        let part = Part {
            first: &first,
            last,
            pairs: &pairs,
            revision,
        };
        told.extend(changes(known, &part, untold));
        if let Some(last) = last {
            untold.told(last, revision);
            first = [last, b"\0"].concat();
        }
    }
    told
}

/// Puts with the revision, deletions without.
fn shown(events: &[Event]) -> Vec<(Vec<u8>, Option<i64>)> {
    let show = |event: &Event| {
        let kv = event.kv.clone().unwrap();
        (
            kv.key.into(),
            (event.r#type == PUT).then_some(kv.mod_revision),
        )
    };
    events.iter().map(show).collect()
}

proptest! {
    /// Whoever applies what a list tells to what they had has what there is, and is told nothing else.
    #[test]
    fn a_list_tells_exactly_what_has_changed(
        history in histories(), seen in 1_i64..60, size in 1_usize..5,
    ) {
        let last = 1 + history.len() as i64;
        let seen = seen.min(last);
        let (before, after) = (as_of(&history, seen), as_of(&history, last));
        let mut known = keys_of(&before);
        let mut untold = Untold::since(seen + 1);
        let told = list(&history, last, size, usize::MAX, &mut known, &mut untold);
        let mut expected: BTreeMap<_, _> = before.keys()
            .filter(|key| !after.contains_key(*key))
            .map(|key| (key.clone(), None))
            .collect();
        expected.extend(after.iter().filter(|(_, at)| **at > seen).map(|(key, at)| (key.clone(), Some(*at))));
        prop_assert_eq!(shown(&told), expected.into_iter().collect::<Vec<_>>());
        prop_assert_eq!(known, keys_of(&after));
    }

    /// A list that is begun again, since it was overtaken by a compaction, tells nothing twice and loses nothing.
    #[test]
    fn a_list_may_be_begun_again(
        history in histories(), cuts in proptest::collection::vec((1_i64..60, 0_usize..8), 1..4), size in 1_usize..4,
    ) {
        let last = 1 + history.len() as i64;
        let mut revisions: Vec<_> = cuts.iter().map(|(revision, _)| (*revision).min(last)).collect();
        revisions.sort();
        let seen = revisions[0];
        let mut held = as_of(&history, seen);
        let mut known = keys_of(&held);
        let mut untold = Untold::since(seen + 1);
        for (revision, (_, pieces)) in revisions.iter().zip(&cuts) {
            // One that has come to its end is not begun again.
            let all = as_of(&history, *revision).len().div_ceil(size);
            let most = (*pieces).min(all);
            let told = list(&history, *revision, size, most, &mut known, &mut untold);
            prop_assert!(hold(&mut held, &told));
        }
        let told = list(&history, last, size, usize::MAX, &mut known, &mut untold);
        prop_assert!(hold(&mut held, &told));
        prop_assert_eq!(&held, &as_of(&history, last));
        prop_assert_eq!(known, keys_of(&held));
    }
}

/// Applies events; false if one says nothing new.
fn hold(held: &mut BTreeMap<Vec<u8>, i64>, events: &[Event]) -> bool {
    shown(events).into_iter().all(|(key, put)| match put {
        Some(revision) => held.insert(key, revision) != Some(revision),
        None => held.remove(&key).is_some(),
    })
}

#[test]
fn keys_that_come_and_go_in_between_are_not_seen() {
    let history: History = vec![
        (b"a".to_vec(), true),
        (b"b".to_vec(), true),
        (b"b".to_vec(), false),
        (b"a".to_vec(), false),
        (b"a".to_vec(), true),
    ];
    let mut known = keys_of(&as_of(&history, 2));
    let told = list(&history, 6, 9, 9, &mut known, &mut Untold::since(3));
    // That a was gone meanwhile can be told from its creation only.
    assert_eq!(shown(&told), [(b"a".to_vec(), Some(6))]);
}
