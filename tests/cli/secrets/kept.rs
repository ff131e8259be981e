//! What a process holds when it ends, what holds a secret, and what is kept of a log-in.

use std::path::{Path, PathBuf};

use etcdtool::cli::{Parsed, parse};
use etcdtool::env::Environment;
use etcdtool::mode::Mode;
use etcdtool::settings::Settings;
use rustix::process::Signal;

use super::forms::expect_none;
use super::{LOUDNESS, Secrets};
use crate::support::{Cluster, Running, Servers, lost, newest, tool, words};

static SERVERS: Servers = Servers::new();

/// However a process ends, it doesn't tell what it holds.
#[test]
fn nor_at_an_end_that_nobody_wished_for() {
    let server = SERVERS.newest();
    let mut secrets = Secrets(Vec::new());
    let path = secrets.file("crash");
    for signal in [Signal::ABORT, Signal::QUIT] {
        let line = format!("watch crash --rev 1 --user root --password-file {path} -vv");
        let watch = lost(&line).env("ETCDTOOL_ENDPOINTS", server.endpoint_list());
        let mut watching = Running::start(watch.env("RUST_BACKTRACE", "full"));
        tool(server, ["put", "crash", "v"]).run().expect(0);
        watching.line();
        let (code, rest, stderr) = watching.signal(signal);
        assert!(code > 128, "{code}");
        expect_none(&secrets.0, [rest, stderr].concat().as_bytes());
    }
}

/// What a panic, or a line written for a hunt after bugs, could show of a command line and of what became of it.
#[test]
fn nor_by_the_debug_of_what_holds_it() {
    let mut secrets = Secrets(Vec::new());
    let new = format!("alice:{}", secrets.one("debug-new"));
    let dest = format!("root:{}", secrets.one("debug-dest"));
    let key = secrets.file("debug-file");
    let commands = [
        vec!["get", "k"],
        vec!["user", "add", &new],
        vec!["user", "add", "alice", "--new-user-password", &new],
        vec!["make-mirror", "127.0.0.1:1", "--dest-user", &dest],
        vec![
            "make-mirror",
            "127.0.0.1:1",
            "--dest-user",
            "a",
            "--dest-password",
            &dest,
        ],
    ];
    let user = format!("root:{}", secrets.one("debug-user"));
    let identities = [
        vec!["--user", &user],
        vec!["--user", "root", "--password", &user],
        vec!["--user", "root", "--password-file", &key],
        vec!["--auth-jwt-token", &user],
        vec!["--auth-jwt-token-file", &key],
        vec![],
    ];
    let variables = ["ETCDTOOL_USER", "ETCDCTL_USER"];
    let variables = variables.map(|name| (name.to_owned(), user.clone()));
    for mode in [Mode::Native, Mode::Etcdctl] {
        let environment = Environment::new(mode, variables.clone());
        let nothing = Environment::new(mode, []);
        for (command, identity) in commands
            .iter()
            .flat_map(|c| identities.iter().map(move |i| (c, i)))
        {
            let line = ["etcdtool"].iter().chain(command).chain(identity);
            let Parsed::Run(cli) = parse(line.map(Into::into).collect(), mode, false) else {
                panic!("{command:?} is no command");
            };
            let environment = if identity.is_empty() {
                &environment
            } else {
                &nothing
            };
            let settings = Settings::resolve(&cli.connection, &cli.output, environment, mode);
            let settings = settings.unwrap();
            assert!(settings.connection.identity.is_some());
            let shown = format!("{cli:?}{cli:#?}{settings:?}{settings:#?}");
            expect_none(&secrets.0, shown.as_bytes());
        }
    }
}

/// What is kept of a log-in: a token, which nobody else can read, and nothing of the password.
#[test]
fn nor_by_the_files_that_tokens_are_kept_in() {
    let guarded = Cluster::start(&newest(), 1, &["--auth"]);
    let cache = tempfile::tempdir().unwrap();
    let password = guarded.environment["ETCDTOOL_PASSWORD"].clone();
    for loudness in LOUDNESS {
        let line = format!("put k v --token-cache {loudness}");
        let put = tool(&guarded, words(&line)).env("XDG_RUNTIME_DIR", cache.path());
        let told = put.env("XDG_CACHE_HOME", cache.path()).run().expect(0);
        let said = [&told.stdout[..], &told.stderr].concat();
        expect_none(std::slice::from_ref(&password), &said);
    }
    let files = files_below(cache.path());
    assert!(!files.is_empty());
    for file in files {
        let name = file.as_os_str().as_encoded_bytes();
        let kept = [name, &std::fs::read(&file).unwrap()].concat();
        expect_none(std::slice::from_ref(&password), &kept);
    }
}

fn files_below(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let (folders, mut files): (Vec<_>, Vec<_>) = entries.partition(|path| path.is_dir());
    files.extend(folders.iter().flat_map(|folder| files_below(folder)));
    files
}
