//! Who we are: users, passwords from wherever they come, tokens, certificates.

use std::path::Path;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use rustix::process::Signal;

use crate::support::{
    Authority, Cluster, NAMES, Program, Running, Secured, Servers, called, certificate, file,
    folder, jwt, lost, newest, openssl, said, tool, versions, wait_for, words,
};

static SERVERS: Servers = Servers::new();

/// A cluster with a root user, its password, and where it is.
struct Guarded {
    cluster: Cluster,
    password: String,
}

impl Guarded {
    fn start(version: &crate::support::Version) -> Self {
        let cluster = Cluster::start(version, 1, &["--auth"]);
        let password = cluster.environment["ETCDTOOL_PASSWORD"].clone();
        Self { cluster, password }
    }

    /// The program, told where the cluster is and nothing else.
    fn run(&self, line: &str) -> Program {
        let line = line.replace("{password}", &self.password);
        lost(&line).env("ETCDTOOL_ENDPOINTS", self.cluster.endpoint_list())
    }
}

#[test]
fn a_password_comes_from_wherever_is_wanted() {
    for version in versions() {
        let guarded = Guarded::start(&version);
        let path = file(
            &format!("password-{version}"),
            &format!("{}\nmore\n", guarded.password),
        );
        let path = path.display();
        let wrong = file("wrong-password", "wrong");
        let wrong = wrong.display();
        let works = |program: Program| drop(program.run().expect(0));
        let refused = |program: Program| drop(program.run().expect(7));
        works(guarded.run("get k --user root:{password}"));
        works(guarded.run("get k --user root --password {password}"));
        works(guarded.run(&format!("get k --user root --password-file {path}")));
        works(
            guarded
                .run("get k --user root --password-stdin")
                .stdin(guarded.password.as_str()),
        );
        works(
            guarded
                .run("get k")
                .env("ETCDTOOL_USER", format!("root:{}", guarded.password)),
        );
        let root = |line: &str| guarded.run(line).env("ETCDTOOL_USER", "root");
        works(root("get k").env("ETCDTOOL_PASSWORD", &guarded.password));
        works(root("get k").env("ETCDTOOL_PASSWORD_FILE", path.to_string()));
        works(
            root("get k")
                .env("ETCDTOOL_PASSWORD_STDIN", "true")
                .stdin(format!("{}\r\n", guarded.password)),
        );
        works(root("get k").env("ETCDCTL_PASSWORD", &guarded.password));

        // What stands closer to the command line wins.
        let flag = format!("get k --password-file {path}");
        works(root(&flag).env("ETCDTOOL_PASSWORD", "wrong"));
        works(root("get k --password {password}").env("ETCDTOOL_PASSWORD_FILE", wrong.to_string()));
        works(
            root("get k --password-stdin")
                .env("ETCDTOOL_PASSWORD_FILE", wrong.to_string())
                .stdin(guarded.password.as_str()),
        );
        works(
            root("get k")
                .env("ETCDTOOL_PASSWORD_FILE", path.to_string())
                .env("ETCDCTL_PASSWORD", "wrong"),
        );
        works(
            root("get k")
                .env("ETCDTOOL_PASSWORD", &guarded.password)
                .env("ETCDTOOL_PASSWORD_FILE", wrong.to_string()),
        );
        works(
            guarded
                .run("get k --user root:{password}")
                .env("ETCDTOOL_AUTH_JWT_TOKEN", "wrong"),
        );
        refused(
            root(&format!("get k --password-file {wrong}"))
                .env("ETCDTOOL_PASSWORD", &guarded.password),
        );
        refused(guarded.run("get k"));
        refused(guarded.run("get k --user nobody --password {password}"));
        refused(
            guarded
                .run("get k --auth-jwt-token wrong")
                .env("ETCDTOOL_USER", format!("root:{}", guarded.password)),
        );
    }
}

#[test]
fn the_rest_of_standard_input_is_the_commands() {
    let guarded = Guarded::start(&newest());
    let put = guarded.run("put k --user root --password-stdin");
    put.stdin(format!("{}\nthe\nvalue", guarded.password))
        .run()
        .expect(0);
    let got = guarded
        .run("get k --print-value-only --user root:{password}")
        .run()
        .expect(0);
    assert_eq!(got.stdout_text(), "the\nvalue\n");
}

#[test]
fn where_authentication_is_off_nobody_asks_who_we_are() {
    SERVERS.each(|server| {
        let endpoints = server.endpoint_list();
        for line in [
            "get k --user root:x",
            "get k --user root --password x",
            "put k v --user nobody:x",
        ] {
            let ours = lost(line).env("ETCDTOOL_ENDPOINTS", &endpoints);
            ours.run().expect(0);
            let drop_in = called("etcdctl", words(line)).env("ETCDCTL_ENDPOINTS", &endpoints);
            drop_in.run().expect(0);
        }
        // 3.5 and before look at a token all the same, and the call fails.
        let token = lost("get k --auth-jwt-token x").env("ETCDTOOL_ENDPOINTS", &endpoints);
        let is_ignored = server.version.at_least(&[3, 6]);
        token.run().expect(if is_ignored { 0 } else { 7 });
    });
}

#[test]
fn a_source_that_is_none_is_told_before_anything_is_sent() {
    let empty = file("empty-password", "");
    for (line, words) in [
        (
            "get k --user a --password-file /no/such/file",
            "cannot read /no/such/file",
        ),
        (
            "get k --auth-jwt-token-file /no/such/file",
            "cannot read /no/such/file",
        ),
        (
            "get k --user a --password x --password-file y",
            "choose one",
        ),
        ("--password x get k --user a --password-stdin", "choose one"),
        (
            "get k --user a --password-file x --password-stdin",
            "choose one",
        ),
        (
            "get k --auth-jwt-token x --auth-jwt-token-file y",
            "choose one",
        ),
        (
            "get k --password-stdin",
            "--password-stdin is of no use without --user",
        ),
        (
            "get k --user a --password-stdin=maybe",
            "expected true or false",
        ),
        (
            "get k --user a",
            "--password-file, --password-stdin or ETCDTOOL_PASSWORD",
        ),
        ("get k --user a --password-stdin", "is empty"),
    ] {
        let told = said(lost(line), 2);
        assert!(told.contains(words), "{line}: {told}");
    }
    let empty = format!("get k --user a --password-file {}", empty.display());
    assert!(said(lost(&empty), 2).contains("is empty"));
}

#[test]
fn a_secret_on_the_command_line_is_warned_of() {
    let server = SERVERS.newest();
    let at = |line: &str| lost(line).env("ETCDTOOL_ENDPOINTS", server.endpoint_list());
    for (line, how) in [
        ("get k --user root:hunter2", "--user NAME:PASSWORD"),
        ("get k --user root --password hunter2", "--password"),
        ("get k --auth-jwt-token hunter2", "--auth-jwt-token"),
    ] {
        let warned = at(line).run().expect(0);
        let kind = if line.contains("token") {
            "token"
        } else {
            "password"
        };
        let words =
            format!("warning: a {kind} given as {how} can be seen in the list of processes\n");
        // This server asks nobody, which is said after it.
        let first = warned.stderr_text().split_inclusive('\n').next();
        assert_eq!(first, Some(words.as_str()));
        assert_eq!(
            at(&format!("{line} --quiet")).run().expect(0).stderr_text(),
            ""
        );
        let drop_in = called("etcdctl", words_of(line, &server.endpoint_list()));
        assert_eq!(drop_in.run().expect(0).stderr_text(), "");
    }
    for (name, value) in [
        ("ETCDTOOL_PASSWORD", "hunter2"),
        ("ETCDTOOL_AUTH_JWT_TOKEN", "x"),
    ] {
        let silent = at("get k").env("ETCDTOOL_USER", "root").env(name, value);
        let silent = silent.env("ETCDTOOL_PASSWORD", "hunter2");
        let silent = silent.run().expect(0);
        let told = silent.stderr_text();
        assert!(!told.contains("list of processes"), "{silent}");
    }
}

fn words_of(line: &str, endpoints: &str) -> Vec<String> {
    let line = format!("{line} --endpoints {endpoints}");
    words(&line).map(str::to_owned).collect()
}

/// What etcd counts up to until authentication is on: one from the start, a user, a role, and its grant.
const REVISION: u32 = 4;

/// A token as somebody else than etcd signs it.
fn token(folder: &Path, user: &str) -> String {
    let seconds = std::time::UNIX_EPOCH.elapsed().unwrap().as_secs() + 600;
    let part = |json: &str| URL_SAFE_NO_PAD.encode(json);
    let claims = format!(r#"{{"username":"{user}","revision":{REVISION},"exp":{seconds}}}"#);
    let signed = format!(
        "{}.{}",
        part(r#"{"alg":"RS256","typ":"JWT"}"#),
        part(&claims)
    );
    std::fs::write(folder.join("signed"), &signed).unwrap();
    openssl(folder, "dgst -sha256 -sign jwt.pem -out signature signed");
    let signature = std::fs::read(folder.join("signature")).unwrap();
    format!("{signed}.{}", URL_SAFE_NO_PAD.encode(signature))
}

#[test]
fn a_token_is_enough() {
    for version in versions() {
        let folder = folder(&format!("jwt-{version}"));
        let path = folder.display();
        let flag = format!("--etcd-arg=--auth-token={}", jwt(&folder));
        let cluster = Cluster::start(&version, 1, &["--auth", &flag]);
        let run = |line: &str| lost(line).env("ETCDTOOL_ENDPOINTS", cluster.endpoint_list());
        let good = token(&folder, "root");
        run(&format!("put k v --auth-jwt-token {good}"))
            .run()
            .expect(0);
        std::fs::write(folder.join("token"), format!("{good}\n")).unwrap();
        run(&format!("get k --auth-jwt-token-file {path}/token"))
            .run()
            .expect(0);
        run("get k")
            .env("ETCDTOOL_AUTH_JWT_TOKEN", &good)
            .run()
            .expect(0);
        run("get k")
            .env("ETCDTOOL_AUTH_JWT_TOKEN_FILE", folder.join("token"))
            .run()
            .expect(0);
        run("get k")
            .env("ETCDCTL_AUTH_JWT_TOKEN", &good)
            .run()
            .expect(0);
        let file_wins = run("get k").env("ETCDTOOL_AUTH_JWT_TOKEN_FILE", folder.join("token"));
        file_wins
            .env("ETCDCTL_AUTH_JWT_TOKEN", "wrong")
            .run()
            .expect(0);
        let refused = run(&format!(
            "get k --auth-jwt-token {}x -o json",
            &good[..good.len() - 4]
        ));
        let told = said(refused, 7);
        assert!(!told.contains(&good[..40]), "{told}");
    }
}

#[test]
fn a_certificates_common_name_is_who_we_are() {
    for version in versions() {
        let folder = folder(&format!("common-name-{version}"));
        let authority = Authority::new(&folder.join("authority"), "authority");
        let shown = authority.sign("server", &certificate(NAMES, ""));
        let server = Secured::start(
            &version,
            &folder,
            &[
                format!("--cert-file={}", shown.cert.display()),
                format!("--key-file={}", shown.key.display()),
                format!("--trusted-ca-file={}", authority.file("ca.pem").display()),
                "--client-cert-auth".to_owned(),
            ],
        );
        for line in [
            "user add root:pw",
            "role add root",
            "user grant-role root root",
            "user add guest:pw",
            "put k v",
            "auth enable",
        ] {
            let done = called(
                "etcdctl",
                words(&format!("{line} --endpoints {}", server.plain)),
            );
            done.run().expect(0);
        }
        let calls = |name: &str, line: &str| {
            let pair = authority.sign(name, &certificate(&[], name));
            lost(&format!(
                "{line} --endpoints {} {} {}",
                server.tls,
                authority.flag(),
                pair.flags()
            ))
        };
        let as_who = |name: &str, flags: &str| calls(name, &format!("get k {flags}"));
        as_who("root", "").run().expect(0);
        as_who("guest", "").run().expect(7);
        as_who("stranger", "").run().expect(7);
        as_who("", "").run().expect(7);
        // A password that is given says who we are, whatever the certificate says.
        as_who("guest", "--user root:pw").run().expect(0);
        as_who("root", "--user guest:pw").run().expect(7);
        // Nor may it do more where old servers don't look: nested beside another one.
        let import = calls("guest", "import - --format lines --if-absent");
        import.stdin("a\n1\nb\n1\n").run().expect(1);
        calls("root", "get a --exit-code").run().expect(4);
    }
}

/// More than a token lives here, and than etcd takes to notice that it has ended.
const LONGER_THAN_A_TOKEN: Duration = Duration::from_secs(4);

#[test]
fn a_token_that_ends_before_its_command_does_is_renewed() {
    for version in versions() {
        if !version.at_least(&[3, 5]) {
            // It can't be told how long a token lives.
            continue;
        }
        let source = Cluster::start(&version, 1, &[]);
        let flags = ["--auth", "--etcd-arg=--auth-token-ttl=1"];
        let destination = Cluster::start(&version, 1, &flags);
        let mirror = ["make-mirror", &destination.endpoints[0]];
        let mirror = tool(&source, mirror).env("ETCDTOOL_DEST_USER", "root");
        let password = &destination.environment["ETCDTOOL_PASSWORD"];
        let mirroring = Running::start(mirror.env("ETCDTOOL_DEST_PASSWORD", password));
        for key in ["before", "after"] {
            if key == "after" {
                // Asking the server something would keep a token alive, so that there is nothing to wait for but time.
                std::thread::sleep(LONGER_THAN_A_TOKEN);
            }
            tool(&source, ["put", key, "v"]).run().expect(0);
            wait_for("the key to be mirrored", || {
                let got = tool(&destination, ["get", key, "--exit-code"]);
                got.run().code == 0
            });
        }
        let (code, _, told) = mirroring.signal(Signal::INT);
        assert_eq!((code, told.contains("token")), (130, false), "{told}");
    }
}
