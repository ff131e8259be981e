//! `config explain`: each setting, and where it comes from.

use std::io::{self, Write};

use schemars::JsonSchema;
use serde::Serialize;

use crate::output::{Answer, Auto, Cell, Lines, Table, Text, View};
use crate::settings::{self, Explained, Origin};

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
