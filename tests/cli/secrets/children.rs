//! What the processes that we start are given.

use super::Secrets;
use super::forms::expect_none;
use crate::support::{Cluster, file, newest, offline};

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
