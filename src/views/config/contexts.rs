//! `config get-contexts`: the contexts there are.

use std::io::{self, Write};

use schemars::JsonSchema;
use serde::Serialize;

use crate::config::ConfigFile;
use crate::output::{Answer, Auto, Cell, Lines, Table, Text, View};

/// `config get-contexts`' answer.
#[derive(Debug)]
pub struct Contexts {
    /// The file.
    pub file: ConfigFile,
}

/// `config get-contexts`' document. With jsonl each context is a line of its own.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ContextsView<'a> {
    /// The config file, there or not.
    file: String,
    /// The context that counts when none is named.
    current_context: Option<&'a str>,
    /// The contexts, in the order of the file.
    contexts: Vec<ContextView<'a>>,
}

/// One context.
#[derive(Debug, Serialize, JsonSchema)]
struct ContextView<'a> {
    /// Its name.
    name: &'a str,
    /// Whether it counts when none is named.
    current: bool,
    /// Its endpoints, separated by commas; null where there are none.
    endpoints: Option<&'a str>,
    /// The domain that says where they are; null where none does.
    discovery_srv: Option<&'a str>,
    /// Who to be; null where nobody is named.
    user: Option<&'a str>,
    /// Whether writes ask for its name.
    protected: bool,
    /// Its line in the file.
    line: usize,
}

impl Answer for Contexts {
    type View<'a> = ContextsView<'a>;

    fn view(&self) -> ContextsView<'_> {
        let config = &self.file.config;
        let current = config.current.as_ref().map(|(name, _)| name.as_str());
        let contexts = config.contexts.iter().map(|context| ContextView {
            name: &context.name,
            current: current == Some(context.name.as_str()),
            endpoints: context.text("endpoints"),
            discovery_srv: context.text("discovery-srv"),
            user: context.text("user"),
            protected: context.is_protected(),
            line: context.line,
        });
        ContextsView {
            file: self.file.path.display().to_string(),
            current_context: current,
            contexts: contexts.collect(),
        }
    }
}

impl View for ContextsView<'_> {
    const AUTO: Auto = Auto::Table;

    fn plain(&self, out: &mut Text<'_>) -> io::Result<()> {
        self.contexts
            .iter()
            .try_for_each(|context| writeln!(out, "{}", context.name))
    }

    fn table(&self) -> Table {
        let mut table = Table::new(&["CURRENT", "NAME", "ENDPOINTS", "USER", "PROTECTED"]);
        for context in &self.contexts {
            let place = context.endpoints.or(context.discovery_srv);
            table.row([
                Cell::from(if context.current { "*" } else { "" }),
                Cell::from(context.name),
                Cell::from(place.unwrap_or_default().replace(',', "\n")),
                Cell::from(context.user.unwrap_or_default()),
                Cell::from(context.protected),
            ]);
        }
        table
    }

    fn lines(&self, out: &mut Lines<'_>) -> io::Result<()> {
        self.contexts
            .iter()
            .try_for_each(|context| out.line(context))
    }
}
