//! One call, in as many attempts as it takes: elsewhere when its member is of no use, and elsewhere, too, when it is silent.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use futures_util::StreamExt;
use futures_util::stream::FuturesUnordered;
use http::{HeaderValue, Request, Response};
use http_body::{Body as _, Frame};
use http_body_util::{BodyExt, Full, StreamBody};
use tokio::sync::Notify;
use tokio::time::Instant;
use tonic::body::Body;

use super::call_error::{CallError, Failure};
use super::connection::Connection;
use super::live::Live;
use super::login::TokenNumber;
use super::retry::{self, Verdict};
use super::rpc::{Access, Rpc};
use super::session::REQUIRE_LEADER;

/// What becomes of a call.
pub(super) type Outcome = Result<Response<Body>, CallError>;

/// How often a call is sent again because it was turned away for a token that could be renewed.
const RENEWALS: u32 = 1;

/// Makes the call. It is answered, or has failed for good, or time is up.
pub(super) async fn make(
    connection: &Connection,
    rpc: Rpc,
    mut whole: Request<Full<Bytes>>,
) -> Outcome {
    if connection.is_native() && retry::wants_a_leader(rpc, whole.body()) {
        // A member that has lost the others refuses then, rather than to keep the call until time is up.
        let headers = whole.headers_mut();
        headers.insert(REQUIRE_LEADER, HeaderValue::from_static("true"));
    }
    let call = Call {
        connection,
        rpc,
        whole,
        state: Mutex::default(),
        sent: Notify::new(),
        is_answering: AtomicBool::new(false),
    };
    // Boxed, since the set has room for one more than are in it.
    let attempt = || Box::pin(call.attempt());
    let mut running = FuturesUnordered::new();
    running.push(attempt());
    let mut course = Course::new(&call);
    loop {
        let outcome = tokio::select! {
            biased;
            Some(outcome) = running.next() => outcome,
            () = call.silence(), if course.may_repeat() => {
                course.hedge();
                running.push(attempt());
                continue;
            }
        };
        let error = match outcome {
            Ok(answer) => return Ok(answer),
            Err(error) => error,
        };
        match course.after(error, !running.is_empty()).await {
            Next::Again => running.push(attempt()),
            Next::Wait => {}
            Next::GiveUp(error) => return Err(error),
        }
    }
}

/// What the attempts of one call have in common.
struct Call<'a> {
    connection: &'a Connection,
    rpc: Rpc,
    whole: Request<Full<Bytes>>,
    state: Mutex<State>,
    /// Told when the call was sent to a member.
    sent: Notify,
    /// Whether an answer has begun to come.
    is_answering: AtomicBool,
}

#[derive(Default)]
struct State {
    /// Endpoints of no use to this call, whatever comes.
    barred: BTreeSet<String>,
    /// Endpoints that had their chance in this round.
    tried: BTreeSet<String>,
    /// The members that have been asked in this round.
    asked: usize,
    /// The attempts that were begun in this round.
    begun: usize,
    /// The latest of those asked, and when it was.
    latest: Option<(String, Instant)>,
    /// The token that it was sent with.
    used: TokenNumber,
    /// How many rounds are over.
    rounds: u32,
}

impl Call<'_> {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// One attempt, at an endpoint that hasn't been tried in this round.
    async fn attempt(&self) -> Outcome {
        let (left_out, patience) = {
            let mut state = self.state();
            state.begun += 1;
            let left_out: BTreeSet<_> = state.tried.union(&state.barred).cloned().collect();
            // Who is slow to let us in is waited for as soon as nobody else is left.
            let patience = self.connection.interval() * 2u32.saturating_pow(state.rounds.min(8));
            let others = self.connection.others_than(&left_out);
            (left_out, (others > 1).then_some(patience))
        };
        let live = self.connection.live(self.rpc, &left_out, patience);
        let live = live.await?;
        self.asks(&live);
        if self.rpc.access == Access::Write {
            self.connection.make_sure_of(self.rpc, &live).await?;
        }
        let request = self.whole.clone().map(Body::new);
        let deadline = self.connection.deadline();
        let answer = live
            .session
            .call(request, live.token.value(), deadline)
            .await;
        let answer = answer.map_err(|unsent| unsent.error)?;
        if self.rpc.access == Access::Write || self.rpc.in_pieces {
            return Ok(answer);
        }
        self.is_answering.store(true, Ordering::Relaxed);
        let whole = to_its_end(answer).await;
        self.is_answering.store(false, Ordering::Relaxed);
        whole
    }

    fn asks(&self, live: &Live) {
        let endpoint = live.session.endpoint();
        let mut state = self.state();
        state.used = live.token.number();
        state.asked += 1;
        state.tried.insert(endpoint.to_owned());
        state.latest = Some((endpoint.to_owned(), Instant::now()));
        self.sent.notify_one();
    }

    /// Waits until the read has gone unanswered for so long that somebody else should be asked, too, if there is anybody.
    async fn silence(&self) {
        loop {
            let due = {
                let state = self.state();
                let is_on_its_way = state.asked < state.begun;
                let left_out: BTreeSet<_> = state.tried.union(&state.barred).cloned().collect();
                let nobody_else = self.connection.others_than(&left_out) == 0;
                let answering = self.is_answering.load(Ordering::Relaxed);
                let waits =
                    self.rpc.access == Access::Write || is_on_its_way || nobody_else || answering;
                let latest = state.latest.as_ref().filter(|_| !waits);
                latest.map(|(_, since)| *since + self.connection.interval())
            };
            match due {
                Some(due) if due <= Instant::now() => return,
                Some(due) => tokio::time::sleep_until(due).await,
                None => self.sent.notified().await,
            }
        }
    }
}

/// Reads the answer to its end, so that one that breaks off can be asked for elsewhere.
async fn to_its_end(answer: Response<Body>) -> Outcome {
    let (head, mut body) = answer.into_parts();
    let mut frames = Vec::new();
    while !body.is_end_stream() {
        let Some(frame) = body.frame().await else {
            break;
        };
        let frame = frame.map_err(|status| {
            let inside = std::error::Error::source(&status);
            let inside = inside.and_then(|source| source.downcast_ref::<CallError>());
            inside.cloned().ok_or(status)
        });
        frames.push(match frame {
            Ok(frame) => Ok::<Frame<Bytes>, CallError>(frame),
            Err(Ok(error)) => return Err(error),
            Err(Err(status)) => {
                return Err(CallError::from_status(super::rpc::of_path(""), status));
            }
        });
    }
    // Each piece is given up as it is taken.
    let frames = futures_util::stream::iter(frames);
    Ok(Response::from_parts(
        head,
        Body::new(StreamBody::new(frames)),
    ))
}

/// What follows a failed attempt.
enum Next {
    /// Another attempt.
    Again,
    /// One that is under way.
    Wait,
    /// Nothing.
    GiveUp(CallError),
}

/// How far a call has come.
struct Course<'a> {
    call: &'a Call<'a>,
    repeats: u32,
    renewals: u32,
    /// Whether a failure of this round may be over in the next one.
    is_passing: bool,
    told: BTreeSet<String>,
    /// What was wrong last.
    last: Option<CallError>,
}

impl<'a> Course<'a> {
    fn new(call: &'a Call<'a>) -> Self {
        Self {
            call,
            repeats: 0,
            renewals: 0,
            is_passing: false,
            told: BTreeSet::new(),
            last: None,
        }
    }

    fn may_repeat(&self) -> bool {
        let retries = self.call.connection.retries();
        retries.is_none_or(|retries| self.repeats < retries)
    }

    fn hedge(&mut self) {
        self.repeats += 1;
        let latest = self.call.state().latest.clone();
        let (endpoint, _) = latest.unwrap_or((String::new(), Instant::now()));
        let interval = self.call.connection.interval();
        self.tell(
            &endpoint,
            &format!("no answer within {interval:?}"),
            "asking elsewhere, too",
        );
    }

    async fn after(&mut self, error: CallError, others_run: bool) -> Next {
        let connection = self.call.connection;
        let used = self.call.state().used;
        if self.renewals < RENEWALS {
            match Box::pin(connection.renew(&error, used)).await {
                Ok(false) => {}
                Ok(true) => {
                    self.renewals += 1;
                    self.forget(&error);
                    self.tell_of(&error, "trying again");
                    return Next::Again;
                }
                Err(error) => return Next::GiveUp(error),
            }
        }
        let verdict = retry::judge(self.call.rpc, &error);
        let is_unreached = error.is_unreached();
        if connection.is_out_of_time() {
            return self.give_up(error);
        }
        if others_run && (!self.may_repeat() || is_unreached) {
            self.tell_of(&error, "waiting for who was asked, too");
            return Next::Wait;
        }
        let nobody_is_there = is_unreached && self.call.state().tried.is_empty();
        if verdict == Verdict::Final || nobody_is_there || !self.may_repeat() {
            return self.give_up(error);
        }
        self.leave_out(&error, verdict);
        self.is_passing |= verdict == Verdict::Passing;
        let others = connection.others_than(&self.left_out());
        if others > 0 && !is_unreached {
            self.repeats += 1;
            self.tell_of(&error, "trying elsewhere");
            self.last = Some(error);
            return Next::Again;
        }
        if others_run {
            self.tell_of(&error, "waiting for who was asked, too");
            return Next::Wait;
        }
        self.another_round(error).await
    }

    /// Once everybody had a chance, and where that may help.
    async fn another_round(&mut self, error: CallError) -> Next {
        let connection = self.call.connection;
        let rounds = {
            let state = self.call.state();
            let is_hopeless = !self.is_passing || connection.others_than(&state.barred) == 0;
            (!is_hopeless).then_some(state.rounds)
        };
        let Some(rounds) = rounds else {
            return self.give_up(error);
        };
        if !retry::pause(rounds, connection.deadline()).await {
            return self.give_up(error);
        }
        self.repeats += 1;
        self.tell_of(&error, "trying again");
        if !error.is_unreached() {
            self.last = Some(error);
        }
        self.is_passing = false;
        let mut state = self.call.state();
        state.rounds += 1;
        state.tried.clear();
        (state.begun, state.asked) = (0, 0);
        Next::Again
    }

    /// What was wrong, or with the attempt before where this one was not even sent: that nobody else is there, or that time
    /// is up, says less.
    fn give_up(&mut self, error: CallError) -> Next {
        let is_late = matches!(error.failure, Failure::Deadline { sent: false, .. });
        let is_alone = error.is_unreached() && !self.left_out().is_empty();
        let last = self.last.take().filter(|_| is_late || is_alone);
        Next::GiveUp(last.unwrap_or(error))
    }

    fn left_out(&self) -> BTreeSet<String> {
        let state = self.call.state();
        state.tried.union(&state.barred).cloned().collect()
    }

    fn leave_out(&mut self, error: &CallError, verdict: Verdict) {
        if let Some(place) = error.place() {
            let mut state = self.call.state();
            let endpoints = match verdict {
                Verdict::Elsewhere => &mut state.barred,
                _ => &mut state.tried,
            };
            endpoints.insert(place.to_owned());
            // What never was sent isn't on its way any more.
            state.begun = state.asked;
        }
        if let Some(stranger) = error.stranger() {
            self.call.connection.warn_of(stranger, error.place());
        }
    }

    /// Gives its endpoint another chance.
    fn forget(&self, error: &CallError) {
        if let Some(place) = error.place() {
            self.call.state().tried.remove(place);
        }
    }

    fn tell_of(&mut self, error: &CallError, next: &str) {
        if error.is_unreached() {
            // Each endpoint's reason was told when it was found.
            return;
        }
        let place = error.place().unwrap_or_default().to_owned();
        self.tell(&place, &error.failure.reason(), next);
    }

    fn tell(&mut self, place: &str, what: &str, next: &str) {
        let at = match place {
            "" => String::new(),
            place => format!(" at {place}"),
        };
        let line = format!("{}{at}: {what}; {next}", self.call.rpc.doing);
        if self.told.insert(line.clone()) {
            self.call.connection.tell(&line);
        }
    }
}
