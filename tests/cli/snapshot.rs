//! `snapshot save`: whole and checked, or not there.

mod cut;

use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::schema::check;
use crate::support::{
    Cluster, Program, Running, Servers, Terminal, Version, free_url, newest, normalised, run,
    signal, tool, wait_for, words,
};

use rustix::process::Signal;

static SERVERS: Servers = Servers::new();

/// The size of a value that makes a snapshot come in many pieces.
const LARGE: usize = 1_000_000;

/// A folder of its own, and what it holds.
struct Folder(tempfile::TempDir);

impl Folder {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn names(&self) -> Vec<String> {
        let entries = std::fs::read_dir(self.0.path()).unwrap();
        let mut names: Vec<_> = entries
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }
}

fn save(server: &Cluster, file: &Path, flags: &str) -> Program {
    let line = ["snapshot", "save", file.to_str().unwrap()];
    tool(server, line.into_iter().chain(words(flags)))
}

fn fill(server: &Cluster) {
    let put = tool(server, ["put", "large"]).stdin(vec![b'x'; LARGE]);
    put.run().expect(0);
}

/// What the real tool says of a snapshot: it restores only what has the checksum of its content.
fn restored(version: &Version, file: &Path, folder: &Path) {
    // The tool of 3.4 is etcdctl itself.
    let utl = version.at_least(&[3, 5]);
    let program = version.program(if utl { "etcdutl" } else { "etcdctl" });
    let mut command = Command::new(program);
    command
        .env("ETCDCTL_API", "3")
        .args(["snapshot", "restore"]);
    let status = command
        .arg(file)
        .arg("--data-dir")
        .arg(folder)
        .output()
        .unwrap();
    assert!(
        status.status.success(),
        "{}",
        String::from_utf8_lossy(&status.stderr)
    );
}

#[test]
fn each_versions_snapshot_is_whole_and_its_owners_only() {
    SERVERS.each(|server| {
        let folder = Folder::new();
        let file = folder.path("backup.db");
        fill(server);
        let saved = save(server, &file, "-o json").run().expect(0);
        let document = saved.json();
        check("snapshot-save", &document);
        let metadata = file.metadata().unwrap();
        assert_eq!(metadata.permissions().mode() & 0o777, 0o600);
        assert_eq!(document["size"], metadata.len());
        assert_eq!(document["endpoint"], server.endpoints[0].as_str());
        assert_eq!(document["version"], server.version.to_string().as_str());
        let has_version = !document["storage_version"].as_str().unwrap().is_empty();
        assert_eq!(has_version, server.version.at_least(&[3, 6]));
        let checksum: String = std::fs::read(&file)
            .unwrap()
            .iter()
            .rev()
            .take(32)
            .rev()
            .map(|byte| format!("{byte:02x}"))
            .collect();
        assert_eq!(document["sha256"], checksum.as_str());
        restored(&server.version, &file, &folder.path("data"));
        let streamed = save(server, Path::new("-"), "").run().expect(0);
        std::fs::write(&file, &streamed.stdout).unwrap();
        restored(&server.version, &file, &folder.path("streamed"));
        let plain = save(server, &file, "").run().expect(0);
        assert!(
            plain
                .stdout_text()
                .starts_with(&format!("Snapshot saved at {}\n", file.display())),
            "{plain}"
        );
        for format in ["table", "jsonl", "yaml"] {
            let shown = save(server, &file, &format!("-o {format}")).run().expect(0);
            assert!(shown.stdout_text().contains("backup.db"), "{shown}");
        }
        assert_eq!(folder.names(), ["backup.db", "data", "streamed"]);
    });
}

#[test]
fn a_restored_snapshot_starts_and_has_the_keys() {
    let server = SERVERS.newest();
    run(server, "put kept over").expect(0);
    let folder = Folder::new();
    let file = folder.path("backup.db");
    save(server, &file, "").run().expect(0);
    let data = folder.path("data");
    restored(&server.version, &file, &data);
    let url = free_url();
    let data = data.to_str().unwrap();
    let etcd = server.version.program("etcd");
    let place = [
        "--data-dir",
        data,
        "--listen-peer-urls",
        "http://127.0.0.1:0",
    ];
    let clients = [
        "--listen-client-urls",
        &url,
        "--advertise-client-urls",
        &url,
    ];
    let _member = Running::start(Program::new(etcd, place.into_iter().chain(clients)));
    let line = format!("get kept --raw --endpoints {url}");
    wait_for("the restored member", || {
        run(server, &line).stdout == b"over"
    });
}

#[test]
fn standard_output_is_for_the_snapshot_only() {
    let server = SERVERS.newest();
    let line = format!(
        "{} snapshot save - > /dev/full",
        env!("CARGO_BIN_EXE_etcdtool")
    );
    let full = Program::new("sh", ["-c", &line]).at(server).run().expect(1);
    assert!(full.stderr_text().contains("is not whole"), "{full}");
    let folder = Folder::new();
    let (it, pipe) = (folder.path("it"), folder.path("pipe"));
    let (it_is, pipe_is) = (it.display(), pipe.display());
    let save_to = format!("{} snapshot save", env!("CARGO_BIN_EXE_etcdtool"));
    for (number, line) in [
        format!("{save_to} /dev/stdout > {it_is}"),
        format!("mkfifo {pipe_is}; cat {pipe_is} > {it_is} & {save_to} {pipe_is}; wait"),
    ]
    .iter()
    .enumerate()
    {
        let streamed = Program::new("sh", ["-c", line]).at(server).run().expect(0);
        assert!(
            streamed.stderr_text().contains("checksum verified"),
            "{streamed}"
        );
        restored(&newest(), &it, &folder.path(&number.to_string()));
        std::fs::remove_file(&it).unwrap();
    }
    for flags in ["-o json", "-o table", "-w simple"] {
        save(server, Path::new("-"), flags).run().expect(2);
    }
    let mut person = Terminal::start(save(server, Path::new("-"), ""));
    person.see("a terminal cannot show a snapshot");
    assert_eq!(person.end().1, 2);
}

#[test]
fn what_cannot_be_a_file_is_refused_before_anything_is_sent() {
    let server = SERVERS.newest();
    for line in [
        "save",
        "save a b",
        "save /",
        "save /no/such/folder/x",
        "save ''",
    ] {
        let refused = run(server, &format!("snapshot {line} --endpoints 127.0.0.1:1"));
        refused.expect(2);
    }
}

#[test]
fn of_several_members_a_follower_is_chosen() {
    let cluster = Cluster::start(&newest(), 3, &[]);
    let folder = Folder::new();
    let leader = |cluster: &Cluster| {
        let status = run(cluster, "endpoint status -o json").json();
        let rows = status["endpoints"].as_array().unwrap();
        let leads = |row: &&serde_json::Value| row["status"]["is_leader"] == true;
        let leader = rows.iter().find(leads).unwrap();
        leader["endpoint"].as_str().unwrap().to_owned()
    };
    let chosen = || {
        let saved = save(&cluster, &folder.path("backup.db"), "").run();
        let told = normalised(saved.expect(0).stderr_text());
        assert!(
            told.starts_with("from http://127.0.0.1:[port] at revision 1: "),
            "{told}"
        );
        let saved = save(&cluster, &folder.path("backup.db"), "-o json").run();
        let saved = saved.expect(0);
        assert_eq!(saved.stderr_text(), "");
        saved.json()["endpoint"].as_str().unwrap().to_owned()
    };
    assert_ne!(chosen(), leader(&cluster));
    signal(cluster.pids[0], Signal::KILL);
    wait_for("a leader without it", || {
        run(&cluster, "put a b --command-timeout 1s").code == 0
    });
    let rest = [cluster.endpoints[1].clone(), cluster.endpoints[2].clone()];
    let flags = format!("-o json --endpoints 127.0.0.1:1,{}", rest.join(","));
    let saved = save(&cluster, &folder.path("backup.db"), &flags)
        .run()
        .expect(0);
    let endpoint = saved.json()["endpoint"].as_str().unwrap().to_owned();
    assert!(rest.contains(&endpoint));
    // Of a cluster that has lost its majority it can still be had: it may be all that is left.
    signal(cluster.pids[1], Signal::KILL);
    let last = format!("--endpoints {}", cluster.endpoints[2]);
    let alone = || {
        save(&cluster, &folder.path("backup.db"), &last)
            .run()
            .expect(0)
    };
    wait_for("the loss to be seen", || {
        alone().stderr_text().contains("in touch with no leader")
    });
    let nobody = save(
        &cluster,
        &folder.path("backup.db"),
        "--endpoints 127.0.0.1:1,127.0.0.1:2",
    );
    let nobody = nobody.run().expect(3);
    assert_eq!(
        nobody.stderr_text().matches("cause: ").count(),
        2,
        "{nobody}"
    );
}
