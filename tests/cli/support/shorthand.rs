//! Short ways to say what many tests do.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use super::{Cluster, Finished, Program, Running, offline, run, tool, words};

/// The program without any variable that points it somewhere.
pub(crate) fn lost(line: &str) -> Program {
    offline(words(line))
}

/// What the program says on stderr.
pub(crate) fn said(program: Program, code: i32) -> String {
    program.run().expect(code).stderr_text().to_owned()
}

/// Standard output of a line that succeeds.
pub(crate) fn out(server: &Cluster, line: &str) -> String {
    run(server, line).expect(0).stdout_text().to_owned()
}

/// The next lines.
pub(crate) fn lines(seen: &mut Running, count: usize) -> Vec<String> {
    (0..count).map(|_| seen.line()).collect()
}

/// Writes a key; returns the revision of that.
pub(crate) fn put(server: &Cluster, key: &str, value: &str) -> i64 {
    let put = run(server, &format!("put {key} {value} -o json")).expect(0);
    put.json()["header"]["revision"].as_i64().unwrap()
}

/// The revision that last wrote the key.
pub(crate) fn revision(server: &Cluster, key: &str) -> i64 {
    let document = run(server, &format!("get {key} -o json")).expect(0).json();
    document["kvs"][0]["mod_revision"].as_i64().unwrap()
}

/// How many keys there are that begin with this.
pub(crate) fn keys_below(server: &Cluster, prefix: &str) -> u64 {
    let count = run(
        server,
        &format!("get {prefix} --prefix --count-only -o json"),
    )
    .expect(0);
    count.json()["count"].as_u64().unwrap()
}

/// How often a busy machine may be the reason that something took too long.
const ATTEMPTS: usize = 5;

/// Runs it until it takes less than that, and how long it took then: what waits for too long does so every time.
pub(crate) fn within(limit: Duration, program: impl Fn() -> Program) -> (Finished, Duration) {
    let mut all = Vec::new();
    loop {
        let program = program();
        let start = Instant::now();
        let finished = program.run();
        let took = start.elapsed();
        if took < limit {
            return (finished, took);
        }
        all.push(took);
        assert!(all.len() < ATTEMPTS, "{all:?}, not {limit:?}: {finished}");
    }
}

/// A transaction from standard input.
pub(crate) fn piped(server: &Cluster, text: &str) -> Finished {
    tool(server, ["txn"]).stdin(text).run()
}

/// A transaction from a file.
pub(crate) fn from_file(server: &Cluster, path: &Path, flags: &str) -> Finished {
    let file = ["txn", "--file", path.to_str().unwrap()];
    tool(server, file.into_iter().chain(words(flags))).run()
}

/// A file with this text, in a folder for tests.
pub(crate) fn file(name: &str, text: &str) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&path, text).unwrap();
    path
}
