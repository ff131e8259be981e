//! `ping`, which etcdctl hasn't.

use crate::options::WriteOut;
use crate::output::Message;
use crate::views::maintenance::Pinged;

impl Message for Pinged {
    const FORMATS: &'static [WriteOut] = &[];
}
