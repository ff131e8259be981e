//! Which keys there are, as far as a watch has come: what is gone after a gap can be told only by who knew it.

use std::collections::BTreeSet;
use std::ops::Bound;

use crate::client::{DELETE, Event, KeyValue, PUT, Pair};

/// The keys of a range. It takes about 50 bytes a key beside the key itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Keys(BTreeSet<Box<[u8]>>);

impl Keys {
    pub(super) fn add(&mut self, key: &[u8]) -> bool {
        !self.0.contains(key) && self.0.insert(key.into())
    }

    pub(super) fn remove(&mut self, key: &[u8]) -> bool {
        self.0.remove(key)
    }

    /// Takes an event; whether a key is there that wasn't, or isn't that was.
    pub(super) fn apply(&mut self, event: &Event) -> bool {
        let Some(kv) = &event.kv else {
            return false;
        };
        match event.r#type {
            PUT => self.add(&kv.key),
            DELETE => self.remove(&kv.key),
            _ => false,
        }
    }

    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &[u8]> {
        self.0.iter().map(|key| &**key)
    }

    /// Those from `first` up to and with `last`, or to the end.
    fn between(&self, first: &[u8], last: Option<&[u8]>) -> Vec<Box<[u8]>> {
        let last = last.map_or(Bound::Unbounded, Bound::Included);
        if matches!(last, Bound::Included(last) if last < first) {
            return Vec::new();
        }
        let bounds = (Bound::Included(first), last);
        self.0.range::<[u8], _>(bounds).cloned().collect()
    }
}

/// A part of the range as it is now.
#[derive(Debug)]
pub(super) struct Part<'a> {
    /// Where it begins.
    pub(super) first: &'a [u8],
    /// The last key that it tells of; none for the end of the range.
    pub(super) last: Option<&'a [u8]>,
    /// All keys in between, in order.
    pub(super) pairs: &'a [Pair<'a>],
    /// As of which revision.
    pub(super) revision: i64,
}

/// From which revision on a change hasn't been told, for each key: a list may be begun again at a later revision.
#[derive(Debug)]
pub(super) struct Untold {
    next: i64,
    /// Up to and with which key the list had come, at which revision, in the order in which it was begun.
    begun: Vec<(Vec<u8>, i64)>,
}

impl Untold {
    pub(super) fn since(next: i64) -> Self {
        Self {
            next,
            begun: Vec::new(),
        }
    }

    /// All up to and with `last` was told as of `revision`.
    pub(super) fn told(&mut self, last: &[u8], revision: i64) {
        match self.begun.last_mut() {
            Some((before, known)) if *known == revision => {
                if &**before < last {
                    *before = last.to_vec();
                }
            }
            _ => self.begun.push((last.to_vec(), revision)),
        }
    }

    fn of(&self, key: &[u8]) -> i64 {
        let begun = self.begun.iter().rev();
        let told = begun.clone().find(|(last, _)| key <= &**last);
        told.map_or(self.next, |(_, revision)| revision + 1)
    }
}

/// What has changed in a part, in the order of the keys; the known keys are those of the part then. A deletion's revision
/// isn't known: it has that of the part.
pub(super) fn changes(known: &mut Keys, part: &Part<'_>, untold: &Untold) -> Vec<Event> {
    let mut changes = Vec::new();
    let mut gone = known.between(part.first, part.last).into_iter().peekable();
    let mut delete = |key: Box<[u8]>, changes: &mut Vec<Event>| {
        known.remove(&key);
        changes.push(deletion(&key, part.revision));
    };
    let mut new = Vec::new();
    for pair in part.pairs {
        while let Some(key) = gone.next_if(|key| **key < *pair.key) {
            delete(key, &mut changes);
        }
        if gone.next_if(|key| **key == *pair.key).is_none() {
            new.push(pair.key);
        }
        if pair.mod_revision >= untold.of(pair.key) {
            changes.push(Event {
                kv: Some((*pair).into()),
                ..Event::default()
            });
        }
    }
    gone.for_each(|key| delete(key, &mut changes));
    for key in new {
        known.add(key);
    }
    changes
}

fn deletion(key: &[u8], revision: i64) -> Event {
    Event {
        r#type: DELETE,
        kv: Some(KeyValue {
            key: key.to_vec().into(),
            mod_revision: revision,
            ..KeyValue::default()
        }),
        prev_kv: None,
    }
}

#[cfg(test)]
mod tests;
