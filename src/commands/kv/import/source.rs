//! The files, and what is known of them before anything is sent.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

use super::ImportArgs;
use super::tell::tell;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::output::{Progress, Unit, counted};
use crate::transfer::import::{Feed, ImportPlan, Input, Inspected, LeasePlan, Stop, inspect};
use crate::transfer::records::{Header, RecordFormat};

/// Where keys come from.
pub(super) struct Source {
    path: PathBuf,
    format: RecordFormat,
    /// Whether there are others, so that it has to be said which.
    is_one_of_several: bool,
    /// How it was before it was read, where it can be read twice.
    before: Option<Stamp>,
}

/// Its size and when it was written: a file has changed when they have.
type Stamp = (u64, Option<SystemTime>);

fn stamp(path: &Path) -> Option<Stamp> {
    let metadata = path.metadata().ok().filter(std::fs::Metadata::is_file);
    metadata.map(|metadata| (metadata.len(), metadata.modified().ok()))
}

impl Source {
    /// One for each file; `format` is what the user says of them.
    ///
    /// # Errors
    /// If there are several, and one can be read only once.
    pub(super) fn of(files: &[PathBuf], format: Option<RecordFormat>) -> Result<Vec<Self>> {
        let is_one_of_several = files.len() > 1;
        let sources: Vec<_> = files
            .iter()
            .map(|path| Self {
                path: path.clone(),
                format: format
                    .or_else(|| RecordFormat::of(path))
                    .unwrap_or(RecordFormat::Jsonl),
                is_one_of_several,
                before: stamp(path),
            })
            .collect();
        let streams = |source: &&Self| !source.can_be_read_twice();
        match sources.iter().find(streams) {
            Some(stream) if is_one_of_several => Err(Error::usage(format!(
                "{} can be read only once: import it by itself",
                stream.name()
            ))),
            _ => Ok(sources),
        }
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    fn is_stdin(&self) -> bool {
        self.path == Path::new("-")
    }

    /// What isn't there may be taken for a file that could be.
    fn can_be_read_twice(&self) -> bool {
        let is_stream = self.path.exists() && !self.path.is_file();
        !self.is_stdin() && !is_stream
    }

    /// What was found to be all right may not be what was written then.
    ///
    /// # Errors
    /// If somebody has changed it meanwhile.
    pub(super) fn check_unchanged(&self) -> Result<()> {
        if self.before.is_none() || stamp(&self.path) == self.before {
            return Ok(());
        }
        let message = format!("{} has changed while it was imported", self.name());
        Err(Error::failed(message)
            .hint("what was written may be of before or after that: import it again"))
    }

    /// What it is called.
    pub(super) fn name(&self) -> String {
        match self.is_stdin() {
            true => "standard input".to_owned(),
            false => self.path.display().to_string(),
        }
    }

    /// The same, where it has to be said of each line.
    pub(super) fn label(&self) -> Option<Arc<str>> {
        self.is_one_of_several.then(|| self.name().into())
    }

    /// Reads what stands before the first key; none when it's time to stop.
    ///
    /// # Errors
    /// If it can't be read.
    pub(super) async fn open(&self, cx: &Context, stop: &mut Stop) -> Result<Option<Feed>> {
        self.feed(cx, false, stop).await
    }

    /// The same once [`Source::check`] has found it to be all right, if it could.
    ///
    /// # Errors
    /// As [`Source::open`].
    pub(super) async fn open_again(&self, cx: &Context, stop: &mut Stop) -> Result<Option<Feed>> {
        self.feed(cx, self.can_be_read_twice(), stop).await
    }

    async fn feed(&self, cx: &Context, is_checked: bool, stop: &mut Stop) -> Result<Option<Feed>> {
        let input = match self.is_stdin() {
            true => Input::Stream(cx.take_stdin()),
            false => Input::File(self.path.clone()),
        };
        Feed::open(input, self.format, &self.name(), is_checked, stop).await
    }

    /// Where it can be read twice, nothing is sent before it's known to be all right. Returns what it says of itself.
    ///
    /// # Errors
    /// If it isn't.
    pub(super) async fn check(
        &self,
        args: &ImportArgs,
        plan: &ImportPlan,
        cx: &Context,
        stop: &Stop,
    ) -> Result<Option<Header>> {
        if !self.can_be_read_twice() {
            return Ok(None);
        }
        let progress = progress("checking", std::slice::from_ref(self), cx);
        let inspected =
            inspect(&self.path, self.label(), self.format, plan, stop, &progress).await?;
        drop(progress);
        if inspected.leased > 0 && plan.leases == LeasePlan::Drop {
            let keys = counted(inspected.leased, "key that hangs", "keys that hang");
            let name = match self.is_one_of_several {
                true => self.name(),
                false => "the file".to_owned(),
            };
            cx.reporter().status(&format!(
                "{keys} on a lease in {name} will hang on none: --leases says otherwise"
            ));
        }
        self.refuse_wrong(args, &inspected, cx)?;
        Ok(inspected.header)
    }

    fn refuse_wrong(&self, args: &ImportArgs, inspected: &Inspected, cx: &Context) -> Result<()> {
        if let Some(broken) = &inspected.broken
            && !(args.partial && inspected.is_cut_off())
        {
            let error = broken.explained(&self.name());
            return Err(match inspected.is_cut_off() {
                true => error.hint("nothing was sent; --partial imports what there is"),
                false => error,
            });
        }
        let wrong = inspected.wrong.failed;
        if wrong == 0 || args.keep_going {
            return Ok(());
        }
        tell(&inspected.wrong, cx);
        let lines = counted(wrong, "line", "lines");
        let message = format!(
            "{lines} of {} can't be imported; nothing was sent",
            self.name()
        );
        Err(Error::failed(message).hint("--keep-going imports the others"))
    }
}

/// Of all of them, in bytes.
pub(super) fn progress(what: &str, sources: &[Source], cx: &Context) -> Progress {
    let sizes = sources.iter().map(|source| {
        let metadata = source.path.metadata().ok();
        metadata
            .filter(std::fs::Metadata::is_file)
            .map(|metadata| metadata.len())
    });
    cx.reporter().progress(what, sizes.sum(), Unit::Bytes)
}
