//! Every RPC: which etcd has it, and what is said where a server has it not.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use etcdtool::client::rpc::KNOWN;
use prost::Message;

use crate::support::{Cluster, Version, block_on, connection, drop_in, run, versions, words};

/// A message without fields, which any message can be read as.
#[derive(Clone, Copy, PartialEq, Message)]
struct Empty {}

/// How long a call may go unanswered. Some wait for what doesn't come, and so the server knows them.
const PATIENCE: Duration = Duration::from_secs(3);

/// Whether the version is `since`, as in `3.5`, or a later one.
fn is_at_least(version: &Version, since: &str) -> bool {
    let numbers: Vec<u32> = since
        .split('.')
        .map(|number| number.parse().unwrap())
        .collect();
    version.at_least(&numbers)
}

/// What each call fails with, asked for nothing in particular; those that fail otherwise or not at all are known.
fn unknown(server: &Cluster, path: &str) -> Option<String> {
    let rpc = *KNOWN.iter().find(|rpc| rpc.path == path).unwrap();
    let call = async {
        let connection = connection(server, PATIENCE);
        connection.call::<Empty, Empty>(rpc, Empty {}).await
    };
    let answer = block_on(async { tokio::time::timeout(PATIENCE, call).await });
    let error = answer.ok()?.err()?.to_string();
    [
        "needs etcd",
        "needs a newer etcd",
        "unknown method",
        "unknown service",
    ]
    .iter()
    .any(|told| error.contains(told))
    .then_some(error)
}

#[test]
fn each_rpc_is_there_since_the_version_that_we_say_and_no_sooner() {
    // At the same time, since the calls that wait are most of it.
    std::thread::scope(|scope| {
        for version in versions() {
            scope.spawn(move || check(&version));
        }
    });
}

fn check(version: &Version) {
    let server = Cluster::start(version, 1, &[]);
    for rpc in KNOWN {
        let told = unknown(&server, rpc.path);
        match rpc.since {
            Some(since) if !is_at_least(version, since) => {
                let told = told.unwrap_or_else(|| panic!("{version} has {}", rpc.path));
                assert!(told.contains(&format!("needs etcd {since}")), "{told}");
            }
            _ => assert_eq!(told, None, "{} on {version}", rpc.path),
        }
    }
}

/// Each RPC that came late, and lines that need it.
const LATE: &[(&str, &[&str])] = &[
    (
        "/etcdserverpb.KV/RangeStream",
        &["get late --stream", "get late --prefix --stream -o json"],
    ),
    ("/etcdserverpb.Auth/AuthStatus", &["auth status"]),
    (
        "/etcdserverpb.Maintenance/Downgrade",
        &[
            "downgrade validate 3.4",
            "downgrade enable 3.4",
            "downgrade cancel",
        ],
    ),
];

#[test]
fn a_command_whose_rpc_is_not_there_says_which_etcd_has_it() {
    let late = KNOWN.iter().filter(|rpc| rpc.since.is_some());
    let late: BTreeSet<_> = late.map(|rpc| rpc.path).collect();
    assert_eq!(late, LATE.iter().map(|(path, _)| *path).collect());
    for version in versions() {
        let server = Cluster::start(&version, 1, &[]);
        for (path, lines) in LATE {
            let since = KNOWN.iter().find(|rpc| rpc.path == *path).unwrap().since;
            let since = since.unwrap();
            if is_at_least(&version, since) {
                continue;
            }
            let told = format!("needs etcd {since}, and the server is older");
            for line in *lines {
                let refused = run(&server, line).expect(1);
                assert!(refused.stderr_text().contains(&told), "{refused}");
                let as_etcdctl = line.replace(" -o json", "");
                drop_in(&server, words(&as_etcdctl)).run().expect(1);
            }
        }
    }
}

/// etcd's protocol definition, as etcd-client ships it.
fn definition() -> Vec<String> {
    let cargo = std::env::var_os("CARGO").unwrap_or("cargo".into());
    let metadata = Command::new(cargo)
        .args(["metadata", "--offline", "--format-version", "1"])
        .args([
            "--manifest-path",
            concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml"),
        ])
        .output()
        .unwrap();
    let metadata: serde_json::Value = serde_json::from_slice(&metadata.stdout).unwrap();
    let packages = metadata["packages"].as_array().unwrap();
    let client = packages
        .iter()
        .find(|package| package["name"] == "etcd-client")
        .unwrap();
    let manifest = Path::new(client["manifest_path"].as_str().unwrap());
    let proto = manifest.with_file_name("proto/etcd");
    [
        "api/etcdserverpb/rpc.proto",
        "server/etcdserver/api/v3lock/v3lockpb/v3lock.proto",
        "server/etcdserver/api/v3election/v3electionpb/v3election.proto",
    ]
    .iter()
    .map(|file| std::fs::read_to_string(proto.join(file)).unwrap())
    .collect()
}

/// The word after `before`, if the line begins so.
fn word_after<'a>(line: &'a str, before: &str) -> Option<&'a str> {
    let rest = line.trim_start().strip_prefix(before)?;
    rest.split(|c: char| !c.is_alphanumeric() && c != '_')
        .next()
}

/// Every RPC of the definition, as HTTP/2 paths.
fn defined() -> BTreeSet<String> {
    let mut paths = BTreeSet::new();
    for file in definition() {
        let (mut package, mut service) = ("", "");
        for line in file.lines() {
            package = word_after(line, "package ").unwrap_or(package);
            service = word_after(line, "service ").unwrap_or(service);
            if let Some(rpc) = word_after(line, "rpc ") {
                paths.insert(format!("/{package}.{service}/{rpc}"));
            }
        }
    }
    paths
}

/// Every field of a message that came with 3.5 or later to a message that was there before, and its version.
fn newer_fields() -> BTreeSet<(String, String)> {
    let mut fields = BTreeSet::new();
    for file in definition() {
        let (mut message, mut is_new) = (String::new(), false);
        for line in file.lines() {
            if let Some(name) = word_after(line, "message ") {
                (message, is_new) = (name.to_owned(), false);
            }
            let Some((_, version)) = line.split_once("(versionpb.etcd_version_") else {
                continue;
            };
            let version = version.split('"').nth(1).unwrap().to_owned();
            if !is_at_least_3_5(&version) {
                continue;
            }
            if line.contains("etcd_version_msg") {
                is_new = true;
            } else if line.contains("etcd_version_field") && !is_new {
                let name = line.split('=').next().unwrap().split_whitespace().last();
                fields.insert((format!("{message}.{}", name.unwrap()), version));
            }
        }
    }
    fields
}

fn is_at_least_3_5(version: &str) -> bool {
    let minor = version
        .strip_prefix("3.")
        .and_then(|minor| minor.parse().ok());
    minor.is_some_and(|minor: u32| minor >= 5)
}

/// The rows of the page's tables: the cells of those whose first cell is code.
fn rows() -> Vec<Vec<String>> {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/rpcs.md");
    let page = std::fs::read_to_string(page).unwrap();
    let rows = page.lines().filter(|line| line.starts_with("| `"));
    rows.map(|row| {
        let cells = row.trim_matches('|').split('|');
        cells.map(|cell| cell.trim().to_owned()).collect()
    })
    .collect()
}

fn code(cell: &str) -> Vec<&str> {
    cell.split('`').skip(1).step_by(2).collect()
}

/// The page's rows of RPCs: path, version and the commands.
fn documented() -> Vec<(String, String, Vec<String>)> {
    let is_field = |name: &str| name.contains("Request.") || name.contains("Response.");
    let rows = rows().into_iter();
    let rows = rows.filter(|row| !is_field(&row[0]));
    rows.map(|row| {
        let (service, rpc) = code(&row[0])[0].split_once('.').unwrap();
        let package = match service {
            "Lock" => "v3lockpb",
            "Election" => "v3electionpb",
            _ => "etcdserverpb",
        };
        let commands = code(&row[2]).into_iter().map(str::to_owned).collect();
        let path = format!("/{package}.{service}/{rpc}");
        (path, row[1].clone(), commands)
    })
    .collect()
}

#[test]
fn what_we_know_is_what_etcd_defines() {
    let known: BTreeSet<_> = KNOWN.iter().map(|rpc| rpc.path.to_owned()).collect();
    assert_eq!(known, defined());
    assert_eq!(known.len(), KNOWN.len());
}

#[test]
fn the_page_has_every_rpc_and_the_version_that_brought_it() {
    let documented: Vec<_> = documented()
        .into_iter()
        .map(|(path, since, _)| (path, since))
        .collect();
    let known = KNOWN.iter().map(|rpc| {
        let since = rpc.since.unwrap_or_default();
        (rpc.path.to_owned(), since.to_owned())
    });
    let known: BTreeSet<_> = known.collect();
    assert_eq!(documented.iter().cloned().collect::<BTreeSet<_>>(), known);
    assert_eq!(documented.len(), known.len());
}

#[test]
fn the_page_names_commands_that_there_are() {
    let mut grammar = etcdtool::cli::command();
    grammar.build();
    for (path, _, commands) in documented() {
        assert!(!commands.is_empty(), "{path} has no command");
        for line in commands {
            let mut command = &grammar;
            for word in line.split(' ') {
                if let Some(flag) = word.strip_prefix("--") {
                    let known = command
                        .get_arguments()
                        .any(|known| known.get_long() == Some(flag));
                    assert!(known, "{path}: {line} has no such flag");
                    continue;
                }
                command = command
                    .find_subcommand(word)
                    .unwrap_or_else(|| panic!("{path}: there is no {line}"));
            }
        }
    }
}

#[test]
fn the_page_has_every_field_that_older_servers_pass_over() {
    let rows = rows().into_iter().filter(|row| row.len() == 3);
    let fields = rows.map(|row| (code(&row[0])[0].to_owned(), row[1].clone()));
    let fields = fields.filter(|(name, _)| name.contains("Request.") || name.contains("Response."));
    assert_eq!(fields.collect::<BTreeSet<_>>(), newer_fields());
}
