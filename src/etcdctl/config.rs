//! etcdctl has no config file.

use crate::options::WriteOut;
use crate::output::Message;
use crate::views::config::{Config, ConfigChanged, Contexts, Explanation};

impl Message for Contexts {
    const FORMATS: &'static [WriteOut] = &[];
}

impl Message for Config {
    const FORMATS: &'static [WriteOut] = &[];
}

impl Message for Explanation {
    const FORMATS: &'static [WriteOut] = &[];
}

impl Message for ConfigChanged {
    const FORMATS: &'static [WriteOut] = &[];
}
