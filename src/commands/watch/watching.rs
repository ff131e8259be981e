//! Watches that stand: shows what they see, runs their commands, and tells how they end.

use std::collections::VecDeque;
use std::ffi::OsString;
use std::pin::Pin;

use futures_util::StreamExt;
use futures_util::future::BoxFuture;
use futures_util::stream::FuturesUnordered;

use super::exec;
use crate::client::{denied_keys, refusal};
use crate::commands::Outcome;
use crate::context::Context;
use crate::error::{Error, Kind, Result, Stage};
use crate::exit;
use crate::options::WriteOut;
use crate::output::{Show, reader_gone};
use crate::request::{KeyRange, WatchRequest};
use crate::views::watch::Watched;
use crate::watcher::{Endurance, Message, WatchNumber, Watcher};

/// How many messages may wait for a command before no more are read.
const MOST_WAITING: usize = 16;

/// Watches, and where what they see is shown.
pub(super) struct Watching<'a> {
    cx: &'a Context,
    show: Show<'a, Watched>,
    watcher: Watcher,
    /// By the watch's number.
    tails: Vec<Tail>,
    running: FuturesUnordered<BoxFuture<'static, Ran>>,
    gone: Pin<Box<dyn Future<Output = ()>>>,
}

/// What a watch's messages are followed by.
struct Tail {
    range: KeyRange,
    command: Vec<OsString>,
    busy: bool,
    waiting: VecDeque<Message>,
}

/// A watch's command has run for a message.
type Ran = (WatchNumber, Result<Option<exec::Failed>>);

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
            watcher: Watcher::new(cx.endless_connection(), reporter, endurance),
            tails: Vec::new(),
            running: FuturesUnordered::new(),
            gone: Box::pin(reader_gone()),
        }
    }

    /// One more, and the command to run for each of its events.
    pub(super) fn add(&mut self, request: WatchRequest, command: &[OsString]) {
        self.tails.push(Tail {
            range: request.range.clone(),
            command: command.to_vec(),
            busy: false,
            waiting: VecDeque::new(),
        });
        self.watcher.add(request);
    }

    /// Has all of them tell how far they are.
    pub(super) fn request_progress(&mut self) {
        self.watcher.request_progress();
    }

    /// Whether there is nothing that could show anything any more.
    pub(super) fn is_idle(&self) -> bool {
        self.watcher.is_idle() && self.running.is_empty()
    }

    /// Goes on until a watch or a command ends.
    pub(super) async fn until_one_ends(mut self) -> Result<Outcome> {
        loop {
            match self.step().await? {
                None => {}
                Some(End::Command(code)) => {
                    self.end()?;
                    return Ok(Outcome::of_child(code));
                }
                Some(End::Watch(error)) => {
                    self.end()?;
                    return Err(error);
                }
            }
        }
    }

    /// Ends what is shown.
    pub(super) fn end(self) -> Result<()> {
        self.show.end()
    }

    /// Waits for the next thing to happen and does what it asks for. Dropped while it waits, it loses nothing.
    pub(super) async fn step(&mut self) -> Result<Option<End>> {
        let room = self
            .tails
            .iter()
            .all(|tail| tail.waiting.len() < MOST_WAITING);
        tokio::select! {
            message = self.watcher.next(), if room => match message {
                Ok(message) => self.take(message),
                Err(error) => Err(error),
            },
            Some((number, ran)) = self.running.next(), if !self.running.is_empty() => {
                self.ran(number, ran)
            }
            () = &mut self.gone => Err(Error::verdict(Kind::ClosedPipe)),
        }
    }

    fn take(&mut self, message: Message) -> Result<Option<End>> {
        if let Some(tail) = self.tails.get_mut(message.watch)
            && tail.busy
        {
            // Each watch's output is in order.
            tail.waiting.push_back(message);
            return Ok(None);
        }
        self.show(message)
    }

    fn show(&mut self, message: Message) -> Result<Option<End>> {
        if message.response.canceled {
            return self.tell_end(message).map(|error| Some(End::Watch(error)));
        }
        let watched = Watched {
            response: message.response,
        };
        self.show.next(&watched)?;
        let tail = self.tails.get_mut(message.watch);
        if let Some(tail) = tail.filter(|tail| !tail.command.is_empty()) {
            tail.busy = true;
            let number = message.watch;
            let run = exec::run_for_each(tail.command.clone(), watched.response);
            self.running
                .push(Box::pin(async move { (number, run.await) }));
        }
        Ok(None)
    }

    fn ran(
        &mut self,
        number: WatchNumber,
        ran: Result<Option<exec::Failed>>,
    ) -> Result<Option<End>> {
        if let Some(failed) = ran? {
            return Ok(Some(End::Command(failed.tell(self.cx))));
        }
        let Some(tail) = self.tails.get_mut(number) else {
            return Ok(None);
        };
        tail.busy = false;
        match tail.waiting.pop_front() {
            Some(message) => self.show(message),
            None => Ok(None),
        }
    }

    /// The server has ended a watch: since the history it wants is gone, or for a reason it gives.
    fn tell_end(&mut self, message: Message) -> Result<Error> {
        let compacted = message.response.compact_revision;
        let reason = match &message.failure {
            Some(failure) => failure.clone(),
            None if compacted > 0 => {
                "etcdserver: mvcc: required revision has been compacted".to_owned()
            }
            None => message.response.cancel_reason.clone(),
        };
        let next = message.next_revision;
        if self.cx.mode().is_drop_in() {
            let told = format!("watch was canceled ({reason})");
            self.cx.reporter().line(&told);
            if !self.show.is_etcdctls(WriteOut::Simple) {
                let response = message.response;
                self.show.next(&Watched { response })?;
            }
        }
        let (ended, endpoint) = ("the watch ended", self.watcher.endpoint());
        let tail = self.tails.get(message.watch);
        let error = if compacted > 0 {
            let cause = format!("revision {next} is gone, the oldest is {compacted}");
            Error::failed(ended)
                .cause(Stage::ServerRefusal, endpoint, cause)
                .hint(format!(
                    "'etcdtool get' shows what is there now; --rev {compacted} watches from the oldest on"
                ))
        } else if let Some(tail) = tail.filter(|_| reason.contains("permission denied")) {
            let user = self.cx.settings().connection.user();
            denied_keys(ended, endpoint, user, &tail.range)
        } else {
            refusal(ended, endpoint, &reason)
        };
        Ok(error
            .etcdctl_message("watch is canceled by the server")
            .etcdctl_code(exit::etcdctl::INTERRUPTED))
    }
}
