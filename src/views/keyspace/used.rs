//! What `du` answers.

use std::io::{self, Write};

use schemars::JsonSchema;
use serde::Serialize;

use super::Row;
use crate::golang::humanize;
use crate::keyspace::{Used, UsedBy};
use crate::output::{Cell, Text, printable};
use crate::views::kv::Key;

/// A sum or a key of `du`'s document.
#[derive(Debug, Serialize, JsonSchema)]
pub struct UsedView<'a> {
    /// What it is.
    kind: Kind,
    #[serde(flatten)]
    key: Key<'a>,
    /// How many keys.
    keys: u64,
    /// The bytes of keys and values.
    bytes: u64,
    /// How often they were written since they were created: the sum of their versions.
    revisions: u64,
}

#[derive(Clone, Copy, Debug, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
enum Kind {
    /// All keys that begin with this, which ends with the separator.
    Directory,
    /// All keys that were asked for.
    Total,
    /// A key, one of the largest.
    Biggest,
    /// A key, one of those that were written most often since they were created.
    MostRewritten,
}

impl Used {
    fn kind(&self) -> Kind {
        match self.by {
            UsedBy::Directory => Kind::Directory,
            UsedBy::Total => Kind::Total,
            UsedBy::Biggest => Kind::Biggest,
            UsedBy::MostRewritten => Kind::MostRewritten,
        }
    }

    /// What lines of text say of it beside its name.
    fn note(&self) -> &'static str {
        match self.by {
            UsedBy::Directory => "",
            UsedBy::Total => "total",
            UsedBy::Biggest => "biggest",
            UsedBy::MostRewritten => "most rewritten",
        }
    }

    fn size(&self) -> String {
        humanize::bytes(i64::try_from(self.bytes).unwrap_or(i64::MAX))
    }
}

impl Row for Used {
    type Style = ();
    type View<'a> = UsedView<'a>;
    const COLUMNS: &'static [&'static str] = &["PREFIX", "", "KEYS", "SIZE", "REVISIONS"];

    fn view(&self) -> UsedView<'_> {
        UsedView {
            kind: self.kind(),
            key: (&self.name).into(),
            keys: self.keys,
            bytes: self.bytes,
            revisions: self.revisions,
        }
    }

    fn plain(&self, (): (), out: &mut Text<'_>) -> io::Result<()> {
        let (keys, size, revisions) = (self.keys, self.size(), self.revisions);
        write!(out, "{keys:>9} {size:>9} {revisions:>9} ")?;
        if self.by != UsedBy::Directory {
            write!(out, "({}) ", self.note())?;
        }
        out.listed(&self.name)?;
        out.write_all(b"\n")
    }

    fn cells(&self) -> Vec<Cell> {
        vec![
            Cell::from(printable(&self.name)),
            Cell::from(self.note()),
            Cell::from(self.keys),
            Cell::from(self.size()),
            Cell::from(self.revisions),
        ]
    }
}
