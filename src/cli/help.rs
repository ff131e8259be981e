//! The root's help, with the subcommands in groups, which clap can't do by itself.

use std::fmt::Write;

use clap::Command;

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
