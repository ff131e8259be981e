//! The time in which a claim is held.

use std::ffi::{OsStr, OsString};
use std::process::Stdio;
use std::time::Duration;

use tokio::process::Child;

use super::claim::Claim;
use super::ending;
use crate::commands::Outcome;
use crate::concurrency::{Place, Session};
use crate::context::Context;
use crate::env;
use crate::error::{Error, Kind, Result};
use crate::golang::ended;
use crate::options::os_string;
use crate::output::Show;
use crate::process::{self, Signals};
use crate::views::kv::Got;

/// How long a command may take to end once what it ran under is lost: another may run by then.
const PATIENCE: Duration = Duration::from_secs(3);

/// A claim that is held.
pub(super) struct Tenure<'a> {
    pub(super) claim: &'a Claim<'a>,
    pub(super) cx: &'a Context,
    pub(super) place: &'a Place,
    pub(super) session: &'a Session,
}

impl Tenure<'_> {
    /// Holds it: shows its key until a signal comes or, where there is nothing to show, runs the command.
    pub(super) async fn hold(
        &self,
        signals: &mut Signals,
        show: Option<Show<'_, Got>>,
    ) -> Result<Outcome> {
        match (show, self.claim.command.split_first()) {
            (None, Some((program, arguments))) => {
                let child = self.start(program, arguments)?;
                if self.cx.mode().is_drop_in() {
                    return wait_as_etcdctl(child, self.claim).await;
                }
                self.wait(child, signals).await
            }
            (Some(show), _) => self.until_signal(signals, show).await,
            (None, None) => Ok(Outcome::DONE),
        }
    }

    async fn until_signal(&self, signals: &mut Signals, show: Show<'_, Got>) -> Result<Outcome> {
        let response = self.place.read(self.session).await?;
        if response.kvs.is_empty() {
            let gone = Error::new(Kind::NotFound, "its key is gone");
            return Err(ending::lost(self.claim, &gone));
        }
        show.answer(&Got::whole(response))?;
        tokio::select! {
            signal = signals.next() => Ok(ending::released(signal, self.cx)),
            why = self.lost() => Err(ending::lost(self.claim, &why)),
        }
    }

    fn start(&self, program: &OsStr, arguments: &[OsString]) -> Result<Child> {
        let mut command = process::command(program, arguments);
        let revision = (self.claim.revision)(self.place).to_string();
        let variables = [
            (env::LOCK_KEY, os_string(&self.place.key)?),
            (env::LOCK_REV, revision.into()),
        ];
        let is_drop_in = self.cx.mode().is_drop_in();
        for (name, value) in variables {
            // With etcdctl, what is there already stays.
            if !is_drop_in || self.cx.environment().around_us(name).is_none() {
                command.env(name, value);
            }
        }
        if is_drop_in {
            command.stdin(Stdio::null());
        }
        command.spawn().map_err(|error| {
            let words = ended::not_started(program, &error);
            let failed = Error::failed(format!("cannot run {}", program.to_string_lossy()));
            failed
                .because(&ending::local(&error))
                .etcdctl_message(words)
        })
    }

    /// Waits for the command's end, and ends it if what it runs under is lost.
    async fn wait(&self, mut child: Child, signals: &mut Signals) -> Result<Outcome> {
        tokio::select! {
            code = process::wait(&mut child, signals) => {
                code.map(Outcome::of_child).map_err(|error| ending::local(&error))
            }
            why = self.lost() => {
                let ended = process::end(&mut child, PATIENCE).await;
                ended.map_err(|error| ending::local(&error))?;
                Err(ending::lost(self.claim, &why))
            }
        }
    }

    /// Waits until it is lost, and says why. etcdctl looks at the lease only.
    async fn lost(&self) -> Error {
        if self.cx.mode().is_drop_in() {
            return self.session.lost().await;
        }
        tokio::select! {
            why = self.session.lost() => why,
            () = self.place.gone(self.session) => {
                Error::new(Kind::NotFound, "its key was deleted, or its lease is gone")
            }
        }
    }
}

/// etcdctl's way: signals don't reach the command, which runs to its end whatever becomes of the lease.
async fn wait_as_etcdctl(mut child: Child, claim: &Claim<'_>) -> Result<Outcome> {
    let status = child.wait().await.map_err(|error| ending::local(&error))?;
    if status.success() {
        return Ok(Outcome::DONE);
    }
    let code = status.code().and_then(|code| u8::try_from(code).ok());
    Err(
        Error::failed(format!("the command under the {claim} failed"))
            .etcdctl_message(ended::status(status))
            .etcdctl_code(code.unwrap_or(u8::MAX)),
    )
}
