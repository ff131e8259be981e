//! What is written is what serde_json writes, to the byte.

use std::collections::BTreeMap;

use proptest::prelude::*;
use serde::Serialize;

use super::*;

/// One of each kind of value that serde knows.
#[derive(Debug, Serialize)]
struct Everything {
    text: String,
    r#type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    skipped: Option<u8>,
    numbers: (i64, u64, f64, i8, u128),
    truth: bool,
    letter: char,
    unit: (),
    wrapped: Wrapped,
    list: Vec<Kind>,
    map: BTreeMap<String, u8>,
    numbered: BTreeMap<i16, Empty>,
    #[serde(flatten)]
    more: More,
}

#[derive(Debug, Serialize)]
struct Wrapped(Vec<u8>);

#[derive(Debug, Serialize)]
struct Empty {}

#[derive(Debug, Serialize)]
struct Unit;

#[derive(Debug, Serialize)]
struct Pair(String, Unit);

#[derive(Debug, Serialize)]
struct More {
    flattened: Pair,
}

#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
enum Kind {
    Plain,
    Holding(String),
    Two(bool, String),
    Named { a_name: String },
}

fn everything() -> impl Strategy<Value = Everything> {
    let text = "\\PC{0,9}|[ -~]{0,9}|.{0,3}";
    let kind = prop_oneof![
        Just(Kind::Plain),
        text.prop_map(Kind::Holding),
        (any::<bool>(), text).prop_map(|(truth, text)| Kind::Two(truth, text)),
        text.prop_map(|a_name| Kind::Named { a_name }),
    ];
    let simple = (text, prop::option::of(text), any::<char>(), text);
    let numbers = any::<(i64, u64, f64, i8, u128)>();
    let lists = (
        prop::collection::vec(any::<u8>(), 0..4),
        prop::collection::vec(kind, 0..4),
        prop::collection::btree_map(text, any::<u8>(), 0..3),
        prop::collection::btree_map(any::<i16>(), Just(()), 0..3),
    );
    let flags = (any::<bool>(), any::<Option<u8>>());
    (simple, numbers, lists, flags).prop_map(|(simple, numbers, lists, flags)| Everything {
        text: simple.0,
        r#type: simple.1,
        skipped: flags.1,
        numbers,
        truth: flags.0,
        letter: simple.2,
        unit: (),
        wrapped: Wrapped(lists.0),
        list: lists.1,
        map: lists.2,
        numbered: lists.3.into_keys().map(|key| (key, Empty {})).collect(),
        more: More {
            flattened: Pair(simple.3, Unit),
        },
    })
}

proptest! {
    #[test]
    fn it_is_what_serde_json_writes(value in everything()) {
        let mut written = Vec::new();
        write(&mut written, &value).unwrap();
        let written = String::from_utf8(written).unwrap();
        prop_assert_eq!(written, serde_json::to_string(&value).unwrap());
    }
}

#[test]
fn what_cannot_be_written_is_an_error() {
    struct Full;
    impl Write for Full {
        fn write(&mut self, _: &[u8]) -> io::Result<usize> {
            Err(io::ErrorKind::BrokenPipe.into())
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }
    for value in ["plain", "\n"] {
        let error = write(&mut Full, &value).unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::BrokenPipe);
    }
    let map = BTreeMap::from([(vec![1_u8], 1)]);
    assert!(write(&mut Vec::new(), &map).is_err());
}
