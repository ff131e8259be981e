//! The root's help, with the subcommands in groups, which clap can't do by itself, and the flags of all commands.

use std::fmt::Write;

use clap::builder::StyledStr;
use clap::{Command, CommandFactory};

use super::Cli;

/// Lists the subcommands of each group under its heading.
pub(super) fn grouped(command: Command, groups: &[(&str, &[&str])]) -> Command {
    let style = command.get_styles().clone();
    let (heading, literal) = (style.get_header(), style.get_literal());
    let mut list = String::new();
    for (group, names) in groups {
        // Writing into a String can't fail.
        let _ = writeln!(list, "{heading}{group}:{heading:#}");
        for name in *names {
            let about = command
                .find_subcommand(name)
                .and_then(Command::get_about)
                .map(ToString::to_string)
                .unwrap_or_default();
            let _ = writeln!(list, "  {literal}{name:<12}{literal:#} {about}");
        }
        list.push('\n');
    }
    command.help_template(format!(
        "{{about-with-newline}}\n{{usage-heading}} {{usage}}\n\n{list}\
         {heading}Options:{heading:#}\n{{options}}{{after-help}}"
    ))
}

/// The flags that every command takes, as its help would show them.
pub fn options_of_all(color: bool) -> String {
    let root = Cli::command();
    let global = root.get_arguments().filter(|flag| flag.is_global_set());
    let text = Command::new("")
        .args(global.map(|flag| flag.clone().hide_short_help(false)))
        .disable_help_flag(true)
        .help_template("Every command takes these flags:\n\n{options}\n")
        .render_help();
    shown(&text, color)
}

/// Clap's text, with its colours or without.
pub(super) fn shown(text: &StyledStr, color: bool) -> String {
    if color {
        text.ansi().to_string()
    } else {
        text.to_string()
    }
}
