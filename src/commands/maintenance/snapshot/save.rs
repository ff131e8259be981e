//! `snapshot save`: a backup of one member's data.

use std::path::{Path, PathBuf};
use std::time::Instant;

use clap::Args;
use clap::builder::{OsStringValueParser, TypedValueParser};
use etcd_client::proto::PbStatusResponse;

use crate::client::{self, Connection, Deadline, Endpoint};
use crate::commands::Outcome;
use crate::context::Context;
use crate::error::{Error, Kind, Result, Stage};
use crate::exit;
use crate::files::{Draft, Target, is_stdout};
use crate::golang::humanize;
use crate::options::OutputChoice;
use crate::output::Output;
use crate::process::Signals;
use crate::settings::Format;
use crate::snapshot::{self, Fetched};
use crate::views::maintenance::Saved;

const EXAMPLES: &str = "\
Examples:
  etcdtool snapshot save backup.db
  etcdtool snapshot save backup.db --endpoints a:2379,b:2379,c:2379    # from one that is well
  etcdtool snapshot save - | zstd > backup.db.zst

The checksum that etcd sends along is held against what came. FILE is there once all of it is, or
stays as it was; nobody but its owner may read it. With -, where the data has left already when the
checksum comes, exit code 1 says that it is damaged. There is no time limit but --command-timeout.";

/// Save a member's data to a file, checked and whole
///
/// Of several endpoints, a member is chosen that is well and has caught up, rather a follower than the leader.
#[derive(Args, Clone, Debug)]
#[command(after_help = EXAMPLES)]
pub struct SaveArgs {
    /// Where to save it; - for standard output
    #[arg(value_name = "FILE", value_parser = OsStringValueParser::new().map(PathBuf::from))]
    file: PathBuf,
}

/// Runs it.
pub(super) async fn run(args: &SaveArgs, cx: &Context, out: &mut Output) -> Result<Outcome> {
    let mut signals = Signals::for_command()?;
    // Dropped by a signal, it takes the unfinished file with it.
    let saved = tokio::select! {
        saved = save(args, cx, out) => saved,
        signal = signals.next() => return Ok(Outcome::of_child(signal.exit_code())),
    };
    let saved = saved.map_err(|error| error.etcdctl_code(exit::etcdctl::INTERRUPTED));
    saved.map(|()| Outcome::DONE)
}

async fn save(args: &SaveArgs, cx: &Context, out: &mut Output) -> Result<()> {
    if cx.mode().is_drop_in() {
        return save_as_etcdctl_does(&args.file, cx, out).await;
    }
    if args.file == Path::new("-") || is_stdout(&args.file) {
        return stream(cx, out).await;
    }
    let show = out.one::<Saved>()?;
    let mut target = Target::open(&args.file).await?;
    let start = Instant::now();
    let (endpoint, status) = choose(cx).await?;
    let fetched = match &mut target {
        Target::File(draft) => save_from(&endpoint, cx, draft).await?,
        Target::Stream(stream) => copy_from(&endpoint, cx, |bytes| stream.write(bytes)).await?,
    };
    target.finish()?;
    tell(&endpoint, &status, &fetched, cx);
    show.answer(&Saved {
        file: args.file.clone(),
        from: Some((endpoint, status)),
        fetched,
        took: start.elapsed(),
    })
}

async fn save_as_etcdctl_does(file: &Path, cx: &Context, out: &mut Output) -> Result<()> {
    let show = out.one::<Saved>()?;
    let [endpoint] = cx.settings().connection.endpoints.as_slice() else {
        let endpoints = cx.settings().connection.endpoints.iter();
        let names: Vec<_> = endpoints.map(Endpoint::as_str).collect();
        let message = format!(
            "snapshot must be requested to one selected node, not multiple [{}]",
            names.join(" ")
        );
        return Err(Error::usage(message));
    };
    // A link is none to it, and what that leads to is perhaps an older snapshot.
    let mut draft = Draft::instead_of(file)?;
    let start = Instant::now();
    let fetched = save_from(endpoint, cx, &mut draft).await?;
    draft.finish()?;
    show.answer(&Saved {
        file: file.to_owned(),
        from: None,
        fetched,
        took: start.elapsed(),
    })
}

/// To standard output, where the data is all that may be.
async fn stream(cx: &Context, out: &mut Output) -> Result<()> {
    let plain = [OutputChoice::Auto, OutputChoice::Plain];
    if !plain
        .iter()
        .any(|&choice| out.format() == Format::Ours(choice))
    {
        return Err(Error::usage(
            "with - the output is the snapshot itself: leave -o and -w out",
        ));
    }
    if out.is_terminal() {
        return Err(Error::usage("a terminal cannot show a snapshot")
            .hint("name a file, or send standard output into one"));
    }
    let (endpoint, status) = choose(cx).await?;
    let fetched = copy_from(&endpoint, cx, |bytes| out.piece(bytes)).await?;
    tell(&endpoint, &status, &fetched, cx);
    Ok(())
}

/// As it comes, to what nothing can be taken back from.
async fn copy_from(
    endpoint: &Endpoint,
    cx: &Context,
    write: impl FnMut(&[u8]) -> Result<()>,
) -> Result<Fetched> {
    let copy =
        async |connection: Connection| snapshot::copy(&connection, cx.reporter(), write).await;
    in_time(endpoint, cx, copy).await
}

async fn save_from(endpoint: &Endpoint, cx: &Context, draft: &mut Draft) -> Result<Fetched> {
    let save =
        async |connection: Connection| snapshot::save(&connection, cx.reporter(), draft).await;
    in_time(endpoint, cx, save).await
}

/// Has it done within the time that a snapshot has been given, if it was.
async fn in_time(
    endpoint: &Endpoint,
    cx: &Context,
    work: impl AsyncFnOnce(Connection) -> Result<Fetched>,
) -> Result<Fetched> {
    let given = cx.settings().connection.long_timeout;
    let deadline = given.map_or(Deadline::never(), Deadline::after);
    let connection = cx.endless_connection_to(endpoint.clone());
    let fetched = deadline.limit(work(connection)).await;
    fetched.unwrap_or_else(|| Err(too_late(endpoint, deadline)))
}

/// The best member of the endpoints given, and what it says of itself.
async fn choose(cx: &Context) -> Result<(Endpoint, PbStatusResponse)> {
    let endpoints = &cx.settings().connection.endpoints;
    let ask = async |connection: Connection| client::status(&connection).await;
    let answers = cx.ask_each(endpoints, ask).await;
    let answers: Vec<_> = answers.into_iter().map(|(_, answer)| answer).collect();
    let told = answers.iter().zip(endpoints);
    let told = told.filter_map(|(answer, endpoint)| Some((endpoint, answer.as_ref().ok()?)));
    let best = snapshot::best(told.map(|(endpoint, status)| ((endpoint, status), status)));
    if let Some((endpoint, status)) = best {
        if status.leader == 0 {
            cx.reporter().status(&format!(
                "warning: {endpoint} is in touch with no leader: its data may be old"
            ));
        }
        return Ok((endpoint.clone(), status.clone()));
    }
    let failures = answers.into_iter().filter_map(Result::err);
    let nobody = || Error::new(Kind::Unreachable, "no endpoint could be reached");
    Err(failures
        .reduce(|error, other| error.because(&other))
        .unwrap_or_else(nobody))
}

fn tell(endpoint: &Endpoint, status: &PbStatusResponse, fetched: &Fetched, cx: &Context) {
    let revision = status.header.as_ref().map_or(0, |header| header.revision);
    let size = humanize::bytes(i64::try_from(fetched.size).unwrap_or(i64::MAX));
    cx.reporter().status(&format!(
        "from {endpoint} at revision {revision}: {size}, checksum verified"
    ));
}

fn too_late(endpoint: &Endpoint, deadline: Deadline) -> Error {
    let message = format!("not done within {:?}", deadline.allowed());
    Error::new(Kind::Unreachable, "taking the snapshot failed")
        .cause(Stage::Timeout, Some(endpoint.as_str().to_owned()), message)
        .etcdctl_message("context deadline exceeded")
}
