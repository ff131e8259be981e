//! `export --jobs`: keys into several files at once.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use futures_util::future::try_join_all;

use super::export::{ExportArgs, Work};
use crate::context::Context;
use crate::error::{Error, Result};
use crate::files::Draft;
use crate::output::{Output, Progress, Unit};
use crate::transfer;
use crate::transfer::records::{FilePart, is_compressed};
use crate::views::kv::{ExportedFile, ExportedParts};

/// Runs it.
pub(super) async fn run(args: &ExportArgs, cx: &Context, out: &mut Output) -> Result<()> {
    let file = args.file().ok_or_else(|| {
        Error::usage("--jobs writes several files: give FILE, which they are named after")
    })?;
    let show = out.one::<ExportedParts>()?;
    // That there is no room for it is told before anything is read.
    drop(Draft::beside(file)?);
    let connection = cx.endless_connection();
    let mut request = args.request();
    let (ranges, counted) = transfer::cut(&connection, &request, args.jobs()).await?;
    request.revision = counted.revision;
    let progress = cx
        .reporter()
        .progress("exporting", Some(counted.keys), Unit::Items);
    let of = u64::try_from(ranges.len()).unwrap_or(u64::MAX);
    let mut jobs = Vec::new();
    for (number, range) in (1..).zip(ranges) {
        let part = FilePart { number, of };
        let mut request = request.clone();
        request.range = range;
        let work = Work {
            // Each of its own, so that none waits for another's answers.
            connection: cx.endless_connection(),
            request,
            part: Some(part),
        };
        jobs.push(fill(named(file, part), work, cx, &progress));
    }
    let parts = try_join_all(jobs).await?;
    drop(progress);
    // None is there before all are whole.
    let mut files = Vec::new();
    for (file, draft) in parts {
        draft.finish()?;
        files.push(file);
    }
    show.answer(&ExportedParts { files })
}

/// Writes a part into a file that isn't there yet.
async fn fill(
    file: PathBuf,
    work: Work,
    cx: &Context,
    progress: &Progress,
) -> Result<(ExportedFile, Draft)> {
    let draft = Draft::beside(&file)?;
    let write = draft.writer()?;
    let (mut scan, header) = work.start(cx).await?;
    let is_compressed = is_compressed(&file);
    let exported =
        transfer::export_aside(&mut scan, &header, is_compressed, progress, write).await?;
    let file = ExportedFile {
        file,
        header,
        exported,
    };
    Ok((file, draft))
}

/// What a part is called: `keys.jsonl.zst` becomes `keys.1-of-4.jsonl.zst`, so that names are in the parts' order.
fn named(file: &Path, FilePart { number, of }: FilePart) -> PathBuf {
    let name = file.file_name().unwrap_or_default();
    let mut stem = Path::new(name);
    let mut extensions = Vec::new();
    for known in ["zst", "jsonl"] {
        if let Some(extension) = stem.extension().filter(|it| it.eq_ignore_ascii_case(known)) {
            extensions.push(extension);
            stem = Path::new(stem.file_stem().unwrap_or_default());
        }
    }
    let width = of.to_string().len();
    let mut name = OsString::from(stem);
    name.push(format!(".{number:0width$}-of-{of}"));
    for extension in extensions.into_iter().rev() {
        name.push(".");
        name.push(extension);
    }
    file.with_file_name(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_keep_their_extensions() {
        let named = |file: &str, number, of| {
            let named = named(Path::new(file), FilePart { number, of });
            named.to_string_lossy().into_owned()
        };
        assert_eq!(named("a/b.c.jsonl.zst", 1, 4), "a/b.c.1-of-4.jsonl.zst");
        assert_eq!(named("keys.jsonl", 3, 12), "keys.03-of-12.jsonl");
        assert_eq!(named("keys.zst", 1, 2), "keys.1-of-2.zst");
        assert_eq!(named("my.backup", 1, 2), "my.backup.1-of-2");
        assert_eq!(named(".jsonl", 1, 2), ".jsonl.1-of-2");
    }
}
