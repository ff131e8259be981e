//! `export --jobs`: several files at once, which are one.

use std::os::unix::fs::PermissionsExt;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use rustix::process::Signal;
use serde_json::Value;

use super::{SERVERS, lines};
use crate::support::{Cluster, Pass, Program, Proxy, Running, offline, run, tool, wait_for, words};

/// Writes keys all at once.
fn put_all(server: &Cluster, pairs: impl Iterator<Item = (String, String)>) {
    let line = |(key, value)| serde_json::json!({"key": key, "value": value}).to_string() + "\n";
    let import = tool(server, ["import", "-"]);
    import
        .stdin(pairs.map(line).collect::<String>())
        .run()
        .expect(0);
}

/// The keys' lines of the parts, one after the other, and how many each has; what the parts say of themselves is checked.
fn together(parts: &[Vec<u8>], whole: &Value) -> (Vec<String>, Vec<usize>) {
    let (mut all, mut sizes) = (Vec::new(), Vec::new());
    let mut start = whole["range"]["key"].clone();
    for (number, part) in (1..).zip(parts) {
        let (first, keys, last) = lines(part);
        let place = serde_json::json!({"number": number, "of": parts.len()});
        assert_eq!(first["part"], place);
        // They lie end to end.
        assert_eq!(first["range"]["key"], start, "{first}");
        start = first["range"]["range_end"].clone();
        for same in ["cluster_id", "revision", "server_version", "leases"] {
            assert_eq!(first[same], whole[same]);
        }
        assert_eq!(last["keys"], keys.len());
        sizes.push(keys.len());
        all.extend(keys.into_iter().map(str::to_owned));
    }
    assert_eq!(start, whole["range"]["range_end"]);
    (all, sizes)
}

#[test]
fn parts_are_the_whole() {
    SERVERS.each(|server| {
        let numbered = (0..300).map(|number| format!("parts/n/{number:05}"));
        let odd = ["parts/a", "parts/\u{e9}", "parts/n", "parts/ ", "parts/z"];
        let keys = numbered.chain(odd.map(str::to_owned));
        put_all(server, keys.map(|key| (key, "v".to_owned())));
        let single = run(server, "export --prefix parts/").expect(0).stdout;
        let (whole, keys, _) = lines(&single);
        // What comes later is in none of them.
        run(server, "put parts/n/00000/later x").expect(0);
        let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
        let at = |name: &str| folder.path().join(name);
        let revision = &whole["revision"];
        for (name, jobs, end) in [
            ("a.b.jsonl.zst", 4, ".jsonl.zst"),
            ("a.b.jsonl", 3, ".jsonl"),
        ] {
            let file = at(name);
            let line = format!(
                "export --prefix parts/ --rev {revision} --jobs {jobs} {} -o json",
                file.display()
            );
            let answer = run(server, &line).expect(0).json();
            crate::schema::check("export-jobs", &answer);
            assert_eq!(answer["keys"], 305, "{answer}");
            let parts: Vec<_> = (1..=jobs)
                .map(|number| {
                    let path = at(&format!("a.b.{number}-of-{jobs}{end}"));
                    assert_eq!(path.metadata().unwrap().permissions().mode() & 0o777, 0o600);
                    let bytes = std::fs::read(&path).unwrap();
                    match end {
                        ".jsonl" => bytes,
                        _ => zstd::decode_all(&*bytes).unwrap(),
                    }
                })
                .collect();
            let (all, sizes) = together(&parts, &whole);
            assert_eq!(all, keys);
            let share = 305 / jobs;
            assert!(
                sizes.iter().all(|size| size.abs_diff(share) <= share / 4),
                "{sizes:?}"
            );
            assert!(!file.exists());
        }
        // There are no more of them than keys.
        for (prefix, files) in [("parts/a", 1), ("parts/none", 1), ("parts/n/0000", 8)] {
            let few = at("few");
            let line = format!(
                "export --prefix {prefix} --jobs 8 {} -o jsonl",
                few.display()
            );
            let told = run(server, &line).expect(0);
            assert_eq!(told.stdout_text().lines().count(), files, "{told}");
            assert!(at(&format!("few.1-of-{files}")).exists(), "{told}");
        }
    });
}

#[test]
fn no_part_is_there_before_all_are() {
    let server = SERVERS.newest();
    let keys = (0..40).map(|number| (format!("held/{number:02}"), "v".repeat(100_000)));
    put_all(server, keys);
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let files = || {
        let files = folder.path().read_dir().unwrap();
        files.map(|file| file.unwrap().metadata().map_or(0, |file| file.len()))
    };
    let export = || {
        let passed = Arc::new(AtomicUsize::new(0));
        let proxy = Proxy::passing(&server.endpoints[0], move |piece, _| {
            match passed.fetch_add(piece.len(), Ordering::SeqCst) {
                0..3_000_000 => Pass::On,
                _ => Pass::Hold,
            }
        });
        let file = folder.path().join("keys");
        let line = format!("export --prefix held/ --jobs 2 {}", file.display());
        let export = offline(words(&line)).env("ETCDTOOL_ENDPOINTS", proxy.endpoint());
        let running = Running::start(export);
        wait_for("what has come by then", || files().sum::<u64>() > 100_000);
        running
    };
    let (code, stdout, _) = export().signal(Signal::INT);
    assert_eq!((code, stdout.as_str()), (130, ""));
    assert_eq!(files().count(), 0);
    // A file as large as it may get, which is what a full disk comes down to.
    let keys = folder.path().join("keys");
    let line = format!(
        "ulimit -f 500; exec {} export --prefix held/ --jobs 2 {}",
        env!("CARGO_BIN_EXE_etcdtool"),
        keys.display()
    );
    let full = Program::new("sh", ["-c", &line]).at(server).run().expect(1);
    let told = full.stderr_text();
    assert!(
        told.contains("-of-2 failed; nothing is left of it"),
        "{told}"
    );
    assert!(!told.contains("os error"), "{told}");
    assert_eq!(files().count(), 0);
    // Killed, it can't remove them, but nothing has the name of a whole one.
    export().signal(Signal::KILL);
    let names = folder.path().read_dir().unwrap();
    let names: Vec<_> = names
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .collect();
    assert!(
        names.iter().all(|name| name.ends_with(".part")),
        "{names:?}"
    );
}
