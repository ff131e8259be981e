//! The formats that files of keys have.

/// How a file holds keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecordFormat {
    /// A JSON object a line, as `export` and `get -o jsonl` write it.
    Jsonl,
}
