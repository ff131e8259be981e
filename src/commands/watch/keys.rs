//! Which keys a watch is for, told from its words and the environment.

use std::ffi::OsString;

use super::OneWatchArgs;
use crate::context::Context;
use crate::env;
use crate::error::{Error, Result};
use crate::options::bytes_of;
use crate::request::KeyRange;

impl OneWatchArgs {
    /// The keys, from the words or from the environment but not from both. `is_typed`: the words are a line of an
    /// interactive watch.
    pub(super) fn range(&self, cx: &Context, is_typed: bool) -> Result<KeyRange> {
        let variables = variables(cx);
        let words = match cx.mode().is_strict() {
            true if self.key.is_some() => self.words().cloned().collect(),
            true => variables,
            false => self.words_of_etcdctl(variables, is_typed)?,
        };
        match words.as_slice() {
            [] => {
                Err(Error::usage("bad number of arguments").hint("name a key: etcdtool watch KEY"))
            }
            [_, _] if self.prefix => Err(Error::usage(
                "`range_end` and `--prefix` are mutually exclusive",
            )),
            [key, end] => Ok(KeyRange::between(bytes_of(key), bytes_of(end))),
            [key, ..] if self.prefix => Ok(KeyRange::prefix(bytes_of(key))),
            [key, ..] => Ok(KeyRange::single(bytes_of(key))),
        }
    }

    /// The words before the command's.
    fn words(&self) -> impl Iterator<Item = &OsString> {
        let range = self.key.iter().chain(&self.range_end);
        range.chain(&self.superfluous.0)
    }

    /// Two words are a range for etcdctl, and of more the first one is the key. It looks from behind for the command's
    /// first word to tell where the command begins: where that word comes again, all before it counts as well.
    fn words_of_etcdctl(&self, variables: Vec<OsString>, is_typed: bool) -> Result<Vec<OsString>> {
        let may_be_both = is_typed && !self.command.is_empty();
        if self.key.is_some() && !variables.is_empty() && !may_be_both {
            return Err(Error::usage(
                "bad number of arguments (found conflicting environment key)",
            ));
        }
        let command = &self.command;
        let first = command.first();
        let again = first.and_then(|first| command.iter().rposition(|word| word == first));
        let of_command = command.iter().take(again.unwrap_or_default());
        let words = variables.iter().chain(self.words()).chain(of_command);
        Ok(words.cloned().collect())
    }
}

/// A key, or a range's two; an end alone is none.
fn variables(cx: &Context) -> Vec<OsString> {
    let variable = |variable| Some(OsString::from(cx.environment().get(variable)?.value));
    let key = variable(env::WATCH_KEY);
    let end = variable(env::WATCH_RANGE_END).filter(|_| key.is_some());
    key.into_iter().chain(end).collect()
}
