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
}

impl Rpc {
    /// What may have become of it: one that was not sent has changed nothing.
    pub fn access_if(&self, sent: bool) -> Access {
        if sent { self.access } else { Access::Read }
    }
}

const fn read(path: &'static str, doing: &'static str) -> Rpc {
    Rpc {
        path,
        doing,
        access: Access::Read,
        endless: false,
    }
}

const fn write(path: &'static str, doing: &'static str) -> Rpc {
    Rpc {
        access: Access::Write,
        ..read(path, doing)
    }
}

/// Asks for a token.
pub(super) const AUTHENTICATE: Rpc = read("/etcdserverpb.Auth/Authenticate", "logging in");
/// Lists the members.
pub(super) const MEMBER_LIST: Rpc = read("/etcdserverpb.Cluster/MemberList", "listing the members");
/// Lists the alarms. The same path also raises and disarms them, so that by its path alone it counts as a write.
pub(super) const ALARM_LIST: Rpc = read("/etcdserverpb.Maintenance/Alarm", "listing the alarms");

const KNOWN: &[Rpc] = &[
    read("/etcdserverpb.KV/Range", "reading keys"),
    read("/etcdserverpb.KV/RangeStream", "reading keys"),
    write("/etcdserverpb.KV/Put", "writing the key"),
    write("/etcdserverpb.KV/DeleteRange", "deleting keys"),
    write("/etcdserverpb.KV/Txn", "the transaction"),
    write("/etcdserverpb.KV/Compact", "compacting"),
    Rpc {
        endless: true,
        ..read("/etcdserverpb.Watch/Watch", "watching")
    },
    read("/etcdserverpb.Maintenance/Status", "asking for the status"),
    AUTHENTICATE,
    MEMBER_LIST,
    write("/etcdserverpb.Auth/AuthEnable", "enabling authentication"),
    write("/etcdserverpb.Auth/UserAdd", "adding the user"),
    write("/etcdserverpb.Auth/UserGrantRole", "granting the role"),
    write("/etcdserverpb.Auth/RoleAdd", "adding the role"),
];

/// What is known of a request: what whoever made it says, else what its path says.
pub(super) fn of_request<B>(request: &http::Request<B>) -> Rpc {
    let said = request.extensions().get().copied();
    said.unwrap_or_else(|| of_path(request.uri().path()))
}

/// What is known of the RPC at `path`; one that isn't listed is taken for a write.
pub(super) fn of_path(path: &str) -> Rpc {
    KNOWN
        .iter()
        .find(|rpc| rpc.path == path)
        .copied()
        .unwrap_or(write("", "the call"))
}
