//! Every command and flag of the real etcdctl, as it tells them itself, held against our grammar.

use std::collections::BTreeSet;

use clap::{Arg, ArgAction, Command};

use crate::support::{Program, Version};

/// What older etcdctls have and 3.7 hasn't any more: the drop-in stands for 3.7.
const GONE_IN_3_7: &[(&str, &str)] = &[
    ("migrate", "a v2 store became a v3 store; gone in 3.5"),
    (
        "completion bash --no-descriptions",
        "a flag of cobra's own completion",
    ),
    ("completion fish --no-descriptions", "the same"),
    ("completion powershell --no-descriptions", "the same"),
    ("completion zsh --no-descriptions", "the same"),
    ("defrag --data-dir", "moved to etcdutl"),
    ("snapshot restore", "moved to etcdutl"),
    ("snapshot status", "moved to etcdutl"),
];

/// What cobra writes in front of a flag's value in its help.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Flag {
    long: String,
    short: Option<char>,
    takes_value: bool,
}

/// A command's words and its flags, the inherited ones included.
struct Found {
    path: Vec<String>,
    flags: Vec<Flag>,
}

/// What our grammar lacks of this version's etcdctl, a line each.
pub(super) fn missing(version: &Version) -> Vec<String> {
    let mut ours = etcdtool::cli::command();
    ours.build();
    let real = Real(version);
    let everywhere = real.global_flags();
    let found = real.walk(&[]);
    assert!(found.len() > 40, "only {} commands", found.len());
    let mut missing = BTreeSet::new();
    for Found { path, flags } in &found {
        let name = path.join(" ");
        let Some(command) = descend(&ours, path) else {
            missing.insert(name);
            continue;
        };
        for flag in flags.iter().chain(&everywhere) {
            if let Some(what) = lacks(command, flag) {
                missing.insert(format!("{name} {what}").trim().to_owned());
            }
        }
    }
    missing.into_iter().collect()
}

/// Leaves out what is gone since, and tells what is said to be gone and isn't.
pub(super) fn unexpected(version: &Version, mut missing: Vec<String>) -> Vec<String> {
    if version.at_least(&[3, 7]) {
        let wrong = GONE_IN_3_7
            .iter()
            .filter(|(name, _)| covers(name, &missing));
        let wrong: Vec<_> = wrong
            .map(|(name, reason)| format!("{name} is said to be gone in 3.7 ({reason})"))
            .collect();
        missing.extend(wrong);
        return missing;
    }
    missing.retain(|line| !GONE_IN_3_7.iter().any(|(name, _)| is_below(line, name)));
    missing
}

fn covers(name: &str, missing: &[String]) -> bool {
    missing.iter().any(|line| is_below(line, name))
}

fn is_below(line: &str, name: &str) -> bool {
    let rest = line.strip_prefix(name);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
}

fn descend<'a>(command: &'a Command, path: &[String]) -> Option<&'a Command> {
    // A shell is an argument of ours, as it is of etcdctl's from 3.5 on; before, it was a subcommand.
    let path = match path {
        [first, _] if first == "completion" => &path[..1],
        path => path,
    };
    path.iter()
        .try_fold(command, |command, name| command.find_subcommand(name))
}

fn lacks(command: &Command, flag: &Flag) -> Option<String> {
    let long = &flag.long;
    let is_it = |argument: &&Arg| {
        let aliases = argument.get_all_aliases().unwrap_or_default();
        argument.get_long() == Some(long) || aliases.contains(&long.as_str())
    };
    // Made by clap where it's asked for.
    if long == "help" {
        return None;
    }
    let Some(argument) = command.get_arguments().find(is_it) else {
        return Some(format!("--{long}"));
    };
    if let Some(short) = flag.short
        && argument.get_short() != Some(short)
    {
        return Some(format!("-{short} (--{long})"));
    }
    (takes_value(argument) != flag.takes_value).then(|| match flag.takes_value {
        true => format!("--{long} (takes a value)"),
        false => format!("--{long} (takes none)"),
    })
}

/// Whether the next word is its value: a switch may have one after an equals sign only.
fn takes_value(argument: &Arg) -> bool {
    let switch = matches!(
        argument.get_action(),
        ArgAction::SetTrue | ArgAction::Count | ArgAction::Help
    );
    !switch && !argument.is_require_equals_set()
}

/// The real etcdctl.
struct Real<'a>(&'a Version);

impl Real<'_> {
    fn says(&self, words: &[&str]) -> String {
        let program = Program::new(self.0.program("etcdctl"), words);
        program.run().stdout_text().to_owned()
    }

    fn walk(&self, path: &[String]) -> Vec<Found> {
        let words: Vec<_> = path.iter().map(String::as_str).collect();
        let help = self.says(&[&words[..], &["--help"]].concat());
        let usage = format!("\tetcdctl {} ", path.join(" "));
        let told = help
            .replace("\n  etcdctl", "\n\tetcdctl")
            .replace('\n', " \n");
        if !path.is_empty() && !told.contains(&usage) {
            // Not a command but a word that one takes.
            return Vec::new();
        }
        let mut found = vec![Found {
            path: path.to_vec(),
            flags: help.lines().filter_map(flag).collect(),
        }];
        let subcommands = self.says(&[&["__complete"], &words[..], &[""]].concat());
        let names = subcommands.lines().filter(|line| !line.starts_with(':'));
        for name in names.filter_map(|line| line.split('\t').next()) {
            let below = [path, &[name.to_owned()]].concat();
            found.extend(self.walk(&below));
        }
        found
    }

    /// The root's flags, which 3.7 hides from every help but this one.
    fn global_flags(&self) -> Vec<Flag> {
        let told = match self.0.at_least(&[3, 7]) {
            true => self.says(&["options"]),
            false => self.says(&["--help"]),
        };
        let flags: Vec<_> = told.lines().filter_map(flag).collect();
        assert!(flags.len() > 15, "{told}");
        flags
    }
}

/// A line of a help's list of flags, in any of the ways that etcdctl has written it: `-w, --write-out string  …`,
/// `--limit=0 …`, `--prefix[=false] …`.
fn flag(line: &str) -> Option<Flag> {
    let words = line.trim_start();
    // A rule is no flag: 3.6 draws one in the help of txn.
    if !line.starts_with("  ") || !words.starts_with('-') || words.starts_with("---") {
        return None;
    }
    let (short, words) = match words.split_once(", --") {
        Some((short, words)) if short.len() == 2 => (short.chars().nth(1), words),
        _ => (None, words.strip_prefix("--")?),
    };
    let end = words.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-'));
    let (long, rest) = words.split_at(end.unwrap_or(words.len()));
    let is_typed = rest.starts_with(' ') && !rest.starts_with("  ");
    Some(Flag {
        long: long.to_owned(),
        short,
        takes_value: rest.starts_with('=') || is_typed,
    })
}
