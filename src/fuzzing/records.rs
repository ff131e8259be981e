//! Files of keys.

use std::io::BufRead;

use super::grammars::told;
use crate::transfer::records::{
    Header, Range, Record, RecordError, RecordFormat, RecordWriter, Records, decompressed,
};

pub(super) const RECORDS: &[&str] = &[
    "{\"format\":\"etcdtool-records\",\"format_version\":1,\"cluster_id\":\"1\",\"revision\":1,\"server_version\":null,\"tool_version\":\"\",\"range\":{\"key\":\"a\"},\"leases\":true}\n",
    "{\"key\":\"a\",\"value\":\"1\"}\n",
    "{\"key_base64\":\"/w==\",\"value_base64\":\"/w==\",\"lease\":\"12\",\"version\":1}\n",
    "{\"keys\":1}\n",
    "{\"keys\":0,\"sha256\":\"\"}",
    "key,value,lease\n",
    "a,\"b\"\n",
    "\"\"",
    "a:\n",
    "  b: 1.0\n",
    "{a: {b: c}}",
    "\"\\ud83d\\ude00\"",
    "!!binary ",
    "|\n  x\n",
    "? ",
    "&a ",
    "*a",
    "---\n",
    "(\u{b5}/",
];

/// A file of keys, taken for each format.
pub(super) fn records(bytes: &[u8]) {
    for format in [
        RecordFormat::Jsonl,
        RecordFormat::Lines,
        RecordFormat::Csv,
        RecordFormat::Tree,
    ] {
        if let Ok(input) = decompressed(bytes) {
            written_again(read(input, format));
        }
    }
}

fn read(input: impl BufRead, format: RecordFormat) -> Vec<Record> {
    let explain = |error: RecordError| told(&error.explained("file"));
    let Ok(records) = Records::open(input, format).map_err(explain) else {
        return Vec::new();
    };
    let records = records.filter_map(|record| record.map_err(explain).ok());
    records.collect()
}

/// Whatever was read can be written, and is the same when it's read again.
fn written_again(mut records: Vec<Record>) {
    for (record, line) in records.iter_mut().zip(2..) {
        assert!(!record.key.is_empty());
        record.line = line;
    }
    let header = Header {
        cluster_id: 1,
        revision: 1,
        server_version: None,
        tool_version: String::new(),
        range: Range {
            key: vec![0],
            end: None,
        },
        leases: true,
        part: None,
    };
    let written = || -> std::io::Result<_> {
        let mut writer = RecordWriter::begin(Vec::new(), &header)?;
        for record in &records {
            writer.pair(record.into())?;
        }
        Ok(writer.end()?.0)
    };
    let again = written().map(|written| read(&*written, RecordFormat::Jsonl));
    assert!(again.is_ok_and(|again| again == records));
}
