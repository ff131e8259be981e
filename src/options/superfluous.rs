//! Words beyond those that a command knows, which etcdctl lets pass.

use std::ffi::OsString;

use clap::{Arg, ArgMatches, Args, Command, FromArgMatches};

/// What no line can call an argument.
const NAME: &str = "\0superfluous";

/// The words, for a command that makes a difference of how many there are; none where they are an error.
#[derive(Clone, Debug, Default)]
pub struct SuperfluousWords(pub Vec<OsString>);

/// The argument that takes them, in the grammar that lets them pass.
pub fn superfluous_words() -> Arg {
    let words = Arg::new(NAME).num_args(0..).hide(true);
    words.value_parser(clap::value_parser!(OsString))
}

impl FromArgMatches for SuperfluousWords {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let words = matches.try_get_many::<OsString>(NAME).ok().flatten();
        Ok(Self(words.into_iter().flatten().cloned().collect()))
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

/// The grammar has no such argument but where it lets them pass.
impl Args for SuperfluousWords {
    fn augment_args(command: Command) -> Command {
        command
    }

    fn augment_args_for_update(command: Command) -> Command {
        command
    }
}
