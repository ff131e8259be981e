//! What a denied request would have taken: the server says only that permission is denied.

use etcd_client::proto::{PbTxnOpRequest, PbTxnRequest, PbTxnRequestOp};
use prost::Message;
use tonic::Status;

use super::rpc::Rpc;
use crate::output::printable;
use crate::request::KeyRange;

/// Of a transaction that needs more, so many are enough to see what it is about.
const MOST: usize = 4;
/// What goes before a message: whether it's compressed, and its length.
const FRAME_HEAD: usize = 5;

/// A refusal, with what the server doesn't say.
#[derive(Clone, Debug)]
pub struct Denied {
    /// As the server put it.
    pub status: Status,
    /// What would have to be allowed, as in `write 'k'`.
    pub needs: String,
    /// Who asked, where we know that, and with which roles, if that could be found out.
    pub user: Option<(String, Option<Vec<String>>)>,
}

impl Denied {
    /// Who may not do what.
    pub(super) fn words(&self) -> String {
        let printable = |text: &str| printable(text.as_bytes()).into_owned();
        let user = match &self.user {
            None => "the user".to_owned(),
            Some((name, None)) => format!("'{}'", printable(name)),
            Some((name, Some(roles))) if roles.is_empty() => {
                format!("'{}' (without a role)", printable(name))
            }
            Some((name, Some(roles))) => {
                let roles = printable(&roles.join(", "));
                format!("'{}' (roles: {roles})", printable(name))
            }
        };
        format!("permission denied: {user} may not {}", self.needs)
    }

    /// What helps.
    pub(super) fn hint(&self) -> String {
        let name = self.user.as_ref().map_or("NAME", |(name, _)| name);
        let name = printable(name.as_bytes());
        format!(
            "'etcdtool user get {name} --detail' shows what is allowed; root allows more by 'etcdtool role grant-permission' and 'etcdtool user grant-role'"
        )
    }
}

/// The keys of a Range or a DeleteRange.
#[derive(Clone, PartialEq, Message)]
struct Keys {
    #[prost(bytes = "vec", tag = "1")]
    key: Vec<u8>,
    #[prost(bytes = "vec", tag = "2")]
    range_end: Vec<u8>,
}

/// What of a DeleteRange asks to read.
#[derive(Clone, Copy, PartialEq, Message)]
struct DeleteFlags {
    #[prost(bool, tag = "3")]
    prev_kv: bool,
}

/// What of a Put is checked.
#[derive(Clone, PartialEq, Message)]
struct Put {
    #[prost(bytes = "vec", tag = "1")]
    key: Vec<u8>,
    #[prost(bool, tag = "4")]
    prev_kv: bool,
}

/// What has to be allowed for the call whose body is this.
pub(super) fn needs(rpc: Rpc, body: &[u8]) -> String {
    let mut needs = Vec::new();
    let message = body.get(FRAME_HEAD..).unwrap_or_default();
    match rpc.path {
        "/etcdserverpb.KV/Range" | "/etcdserverpb.KV/RangeStream" => {
            needs.extend(Keys::decode(message).map(|keys| read(&keys.key, &keys.range_end)));
        }
        "/etcdserverpb.KV/Put" => {
            if let Ok(put) = Put::decode(message) {
                of_put(&put.key, put.prev_kv, &mut needs);
            }
        }
        "/etcdserverpb.KV/DeleteRange" => {
            if let (Ok(keys), Ok(flags)) = (Keys::decode(message), DeleteFlags::decode(message)) {
                of_delete(&keys.key, &keys.range_end, flags.prev_kv, &mut needs);
            }
        }
        "/etcdserverpb.KV/Txn" => {
            if let Ok(txn) = PbTxnRequest::decode(message) {
                of_txn(&txn, &mut needs);
            }
        }
        path if path.starts_with("/etcdserverpb.Lease/") => {
            return "write all keys that the lease is on".to_owned();
        }
        _ => return format!("do that: {} takes the role root", rpc.doing),
    }
    needs.dedup();
    let more = needs.len().saturating_sub(MOST);
    needs.truncate(MOST);
    match (needs.as_slice(), more) {
        ([need], _) => need.clone(),
        (needs, 0) => format!("do all of this: {}", needs.join(", ")),
        (needs, more) => format!("do all of this: {} and {more} more", needs.join(", ")),
    }
}

fn of_put(key: &[u8], prev_kv: bool, needs: &mut Vec<String>) {
    needs.push(write(key, b""));
    if prev_kv {
        needs.push(read(key, b""));
    }
}

fn of_delete(key: &[u8], end: &[u8], prev_kv: bool, needs: &mut Vec<String>) {
    needs.push(write(key, end));
    if prev_kv {
        needs.push(read(key, end));
    }
}

/// etcd looks at both branches, whichever would be taken.
fn of_txn(txn: &PbTxnRequest, needs: &mut Vec<String>) {
    let compares = txn.compare.iter();
    needs.extend(compares.map(|compare| read(&compare.key, &compare.range_end)));
    for PbTxnRequestOp { request } in txn.success.iter().chain(&txn.failure) {
        match request {
            Some(PbTxnOpRequest::RequestRange(range)) => {
                needs.push(read(&range.key, &range.range_end));
            }
            Some(PbTxnOpRequest::RequestPut(put)) => of_put(&put.key, put.prev_kv, needs),
            Some(PbTxnOpRequest::RequestDeleteRange(delete)) => {
                of_delete(&delete.key, &delete.range_end, delete.prev_kv, needs);
            }
            Some(PbTxnOpRequest::RequestTxn(inner)) => of_txn(inner, needs),
            None => {}
        }
    }
}

/// What has to be allowed for these keys to be read.
pub(super) fn to_read(range: &KeyRange) -> String {
    read(range.key(), range.end().unwrap_or_default())
}

fn read(key: &[u8], end: &[u8]) -> String {
    format!("read {}", keys(key, end))
}

fn write(key: &[u8], end: &[u8]) -> String {
    format!("write {}", keys(key, end))
}

/// The keys as people say it.
fn keys(key: &[u8], end: &[u8]) -> String {
    let range = KeyRange::between(key, end);
    let (from, to) = (printable(key), printable(end));
    if range.is_single() {
        format!("'{from}'")
    } else if range.is_whole_keyspace() {
        "all keys".to_owned()
    } else if range == KeyRange::prefix(key) {
        format!("the keys with the prefix '{from}'")
    } else if range == KeyRange::from_key(key) {
        format!("the keys from '{from}' on")
    } else {
        format!("the keys from '{from}' up to '{to}'")
    }
}

#[cfg(test)]
mod tests {
    use super::super::rpc;
    use super::*;

    #[test]
    fn keys_are_told_as_people_say_it() {
        for (range, told) in [
            (KeyRange::single("a"), "'a'"),
            (KeyRange::prefix(""), "all keys"),
            (KeyRange::prefix("a/"), "the keys with the prefix 'a/'"),
            (KeyRange::from_key("a"), "the keys from 'a' on"),
            (KeyRange::between("a", "c"), "the keys from 'a' up to 'c'"),
            (KeyRange::single(b"\x1b[1m".to_vec()), "'\\x1b[1m'"),
        ] {
            assert_eq!(keys(range.key(), range.end().unwrap_or_default()), told);
        }
    }

    #[test]
    fn what_cannot_be_read_is_still_told_of() {
        assert_eq!(
            needs(rpc::of_path("/etcdserverpb.KV/Put"), b"\0"),
            "write ''"
        );
        assert_eq!(
            needs(rpc::of_path("/etcdserverpb.Auth/UserList"), b""),
            "do that: listing the users takes the role root"
        );
    }
}
