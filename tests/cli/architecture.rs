//! docs/architecture.md says which room knows which: the sources must keep to it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// What any room may use, and what the page says so of.
const EVERYBODYS: [&str; 5] = ["env", "error", "exit", "golang", "mode"];
/// Not rooms: the program, the library's list of rooms.
const OUTSIDE: [&str; 2] = ["lib", "main"];

type Rooms = BTreeMap<String, BTreeSet<String>>;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The page's table: each room, and those that it knows.
fn told() -> Rooms {
    let page = fs::read_to_string(root().join("docs/architecture.md")).unwrap();
    let lines = page
        .lines()
        .skip_while(|line| !line.starts_with("| room |"));
    let rows = lines.skip(2).take_while(|line| line.starts_with('|'));
    rows.flat_map(|row| {
        let cells: Vec<_> = row.trim_matches('|').split(" | ").collect();
        let [rooms, _, knows] = cells[..] else {
            panic!("three cells wanted: {row}")
        };
        let knows: BTreeSet<_> = knows
            .split(',')
            .map(|room| room.trim().to_owned())
            .filter(|room| !room.is_empty())
            .collect();
        let names = rooms.split('`').skip(1).step_by(2);
        names.map(move |room| (name(room).to_owned(), knows.clone()))
    })
    .collect()
}

/// `client/` and `error.rs` without what makes them paths.
fn name(path: &str) -> &str {
    path.trim_end_matches('/').trim_end_matches(".rs")
}

/// The sources: each room, and those that its files name. Tests may know more.
fn are() -> Rooms {
    let entries = fs::read_dir(root().join("src")).unwrap();
    let paths = entries.map(|entry| entry.unwrap().path());
    let room = |path: PathBuf| {
        let room = name(path.file_name().unwrap().to_str().unwrap()).to_owned();
        let mut named = BTreeSet::new();
        collect(&path, &mut named);
        named.remove(&room);
        (room, named)
    };
    let rooms = paths.map(room);
    rooms
        .filter(|(room, _)| !OUTSIDE.contains(&room.as_str()))
        .collect()
}

fn collect(path: &Path, named: &mut BTreeSet<String>) {
    if path.is_dir() {
        for entry in fs::read_dir(path).unwrap() {
            collect(&entry.unwrap().path(), named);
        }
    } else if !path.ends_with("tests.rs") {
        let text = fs::read_to_string(path).unwrap();
        let code = text.split("#[cfg(test)]\nmod").next().unwrap();
        let lines = code.lines().map(str::trim_start);
        let lines = lines.filter(|line| !line.starts_with("//"));
        for line in lines {
            named.extend(line.split("crate::").skip(1).map(first_name));
        }
    }
}

fn first_name(path: &str) -> String {
    let letters = path.chars();
    letters
        .take_while(|c| c.is_ascii_lowercase() || *c == '_')
        .collect()
}

#[test]
fn rooms_know_whom_the_page_says_they_know() {
    let (told, are) = (told(), are());
    let mut wrong = Vec::new();
    for (room, used) in &are {
        let Some(knows) = told.get(room) else {
            wrong.push(format!("{room} has no row"));
            continue;
        };
        if knows.iter().any(|known| known.starts_with("all below")) {
            continue;
        }
        let used: BTreeSet<_> = used
            .iter()
            .filter(|used| !EVERYBODYS.contains(&used.as_str()))
            .cloned()
            .collect();
        for other in used.difference(knows) {
            wrong.push(format!("{room} uses {other}, and should not know it"));
        }
        for other in knows.difference(&used) {
            wrong.push(format!("{room} does not use {other} any more"));
        }
    }
    let gone = told.keys().filter(|room| !are.contains_key(*room));
    wrong.extend(gone.map(|room| format!("{room} is no room any more")));
    assert!(
        wrong.is_empty(),
        "docs/architecture.md:\n{}",
        wrong.join("\n")
    );
}
