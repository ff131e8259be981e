//! What etcdctl says of itself.

use std::io::{self, Write};

use crate::options::WriteOut;
use crate::output::{ALL, Message, Text};
use crate::views::local::{ETCDCTL_API_VERSION, ETCDCTL_VERSION, Started, Version};

impl Message for Version {
    /// etcdctl says the same in every format.
    const FORMATS: &'static [WriteOut] = ALL;

    fn write(&self, _: WriteOut, out: &mut Text<'_>) -> io::Result<()> {
        writeln!(out, "etcdctl version: {ETCDCTL_VERSION}")?;
        writeln!(out, "API version: {ETCDCTL_API_VERSION}")
    }
}

impl Message for Started {
    /// etcdctl has no playground.
    const FORMATS: &'static [WriteOut] = &[];
}
