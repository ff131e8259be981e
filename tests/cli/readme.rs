//! The README's tour is run, and has to print what the README says.

use std::path::Path;

use crate::support::{Cluster, Program, newest};

/// A command of the tour, and what the README says it prints.
struct Step {
    command: String,
    printed: String,
}

#[test]
fn the_tour_prints_what_the_readme_says() {
    let cluster = Cluster::start(&newest(), 3, &[]);
    for session in sessions(include_str!("../../README.md")) {
        let script: String = session.iter().map(|step| marked(&step.command)).collect();
        let finished = shell(&cluster, &script);
        let outputs: Vec<_> = finished.stdout_text().split(MARK).skip(1).collect();
        assert_eq!(
            outputs.len(),
            session.len(),
            "a command of the tour ended its shell"
        );
        for (step, output) in session.iter().zip(outputs) {
            assert_eq!(
                normal(output),
                normal(&step.printed),
                "\n$ {}\nprinted otherwise than the README says",
                step.command
            );
        }
    }
}

const MARK: &str = "\u{1}\n";

/// Separates outputs without touching `$?`.
fn marked(command: &str) -> String {
    format!("(code=$?; printf '\\001\\n'; exit $code)\n{command}\n")
}

/// All of one session in one shell; what goes to stderr is read where it comes.
fn shell(cluster: &Cluster, script: &str) -> crate::support::Finished {
    let folder = Path::new(env!("CARGO_BIN_EXE_etcdtool")).parent().unwrap();
    let path = format!("{}:{}", folder.display(), std::env::var("PATH").unwrap());
    Program::new("sh", ["-c", &format!("exec 2>&1\n{script}")])
        .at(cluster)
        .env("PATH", path)
        .run()
}

/// The `console` blocks, each a list of steps.
fn sessions(readme: &str) -> Vec<Vec<Step>> {
    let blocks: Vec<_> = readme
        .split("```console\n")
        .skip(1)
        .filter_map(|rest| rest.split("\n```").next())
        .map(session)
        .collect();
    assert!(blocks.len() > 5, "the README has lost its tour");
    blocks
}

fn session(block: &str) -> Vec<Step> {
    let mut steps: Vec<Step> = Vec::new();
    let mut in_here_document = false;
    for line in block.lines() {
        match (line.strip_prefix("$ "), steps.last_mut()) {
            (Some(command), _) if !in_here_document => {
                in_here_document = command.contains("<<'END'");
                steps.push(Step {
                    command: command.to_owned(),
                    printed: String::new(),
                });
            }
            (_, Some(step)) if in_here_document => {
                step.command += &format!("\n{line}");
                in_here_document = line != "END";
            }
            (_, Some(step)) => step.printed += &format!("{line}\n"),
            (_, None) => panic!("a console block begins with a command, not {line:?}"),
        }
    }
    steps
}

/// Ids and ports differ from run to run, and members are listed by id.
fn normal(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = text
        .trim_end()
        .lines()
        .map(|line| {
            line.split_inclusive(|c: char| !c.is_alphanumeric())
                .map(|word| {
                    let letters = word.trim_end_matches(|c: char| !c.is_alphanumeric());
                    let is_id =
                        letters.len() >= 12 && letters.chars().all(|c| c.is_ascii_hexdigit());
                    let is_port = letters.len() == 5 && letters.chars().all(|c| c.is_ascii_digit());
                    if is_id || is_port {
                        word.replace(letters, "#")
                    } else {
                        word.to_owned()
                    }
                })
                .collect()
        })
        .map(|line: String| line.split_whitespace().collect::<Vec<_>>().join(" "))
        .collect();
    if text.contains("PEER URLS") {
        lines.sort();
        lines.retain(|line| !line.contains('─') && !line.contains('═'));
    }
    lines
}
