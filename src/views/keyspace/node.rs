//! What `tree` answers.

use std::io::{self, Write};

use schemars::JsonSchema;
use serde::Serialize;

use super::Row;
use crate::keyspace::Node;
use crate::output::{Cell, Text, printable};
use crate::views::kv::Key;

/// A line of the tree in `tree`'s document.
#[derive(Debug, Serialize, JsonSchema)]
pub struct NodeView<'a> {
    /// How deep it is; 0 for the root.
    depth: usize,
    /// What it is.
    kind: Kind,
    #[serde(flatten)]
    key: Key<'a>,
    /// How many keys it stands for.
    keys: u64,
}

#[derive(Clone, Copy, Debug, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
enum Kind {
    /// A key.
    Key,
    /// What further keys have in common, with the separator at its end; the root ends as it was asked for.
    Directory,
}

impl Node {
    /// The lines that lead to it.
    fn branches(&self) -> String {
        let Some((last, before)) = self.followed.split_last() else {
            return String::new();
        };
        let before = before
            .iter()
            .map(|more| if *more { "│   " } else { "    " });
        let last = if *last { "├── " } else { "└── " };
        before.chain([last]).collect()
    }

    /// What the node above doesn't say already, so that it can be read: also where it's nothing.
    fn label(&self) -> String {
        let own = printable(self.name.get(self.known..).unwrap_or_default());
        match (own.is_empty(), self.followed.is_empty()) {
            (false, _) => own.into_owned(),
            (true, true) => ".".to_owned(),
            (true, false) => "\"\"".to_owned(),
        }
    }

    fn line(&self) -> String {
        let (branches, label, keys) = (self.branches(), self.label(), self.keys);
        if self.is_directory {
            format!("{branches}{label} ({keys})")
        } else {
            format!("{branches}{label}")
        }
    }
}

impl Row for Node {
    type Style = ();
    type View<'a> = NodeView<'a>;
    const COLUMNS: &'static [&'static str] = &["TREE", "KEYS"];

    fn view(&self) -> NodeView<'_> {
        let kind = if self.is_directory {
            Kind::Directory
        } else {
            Kind::Key
        };
        NodeView {
            depth: self.followed.len(),
            kind,
            key: (&self.name).into(),
            keys: self.keys,
        }
    }

    fn plain(&self, (): (), out: &mut Text<'_>) -> io::Result<()> {
        writeln!(out, "{}", self.line())
    }

    fn cells(&self) -> Vec<Cell> {
        let label = format!("{}{}", self.branches(), self.label());
        vec![Cell::from(label), Cell::from(self.keys)]
    }
}
