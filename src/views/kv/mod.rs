//! Answers of the KV module.

mod compaction;
mod del;
mod export;
mod get;
mod import;
mod key_value;
mod listed;
mod put;
mod txn;

pub use compaction::Compacted;
pub use del::{Deleted, DeletedView};
pub use export::{ExportedFile, ExportedParts, ExportedPartsView, ExportedView};
pub use get::{Got, GotView};
pub use import::{ForeseenView, Imported, ImportedView, ProblemView};
pub(super) use key_value::text_or_base64;
pub use key_value::{Key, KeyValue};
pub use listed::Listed;
pub use put::{Put, PutView};
pub use txn::{OperationView, Transacted, TransactedView};
