//! Short ways to say what many tests do.

use std::path::{Path, PathBuf};

use super::{Cluster, Finished, Program, offline, tool, words};

/// The program without any variable that points it somewhere.
pub(crate) fn lost(line: &str) -> Program {
    offline(words(line))
}

/// What the program says on stderr.
pub(crate) fn said(program: Program, code: i32) -> String {
    program.run().expect(code).stderr_text().to_owned()
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
