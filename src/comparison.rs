//! Whether members hold the same data: hashes that may be held against each other, and what they say.
//!
//! A member's hash depends on the revision up to which keys are hashed and on the revision that its store was
//! compacted at, so that only hashes with the same pair of them can be compared. Members compact each at its own
//! time; and since 3.5 they keep the hashes that they made when they compacted, which have the older of the two compact
//! revisions. Hence a few rounds, each with another revision.

use std::time::Duration;

use etcd_client::proto::PbHashKvResponse;
use schemars::JsonSchema;
use serde::Serialize;

use crate::error::Error;

/// How often members are asked before they count as compacted differently.
const ROUNDS: usize = 6;
/// Between two rounds: a follower applies a compaction within a heartbeat, as a rule.
const PAUSE: Duration = Duration::from_millis(150);

/// `endpoint hashkv`'s answer: each endpoint with its hash, in the order given.
#[derive(Debug)]
pub struct Hashes {
    /// The endpoint as the user wrote it, and its hash or why there is none.
    pub endpoints: Vec<(String, Result<PbHashKvResponse, Error>)>,
    /// The revision that was asked for; 0 for each member's present one.
    pub rev: i64,
}

impl Hashes {
    /// The endpoints that answered.
    pub fn answered(&self) -> impl Iterator<Item = (&str, &PbHashKvResponse)> {
        let endpoints = self.endpoints.iter();
        endpoints.filter_map(|(endpoint, hash)| Some((endpoint.as_str(), hash.as_ref().ok()?)))
    }
}

/// The revision up to which keys were hashed, which servers before 3.6 don't say.
pub fn hashed_revision(hash: &PbHashKvResponse, asked: i64) -> i64 {
    let present = hash.header.as_ref().map_or(0, |header| header.revision);
    let said = [hash.hash_revision, asked];
    said.into_iter()
        .find(|&revision| revision > 0)
        .unwrap_or(present)
}

/// The revision that the store was compacted at, if it ever was: older servers say -1 or 0 then.
pub fn compacted_at(hash: &PbHashKvResponse) -> Option<i64> {
    (hash.compact_revision > 0).then_some(hash.compact_revision)
}

/// What members' hashes say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// All members have the same hash.
    Equal,
    /// Two members have different hashes of the same revisions.
    Differ,
    /// A member gave no hash; those that did agree.
    NoAnswer,
    /// The members are compacted differently, or past the revision asked for, also after several attempts.
    NotComparable,
}

impl Verdict {
    /// What it says of the members.
    pub fn words(self) -> &'static str {
        match self {
            Self::Equal => "equal",
            Self::Differ => "the members differ",
            Self::NoAnswer => "not all members gave a hash",
            Self::NotComparable => "the members cannot be compared",
        }
    }
}

/// Asks all members for their hashes, by `ask` with a revision (0 for the present one), until they can be compared or
/// there is no hope. With `pinned` it's always that revision.
pub async fn compare(pinned: Option<i64>, ask: impl AsyncFn(i64) -> Hashes) -> (Hashes, Verdict) {
    let mut rev = pinned.unwrap_or(0);
    let mut round = 1;
    loop {
        let hashes = ask(rev).await;
        match judge(&hashes) {
            Some(verdict) => return (hashes, verdict),
            None if round == ROUNDS => return (hashes, Verdict::NotComparable),
            None => {}
        }
        // In turn the present revision, at which no hash was kept, and the last one that all members have.
        rev = pinned.unwrap_or(if rev == 0 { last_common(&hashes) } else { 0 });
        round += 1;
        tokio::time::sleep(PAUSE).await;
    }
}

/// What the hashes say; none where another round may say more.
fn judge(hashes: &Hashes) -> Option<Verdict> {
    let answered: Vec<_> = hashes.answered().map(|(_, hash)| hash).collect();
    let place = |hash: &PbHashKvResponse| (hashed_revision(hash, hashes.rev), compacted_at(hash));
    let differ = |a: &PbHashKvResponse| {
        let mut others = answered.iter();
        others.any(|b| place(a) == place(b) && a.hash != b.hash)
    };
    if answered.iter().any(|hash| differ(hash)) {
        return Some(Verdict::Differ);
    }
    let mut places = answered.iter().map(|hash| place(hash));
    let first = places.next();
    let same_place = places.all(|place| Some(place) == first);
    let failures = hashes.endpoints.iter();
    let failures = failures.filter_map(|(_, hash)| hash.as_ref().err());
    let failures: Vec<_> = failures.filter(|error| !is_learners(error)).collect();
    if answered.is_empty() || failures.iter().any(|error| !is_passing(error)) {
        return Some(Verdict::NoAnswer);
    }
    (same_place && failures.is_empty()).then_some(Verdict::Equal)
}

/// Whether a member has come past the revision or has not come to it yet.
fn is_passing(error: &Error) -> bool {
    error.in_etcdctls_words().contains("required revision")
}

/// Learners have no vote, and answer no such question.
fn is_learners(error: &Error) -> bool {
    error
        .in_etcdctls_words()
        .contains("not supported for learner")
}

/// The smallest of the members' present revisions.
fn last_common(hashes: &Hashes) -> i64 {
    let headers = hashes
        .answered()
        .filter_map(|(_, hash)| hash.header.as_ref());
    headers.map(|header| header.revision).min().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;

    use etcd_client::proto::PbResponseHeader;

    use super::*;
    use crate::error::Kind;

    /// A hash at a revision, of a store compacted at another one.
    fn hash(hash: u32, revision: i64, compact_revision: i64) -> Result<PbHashKvResponse, Error> {
        Ok(PbHashKvResponse {
            header: Some(PbResponseHeader {
                revision,
                ..PbResponseHeader::default()
            }),
            hash,
            compact_revision,
            hash_revision: revision,
        })
    }

    fn failed(message: &str) -> Result<PbHashKvResponse, Error> {
        Err(Error::new(Kind::Failed, message))
    }

    fn hashes(hashes: Vec<Result<PbHashKvResponse, Error>>) -> Hashes {
        let named = hashes.into_iter().map(|hash| (String::new(), hash));
        Hashes {
            endpoints: named.collect(),
            rev: 0,
        }
    }

    fn judged(answers: Vec<Result<PbHashKvResponse, Error>>) -> Option<Verdict> {
        judge(&hashes(answers))
    }

    #[test]
    fn only_hashes_of_the_same_two_revisions_are_held_against_each_other() {
        let equal = Some(Verdict::Equal);
        let differ = Some(Verdict::Differ);
        assert_eq!(judged(vec![hash(1, 9, 4), hash(1, 9, 4)]), equal);
        // Never compacted is told as -1 or as 0.
        assert_eq!(judged(vec![hash(1, 9, -1), hash(1, 9, 0)]), equal);
        assert_eq!(judged(vec![hash(1, 9, 4), hash(2, 9, 4)]), differ);
        assert_eq!(judged(vec![hash(1, 9, 4), hash(2, 8, 4)]), None);
        assert_eq!(judged(vec![hash(1, 9, 4), hash(2, 9, 3)]), None);
        // Two of three are enough to tell.
        let three = vec![hash(1, 9, 3), hash(1, 9, 4), hash(2, 9, 4)];
        assert_eq!(judged(three), differ);
    }

    #[test]
    fn who_gives_no_hash_leaves_the_verdict_open() {
        let silent = || failed("no endpoint could be reached");
        let open = Some(Verdict::NoAnswer);
        assert_eq!(judged(vec![hash(1, 9, 4), silent()]), open);
        assert_eq!(
            judged(vec![hash(1, 9, 4), hash(2, 9, 4), silent()]),
            Some(Verdict::Differ)
        );
        assert_eq!(judged(Vec::new()), open);
        let learner = failed("etcdserver: rpc not supported for learner");
        assert_eq!(judged(vec![hash(1, 9, 4), learner]), Some(Verdict::Equal));
        let past = failed("mvcc: required revision has been compacted");
        assert_eq!(judged(vec![hash(1, 9, 4), past]), None);
    }

    /// The revisions that members are asked for until they agree, in the round of that number or never.
    async fn asked(pinned: Option<i64>, agree_in: usize) -> (Vec<i64>, Verdict) {
        let asked = RefCell::new(Vec::new());
        let (_, verdict) = compare(pinned, async |rev| {
            asked.borrow_mut().push(rev);
            let compacted = if asked.borrow().len() == agree_in {
                4
            } else {
                3
            };
            hashes(vec![hash(1, 9, 4), hash(1, 9, compacted)])
        })
        .await;
        (asked.into_inner(), verdict)
    }

    #[tokio::test]
    async fn members_are_asked_again_until_they_can_be_compared() {
        assert_eq!(asked(None, 1).await, (vec![0], Verdict::Equal));
        assert_eq!(asked(None, 3).await, (vec![0, 9, 0], Verdict::Equal));
        assert_eq!(asked(Some(7), 2).await, (vec![7, 7], Verdict::Equal));
        let (revisions, verdict) = asked(None, 0).await;
        assert_eq!((revisions.len(), verdict), (ROUNDS, Verdict::NotComparable));
    }
}
