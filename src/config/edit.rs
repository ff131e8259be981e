//! Changes of the config file that lose nothing: comments, order, and what others change meanwhile.

use std::fs::{self, File};
use std::path::Path;

use toml_edit::{Array, DocumentMut, InlineTable, Item, Table, TableLike, Value as TomlValue};

use super::file::{ConfigFile, mistaken, text_of};
use super::keys::{self, Key, Shape};
use super::parse::{Setting, Value, parse};
use super::{CONTEXTS, CURRENT_CONTEXT};
use crate::error::{Error, Result, Stage};
use crate::files::{Draft, behind_links};
use crate::golang::list;

/// How often a change is made anew because somebody else was faster.
const ATTEMPTS: usize = 5;

/// A config file in the hands of an editor.
pub struct Draftsman {
    document: DocumentMut,
}

/// Changes the file at `path`, which may not be there yet. Others that do so through us wait meanwhile; where an editor
/// was faster than us, the change is made to what it has written.
///
/// # Errors
/// Where the file can't be read or written, or has a mistake, before or afterwards; and those of `change`.
pub fn edit<T>(
    path: &Path,
    change: impl Fn(&ConfigFile, &mut Draftsman) -> Result<T>,
) -> Result<T> {
    // Where it is a link, the link stays.
    let path = &behind_links(path).map_err(|error| unwritable(path, &error))?;
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    let folder = folder.unwrap_or(Path::new("."));
    make_folder(folder)?;
    let _lock = lock(path)?;
    for _ in 0..ATTEMPTS {
        let before = ConfigFile::read_or_empty(path)?;
        let document = before.text.parse::<DocumentMut>();
        let document = document.map_err(|error| Error::failed(error.message().to_owned()))?;
        let mut draftsman = Draftsman { document };
        let answer = change(&before, &mut draftsman)?;
        let after = draftsman.document.to_string();
        parse(&after).map_err(|mistake| mistaken(path, &mistake))?;
        if after == before.text {
            return Ok(answer);
        }
        let mut draft = Draft::beside(path)?;
        draft.write(after.as_bytes())?;
        if text_of(path)?.unwrap_or_default() != before.text {
            continue;
        }
        draft.finish()?;
        return Ok(answer);
    }
    Err(Error::failed(format!(
        "{} is being changed by somebody else: nothing was written",
        path.display()
    )))
}

fn make_folder(folder: &Path) -> Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder
        .create(folder)
        .map_err(|error| unwritable(folder, &error))
}

/// Waits until nobody else changes the file through us.
fn lock(path: &Path) -> Result<File> {
    let mut name = path.file_name().unwrap_or_default().to_os_string();
    name.push(".lock");
    let path = path.with_file_name(name);
    let mut options = File::options();
    options.write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let file = options
        .open(&path)
        .map_err(|error| unwritable(&path, &error))?;
    file.lock().map_err(|error| unwritable(&path, &error))?;
    Ok(file)
}

fn unwritable(path: &Path, error: &std::io::Error) -> Error {
    let message = format!("cannot write {}", path.display());
    Error::usage(message).cause(Stage::Settings, None, error.to_string())
}

impl Draftsman {
    /// Makes this context the current one, or none.
    pub fn set_current(&mut self, name: Option<&str>) {
        let root = self.document.as_table_mut();
        match name {
            Some(name) => put(root, CURRENT_CONTEXT, name.into()),
            None => drop(root.remove(CURRENT_CONTEXT)),
        }
    }

    /// Removes a context, with the comments that belong to it.
    pub fn remove(&mut self, name: &str) {
        let contexts = self.document.get_mut(CONTEXTS);
        if let Some(contexts) = contexts.and_then(Item::as_table_like_mut) {
            contexts.remove(name);
        }
    }

    /// Sets a key of a context, which is made where it isn't there yet. `text` is as the flag of that name takes it;
    /// empty, it removes the key.
    ///
    /// # Errors
    /// Where the text can't be the key's value.
    pub fn set(&mut self, name: &str, key: &Key, text: &str) -> Result<()> {
        let context = self.context(name)?;
        if text.is_empty() {
            context.remove(key.name);
            return Ok(());
        }
        put(context, key.name, value(key, text)?);
        Ok(())
    }

    /// The context, new where it isn't there yet.
    ///
    /// # Errors
    /// Where something else is in its place; the file has been read before, so that nothing is.
    pub fn context(&mut self, name: &str) -> Result<&mut dyn TableLike> {
        let misplaced = || Error::failed(format!("{CONTEXTS}.{name} is no table"));
        // What stands at the end stays there, and a new table comes after it.
        let end = self
            .document
            .trailing()
            .as_str()
            .unwrap_or_default()
            .to_owned();
        let contexts = self.document.entry(CONTEXTS).or_insert_with(|| {
            let mut contexts = Table::new();
            contexts.set_implicit(true);
            Item::Table(contexts)
        });
        let is_inline = contexts.is_inline_table();
        let contexts = contexts.as_table_like_mut().ok_or_else(misplaced)?;
        let is_new_table = !is_inline && !contexts.contains_key(name);
        if is_new_table {
            let mut table = Table::new();
            if !end.trim().is_empty() {
                table.decor_mut().set_prefix(format!("{end}\n"));
            }
            contexts.insert(name, Item::Table(table));
        }
        if is_new_table && !end.trim().is_empty() {
            self.document.set_trailing("");
        }
        let contexts = self
            .document
            .get_mut(CONTEXTS)
            .and_then(Item::as_table_like_mut);
        let contexts = contexts.ok_or_else(misplaced)?;
        let context = contexts
            .entry(name)
            .or_insert_with(|| Item::Value(InlineTable::new().into()));
        context.as_table_like_mut().ok_or_else(misplaced)
    }
}

/// Puts a value in the place of the one before, with the comment that stood behind that.
fn put(table: &mut dyn TableLike, key: &str, mut value: TomlValue) {
    match table.get_mut(key) {
        Some(item) => {
            if let Some(before) = item.as_value() {
                *value.decor_mut() = before.decor().clone();
            }
            *item = Item::Value(value);
        }
        None => drop(table.insert(key, Item::Value(value))),
    }
}

fn value(key: &Key, text: &str) -> Result<TomlValue> {
    let wrong = |reason: String| Error::usage(format!("invalid value for {}: {reason}", key.name));
    let check = |text: &str| key.check(text).map_err(wrong);
    Ok(match key.shape {
        Shape::Text | Shape::Path => {
            check(text)?;
            text.into()
        }
        Shape::Switch => super::boolean(text).map_err(|it| wrong(it.reason))?.into(),
        Shape::Number => {
            check(text)?;
            super::size(text, true)
                .map_err(|it| wrong(it.reason))?
                .into()
        }
        Shape::Endpoints => {
            let items = list::items(text)
                .into_iter()
                .map(|item| item.trim().to_owned());
            let items: Vec<_> = items.filter(|item| !item.is_empty()).collect();
            items.iter().try_for_each(|item| check(item))?;
            TomlValue::Array(items.into_iter().collect())
        }
        Shape::Words if text.starts_with('[') => {
            let words = text.parse::<TomlValue>().ok();
            let words = words.filter(|words| words.as_array().is_some_and(is_of_texts));
            words.ok_or_else(|| {
                wrong(r#"expected words as in ["pass", "show", "etcd"]"#.to_owned())
            })?
        }
        Shape::Words => TomlValue::Array(text.split_whitespace().collect()),
        Shape::Map => TomlValue::InlineTable(map(text, check).map_err(|error| match error {
            Some(error) => error,
            None => wrong("expected ADVERTISED=REACHABLE, separated by commas".to_owned()),
        })?),
    })
}

/// A text as TOML writes it.
pub fn quoted(text: &str) -> String {
    TomlValue::from(text).to_string()
}

/// A key as TOML writes it: in quotes only where it has to be.
pub fn bare(key: &str) -> String {
    toml_edit::Key::new(key).display_repr().into_owned()
}

/// A setting's value as TOML writes it.
pub fn written(setting: &Setting) -> String {
    let shape = keys::key(setting.key).map(|key| key.shape);
    match (&setting.value, shape) {
        (Value::Text(text), Ok(Shape::Endpoints)) => TomlValue::Array(text.split(',').collect()),
        (Value::Text(text), Ok(Shape::Switch | Shape::Number)) => return text.clone(),
        (Value::Text(text), _) => TomlValue::from(text),
        (Value::Words(words), _) => TomlValue::Array(words.iter().collect()),
        (Value::Map(pairs), _) => {
            let pairs = pairs.iter().map(|(from, to)| (from, TomlValue::from(to)));
            TomlValue::InlineTable(pairs.collect())
        }
    }
    .to_string()
}

fn is_of_texts(words: &Array) -> bool {
    !words.is_empty() && words.iter().all(TomlValue::is_str)
}

fn map(
    text: &str,
    check: impl Fn(&str) -> Result<()>,
) -> std::result::Result<InlineTable, Option<Error>> {
    let mut map = InlineTable::new();
    for pair in text
        .split(',')
        .map(str::trim)
        .filter(|pair| !pair.is_empty())
    {
        let (from, to) = pair.split_once('=').ok_or(None)?;
        check(from).map_err(Some)?;
        check(to).map_err(Some)?;
        map.insert(from, to.into());
    }
    Ok(map)
}

#[cfg(test)]
mod tests;
