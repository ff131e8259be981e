//! Programs run to their end: ours by either of its names, and the real etcdctl.

use std::ffi::{OsStr, OsString};
use std::fmt;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, ExitStatus, Stdio};
use std::sync::OnceLock;

use super::cluster::Cluster;
use super::dispositions::hand_down_defaults;
use super::versions::Version;

/// What an announced program says first.
pub(crate) const ANNOUNCEMENT: &str = "-- started --\r\n";

/// A program about to be run.
pub(crate) struct Program {
    command: Command,
    stdin: Vec<u8>,
}

/// Our program by its own name, pointed at the cluster.
pub(crate) fn tool<I: IntoIterator<Item: AsRef<OsStr>>>(server: &Cluster, arguments: I) -> Program {
    Program::new(env!("CARGO_BIN_EXE_etcdtool"), arguments).at(server)
}

/// Our program by its own name, pointed at nothing.
pub(crate) fn offline<I: IntoIterator<Item: AsRef<OsStr>>>(arguments: I) -> Program {
    Program::new(env!("CARGO_BIN_EXE_etcdtool"), arguments)
}

/// Our program as etcdctl, pointed at the cluster.
pub(crate) fn drop_in<I: IntoIterator<Item: AsRef<OsStr>>>(
    server: &Cluster,
    arguments: I,
) -> Program {
    called("etcdctl", arguments).at(server)
}

/// Our program by that name, pointed at nothing.
pub(crate) fn called<I: IntoIterator<Item: AsRef<OsStr>>>(name: &str, arguments: I) -> Program {
    Program::new(links().join(name), arguments)
}

/// The real etcdctl of that version, pointed at the cluster.
pub(crate) fn etcdctl<I: IntoIterator<Item: AsRef<OsStr>>>(
    version: &Version,
    server: &Cluster,
    arguments: I,
) -> Program {
    etcdctl_alone(version, arguments).at(server)
}

/// The real etcdctl of that version, pointed at nothing.
pub(crate) fn etcdctl_alone<I: IntoIterator<Item: AsRef<OsStr>>>(
    version: &Version,
    arguments: I,
) -> Program {
    Program::new(version.program("etcdctl"), arguments)
}

/// A folder with symbolic links to our program, by the names that it answers to.
fn links() -> &'static PathBuf {
    static LINKS: OnceLock<PathBuf> = OnceLock::new();
    LINKS.get_or_init(|| {
        let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR"))
            .join(format!("drop-in-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        for name in ["etcdctl", "etcdutl"] {
            let link = folder.join(name);
            let _ = std::fs::remove_file(&link);
            std::os::unix::fs::symlink(env!("CARGO_BIN_EXE_etcdtool"), &link).unwrap();
        }
        folder
    })
}

impl Program {
    /// The program with nothing of our environment that could mislead it, nor of how we are to take signals.
    pub(crate) fn new<I: IntoIterator<Item: AsRef<OsStr>>>(
        program: impl AsRef<OsStr>,
        arguments: I,
    ) -> Self {
        hand_down_defaults();
        let mut command = Command::new(program);
        command.args(arguments);
        for (name, _) in std::env::vars_os() {
            let text = name.to_string_lossy();
            let is_proxy = text.to_lowercase().ends_with("_proxy");
            let misleads = ["ETCD", "NO_COLOR", "CLICOLOR", "RUST_BACKTRACE"];
            if is_proxy || misleads.iter().any(|start| text.starts_with(start)) {
                command.env_remove(&name);
            }
        }
        // Nor the config file of whoever runs the tests.
        command.env("XDG_CONFIG_HOME", "/nonexistent/etcdtool-tests");
        Self {
            command,
            stdin: Vec::new(),
        }
    }

    /// Points it at the cluster.
    pub(crate) fn at(mut self, server: &Cluster) -> Self {
        self.command.envs(&server.environment);
        self
    }

    /// Sets a variable.
    pub(crate) fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.command.env(name, value);
        self
    }

    /// Removes a variable.
    pub(crate) fn without_env(mut self, name: &str) -> Self {
        self.command.env_remove(name);
        self
    }

    /// What it reads from standard input.
    pub(crate) fn stdin(mut self, bytes: impl Into<Vec<u8>>) -> Self {
        self.stdin = bytes.into();
        self
    }

    /// The same, started by a shell that says on the terminal that it is about to.
    pub(crate) fn announced(self) -> Self {
        let script = format!("echo '{}'; exec \"$@\"", ANNOUNCEMENT.trim_end());
        self.behind(&["sh", "-c", &script, "sh"])
    }

    /// The same without any terminal, as below cron: standard error is none in any case.
    pub(crate) fn without_terminal(self) -> Self {
        self.behind(&["setsid", "--wait"])
    }

    /// The same, started by another program, with these words before its own.
    fn behind(self, words: &[&str]) -> Self {
        let mut command = Command::new(words[0]);
        command.args(&words[1..]);
        command.arg(self.command.get_program());
        command.args(self.command.get_args());
        for (name, value) in self.command.get_envs() {
            match value {
                Some(value) => command.env(name, value),
                None => command.env_remove(name),
            };
        }
        let stdin = self.stdin;
        Self { command, stdin }
    }

    /// The command itself, for what goes on while it runs.
    pub(crate) fn command(self) -> Command {
        self.command
    }

    /// Runs it to its end.
    pub(crate) fn run(mut self) -> Finished {
        let line: Vec<OsString> = std::iter::once(self.command.get_program())
            .chain(self.command.get_args())
            .map(OsStr::to_owned)
            .collect();
        let mut child = self
            .command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut stdin = child.stdin.take().unwrap();
        let bytes = std::mem::take(&mut self.stdin);
        // A program that doesn't read its input may close it early.
        let writer = std::thread::spawn(move || drop(stdin.write_all(&bytes)));
        let output = child.wait_with_output().unwrap();
        writer.join().unwrap();
        Finished {
            line,
            code: code(output.status),
            stdout: output.stdout,
            stderr: output.stderr,
        }
    }
}

/// The exit code, or what a shell makes of the signal that ended it.
fn code(status: ExitStatus) -> i32 {
    use std::os::unix::process::ExitStatusExt;
    status
        .code()
        .unwrap_or_else(|| 128 + status.signal().unwrap())
}

/// A program that has ended. Shown, it is a snapshot of all three: stdout, stderr and code.
pub(crate) struct Finished {
    line: Vec<OsString>,
    pub(crate) code: i32,
    pub(crate) stdout: Vec<u8>,
    pub(crate) stderr: Vec<u8>,
}

impl Finished {
    pub(crate) fn stdout_text(&self) -> &str {
        std::str::from_utf8(&self.stdout).expect("stdout is text")
    }

    pub(crate) fn stderr_text(&self) -> &str {
        std::str::from_utf8(&self.stderr).expect("stderr is text")
    }

    /// Standard output as JSON.
    pub(crate) fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.stdout).unwrap_or_else(|error| panic!("{error} in {self}"))
    }

    /// Fails the test unless the program exited with this code.
    pub(crate) fn expect(self, code: i32) -> Self {
        assert_eq!(self.code, code, "{self}");
        self
    }

    /// All that a snapshot holds: stdout, stderr and the code.
    pub(crate) fn snapshot(&self) -> String {
        let (out, err) = (
            String::from_utf8_lossy(&self.stdout),
            String::from_utf8_lossy(&self.stderr),
        );
        format!("code: {}\n--- stdout\n{out}--- stderr\n{err}", self.code)
    }
}

impl fmt::Display for Finished {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let words: Vec<_> = self
            .line
            .iter()
            .map(|word| word.to_string_lossy())
            .collect();
        write!(f, "$ {}\n{}", words.join(" "), self.snapshot())
    }
}
