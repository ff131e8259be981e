//! Makes clap read a line as cobra does, so that what etcdctl accepts is accepted.

use std::any::TypeId;
use std::path::PathBuf;

use clap::builder::{OsStringValueParser, TypedValueParser};
use clap::{Arg, ArgAction, Command};

use crate::golang::boolean;

/// Flags may be given again (the last one counts), take any next word as their value, and a
/// switch may be turned off by `=false`: in this command and all below it.
pub fn like_cobra(command: Command) -> Command {
    command
        .args_override_self(true)
        .mut_args(argument)
        // Only the root has a help command, so that `end he` is `endpoint health`.
        .mut_subcommands(|command| like_cobra(command.disable_help_subcommand(true)))
}

fn argument(argument: Arg) -> Arg {
    if argument.is_positional() {
        return argument;
    }
    let argument = maybe_empty(argument);
    match argument.get_action() {
        ArgAction::SetTrue => argument
            .action(ArgAction::Set)
            .num_args(0..=1)
            .require_equals(true)
            .default_value("false")
            .default_missing_value("true")
            .hide_default_value(true)
            .value_name("BOOL")
            .value_parser(boolean::switch),
        // Where the value has to come with an equals sign, the next word is never it.
        ArgAction::Set if !argument.is_require_equals_set() => argument.allow_hyphen_values(true),
        _ => argument,
    }
}

/// A path may be empty: that is told later, as etcdctl tells it.
fn maybe_empty(argument: Arg) -> Arg {
    if argument.get_value_parser().type_id() == TypeId::of::<PathBuf>() {
        return argument.value_parser(OsStringValueParser::new().map(PathBuf::from));
    }
    argument
}
