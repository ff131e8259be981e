//! `config view`: what contexts say.

use std::io::{self, Write};

use schemars::JsonSchema;
use serde::Serialize;

use crate::config::{self, ConfigFile, NamedContext, Setting};
use crate::output::{Answer, Auto, Cell, Lines, Table, Text, View};

/// `config view`'s answer.
#[derive(Debug)]
pub struct Config {
    /// The file, with the contexts to show.
    pub file: ConfigFile,
}

/// `config view`'s document. With jsonl each context is a line of its own.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ConfigView<'a> {
    /// The config file, there or not.
    file: String,
    /// The context that counts when none is named.
    current_context: Option<&'a str>,
    /// The contexts, in the order of the file.
    contexts: Vec<WholeContextView<'a>>,
}

/// All that a context says.
#[derive(Debug, Serialize, JsonSchema)]
struct WholeContextView<'a> {
    /// Its name.
    name: &'a str,
    /// Its line in the file.
    line: usize,
    /// What it says.
    settings: Vec<SettingView<'a>>,
}

/// One key.
#[derive(Debug, Serialize, JsonSchema)]
struct SettingView<'a> {
    /// The key.
    key: &'a str,
    /// Its value, as the flag of that name takes it.
    value: String,
    /// Its line in the file.
    line: usize,
    #[serde(skip)]
    setting: &'a Setting,
}

impl Answer for Config {
    type View<'a> = ConfigView<'a>;

    fn view(&self) -> ConfigView<'_> {
        let config = &self.file.config;
        ConfigView {
            file: self.file.path.display().to_string(),
            current_context: config.current.as_ref().map(|(name, _)| name.as_str()),
            contexts: config.contexts.iter().map(WholeContextView::from).collect(),
        }
    }
}

impl<'a> From<&'a NamedContext> for WholeContextView<'a> {
    fn from(context: &'a NamedContext) -> Self {
        let setting = |setting: &'a Setting| SettingView {
            key: setting.key,
            value: setting.value.to_string(),
            line: setting.line,
            setting,
        };
        Self {
            name: &context.name,
            line: context.line,
            settings: context.settings.iter().map(setting).collect(),
        }
    }
}

impl View for ConfigView<'_> {
    const AUTO: Auto = Auto::Plain;

    /// As the file has it, without its comments.
    fn plain(&self, out: &mut Text<'_>) -> io::Result<()> {
        if let Some(current) = self.current_context {
            writeln!(
                out,
                "{} = {}",
                config::CURRENT_CONTEXT,
                config::quoted(current)
            )?;
        }
        for context in &self.contexts {
            writeln!(
                out,
                "\n[{}.{}]",
                config::CONTEXTS,
                config::bare(context.name)
            )?;
            for setting in &context.settings {
                writeln!(
                    out,
                    "{} = {}",
                    setting.key,
                    config::written(setting.setting)
                )?;
            }
        }
        Ok(())
    }

    fn table(&self) -> Table {
        let mut table = Table::new(&["CONTEXT", "KEY", "VALUE", "LINE"]);
        for context in &self.contexts {
            for setting in &context.settings {
                table.row([
                    Cell::from(context.name),
                    Cell::from(setting.key),
                    Cell::from(&setting.value),
                    Cell::from(setting.line),
                ]);
            }
        }
        table
    }

    fn lines(&self, out: &mut Lines<'_>) -> io::Result<()> {
        self.contexts
            .iter()
            .try_for_each(|context| out.line(context))
    }
}
