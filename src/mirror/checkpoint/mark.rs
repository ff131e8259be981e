//! What a checkpoint says.

use etcd_client::proto::PbResponseHeader;
use serde::{Deserialize, Serialize};

use crate::golang::quote::{quote, unquote};
use crate::mirror::Rewrite;

const FORMAT: &str = "etcdtool-mirror";
const FORMAT_VERSION: u32 = 1;

/// What the checkpoint's key or file holds.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize)]
pub(in crate::mirror) struct Mark {
    format: String,
    format_version: u32,
    pub(super) source_cluster: String,
    pub(super) prefix: String,
    dest_prefix: String,
    /// The source's last revision that is wholly at the destination; 0 before the first copy is.
    pub(in crate::mirror) revision: i64,
    /// How many changes of the next revision are there, too.
    pub(in crate::mirror) within: usize,
    /// The source's raft term when this was taken up. A cluster that was restored begins anew; 0 if it isn't known.
    #[serde(default)]
    source_term: u64,
    /// Who has written this.
    run: String,
    /// Counts what that one has written, so that no two marks are equal.
    pub(super) number: u64,
    /// Where the destination was by then, if this isn't kept there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) destination: Option<Whereabouts>,
}

/// Where a cluster is.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize)]
pub(super) struct Whereabouts {
    pub(super) cluster: String,
    pub(super) revision: i64,
}

/// Whether a key's value is a checkpoint, of whatever version: `format` is the first of its fields.
pub(in crate::mirror) fn is_mark(value: &[u8]) -> bool {
    let rest = value.strip_prefix(br#"{"format":""#);
    rest.and_then(|rest| rest.strip_prefix(FORMAT.as_bytes()))
        .is_some_and(|rest| rest.starts_with(b"\""))
}

impl Mark {
    /// The first one.
    pub(super) fn new(source_cluster: u64, rewrite: &Rewrite) -> Self {
        Self {
            format: FORMAT.to_owned(),
            format_version: FORMAT_VERSION,
            source_cluster: format!("{source_cluster:x}"),
            prefix: quote(rewrite.from()),
            dest_prefix: quote(rewrite.to()),
            revision: 0,
            within: 0,
            source_term: 0,
            run: format!("{:016x}", fastrand::u64(..)),
            number: 0,
            destination: None,
        }
    }

    /// Reads one.
    ///
    /// # Errors
    /// Why it is none.
    pub(super) fn read(bytes: &[u8]) -> Result<Self, String> {
        let mark: Self = serde_json::from_slice(bytes).map_err(|error| error.to_string())?;
        if mark.format != FORMAT || mark.format_version != FORMAT_VERSION || mark.revision < 0 {
            return Err("it's of a kind that this version doesn't know".to_owned());
        }
        Ok(mark)
    }

    /// Whether it is of the same mirror.
    pub(super) fn is_of(&self, other: &Self) -> bool {
        self.source_cluster == other.source_cluster
            && self.prefix == other.prefix
            && self.dest_prefix == other.dest_prefix
    }

    /// Whether it brings another cluster's keys to where that one's mirror does, or to a part of it.
    pub(super) fn brings_others(&self, other: &Self) -> bool {
        let (here, there) = (unquote(&self.dest_prefix), unquote(&other.dest_prefix));
        let is_within =
            matches!((here, there), (Ok((here, _)), Ok((there, _))) if here.starts_with(&there));
        self.source_cluster != other.source_cluster && is_within
    }

    /// Whether it brings keys of the same cluster that are among that one's, to where some of that one's are.
    pub(super) fn meets(&self, other: &Self) -> bool {
        let meet = |one: &str, other: &str| {
            matches!((unquote(one), unquote(other)), (Ok((one, _)), Ok((other, _)))
                if one.starts_with(&other) || other.starts_with(&one))
        };
        self.source_cluster == other.source_cluster
            && meet(&self.prefix, &other.prefix)
            && meet(&self.dest_prefix, &other.dest_prefix)
    }

    /// Whose it is.
    pub(super) fn owner(&self) -> String {
        let Self {
            source_cluster,
            prefix,
            dest_prefix,
            ..
        } = self;
        format!("{prefix} of cluster {source_cluster}, mirrored to {dest_prefix}")
    }

    /// Takes over how far that one is.
    pub(super) fn take_up(&mut self, other: &Self) {
        (self.revision, self.within) = (other.revision, other.within);
        self.source_term = other.source_term;
    }

    /// Whether the source has been further than that, which is where it is now.
    pub(super) fn is_ahead_of(&self, source: &PbResponseHeader) -> bool {
        source.revision < self.revision || source.raft_term < self.source_term
    }

    /// How far the source has been at least.
    pub(in crate::mirror) fn source(&self) -> PbResponseHeader {
        PbResponseHeader {
            revision: self.revision,
            raft_term: self.source_term,
            ..PbResponseHeader::default()
        }
    }

    pub(super) fn note_source(&mut self, source: &PbResponseHeader) {
        self.source_term = source.raft_term;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_is_known_by_its_value() {
        let mark = serde_json::to_vec(&Mark::new(1, &Rewrite::new("a", "b")));
        assert!(mark.is_ok_and(|mark| is_mark(&mark)));
        let others: [&[u8]; 3] = [b"", br#"{"format":"etcdtool-mirrored"}"#, b"{\"a\":1}"];
        assert!(!others.into_iter().any(is_mark));
    }

    #[test]
    fn another_clusters_keys_are_those_at_the_same_place_or_below_it() {
        let mark = |cluster, to: &[u8]| Mark::new(cluster, &Rewrite::new("", to));
        let brings = |here, there| mark(1, here).brings_others(&mark(2, there));
        assert!(brings(b"a/", b"a/") && brings(b"a/", b"") && brings("é".as_bytes(), b"\xc3"));
        assert!(!brings(b"", b"a/") && !brings(b"ab", b"aa") && !brings(b"a\"", b"a/"));
        assert!(!mark(1, b"a/").brings_others(&mark(1, b"a/")));
    }
}
