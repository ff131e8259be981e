//! What the flags say of how keys are written.

use clap::ValueEnum;

use super::ImportArgs;
use crate::error::{Error, Result};
use crate::options::{Ttl, bytes_of};
use crate::transfer::bulk::{self, Lost};
use crate::transfer::import::{ImportPlan, LeasePlan, Rename, Stop, When};

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
    pub(super) fn plan(&self, stop: &Stop) -> Result<ImportPlan> {
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
            bulk: self.bulk(stop),
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
    pub(super) fn bulk(&self, stop: &Stop) -> bulk::Plan {
        bulk::Plan {
            in_flight: usize::from(self.in_flight),
            rate: self.max_rate,
            lost: Lost::IsSentAgain,
            stop: Some(stop.clone()),
            ..bulk::Plan::default()
        }
    }

    /// The first flag that undoing an import doesn't go by, and why.
    pub(super) fn useless_for_undoing(&self) -> Option<(&'static str, &'static str)> {
        let only_ours = "a key is put back only if it holds what the import has given it";
        let same_names = "it puts back the keys that the import has written";
        [
            (self.if_absent, "--if-absent", only_ours),
            (self.if_unchanged, "--if-unchanged", only_ours),
            (self.skip_equal, "--skip-equal", only_ours),
            (
                self.undo.is_some(),
                "--undo",
                "what is put back is in no file then",
            ),
            (
                self.leases != LeaseChoice::Drop,
                "--leases",
                "keys get the leases back that they had",
            ),
            (!self.strip_prefix.is_empty(), "--strip-prefix", same_names),
            (!self.add_prefix.is_empty(), "--add-prefix", same_names),
            (
                self.format.is_some(),
                "--format",
                "it is in a format of its own",
            ),
            (
                self.keep_going,
                "--keep-going",
                "what earlier lines undo depends on later ones, so that none may be left out",
            ),
            (
                self.partial,
                "--partial",
                "a last line that is cut off is left out anyway, its key was not written",
            ),
        ]
        .into_iter()
        .find_map(|(is_given, flag, why)| is_given.then_some((flag, why)))
    }
}
