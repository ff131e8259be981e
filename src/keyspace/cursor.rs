//! Walks over sorted keys, and jumps over those that nobody wants to see.

use crate::error::Result;
use crate::request::KeyRange;
use crate::transfer::PageSize;

/// A key and what is known of it, but not its value.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// The key.
    pub key: Vec<u8>,
    /// The revision of its last write.
    pub mod_revision: i64,
    /// How often it was written since it was created.
    pub version: i64,
    /// The lease it hangs on, if its value was read; 0 for none.
    pub lease: i64,
    /// The bytes of its value, if it was read.
    pub size: Option<u64>,
}

/// Keys that stand next to each other.
#[derive(Debug, Default)]
pub struct Page {
    /// In their order.
    pub entries: Vec<Entry>,
    /// What came for them, in bytes.
    pub bytes: usize,
    /// Whether keys follow that are in question.
    pub more: bool,
    /// How many these are, where that was told.
    pub rest: Option<usize>,
}

/// To jump over keys has its price: for the page behind them, the server counts all that follow. Counting a key takes about
/// as long as reading so many bytes.
const BYTES_A_COUNT: usize = 8;

/// Pages that are held as a whole: of fewer bytes than those of a scan, and of as many keys, since the server counts the
/// rest of a level for each.
pub const PAGE: PageSize = PageSize {
    first: 1_000,
    ..PAGE_WITH_VALUES
};

/// The same of keys with their values, however large those are.
pub const PAGE_WITH_VALUES: PageSize = PageSize {
    first: 50,
    most: 200_000,
    bytes: 8 << 20,
};

/// Where sorted keys come from.
pub trait Source: Send {
    /// The first keys from `first` on, at most `limit`.
    fn page(&mut self, first: &[u8], limit: usize) -> impl Future<Output = Result<Page>> + Send;

    /// How many keys begin with `prefix`.
    fn count(&mut self, prefix: &[u8]) -> impl Future<Output = Result<u64>> + Send;
}

/// A place among the keys of a source.
pub struct Cursor<S> {
    source: S,
    pub(super) size: PageSize,
    entries: Vec<Entry>,
    place: usize,
    /// The bytes of all of them.
    bytes: usize,
    /// Where the next page begins and how many keys it has; none after the last one.
    next: Option<(Vec<u8>, usize)>,
    /// How many keys follow on those pages, at most.
    rest: usize,
    /// What goes on being skipped on the next page, and how many bytes of it have come.
    skipped: Option<(Vec<u8>, usize)>,
}

impl<S: Source> Cursor<S> {
    /// Before the first key from `first` on.
    pub fn new(source: S, first: Vec<u8>, size: PageSize) -> Self {
        Self {
            source,
            size,
            entries: Vec::new(),
            place: 0,
            bytes: 0,
            next: Some((first, size.first)),
            rest: 0,
            skipped: None,
        }
    }

    /// Where the keys come from.
    pub fn source(&mut self) -> &mut S {
        &mut self.source
    }

    /// The key here; none after the last one.
    ///
    /// # Errors
    /// As the source's.
    pub async fn here(&mut self) -> Result<Option<&Entry>> {
        while self.place >= self.entries.len() {
            let Some((first, limit)) = self.next.take() else {
                return Ok(None);
            };
            // They are done with before the next ones come.
            self.entries = Vec::new();
            self.place = 0;
            let page = self.source.page(&first, limit).await?;
            self.next = page.entries.last().filter(|_| page.more).map(|last| {
                let first = [&last.key[..], b"\0"].concat();
                (first, self.size.after(page.entries.len(), page.bytes))
            });
            let known = self.rest.saturating_sub(page.entries.len());
            self.rest = page.rest.unwrap_or(known);
            (self.entries, self.bytes) = (page.entries, page.bytes);
            if let Some((prefix, read)) = self.skipped.take() {
                self.skip_more(&prefix, read);
            }
        }
        Ok(self.entries.get(self.place))
    }

    /// Goes on behind the key here.
    pub fn step(&mut self) {
        self.place += 1;
    }

    /// Goes on behind all keys that begin with `prefix`, as the one here does. Those that haven't come yet never will, if what
    /// has come of them would have paid for a jump; until then they are read, since small directories are read sooner.
    pub fn skip(&mut self, prefix: &[u8]) {
        self.skip_more(prefix, 0);
    }

    fn skip_more(&mut self, prefix: &[u8], read: usize) {
        let known = self.in_page(prefix);
        self.place += known;
        if self.place < self.entries.len() || self.next.is_none() {
            return;
        }
        let average = self.bytes / self.entries.len().max(1);
        let read = read.saturating_add(average.saturating_mul(known));
        let jump = self.rest.saturating_mul(BYTES_A_COUNT);
        if read < jump {
            if let Some((_, limit)) = &mut self.next {
                let wanted = (jump - read) / average.max(1);
                *limit = (*limit).min(wanted.max(self.size.first));
            }
            self.skipped = Some((prefix.to_vec(), read));
            return;
        }
        let range = KeyRange::prefix(prefix);
        // The last prefix there is has no end.
        let end = range.end().filter(|end| *end > prefix);
        self.next = end.map(|end| (end.to_vec(), self.size.first));
    }

    /// How many keys begin with `prefix`, as the one here does.
    ///
    /// # Errors
    /// As the source's.
    pub async fn count(&mut self, prefix: &[u8]) -> Result<u64> {
        let known = self.in_page(prefix);
        let ends_here = self.place + known < self.entries.len() || self.next.is_none();
        if ends_here {
            return Ok(known as u64);
        }
        self.source.count(prefix).await
    }

    /// How many of the keys from here on that have come begin with it.
    fn in_page(&self, prefix: &[u8]) -> usize {
        let rest = self.entries.get(self.place..).unwrap_or_default();
        rest.partition_point(|entry| entry.key.starts_with(prefix))
    }
}
