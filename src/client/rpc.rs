//! What is known of each RPC: how an error names it, and whether sending it can change anything.

/// Whether an RPC that went unanswered may have changed the cluster.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// It changes nothing that anybody could miss.
    Read,
    /// It may have been applied.
    Write,
}

/// One RPC.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rpc {
    /// The HTTP/2 path.
    pub path: &'static str,
    /// What it does, to go before "failed".
    pub doing: &'static str,
    /// Whether it can change anything.
    pub access: Access,
    /// Whether it goes on until somebody ends it, so that no deadline applies.
    pub endless: bool,
    /// Whether the answer to one request comes in messages, the first of which is its sign of life.
    pub in_pieces: bool,
    /// Whether a member that has lost its leader is to say so rather than to go on in silence.
    pub needs_leader: bool,
    /// The first etcd that has it, as in `3.5`, where not every etcd in use has.
    pub since: Option<&'static str>,
}

impl Rpc {
    /// Whether it changes the cluster at all. To renew a lease can be done twice without harm, so that it counts as a read
    /// where it's unanswered; but it keeps alive what would be gone.
    pub fn changes(&self) -> bool {
        self.access == Access::Write || self.path == LEASE_KEEP_ALIVE.path
    }

    /// What may have become of it: one that was not sent has changed nothing.
    pub fn access_if(&self, sent: bool) -> Access {
        if sent { self.access } else { Access::Read }
    }

    const fn since(self, version: &'static str) -> Self {
        Self {
            since: Some(version),
            ..self
        }
    }

    const fn endless(self) -> Self {
        Self {
            endless: true,
            ..self
        }
    }

    /// The same of an answer that is read as it comes, even if it is one message.
    pub(super) const fn in_pieces(self) -> Self {
        Self {
            in_pieces: true,
            ..self
        }
    }

    const fn needing_a_leader(self) -> Self {
        Self {
            needs_leader: true,
            ..self
        }
    }
}

const fn read(path: &'static str, doing: &'static str) -> Rpc {
    Rpc {
        path,
        doing,
        access: Access::Read,
        endless: false,
        in_pieces: false,
        needs_leader: false,
        since: None,
    }
}

const fn write(path: &'static str, doing: &'static str) -> Rpc {
    Rpc {
        access: Access::Write,
        ..read(path, doing)
    }
}

/// Reads keys.
pub(crate) const RANGE: Rpc = read("/etcdserverpb.KV/Range", "reading keys");
/// Reads keys, in pieces.
pub(crate) const RANGE_STREAM: Rpc =
    read("/etcdserverpb.KV/RangeStream", "reading keys as a stream")
        .since("3.7")
        .in_pieces();
/// Asks a member how it is.
pub(crate) const STATUS: Rpc = read("/etcdserverpb.Maintenance/Status", "asking for the status");
/// Reads and writes keys at once.
pub(crate) const TXN: Rpc = write("/etcdserverpb.KV/Txn", "the transaction");
/// Sends a member's backend.
pub(crate) const SNAPSHOT: Rpc = read("/etcdserverpb.Maintenance/Snapshot", "taking the snapshot")
    .endless()
    .in_pieces();
/// Writes one member's backend anew.
pub(crate) const DEFRAGMENT: Rpc = write("/etcdserverpb.Maintenance/Defragment", "defragmenting");
/// Asks for a token.
pub(crate) const AUTHENTICATE: Rpc = read("/etcdserverpb.Auth/Authenticate", "logging in");
/// Reads nothing much, to see whether a token is good.
pub(crate) const TRIAL: Rpc = read("/etcdserverpb.KV/Range", "trying the token");
/// Asks whether authentication is on.
pub(crate) const AUTH_STATUS: Rpc = read(
    "/etcdserverpb.Auth/AuthStatus",
    "asking whether authentication is on",
)
.since("3.5");
/// Asks for a user's roles.
pub(crate) const USER_GET: Rpc = read("/etcdserverpb.Auth/UserGet", "asking for the user");
/// Grants a lease.
pub(crate) const LEASE_GRANT: Rpc = write("/etcdserverpb.Lease/LeaseGrant", "granting the lease");
/// Revokes a lease.
pub(crate) const LEASE_REVOKE: Rpc = write("/etcdserverpb.Lease/LeaseRevoke", "revoking the lease");
/// Renews leases. Doing it twice does what doing it once does.
pub(crate) const LEASE_KEEP_ALIVE: Rpc = read(
    "/etcdserverpb.Lease/LeaseKeepAlive",
    "keeping the lease alive",
)
.endless()
.needing_a_leader();
/// Asks what is left of a lease.
pub(crate) const LEASE_TIME_TO_LIVE: Rpc = read(
    "/etcdserverpb.Lease/LeaseTimeToLive",
    "asking for the lease",
);
/// Lists the leases.
pub(crate) const LEASE_LEASES: Rpc = read("/etcdserverpb.Lease/LeaseLeases", "listing the leases");
/// Lists the members.
pub(crate) const MEMBER_LIST: Rpc = read("/etcdserverpb.Cluster/MemberList", "listing the members");
/// Asks a member how it does, or whether it has a leader, should it not let us ask.
pub(crate) const INQUIRY: Rpc =
    read("/etcdserverpb.Maintenance/Status", "asking for the status").needing_a_leader();
/// Watches keys.
pub(crate) const WATCH: Rpc = read("/etcdserverpb.Watch/Watch", "watching")
    .endless()
    .needing_a_leader();
/// Lists the alarms. The same path also raises and disarms them, so that by its path alone it counts as a write.
pub(crate) const ALARM_LIST: Rpc = read("/etcdserverpb.Maintenance/Alarm", "listing the alarms");
/// Raises and disarms alarms.
pub(crate) const ALARM: Rpc = write("/etcdserverpb.Maintenance/Alarm", "changing the alarm");

/// All about downgrades; which of the following is meant only the request says.
const DOWNGRADE: Rpc = write("/etcdserverpb.Maintenance/Downgrade", "the downgrade").since("3.5");
/// Only asks whether there could be one.
pub(crate) const DOWNGRADE_VALIDATE: Rpc = Rpc {
    doing: "validating the downgrade",
    access: Access::Read,
    ..DOWNGRADE
};
/// Starts one.
pub(crate) const DOWNGRADE_ENABLE: Rpc = Rpc {
    doing: "enabling the downgrade",
    ..DOWNGRADE
};
/// Ends one.
pub(crate) const DOWNGRADE_CANCEL: Rpc = Rpc {
    doing: "cancelling the downgrade",
    ..DOWNGRADE
};

/// Every RPC of etcd 3.7.
pub const KNOWN: &[Rpc] = &[
    RANGE,
    RANGE_STREAM,
    write("/etcdserverpb.KV/Put", "writing the key"),
    write("/etcdserverpb.KV/DeleteRange", "deleting keys"),
    TXN,
    write("/etcdserverpb.KV/Compact", "compacting"),
    WATCH,
    LEASE_GRANT,
    LEASE_REVOKE,
    LEASE_KEEP_ALIVE,
    LEASE_TIME_TO_LIVE,
    LEASE_LEASES,
    write("/etcdserverpb.Cluster/MemberAdd", "adding the member"),
    write("/etcdserverpb.Cluster/MemberRemove", "removing the member"),
    write("/etcdserverpb.Cluster/MemberUpdate", "updating the member"),
    MEMBER_LIST,
    write(
        "/etcdserverpb.Cluster/MemberPromote",
        "promoting the learner",
    ),
    ALARM,
    STATUS,
    DEFRAGMENT,
    read("/etcdserverpb.Maintenance/Hash", "hashing the backend"),
    read("/etcdserverpb.Maintenance/HashKV", "hashing the keys"),
    SNAPSHOT,
    write(
        "/etcdserverpb.Maintenance/MoveLeader",
        "moving the leadership",
    ),
    DOWNGRADE,
    write("/etcdserverpb.Auth/AuthEnable", "enabling authentication"),
    write("/etcdserverpb.Auth/AuthDisable", "disabling authentication"),
    AUTH_STATUS,
    AUTHENTICATE,
    write("/etcdserverpb.Auth/UserAdd", "adding the user"),
    USER_GET,
    read("/etcdserverpb.Auth/UserList", "listing the users"),
    write("/etcdserverpb.Auth/UserDelete", "deleting the user"),
    write(
        "/etcdserverpb.Auth/UserChangePassword",
        "changing the password",
    ),
    write("/etcdserverpb.Auth/UserGrantRole", "granting the role"),
    write("/etcdserverpb.Auth/UserRevokeRole", "revoking the role"),
    write("/etcdserverpb.Auth/RoleAdd", "adding the role"),
    read("/etcdserverpb.Auth/RoleGet", "asking for the role"),
    read("/etcdserverpb.Auth/RoleList", "listing the roles"),
    write("/etcdserverpb.Auth/RoleDelete", "deleting the role"),
    write(
        "/etcdserverpb.Auth/RoleGrantPermission",
        "granting the permission",
    ),
    write(
        "/etcdserverpb.Auth/RoleRevokePermission",
        "revoking the permission",
    ),
    write("/v3lockpb.Lock/Lock", "locking"),
    write("/v3lockpb.Lock/Unlock", "unlocking"),
    write("/v3electionpb.Election/Campaign", "campaigning"),
    write("/v3electionpb.Election/Proclaim", "proclaiming the value"),
    read("/v3electionpb.Election/Leader", "asking for the leader"),
    read("/v3electionpb.Election/Observe", "observing the election")
        .endless()
        .needing_a_leader(),
    write("/v3electionpb.Election/Resign", "resigning"),
];

/// What is known of a request: what whoever made it says, else what its path says.
pub(super) fn of_request<B>(request: &http::Request<B>) -> Rpc {
    let said = request.extensions().get().copied();
    said.unwrap_or_else(|| of_path(request.uri().path()))
}

/// What is known of the RPC at `path`; one that isn't listed is taken for a write.
pub(crate) fn of_path(path: &str) -> Rpc {
    KNOWN
        .iter()
        .find(|rpc| rpc.path == path)
        .copied()
        .unwrap_or(write("", "the call"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_is_not_known_to_change_nothing_has_to_be_confirmed() {
        let reads = KNOWN.iter().filter(|rpc| rpc.access == Access::Read);
        let still = reads.filter(|rpc| rpc.changes()).map(|rpc| rpc.path);
        assert_eq!(still.collect::<Vec<_>>(), [LEASE_KEEP_ALIVE.path]);
        let writes = KNOWN.iter().filter(|rpc| rpc.access == Access::Write);
        assert!(writes.chain([&of_path("/x/Unknown")]).all(Rpc::changes));
    }
}
