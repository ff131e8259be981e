//! `--token-cache`: who is served from it and who isn't, what its files are like, and when it is left alone.

mod folder;

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use etcdtool::token_cache::{Purpose, TokenCache, TokenFile};
use secrecy::{ExposeSecret, SecretString};

use crate::support::{
    Cluster, Finished, Program, Running, Version, answered, folder, jwt, newest, tool, versions,
    words,
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

    /// The line does its work, of which a watch's is to show the first event, and says nothing of tokens.
    fn works(&self, line: &str) {
        if line.starts_with("watch") {
            let mut watching = Running::start(self.program(line));
            assert_eq!(watching.line(), "PUT");
        } else {
            let done = self.run(line).expect(0);
            assert!(is_silent(&done), "{done}");
        }
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
            place.works(line);
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
            place.works(line);
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
