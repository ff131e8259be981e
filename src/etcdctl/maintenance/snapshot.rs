//! The answer of `snapshot save` as etcdctl writes it: the same in every format.

use std::io;

use crate::lines;
use crate::options::WriteOut;
use crate::output::{ALL, Message, Text};
use crate::views::maintenance::Saved;

impl Message for Saved {
    const FORMATS: &'static [WriteOut] = ALL;

    fn write(&self, _: WriteOut, out: &mut Text<'_>) -> io::Result<()> {
        lines::saved(out, &self.file, &self.fetched.version)
    }
}
