//! Which keys, and where their levels end: the flags of the commands that see directories.

use std::ffi::OsString;

use clap::Args;
use clap::builder::{OsStringValueParser, TypedValueParser};

use crate::keyspace::Levels;
use crate::options::{bytes_of, revision};
use crate::request::{GetRequest, KeyRange};

/// Keys with levels.
#[derive(Args, Clone, Debug)]
pub(super) struct LevelsOptions {
    /// What the keys begin with; a directory's name ends with the separator [default: every key]
    #[arg(value_name = "PREFIX", default_value = "", hide_default_value = true)]
    prefix: OsString,
    /// What ends a directory's name
    #[arg(long, value_name = "TEXT", default_value = "/", value_parser = OsStringValueParser::new().try_map(some))]
    separator: OsString,
    /// As of this revision
    #[arg(long, value_name = "REVISION", value_parser = revision, default_value_t = 0, hide_default_value = true)]
    rev: i64,
}

impl LevelsOptions {
    /// The levels.
    pub(super) fn levels(&self) -> Levels {
        Levels {
            prefix: bytes_of(&self.prefix),
            separator: bytes_of(&self.separator),
        }
    }

    /// All the keys, with their values or without.
    pub(super) fn request(&self, with_values: bool) -> GetRequest {
        GetRequest {
            revision: self.rev,
            keys_only: !with_values,
            ..GetRequest::of(KeyRange::prefix(bytes_of(&self.prefix)))
        }
    }
}

fn some(text: OsString) -> Result<OsString, String> {
    if text.is_empty() {
        return Err("it cannot be empty".to_owned());
    }
    Ok(text)
}
