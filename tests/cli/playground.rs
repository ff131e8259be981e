//! The playground end to end: what it says, what its command gets, and that nothing of it is left afterwards.

mod ends;
mod place;
mod refuses;

use std::io::{BufRead, BufReader};

use rustix::process::{Signal, test_kill_process};
use serde_json::Value;

use crate::support::{Version, newest, versions};
use place::{Place, Running};

/// Writes by our program, reads by the real etcdctl, both as the environment tells them.
const PUT_AND_GET: &str = r#""$0" put k v && "$1" get k"#;

/// The words that run a script which finds our program in `$0` and the real etcdctl in `$1`.
fn script<'a>(script: &'a str, etcdctl: &'a str) -> [&'a str; 6] {
    [
        "--",
        "sh",
        "-c",
        script,
        env!("CARGO_BIN_EXE_etcdtool"),
        etcdctl,
    ]
}

fn etcdctl(version: &Version) -> String {
    version.program("etcdctl").display().to_string()
}

#[test]
fn in_the_foreground_it_says_where_it_is_until_a_signal() {
    for version in versions() {
        for (size, signal, code) in [(1, Signal::INT, 130), (3, Signal::TERM, 143)] {
            let place = Place::new();
            let arguments = ["-o", "json", "--size", &size.to_string()];
            let mut running = Running::start(place.playground(&version, &arguments));
            let mut documents = serde_json::Deserializer::from_reader(running.stdout()).into_iter();
            let started: Value = documents.next().unwrap().unwrap();
            let endpoints = started["endpoints"].as_array().unwrap();
            let members = started["members"].as_array().unwrap();
            assert_eq!((endpoints.len(), members.len()), (size, size));
            for (member, endpoint) in members.iter().zip(endpoints) {
                assert_eq!(&member["client_url"], endpoint);
                let pid = i32::try_from(member["pid"].as_i64().unwrap()).unwrap();
                test_kill_process(rustix::process::Pid::from_raw(pid).unwrap()).unwrap();
            }
            let list = started["environment"]["ETCDCTL_ENDPOINTS"]
                .as_str()
                .unwrap();
            assert!(
                list.split(',')
                    .eq(endpoints.iter().map(|url| url.as_str().unwrap()))
            );
            assert_eq!(place.processes().len(), size);

            running.send(signal);
            assert_eq!(running.code(), code, "{version}, {size} members");
            place.expect_nothing_left("a signal in the foreground");
        }
    }
}

#[test]
fn a_shell_can_take_over_its_plain_lines() {
    let (place, version) = (Place::new(), newest());
    let arguments = ["--tls", "--auth", "--size=3"];
    let mut running = Running::start(place.playground(&version, &arguments));
    let lines = BufReader::new(running.stdout()).lines().map(Result::unwrap);
    let lines: Vec<String> = lines.take_while(|line| !line.contains("Ctrl-C")).collect();
    let script = format!("{}\n{PUT_AND_GET}", lines.join("\n"));
    let words = [
        "-c",
        &script,
        env!("CARGO_BIN_EXE_etcdtool"),
        &etcdctl(&version),
    ];
    let done = crate::support::Program::new("sh", words).run();
    assert_eq!((done.stdout_text(), done.code), ("OK\nk\nv\n", 0), "{done}");
}

#[test]
fn its_command_finds_both_programs_set_up() {
    for version in versions() {
        for flags in [&[][..], &["--tls"], &["--auth"], &["--tls", "--auth"]] {
            let place = Place::new();
            let etcdctl = etcdctl(&version);
            let words = [flags, &script(PUT_AND_GET, &etcdctl)].concat();
            let done = place.playground(&version, &words).run();
            assert_eq!((done.stdout_text(), done.code), ("OK\nk\nv\n", 0), "{done}");
            place.expect_nothing_left("its command");
        }
    }
}

#[test]
fn only_its_own_user_and_certificate_get_in() {
    let place = Place::new();
    let script = r#"
        env -u ETCDTOOL_USER -u ETCDTOOL_PASSWORD -u ETCDCTL_USER -u ETCDCTL_PASSWORD "$0" get k; echo "$?"
        env -u ETCDTOOL_CERT -u ETCDTOOL_KEY -u ETCDCTL_CERT -u ETCDCTL_KEY "$0" get k; echo "$?"
    "#;
    let words = [
        "--tls",
        "--auth",
        "--",
        "sh",
        "-c",
        script,
        env!("CARGO_BIN_EXE_etcdtool"),
    ];
    let done = place.playground(&newest(), &words).run().expect(0);
    assert_eq!(done.stdout_text(), "7\n3\n", "{done}");
}

#[test]
fn variables_for_other_clusters_and_servers_do_not_disturb() {
    let (place, version) = (Place::new(), newest());
    let etcdctl = etcdctl(&version);
    let words = [&["--auth"][..], &script(PUT_AND_GET, &etcdctl)].concat();
    let mut program = place.playground(&version, &words);
    for (name, value) in [
        ("ETCD_NAME", "somebody"),
        ("ETCD_DATA_DIR", "/nowhere"),
        ("ETCD_LISTEN_CLIENT_URLS", "http://127.0.0.1:1"),
        ("ETCD_INITIAL_CLUSTER_STATE", "existing"),
        ("ETCDCTL_API", "2"),
        ("ETCDCTL_CACERT", "/nowhere"),
        ("ETCDCTL_CERT", "/nowhere"),
        ("ETCDCTL_DISCOVERY_SRV", "nowhere.invalid"),
        ("ETCDCTL_ENDPOINTS", "http://127.0.0.1:1"),
        ("ETCDCTL_INSECURE_SKIP_TLS_VERIFY", "true"),
        ("ETCDCTL_USER", "nobody"),
        ("ETCDTOOL_AUTH_JWT_TOKEN", "none"),
        ("ETCDTOOL_CACERT", "/nowhere"),
        ("ETCDTOOL_ENDPOINTS", "http://127.0.0.1:1"),
        ("ETCDTOOL_KEY", "/nowhere"),
        ("ETCDTOOL_USER", "nobody:nothing"),
    ] {
        program = program.env(name, value);
    }
    let done = program.run();
    assert_eq!((done.stdout_text(), done.code), ("OK\nk\nv\n", 0), "{done}");
}

#[test]
fn a_kept_folder_is_continued() {
    for version in versions() {
        let place = Place::new();
        let kept = place.path().join("kept");
        let flags = ["--tls", "--auth", "--data-dir", kept.to_str().unwrap()];
        for (command, said) in [(r#""$0" put k v"#, "OK\n"), (r#""$1" get k"#, "k\nv\n")] {
            let etcdctl = etcdctl(&version);
            let words = [&flags[..], &script(command, &etcdctl)].concat();
            let done = place.playground(&version, &words).run();
            assert_eq!((done.stdout_text(), done.code), (said, 0), "{done}");
            assert_eq!(place.processes(), Vec::<String>::new());
            assert_eq!(place.files(), std::slice::from_ref(&kept));
        }
    }
}
