//! Lists about the keyspace, which can be as long as it is: a row at a time.

use std::io;

use etcd_client::proto::PbResponseHeader;
use schemars::JsonSchema;
use serde::Serialize;

use crate::options::WriteOut;
use crate::output::{Answer, Auto, Cell, Lines, List, ListMessage, Message, Table, Text, View};
use crate::views::Header;

/// A row of such a list.
pub trait Row: 'static {
    /// How it can be shown as text.
    type Style: Copy + Default;
    /// Its object in JSON and YAML.
    type View<'a>: Serialize + JsonSchema;
    /// The table's columns.
    const COLUMNS: &'static [&'static str];

    /// Makes the object.
    fn view(&self) -> Self::View<'_>;

    /// As a line of text.
    fn plain(&self, style: Self::Style, out: &mut Text<'_>) -> io::Result<()>;

    /// As a line of the table.
    fn cells(&self) -> Vec<Cell>;
}

/// A list, all of it where it's shown as a table, else what stands around its rows.
#[derive(Debug)]
pub struct Rows<R: Row> {
    /// Who answered, as of which revision.
    pub header: PbResponseHeader,
    /// How it's shown as text.
    pub style: R::Style,
    /// The rows, where they have to be gathered.
    pub rows: Vec<R>,
}

/// Its document.
#[derive(Serialize, JsonSchema)]
#[schemars(bound = "R::View<'a>: JsonSchema")]
pub struct RowsView<'a, R: Row> {
    /// Who answered, as of which revision.
    header: Header,
    /// What there is, in its order.
    entries: Vec<R::View<'a>>,
    #[serde(skip)]
    rows: &'a Rows<R>,
}

#[derive(Serialize)]
struct Head {
    header: Header,
}

/// Nothing comes after the rows.
#[derive(Serialize)]
struct Tail {}

impl<R: Row> Answer for Rows<R> {
    type View<'a> = RowsView<'a, R>;

    fn view(&self) -> RowsView<'_, R> {
        RowsView {
            header: Some(&self.header).into(),
            entries: self.rows.iter().map(R::view).collect(),
            rows: self,
        }
    }
}

impl<R: Row> View for RowsView<'_, R> {
    const AUTO: Auto = Auto::Plain;

    fn plain(&self, out: &mut Text<'_>) -> io::Result<()> {
        let mut rows = self.rows.rows.iter();
        rows.try_for_each(|row| row.plain(self.rows.style, out))
    }

    fn table(&self) -> Table {
        let mut table = Table::new(R::COLUMNS);
        for row in &self.rows.rows {
            table.row(row.cells());
        }
        table
    }

    fn lines(&self, out: &mut Lines<'_>) -> io::Result<()> {
        self.entries.iter().try_for_each(|entry| out.line(entry))
    }
}

impl<R: Row> Message for Rows<R> {
    const FORMATS: &'static [WriteOut] = &[];
}

/// etcdctl has no such lists.
impl<R: Row> ListMessage for Rows<R> {
    type Item<'i> = &'i R;

    fn begin(&self, _: WriteOut, _: &mut Text<'_>) -> io::Result<()> {
        Ok(())
    }

    fn item(&self, _: WriteOut, _: &R, _: bool, _: &mut Text<'_>) -> io::Result<()> {
        Ok(())
    }

    fn end(&self, _: WriteOut, _: bool, _: &mut Text<'_>) -> io::Result<()> {
        Ok(())
    }
}

impl<R: Row> List for Rows<R> {
    const ITEMS: &'static str = "entries";
    type View<'i> = R::View<'i>;

    fn head(&self) -> impl Serialize {
        Head {
            header: Some(&self.header).into(),
        }
    }

    fn tail(&self) -> impl Serialize {
        Tail {}
    }

    fn view<'i>(&self, row: Self::Item<'i>) -> Self::View<'i> {
        row.view()
    }

    fn plain(&self, row: &R, out: &mut Text<'_>) -> io::Result<()> {
        row.plain(self.style, out)
    }
}
