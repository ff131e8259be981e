//! What the flags say of how keys are written.

use clap::ValueEnum;

use super::ImportArgs;
use crate::error::{Error, Result};
use crate::options::{Ttl, bytes_of};
use crate::transfer::bulk::{self, Lost};
use crate::transfer::import::{ImportPlan, LeasePlan, Rename, When};

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum LeaseChoice {
    /// The lease of the same id; with --lease-ttl, one that doesn't exist is granted
    Keep,
    /// A new lease for each one of the file's, with --lease-ttl
    New,
    /// No lease
    Drop,
}

impl ImportArgs {
    /// How the files are imported.
    pub(super) fn plan(&self) -> Result<ImportPlan> {
        let when = match (self.if_absent, self.if_unchanged, self.skip_equal) {
            (true, ..) => When::Absent,
            (_, true, _) => When::Unchanged,
            (.., true) => When::Different,
            _ => When::Always,
        };
        Ok(ImportPlan {
            when,
            rename: Rename {
                strip: bytes_of(&self.strip_prefix),
                add: bytes_of(&self.add_prefix),
            },
            leases: self.lease_plan()?,
            bulk: self.bulk(),
        })
    }

    fn lease_plan(&self) -> Result<LeasePlan> {
        let ttl = self.lease_ttl.as_ref().map(Ttl::seconds).transpose()?;
        match (self.leases, ttl) {
            (LeaseChoice::Drop, None) => Ok(LeasePlan::Drop),
            (LeaseChoice::Keep, ttl) => Ok(LeasePlan::Keep(ttl)),
            (LeaseChoice::New, Some(ttl)) => Ok(LeasePlan::New(ttl)),
            (LeaseChoice::New, None) => Err(Error::usage(
                "--leases new needs --lease-ttl: files don't tell TTLs",
            )),
            (LeaseChoice::Drop, Some(_)) => Err(Error::usage(
                "--lease-ttl needs --leases new or --leases keep",
            )),
        }
    }

    /// How keys are written: done twice, each write ends in the same state.
    pub(super) fn bulk(&self) -> bulk::Plan {
        bulk::Plan {
            in_flight: usize::from(self.in_flight),
            // So that a signal needn't wait long for a transaction's turn.
            most: self
                .max_rate
                .map(|rate| usize::try_from(rate / 4).unwrap_or(usize::MAX).max(1)),
            rate: self.max_rate,
            lost: Lost::IsSentAgain,
            ..bulk::Plan::default()
        }
    }

    /// What undoing an import doesn't go by.
    pub(super) fn only_for_records(&self) -> bool {
        self.if_absent
            || self.if_unchanged
            || self.skip_equal
            || self.undo.is_some()
            || self.leases != LeaseChoice::Drop
            || !self.strip_prefix.is_empty()
            || !self.add_prefix.is_empty()
    }
}
