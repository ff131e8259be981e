//! What `snapshot save` answers: what was saved, and of whom.

use std::borrow::Cow;
use std::io;
use std::path::PathBuf;
use std::time::Duration;

use etcd_client::proto::PbStatusResponse;
use schemars::JsonSchema;
use serde::Serialize;

use super::health::seconds;
use crate::client::Endpoint;
use crate::golang::humanize;
use crate::lines;
use crate::output::{Answer, Auto, Cell, Lines, Table, Text, View};
use crate::snapshot::Fetched;
use crate::views::header::id;

/// `snapshot save`'s answer.
#[derive(Debug)]
pub struct Saved {
    /// Where it is.
    pub file: PathBuf,
    /// Where it came from, and what that member had said of itself before; etcdctl doesn't ask.
    pub from: Option<(Endpoint, PbStatusResponse)>,
    /// What came.
    pub fetched: Fetched,
    /// How long it took.
    pub took: Duration,
}

/// `snapshot save`'s document.
#[derive(Debug, Serialize, JsonSchema)]
pub struct SavedView<'a> {
    /// Where it is.
    file: Cow<'a, str>,
    /// The endpoint that it came from, as the user wrote it.
    endpoint: Option<&'a str>,
    /// The member that it came from, in hex.
    member_id: Option<String>,
    /// The member's revision just before; the snapshot has at least that.
    revision: Option<i64>,
    /// The file, in bytes: the backend and the 32 bytes of its checksum.
    size: u64,
    /// The sha256 of the backend, which is at the file's end, in hex.
    sha256: String,
    /// The server's version.
    version: Option<&'a str>,
    /// The version of its data's format; empty before etcd 3.6.
    storage_version: &'a str,
    /// How long it took, in seconds.
    #[serde(rename = "took_seconds", serialize_with = "seconds")]
    #[schemars(with = "f64")]
    took: Duration,
    #[serde(skip)]
    answer: &'a Saved,
}

impl Answer for Saved {
    type View<'a> = SavedView<'a>;

    fn view(&self) -> SavedView<'_> {
        let from = self.from.as_ref();
        let status = from.map(|(_, status)| status);
        let header = status.and_then(|status| status.header.as_ref());
        let sha256 = self.fetched.sha256.iter();
        SavedView {
            file: self.file.to_string_lossy(),
            endpoint: from.map(|(endpoint, _)| endpoint.as_str()),
            member_id: header.map(|header| id(header.member_id)),
            revision: header.map(|header| header.revision),
            size: self.fetched.size,
            sha256: sha256.map(|byte| format!("{byte:02x}")).collect(),
            version: status.map(|status| status.version.as_str()),
            storage_version: &self.fetched.version,
            took: self.took,
            answer: self,
        }
    }
}

impl View for SavedView<'_> {
    const AUTO: Auto = Auto::Plain;

    fn plain(&self, out: &mut Text<'_>) -> io::Result<()> {
        lines::saved(out, &self.answer.file, self.storage_version)
    }

    fn table(&self) -> Table {
        let mut table = Table::new(&[
            "FILE",
            "ENDPOINT",
            "MEMBER ID",
            "REVISION",
            "SIZE",
            "VERSION",
            "TOOK",
        ]);
        let size = i64::try_from(self.size).unwrap_or(i64::MAX);
        let revision = self.revision.map(|revision| revision.to_string());
        table.row([
            Cell::from(&self.file),
            Cell::from(self.endpoint.unwrap_or_default()),
            Cell::from(self.member_id.as_deref().unwrap_or_default()),
            Cell::from(revision.unwrap_or_default()),
            Cell::from(humanize::bytes(size)),
            Cell::from(self.version.unwrap_or_default()),
            Cell::from(lines::took(self.took)),
        ]);
        table
    }

    fn lines(&self, out: &mut Lines<'_>) -> io::Result<()> {
        out.line(self)
    }
}
