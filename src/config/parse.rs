//! From the config file's text to contexts, with the line of each mistake.

use std::fmt;
use std::ops::Range;

use toml_edit::{Document, Item, TableLike, Value as TomlValue};

use super::file::check_name;
use super::keys::{self, Key, Shape};
use super::{CONTEXTS, CURRENT_CONTEXT};
use crate::golang::list;

/// All that a config file says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Config {
    /// The context that counts when none is named, and the line that says so.
    pub current: Option<(String, usize)>,
    /// The contexts, in the order of the file.
    pub contexts: Vec<NamedContext>,
}

/// A context.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NamedContext {
    /// Its name.
    pub name: String,
    /// Where it begins.
    pub line: usize,
    /// What it says, in the order of the file.
    pub settings: Vec<Setting>,
}

/// One line of a context.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setting {
    /// The key.
    pub key: &'static str,
    /// The value, which is of the key's shape and has passed its check.
    pub value: Value,
    /// The line of the key.
    pub line: usize,
}

/// A value of a context.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// What the flag of that name would take.
    Text(String),
    /// A program and its arguments.
    Words(Vec<String>),
    /// Addresses, and what to dial instead.
    Map(Vec<(String, String)>),
}

/// What is wrong with a config file. It repeats no value, which may be a secret in the wrong place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mistake {
    /// The line, from 1 on.
    pub line: usize,
    /// What is wrong there.
    pub reason: String,
    /// What to do about it.
    pub hint: Option<String>,
}

impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}", self.line, self.reason)
    }
}

impl Mistake {
    fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
}

impl Config {
    /// The context of that name.
    pub fn context(&self, name: &str) -> Option<&NamedContext> {
        self.contexts.iter().find(|context| context.name == name)
    }

    /// The names of the contexts.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.contexts.iter().map(|context| context.name.as_str())
    }
}

impl NamedContext {
    /// What it says of that key.
    pub fn get(&self, key: &str) -> Option<&Setting> {
        self.settings.iter().find(|setting| setting.key == key)
    }

    /// The text of that key.
    pub fn text(&self, key: &str) -> Option<&str> {
        match &self.get(key)?.value {
            Value::Text(text) => Some(text),
            Value::Words(_) | Value::Map(_) => None,
        }
    }

    /// Whether writes ask for its name.
    pub fn is_protected(&self) -> bool {
        self.text("protected") == Some("true")
    }
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => f.write_str(text),
            Self::Words(words) => f.write_str(&words.join(" ")),
            Self::Map(pairs) => {
                let pairs: Vec<_> = pairs
                    .iter()
                    .map(|(from, to)| format!("{from}={to}"))
                    .collect();
                f.write_str(&pairs.join(","))
            }
        }
    }
}

/// Reads a config file's text. It touches nothing else.
///
/// # Errors
/// The first mistake: of TOML's grammar, a key that there isn't, a value of the wrong type or that can't be used.
pub fn parse(text: &str) -> Result<Config, Mistake> {
    let lines = Lines::of(text);
    let document = Document::parse(text).map_err(|error| Mistake {
        line: lines.at(error.span()),
        reason: error.message().trim_end().replace('\n', "; "),
        hint: None,
    })?;
    let mut config = Config::default();
    let root = document.as_table();
    for (name, item) in root.iter() {
        let line = lines.of_key(root, name);
        match name {
            CURRENT_CONTEXT => {
                let current = item.as_str().filter(|name| !name.is_empty());
                let current = current
                    .ok_or_else(|| wrong(line, name, "expected a context's name in quotes"))?;
                config.current = Some((current.to_owned(), line));
            }
            CONTEXTS => {
                let contexts = item.as_table_like();
                let contexts = contexts
                    .ok_or_else(|| wrong(line, name, "expected tables, as in [contexts.NAME]"))?;
                for (name, item) in contexts.iter() {
                    let context = context(&lines, contexts, name, item)?;
                    config.contexts.push(context);
                }
            }
            _ => return Err(unknown(line, name)),
        }
    }
    Ok(config)
}

fn unknown(line: usize, name: &str) -> Mistake {
    let mistake = Mistake {
        line,
        reason: format!(
            "there is no key '{}' outside of contexts",
            name.escape_debug()
        ),
        hint: None,
    };
    let near = keys::nearest(name, [CURRENT_CONTEXT, CONTEXTS].into_iter());
    mistake.hint(match near {
        Some(near) => format!("did you mean {near}?"),
        None => format!("there are {CURRENT_CONTEXT} and [{CONTEXTS}.NAME]"),
    })
}

fn context(
    lines: &Lines,
    contexts: &dyn TableLike,
    name: &str,
    item: &Item,
) -> Result<NamedContext, Mistake> {
    let line = lines.of_key(contexts, name);
    check_name(name).map_err(|reason| Mistake {
        line,
        reason,
        hint: None,
    })?;
    let table = item.as_table_like();
    let table = table.ok_or_else(|| {
        wrong(line, name, "expected a table")
            .hint(format!("a context is written as [{CONTEXTS}.NAME]"))
    })?;
    let mut context = NamedContext {
        name: name.to_owned(),
        line,
        settings: Vec::new(),
    };
    for (name, item) in table.iter() {
        let line = lines.of_key(table, name);
        let key = keys::key(name).map_err(|(reason, hint)| Mistake {
            line,
            reason,
            hint: Some(hint),
        })?;
        context.settings.push(Setting {
            key: key.name,
            value: value(lines, key, item, line)?,
            line,
        });
    }
    together(&context)?;
    Ok(context)
}

fn value(lines: &Lines, key: &Key, item: &Item, line: usize) -> Result<Value, Mistake> {
    let expected = |what: &str| wrong(line, key.name, &format!("expected {what}"));
    let check = |text: &str| {
        key.check(text)
            .map_err(|reason| wrong(line, key.name, &reason))
    };
    Ok(match key.shape {
        Shape::Text | Shape::Path => {
            let text = item.as_str().ok_or_else(|| expected("a text in quotes"))?;
            check(text)?;
            Value::Text(text.to_owned())
        }
        Shape::Switch => {
            let switch = item.as_bool();
            Value::Text(
                switch
                    .ok_or_else(|| expected("true or false, without quotes"))?
                    .to_string(),
            )
        }
        Shape::Number => {
            let number = item
                .as_integer()
                .ok_or_else(|| expected("a number"))?
                .to_string();
            check(&number)?;
            Value::Text(number)
        }
        Shape::Endpoints => {
            let items = match item.as_str() {
                Some(list) => list::items(list)
                    .iter()
                    .map(|item| item.trim().to_owned())
                    .collect(),
                None => strings(item)
                    .ok_or_else(|| expected(r#"endpoints, as in ["a:2379", "b:2379"]"#))?,
            };
            if items.is_empty() {
                return Err(expected("at least one endpoint"));
            }
            for item in &items {
                check(item)?;
            }
            Value::Text(items.join(","))
        }
        Shape::Words => {
            let words =
                strings(item).filter(|words| words.first().is_some_and(|word| !word.is_empty()));
            Value::Words(words.ok_or_else(|| {
                expected("a program and its arguments").hint(
                    r#"each word for itself, as in ["pass", "show", "etcd"]; no shell reads them"#,
                )
            })?)
        }
        Shape::Map => map(lines, key, item, line)?,
    })
}

fn strings(item: &Item) -> Option<Vec<String>> {
    let items = item.as_array()?.iter();
    items
        .map(|item| Some(TomlValue::as_str(item)?.to_owned()))
        .collect()
}

fn map(lines: &Lines, key: &Key, item: &Item, line: usize) -> Result<Value, Mistake> {
    let example = r#""10.0.0.1:2379" = "127.0.0.1:12379""#;
    let table = item.as_table_like().ok_or_else(|| {
        wrong(line, key.name, "expected a table of addresses")
            .hint(format!("as in {{ {example} }}"))
    })?;
    let mut pairs = Vec::new();
    for (from, item) in table.iter() {
        let line = lines.of_key(table, from);
        let to = item.as_str();
        let to = to.ok_or_else(|| {
            wrong(line, key.name, "expected an address in quotes").hint(format!("as in {example}"))
        })?;
        for side in [from, to] {
            key.check(side)
                .map_err(|reason| wrong(line, key.name, &reason))?;
        }
        pairs.push((from.to_owned(), to.to_owned()));
    }
    Ok(Value::Map(pairs))
}

/// What can't stand beside each other, and what can't stand alone.
const APART: &[(&str, &str)] = &[
    ("endpoints", "discovery-srv"),
    ("password-file", "password-command"),
    ("user", "auth-jwt-token-file"),
    ("output", "write-out"),
];
const NEEDS: &[(&str, &str)] = &[
    ("password-file", "user"),
    ("password-command", "user"),
    ("password-command-timeout", "password-command"),
    ("cert", "key"),
    ("key", "cert"),
    ("discovery-srv-name", "discovery-srv"),
];

fn together(context: &NamedContext) -> Result<(), Mistake> {
    for (one, other) in APART {
        if let (Some(one), Some(other)) = (context.get(one), context.get(other)) {
            let later = one.line.max(other.line);
            let reason = format!("{} and {} in one context: choose one", one.key, other.key);
            return Err(Mistake {
                line: later,
                reason,
                hint: None,
            });
        }
    }
    for (one, other) in NEEDS {
        if let (Some(one), None) = (context.get(one), context.get(other)) {
            let reason = format!(
                "{} is of no use without {other} in the same context",
                one.key
            );
            return Err(Mistake {
                line: one.line,
                reason,
                hint: None,
            });
        }
    }
    Ok(())
}

fn wrong(line: usize, key: &str, reason: &str) -> Mistake {
    Mistake {
        line,
        reason: format!("{}: {reason}", key.escape_debug()),
        hint: None,
    }
}

/// Where the lines of a text begin.
struct Lines(Vec<usize>);

impl Lines {
    fn of(text: &str) -> Self {
        let breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        Self(breaks.map(|(place, _)| place).collect())
    }

    fn at(&self, span: Option<Range<usize>>) -> usize {
        let place = span.map_or(0, |span| span.start);
        self.0.partition_point(|&line_break| line_break < place) + 1
    }

    fn of_key(&self, table: &dyn TableLike, name: &str) -> usize {
        self.at(table.key(name).and_then(|key| key.span()))
    }
}

#[cfg(test)]
mod tests;
