//! Watches that stand: shows what they see, runs their commands, and tells how they end.

use std::collections::VecDeque;
use std::ffi::OsString;
use std::pin::{Pin, pin};
use std::task::Poll;
use std::time::Instant;

use etcd_client::proto::PbResponseHeader;
use futures_util::StreamExt;
use futures_util::future::BoxFuture;
use futures_util::stream::FuturesUnordered;

use super::exec;
use super::lasting::Kept;
use super::portions::Portions;
use super::resync::{Lost, Resync, Resynced};
use crate::client::{denied_keys, refusal};
use crate::commands::Outcome;
use crate::context::Context;
use crate::error::{Error, Kind, Result, Stage};
use crate::exit;
use crate::options::WriteOut;
use crate::output::{Show, reader_gone};
use crate::process::{Signal, Signals};
use crate::request::WatchRequest;
use crate::views::watch::Watched;
use crate::watcher::{Endurance, Message, WatchNumber, Watcher};

/// How many messages may wait for a command before no more are read.
const MOST_WAITING: usize = 16;

/// Watches, and where what they see is shown.
pub(super) struct Watching<'a> {
    cx: &'a Context,
    show: Show<'a, Watched>,
    portions: Portions,
    watcher: Watcher,
    /// By the watch's number.
    tails: Vec<Tail>,
    running: FuturesUnordered<BoxFuture<'static, Ran>>,
    endurance: Endurance,
    /// The one watch's place, if it is kept.
    kept: Option<Kept>,
    gone: Pin<Box<dyn Future<Output = ()>>>,
}

/// What a watch's messages are followed by.
struct Tail {
    request: WatchRequest,
    command: Vec<OsString>,
    busy: bool,
    waiting: VecDeque<Message>,
}

/// A watch's command has run for a message.
struct Ran {
    number: WatchNumber,
    watched: Watched,
    next_after: i64,
    failed: Result<Option<exec::Failed>>,
}

/// What there is to be dealt with.
enum Happened {
    Message(Result<Message>),
    Ran(Ran),
    /// The place is to be saved.
    Due,
    ReaderGone,
}

/// What a message leads to.
enum Next {
    Nothing,
    End(End),
    /// The watch's history is gone, and it is to go on.
    Resync(WatchNumber, Lost),
}

/// Something has come to its end.
pub(super) enum End {
    /// A watch, ended by the server. The error is what it means where there is no other watch.
    Watch(Error),
    /// A command that failed, and with it everything.
    Command(u8),
}

impl<'a> Watching<'a> {
    /// No watch yet.
    pub(super) fn new(cx: &'a Context, show: Show<'a, Watched>, endurance: Endurance) -> Self {
        let reporter = cx.reporter().clone();
        Self {
            cx,
            show,
            portions: Portions::default(),
            watcher: Watcher::new(cx.endless_connection(), reporter, endurance),
            tails: Vec::new(),
            running: FuturesUnordered::new(),
            endurance,
            kept: None,
            gone: Box::pin(reader_gone()),
        }
    }

    /// One more, and the command to run for each of its events.
    pub(super) fn add(&mut self, request: WatchRequest, command: &[OsString]) {
        self.tails.push(Tail {
            request: request.clone(),
            command: command.to_vec(),
            busy: false,
            waiting: VecDeque::new(),
        });
        self.watcher.add(request);
    }

    /// Keeps the place of the one watch, which was found where the cluster was `now`.
    pub(super) fn keep(&mut self, kept: Kept, now: &PbResponseHeader) {
        self.kept = Some(kept);
        self.watcher.expect_cluster(now);
        self.watcher.miss_nothing();
    }

    /// Has all of them tell how far they are.
    pub(super) fn request_progress(&mut self) {
        self.watcher.request_progress();
    }

    /// Whether there is nothing that could show anything any more.
    pub(super) fn is_idle(&self) -> bool {
        self.watcher.is_idle() && self.running.is_empty()
    }

    /// Goes on until a watch or a command ends. Where the place is kept, a signal is an end, too: that it is saved.
    pub(super) async fn until_one_ends(mut self) -> Result<Outcome> {
        let signals = self.kept.is_some().then(Signals::for_command);
        let mut signals = signals.transpose()?;
        let ended = loop {
            tokio::select! {
                signal = next(&mut signals) => break Ok(Outcome::of_child(signal.exit_code())),
                step = self.step() => match step {
                    Ok(None) => {}
                    Ok(Some(End::Command(code))) => break Ok(Outcome::of_child(code)),
                    Ok(Some(End::Watch(error))) => {
                        self.save()?;
                        self.end()?;
                        return Err(error);
                    }
                    Err(error) => break Err(error),
                },
            }
        };
        let saved = self.save();
        let outcome = ended?;
        saved?;
        self.end()?;
        Ok(outcome)
    }

    fn save(&mut self) -> Result<()> {
        let kept = self.kept.as_mut();
        kept.map_or(Ok(()), |kept| kept.cursor.save())
    }

    /// Ends what is shown.
    pub(super) fn end(self) -> Result<()> {
        self.show.end()
    }

    /// Waits for the next thing to happen and does what it asks for. Dropped while it waits, it loses nothing.
    pub(super) async fn step(&mut self) -> Result<Option<End>> {
        let stepped = self.go_a_step().await;
        if !matches!(stepped, Ok(None)) {
            self.portions.put_out(&mut self.show)?;
        }
        stepped
    }

    async fn go_a_step(&mut self) -> Result<Option<End>> {
        let is_set_back = |kept: &Kept| kept.cursor.is_set_back();
        if self.kept.as_ref().is_some_and(is_set_back) {
            return self.resync(0, Lost::ALL).await;
        }
        let next = match self.next().await? {
            Happened::Message(message) => self.take(message?),
            Happened::Ran(ran) => self.ran(ran),
            Happened::Due => self.save().map(|()| Next::Nothing),
            Happened::ReaderGone => Err(Error::verdict(Kind::ClosedPipe)),
        };
        match next? {
            Next::Nothing => Ok(None),
            Next::End(end) => Ok(Some(end)),
            Next::Resync(number, lost) => self.resync(number, lost).await,
        }
    }

    /// What happens next. While nothing does, all that was seen is put out.
    async fn next(&mut self) -> Result<Happened> {
        let room = self
            .tails
            .iter()
            .all(|tail| tail.waiting.len() < MOST_WAITING);
        let due = self.kept.as_ref().and_then(|kept| kept.cursor.due());
        let mut next = pin!(async {
            tokio::select! {
                message = self.watcher.next(), if room => Happened::Message(message),
                Some(ran) = self.running.next(), if !self.running.is_empty() => Happened::Ran(ran),
                () = until(due) => Happened::Due,
                () = &mut self.gone => Happened::ReaderGone,
            }
        });
        if let Poll::Ready(happened) = futures_util::poll!(next.as_mut()) {
            return Ok(happened);
        }
        self.portions.end(&mut self.show)?;
        Ok(next.await)
    }

    fn take(&mut self, message: Message) -> Result<Next> {
        let number = message.watch;
        let Some(tail) = self.tails.get_mut(number) else {
            return Ok(Next::Nothing);
        };
        // What a command has done counts a revision at a time.
        if self.kept.is_some() && !tail.command.is_empty() {
            tail.waiting.extend(message.by_revision());
        } else {
            tail.waiting.push_back(message);
        }
        self.go_on(number)
    }

    /// Shows what waits, up to the next run of a command: each watch's output is in order.
    fn go_on(&mut self, number: WatchNumber) -> Result<Next> {
        while let Some(tail) = self.tails.get_mut(number)
            && !tail.busy
            && let Some(message) = tail.waiting.pop_front()
        {
            match self.show(message)? {
                Next::Nothing => {}
                next => return Ok(next),
            }
        }
        Ok(Next::Nothing)
    }

    fn show(&mut self, message: Message) -> Result<Next> {
        let number = message.watch;
        if message.response.canceled {
            let oldest = message.response.compact_revision;
            if oldest > 0 && self.kept.as_ref().is_some_and(|kept| kept.resyncs) {
                let next = message.next_revision;
                return Ok(Next::Resync(number, Lost { next, oldest }));
            }
            let error = self.tell_end(message)?;
            return Ok(Next::End(End::Watch(error)));
        }
        let next_after = message.next_after;
        let watched = Watched::seen(message.response);
        let hides = |kept: &Kept| !kept.shows_progress && watched.response.events.is_empty();
        if !self.kept.as_ref().is_some_and(hides) {
            self.portions.add(&mut self.show, &watched)?;
        }
        let tail = self.tails.get_mut(number);
        let Some(tail) = tail.filter(|tail| !tail.command.is_empty()) else {
            self.advance(&watched, next_after)?;
            return Ok(Next::Nothing);
        };
        // What the command writes comes after it.
        self.portions.put_out(&mut self.show)?;
        tail.busy = true;
        let command = tail.command.clone();
        self.running.push(Box::pin(async move {
            let failed = exec::run_for_each(&command, &watched).await;
            Ran {
                number,
                watched,
                next_after,
                failed,
            }
        }));
        Ok(Next::Nothing)
    }

    fn ran(&mut self, ran: Ran) -> Result<Next> {
        if let Some(failed) = ran.failed? {
            return Ok(Next::End(End::Command(failed.tell(self.cx))));
        }
        self.advance(&ran.watched, ran.next_after)?;
        if let Some(tail) = self.tails.get_mut(ran.number) {
            tail.busy = false;
        }
        self.go_on(ran.number)
    }

    fn advance(&mut self, watched: &Watched, next: i64) -> Result<()> {
        let Some(kept) = &mut self.kept else {
            return Ok(());
        };
        // It may be saved at once, and nothing is to be before its place that wasn't put out.
        self.portions.put_out(&mut self.show)?;
        kept.cursor.advance(&watched.response, next)
    }

    /// Tells what has changed where the history is gone, and has the watch stand again.
    async fn resync(&mut self, number: WatchNumber, lost: Lost) -> Result<Option<End>> {
        let (Some(kept), Some(tail)) = (&mut self.kept, self.tails.get(number)) else {
            return Ok(None);
        };
        let resync = Resync {
            cx: self.cx,
            show: &mut self.show,
            command: &tail.command,
            endurance: self.endurance,
        };
        match resync.run(kept, lost).await? {
            Resynced::Failed(failed) => Ok(Some(End::Command(failed.tell(self.cx)))),
            Resynced::Next(revision) => {
                let request = WatchRequest {
                    revision,
                    ..tail.request.clone()
                };
                self.watcher.add_again(number, request);
                Ok(None)
            }
        }
    }

    /// The server has ended a watch: since the history it wants is gone, or for a reason it gives.
    fn tell_end(&mut self, message: Message) -> Result<Error> {
        self.portions.put_out(&mut self.show)?;
        let compacted = message.response.compact_revision;
        let reason = match &message.failure {
            Some(failure) => failure.clone(),
            None if compacted > 0 => {
                "etcdserver: mvcc: required revision has been compacted".to_owned()
            }
            None => message.response.cancel_reason.clone(),
        };
        let error = self.meaning_of_end(&message, &reason);
        if self.cx.mode().is_drop_in() {
            let told = format!("watch was canceled ({reason})");
            self.cx.reporter().line(&told);
            if !self.show.is_etcdctls(WriteOut::Simple) {
                let response = message.response;
                self.show.next(&Watched::seen(response))?;
            }
        }
        Ok(error)
    }

    /// What it means for the user, where there is no other watch.
    fn meaning_of_end(&self, message: &Message, reason: &str) -> Error {
        let (next, compacted) = (message.next_revision, message.response.compact_revision);
        let (ended, endpoint) = ("the watch ended", self.watcher.endpoint());
        let tail = self.tails.get(message.watch);
        let error = if compacted > 0 {
            let cause = match compacted == next {
                true => format!("what was deleted at revision {next} is gone"),
                false => format!("revision {next} is gone, the oldest is {compacted}"),
            };
            let begin = match &self.kept {
                // The file counts, not --rev; and whether all is left of the oldest revision depends on the member.
                Some(_) => format!("another cursor file can begin with --rev {}", compacted + 1),
                None => format!("--rev {compacted} is the oldest that is left"),
            };
            Error::failed(ended)
                .cause(Stage::ServerRefusal, endpoint, cause)
                .hint(format!(
                    "--resync lists the keys, shows what changed, and goes on; {begin}"
                ))
        } else if let Some(tail) = tail.filter(|_| reason.contains("permission denied")) {
            let user = self.cx.settings().connection.user();
            denied_keys(ended, endpoint, user, &tail.request.range)
        } else {
            refusal(ended, endpoint, reason)
        };
        error
            .etcdctl_message("watch is canceled by the server")
            .etcdctl_code(exit::etcdctl::INTERRUPTED)
    }
}

async fn next(signals: &mut Option<Signals>) -> Signal {
    match signals {
        Some(signals) => signals.next().await,
        None => std::future::pending().await,
    }
}

async fn until(due: Option<Instant>) {
    match due {
        Some(due) => tokio::time::sleep_until(due.into()).await,
        None => std::future::pending().await,
    }
}
