//! A mirror's count in etcdctl's formats.

use std::io::{self, Write};

use crate::options::WriteOut;
use crate::output::{ALL, Message, Text};
use crate::views::mirror::{Compared, Mirrored};

impl Message for Mirrored {
    /// etcdctl says the same in every format.
    const FORMATS: &'static [WriteOut] = ALL;

    fn write(&self, _: WriteOut, out: &mut Text<'_>) -> io::Result<()> {
        writeln!(out, "{}", self.puts + self.deletes)
    }
}

impl Message for Compared {
    /// etcdctl doesn't compare.
    const FORMATS: &'static [WriteOut] = &[];
}
