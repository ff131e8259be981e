//! Which keys of a file are written, and under which names.

use super::leases::LeasePlan;
use super::tally::LineProblem;
use crate::client::Pair;
use crate::request::{Compare, CompareOperator, CompareTarget};
use crate::transfer::bulk;
use crate::transfer::records::Record;

/// How a file is imported.
#[derive(Clone, Debug)]
pub struct ImportPlan {
    /// Which keys are written.
    pub when: When,
    /// What they are called.
    pub rename: Rename,
    /// What they hang on.
    pub leases: LeasePlan,
    /// How they are written.
    pub bulk: bulk::Plan,
}

/// Which keys are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// Every one.
    Always,
    /// Those that don't exist.
    Absent,
    /// Those that nobody has written since they were exported.
    Unchanged,
    /// Those that hold something else, or hang on something else.
    Different,
}

impl When {
    /// What must hold for the record to be written; for [`When::Different`], what must not.
    pub(super) fn conditions(self, record: &Record) -> Vec<Compare> {
        let equal = |target| Compare {
            key: record.key.clone(),
            operator: CompareOperator::Equal,
            target,
        };
        match self {
            Self::Always => Vec::new(),
            Self::Absent => vec![equal(CompareTarget::CreateRevision(0))],
            Self::Unchanged => vec![at_revision(&record.key, record.mod_revision)],
            // Of a key that doesn't exist no comparison with a value holds.
            Self::Different => vec![
                equal(CompareTarget::Value(record.value.clone())),
                equal(CompareTarget::Lease(record.lease)),
            ],
        }
    }
}

/// The key's last write is of this revision; 0 if it doesn't exist.
pub(super) fn at_revision(key: &[u8], revision: i64) -> Compare {
    Compare {
        key: key.to_vec(),
        operator: CompareOperator::Equal,
        target: CompareTarget::ModRevision(revision),
    }
}

/// What keys are called in the cluster.
#[derive(Clone, Debug, Default)]
pub struct Rename {
    /// Taken away.
    pub strip: Vec<u8>,
    /// Put before what is left.
    pub add: Vec<u8>,
}

impl Rename {
    fn is_none(&self) -> bool {
        self.strip.is_empty() && self.add.is_empty()
    }

    fn apply(&self, key: &[u8]) -> Result<Vec<u8>, &'static str> {
        let rest = key.strip_prefix(self.strip.as_slice());
        let rest = rest.ok_or("its key doesn't begin with --strip-prefix")?;
        let key = [&self.add, rest].concat();
        if key.is_empty() {
            return Err("nothing is left of its key without --strip-prefix");
        }
        Ok(key)
    }
}

impl ImportPlan {
    /// Whether the key holds already what it would hold then.
    pub(super) fn is_done(&self, record: &Record, held: Pair<'_>) -> bool {
        let hangs_right = match self.leases {
            LeasePlan::Drop => held.lease == 0,
            LeasePlan::Keep(_) => held.lease == record.lease,
            // One that is new can't be there yet.
            LeasePlan::New(_) => held.lease == 0 && record.lease == 0,
        };
        held.value == record.value && hangs_right
    }

    /// The record as it is to be written, but for its lease.
    ///
    /// # Errors
    /// Why it can't be.
    pub(super) fn prepare(&self, mut record: Record) -> Result<Record, LineProblem> {
        if self.when == When::Unchanged && record.mod_revision == 0 {
            let why = "it has no mod_revision, which --if-unchanged goes by";
            return Err(LineProblem::failed(record.line, &record.key, why));
        }
        if self.rename.is_none() {
            return Ok(record);
        }
        match self.rename.apply(&record.key) {
            Ok(key) => record.key = key,
            Err(why) => return Err(LineProblem::failed(record.line, &record.key, why)),
        }
        Ok(record)
    }
}

#[cfg(test)]
mod tests {
    use super::Rename;

    #[test]
    fn a_prefix_is_replaced_and_never_missing() {
        let apply = |strip: &str, add: &str, key: &[u8]| {
            let rename = Rename {
                strip: strip.into(),
                add: add.into(),
            };
            rename.apply(key)
        };
        assert_eq!(apply("a/", "b/", b"a/a/\xff"), Ok(b"b/a/\xff".to_vec()));
        assert_eq!(apply("", "", b"x"), Ok(b"x".to_vec()));
        assert_eq!(apply("a", "b", b"a"), Ok(b"b".to_vec()));
        assert!(apply("a/", "b/", b"c").is_err());
        assert!(apply("a", "", b"a").is_err());
    }
}
