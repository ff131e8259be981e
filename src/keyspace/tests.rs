//! Against models that have all keys at hand.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;

use super::*;
use crate::client::Pair;
use crate::error::Result;
use crate::transfer::PageSize;

struct Memory {
    keys: Vec<Vec<u8>>,
    /// Of each key.
    bytes: usize,
    /// How many keys and pages were read.
    read: usize,
    pages: usize,
}

impl Source for Memory {
    async fn page(&mut self, first: &[u8], limit: usize) -> Result<Page> {
        let mut keys = self.keys.iter().filter(|key| &key[..] >= first);
        let entry = |key: &Vec<u8>| Entry {
            key: key.clone(),
            ..Entry::default()
        };
        let entries: Vec<_> = keys.by_ref().take(limit).map(entry).collect();
        self.read += entries.len();
        self.pages += 1;
        let rest = keys.count();
        Ok(Page {
            bytes: entries.len() * self.bytes,
            entries,
            more: rest > 0,
            rest: Some(rest),
        })
    }

    async fn count(&mut self, prefix: &[u8]) -> Result<u64> {
        let keys = self.keys.iter().filter(|key| key.starts_with(prefix));
        Ok(keys.count() as u64)
    }
}

fn block_on<T>(future: impl Future<Output = T>) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread().build();
    runtime.unwrap().block_on(future)
}

fn cursor(keys: &BTreeSet<Vec<u8>>, levels: &Levels, page: usize) -> Cursor<Memory> {
    let keys = keys.iter().filter(|key| key.starts_with(&levels.prefix));
    let size = PageSize {
        first: page,
        most: page * 2,
        bytes: 1 << 20,
    };
    let source = Memory {
        keys: keys.cloned().collect(),
        // Of sixty keys, some are to be jumped over, and some not.
        bytes: page * 20,
        read: 0,
        pages: 0,
    };
    Cursor::new(source, levels.prefix.clone(), size)
}

/// The directories below the prefix that a key is in, the outermost first, and how long their names are.
fn directories(key: &[u8], levels: &Levels) -> Vec<Vec<u8>> {
    let mut found = Vec::new();
    let mut place = levels.prefix.len();
    while place + levels.separator.len() <= key.len() {
        if key[place..].starts_with(&levels.separator) {
            place += levels.separator.len();
            found.push(key[..place].to_vec());
        } else {
            place += 1;
        }
    }
    found
}

fn keys() -> impl Strategy<Value = BTreeSet<Vec<u8>>> {
    let byte = prop::sample::select(&b"aab/////\x00\xff"[..]);
    prop::collection::btree_set(prop::collection::vec(byte, 1..7), 0..60)
}

fn levels() -> impl Strategy<Value = Levels> {
    let bytes = |text: &str| text.as_bytes().to_vec();
    (
        prop::sample::select(&["", "", "a", "a/", "/", "//"][..]),
        prop::sample::select(&["/", "/", "//", "a", "\u{ff}"][..]),
    )
        .prop_map(move |(prefix, separator)| Levels {
            prefix: bytes(prefix),
            separator: bytes(separator),
        })
}

fn drawn(
    keys: &BTreeSet<Vec<u8>>,
    levels: &Levels,
    depth: Option<usize>,
    page: usize,
) -> Vec<Node> {
    let mut nodes = Vec::new();
    let mut cursor = cursor(keys, levels, page);
    let show = |node: &Node| {
        nodes.push(node.clone());
        Ok(())
    };
    block_on(draw(&mut cursor, levels, depth, show)).unwrap();
    nodes
}

#[test]
fn what_is_in_large_directories_is_not_read() {
    let large = (0..5_000).map(|n| format!("{}/{n:04}", n / 2_500).into_bytes());
    let levels = Levels {
        prefix: Vec::new(),
        separator: b"/".to_vec(),
    };
    let mut cursor = cursor(&large.collect(), &levels, 100);
    let mut shown = 0;
    let show = |_| {
        shown += 1;
        Ok(())
    };
    block_on(list(&mut cursor, &levels, show)).unwrap();
    assert_eq!((shown, cursor.source().read), (2, 200));
    let mut cursor = self::cursor(
        &[b"\xff/".to_vec(), b"\xff\xff".to_vec()].into(),
        &levels,
        1,
    );
    block_on(list(&mut cursor, &levels, |_| Ok(()))).unwrap();
    assert_eq!(cursor.source().read, 2);
}

/// The server counts all that follow for each page, so that a page a directory takes time by the square of the keys.
#[test]
fn small_directories_are_read_in_as_few_pages_as_keys() {
    let small = (0..20_000).map(|n| format!("{:05}/{}", n / 10, n % 10).into_bytes());
    let levels = Levels {
        prefix: Vec::new(),
        separator: b"/".to_vec(),
    };
    let mut cursor = cursor(&small.collect(), &levels, 100);
    cursor.source().bytes = 80;
    cursor.size.most = 10_000;
    let mut shown = 0;
    let show = |_| {
        shown += 1;
        Ok(())
    };
    block_on(list(&mut cursor, &levels, show)).unwrap();
    assert_eq!(shown, 2_000);
    assert!(cursor.source().pages < 60, "{}", cursor.source().pages);
}

proptest! {
    #[test]
    fn a_level_is_what_all_keys_say(keys in keys(), levels in levels(), page in 1..9_usize) {
        let mut wanted: Vec<(Vec<u8>, bool)> = Vec::new();
        for key in keys.iter().filter(|key| key.starts_with(&levels.prefix)) {
            let directory = directories(key, &levels).into_iter().next();
            let is_directory = directory.is_some();
            wanted.push((directory.unwrap_or_else(|| key.clone()), is_directory));
        }
        wanted.dedup();
        let mut got = Vec::new();
        let mut cursor = cursor(&keys, &levels, page);
        let show = |listed| {
            got.push(match listed {
                Listed::Key(entry) => (entry.key, false),
                Listed::Directory(name) => (name, true),
            });
            Ok(())
        };
        block_on(list(&mut cursor, &levels, show)).unwrap();
        prop_assert_eq!(got, wanted);
    }

    #[test]
    fn a_tree_is_what_all_keys_say(
        keys in keys(), levels in levels(), depth in prop::option::of(0..4_usize), page in 1..9_usize,
    ) {
        let most = depth.unwrap_or(usize::MAX);
        // By the level's names down to it: two nodes may have one name, a key and a directory.
        let mut wanted = vec![(levels.prefix.clone(), true, 0)];
        for key in keys.iter().filter(|key| key.starts_with(&levels.prefix)) {
            wanted[0].2 += 1;
            let directories = directories(key, &levels);
            for directory in directories.iter().take(most) {
                match wanted.iter_mut().find(|node| node.0 == *directory && node.1) {
                    Some(node) => node.2 += 1,
                    None => wanted.push((directory.clone(), true, 1)),
                }
            }
            if directories.len() < most {
                wanted.push((key.clone(), false, 1));
            }
        }
        let nodes = drawn(&keys, &levels, depth, page);
        let got = nodes.iter().map(|node| (node.name.clone(), node.is_directory, node.keys));
        prop_assert_eq!(got.collect::<Vec<_>>(), wanted);
        // A level is followed if a later node stands on it, with no node of a lesser depth in between.
        for (place, node) in nodes.iter().enumerate() {
            for (level, followed) in node.followed.iter().enumerate() {
                let depth = level + 1;
                let next = nodes[place + 1..].iter().find(|next| next.followed.len() <= depth);
                prop_assert_eq!(*followed, next.is_some_and(|next| next.followed.len() == depth));
            }
        }
    }

    #[test]
    fn sums_are_what_all_keys_say(
        keys in keys(), levels in levels(), depth in 0..4_usize, top in 0..4_usize, seed in 1..99_usize,
    ) {
        let mut usage = Usage::new(levels.clone(), depth, top);
        let (mut got, mut all) = (Vec::new(), Vec::new());
        let mut wanted = BTreeMap::from([(levels.prefix.clone(), (0, 0, 0))]);
        let values = [b'v'; 99];
        let ours = keys.iter().filter(|key| key.starts_with(&levels.prefix));
        for (place, key) in ours.enumerate() {
            let size = place * seed % 7;
            let version = i64::try_from(place * seed % 5 + 1).unwrap();
            let value = &values[..size];
            got.extend(usage.add(&Pair { key, value, version, ..Pair::default() }));
            let (bytes, version) = ((key.len() + size) as u64, version.unsigned_abs());
            all.push((key.clone(), bytes, version));
            let directories = directories(key, &levels);
            let names = directories.into_iter().take(depth);
            for name in names.chain([levels.prefix.clone()]) {
                let sum = wanted.entry(name).or_insert((0, 0, 0));
                *sum = (sum.0 + 1, sum.1 + bytes, sum.2 + version);
            }
        }
        got.extend(usage.finish());
        let of = |by: UsedBy| got.iter().filter(move |used| used.by == by);
        let sums = of(UsedBy::Directory).chain(of(UsedBy::Total));
        let sums: Vec<_> = sums.map(|used| (used.name.clone(), (used.keys, used.bytes, used.revisions))).collect();
        prop_assert_eq!(sums.len(), wanted.len());
        prop_assert_eq!(sums.into_iter().collect::<BTreeMap<_, _>>(), wanted);
        let names = |by| of(by).map(|used| used.name.clone()).collect::<Vec<_>>();
        let mut by_size = all.clone();
        by_size.sort_by_key(|key| std::cmp::Reverse(key.1));
        let first = |sorted: Vec<(Vec<u8>, u64, u64)>| sorted.into_iter().take(top).map(|key| key.0).collect::<Vec<_>>();
        prop_assert_eq!(names(UsedBy::Biggest), first(by_size));
        all.sort_by_key(|key| std::cmp::Reverse(key.2));
        prop_assert_eq!(names(UsedBy::MostRewritten), first(all));
    }
}
