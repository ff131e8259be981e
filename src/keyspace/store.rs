//! The keys of a cluster as a source.

use std::time::Duration;

use etcd_client::proto::PbResponseHeader;

use super::{Entry, PAGE, Page, Source};
use crate::client::{Connection, Pair, Piece};
use crate::error::Result;
use crate::request::{GetRequest, KeyRange};
use crate::transfer::{PageSize, Plan, Scan, Way};

/// So many pages in a row, and what follows them is wanted, too: it's read in one sweep, for whose parts the server need not
/// count the rest.
const PAGES_IN_A_ROW: usize = 4;

/// Reads keys as of the revision of the first answer.
pub struct Store {
    connection: Connection,
    request: GetRequest,
    patience: Duration,
    header: PbResponseHeader,
    /// Where the last page ended, and how many there were in a row.
    end: Vec<u8>,
    in_a_row: usize,
    /// What goes on there.
    sweep: Option<Scan>,
}

impl Store {
    /// What `request` asks for, part by part. The connection has no deadline of its own; each part of an answer has
    /// `patience`.
    pub fn new(connection: Connection, request: GetRequest, patience: Duration) -> Self {
        Self {
            connection,
            request,
            patience,
            header: PbResponseHeader::default(),
            end: Vec::new(),
            in_a_row: 0,
            sweep: None,
        }
    }

    /// Who answered first, as of which revision.
    pub fn header(&self) -> &PbResponseHeader {
        &self.header
    }

    /// All of it, in one sweep.
    ///
    /// # Errors
    /// As every read's.
    pub async fn sweep(self) -> Result<Scan> {
        let request = self.request.clone();
        self.scan(request, Way::InPages(PageSize::default())).await
    }

    async fn scan(&self, request: GetRequest, way: Way) -> Result<Scan> {
        let plan = Plan {
            goes_on: self.header.revision > 0,
            ..Plan::new(way, self.patience)
        };
        Scan::start(self.connection.clone(), request, plan).await
    }

    async fn start(&mut self, request: GetRequest) -> Result<Scan> {
        let scan = self.scan(request, Way::AtOnce).await?;
        if self.header.revision == 0 {
            self.header = *scan.header();
        }
        if self.request.revision == 0 {
            self.request.revision = scan.header().revision;
        }
        Ok(scan)
    }

    async fn one_page(&mut self, request: GetRequest, limit: usize) -> Result<Page> {
        let request = GetRequest {
            limit: i64::try_from(limit).unwrap_or(i64::MAX),
            ..request
        };
        let mut scan = self.start(request).await?;
        let mut page = Page::default();
        while let Some(piece) = scan.next().await? {
            page.add(&piece, !self.request.keys_only)?;
        }
        page.more = scan.more();
        let count = usize::try_from(scan.count()).unwrap_or_default();
        page.rest = Some(count.saturating_sub(page.entries.len()));
        Ok(page)
    }

    /// The next keys of the sweep, which begins as `request` says if there is none yet.
    async fn part_of_sweep(&mut self, request: GetRequest, limit: usize) -> Result<Page> {
        let mut scan = match self.sweep.take() {
            Some(scan) => scan,
            None => {
                self.scan(request, Way::InPages(PageSize::default()))
                    .await?
            }
        };
        let mut page = Page::default();
        while page.entries.len() < limit && page.bytes < PAGE.bytes {
            let Some(piece) = scan.next().await? else {
                return Ok(page);
            };
            page.add(&piece, !self.request.keys_only)?;
        }
        page.more = true;
        self.sweep = Some(scan);
        Ok(page)
    }
}

impl Page {
    fn add(&mut self, piece: &Piece, with_values: bool) -> Result<()> {
        self.bytes += piece.wire().len();
        for pair in piece.pairs() {
            self.entries.push(Entry::new(&pair?, with_values));
        }
        Ok(())
    }
}

impl Source for Store {
    async fn page(&mut self, first: &[u8], limit: usize) -> Result<Page> {
        let end = self.request.range.end().unwrap_or_default();
        // Behind a directory that is the last there can be nothing is left to ask for.
        if end != b"\0" && first >= end {
            return Ok(Page::default());
        }
        if self.end != first {
            (self.in_a_row, self.sweep) = (0, None);
        }
        let request = GetRequest {
            range: KeyRange::between(first, end).for_reading(),
            ..self.request.clone()
        };
        let page = if self.in_a_row < PAGES_IN_A_ROW {
            self.one_page(request, limit).await?
        } else {
            self.part_of_sweep(request, limit).await?
        };
        self.in_a_row += 1;
        if let Some(last) = page.entries.last() {
            self.end = [&last.key, &b"\0"[..]].concat();
        }
        Ok(page)
    }

    async fn count(&mut self, prefix: &[u8]) -> Result<u64> {
        let request = GetRequest {
            range: KeyRange::prefix(prefix),
            count_only: true,
            ..self.request.clone()
        };
        let mut scan = self.start(request).await?;
        while scan.next().await?.is_some() {}
        Ok(u64::try_from(scan.count()).unwrap_or_default())
    }
}

impl Entry {
    /// What is known of a key, whose value was read or not.
    pub fn new(pair: &Pair<'_>, with_value: bool) -> Self {
        Self {
            key: pair.key.to_vec(),
            mod_revision: pair.mod_revision,
            version: pair.version,
            // Asked for keys only, etcd 3.7 says none, whatever they hang on.
            lease: if with_value { pair.lease } else { 0 },
            size: with_value.then_some(pair.value.len() as u64),
        }
    }
}
