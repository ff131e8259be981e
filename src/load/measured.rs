//! What a load has come to: latencies, and what went wrong.

use std::collections::BTreeMap;
use std::time::Duration;

use hdrhistogram::Histogram;

use crate::error::{Error, Result};

/// A thousandth is precise enough for a latency.
const DIGITS: u8 = 3;
const MICROSECOND: f64 = 1e-6;

/// What requests have come to.
#[derive(Debug)]
pub struct Measured {
    /// In microseconds, of what was answered well.
    latencies: Histogram<u64>,
    failed: BTreeMap<String, Failed>,
    /// From the first request's begin to the last one's end.
    pub took: Duration,
}

/// Requests that failed for the same reason.
#[derive(Clone, Debug)]
pub struct Failed {
    /// The reason, as the first of them tells it.
    pub error: Error,
    /// How many.
    pub count: u64,
}

impl Measured {
    /// Nothing yet.
    ///
    /// # Errors
    /// If there is no memory for it.
    pub fn new() -> Result<Self> {
        let latencies = Histogram::new(DIGITS);
        Ok(Self {
            latencies: latencies.map_err(|error| Error::failed(error.to_string()))?,
            failed: BTreeMap::new(),
            took: Duration::ZERO,
        })
    }

    /// Adds a request that took so long, and what came of it.
    pub fn note(&mut self, latency: Duration, answer: Result<()>) {
        let Err(error) = answer else {
            let microseconds = u64::try_from(latency.as_micros()).unwrap_or(u64::MAX);
            // Grows as needed; it would have to be without memory to fail.
            let _ = self.latencies.record(microseconds);
            return;
        };
        let failed = self.failed.entry(error.in_etcdctls_words());
        failed.or_insert(Failed { error, count: 0 }).count += 1;
    }

    /// How many were answered well.
    pub fn answered(&self) -> u64 {
        self.latencies.len()
    }

    /// What went wrong, by reason.
    pub fn failed(&self) -> impl Iterator<Item = &Failed> {
        self.failed.values()
    }

    /// How many were answered well in a second.
    pub fn per_second(&self) -> f64 {
        let seconds = self.took.as_secs_f64();
        if seconds > 0.0 {
            self.answered() as f64 / seconds
        } else {
            0.0
        }
    }

    /// The average latency, in seconds.
    pub fn mean(&self) -> f64 {
        self.latencies.mean() * MICROSECOND
    }

    /// The latencies' standard deviation, in seconds.
    pub fn stddev(&self) -> f64 {
        self.latencies.stdev() * MICROSECOND
    }

    /// The latency that this share of the requests, in per cent, has not exceeded; in seconds.
    pub fn percentile(&self, percent: f64) -> f64 {
        self.latencies.value_at_percentile(percent) as f64 * MICROSECOND
    }

    /// The shortest latency, in seconds.
    pub fn quickest(&self) -> f64 {
        if self.latencies.is_empty() {
            return 0.0;
        }
        self.latencies.min() as f64 * MICROSECOND
    }

    /// How many latencies there are up to each power of two microseconds, in seconds, and above the one before; from
    /// the first that has any to the last.
    pub fn buckets(&self) -> Vec<(f64, u64)> {
        let buckets = self.latencies.iter_log(1, 2.0);
        buckets
            .map(|bucket| {
                let up_to = bucket.value_iterated_to().saturating_add(1);
                (
                    up_to as f64 * MICROSECOND,
                    bucket.count_since_last_iteration(),
                )
            })
            .skip_while(|(_, count)| *count == 0)
            .collect()
    }

    /// The longest latency, in seconds.
    pub fn slowest(&self) -> f64 {
        self.latencies.max() as f64 * MICROSECOND
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(value: f64, expected: f64) -> bool {
        (value - expected).abs() <= expected * 0.002
    }

    #[test]
    fn latencies_add_up() {
        let mut measured = Measured::new().unwrap();
        for milliseconds in 1..=100 {
            measured.note(Duration::from_millis(milliseconds), Ok(()));
        }
        measured.took = Duration::from_secs(2);
        assert_eq!(measured.answered(), 100);
        assert!(near(measured.per_second(), 50.0));
        assert!(near(measured.mean(), 0.0505));
        assert!(near(measured.stddev(), 0.028_866), "{}", measured.stddev());
        assert!(near(measured.percentile(50.0), 0.050));
        assert!(near(measured.percentile(99.0), 0.099));
        assert!(near(measured.slowest(), 0.1));
    }

    #[test]
    fn buckets_hold_every_latency() {
        let mut measured = Measured::new().unwrap();
        assert_eq!(measured.buckets(), vec![]);
        for microseconds in [700, 800, 3000, 3001] {
            measured.note(Duration::from_micros(microseconds), Ok(()));
        }
        let buckets = measured.buckets();
        let counts: Vec<_> = buckets.iter().map(|(_, count)| *count).collect();
        assert_eq!(counts, [2, 0, 2]);
        assert!(near(buckets[0].0, 0.001_024), "{buckets:?}");
    }

    #[test]
    fn nothing_is_no_division_by_zero() {
        let measured = Measured::new().unwrap();
        assert_eq!(measured.per_second(), 0.0);
        assert_eq!(measured.slowest(), 0.0);
    }

    #[test]
    fn failures_are_counted_by_their_reason() {
        let mut measured = Measured::new().unwrap();
        for reason in ["a", "b", "a"] {
            measured.note(Duration::ZERO, Err(Error::failed(reason)));
        }
        let counts: Vec<_> = measured.failed().map(|failed| failed.count).collect();
        assert_eq!((measured.answered(), counts), (0, vec![2, 1]));
    }
}
