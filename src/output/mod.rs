//! The only place that writes to the user: every format, and what goes to stderr.

mod compact;
mod counted;
mod json;
mod jsonl;
mod list;
mod message;
mod plain;
mod printable;
mod progress;
mod reader;
mod report;
mod reporter;
mod show;
mod table;
mod view;
mod yaml;

use std::io::{BufWriter, Write};

pub use compact::{
    Dialect, stands_for_itself, write as write_compact, write_in as write_compact_in,
};
pub use counted::counted;
pub use jsonl::Lines;
pub use list::{List, ListMessage, ShowList};
pub use message::{ALL, Message, NO_PROTOBUF, NO_TABLE, SIMPLE_JSON_PROTOBUF};
pub use plain::Text;
pub use printable::{printable, shell_word};
pub use progress::{Progress, Unit};
pub use reader::reader_gone;
pub use report::{Style, color_wish, report, wants_structure};
pub use reporter::{Reporter, SOME};
pub use show::{Output, Show};
pub use table::{Cell, Table, Tone};
pub use view::{Answer, Auto, View};

/// Where formats write to. It's no trait object, so that small writes are no calls.
pub(crate) type Sink = BufWriter<Box<dyn Write + Send>>;
