//! The config file: contexts, which say where a cluster is, who to be there and how to talk to it.

mod edit;
mod file;
mod keys;
mod parse;
mod password;
mod values;

pub use edit::{bare, edit, quoted, written};
pub use file::{ConfigFile, absolute, check_name, default_file};
pub use keys::{KEYS, Key, Shape, key};
pub use parse::{Config, Mistake, NamedContext, Setting, Value, parse};
pub use password::PasswordCommand;
pub use values::{WrongValue, boolean, choice, count, duration, name_server, size};

/// The key of the file that says which context counts when none is named.
pub const CURRENT_CONTEXT: &str = "current-context";
/// The table of the file that holds the contexts.
pub const CONTEXTS: &str = "contexts";
