//! The keys of a cluster as a source.

use std::time::Duration;

use etcd_client::proto::PbResponseHeader;

use super::{Entry, Page, Source};
use crate::client::{Connection, Pair};
use crate::error::Result;
use crate::request::{GetRequest, KeyRange};
use crate::transfer::{PageSize, Plan, Scan, Way};

/// Reads keys as of the revision of the first answer.
pub struct Store {
    connection: Connection,
    request: GetRequest,
    patience: Duration,
    header: PbResponseHeader,
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
        let plan = Plan::new(way, self.patience);
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
}

impl Source for Store {
    async fn page(&mut self, first: &[u8], limit: usize) -> Result<Page> {
        let end = self.request.range.end().unwrap_or_default();
        // Behind a directory that is the last there can be nothing is left to ask for.
        if end != b"\0" && first >= end {
            return Ok(Page::default());
        }
        let request = GetRequest {
            range: KeyRange::between(first, end).for_reading(),
            limit: i64::try_from(limit).unwrap_or(i64::MAX),
            ..self.request.clone()
        };
        let mut scan = self.start(request).await?;
        let mut page = Page::default();
        while let Some(piece) = scan.next().await? {
            page.bytes += piece.wire().len();
            for pair in piece.pairs() {
                let pair = pair?;
                page.entries
                    .push(Entry::new(&pair, !self.request.keys_only));
            }
        }
        page.more = scan.more();
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
