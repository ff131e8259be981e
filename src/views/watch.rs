//! What a watch sees.

use std::io::{self, Write};

use etcd_client::proto::{PbEvent, PbWatchResponse};
use schemars::JsonSchema;
use serde::Serialize;

use super::Header;
use super::kv::KeyValue;
use crate::lines;
use crate::output::{Answer, Auto, Lines, Table, Text, View};

/// One message of a watch: events, or a sign of progress.
#[derive(Debug)]
pub struct Watched {
    /// As it came.
    pub response: PbWatchResponse,
}

/// A watch message's document. With jsonl each event is a line of its own.
#[derive(Debug, Serialize, JsonSchema)]
pub struct WatchedView<'a> {
    /// Who answered; its revision is the store's.
    header: Header,
    /// What happened, in order; none for a sign of progress.
    events: Vec<EventView<'a>>,
    #[serde(skip)]
    answer: &'a Watched,
}

/// One event.
#[derive(Debug, Serialize, JsonSchema)]
pub struct EventView<'a> {
    /// `put` or `delete`.
    r#type: String,
    /// The key and what it holds now.
    kv: Option<KeyValue<'a>>,
    /// What it held before, if `--prev-kv` asked for it and it is still known.
    prev_kv: Option<KeyValue<'a>>,
}

impl<'a> From<&'a PbEvent> for EventView<'a> {
    fn from(event: &'a PbEvent) -> Self {
        Self {
            r#type: lines::event_type(event).to_lowercase(),
            kv: event.kv.as_ref().map(KeyValue::from),
            prev_kv: event.prev_kv.as_ref().map(KeyValue::from),
        }
    }
}

impl Answer for Watched {
    type View<'a> = WatchedView<'a>;

    fn view(&self) -> WatchedView<'_> {
        WatchedView {
            header: self.response.header.as_ref().into(),
            events: self.response.events.iter().map(EventView::from).collect(),
            answer: self,
        }
    }
}

/// A sign of progress as a line of jsonl.
#[derive(Serialize)]
struct Progress {
    r#type: &'static str,
    revision: i64,
}

impl View for WatchedView<'_> {
    const AUTO: Auto = Auto::Plain;

    fn plain(&self, out: &mut Text<'_>) -> io::Result<()> {
        if self.events.is_empty() {
            return writeln!(out, "progress notify: {}", self.header.revision);
        }
        lines::events(out, &self.answer.response.events)
    }

    fn table(&self) -> Table {
        Table::new(&["EVENT"])
    }

    fn lines(&self, out: &mut Lines<'_>) -> io::Result<()> {
        if self.events.is_empty() {
            return out.line(&Progress {
                r#type: "progress",
                revision: self.header.revision,
            });
        }
        self.events.iter().try_for_each(|event| out.line(event))
    }
}
