//! What a watch sees.

use std::borrow::Cow;
use std::io::{self, Write};

use schemars::JsonSchema;
use serde::{Serialize, Serializer};

use super::Header;
use super::kv::KeyValue;
use crate::client::{self, Event, WatchResponse};
use crate::lines;
use crate::output::{Answer, Auto, Lines, Table, Text, View};

/// One message of a watch: events, a sign of progress, or a gap.
#[derive(Debug)]
pub struct Watched {
    /// As it came, or as put together from a list.
    pub response: WatchResponse,
    /// Whether its events are from a list, rather than what happened one by one.
    pub synthetic: bool,
    /// What is missing before the next message.
    pub gap: Option<Gap>,
}

impl Watched {
    /// What the server has sent.
    pub fn seen(response: WatchResponse) -> Self {
        Self {
            response,
            synthetic: false,
            gap: None,
        }
    }
}

/// History that was compacted away before it was seen, or all of it, where the cluster was set back. What it has changed
/// follows as synthetic events.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Gap {
    /// The first revision that is missing.
    pub from_revision: i64,
    /// The last one: that of the list which the synthetic events are from.
    pub to_revision: i64,
    /// The oldest revision that the cluster still has; 0 where that isn't known.
    pub compact_revision: i64,
    /// Whether keys that are gone are among the synthetic events: only where it was known which keys there were.
    pub deletes_known: bool,
}

/// A watch message's document. With jsonl each event is a line of its own.
#[derive(Debug, Serialize, JsonSchema)]
pub struct WatchedView<'a> {
    /// Who answered; its revision is the store's.
    header: Header,
    /// What happened, in order; none for a sign of progress and for a gap. Synthetic ones are in the order of the keys.
    #[schemars(with = "Vec<EventView<'a>>")]
    events: Events<'a>,
    /// What is missing, for a gap.
    gap: Option<Gap>,
}

/// Events, of which a view is made as each is shown.
#[derive(Debug)]
struct Events<'a> {
    events: &'a [Event],
    synthetic: bool,
}

impl<'a> Events<'a> {
    fn views(&self) -> impl Iterator<Item = EventView<'a>> {
        let synthetic = self.synthetic;
        let events = self.events.iter();
        events.map(move |event| EventView::new(event, synthetic))
    }
}

impl Serialize for Events<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.views())
    }
}

/// One event.
#[derive(Debug, Serialize, JsonSchema)]
pub struct EventView<'a> {
    /// `put` or `delete`.
    r#type: Cow<'static, str>,
    /// Whether it is from a list after a gap, rather than what happened: a put says what the key holds now, a delete that
    /// it is gone, with the list's revision for its own.
    synthetic: bool,
    /// The key and what it holds now.
    kv: Option<KeyValue<'a>>,
    /// What it held before, if `--prev-kv` asked for it and it is still known.
    prev_kv: Option<KeyValue<'a>>,
}

impl<'a> EventView<'a> {
    fn new(event: &'a Event, synthetic: bool) -> Self {
        Self {
            r#type: match event.r#type {
                client::PUT => "put".into(),
                client::DELETE => "delete".into(),
                other => other.to_string().into(),
            },
            synthetic,
            kv: event.kv.as_ref().map(with_value),
            prev_kv: event.prev_kv.as_ref().map(with_value),
        }
    }
}

fn with_value(kv: &client::KeyValue) -> KeyValue<'_> {
    KeyValue::new(kv, true)
}

impl Answer for Watched {
    type View<'a> = WatchedView<'a>;

    fn view(&self) -> WatchedView<'_> {
        WatchedView {
            header: self.response.header.as_ref().into(),
            events: Events {
                events: &self.response.events,
                synthetic: self.synthetic,
            },
            gap: self.gap,
        }
    }
}

/// A sign of progress as a line of jsonl.
#[derive(Serialize)]
struct Progress {
    r#type: &'static str,
    revision: i64,
}

/// A gap as a line of jsonl.
#[derive(Serialize)]
struct GapLine {
    r#type: &'static str,
    #[serde(flatten)]
    gap: Gap,
}

impl View for WatchedView<'_> {
    const AUTO: Auto = Auto::Plain;

    fn plain(&self, out: &mut Text<'_>) -> io::Result<()> {
        if let Some(gap) = self.gap {
            return plain_gap(out, gap);
        }
        if self.events.events.is_empty() {
            return writeln!(out, "progress notify: {}", self.header.revision);
        }
        let mark = if self.events.synthetic {
            " (synthetic)"
        } else {
            ""
        };
        lines::events(out, self.events.events, mark)
    }

    fn table(&self) -> Table {
        Table::new(&["EVENT"])
    }

    fn lines(&self, out: &mut Lines<'_>) -> io::Result<()> {
        if let Some(gap) = self.gap {
            return out.line(&GapLine { r#type: "gap", gap });
        }
        if self.events.events.is_empty() {
            return out.line(&Progress {
                r#type: "progress",
                revision: self.header.revision,
            });
        }
        self.events.views().try_for_each(|event| out.line(&event))
    }
}

fn plain_gap(out: &mut Text<'_>, gap: Gap) -> io::Result<()> {
    let (from, to) = (gap.from_revision, gap.to_revision);
    let deletes = if gap.deletes_known {
        ""
    } else {
        ", but deleted keys are not known"
    };
    writeln!(out, "gap: revisions {from} to {to} are missing{deletes}")
}
