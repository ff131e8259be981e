//! How etcd puts the refusals that have a kind, a stage or advice of their own.

use crate::error::{Kind, Stage};

/// What the server's message contains, what kind of error it is, at which stage, and what helps.
pub(super) type Refusal = (&'static str, Kind, Stage, Option<&'static str>);

/// What helps where a majority is missing.
pub(super) const MAJORITY: &str = "too few members are up or in touch with each other: 'etcdtool endpoint status --cluster' shows which; start those that are down";

const TOO_LARGE: &str = "the servers' --max-request-bytes is the limit, 1.5 MiB unless set: write less at once, or raise it on every member";

/// What is known of a refusal with this message.
pub(super) fn find(message: &str) -> Option<&'static Refusal> {
    REFUSALS
        .iter()
        .find(|(pattern, ..)| message.contains(pattern))
}

/// The first whose pattern the message contains counts.
const REFUSALS: &[Refusal] = {
    use Kind::{ConditionNotMet, Failed, NotFound, Refused, Unreachable};
    use Stage::{Authentication, Quorum, ServerRefusal};
    &[
        (
            "permission denied",
            Refused,
            Authentication,
            Some("'etcdtool user get NAME --detail' shows what a user's roles allow"),
        ),
        (
            "authentication failed",
            Refused,
            Authentication,
            Some(
                "etcd doesn't say whether there is no such user or the password is another; as root, 'etcdtool user list' shows the users",
            ),
        ),
        (
            "user name is empty",
            Refused,
            Authentication,
            Some("authentication is on: give --user, or ETCDTOOL_USER and ETCDTOOL_PASSWORD"),
        ),
        (
            "invalid auth token",
            Refused,
            Authentication,
            Some("the token has expired, or is another cluster's: get a new one, or give --user"),
        ),
        ("user name not found", NotFound, ServerRefusal, None),
        ("role name not found", NotFound, ServerRefusal, None),
        (
            "role is not granted to the user",
            NotFound,
            ServerRefusal,
            Some("'etcdtool user get' shows the user's roles"),
        ),
        (
            "permission is not granted to the role",
            NotFound,
            ServerRefusal,
            Some(
                "only what was granted can be revoked, as it was granted; see 'etcdtool role get'",
            ),
        ),
        (
            "lease not found",
            NotFound,
            ServerRefusal,
            Some(
                "it has expired or was revoked; ids are hexadecimal, and 'etcdtool lease list' shows those there are",
            ),
        ),
        ("member not found", NotFound, ServerRefusal, None),
        ("key not found", NotFound, ServerRefusal, None),
        ("election: no leader", NotFound, ServerRefusal, None),
        ("election: not leader", ConditionNotMet, ServerRefusal, None),
        (
            "has been compacted",
            Failed,
            ServerRefusal,
            Some(
                "that revision's history is gone: ask for a later one, or without --rev for what is there now",
            ),
        ),
        (
            "is a future revision",
            Failed,
            ServerRefusal,
            Some("the cluster has not come to that revision yet"),
        ),
        (
            "database space exceeded",
            Failed,
            ServerRefusal,
            Some(
                "the quota is used up: delete what can go, 'etcdtool compact REVISION', 'etcdtool defrag --cluster', then 'etcdtool alarm disarm'; or raise --quota-backend-bytes on every member",
            ),
        ),
        (
            "request is too large",
            Failed,
            ServerRefusal,
            Some(TOO_LARGE),
        ),
        (
            "received message larger than max",
            Failed,
            ServerRefusal,
            Some(TOO_LARGE),
        ),
        (
            "too many operations",
            Failed,
            ServerRefusal,
            Some(
                "the servers' --max-txn-ops is the limit, 128 unless set: split the transaction, or raise it on every member",
            ),
        ),
        (
            "not enough started members",
            ConditionNotMet,
            Quorum,
            Some("start the members that were added, or remove them, first"),
        ),
        (
            "unhealthy cluster",
            ConditionNotMet,
            Quorum,
            Some(
                "etcd wants its members up and in touch for 5 seconds first; see 'etcdtool endpoint health --cluster'",
            ),
        ),
        (
            "in sync with leader",
            ConditionNotMet,
            ServerRefusal,
            Some("--wait waits until it is"),
        ),
        (
            "too many learner members",
            ConditionNotMet,
            ServerRefusal,
            Some("promote or remove the learner first; the servers' --max-learners is the limit"),
        ),
        (
            "rpc not supported for learner",
            Failed,
            ServerRefusal,
            Some("the endpoint is a learner's, which answers few calls: ask another member"),
        ),
        (
            "invalid downgrade target version",
            Failed,
            ServerRefusal,
            Some("a cluster goes down one minor version at a time, as from 3.7 to 3.6"),
        ),
        (
            "wrong downgrade target version format",
            Failed,
            ServerRefusal,
            Some("as in 3.6 or 3.6.0"),
        ),
        (
            "downgrade job in progress",
            ConditionNotMet,
            ServerRefusal,
            Some("'etcdtool downgrade cancel' ends it"),
        ),
        (
            "no inflight downgrade",
            ConditionNotMet,
            ServerRefusal,
            None,
        ),
        ("raft proposal dropped", Unreachable, Quorum, None),
        ("no leader", Unreachable, Quorum, Some(MAJORITY)),
        (
            "too many requests",
            Unreachable,
            Quorum,
            Some(
                "more was asked for than the members keep up with: a disk is slow, or clients write too much; try again later",
            ),
        ),
    ]
};
