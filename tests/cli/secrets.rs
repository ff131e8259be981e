//! No secret is told: by no message, in no form, to no child.

mod forms;

use std::path::{Path, PathBuf};

use etcdtool::cli::{Parsed, parse};
use etcdtool::env::Environment;
use etcdtool::mode::Mode;
use etcdtool::settings::Settings;
use rustix::process::Signal;

use crate::support::{
    Authority, Cluster, Finished, Program, Running, Servers, called, certificate, file, folder,
    lost, newest, offline, tool, words,
};
use forms::expect_none;

static SERVERS: Servers = Servers::new();

/// Secrets, each to be known by how it was given.
struct Secrets(Vec<String>);

impl Secrets {
    fn one(&mut self, how: &str) -> String {
        let secret = format!("cAn4ry/{how}+%");
        self.0.push(secret.clone());
        secret
    }

    /// A file of that secret.
    fn file(&mut self, how: &str) -> String {
        let secret = self.one(how);
        let name = format!("secret-{how}");
        file(&name, &format!("{secret}\n")).display().to_string()
    }
}

/// A way to say who we are: words, variables, standard input.
#[derive(Default)]
struct Way {
    flags: Vec<String>,
    variables: Vec<(&'static str, String)>,
    stdin: String,
}

fn ways(secrets: &mut Secrets) -> Vec<Way> {
    let mut ways = Vec::new();
    let mut flags = |flags: &[&str], stdin: &str| {
        ways.push(Way {
            flags: flags.iter().map(|&flag| flag.to_owned()).collect(),
            stdin: stdin.to_owned(),
            ..Way::default()
        });
    };
    let root = format!("root:{}", secrets.one("user"));
    flags(&["--user", &root], "");
    flags(
        &["--user", "root", "--password", &secrets.one("password")],
        "",
    );
    flags(
        &[
            "--user",
            "root",
            "--password-file",
            &secrets.file("password-file"),
        ],
        "",
    );
    flags(
        &["--user", "root", "--password-stdin"],
        &secrets.one("password-stdin"),
    );
    flags(&["--auth-jwt-token", &secrets.one("token")], "");
    flags(&["--auth-jwt-token-file", &secrets.file("token-file")], "");
    // One for the other.
    let misplaced = format!("--password-stdin={}", secrets.one("misplaced"));
    flags(&["--user", "root", &misplaced], "");
    let mistyped = format!("--pasword={}", secrets.one("mistyped"));
    flags(&["--user", "root", &mistyped], "");
    flags(
        &["--user", "root", "--passwd", &secrets.one("mistyped-apart")],
        "",
    );
    for variables in [
        vec![(
            "ETCDTOOL_USER",
            format!("root:{}", secrets.one("user-variable")),
        )],
        vec![("ETCDCTL_USER", format!("root:{}", secrets.one("theirs")))],
        vec![
            ("ETCDTOOL_USER", "root".to_owned()),
            ("ETCDTOOL_PASSWORD", secrets.one("password-variable")),
        ],
        vec![("ETCDTOOL_AUTH_JWT_TOKEN", secrets.one("token-variable"))],
        vec![
            ("ETCDTOOL_PASSWORD_STDIN", secrets.one("not-a-boolean")),
            ("ETCDTOOL_USER", "root".to_owned()),
        ],
    ] {
        ways.push(Way {
            variables,
            ..Way::default()
        });
    }
    ways
}

/// Where it leads, to which a port is free of listeners, of TLS, or of our user.
fn targets(guarded: &Cluster) -> Vec<String> {
    let plain = guarded.endpoint_list();
    vec![
        "127.0.0.1:1".to_owned(),
        plain.replace("http:", "https:"),
        plain,
    ]
}

const LOUDNESS: [&str; 5] = ["", "-vv", "--debug", "-o json", "-o yaml -v"];

fn with(way: &Way, program: Program) -> Finished {
    let told = |program: Program, (name, value): &(&'static str, String)| program.env(name, value);
    let program = way.variables.iter().fold(program, told);
    program.stdin(format!("{}\n", way.stdin)).run()
}

#[test]
fn by_no_message_whatever_goes_wrong() {
    let mut secrets = Secrets(Vec::new());
    let guarded = Cluster::start(&newest(), 1, &["--auth"]);
    let ways = ways(&mut secrets);
    for target in targets(&guarded) {
        for way in &ways {
            for loudness in LOUDNESS {
                let line = format!("get k --endpoints {target} {loudness}");
                let line = words(&line).map(str::to_owned).chain(way.flags.clone());
                let told = with(way, offline(line));
                assert_ne!(told.code, 0, "{told}");
                expect_none(&secrets.0, &[&told.stdout[..], &told.stderr].concat());
            }
            for command in ["put k v", "auth status", "member list"] {
                let line = format!("{command} --endpoints {target} --debug");
                let line = words(&line).map(str::to_owned).chain(way.flags.clone());
                let told = with(way, called("etcdctl", line));
                // Which flags etcdctl hasn't, its words quote.
                if way.flags.iter().all(|flag| !flag.contains("assw"))
                    || !told.stderr_text().contains("flag")
                {
                    expect_none(&secrets.0, &[&told.stdout[..], &told.stderr].concat());
                }
            }
        }
    }
}

/// Those that are to be somebody's, or another cluster's.
#[test]
fn nor_by_commands_that_take_one_themselves() {
    let mut secrets = Secrets(Vec::new());
    let mut lines: Vec<(Vec<String>, String)> = Vec::new();
    let mut line = |line: &[&str], stdin: &str| {
        let words = line.iter().map(|&word| word.to_owned());
        lines.push((words.collect(), stdin.to_owned()));
    };
    let named = format!("alice:{}", secrets.one("new"));
    line(&["user", "add", &named], "");
    line(&["user", "add", "alice", &named], "");
    line(
        &[
            "user",
            "add",
            "alice",
            "--new-user-password",
            &secrets.one("new-flag"),
        ],
        "",
    );
    line(
        &[
            "user",
            "add",
            "alice",
            "--new-password-file",
            &secrets.file("new-file"),
        ],
        "",
    );
    line(
        &["user", "add", "alice", "--new-password-stdin"],
        &secrets.one("new-stdin"),
    );
    line(
        &["user", "add", "alice", "--interactive=false"],
        &secrets.one("new-word"),
    );
    line(&["user", "add", "alice", &secrets.one("new-beside")], "");
    line(
        &["user", "passwd", "alice", &secrets.one("passwd-beside")],
        "",
    );
    line(
        &["user", "passwd", "alice", "--new-password-stdin"],
        &secrets.one("passwd-stdin"),
    );
    line(
        &["auth", "enable", &format!("root:{}", secrets.one("enable"))],
        "",
    );
    let there = ["make-mirror", "127.0.0.1:1"];
    let to = |flags: &[&str]| {
        [&there[..], flags]
            .concat()
            .iter()
            .map(|&word| word.to_owned())
            .collect::<Vec<_>>()
    };
    let dest = format!("root:{}", secrets.one("dest-user"));
    lines.push((to(&["--dest-user", &dest]), String::new()));
    let dest = secrets.one("dest-password");
    lines.push((
        to(&["--dest-user", "root", "--dest-password", &dest]),
        String::new(),
    ));
    let endpoint = format!(
        "http://root:{}@127.0.0.1:1",
        secrets.one("endpoint").replace(['/', '+', '%'], "-")
    );
    secrets
        .0
        .push(secrets.0.last().unwrap().replace(['/', '+', '%'], "-"));
    lines.push((
        vec![
            "get".to_owned(),
            "k".to_owned(),
            format!("--endpoints={endpoint}"),
        ],
        String::new(),
    ));
    for (line, stdin) in &lines {
        for loudness in LOUDNESS {
            let nobody = ["--endpoints", "127.0.0.1:1", "--command-timeout=1s"].map(str::to_owned);
            let nobody = if line.iter().any(|word| word.contains("endpoints")) {
                &nobody[2..]
            } else {
                &nobody[..]
            };
            let flags = words(loudness).map(str::to_owned);
            let whole = line.iter().cloned().chain(nobody.to_vec()).chain(flags);
            let told = offline(whole).stdin(format!("{stdin}\n")).run();
            assert_ne!(told.code, 0, "{told}");
            expect_none(&secrets.0, &[&told.stdout[..], &told.stderr].concat());
        }
    }
}

/// Files of keys that are none, and one that has a passphrase.
#[test]
fn nor_from_files_of_keys() {
    let mut secrets = Secrets(Vec::new());
    let folder = folder("secret-keys");
    let authority = Authority::new(&folder.join("authority"), "authority");
    let pair = authority.sign("ours", &certificate(&[], "ours"));
    let good = std::fs::read_to_string(&pair.key).unwrap();
    let inner: Vec<_> = good
        .lines()
        .filter(|line| !line.starts_with("--"))
        .collect();
    secrets.0.extend(inner.iter().map(|&line| line.to_owned()));
    let key = secrets.one("key");
    for (name, text) in [
        ("cut", inner.join("\n")),
        ("foreign", good.replace("PRIVATE KEY", "PRIVATE NOTE")),
        ("open", good.replace("-----END", "-----EN")),
        ("words", key.clone()),
        (
            "not-base64",
            format!("-----BEGIN PRIVATE KEY-----\n{key}\n-----END PRIVATE KEY-----\n"),
        ),
        (
            "encrypted",
            good.replace("PRIVATE KEY", "ENCRYPTED PRIVATE KEY"),
        ),
    ] {
        let path = folder.join(name);
        std::fs::write(&path, text).unwrap();
        for (cert, key) in [(&pair.cert, &path), (&path, &pair.key), (&path, &path)] {
            for loudness in LOUDNESS {
                let line = format!(
                    "get k --endpoints https://127.0.0.1:1 --cert {} --key {} {loudness}",
                    cert.display(),
                    key.display()
                );
                let told = lost(&line).run();
                assert_ne!(told.code, 0, "{told}");
                expect_none(&secrets.0, &[&told.stdout[..], &told.stderr].concat());
            }
        }
    }
}

/// Shows the words and the environment of the shell that runs it, and of its parent's other children.
const SHOW: &str = r#"
for process in $$ $(grep -ls "^PPid:[[:space:]]*$PPID\$" /proc/[0-9]*/status | cut -d/ -f3); do
    tr '\0' '\n' < /proc/$process/cmdline
    [ "$process" = $$ ] && [ -n "$NOT_OURS" ] || tr '\0' '\n' < /proc/$process/environ
done 2>&1
echo shown
"#;

/// What is in the words and the environment of the commands that we run.
#[test]
fn to_no_child() {
    let guarded = Cluster::start(&newest(), 1, &["--auth"]);
    let password = guarded.environment["ETCDTOOL_PASSWORD"].clone();
    let path = file("secret-childs", &format!("{password}\n"));
    let path = path.display().to_string();
    let at = |words: &[&str]| offline(words).env("ETCDTOOL_ENDPOINTS", guarded.endpoint_list());
    at(&["put", "k", "v", "--user", "root", "--password-file", &path])
        .run()
        .expect(0);
    let root = format!("root:{password}");
    for (flags, input) in [
        (vec!["--user", &root], ""),
        (vec!["--user", "root", "--password", &password], ""),
        (vec!["--user", "root", "--password-file", &path], ""),
        (
            vec!["--user", "root", "--password-stdin"],
            password.as_str(),
        ),
    ] {
        for command in [
            vec!["lock", "child"],
            vec!["elect", "child", "me", "--exec"],
            vec!["watch", "k", "--rev", "1"],
        ] {
            let is_watch = command[0] == "watch";
            let script = format!("{SHOW}{}", if is_watch { "kill $PPID" } else { "" });
            let exec = ["--", "sh", "-c", &script];
            let exec = if command.contains(&"--exec") {
                &exec[1..]
            } else {
                &exec[..]
            };
            let (program, rest) = command.split_at(
                command
                    .iter()
                    .position(|&word| word == "--exec")
                    .unwrap_or(command.len()),
            );
            let line = [program, &flags[..], rest, exec].concat();
            let told = at(&line).stdin(input).run();
            assert!(told.stdout_text().contains("ETCD"), "{told}");
            assert!(told.stdout_text().contains("shown"), "{told}");
            expect_none(std::slice::from_ref(&password), &told.stdout);
        }
    }
}

/// Neither the cluster's own password nor what our environment holds of another one.
#[test]
fn nor_to_the_members_of_a_playground() {
    let mut secrets = Secrets(Vec::new());
    let etcd = newest().program("etcd");
    let line = ["playground", "--auth", "--etcd"].map(std::ffi::OsStr::new);
    let command = ["--", "sh", "-c", SHOW].map(std::ffi::OsStr::new);
    let told = offline(line.into_iter().chain([etcd.as_os_str()]).chain(command))
        .env("NOT_OURS", "1")
        .env("ETCDTOOL_PASSWORD", secrets.one("others-password"))
        .env(
            "ETCDCTL_USER",
            format!("root:{}", secrets.one("others-user")),
        )
        .env("ETCDTOOL_AUTH_JWT_TOKEN", secrets.one("others-token"))
        .env("ETCDTOOL_DEST_PASSWORD", secrets.one("others-destination"))
        .run()
        .expect(0);
    let shown = told.stdout_text();
    assert!(
        shown.contains("--listen-peer-urls") && shown.contains("NOT_OURS=1"),
        "{told}"
    );
    assert!(!shown.contains("ETCDTOOL_PASSWORD="), "{told}");
    expect_none(&secrets.0, &told.stdout);
}

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
