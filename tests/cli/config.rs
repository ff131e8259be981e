//! Contexts: what counts, where it goes, what stands before a write, and what is said about a wrong file.

mod changes;
mod passwords;
mod protected;
mod wrong;

use std::path::PathBuf;

use crate::schema;
use crate::support::{
    Cluster, Pass, Program, Proxy, Servers, called, folder, lost, newest, offline, said, words,
};

static SERVERS: Servers = Servers::new();

/// A user's config folder.
struct Home(PathBuf);

impl Home {
    /// A new one, with this config file in it.
    fn with(name: &str, text: &str) -> Self {
        let home = Self(folder(&format!("config-{name}")));
        std::fs::create_dir(home.0.join("etcdtool")).unwrap();
        std::fs::write(home.file(), text).unwrap();
        home.private(0o600);
        home
    }

    fn file(&self) -> PathBuf {
        self.0.join("etcdtool/config.toml")
    }

    fn text(&self) -> String {
        std::fs::read_to_string(self.file()).unwrap()
    }

    fn private(&self, mode: u32) {
        use std::os::unix::fs::PermissionsExt;
        std::fs::set_permissions(self.file(), PermissionsExt::from_mode(mode)).unwrap();
    }

    /// The program of a user with that config file.
    fn run(&self, line: &str) -> Program {
        self.of(lost(line))
    }

    fn of(&self, program: Program) -> Program {
        program.env("XDG_CONFIG_HOME", &self.0)
    }

    /// A setting's value and place, as `config explain` has them.
    fn explained(&self, program: Program, setting: &str) -> (String, String, String) {
        let told = self.of(program).run().expect(0).json();
        schema::check("config-explain", &told);
        let all = told["settings"].as_array().unwrap();
        let found = all.iter().find(|it| it["setting"] == setting).unwrap();
        let text = |field: &str| found[field].as_str().unwrap_or_default().to_owned();
        (text("value"), text("source"), text("place"))
    }
}

#[test]
fn a_context_says_where_the_cluster_is() {
    SERVERS.each(|server| {
        let there = server.endpoint_list();
        let text = format!(
            "current-context = 'here'\n[contexts.here]\nendpoints = ['{there}']\noutput = 'jsonl'\n[contexts.gone]\nendpoints = ['127.0.0.1:1']\n"
        );
        let home = Home::with(&format!("where-{}", server.version), &text);
        home.run("put config/a 1").run().expect(0);
        let got = home.run("get config/a").run().expect(0);
        assert!(got.stdout_text().starts_with("{\"key\":\"config/a\""), "{got}");
        home.run("get config/a --context gone").run().expect(3);
        home.run("get config/a").env("ETCDTOOL_CONTEXT", "gone").run().expect(3);
        home.run("get config/a --context here").env("ETCDTOOL_CONTEXT", "gone").run().expect(0);
        // The file may be elsewhere.
        let file = home.file();
        lost("get config/a").env("ETCDTOOL_CONFIG", &file).run().expect(0);
        let flag = format!("get config/a --config {}", file.display());
        lost(&flag).env("ETCDTOOL_CONFIG", "/nonexistent").run().expect(0);
    });
}

#[test]
fn what_is_further_up_wins() {
    let home = Home::with(
        "layers",
        "current-context = 'a'\n[contexts.a]\nendpoints = ['a:1']\n[contexts.b]\nendpoints = ['b:1']\n",
    );
    let explain = |flags: &str| lost(&format!("config explain -o json {flags}"));
    let endpoints = |program: Program| home.explained(program, "endpoints").0;
    let both = |program: Program| {
        program
            .env("ETCDTOOL_ENDPOINTS", "ours:1")
            .env("ETCDCTL_ENDPOINTS", "etcdctls:1")
    };
    assert_eq!(endpoints(explain("--context ''")), "127.0.0.1:2379");
    assert_eq!(endpoints(explain("")), "a:1");
    assert_eq!(
        endpoints(explain("").env("ETCDCTL_ENDPOINTS", "etcdctls:1")),
        "etcdctls:1"
    );
    let named = |program: Program| program.env("ETCDTOOL_CONTEXT", "b");
    assert_eq!(
        endpoints(named(explain("").env("ETCDCTL_ENDPOINTS", "etcdctls:1"))),
        "b:1"
    );
    assert_eq!(endpoints(named(both(explain("")))), "ours:1");
    assert_eq!(endpoints(both(explain("--context b"))), "b:1");
    assert_eq!(
        endpoints(both(explain("--context b --endpoints flag:1"))),
        "flag:1"
    );
    // A domain that a shell still knows doesn't take a context's place.
    let domain = |flags: &str| explain(flags).env("ETCDCTL_DISCOVERY_SRV", "example.com");
    let discovered = |program: Program| home.explained(program, "discovery-srv");
    assert_eq!(discovered(domain("--context b")).1, "default");
    assert_eq!(discovered(domain("")).0, "example.com");
}

#[test]
fn explain_says_where_each_setting_comes_from_and_hides_secrets() {
    let home = Home::with(
        "explain",
        "current-context = 'a'\n[contexts.a]\nendpoints = ['a:1']\nuser = 'root'\npassword-command = ['false']\nprotected = true\n",
    );
    let file = home.file().display().to_string();
    let is = |value: &str, source: &str, place: &str| {
        (value.to_owned(), source.to_owned(), place.to_owned())
    };
    let explain =
        || lost("config explain -o json --dial-timeout 1s").env("ETCDCTL_CACERT", "/etc/hosts");
    let of = |setting: &str| home.explained(explain(), setting);
    assert_eq!(of("config"), is(&file, "default", ""));
    assert_eq!(of("context"), is("a", "context", &format!("{file}:1")));
    assert_eq!(of("dial-timeout"), is("1s", "flag", "--dial-timeout"));
    assert_eq!(of("cacert"), is("/etc/hosts", "variable", "ETCDCTL_CACERT"));
    assert_eq!(of("user"), is("root", "context", &format!("{file}:4")));
    assert_eq!(
        of("password-command"),
        is("false", "context", &format!("{file}:5"))
    );
    assert_eq!(of("protected"), is("true", "context", &format!("{file}:6")));
    assert_eq!(of("command-timeout"), is("5s", "default", ""));
    for program in [
        lost("config explain --password s3cr3t --user a:s3cr3t"),
        lost("config explain -o json")
            .env("ETCDTOOL_PASSWORD", "s3cr3t")
            .env("ETCDCTL_USER", "a:s3cr3t"),
        lost("config explain").env("ETCDTOOL_AUTH_JWT_TOKEN", "s3cr3t"),
    ] {
        let shown = home.of(program).run().expect(0);
        assert!(!shown.stdout_text().contains("s3cr3t"), "{shown}");
        assert!(shown.stdout_text().contains("(hidden)"), "{shown}");
    }
}

#[test]
fn what_members_advertise_is_reached_through_the_map() {
    for version in crate::support::versions() {
        let cluster = Cluster::start(&version, 3, &[]);
        let forwarded: Vec<_> = cluster
            .endpoints
            .iter()
            .map(|endpoint| Proxy::passing(endpoint, |_, _| Pass::On).endpoint())
            .collect();
        let pairs: Vec<_> = cluster
            .endpoints
            .iter()
            .zip(&forwarded)
            .map(|(from, to)| format!("'{from}' = '{to}'"))
            .collect();
        let text = format!(
            "current-context = 'nat'\n[contexts.nat]\nendpoints = ['{}']\nendpoint-map = {{ {} }}\n",
            forwarded[0],
            pairs.join(", ")
        );
        let home = Home::with(&format!("map-{version}"), &text);
        let health = home
            .run("endpoint health --cluster -o json")
            .run()
            .expect(0)
            .json();
        let mut asked: Vec<_> = health["endpoints"]
            .as_array()
            .unwrap()
            .iter()
            .map(|row| row["endpoint"].as_str().unwrap().replace("http://", ""))
            .collect();
        asked.sort();
        let mut expected = forwarded.clone();
        expected.sort();
        assert_eq!(asked, expected);
        // The leader is found by what the members advertise.
        home.run("move-leader").run().expect(0);
        home.run("defrag --cluster").run().expect(0);
    }
}

#[test]
fn etcdctl_has_no_contexts() {
    let home = Home::with("drop-in", "current-context = 'x'\nthis is no TOML");
    let line = ["version"];
    home.of(called("etcdctl", line)).run().expect(0);
    let server = SERVERS.newest();
    home.of(called("etcdctl", ["get", "k"]).at(server))
        .run()
        .expect(0);
    for flag in ["--context=a", "--config=b", "--confirm-context=a"] {
        let refused = home
            .of(called("etcdctl", ["get", "k", flag]).at(server))
            .run()
            .expect(1);
        assert!(refused.stderr_text().contains("unknown flag"), "{refused}");
    }
    home.of(called("etcdctl", ["config", "view"]))
        .run()
        .expect(1);
}

#[test]
fn what_has_nothing_to_do_with_a_cluster_reads_no_file() {
    let home = Home::with("unread", "this is no TOML");
    for line in [
        "--help",
        "--version",
        "help get",
        "completion bash",
        "options",
    ] {
        home.run(line).run().expect(0);
    }
    home.run("get a").run().expect(2);
}

#[test]
fn formats_are_ours_only() {
    let home = Home::with("formats", "");
    for line in [
        "config get-contexts -w json",
        "config view -w simple",
        "config explain -w table",
        "config set a user=b -w json",
    ] {
        let refused = said(home.run(line), 2);
        assert!(refused.contains("etcdctl has no such command"), "{refused}");
    }
    assert_eq!(home.text(), "");
}

#[test]
fn nobody_elses_file_is_read_in_tests() {
    assert!(newest().at_least(&[3, 4]));
    let told = offline(words("config explain -o json"))
        .run()
        .expect(0)
        .json();
    assert!(
        told["file"].as_str().unwrap().starts_with("/nonexistent/"),
        "{told}"
    );
}
