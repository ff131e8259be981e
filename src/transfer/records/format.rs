//! The formats that files of keys have.

use std::path::Path;

use clap::ValueEnum;

/// How a file holds keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum RecordFormat {
    /// A JSON object a line, as `export` and `get -o jsonl` write it
    Jsonl,
    /// A line with the key, a line with the value, as `etcdctl get` writes them
    Lines,
    /// CSV with a first row of names: key, value and, if you like, lease
    Csv,
    /// One YAML or JSON document: the names of nested maps are the parts of a key, between slashes
    Tree,
}

impl RecordFormat {
    /// The format of a file of that name, compressed or not; none if the name doesn't tell.
    pub fn of(path: &Path) -> Option<Self> {
        match extension(path)?.as_str() {
            "jsonl" | "ndjson" => Some(Self::Jsonl),
            "csv" => Some(Self::Csv),
            "yaml" | "yml" | "json" => Some(Self::Tree),
            _ => None,
        }
    }
}

/// What a file's name says that is never written, and how to name it instead.
pub fn belied(path: &Path) -> Option<(&'static str, &'static str)> {
    let lines = "JSON lines are written: end its name in .jsonl or .jsonl.zst";
    let zstd = "end its name in .zst for zstd, or compress standard output as you like";
    match extension(path)?.as_str() {
        "csv" => Some(("CSV", lines)),
        "yaml" | "yml" => Some(("YAML", lines)),
        "gz" | "xz" | "bz2" | "lz4" | "zip" | "zstd" => Some(("compressed", zstd)),
        _ => None,
    }
}

/// In lower case, and without what says that it's compressed by zstd.
fn extension(path: &Path) -> Option<String> {
    let name = path.file_name()?.to_string_lossy().to_lowercase();
    let name = name.strip_suffix(".zst").unwrap_or(&name);
    Some(name.rsplit_once('.')?.1.to_owned())
}
