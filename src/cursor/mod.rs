//! Where a watch has come to, across restarts: a revision in a file and, to tell what is gone after a gap, which keys
//! there were.

mod journal;
mod keys;
mod place;

use std::path::Path;
use std::time::{Duration, Instant};

use etcd_client::proto::PbResponseHeader;

use crate::client::{Event, Pair, Piece, WatchResponse};
use crate::error::{Error, Result, Stage};
use crate::request::KeyRange;
use journal::Journal;
use keys::{Keys, Untold};
use place::{Place, PlaceFile};

/// The file is saved at most so often while events come one after the other.
const EVERY: Duration = Duration::from_millis(100);

/// Where a watch has come to.
#[derive(Debug)]
pub struct Cursor {
    range: KeyRange,
    file: Option<PlaceFile>,
    /// What the file says, or is to say.
    place: Option<Place>,
    is_saved: bool,
    /// Whether the cluster has been further than it is, so that all keys are still to be told.
    is_set_back: bool,
    saved_at: Option<Instant>,
    every: Duration,
    keeps_keys: bool,
    keys: Option<Keys>,
    journal: Option<Journal>,
}

impl Cursor {
    /// Takes the file, if there is to be one. Nothing is sent.
    ///
    /// # Errors
    /// Code 2 if the file can't be used, code 5 if another process uses it.
    pub fn take(file: Option<&Path>, keeps_keys: bool, range: &KeyRange) -> Result<Self> {
        let (file, place) = match file {
            Some(path) => {
                let (file, place) = PlaceFile::take(path, range)?;
                (Some(file), place)
            }
            None => (None, None),
        };
        Ok(Self {
            range: range.clone(),
            is_saved: place.is_some(),
            is_set_back: false,
            file,
            place,
            saved_at: None,
            every: EVERY,
            keeps_keys,
            keys: None,
            journal: None,
        })
    }

    /// Has each step be saved at once: what follows an event is dearer than a save.
    pub fn save_each(&mut self) {
        self.every = Duration::ZERO;
    }

    /// Finds the place in the history of the cluster, which is there now; begins there, or with `rev` if that isn't 0,
    /// where the file doesn't say. Returns the first revision to be watched.
    ///
    /// # Errors
    /// Code 2 if the file is of another cluster or, unless what has changed can be told, of another history, or `rev` is
    /// yet to come. When it can't be saved.
    pub fn begin(&mut self, now: &PbResponseHeader, rev: i64) -> Result<i64> {
        let (cluster, revision) = (now.cluster_id, now.revision);
        let shown = self.file.as_ref().map(PlaceFile::path);
        let refuse = |why: String| match shown {
            Some(path) => place::unusable(path, &why),
            None => Error::usage("the watch cannot begin there").cause(Stage::Settings, None, why),
        };
        let mut place = match self.place.take() {
            Some(place) => {
                let here = Place::new(cluster, &self.range, place.next_revision);
                if place.cluster_id != here.cluster_id {
                    return Err(refuse(format!(
                        "it is of cluster {}, and this is {cluster:x}",
                        place.cluster_id
                    )));
                }
                self.is_set_back = self.find_set_back(&place, now)?;
                place
            }
            None if rev > revision + 1 => {
                return Err(refuse(format!(
                    "revision {rev} is yet to come, the cluster is at {revision}"
                )));
            }
            None if rev > 0 => Place::new(cluster, &self.range, rev),
            None => Place::new(cluster, &self.range, revision + 1),
        };
        let next = place.next_revision;
        // The file says so from its next save on: until then it's noticed again that it was set back.
        place.raft_term = now.raft_term;
        if let Some(file) = self.file.as_ref().filter(|_| self.keeps_keys) {
            let header = serde_json::to_string(&Place::new(cluster, &self.range, 1));
            let header = header.map_err(anyhow::Error::from)?;
            let journal = Journal::new(file.beside(".keys"), header);
            self.keys = journal.read(next);
            self.journal = Some(journal);
        }
        if self.keeps_keys && next == 1 {
            self.keys.get_or_insert_default();
        }
        self.place = Some(place);
        if !self.is_saved {
            self.save()?;
        }
        self.write_keys_anew()?;
        Ok(next)
    }

    /// Whether the cluster, which is there now, has been further; fails if nothing can be told then.
    fn find_set_back(&self, place: &Place, now: &PbResponseHeader) -> Result<bool> {
        let (next, term) = (place.next_revision, place.raft_term);
        let why = match now {
            now if next > now.revision + 1 => format!(
                "revision {next} is yet to come, the cluster is at {}",
                now.revision
            ),
            now if term > now.raft_term => {
                format!(
                    "it is of raft term {term}, the cluster is at {}",
                    now.raft_term
                )
            }
            _ => return Ok(false),
        };
        match &self.file {
            Some(file) if !self.keeps_keys => Err(place::set_back(file.path(), &why)),
            _ => Ok(true),
        }
    }

    /// Whether the cluster has been further than it is: its history isn't the one that was seen.
    pub fn is_set_back(&self) -> bool {
        self.is_set_back
    }

    /// Whether it has to be told which keys there were before the first revision to be watched, by [`Cursor::know`].
    pub fn lacks_keys(&self) -> bool {
        // Which keys there were before isn't in this history.
        self.keeps_keys && self.keys.is_none() && !self.is_set_back
    }

    /// These keys were there, among others.
    ///
    /// # Errors
    /// If they can't be read.
    pub fn know(&mut self, piece: &Piece) -> Result<()> {
        let keys = self.keys.get_or_insert_default();
        for pair in piece.pairs() {
            keys.add(pair?.key);
        }
        Ok(())
    }

    /// All keys that were there are known now.
    ///
    /// # Errors
    /// When they can't be saved.
    pub fn know_all(&mut self) -> Result<()> {
        self.keys.get_or_insert_default();
        self.write_keys_anew()
    }

    /// They can't be known.
    pub fn know_none(&mut self) {
        self.keys = None;
    }

    /// These events were written out, and with them all up to `next`.
    ///
    /// # Errors
    /// When it can't be saved.
    pub fn advance(&mut self, response: &WatchResponse, next: i64) -> Result<()> {
        for event in &response.events {
            let known = self.keys.as_mut();
            if known.is_some_and(|keys| keys.apply(event))
                && let Some(journal) = &mut self.journal
            {
                journal.note(event);
            }
        }
        match &mut self.place {
            Some(place) if place.next_revision < next => place.advance(response.header, next),
            _ => return Ok(()),
        }
        self.is_saved = false;
        match self.due() {
            Some(due) if due <= Instant::now() => self.save(),
            _ => Ok(()),
        }
    }

    /// When it is to be saved next, if it is.
    pub fn due(&self) -> Option<Instant> {
        if self.is_saved || self.file.is_none() {
            return None;
        }
        let now = Instant::now();
        Some(self.saved_at.map_or(now, |saved| saved + self.every))
    }

    /// Saves what isn't saved yet.
    ///
    /// # Errors
    /// When that fails.
    pub fn save(&mut self) -> Result<()> {
        let (Some(file), Some(place)) = (&self.file, &self.place) else {
            return Ok(());
        };
        if self.is_saved {
            return Ok(());
        }
        if let Some(journal) = &mut self.journal {
            journal.flush(place.next_revision - 1)?;
        }
        file.save(place)?;
        self.is_saved = true;
        self.saved_at = Some(Instant::now());
        let long = |keys: &Keys| {
            self.journal
                .as_ref()
                .is_some_and(|journal| journal.is_long(keys))
        };
        if self.keys.as_ref().is_some_and(long) {
            self.write_keys_anew()?;
        }
        Ok(())
    }

    /// Only once the place is saved that the keys belong to.
    fn write_keys_anew(&mut self) -> Result<()> {
        match (&mut self.journal, &self.keys, &self.place) {
            (Some(journal), Some(keys), Some(place)) => {
                journal.write_anew(keys, place.next_revision - 1)
            }
            _ => Ok(()),
        }
    }

    /// Whether the place is kept in a file.
    pub fn has_file(&self) -> bool {
        self.file.is_some()
    }

    /// The range that is watched.
    pub fn range(&self) -> &KeyRange {
        &self.range
    }

    /// Begins to tell what has changed since `next`, from lists of the range.
    pub fn compare(&mut self, next: i64) -> Comparison<'_> {
        let knows_deletes = self.keys.is_some();
        Comparison {
            keys: self.keys.take().unwrap_or_default(),
            revision: 0,
            next_key: Vec::new(),
            cursor: self,
            untold: Untold::since(next),
            knows_deletes,
        }
    }
}

/// What has changed, told from a list of the range, which may be begun again at a later revision.
#[derive(Debug)]
pub struct Comparison<'a> {
    cursor: &'a mut Cursor,
    keys: Keys,
    untold: Untold,
    knows_deletes: bool,
    /// As of which revision the list is.
    revision: i64,
    /// Where what it has not told yet begins.
    next_key: Vec<u8>,
}

impl Comparison<'_> {
    /// Whether keys that are gone are told.
    pub fn knows_deletes(&self) -> bool {
        self.knows_deletes
    }

    /// A list begins, as of that revision.
    pub fn begin(&mut self, revision: i64) {
        self.revision = revision;
        self.next_key.clear();
    }

    /// What has changed up to and with the last key of the list's next piece, in the order of the keys. A deletion has the
    /// list's revision, since its own can't be known.
    ///
    /// # Errors
    /// If the keys can't be read.
    pub fn changes(&mut self, piece: &Piece) -> Result<Vec<Event>> {
        let pairs = piece.pairs().collect::<std::result::Result<Vec<_>, _>>()?;
        let Some(last) = pairs.last() else {
            return Ok(Vec::new());
        };
        let changes = self.part(&pairs, Some(last.key));
        self.untold.told(last.key, self.revision);
        self.next_key = [last.key, b"\0"].concat();
        Ok(changes)
    }

    /// What has changed after the list's last key.
    pub fn changes_after(&mut self) -> Vec<Event> {
        self.part(&[], None)
    }

    fn part(&mut self, pairs: &[Pair<'_>], last: Option<&[u8]>) -> Vec<Event> {
        let part = keys::Part {
            first: &self.next_key,
            last,
            pairs,
            revision: self.revision,
        };
        keys::changes(&mut self.keys, &part, &self.untold)
    }

    /// All has been told and written out.
    ///
    /// # Errors
    /// When it can't be saved.
    pub fn finish(self) -> Result<()> {
        let Self {
            cursor,
            keys,
            revision,
            ..
        } = self;
        cursor.keys = Some(keys);
        if let Some(place) = &mut cursor.place {
            place.next_revision = revision + 1;
        }
        cursor.is_set_back = false;
        // The keys belong to the new place: what the file says of them counts again once they are written.
        let journal = cursor.journal.take();
        cursor.is_saved = false;
        let saved = cursor.save();
        cursor.journal = journal;
        saved?;
        cursor.write_keys_anew()
    }
}
