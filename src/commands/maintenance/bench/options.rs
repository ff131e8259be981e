//! What the user chooses of a load.

use std::time::Duration;

use clap::{Args, ValueEnum};

use crate::error::{Error, Result};
use crate::load::{Distribution, Ground, Keys, Plan, Until};
use crate::options::positive;

const SECONDS: Duration = Duration::from_secs(10);

/// How requests are spread over the keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Spread {
    /// One key after the other
    Sequential,
    /// Each key as likely as the others
    Uniform,
    /// A few keys get most requests: the n-th about 1/n of what the first gets
    Zipf,
}

impl From<Spread> for Distribution {
    fn from(spread: Spread) -> Self {
        match spread {
            Spread::Sequential => Self::Sequential,
            Spread::Uniform => Self::Uniform,
            Spread::Zipf => Self::Zipf,
        }
    }
}

/// How much of a load.
#[derive(Args, Clone, Debug)]
pub(super) struct LoadOptions {
    /// Have so many requests under way at once
    #[arg(long, value_name = "N", default_value_t = 10, value_parser = clap::value_parser!(u32).range(1..=100_000))]
    clients: u32,
    /// Share so many connections, in turns to the endpoints
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..=100))]
    conns: u32,
    /// Make so many requests a second, and count latencies from when each was due
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    rate: Option<u32>,
    /// How long it lasts [default: 10s]
    #[arg(long, value_name = "DURATION", value_parser = positive, conflicts_with = "total")]
    duration: Option<Duration>,
    /// End after so many requests
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..))]
    total: Option<u64>,
    /// Don't ask before it is put on a cluster that holds keys
    #[arg(short, long)]
    pub(super) yes: bool,
}

/// The keys of a load.
#[derive(Args, Clone, Debug)]
pub(super) struct KeyOptions {
    /// The bytes of a key after the prefix
    #[arg(long, value_name = "BYTES", default_value_t = 16, value_parser = clap::value_parser!(u32).range(1..=32_768))]
    key_size: u32,
    /// The bytes of a value
    #[arg(long, value_name = "BYTES", default_value_t = 256)]
    value_size: u32,
    /// How many keys there are
    #[arg(long, value_name = "N", default_value_t = 10_000, value_parser = clap::value_parser!(u64).range(1..))]
    keys: u64,
    /// How requests are spread over the keys
    #[arg(long, value_name = "HOW", value_enum, default_value_t = Spread::Sequential)]
    distribution: Spread,
    /// Write keys that begin with this, and remove them afterwards
    #[arg(long, default_value = "/etcdtool-bench/")]
    prefix: String,
}

impl LoadOptions {
    pub(super) fn plan(&self) -> Plan {
        let until = match self.total {
            Some(total) => Until::Requests(total),
            None => Until::Elapsed(self.duration.unwrap_or(SECONDS)),
        };
        Plan {
            clients: self.clients as usize,
            rate: self.rate,
            until,
            makes_up: true,
        }
    }

    pub(super) fn conns(&self) -> usize {
        self.conns as usize
    }
}

impl KeyOptions {
    /// The keys of the load.
    ///
    /// # Errors
    /// When there are more than keys of that size can tell apart.
    pub(super) fn keys(&self) -> Result<Keys> {
        let digits = (self.keys - 1).checked_ilog10().unwrap_or(0) + 1;
        if digits > self.key_size {
            return Err(Error::usage(format!(
                "{} keys need --key-size {digits} at least",
                self.keys
            )));
        }
        let (key_size, value_size) = (self.key_size as usize, self.value_size as usize);
        let ground = Ground::new(&self.prefix, key_size, value_size);
        Ok(Keys::new(ground, self.keys, self.distribution.into()))
    }
}
