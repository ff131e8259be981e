//! No secret is told: by no message, in no form, to no child.

mod children;
mod forms;
mod kept;

use crate::support::{
    Authority, Cluster, Finished, Program, called, certificate, file, folder, lost, newest,
    offline, words,
};
use forms::expect_none;

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
