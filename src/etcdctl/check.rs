//! What etcdctl says of its checks: the same in every format.

use std::io;

use crate::options::WriteOut;
use crate::output::{ALL, Answer, Message, Text, View};
use crate::views::maintenance::{DataScale, Performance};

impl Message for Performance {
    const FORMATS: &'static [WriteOut] = ALL;

    fn write(&self, _: WriteOut, out: &mut Text<'_>) -> io::Result<()> {
        self.view().plain(out)
    }
}

impl Message for DataScale<'_> {
    const FORMATS: &'static [WriteOut] = ALL;

    fn write(&self, _: WriteOut, out: &mut Text<'_>) -> io::Result<()> {
        self.view().plain(out)
    }
}
