//! What `export` answers of a file.

use std::borrow::Cow;
use std::io::{self, Write};
use std::path::PathBuf;

use schemars::JsonSchema;
use serde::Serialize;

use crate::golang::humanize;
use crate::options::WriteOut;
use crate::output::{Answer, Auto, Cell, Lines, Message, Table, Text, View, counted};
use crate::transfer::Exported;
use crate::transfer::records::Header;

/// `export`'s answer.
#[derive(Debug)]
pub struct ExportedFile {
    /// Where it is.
    pub file: PathBuf,
    /// Where the keys come from.
    pub header: Header,
    /// What is in it.
    pub exported: Exported,
}

/// `export`'s document.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ExportedView<'a> {
    /// Where it is.
    file: Cow<'a, str>,
    /// The cluster, in hex.
    cluster_id: String,
    /// All keys are as of this revision.
    revision: i64,
    /// How many there are.
    keys: u64,
    /// The file, in bytes.
    size: u64,
    /// The records, in bytes: more than the file where that is compressed.
    uncompressed_size: u64,
    /// The sha256 of all lines but the last one, which tells it, too; in hex.
    sha256: &'a str,
}

/// The answer of `export --jobs`.
#[derive(Debug)]
pub struct ExportedParts {
    /// The files, in the order of their keys; at least one.
    pub files: Vec<ExportedFile>,
}

/// The document of `export --jobs`.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ExportedPartsView<'a> {
    /// How many keys there are in all files.
    keys: u64,
    /// The files, in the order of their keys.
    files: Vec<ExportedView<'a>>,
}

impl Answer for ExportedParts {
    type View<'a> = ExportedPartsView<'a>;

    fn view(&self) -> ExportedPartsView<'_> {
        let files: Vec<_> = self.files.iter().map(ExportedFile::view).collect();
        ExportedPartsView {
            keys: files.iter().map(|file| file.keys).sum(),
            files,
        }
    }
}

impl View for ExportedPartsView<'_> {
    const AUTO: Auto = Auto::Plain;

    fn plain(&self, out: &mut Text<'_>) -> io::Result<()> {
        self.files.iter().try_for_each(|file| file.plain(out))
    }

    fn table(&self) -> Table {
        let mut table = Table::new(HEADINGS);
        for file in &self.files {
            table.row(file.cells());
        }
        table
    }

    fn lines(&self, out: &mut Lines<'_>) -> io::Result<()> {
        self.files.iter().try_for_each(|file| out.line(file))
    }
}

impl Message for ExportedParts {
    const FORMATS: &'static [WriteOut] = &[];
}

const HEADINGS: &[&str] = &["FILE", "REVISION", "KEYS", "SIZE", "SHA256"];

impl Answer for ExportedFile {
    type View<'a> = ExportedView<'a>;

    fn view(&self) -> ExportedView<'_> {
        let written = &self.exported.written;
        ExportedView {
            file: self.file.to_string_lossy(),
            cluster_id: format!("{:x}", self.header.cluster_id),
            revision: self.header.revision,
            keys: written.keys,
            size: self.exported.size,
            uncompressed_size: written.bytes,
            sha256: &written.sha256,
        }
    }
}

impl ExportedView<'_> {
    fn cells(&self) -> [Cell; 5] {
        [
            Cell::from(&self.file),
            Cell::from(self.revision),
            Cell::from(self.keys),
            Cell::from(shown(self.size)),
            Cell::from(self.sha256),
        ]
    }
}

impl View for ExportedView<'_> {
    const AUTO: Auto = Auto::Plain;

    fn plain(&self, out: &mut Text<'_>) -> io::Result<()> {
        let keys = counted(self.keys, "key", "keys");
        let (revision, size) = (self.revision, shown(self.size));
        write!(
            out,
            "exported {keys} ({size}) as of revision {revision} to "
        )?;
        out.write_all(self.file.as_bytes())?;
        out.write_all(b"\n")
    }

    fn table(&self) -> Table {
        let mut table = Table::new(HEADINGS);
        table.row(self.cells());
        table
    }

    fn lines(&self, out: &mut Lines<'_>) -> io::Result<()> {
        out.line(self)
    }
}

fn shown(size: u64) -> String {
    humanize::bytes(i64::try_from(size).unwrap_or(i64::MAX))
}

impl Message for ExportedFile {
    const FORMATS: &'static [WriteOut] = &[];
}
