//! A checkpoint in a file: for destinations that hold nothing but what is mirrored.

use std::path::Path;
use std::sync::Arc;

use tokio::time::{Instant, sleep};

use super::mark::{Mark, Whereabouts};
use super::{Committed, There};
use crate::client::{Batch, Write};
use crate::error::{Error, Kind, Result, Stage};
use crate::files::{Draft, Locked};
use crate::mirror::{PAUSE, Rewrite};
use crate::request::{Compare, KeyRange};
use crate::transfer::bulk::is_too_much;

/// The file. No other mirror uses it meanwhile.
#[derive(Debug)]
pub struct CheckpointFile(Locked);

impl CheckpointFile {
    /// Takes the file, and sees whether it can be one.
    ///
    /// # Errors
    /// Code 2 if it can't be used, code 5 if another process uses it.
    pub fn take(path: &Path) -> Result<Self> {
        // Whether one could be written is known before anything is sent.
        Draft::beside(path)?;
        let locked = Locked::take(path).map_err(|not| match not.error {
            Some(error) => unusable(path, &format!("{}: {error}", not.lock.display())),
            None => Error::new(
                Kind::ConditionNotMet,
                "another process uses this checkpoint",
            )
            .cause(
                Stage::Local,
                None,
                format!("{} is locked", not.lock.display()),
            )
            .hint("each mirror needs a checkpoint file of its own"),
        })?;
        let file = Self(locked);
        file.read()?;
        Ok(file)
    }

    /// What it says, if it's there.
    pub(super) fn read(&self) -> Result<Option<Mark>> {
        let read = self.0.read();
        let bytes = read.map_err(|error| self.unusable(&error.to_string()))?;
        let mark = bytes.map(|bytes| Mark::read(&bytes)).transpose();
        let mark = mark.map_err(|why| self.unusable(&format!("it is no checkpoint: {why}")))?;
        if mark.as_ref().is_some_and(|mark| mark.destination.is_none()) {
            return Err(self.unusable("it is no checkpoint: it doesn't say of which destination"));
        }
        Ok(mark)
    }

    pub(super) fn save(&self, mark: &Mark) -> Result<()> {
        // A field a line, so that what is wrong with it has a line of its own.
        let mut text = serde_json::to_vec_pretty(mark).map_err(anyhow::Error::from)?;
        text.push(b'\n');
        self.0.save(&text).map_err(|error| {
            let shown = self.0.path().display();
            Error::failed(format!("saving the checkpoint {shown} failed"))
                .because(&error)
                .hint("it still says where to go on; what came after that will be done again")
        })
    }

    pub(super) fn unusable(&self, why: &str) -> Error {
        unusable(self.0.path(), why)
    }
}

fn unusable(path: &Path, why: &str) -> Error {
    Error::usage(format!("cannot use the checkpoint {}", path.display()))
        .cause(Stage::Settings, None, why)
        .hint("name another file; or, if it is a checkpoint of yours, remove it to have all keys compared")
}

/// The mark, and where the destination is.
///
/// Nothing at the destination tells whether a transaction whose answer was lost is done, or will be. So it's sent again, and
/// each one is bound to its keys' not having changed since the answer before: what comes late does nothing any more.
pub(in crate::mirror) struct InFile {
    there: There,
    file: Arc<CheckpointFile>,
    pub(super) mark: Mark,
    cluster: String,
    /// What was done up to this revision is known to be.
    revision: i64,
    /// Whether it was further once.
    pub(super) is_set_back: bool,
}

impl InFile {
    /// Goes on from what the file says.
    ///
    /// # Errors
    /// If that is another mirror's, or the destination can't be reached.
    pub(super) async fn claim(
        there: There,
        file: &Arc<CheckpointFile>,
        mut mark: Mark,
        rewrite: &Rewrite,
    ) -> Result<Self> {
        // A key that is among those that the user has to be allowed to read anyway.
        let keys = KeyRange::prefix(rewrite.to()).for_reading();
        let header = there.read(keys.key()).await?.header.unwrap_or_default();
        let cluster = format!("{:x}", header.cluster_id);
        let mut is_set_back = false;
        if let Some(before) = file.read()? {
            if !before.is_of(&mark) {
                return Err(file.unusable(&format!("it is of {}", before.owner())));
            }
            let Some(at) = before
                .destination
                .as_ref()
                .filter(|at| at.cluster == cluster)
            else {
                return Err(file.unusable("it is of a mirror to another destination"));
            };
            // It lacks what was mirrored since then: all keys have to be compared.
            is_set_back = at.revision > header.revision;
            if !is_set_back {
                mark.take_up(&before);
            }
        }
        let mut claimed = Self {
            there,
            file: Arc::clone(file),
            mark: mark.clone(),
            cluster,
            revision: header.revision,
            is_set_back,
        };
        claimed.keep(mark, false)?;
        Ok(claimed)
    }

    pub(super) async fn advance(&mut self, mark: Mark, writes: &[Write<'_>]) -> Result<Committed> {
        let (since, mut was_lost) = (Instant::now(), false);
        while !writes.is_empty() {
            let unchanged = writes
                .iter()
                .map(|write| Compare::unchanged_since(write.key(), self.revision));
            let mut batch = Batch::guarded(&unchanged.collect::<Vec<_>>());
            for write in writes {
                batch.add(&[], std::slice::from_ref(write));
            }
            match self.there.connection.bounded().write(&batch).await {
                Ok(answer) => {
                    // Where somebody has changed a key, or it was this very transaction, that is known from now on.
                    self.revision = answer.revision;
                    if answer.succeeded {
                        break;
                    }
                }
                Err(error) if is_too_much(&error) => return Ok(Committed::TooLarge),
                Err(error) => {
                    let error = Error::from(error);
                    let may_pass = matches!(error.kind(), Kind::Unreachable | Kind::OutcomeUnknown);
                    if !may_pass || !self.there.endurance.waits(since.elapsed()) {
                        return Err(error.about("writing to the destination"));
                    }
                    was_lost = true;
                    sleep(PAUSE).await;
                }
            }
        }
        self.keep(mark, was_lost)?;
        Ok(Committed::Done)
    }

    fn keep(&mut self, mut mark: Mark, was_lost: bool) -> Result<()> {
        mark.number = self.mark.number + 1;
        mark.destination = Some(Whereabouts {
            cluster: self.cluster.clone(),
            revision: self.revision,
        });
        self.file.save(&mark)?;
        self.there.note(&mark, was_lost);
        self.mark = mark;
        Ok(())
    }
}
