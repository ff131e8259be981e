//! Why a member leaves a call unanswered: it is asked how it does, while the call still waits.

use std::pin::Pin;
use std::time::Duration;

use etcd_client::proto::{PbRangeResponse, PbStatusResponse};
use futures_util::future::join;
use http::{HeaderValue, Request, Response};
use tonic::body::Body;
use tower::Service;

use super::call_error::{CallError, Failure, gives_up};
use super::deadline::Deadline;
use super::session::Session;
use super::{PROBE, raw, refusals};
use crate::error::Stage;

/// Between two questions about the same call.
const AGAIN: Duration = Duration::from_secs(1);
/// So many log entries are no everyday lag.
const FAR_BEHIND: u64 = 1000;

/// What was found out about a member that has left a call unanswered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Finding {
    /// It is up and knows no leader.
    NoLeader,
    /// It is up and leads, and the others have not agreed.
    Leads,
    /// It is up and has a leader, and the cluster has not agreed in time. So many log entries are still to be applied.
    Undecided {
        /// Committed, and not applied by this member.
        behind: u64,
    },
    /// It is up, and nothing is wrong in the cluster: the call takes that long, or the member has not come to it.
    Busy,
    /// It has not even answered about itself, which takes no other member.
    Silent,
}

impl Finding {
    /// What a member's status tells about a call that it leaves unanswered.
    pub(super) fn of(status: &PbStatusResponse) -> Self {
        let member = status.header.as_ref().map(|header| header.member_id);
        match status.leader {
            0 => Self::NoLeader,
            leader if member == Some(leader) => Self::Leads,
            _ => Self::Undecided {
                behind: status.raft_index.saturating_sub(status.raft_applied_index),
            },
        }
    }

    /// The stage of a call that ends so.
    pub(super) fn stage(self) -> Stage {
        match self {
            Self::Busy | Self::Silent => Stage::Timeout,
            _ => Stage::Quorum,
        }
    }

    /// How the member does, in plain words.
    pub(super) fn words(self) -> String {
        match self {
            Self::NoLeader => "the member is up, but has no leader".to_owned(),
            Self::Leads => "the member leads, but too few others have agreed".to_owned(),
            Self::Undecided { behind } if behind >= FAR_BEHIND => {
                format!("the member is up, but {behind} log entries behind")
            }
            Self::Undecided { .. } => {
                "the member is up and has a leader, but the cluster has not agreed".to_owned()
            }
            Self::Busy => "the member is up, but has not answered this yet".to_owned(),
            Self::Silent => {
                "the member says nothing of itself either, so it is frozen or cut off".to_owned()
            }
        }
    }

    /// What helps.
    pub(super) fn hint(self) -> &'static str {
        match self {
            Self::NoLeader | Self::Leads => refusals::MAJORITY,
            Self::Undecided { .. } => {
                "a disk or the network is slow, or a member has just gone: 'etcdtool endpoint status --cluster' shows the members"
            }
            Self::Busy => {
                "this may take long, or the member is busy: ask for less at once, or allow more time with --command-timeout"
            }
            Self::Silent => {
                "name the other members in --endpoints, too; then look at this member's machine and log"
            }
        }
    }
}

/// Waits for a call. Should it take longer than `patience`, `inquire` asks its member within the same time, and then again
/// and again; `tell` hears each finding. The last finding goes into the error, should the call go unanswered.
pub(super) async fn beside<T, I: Future<Output = Option<Finding>>>(
    mut call: Pin<&mut impl Future<Output = Result<T, CallError>>>,
    mut patience: Duration,
    inquire: impl Fn(Duration) -> I,
    tell: impl Fn(Finding),
) -> Result<T, CallError> {
    let mut found = None;
    loop {
        let inquiry = async {
            tokio::time::sleep(patience).await;
            // Boxed, since few calls come to this: room for it would be in each of them else.
            Box::pin(inquire(patience)).await
        };
        tokio::select! {
            biased;
            answer = &mut call => return answer.map_err(|error| explained(error, found)),
            finding = inquiry => if let Some(finding) = finding {
                found = Some(finding);
                tell(finding);
            }
        }
        patience = AGAIN;
    }
}

/// How long a call may take before its member is asked: so that its silence, too, is known when the time is up.
pub(super) fn patience(dial_timeout: Duration, left: Option<Duration>) -> Duration {
    let third = left.map_or(Duration::MAX, |left| left / 3);
    (dial_timeout / 2).min(third)
}

/// Asks the member at the other end of the session, within that time; nothing if the session ends.
pub(super) async fn inquire(
    session: &Session,
    token: Option<HeaderValue>,
    within: Duration,
) -> Option<Finding> {
    let deadline = Deadline::after(within);
    let service = || session.service(token.clone(), deadline);
    let finding = match raw::inquire(service()).await {
        Ok(status) => Finding::of(&status),
        Err(error) => match error.failure {
            Failure::Deadline { .. } => return Some(Finding::Silent),
            Failure::Status(status) if status.message().contains("no leader") => Finding::NoLeader,
            // It has looked whether there is a leader, and then who asks.
            Failure::Status(_) => Finding::Undecided { behind: 0 },
            _ => return None,
        },
    };
    match finding {
        Finding::NoLeader => Some(finding),
        _ if agrees(service).await => Some(Finding::Busy),
        _ => Some(finding),
    }
}

/// Whether the member comes to agreements with a majority, so that it isn't that which a call waits for: a small read needs
/// one, too. Who is alone has nobody to agree with.
async fn agrees<S>(service: impl Fn() -> S) -> bool
where
    S: Service<Request<Body>, Response = Response<Body>, Error = CallError>,
{
    let read = raw::read_key(service(), PROBE, false);
    let (read, alone) = join(read, is_alone(service())).await;
    alone || is_answered(&read)
}

/// Whether the member is the only one that votes.
pub(super) async fn is_alone<S>(service: S) -> bool
where
    S: Service<Request<Body>, Response = Response<Body>, Error = CallError>,
{
    let members = raw::members_known(service).await;
    members.is_ok_and(|known| {
        let voters = known.members.iter().filter(|member| !member.is_learner);
        voters.count() == 1
    })
}

/// Whether the read came to its end: a user who may not read the key is told so only then.
fn is_answered(read: &Result<PbRangeResponse, Box<CallError>>) -> bool {
    match read {
        Ok(_) => true,
        Err(error) => matches!(&error.failure, Failure::Status(status) if !gives_up(status)),
    }
}

/// What was found out becomes part of an error that says no more than that there was no answer.
pub(super) fn explained(error: CallError, found: Option<Finding>) -> CallError {
    match found {
        Some(finding) if error.is_unanswered() => CallError {
            failure: Failure::Explained {
                failure: Box::new(error.failure),
                finding,
            },
            ..error
        },
        _ => error,
    }
}

#[cfg(test)]
mod tests {
    use etcd_client::proto::PbResponseHeader;

    use super::*;

    #[test]
    fn a_status_tells_what_a_call_waits_for() {
        let finding = |member_id, leader, raft_index, raft_applied_index| {
            let header = PbResponseHeader {
                member_id,
                ..Default::default()
            };
            Finding::of(&PbStatusResponse {
                header: Some(header),
                leader,
                raft_index,
                raft_applied_index,
                ..Default::default()
            })
        };
        assert_eq!(finding(1, 0, 9, 9), Finding::NoLeader);
        assert_eq!(finding(1, 1, 9, 9), Finding::Leads);
        assert_eq!(finding(1, 2, 9, 7), Finding::Undecided { behind: 2 });
        // An etcd that doesn't tell what it has applied isn't behind by a number below zero.
        assert_eq!(finding(1, 2, 0, 7), Finding::Undecided { behind: 0 });
        let words = |behind| Finding::Undecided { behind }.words();
        assert!(words(5000).contains("5000 log entries behind"));
        assert!(!words(2).contains("behind"));
    }
}
