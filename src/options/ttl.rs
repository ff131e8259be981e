//! How long a lease lives without being renewed.

use std::str::FromStr;

use crate::error::{Error, Result};
use crate::golang::{duration, integer};

const SECOND: i64 = 1_000_000_000;

/// A TTL as it was written: seconds or, which etcdctl doesn't know, a duration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ttl {
    text: String,
    seconds: i64,
}

impl FromStr for Ttl {
    type Err = String;

    fn from_str(text: &str) -> std::result::Result<Self, String> {
        let plain = integer::parse_in(text, 10);
        let seconds = plain.or_else(|_| match duration::parse(text) {
            // Rather longer than asked for than shorter.
            Ok(nanos) => Ok(nanos.div_euclid(SECOND) + i64::from(nanos.rem_euclid(SECOND) > 0)),
            Err(error) => Err(error.to_string()),
        })?;
        let text = text.to_owned();
        Ok(Self { text, seconds })
    }
}

impl Ttl {
    /// The seconds.
    ///
    /// # Errors
    /// When there are none: the cluster would grant its shortest TTL, which nobody has asked for.
    pub fn seconds(&self) -> Result<i64> {
        if self.seconds <= 0 {
            let message = format!("a TTL of {} is none: give a second or more", self.text);
            return Err(Error::usage(message));
        }
        Ok(self.seconds)
    }

    /// The seconds, which may be none.
    ///
    /// # Errors
    /// In etcdctl's words, for what is more than a number.
    pub fn as_etcdctl_reads_it(&self) -> Result<i64> {
        integer::parse_in(&self.text, 10)
            .map_err(|reason| Error::usage(format!("bad TTL ({reason})")))
    }
}

#[cfg(test)]
mod tests {
    use super::Ttl;

    #[test]
    fn seconds_and_durations_are_ttls() {
        for (text, seconds) in [
            ("60", 60),
            ("1m30s", 90),
            ("1500ms", 2),
            ("2h", 7200),
            ("1ns", 1),
        ] {
            let ttl: Ttl = text
                .parse()
                .unwrap_or_else(|error| panic!("{text}: {error}"));
            assert_eq!(ttl.seconds().ok(), Some(seconds), "{text}");
            assert_eq!(ttl.as_etcdctl_reads_it().is_ok(), text == "60", "{text}");
        }
        for text in ["0", "-5", "0s"] {
            let ttl: Ttl = text
                .parse()
                .unwrap_or_else(|error| panic!("{text}: {error}"));
            assert!(ttl.seconds().is_err(), "{text}");
        }
        for text in ["", "x", "5x", "99999999999999999999"] {
            assert!(text.parse::<Ttl>().is_err(), "{text}");
        }
    }
}
