//! What `config`'s commands answer.

use std::io::{self, Write};
use std::path::PathBuf;

use schemars::JsonSchema;
use serde::Serialize;

use crate::config::{self, ConfigFile, NamedContext, Setting};
use crate::output::{Answer, Auto, Cell, Lines, Table, Text, View};
use crate::settings::{self, Explained, Origin};

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

/// `config explain`'s answer.
#[derive(Debug)]
pub struct Explanation {
    /// The file and the context.
    pub contexts: settings::Contexts,
    /// Each setting.
    pub settings: Vec<Explained>,
}

/// `config explain`'s document. With jsonl each setting is a line of its own.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ExplanationView<'a> {
    /// The config file, there or not; null without a place for one.
    file: Option<String>,
    /// The context in use; null where none is.
    context: Option<&'a str>,
    /// Each setting.
    settings: Vec<ExplainedView<'a>>,
}

/// One setting.
#[derive(Debug, Serialize, JsonSchema)]
struct ExplainedView<'a> {
    /// Its name, which is its flag's.
    setting: &'a str,
    /// Its value, `(hidden)` for a secret; null where it isn't set and has no default.
    value: Option<&'a str>,
    /// What kind of place it comes from.
    source: Source,
    /// The place: the flag, the variable, or the file and its line; null for a default.
    place: Option<String>,
    /// Why the value is of no use; null where it is.
    problem: Option<&'a str>,
}

/// Where a setting can come from.
#[derive(Clone, Copy, Debug, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
enum Source {
    /// The command line.
    Flag,
    /// The environment.
    Variable,
    /// The context in use.
    Context,
    /// Nobody has set it.
    Default,
}

impl Answer for Explanation {
    type View<'a> = ExplanationView<'a>;

    fn view(&self) -> ExplanationView<'_> {
        let file = self.contexts.file.as_ref();
        ExplanationView {
            file: file.map(|file| file.display().to_string()),
            context: self.contexts.chosen.as_deref(),
            settings: self.settings.iter().map(ExplainedView::from).collect(),
        }
    }
}

impl<'a> From<&'a Explained> for ExplainedView<'a> {
    fn from(explained: &'a Explained) -> Self {
        let source = match explained.origin {
            Origin::Flag(_) => Source::Flag,
            Origin::Variable(_) => Source::Variable,
            Origin::Context { .. } => Source::Context,
            Origin::Default => Source::Default,
        };
        let place = match &explained.origin {
            Origin::Default => None,
            origin => Some(origin.place()),
        };
        Self {
            setting: explained.setting,
            value: explained.value.as_deref(),
            source,
            place,
            problem: explained.problem.as_deref(),
        }
    }
}

impl ExplainedView<'_> {
    /// Where it comes from, in words, and what is wrong with it.
    fn whence(&self, context: Option<&str>) -> String {
        let from = self.origin(context);
        match self.problem {
            Some(problem) => format!("{from}: {problem}"),
            None => from,
        }
    }

    fn origin(&self, context: Option<&str>) -> String {
        match (self.source, &self.place) {
            (Source::Context, Some(place)) => {
                format!("context {} in {place}", context.unwrap_or_default())
            }
            (_, Some(place)) => place.clone(),
            (_, None) if self.value.is_none() => "not set".to_owned(),
            (_, None) => "default".to_owned(),
        }
    }
}

impl View for ExplanationView<'_> {
    const AUTO: Auto = Auto::Table;

    fn plain(&self, out: &mut Text<'_>) -> io::Result<()> {
        for it in &self.settings {
            let from = it.whence(self.context);
            match it.value {
                Some(value) => writeln!(out, "{}: {value} ({from})", it.setting)?,
                None => writeln!(out, "{}: ({from})", it.setting)?,
            }
        }
        Ok(())
    }

    fn table(&self) -> Table {
        let mut table = Table::new(&["SETTING", "VALUE", "FROM"]);
        for it in &self.settings {
            let from = it.whence(self.context);
            table.row([
                Cell::from(it.setting),
                Cell::from(it.value.unwrap_or_default()),
                Cell::from(from),
            ]);
        }
        table
    }

    fn lines(&self, out: &mut Lines<'_>) -> io::Result<()> {
        self.settings
            .iter()
            .try_for_each(|setting| out.line(setting))
    }
}

/// What a command has changed in the config file.
#[derive(Debug)]
pub struct ConfigChanged {
    /// The file.
    pub file: PathBuf,
    /// The context in question, if it's one.
    pub context: Option<String>,
    /// What was done, in words.
    pub message: String,
}

/// The document of every command that changes the config file.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ConfigChangedView<'a> {
    /// The config file.
    file: String,
    /// The context in question; null where it's none.
    context: Option<&'a str>,
    /// What was done, in words.
    message: &'a str,
}

impl Answer for ConfigChanged {
    type View<'a> = ConfigChangedView<'a>;

    fn view(&self) -> ConfigChangedView<'_> {
        ConfigChangedView {
            file: self.file.display().to_string(),
            context: self.context.as_deref(),
            message: &self.message,
        }
    }
}

impl View for ConfigChangedView<'_> {
    const AUTO: Auto = Auto::Plain;

    fn plain(&self, out: &mut Text<'_>) -> io::Result<()> {
        writeln!(out, "{}", self.message)
    }

    fn table(&self) -> Table {
        let mut table = Table::new(&["FILE", "CONTEXT", "DONE"]);
        table.row([
            Cell::from(&self.file),
            Cell::from(self.context.unwrap_or_default()),
            Cell::from(self.message),
        ]);
        table
    }

    fn lines(&self, out: &mut Lines<'_>) -> io::Result<()> {
        out.line(self)
    }
}
