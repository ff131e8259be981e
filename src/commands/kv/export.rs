//! `export`: keys into a file, without loss.

use std::path::{Path, PathBuf};

use clap::Args;
use clap::builder::{OsStringValueParser, TypedValueParser};

use super::export_jobs;
use crate::client::{self, Connection};
use crate::commands::Outcome;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::files::{Target, is_stdout};
use crate::golang::humanize;
use crate::options::{ConsistencyOptions, ExportedRangeOptions, OutputChoice, revision};
use crate::output::{Output, Progress, Unit, counted};
use crate::process::Signals;
use crate::request::GetRequest;
use crate::settings::Format;
use crate::transfer::records::{FilePart, Header, belied, is_compressed};
use crate::transfer::{self, Exported, PageSize, Plan, Scan, Way};
use crate::views::kv::ExportedFile;

const EXAMPLES: &str = "\
Examples:
  etcdtool export all.jsonl.zst                    # every key, compressed by zstd
  etcdtool export --prefix jobs/ jobs.jsonl
  etcdtool export --prefix jobs/ | jq -r 'select(.value) | .key'
  etcdtool export --prefix jobs/ --rev 1200 | etcdtool import -
  etcdtool export --jobs 4 all.jsonl.zst           # all.1-of-4.jsonl.zst and so on, at once

All keys are as of one revision. FILE is there once all of it is, or stays as it was; nobody but its
owner may read it. Its last line tells how many keys there are, so that a file that was cut off is
noticed. If that revision is compacted while keys are read, exit code 1 says so.";

/// Write keys to a file, all that there is to know of them
///
/// A JSON object a line: a first one that says where the keys come from, one for each key, and a last one that tells
/// their number and a checksum. `import` reads it.
#[derive(Args, Clone, Debug)]
#[command(after_help = EXAMPLES)]
pub struct ExportArgs {
    /// Where to write; .zst at its end for compressed by zstd [default: standard output]
    #[arg(value_name = "FILE", value_parser = OsStringValueParser::new().map(PathBuf::from))]
    file: Option<PathBuf>,
    #[command(flatten)]
    keys: ExportedRangeOptions,
    /// As of this revision
    #[arg(long, value_name = "REVISION", value_parser = revision)]
    rev: Option<i64>,
    /// Write so many files at once, each a part of about as many keys: FILE with 1-of-N in its name
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u64).range(1..=64))]
    jobs: u64,
    #[command(flatten)]
    consistency: ConsistencyOptions,
}

impl ExportArgs {
    pub(super) fn request(&self) -> GetRequest {
        GetRequest {
            revision: self.rev.unwrap_or(0),
            serializable: self.consistency.is_serializable(),
            ..GetRequest::of(self.keys.range())
        }
    }

    /// None for standard output.
    pub(super) fn file(&self) -> Option<&Path> {
        let file = self.file.as_deref();
        file.filter(|&file| file != Path::new("-") && !is_stdout(file))
    }

    /// A prefix is easily taken for what is to be exported, and a name is not to promise what isn't written.
    fn check_file(&self) -> Result<()> {
        let Some(file) = self.file() else {
            return Ok(());
        };
        if file.as_os_str().as_encoded_bytes().ends_with(b"/") {
            let told = format!("{} cannot be a file's name", file.display());
            return Err(Error::usage(told).hint("--prefix says which keys to export"));
        }
        match belied(file) {
            Some((what, hint)) => {
                let told = format!("{} would not be {what}, as its name says", file.display());
                Err(Error::usage(told).hint(hint))
            }
            None => Ok(()),
        }
    }

    /// How many files there are to be, at most.
    pub(super) fn jobs(&self) -> u64 {
        self.jobs
    }
}

/// Runs it.
pub async fn run(args: &ExportArgs, cx: &Context, out: &mut Output) -> Result<Outcome> {
    args.check_file()?;
    let mut signals = Signals::for_command()?;
    // Dropped by a signal, it takes the unfinished file with it.
    let exported = tokio::select! {
        exported = export(args, cx, out) => exported,
        signal = signals.next() => return Ok(Outcome::of_child(signal.exit_code())),
    };
    exported.map(|()| Outcome::DONE)
}

async fn export(args: &ExportArgs, cx: &Context, out: &mut Output) -> Result<()> {
    if args.jobs > 1 {
        return export_jobs::run(args, cx, out).await;
    }
    let mut work = Work {
        connection: cx.endless_connection(),
        request: args.request(),
        part: None,
    };
    let Some(file) = args.file() else {
        check_format(out)?;
        let progress = work.progress(cx).await?;
        let (header, exported) = work
            .read(cx, false, &progress, |bytes| out.piece(bytes))
            .await?;
        drop(progress);
        cx.reporter().status(&summary(&header, &exported));
        return Ok(());
    };
    let show = out.one::<ExportedFile>()?;
    let mut target = Target::open(file).await?;
    let progress = work.progress(cx).await?;
    let write = |bytes: &[u8]| target.write(bytes);
    let (header, exported) = work.read(cx, is_compressed(file), &progress, write).await?;
    drop(progress);
    target.finish()?;
    show.answer(&ExportedFile {
        file: file.to_owned(),
        header,
        exported,
    })
}

/// Keys to be read into a file.
pub(super) struct Work {
    /// Without a deadline.
    pub(super) connection: Connection,
    pub(super) request: GetRequest,
    pub(super) part: Option<FilePart>,
}

impl Work {
    /// Begins to read, and tells what the file is to say of the keys.
    pub(super) async fn start(self, cx: &Context) -> Result<(Scan, Header)> {
        let range = (&self.request.range).into();
        let revision = self.request.revision;
        let pages = Way::InPages(PageSize::default());
        let scan = start(self.request, pages, &self.connection, cx).await?;
        let answered = *scan.header();
        // Nothing depends on it, so that it may fail.
        let status = client::status(&self.connection.bounded()).await.ok();
        let header = Header {
            cluster_id: answered.cluster_id,
            revision: match revision {
                0 => answered.revision,
                revision => revision,
            },
            server_version: status.map(|status| status.version),
            tool_version: env!("CARGO_PKG_VERSION").to_owned(),
            range,
            leases: true,
            part: self.part,
        };
        Ok((scan, header))
    }

    /// Reads the keys, and writes them.
    async fn read(
        self,
        cx: &Context,
        is_compressed: bool,
        progress: &Progress,
        write: impl FnMut(&[u8]) -> Result<()>,
    ) -> Result<(Header, Exported)> {
        let (mut scan, header) = self.start(cx).await?;
        let exported = transfer::export(&mut scan, &header, is_compressed, progress, write).await?;
        Ok((header, exported))
    }

    /// Where somebody watches, the keys are counted first, and read as of the revision at which they were.
    async fn progress(&mut self, cx: &Context) -> Result<Progress> {
        let mut total = None;
        if cx.reporter().is_terminal() {
            let count = GetRequest {
                count_only: true,
                ..self.request.clone()
            };
            let mut scan = start(count, Way::AtOnce, &self.connection, cx).await?;
            while scan.next().await?.is_some() {}
            total = u64::try_from(scan.count()).ok();
            if self.request.revision == 0 {
                self.request.revision = scan.header().revision;
            }
        }
        Ok(cx.reporter().progress("exporting", total, Unit::Items))
    }
}

async fn start(
    request: GetRequest,
    way: Way,
    connection: &Connection,
    cx: &Context,
) -> Result<Scan> {
    let plan = Plan::new(way, cx.command_timeout());
    Scan::start(connection.clone(), request, plan).await
}

/// Standard output has the keys, in the one format that loses nothing of them.
fn check_format(out: &Output) -> Result<()> {
    let known = [OutputChoice::Auto, OutputChoice::Plain, OutputChoice::Jsonl];
    if known.map(Format::Ours).contains(&out.format()) {
        return Ok(());
    }
    Err(Error::usage(
        "without FILE the output is the keys themselves: leave -o and -w out",
    ))
}

fn summary(header: &Header, exported: &Exported) -> String {
    let size = i64::try_from(exported.size).unwrap_or(i64::MAX);
    format!(
        "exported {} ({}) as of revision {}",
        counted(exported.written.keys, "key", "keys"),
        humanize::bytes(size),
        header.revision
    )
}
