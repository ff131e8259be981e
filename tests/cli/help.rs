//! The help: every command has examples and a place in the overview.

use clap::Command;

use crate::support::{offline, words};

/// Every command that does something itself, with the words that call it.
fn leaves(command: &Command, path: &str, found: &mut Vec<String>) {
    let visible = |command: &&Command| !command.is_hide_set() && command.get_name() != "help";
    let below: Vec<_> = command.get_subcommands().filter(visible).collect();
    if below.is_empty() {
        found.push(path.to_owned());
    }
    for command in below {
        leaves(command, &format!("{path} {}", command.get_name()), found);
    }
}

#[test]
fn every_command_has_examples_that_call_it() {
    let mut found = Vec::new();
    leaves(&etcdtool::cli::command(), "", &mut found);
    assert!(found.len() >= 12, "{found:?}");
    for path in found {
        for flag in ["-h", "--help"] {
            let help = offline(words(&format!("{path} {flag}"))).run().expect(0);
            let (_, examples) = help
                .stdout_text()
                .split_once("\nExamples:\n")
                .unwrap_or_else(|| panic!("{help}"));
            assert!(examples.contains(&format!("etcdtool{path}")), "{help}");
            assert_eq!(help.stderr_text(), "");
        }
    }
}

/// Wider terminals don't make it wider, and what is broken off alone on a line is hard to read.
#[test]
fn what_stands_below_a_help_fits_on_its_lines() {
    fn look(command: &clap::Command) {
        let below = command.get_after_help().map(ToString::to_string);
        for line in below.unwrap_or_default().lines() {
            let width = line.chars().count();
            assert!(width <= 100, "{}: {line}", command.get_name());
        }
        command.get_subcommands().for_each(look);
    }
    look(&etcdtool::cli::command());
}

#[test]
fn every_command_is_in_one_group() {
    let help = offline(["--help"]).run().expect(0);
    let text = help.stdout_text();
    let (groups, _) = text.split_once("\nOptions:\n").unwrap();
    for command in etcdtool::cli::command().get_subcommands() {
        let entries = groups.lines().filter(|line| {
            line.starts_with("  ") && line.split_whitespace().next() == Some(command.get_name())
        });
        let expected = usize::from(!command.is_hide_set() && command.get_name() != "help");
        assert_eq!(
            entries.count(),
            expected,
            "{} in\n{groups}",
            command.get_name()
        );
    }
}

#[test]
fn the_root_help_fits_on_a_page() {
    let help = offline(["-h"]).env("COLUMNS", "100").run().expect(0);
    insta::assert_snapshot!("help_root", help.snapshot());
    assert!(help.stdout_text().lines().count() < 72, "{help}");
    for line in ["help", ""] {
        let same = offline(words(line)).env("COLUMNS", "100").run().expect(0);
        assert!(
            same.stdout_text().starts_with("One tool for etcd"),
            "{same}"
        );
    }
}

#[test]
fn hidden_commands_stay_hidden() {
    let help = offline(["--help"]).run().expect(0);
    assert!(!help.stdout_text().contains("bound-to-parent"), "{help}");
}
