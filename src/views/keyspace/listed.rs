//! What `ls` answers.

use std::io::{self, Write};

use schemars::JsonSchema;
use serde::Serialize;

use super::Row;
use crate::keyspace::Listed;
use crate::lease;
use crate::output::{Cell, Text, printable};
use crate::views::kv::Key;

/// How `ls` shows its lines.
#[derive(Clone, Copy, Debug, Default)]
pub struct ListStyle {
    /// `-l`: what is known of each key before it.
    pub long: bool,
    /// `-0`: NUL at its end.
    pub null: bool,
}

/// A key or a directory of `ls`'s document.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ListedView<'a> {
    /// What it is.
    kind: Kind,
    #[serde(flatten)]
    key: Key<'a>,
    /// The revision of the key's last write; none of a directory.
    mod_revision: Option<i64>,
    /// How often the key was written since it was created; none of a directory.
    version: Option<i64>,
    /// The lease the key hangs on, in hex; with `-l` only.
    lease: Option<String>,
    /// The bytes of the key's value; with `-l` only.
    size: Option<u64>,
}

#[derive(Clone, Copy, Debug, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
enum Kind {
    /// A key.
    Key,
    /// What further keys have in common, with the separator at its end.
    Directory,
}

impl Listed {
    fn name(&self) -> &Vec<u8> {
        match self {
            Self::Key(entry) => &entry.key,
            Self::Directory(name) => name,
        }
    }
}

impl Row for Listed {
    type Style = ListStyle;
    type View<'a> = ListedView<'a>;
    const COLUMNS: &'static [&'static str] = &["KEY", "MODIFIED", "VERSION", "LEASE", "SIZE"];

    fn view(&self) -> ListedView<'_> {
        let (kind, entry) = match self {
            Self::Key(entry) => (Kind::Key, Some(entry)),
            Self::Directory(_) => (Kind::Directory, None),
        };
        let lease = entry.map(|entry| entry.lease).filter(|lease| *lease != 0);
        ListedView {
            kind,
            key: self.name().into(),
            mod_revision: entry.map(|entry| entry.mod_revision),
            version: entry.map(|entry| entry.version),
            lease: lease.map(lease::shown),
            size: entry.and_then(|entry| entry.size),
        }
    }

    fn plain(&self, style: ListStyle, out: &mut Text<'_>) -> io::Result<()> {
        if style.long {
            let [revision, version, lease, size] = self.details().map(or_dash);
            write!(out, "{revision:>10} {version:>7} {lease:>16} {size:>10} ")?;
        }
        if style.null {
            out.bytes(self.name())?;
            return out.write_all(b"\0");
        }
        out.listed(self.name())?;
        out.write_all(b"\n")
    }

    fn cells(&self) -> Vec<Cell> {
        let name = Cell::from(printable(self.name()));
        let details = self.details().map(Option::unwrap_or_default);
        [name].into_iter().chain(details.map(Cell::from)).collect()
    }
}

impl Listed {
    /// Revision, version, lease and size, as far as there are such.
    fn details(&self) -> [Option<String>; 4] {
        let view = self.view();
        [
            view.mod_revision.map(|revision| revision.to_string()),
            view.version.map(|version| version.to_string()),
            view.lease,
            view.size.map(|size| size.to_string()),
        ]
    }
}

fn or_dash(detail: Option<String>) -> String {
    detail.unwrap_or_else(|| "-".to_owned())
}
