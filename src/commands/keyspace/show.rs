//! Shows rows as they come, or all at once where the format has to have all of them.

use etcd_client::proto::PbResponseHeader;

use crate::error::Result;
use crate::output::{Output, Show, ShowList};
use crate::views::keyspace::{Row, Rows};

/// Rows on their way to the output.
pub(super) struct ShowRows<'a, R: Row> {
    rows: Rows<R>,
    list: Option<ShowList<'a>>,
    whole: Option<Show<'a, Rows<R>>>,
}

impl<'a, R: Row> ShowRows<'a, R> {
    /// Claims the output.
    pub(super) fn new(style: R::Style, out: &'a mut Output) -> Result<Self> {
        let header = PbResponseHeader::default();
        let rows = Vec::new();
        let rows = Rows {
            header,
            style,
            rows,
        };
        let needs_all = out.list::<Rows<R>>()?.is_none();
        let (list, whole) = if needs_all {
            (None, Some(out.one()?))
        } else {
            (out.list::<Rows<R>>()?, None)
        };
        Ok(Self { rows, list, whole })
    }

    /// What stands before the rows.
    pub(super) fn begin(&mut self, header: PbResponseHeader) -> Result<()> {
        self.rows.header = header;
        match &mut self.list {
            Some(list) => list.begin(&self.rows),
            None => Ok(()),
        }
    }

    /// The next row.
    pub(super) fn row(&mut self, row: R) -> Result<()> {
        match &mut self.list {
            Some(list) => list.item(&self.rows, &row),
            None => {
                self.rows.rows.push(row);
                Ok(())
            }
        }
    }

    /// What stands after them.
    pub(super) fn end(self) -> Result<()> {
        match (self.list, self.whole) {
            (Some(list), _) => list.end(&self.rows),
            (None, Some(whole)) => whole.answer(&self.rows),
            (None, None) => Ok(()),
        }
    }
}
