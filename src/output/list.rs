//! Lists too long to be gathered: shown as they come, in every format but the table.

use std::io::{self, Write};

use serde::Serialize;

use super::{Output, Text, json, jsonl, yaml};
use crate::error::Result;
use crate::options::{OutputChoice, WriteOut};
use crate::output::show::cut_off;
use crate::settings::Format;

/// What has to be known of a list before its items come, and what only after them, for etcdctl's formats (`-w`).
pub trait ListMessage {
    /// An item, read in place.
    type Item<'i>: Copy;

    /// What stands before the items.
    fn begin(&self, format: WriteOut, out: &mut Text<'_>) -> io::Result<()>;

    /// An item, which is the first or not.
    fn item(
        &self,
        format: WriteOut,
        item: Self::Item<'_>,
        is_first: bool,
        out: &mut Text<'_>,
    ) -> io::Result<()>;

    /// What stands after the items, of which there were some or none.
    fn end(&self, format: WriteOut, is_empty: bool, out: &mut Text<'_>) -> io::Result<()>;
}

/// The same for our formats. In JSON and YAML it is one document.
pub trait List: ListMessage {
    /// The field that has the items.
    const ITEMS: &'static str;
    /// An item of JSON and YAML.
    type View<'i>: Serialize;

    /// The fields before that.
    fn head(&self) -> impl Serialize;

    /// The fields after it.
    fn tail(&self) -> impl Serialize;

    /// Makes it.
    fn view<'i>(&self, item: Self::Item<'i>) -> Self::View<'i>;

    /// An item as lines of text.
    fn plain(&self, item: Self::Item<'_>, out: &mut Text<'_>) -> io::Result<()>;
}

/// Shows a list.
pub struct ShowList<'a> {
    output: &'a mut Output,
    items: usize,
}

impl<'a> ShowList<'a> {
    pub(super) fn new(output: &'a mut Output) -> Self {
        Self { output, items: 0 }
    }

    /// What stands before the items.
    pub fn begin<L: List>(&mut self, list: &L) -> Result<()> {
        let hex = self.output.hex;
        let out = &mut self.output.out;
        let begun = match self.output.format {
            Format::Etcdctl(format) => list.begin(format, &mut Text::new(out, hex)),
            Format::Ours(OutputChoice::Json) => json::list_begin(out, &list.head(), L::ITEMS),
            Format::Ours(OutputChoice::Yaml) => yaml::list_begin(out, &list.head(), L::ITEMS),
            Format::Ours(_) => Ok(()),
        };
        begun.map_err(cut_off)
    }

    /// The next item. It's seen once there are many or the list has ended.
    pub fn item<L: List>(&mut self, list: &L, item: L::Item<'_>) -> Result<()> {
        let is_first = self.items == 0;
        self.items += 1;
        let (hex, terminal) = (self.output.hex, self.output.is_terminal());
        let out = &mut self.output.out;
        let shown = match self.output.format {
            Format::Etcdctl(format) => list.item(format, item, is_first, &mut Text::new(out, hex)),
            Format::Ours(OutputChoice::Json) => json::list_item(out, &list.view(item), is_first),
            Format::Ours(OutputChoice::Yaml) => yaml::list_item(out, &list.view(item), is_first),
            Format::Ours(OutputChoice::Jsonl) => jsonl::write(out, &list.view(item)),
            Format::Ours(_) => list.plain(item, &mut Text::new(out, hex).on(terminal)),
        };
        shown.map_err(cut_off)
    }

    /// What stands after the items.
    pub fn end<L: List>(self, list: &L) -> Result<()> {
        let (is_empty, hex) = (self.items == 0, self.output.hex);
        let out = &mut self.output.out;
        let ended = match self.output.format {
            Format::Etcdctl(format) => list.end(format, is_empty, &mut Text::new(out, hex)),
            Format::Ours(OutputChoice::Json) => json::list_end(out, &list.tail(), is_empty),
            Format::Ours(OutputChoice::Yaml) => yaml::list_end(out, &list.tail(), is_empty),
            Format::Ours(_) => Ok(()),
        };
        ended.and_then(|()| out.flush()).map_err(cut_off)
    }
}
