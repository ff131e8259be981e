//! The command that a watch runs for each event.

use std::ffi::OsString;
use std::process::{ExitStatus, Stdio};

use crate::client::Event;
use crate::context::Context;
use crate::error::{Error, Result, Stage};
use crate::exit;
use crate::golang::{ended, quote::quote};
use crate::lines;
use crate::options::bytes_of;
use crate::process;
use crate::views::watch::Watched;

/// Set where an event is not what happened, but what a list has shown after a gap.
const SYNTHETIC: &str = "ETCD_WATCH_SYNTHETIC";

/// A run that failed.
pub(super) struct Failed {
    command: Vec<OsString>,
    status: ExitStatus,
}

impl Failed {
    /// The code to exit with; what etcdctl says of it in the drop-in, whose code says nothing.
    pub(super) fn tell(&self, cx: &Context) -> u8 {
        if !cx.mode().is_drop_in() {
            return process::exit_code(self.status);
        }
        let words = self.command.iter().map(|word| quote(&bytes_of(word)));
        let command = words.collect::<Vec<_>>().join(" ");
        let status = ended::status(self.status);
        let told = format!("command [{command}] error ({status})");
        cx.reporter().line(&told);
        exit::FAILED
    }
}

/// Runs the command for each event, one after the other, up to the first run that fails.
pub(super) async fn run_for_each(
    command: &[OsString],
    watched: &Watched,
) -> Result<Option<Failed>> {
    let [program, arguments @ ..] = command else {
        return Ok(None);
    };
    let response = &watched.response;
    let synthetic = watched.synthetic.then_some((SYNTHETIC, "true"));
    let revision = response.header.map_or(0, |header| header.revision);
    for event in &response.events {
        let status = process::command(program, arguments)
            .envs(variables(revision, event))
            .envs(synthetic)
            // Standard input is ours: an interactive watch reads on.
            .stdin(Stdio::null())
            .status()
            .await
            .map_err(|error| not_run(program, &error))?;
        if !status.success() {
            let command = command.to_vec();
            return Ok(Some(Failed { command, status }));
        }
    }
    Ok(None)
}

fn not_run(program: &OsString, error: &std::io::Error) -> Error {
    let program = program.to_string_lossy();
    Error::failed(format!("cannot run {program}")).cause(Stage::Local, None, error.to_string())
}

/// What the command finds in its environment.
pub(crate) fn variables(revision: i64, event: &Event) -> [(&'static str, String); 4] {
    let kv = event.kv.as_ref();
    [
        ("ETCD_WATCH_REVISION", revision.to_string()),
        (
            "ETCD_WATCH_EVENT_TYPE",
            quote(lines::event_type(event).as_bytes()),
        ),
        ("ETCD_WATCH_KEY", quote(kv.map_or(&[], |kv| &kv.key))),
        ("ETCD_WATCH_VALUE", quote(kv.map_or(&[], |kv| &kv.value))),
    ]
}
