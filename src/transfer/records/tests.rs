use std::io::{BufReader, Write};

use proptest::collection::vec;
use proptest::prelude::*;

use super::*;

fn header() -> Header {
    Header {
        cluster_id: 0xcdf8_181e_3227_7a64,
        revision: 12,
        server_version: Some("3.7.3".to_owned()),
        tool_version: "0.1.0".to_owned(),
        range: Range {
            key: b"a".to_vec(),
            end: Some(b"b\xff".to_vec()),
        },
        leases: true,
        part: None,
    }
}

fn written(records: &[Record]) -> Vec<u8> {
    let mut writer = RecordWriter::begin(Vec::new(), &header()).unwrap();
    for record in records {
        writer.pair(record.into()).unwrap();
    }
    let (bytes, written) = writer.end().unwrap();
    assert_eq!(written.bytes, bytes.len() as u64);
    bytes
}

fn read(bytes: &[u8]) -> Result<Vec<Record>, RecordError> {
    Records::open(bytes, RecordFormat::Jsonl)?.collect()
}

fn record(key: &str, line: u64) -> Record {
    Record {
        key: key.into(),
        value: format!("value of {key}").into(),
        line,
        ..Record::default()
    }
}

/// All that a file says is wrong, one a line.
fn complaints(text: &str) -> String {
    match Records::open(text.as_bytes(), RecordFormat::Jsonl) {
        Err(error) => error.to_string(),
        Ok(records) => {
            let errors = records.filter_map(Result::err);
            let errors: Vec<_> = errors.map(|error| error.to_string()).collect();
            errors.join("\n")
        }
    }
}

#[test]
fn a_file_looks_like_this() {
    let mut first = record("a", 2);
    (first.lease, first.create_revision) = (0x1234, 3);
    (first.mod_revision, first.version) = (5, 2);
    let mut second = record("a\n", 3);
    second.value = vec![0xff, 0];
    insta::assert_snapshot!(String::from_utf8(written(&[first, second])).unwrap());
}

#[test]
fn a_file_that_is_cut_off_anywhere_is_noticed() {
    let whole = written(&[record("a", 2), record("b", 3)]);
    // Without its very last byte, the end of a line, nothing is missing.
    for length in 0..whole.len() - 1 {
        let cut = read(&whole[..length]).unwrap_err();
        let header = whole.iter().position(|&byte| byte == b'\n').unwrap();
        let is_cut_off = matches!(cut.problem, Problem::CutOff { .. });
        assert!(
            is_cut_off || (1..header).contains(&length),
            "{length}: {cut}"
        );
    }
    assert_eq!(read(&whole[..whole.len() - 1]).unwrap().len(), 2);
    let text = String::from_utf8(whole).unwrap();
    let end = text.trim_end().rfind('\n').unwrap();
    insta::assert_snapshot!(complaints(&text[..=end]));
}

#[test]
fn a_compressed_file_that_is_cut_off_is_noticed() {
    let whole = written(&[record("a", 2), record("b", 3)]);
    let mut compressed = Pending::new(true).unwrap();
    compressed.write_all(&whole).unwrap();
    let compressed = compressed.finish().unwrap();
    let read = |bytes: &[u8], format| -> Result<Vec<_>, RecordError> {
        let input = decompressed(BufReader::new(bytes)).unwrap();
        let (format, input) = recognized(input, format).unwrap();
        Records::open(input, format)?.collect()
    };
    use RecordFormat::{Csv, Jsonl, Lines, Tree};
    for called in [Jsonl, Csv, Lines, Tree] {
        assert_eq!(read(&compressed, called).unwrap().len(), 2, "{called:?}");
        assert!(read(&compressed[..30], called).is_err(), "{called:?}");
    }
    for length in 0..compressed.len() {
        assert!(read(&compressed[..length], Jsonl).is_err(), "{length}");
        // Of a second file after it, too.
        let two = [&compressed, &compressed[..length]].concat();
        assert_eq!(read(&two, Jsonl).is_err(), length > 0, "{length}");
    }
}

#[test]
fn what_a_file_is_instead_is_said() {
    let starts: [&[u8]; 6] = [
        b"\x1f\x8b\x08",
        b"\xfd7zXZ\0",
        b"BZh91AY",
        b"\xff\xfe{\0",
        b"\xfe\xff\0{",
        b"\xef\xbb\xbf{\"key\":\"a\",\"value\":\"b\"}",
    ];
    let said = starts.map(|start| read(start).unwrap_err().to_string());
    insta::assert_snapshot!(said.join("\n"));
}

#[test]
fn half_a_value_is_none_where_a_compressed_file_is_cut_off() {
    let pairs = (0..2_000).map(|number| (number, fastrand::u64(..)));
    let jsonl = |(key, value)| format!("{{\"key\":\"{key}\",\"value\":\"{value}\"}}\n");
    let formats = [
        (
            RecordFormat::Lines,
            pairs
                .clone()
                .map(|(key, value)| format!("{key}\n{value}\n"))
                .collect::<String>(),
        ),
        (RecordFormat::Jsonl, pairs.map(jsonl).collect()),
        (RecordFormat::Jsonl, jsonl((1, 1))),
    ];
    for (format, text) in formats {
        let mut compressed = Pending::new(true).unwrap();
        for part in text.as_bytes().chunks(10_000) {
            compressed.write_all(part).unwrap();
            compressed.flush().unwrap();
        }
        let compressed = compressed.finish().unwrap();
        let read = |bytes: &[u8]| -> Result<Vec<_>, RecordError> {
            let input = decompressed(BufReader::new(bytes)).unwrap();
            let (recognized, input) = recognized(input, format).unwrap();
            assert_eq!(recognized, format);
            Records::open(input, format)?.collect()
        };
        let whole = read(&compressed).unwrap().len();
        assert_eq!(
            whole,
            text.lines().count() / if format == RecordFormat::Lines { 2 } else { 1 }
        );
        for length in (4..compressed.len()).rev().step_by(97) {
            let cut = read(&compressed[..length]).unwrap_err();
            assert!(cut.is_cut_off(), "{length}: {cut}");
        }
    }
}

#[test]
fn a_change_is_noticed() {
    let text = String::from_utf8(written(&[record("a", 2), record("b", 3)])).unwrap();
    let complaints = [
        text.replace("value of a", "value of c"),
        text.replace("\"keys\":2", "\"keys\":3"),
        text.replace(
            "etcdtool-records\",\"format_version\":1",
            "etcdtool-records\",\"format_version\":2",
        ),
        format!("{text}{text}"),
        text.split_once('\n').unwrap().1.to_owned(),
    ]
    .map(|text| complaints(&text));
    insta::assert_snapshot!(complaints.join("\n"));
}

#[test]
fn a_wrong_line_is_told_and_the_others_are_read() {
    let text = concat!(
        "{\"key\":\"a\",\"value\":\"1\"}\n",
        "\n",
        "{\"key\":\"b\"}\n",
        "{\"key\":\"\",\"value\":\"1\"}\n",
        "{\"key\":\"c\",\"key_base64\":\"Yw==\",\"value\":\"1\"}\n",
        "{\"key_base64\":\"c\",\"value\":\"1\"}\n",
        "{\"key\":\"d\",\"value\":\"1\",\"leese\":\"12\"}\n",
        "{\"key\":\"d\",\"value\":1}\n",
        "{\"key\":\"d\",\"value\":\"1\",\"lease\":\"xyz\"}\n",
        "nonsense\n",
        "{\"key\":\"e\",\"value\":\"1\",\"lease\":null}",
    );
    let records = Records::open(text.as_bytes(), RecordFormat::Jsonl).unwrap();
    let read: Vec<_> = records.filter_map(Result::ok).collect();
    let read: Vec<_> = read
        .iter()
        .map(|record| (&*record.key, record.line))
        .collect();
    assert_eq!(read, [(&b"a"[..], 1), (b"e", 11)]);
    insta::assert_snapshot!(complaints(text));
}

/// Keys and values of a text in that format, or what is wrong.
fn shown(text: &str, format: RecordFormat) -> String {
    let records = match Records::open(text.as_bytes(), format) {
        Ok(records) => records,
        Err(error) => return error.to_string(),
    };
    let lines = records.map(|record| match record {
        Ok(record) => format!(
            "{}: {} = {} {:x}",
            record.line,
            record.key.escape_ascii(),
            record.value.escape_ascii(),
            record.lease
        ),
        Err(error) => error.to_string(),
    });
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn lines_are_keys_and_values() {
    let shown = |text| shown(text, RecordFormat::Lines);
    assert_eq!(shown(""), "");
    assert_eq!(
        shown("a\n1\nb\n\nc\n3"),
        "1: a = 1 0\n3: b =  0\n5: c = 3 0"
    );
    assert_eq!(
        shown("a\n1\n\n2\nb"),
        "1: a = 1 0\nline 3: its key is empty\nline 5: its value's line is missing"
    );
}

#[test]
fn tables_are_keys_and_values() {
    let shown = |text| shown(text, RecordFormat::Csv);
    insta::assert_snapshot!(
        [
            "value,key\n1,a\n\"x\n,y\"\"\",b\n\n3,c\n",
            "\u{feff}key,value,lease\r\na,1,\r\nb,2,12ab\r\nc,3,no\r\n",
            "key,value\na\n,2\nb,2,3\nc,3",
            "key,value\na\"x,1\nb,\"2\"\"\"\nc,\"hal",
            "key,value",
            "key,valeu\na,1",
            "key\na",
            "key,value,key\na,1,2",
            "",
        ]
        .map(shown)
        .join("\n---\n")
    );
}

#[test]
fn trees_are_keys_and_values() {
    let shown = |text| shown(text, RecordFormat::Tree);
    insta::assert_snapshot!(
        [
            "a:\n  b: 1.10\n  c: {d: yes, e: \"\"}\nf: |\n  x\n  y\n/g: 007\n",
            "{\"a\": {\"b\": 1e3, \"c\": \"\\ud83d\\ude00 \\\\ud83d \\/ \\u0000\"},\n \"d\": true}",
            "a: !!binary |\n  /w\n  A=\nb: !!str null\nc: {}\n",
            "",
            "a:\n  - 1\n",
            "a: 1\nb: null\n",
            "a: {b: 1}\na/b: 2\n",
            "a: &x 1\nb: *x\n",
            "a: 1\n---\nb: 1\n",
            "a: !other 1\n",
            "just text",
            "? {a: 1}\n: 2\n",
            "\"\": 1",
            "a: 1\nb: \"unclosed",
        ]
        .map(shown)
        .join("\n---\n")
    );
}

#[test]
fn names_tell_formats() {
    let of = |name: &str| RecordFormat::of(std::path::Path::new(name));
    assert_eq!(of("dir.csv/a.JSONL.zst"), Some(RecordFormat::Jsonl));
    assert_eq!(of("a.csv"), Some(RecordFormat::Csv));
    assert_eq!(of("a.b.yml"), Some(RecordFormat::Tree));
    for unknown in ["a", "a.zst", "csv", "a.txt", ".."] {
        assert_eq!(of(unknown), None, "{unknown}");
    }
}

proptest! {
    #[test]
    fn what_is_written_is_read(
        contents in vec((vec(any::<u8>(), 1..9), vec(any::<u8>(), 0..9), any::<[i64; 4]>()), 0..6),
    ) {
        let records: Vec<_> = contents.into_iter().zip(2..).map(|((key, value, numbers), line)| {
            let [lease, create_revision, mod_revision, version] = numbers;
            Record { key, value, lease, create_revision, mod_revision, version, line }
        }).collect();
        prop_assert_eq!(read(&written(&records)).unwrap(), records);
    }

    #[test]
    fn a_header_is_read_as_it_was(key in vec(any::<u8>(), 0..5), end in proptest::option::of(vec(any::<u8>(), 0..5))) {
        let header = Header { range: Range { key, end }, ..header() };
        let line = header.line().unwrap();
        prop_assert_eq!(Header::of(&line).unwrap(), Some(header));
    }
}
