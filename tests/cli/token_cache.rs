//! `--token-cache`: who is served from it and who isn't, what its files are like, and when it is left alone.

use std::fs;
use std::os::unix::fs::{DirBuilderExt, PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use etcdtool::token_cache::{Purpose, TokenCache, TokenFile};
use secrecy::{ExposeSecret, SecretString};

use crate::support::{
    Cluster, Finished, Program, Running, Version, answered, drop_in, folder, jwt, lost, newest,
    offline, tool, versions, words,
};

const LOG_IN: &str = "Authenticate";
const LONGER_THAN_A_TOKEN: Duration = Duration::from_secs(4);

/// A cluster with a root user, and a place for that user's tokens.
struct Place {
    cluster: Cluster,
    folder: PathBuf,
}

impl Place {
    fn new(name: &str, version: &Version, flags: &[&str]) -> Self {
        let flags: Vec<_> = [&["--auth"], flags].concat();
        Self {
            cluster: Cluster::start(version, 1, &flags),
            folder: folder(&format!("tokens-{name}-{version}")),
        }
    }

    /// The program with the cache, as the user whom the cluster's variables name.
    fn run(&self, line: &str) -> Finished {
        self.program(line).run()
    }

    fn program(&self, line: &str) -> Program {
        let program = tool(&self.cluster, words(line)).env("XDG_RUNTIME_DIR", &self.folder);
        // Many tests at once leave little time to a server that checks passwords.
        let program = program.env("ETCDTOOL_COMMAND_TIMEOUT", "60s");
        program.env("ETCDTOOL_TOKEN_CACHE", "true")
    }

    fn as_guest(&self, line: &str, password: &str) -> Program {
        let guest = self.program(line).env("ETCDTOOL_USER", "guest");
        guest.env("ETCDTOOL_PASSWORD", password)
    }

    fn tokens(&self) -> PathBuf {
        self.folder.join("etcdtool/tokens")
    }

    /// The only file there.
    fn only_file(&self) -> PathBuf {
        let files: Vec<_> = fs::read_dir(self.tokens()).unwrap().collect();
        assert_eq!(files.len(), 1, "{files:?}");
        files.into_iter().next().unwrap().unwrap().path()
    }

    /// The file of the user whom the cluster's variables name, as the program finds it.
    fn file(&self) -> TokenFile {
        let endpoint = self.cluster.endpoint_list();
        let nothing = ["None", "None", "None", "None", "false"];
        let purpose = Purpose {
            user: "root",
            endpoints: vec![&endpoint],
            tls: nothing.map(str::to_owned).into(),
        };
        let password = self.cluster.environment["ETCDTOOL_PASSWORD"].as_str();
        TokenCache::new(self.tokens()).file(&purpose, password.into())
    }

    fn token(&self) -> Option<SecretString> {
        self.file().read().unwrap()
    }

    fn log_ins(&self) -> u64 {
        answered(&self.cluster, LOG_IN)
    }
}

/// Whether nothing is said of tokens; that a server is slow may be.
fn is_silent(finished: &Finished) -> bool {
    !finished.stderr_text().contains("token")
}

fn mode(path: &Path) -> u32 {
    fs::symlink_metadata(path).unwrap().permissions().mode() & 0o777
}

#[test]
fn the_next_command_needs_no_log_in() {
    for version in versions() {
        let place = Place::new("next", &version, &[]);
        let before = place.log_ins();
        for line in [
            "put k v",
            "get k",
            "get k -w json",
            "member list",
            "watch k --rev 1 -q",
        ] {
            if line.starts_with("watch") {
                let mut watching = Running::start(place.program(line));
                assert_eq!(watching.line(), "PUT");
            } else {
                let done = place.run(line).expect(0);
                assert!(is_silent(&done), "{done}");
            }
            assert_eq!(place.log_ins() - before, 1, "{line}");
        }
        let file = place.only_file();
        assert_eq!((mode(&place.tokens()), mode(&file)), (0o700, 0o600));
        assert_eq!(mode(&place.folder.join("etcdtool")), 0o700);
        let token = place.token().unwrap();
        let bytes = fs::read(&file).unwrap();
        let password = &place.cluster.environment["ETCDTOOL_PASSWORD"];
        for secret in [token.expose_secret(), password] {
            let holds = |bytes: &[u8]| {
                bytes
                    .windows(secret.len())
                    .any(|part| part == secret.as_bytes())
            };
            assert!(!holds(&bytes) && !holds(file.as_os_str().as_encoded_bytes()));
            let told = place.run("get k -vv --debug -o json").expect(0);
            assert!(!holds(&told.stdout) && !holds(&told.stderr), "{told}");
        }
    }
}

#[test]
fn a_wrong_password_is_let_in_nowhere() {
    for version in versions() {
        let place = Place::new("wrong", &version, &[]);
        place.run("user add guest:old").expect(0);
        place.as_guest("get k", "old").run().expect(7);
        // Whether the server looks at who asks or not.
        for line in [
            "get k",
            "put k v",
            "member list",
            "endpoint status",
            "watch k",
        ] {
            let refused = place.as_guest(line, "wrong").run().expect(7);
            let told = format!("{}{}", refused.stdout_text(), refused.stderr_text());
            assert!(
                told.contains("authentication failed, invalid user"),
                "{refused}"
            );
        }
        let passwd = place.program("user passwd guest --interactive=false");
        passwd.stdin("new\n").run().expect(0);
        let before = place.log_ins();
        let refused = place.as_guest("get k", "old").run().expect(7);
        assert!(
            refused
                .stderr_text()
                .contains("authentication failed, invalid user"),
            "{refused}"
        );
        for _ in 0..2 {
            let denied = place.as_guest("get k", "new").run().expect(7);
            assert!(
                denied.stderr_text().contains("permission denied"),
                "{denied}"
            );
        }
        assert_eq!(place.log_ins() - before, 1);
    }
}

#[test]
fn a_token_that_has_ended_is_replaced_without_a_word() {
    for version in versions() {
        if !version.at_least(&[3, 5]) {
            // It can't be told how long a token lives.
            continue;
        }
        let place = Place::new("ended", &version, &["--etcd-arg=--auth-token-ttl=1"]);
        place.run("put k v").expect(0);
        for line in ["get k", "put k v", "watch k --rev 1 -q"] {
            let old = place.token().unwrap();
            std::thread::sleep(LONGER_THAN_A_TOKEN);
            let before = place.log_ins();
            if line.starts_with("watch") {
                let mut watching = Running::start(place.program(line));
                assert_eq!(watching.line(), "PUT");
            } else {
                let done = place.run(line).expect(0);
                assert!(is_silent(&done), "{done}");
            }
            assert_eq!(place.log_ins() - before, 1, "{line}");
            let new = place.token().unwrap();
            assert_ne!(old.expose_secret(), new.expose_secret());
            place.only_file();
        }
    }
}

#[test]
fn a_json_web_token_is_replaced_when_users_have_changed() {
    for version in versions() {
        let keys = folder(&format!("tokens-keys-{version}"));
        let flag = format!("--etcd-arg=--auth-token={}", jwt(&keys));
        let place = Place::new("jwt", &version, &[&flag]);
        let before = place.log_ins();
        place.run("put k v").expect(0);
        place.run("put k v").expect(0);
        assert_eq!(place.log_ins() - before, 1);
        place.run("role add other").expect(0);
        for _ in 0..2 {
            let got = place.run("get k").expect(0);
            assert!(is_silent(&got), "{got}");
        }
        assert_eq!(place.log_ins() - before, 2);
    }
}

#[test]
fn a_token_that_the_cluster_has_never_heard_of_is_replaced() {
    let place = Place::new("unheard", &newest(), &[]);
    // A member waits for what it has yet to hear of such a token: a cluster made anew at the old place would for long.
    for token in [
        "abcdefghijklmnop.1",
        "abcdefghijklmnop.999999999",
        "nonsense",
    ] {
        place.file().write(&token.into()).unwrap();
        let before = place.log_ins();
        place.run("put k v").expect(0);
        assert_eq!(place.log_ins() - before, 1, "{token}");
        assert_ne!(place.token().unwrap().expose_secret(), token);
    }
}

#[test]
fn what_is_not_ours_alone_is_left_alone_with_a_warning() {
    let place = Place::new("open", &newest(), &[]);
    let secret = folder("tokens-elsewhere");
    let check = |said: &str, remedy: &str| {
        for quiet in ["", " -q"] {
            let got = place.run(&format!("get k{quiet}")).expect(0);
            let told = got.stderr_text();
            assert_eq!(
                told.contains("warning: the token cache is not used: "),
                quiet.is_empty()
            );
            assert_eq!(
                told.contains(said) && told.contains(remedy),
                quiet.is_empty(),
                "{got}"
            );
            // That the server is slow may be said.
            let told = told.lines().filter(|line| !line.starts_with("still "));
            assert_eq!(told.count(), usize::from(quiet.is_empty()), "{got}");
        }
    };
    place.run("get k").expect(0);
    let (tokens, file) = (place.tokens(), place.only_file());
    let set =
        |path: &Path, mode| fs::set_permissions(path, PermissionsExt::from_mode(mode)).unwrap();

    set(&file, 0o644);
    check("is open to others", &format!("rm {}", file.display()));
    set(&file, 0o600);
    set(&tokens, 0o750);
    check(
        "is open to others",
        &format!("chmod 700 {}", tokens.display()),
    );
    set(&tokens, 0o700);

    let moved = secret.join("moved");
    fs::rename(&file, &moved).unwrap();
    symlink(&moved, &file).unwrap();
    let before = fs::read(&moved).unwrap();
    check("is a symbolic link", &format!("rm {}", file.display()));
    assert_eq!(fs::read(&moved).unwrap(), before);
    fs::remove_file(&file).unwrap();
    fs::DirBuilder::new().mode(0o700).create(&file).unwrap();
    check("is no file", "rm ");
    fs::remove_dir(&file).unwrap();
    fs::remove_dir(&tokens).unwrap();

    symlink(&secret, &tokens).unwrap();
    check("is a symbolic link", &format!("rm {}", tokens.display()));
    let forgot = place.run("auth forget").expect(1);
    assert!(
        forgot.stderr_text().contains("is a symbolic link"),
        "{forgot}"
    );
    assert!(moved.exists());
    fs::remove_file(&tokens).unwrap();
    fs::write(&tokens, "").unwrap();
    check("is no folder", "rm ");
    fs::remove_file(&tokens).unwrap();

    let program = place
        .program("get k")
        .env("XDG_RUNTIME_DIR", "/proc/nowhere");
    let got = program.run().expect(0);
    assert!(
        got.stderr_text().contains("the token cache is not used"),
        "{got}"
    );
}

#[test]
fn it_is_asked_for_or_not_there() {
    let place = Place::new("asked", &newest(), &[]);
    let cache = folder("tokens-cache-home");
    let home = folder("tokens-home");
    let places = |program: Program| {
        let program = program.without_env("ETCDTOOL_TOKEN_CACHE");
        program.env("XDG_CACHE_HOME", &cache).env("HOME", &home)
    };
    for line in ["get k", "get k --token-cache=false"] {
        places(place.program(line)).run().expect(0);
    }
    for (line, name) in [
        ("get k", "ETCDTOOL_TOKEN_CACHE"),
        ("get k --token-cache", "X"),
    ] {
        let drop_in = drop_in(&place.cluster, words(line)).env("XDG_RUNTIME_DIR", &place.folder);
        places(drop_in).env(name, "true").run().expect(0);
    }
    let all = [&place.folder, &cache, &home];
    let is_used = |folder: &Path| fs::read_dir(folder).unwrap().count() > 0;
    assert!(!all.iter().any(|folder| is_used(folder)));

    let asked = || places(place.program("get k --token-cache"));
    asked().run().expect(0);
    assert!(is_used(&place.folder) && !is_used(&cache) && !is_used(&home));
    asked().without_env("XDG_RUNTIME_DIR").run().expect(0);
    assert!(is_used(&cache) && !is_used(&home));
    let at_home = || {
        asked()
            .without_env("XDG_RUNTIME_DIR")
            .without_env("XDG_CACHE_HOME")
    };
    at_home().run().expect(0);
    assert!(home.join(".cache/etcdtool/tokens").exists());
    let nowhere = at_home().without_env("HOME").run().expect(2);
    assert!(
        nowhere.stderr_text().contains("--token-cache has no place"),
        "{nowhere}"
    );
    lost("get k --token-cache=maybe").run().expect(2);
}

#[test]
fn forgetting_empties_it() {
    let place = Place::new("forget", &newest(), &[]);
    let forget = |line: &str| {
        let program = offline(words(line)).env("XDG_RUNTIME_DIR", &place.folder);
        program
            .env("XDG_CACHE_HOME", place.folder.join("cache"))
            .run()
    };
    assert_eq!(
        forget("auth forget").expect(0).stdout_text(),
        "There was no token\n"
    );
    place.run("user add guest:pw").expect(0);
    place.as_guest("get k", "pw").run().expect(7);
    let program = place.program("get k").without_env("XDG_RUNTIME_DIR");
    program
        .env("XDG_CACHE_HOME", place.folder.join("cache"))
        .run()
        .expect(0);
    let document = forget("auth forget -o json").expect(0).json();
    let folders = [place.tokens(), place.folder.join("cache/etcdtool/tokens")];
    assert_eq!(
        document,
        serde_json::json!({"folders": [
            {"folder": folders[0], "tokens": 2},
            {"folder": folders[1], "tokens": 1},
        ]})
    );
    assert!(
        folders
            .iter()
            .all(|folder| fs::read_dir(folder).unwrap().count() == 0)
    );
    place.run("get k").expect(0);
    assert_eq!(
        forget("auth forget").expect(0).stdout_text(),
        "1 token removed\n"
    );
    assert_eq!(
        forget("auth forget -o jsonl")
            .expect(0)
            .stdout_text()
            .lines()
            .count(),
        2
    );
    for format in ["-o table", "-o yaml"] {
        let shown = forget(&format!("auth forget {format}")).expect(0);
        assert!(shown.stdout_text().contains("etcdtool/tokens"), "{shown}");
    }
    forget("auth forget -w json").expect(2);
    let before = place.log_ins();
    place.run("get k").expect(0);
    assert_eq!(place.log_ins() - before, 1);
}

#[test]
fn many_commands_at_once_spoil_nothing() {
    const COMMANDS: usize = 12;
    let place = Place::new("many", &newest(), &[]);
    for round in 0..2 {
        std::thread::scope(|scope| {
            for number in 0..COMMANDS {
                let line = format!("put k{round}/{number} v");
                let place = &place;
                scope.spawn(move || {
                    let put = place.run(&line).expect(0);
                    assert!(is_silent(&put), "{put}");
                });
            }
        });
        place.only_file();
        let before = place.log_ins();
        let got = place.run("get k --prefix --count-only --print-value-only");
        let all = (round + 1) * COMMANDS;
        assert_eq!(got.expect(0).stdout_text(), format!("{all}\n"));
        assert_eq!(place.log_ins(), before);
        // The next ones all find it of no use.
        place.file().write(&"nonsense".into()).unwrap();
    }
}

/// What the cache saves; the figures are in docs/connecting.md. Time is told and not judged.
#[test]
fn fifty_reads_cost_one_log_in() {
    const READS: u64 = 50;
    let place = Place::new("gain", &newest(), &[]);
    let measure = |cached: &str| {
        let before = place.log_ins();
        let start = Instant::now();
        for _ in 0..READS {
            let got = place.program("get k").env("ETCDTOOL_TOKEN_CACHE", cached);
            got.run().expect(0);
        }
        (start.elapsed(), place.log_ins() - before)
    };
    let ((without, all), (with, one)) = (measure("false"), measure("true"));
    assert_eq!((all, one), (READS, 1));
    let ratio = without.as_secs_f64() / with.as_secs_f64();
    println!(
        "{READS} reads: {without:?} without the cache, {with:?} with it: {ratio:.1} times as fast"
    );
}
