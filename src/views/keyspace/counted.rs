//! What `count` answers.

use std::io::{self, Write};

use etcd_client::proto::PbResponseHeader;
use schemars::JsonSchema;
use serde::Serialize;

use crate::options::WriteOut;
use crate::output::{Answer, Auto, Lines, Message, Table, Text, View};
use crate::views::Header;

/// `count`'s answer.
#[derive(Debug)]
pub struct Counted {
    /// Who answered.
    pub header: PbResponseHeader,
    /// How many keys there are.
    pub count: i64,
}

/// `count`'s document.
#[derive(Debug, Serialize, JsonSchema)]
pub struct CountedView {
    /// Who answered.
    header: Header,
    /// How many keys there are.
    count: i64,
}

impl Answer for Counted {
    type View<'a> = CountedView;

    fn view(&self) -> CountedView {
        CountedView {
            header: Some(&self.header).into(),
            count: self.count,
        }
    }
}

impl View for CountedView {
    const AUTO: Auto = Auto::Plain;

    fn plain(&self, out: &mut Text<'_>) -> io::Result<()> {
        writeln!(out, "{}", self.count)
    }

    fn table(&self) -> Table {
        let mut table = Table::new(&["COUNT"]);
        table.row([self.count.into()]);
        table
    }

    fn lines(&self, out: &mut Lines<'_>) -> io::Result<()> {
        out.line(self)
    }
}

impl Message for Counted {
    const FORMATS: &'static [WriteOut] = &[];
}
