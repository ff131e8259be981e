//! How far a mirror has come, and how it is made sure that nothing is left out, whoever dies when.

mod file;
mod key;
mod mark;

use std::sync::Arc;

use etcd_client::proto::{PbRangeResponse, PbResponseHeader};
use ring::digest::{SHA256, digest};

pub use self::file::CheckpointFile;
use self::file::InFile;
use self::key::InKey;
use self::mark::Mark;
pub(super) use self::mark::is_mark;
use super::{Counts, RESERVED, Rewrite, reaching_for};
use crate::client::{Connection, OPERATIONS, Write};
use crate::error::{Error, Kind, Result};
use crate::request::{Compare, GetRequest, KeyRange};
use crate::watcher::Endurance;

/// Where a checkpoint is to be.
#[derive(Clone, Debug)]
pub enum CheckpointPlace {
    /// At the destination, below [`RESERVED`].
    UsualKey,
    /// At the destination, under this key.
    Key(Vec<u8>),
    /// In a file.
    File(Arc<CheckpointFile>),
}

/// The place of a mirror that is at work.
pub(super) enum Checkpoint {
    /// At the destination.
    Key(InKey),
    /// In a file.
    File(InFile),
}

/// What became of a transaction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Committed {
    /// It is done.
    Done,
    /// The destination takes no such large one.
    TooLarge,
    /// Not done: somebody else has written the mark.
    Overtaken,
}

/// A checkpoint that is another mirror's.
pub(super) struct Other {
    /// Where it is.
    pub(super) key: Vec<u8>,
    /// What it is of.
    pub(super) owner: String,
}

/// The destination.
pub(super) struct There {
    pub(super) connection: Connection,
    pub(super) endurance: Endurance,
    pub(super) counts: Arc<Counts>,
}

impl There {
    /// A key, and where the destination is.
    async fn read(&self, key: &[u8]) -> Result<PbRangeResponse> {
        self.read_all(KeyRange::single(key)).await
    }

    async fn read_all(&self, keys: KeyRange) -> Result<PbRangeResponse> {
        let request = GetRequest::of(keys);
        let read = reaching_for(self.endurance, async || {
            let mut kv = self.connection.bounded().kv().await?;
            let options = Some(request.options());
            Ok(kv.get(request.range.key(), options).await?.0)
        });
        read.await
            .map_err(|error| error.about("reading the checkpoint"))
    }

    /// The checkpoint of a mirror that brings another cluster's keys under the same prefix, among those below
    /// [`RESERVED`]. None where they may not be read: then it's nobody's who may write there.
    ///
    /// # Errors
    /// If the destination can't be reached.
    pub(super) async fn other_source(
        &self,
        source_cluster: u64,
        rewrite: &Rewrite,
    ) -> Result<Option<Other>> {
        let ours = Mark::new(source_cluster, rewrite);
        self.find(|mark| mark.brings_others(&ours)).await
    }

    /// Where this is a mirror's source: the checkpoint, among those below [`RESERVED`], of one that brings what that one
    /// writes, in `destination_cluster`, back here.
    ///
    /// # Errors
    /// If the source can't be reached.
    pub(super) async fn way_back(
        &self,
        destination_cluster: u64,
        rewrite: &Rewrite,
    ) -> Result<Option<Other>> {
        let back = Mark::new(destination_cluster, &rewrite.reversed());
        self.find(|mark| mark.meets(&back)).await
    }

    async fn find(&self, is_meant: impl Fn(&Mark) -> bool) -> Result<Option<Other>> {
        let read = match self.read_all(KeyRange::prefix(RESERVED)).await {
            Err(error) if error.kind() == Kind::Refused => return Ok(None),
            read => read?,
        };
        Ok(read.kvs.into_iter().find_map(|kv| {
            let mark = Mark::read(&kv.value).ok()?;
            is_meant(&mark).then(|| Other {
                key: kv.key,
                owner: mark.owner(),
            })
        }))
    }

    /// The mark says that now.
    fn note(&self, mark: &Mark, was_lost: bool) {
        if was_lost {
            self.counts.add_destination_loss();
        }
        self.counts.reach(mark.revision);
    }
}

/// Where the checkpoint of such a mirror is.
fn usual_key(source_cluster: u64, rewrite: &Rewrite) -> Vec<u8> {
    let what = [rewrite.from(), b"\0", rewrite.to()].concat();
    let digest = digest(&SHA256, &what);
    let short = digest.as_ref().iter().take(8);
    let name: String = short.map(|byte| format!("{byte:02x}")).collect();
    [RESERVED, format!("{source_cluster:x}/{name}").as_bytes()].concat()
}

impl Checkpoint {
    /// Takes the mirror over, from where the checkpoint is.
    ///
    /// # Errors
    /// If what is in its place is not this mirror's, somebody else takes over at the same moment, or the destination can't
    /// be reached.
    pub(super) async fn claim(
        there: There,
        place: &CheckpointPlace,
        source_cluster: u64,
        rewrite: &Rewrite,
    ) -> Result<Self> {
        let mark = Mark::new(source_cluster, rewrite);
        let key = match place {
            CheckpointPlace::UsualKey => usual_key(source_cluster, rewrite),
            CheckpointPlace::Key(key) => key.clone(),
            CheckpointPlace::File(file) => {
                return Ok(Self::File(InFile::claim(there, file, mark, rewrite).await?));
            }
        };
        Ok(Self::Key(InKey::claim(there, key, mark).await?))
    }

    pub(super) fn mark(&self) -> &Mark {
        match self {
            Self::Key(kept) => &kept.mark,
            Self::File(kept) => &kept.mark,
        }
    }

    /// The most changes of a transaction that a server takes unless told otherwise.
    pub(super) async fn most_changes(&self) -> usize {
        match self {
            Self::Key(kept) => kept.most_changes().await,
            // Each has a condition, which can't be on another level than the first.
            Self::File(_) => OPERATIONS,
        }
    }

    /// Whether nothing at the destination tells who is at work on it.
    pub(super) fn is_in_file(&self) -> bool {
        matches!(self, Self::File(_))
    }

    /// Whether the destination was further when this was written.
    pub(super) fn is_set_back(&self) -> bool {
        matches!(self, Self::File(kept) if kept.is_set_back)
    }

    /// Whether the source, which is there now, has been further.
    pub(super) fn is_ahead_of(&self, source: &PbResponseHeader) -> bool {
        self.mark().is_ahead_of(source)
    }

    /// The source is there now; the mark says so from its next move on.
    pub(super) fn note_source(&mut self, source: &PbResponseHeader) {
        match self {
            Self::Key(kept) => kept.mark.note_source(source),
            Self::File(kept) => kept.mark.note_source(source),
        }
    }

    /// What must hold for as long as nobody else has taken over.
    pub(super) fn guard(&self) -> Vec<Compare> {
        match self {
            Self::Key(kept) => vec![kept.guard()],
            Self::File(_) => Vec::new(),
        }
    }

    /// The mark for having come that far.
    pub(super) fn at(&self, revision: i64, within: usize) -> Mark {
        let mut mark = self.mark().clone();
        (mark.revision, mark.within) = (revision, within);
        mark
    }

    /// Says how far it is.
    ///
    /// # Errors
    /// As [`Checkpoint::advance`], and if somebody else has taken over.
    pub(super) async fn reach(&mut self, revision: i64) -> Result<()> {
        match self.advance(self.at(revision, 0), &[]).await? {
            Committed::Overtaken => Err(self.taken_over()),
            Committed::Done | Committed::TooLarge => Ok(()),
        }
    }

    /// Writes, and says how far that is: in the same transaction, or once it's done. It is done once, whatever becomes of
    /// answers; where the mark is in a file, at least once.
    ///
    /// # Errors
    /// If the destination refuses it or can't be reached.
    pub(super) async fn advance(&mut self, mark: Mark, writes: &[Write<'_>]) -> Result<Committed> {
        match self {
            Self::Key(kept) => kept.advance(mark, writes).await,
            Self::File(kept) => kept.advance(mark, writes).await,
        }
    }

    /// Why there is no going on where somebody else has written the mark.
    pub(super) fn taken_over(&self) -> Error {
        match self {
            Self::Key(kept) => kept.taken_over(),
            Self::File(_) => Error::new(Kind::ConditionNotMet, "another mirror has taken over"),
        }
    }
}
