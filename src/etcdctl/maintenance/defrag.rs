//! The answer of `defrag` as etcdctl writes it: the same in every format.

use std::io::{self, Write};

use crate::lines;
use crate::options::WriteOut;
use crate::output::{ALL, Message, Text};
use crate::views::maintenance::{Defragmented, State};

impl Message for Defragmented {
    const FORMATS: &'static [WriteOut] = ALL;

    fn write(&self, _: WriteOut, out: &mut Text<'_>) -> io::Result<()> {
        let (endpoint, took) = (&self.endpoint, lines::took(self.took));
        match self.state {
            State::Done => writeln!(
                out,
                "Finished defragmenting etcd member[{endpoint}]. took {took}"
            ),
            // What etcdctl says on stderr, or doesn't do.
            State::Failed => Ok(()),
            State::Planned => writeln!(out, "Would defragment etcd member[{endpoint}]"),
        }
    }
}
