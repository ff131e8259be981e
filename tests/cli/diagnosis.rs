//! docs/diagnosis.md: each row of its table is earned by a test, and holds what the program says, word for word.

mod letting_in;
mod quorum;
mod reaching;
mod refusing;
mod strangers;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::time::Duration;

use crate::support::{Program, within};

/// Stands for any text in a cell.
const ANY: char = '…';
/// The dial time-out, and what a busy machine needs to start a program.
const PATIENCE: Duration = Duration::from_secs(4);

/// What the table says of a cause.
#[derive(Debug)]
struct Row {
    said: String,
    stage: String,
    code: i32,
    hint: String,
}

fn rows() -> &'static BTreeMap<String, Row> {
    static ROWS: OnceLock<BTreeMap<String, Row>> = OnceLock::new();
    ROWS.get_or_init(|| {
        let page = include_str!("../../docs/diagnosis.md");
        let mut rows = BTreeMap::new();
        for line in page.lines().filter(|line| line.starts_with("| `")) {
            let cells: Vec<_> = line.trim_matches('|').split('|').map(str::trim).collect();
            let [name, said, stage, code, _, hint] = cells[..] else {
                panic!("six cells wanted: {line}")
            };
            let row = Row {
                said: said.to_owned(),
                stage: stage.to_owned(),
                code: code.parse().unwrap(),
                hint: hint.to_owned(),
            };
            let twice = rows.insert(name.trim_matches('`').to_owned(), row);
            assert!(twice.is_none(), "{name} is there twice");
        }
        rows
    })
}

/// Fails unless the program ends as the row says, soon, both as text and with JSON; `program` gets the flags for that.
pub(crate) fn row(name: &str, program: impl Fn(&str) -> Program) {
    let row = rows().get(name);
    let row = row.unwrap_or_else(|| panic!("docs/diagnosis.md has no row {name}"));
    let (told, _) = within(PATIENCE, || program("-o json"));
    let told = told.expect(row.code);
    let report = told.stderr_text().lines().last().unwrap_or_default();
    let report: serde_json::Value =
        serde_json::from_str(report).unwrap_or_else(|error| panic!("{error}: {told}"));
    let text = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
    let stage = text(&report["stage"]);
    let cause = &report["causes"][0];
    let (said, hint) = (text(&cause["message"]), text(&report["hint"]));
    let same = fits(&row.said, &said) && fits(&row.hint, &hint) && row.stage == stage;
    assert!(same, "{name}: {row:?}\nis not what is said:\n{told}");
    // What never got as far as an endpoint names none.
    let somewhere = report["endpoint"].is_string();
    assert!(somewhere || stage == "settings", "{name}: {told}");
    assert_eq!(report["endpoint"], cause["endpoint"], "{name}: {told}");

    let (told, _) = within(PATIENCE, || program(""));
    let told = told.expect(row.code);
    let line = |begins: &str| {
        let mut lines = told.stderr_text().lines();
        let line = lines.find_map(|line| line.trim_start().strip_prefix(begins));
        line.unwrap_or_else(|| panic!("{name}: no {begins} in {told}"))
    };
    let cause = line("cause: ");
    assert!(fits_end(&row.said, cause), "{name}: {row:?}\n{told}");
    assert!(fits(&row.hint, line("hint: ")), "{name}: {row:?}\n{told}");
}

/// Whether the text is as the cell has it.
fn fits(cell: &str, text: &str) -> bool {
    let mut parts = cell.split(ANY);
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = text.strip_prefix(first) else {
        return false;
    };
    for part in parts {
        // The last one ends the text.
        if part.is_empty() {
            continue;
        }
        let Some(at) = rest.find(part) else {
            return false;
        };
        rest = &rest[at + part.len()..];
    }
    rest.is_empty() || cell.ends_with(ANY)
}

/// Whether the text ends as the cell has it.
fn fits_end(cell: &str, text: &str) -> bool {
    let starts = text.char_indices().map(|(at, _)| at);
    starts.into_iter().any(|at| fits(cell, &text[at..]))
}

#[test]
fn a_cell_fits_what_it_stands_for() {
    assert!(fits("a …", "a b") && fits("a … c", "a b c") && fits("a", "a"));
    assert!(!fits("a", "a b") && !fits("a … c", "a b d") && !fits("b", "a"));
    assert!(fits_end("no …", "TLS at b: no way") && !fits_end("no", "TLS at b: no way"));
}

/// The tests' sources.
fn sources() -> Vec<PathBuf> {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cli");
    let own = fs::read_dir(tests.join("diagnosis")).unwrap();
    let own = own.map(|entry| entry.unwrap().path());
    own.chain([tests.join("tls/causes.rs")]).collect()
}

#[test]
fn every_row_has_a_test() {
    let sources: String = sources()
        .into_iter()
        .map(|path| fs::read_to_string(path).unwrap())
        .collect();
    assert!(rows().len() > 30, "the table has lost rows");
    for name in rows().keys() {
        assert!(
            sources.contains(&format!("\"{name}\"")),
            "no test earns {name}"
        );
    }
}
