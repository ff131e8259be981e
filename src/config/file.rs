//! The config file's place, who may write it, and its content.

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use super::keys::nearest;
use super::parse::{Config, Mistake, NamedContext, parse};
use crate::env::Environment;
use crate::error::{Error, Result, Stage};

/// Far more than anybody writes: what is larger is another file.
const LARGEST: u64 = 1 << 20;

/// A config file that has been read.
#[derive(Clone, Debug)]
pub struct ConfigFile {
    /// Where it is.
    pub path: PathBuf,
    /// Its text; empty where there is no file.
    pub text: String,
    /// What it says.
    pub config: Config,
}

impl ConfigFile {
    /// Reads the file; none where there is none.
    ///
    /// # Errors
    /// Where it can't be read, others may write it, or it has a mistake: with the line, and what to do.
    pub fn read(path: &Path) -> Result<Option<Self>> {
        let Some(text) = text_of(path)? else {
            return Ok(None);
        };
        let config = parse(&text).map_err(|mistake| mistaken(path, &mistake))?;
        let path = path.to_owned();
        Ok(Some(Self { path, text, config }))
    }

    /// As [`ConfigFile::read`]; an empty one where there is none.
    ///
    /// # Errors
    /// The same.
    pub fn read_or_empty(path: &Path) -> Result<Self> {
        Ok(Self::read(path)?.unwrap_or_else(|| Self {
            path: path.to_owned(),
            text: String::new(),
            config: Config::default(),
        }))
    }

    /// The context of that name.
    ///
    /// # Errors
    /// Where there is none: with the names there are.
    pub fn context(&self, name: &str) -> Result<&NamedContext> {
        self.config
            .context(name)
            .ok_or_else(|| no_context(name, &self.path, &self.config))
    }

    /// The line, as messages name it.
    pub fn line(&self, line: usize) -> String {
        format!("{}:{line}", self.path.display())
    }
}

/// What is wrong with a context that isn't there.
fn no_context(name: &str, path: &Path, config: &Config) -> Error {
    let file = path.display();
    let names: Vec<_> = config.names().collect();
    let error = Error::usage(format!(
        "there is no context '{}' in {file}",
        name.escape_debug()
    ));
    match nearest(name, config.names()) {
        Some(near) => error.hint(format!(
            "did you mean {near}? there are {}",
            names.join(", ")
        )),
        None if names.is_empty() => {
            error.hint("there are none yet: etcdtool config set NAME endpoints=… makes one")
        }
        None => error.hint(format!("there are {}", names.join(", "))),
    }
}

/// A mistake of the file at `path`, for the user.
pub(super) fn mistaken(path: &Path, mistake: &Mistake) -> Error {
    let Mistake { line, reason, hint } = mistake;
    let error = Error::usage(format!("{}:{line}: {reason}", path.display()));
    match hint {
        Some(hint) => error.hint(hint.clone()),
        None => error,
    }
}

/// The file's text; none where there is no file.
pub(super) fn text_of(path: &Path) -> Result<Option<String>> {
    let shown = path.display();
    let unreadable = |reason: String| {
        Error::usage(format!("cannot read the config file {shown}")).cause(
            Stage::Settings,
            None,
            reason,
        )
    };
    let file = match File::open(path) {
        Ok(file) => file,
        Err(error) if is_absent(&error) => return Ok(None),
        Err(error) if error.kind() == io::ErrorKind::PermissionDenied => {
            return Err(unreadable("permission denied".to_owned()).hint(format!(
                "chmod u+r {shown}, or name another file by --config"
            )));
        }
        Err(error) => return Err(unreadable(error.to_string())),
    };
    only_ours(path, &file)?;
    let mut bytes = Vec::new();
    let read = file.take(LARGEST + 1).read_to_end(&mut bytes);
    read.map_err(|error| unreadable(error.to_string()))?;
    if bytes.len() as u64 > LARGEST {
        return Err(unreadable(
            "it is larger than 1 MiB, which no config file is".to_owned(),
        ));
    }
    let text = String::from_utf8(bytes).map_err(|error| {
        let valid = error.utf8_error().valid_up_to();
        let before = error.as_bytes().iter().take(valid);
        let line = before.filter(|&&byte| byte == b'\n').count() + 1;
        Error::usage(format!("{shown}:{line}: this is no UTF-8 text"))
    })?;
    Ok(Some(text))
}

fn is_absent(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory
    )
}

/// Refuses a file that somebody else can change: whoever can sends us, and our password, wherever they like. What ssh asks
/// of its own config file is asked here, too: its owner is us or root, and nobody else may write it.
#[cfg(unix)]
fn only_ours(path: &Path, file: &File) -> Result<()> {
    use std::os::unix::fs::MetadataExt;
    let shown = path.display();
    let refused = |reason: &str| {
        let message = format!("the config file {shown} is not used");
        Error::usage(message).cause(Stage::Settings, None, reason)
    };
    let there = file
        .metadata()
        .map_err(|error| refused(&error.to_string()))?;
    if there.is_dir() {
        return Err(refused("it is a folder"));
    }
    let us = rustix::process::geteuid().as_raw();
    if there.uid() != us && there.uid() != 0 {
        return Err(refused(
            "it belongs to another user, who could send you and your password elsewhere",
        )
        .hint(format!(
            "make it yours (chown {us} {shown}), or name another file by --config"
        )));
    }
    if there.mode() & 0o022 != 0 {
        return Err(
            refused("others may write it, who could send you and your password elsewhere")
                .hint(format!("chmod go-w {shown}")),
        );
    }
    Ok(())
}

/// Here the folder of a user is that user's own.
#[cfg(not(unix))]
fn only_ours(_: &Path, _: &File) -> Result<()> {
    Ok(())
}

/// Where the file is unless it is named; none without a home.
pub fn default_file(environment: &Environment) -> Option<PathBuf> {
    let folder = environment.config_folder()?;
    Some(folder.join("etcdtool").join("config.toml"))
}

/// A path that the file at `config` names.
pub fn absolute(path: &str, config: &Path, environment: &Environment) -> PathBuf {
    if let (Some(rest), Some(home)) = (path.strip_prefix("~/"), environment.home()) {
        return home.join(rest);
    }
    let folder = config.parent().unwrap_or(Path::new(""));
    folder.join(path)
}

/// Whether a context can be called so.
///
/// # Errors
/// Why not.
pub fn check_name(name: &str) -> std::result::Result<(), String> {
    if name.is_empty() {
        return Err("a context needs a name".to_owned());
    }
    if name.trim() != name || name.chars().any(char::is_control) {
        let name = name.escape_debug();
        return Err(format!(
            "'{name}' is no name for a context: it has to be typed, so no blanks around it and no control characters"
        ));
    }
    Ok(())
}
