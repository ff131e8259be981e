//! What `get` answers where it's shown as it comes: the document of [`Got`](super::Got).

use std::io::{self, Write};

use etcd_client::proto::PbResponseHeader;
use serde::Serialize;

use super::KeyValue;
use crate::client::Pair;
use crate::lines;
use crate::output::{List, Text};
use crate::views::Header;

/// What stands around the keys of a range.
#[derive(Clone, Debug, Default)]
pub struct Listed {
    /// Who answered.
    pub header: PbResponseHeader,
    /// How many keys there are in the range, whatever the limit; known after the last one.
    pub count: i64,
    /// Whether the limit cut some off; known after the last one.
    pub more: bool,
    /// `--print-value-only`.
    pub value_only: bool,
    /// `--keys-only`.
    pub keys_only: bool,
}

#[derive(Serialize)]
struct Head {
    header: Header,
}

#[derive(Serialize)]
struct Tail {
    count: i64,
    more: bool,
}

impl List for Listed {
    const ITEMS: &'static str = "kvs";
    type View<'i> = KeyValue<'i>;

    fn head(&self) -> impl Serialize {
        Head {
            header: Some(&self.header).into(),
        }
    }

    fn tail(&self) -> impl Serialize {
        Tail {
            count: self.count,
            more: self.more,
        }
    }

    fn view<'i>(&self, item: Self::Item<'i>) -> Self::View<'i> {
        KeyValue::new(item, !self.keys_only)
    }

    fn plain(&self, item: Pair<'_>, out: &mut Text<'_>) -> io::Result<()> {
        if self.keys_only {
            out.listed(item.key)?;
            return out.write_all(b"\n");
        }
        lines::key_value(out, item, self.value_only)
    }
}
