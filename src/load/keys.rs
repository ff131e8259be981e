//! Which key a request is about: keys by number, sampled from a key space.

use std::cell::Cell;
use std::collections::BTreeSet;

use super::Ground;

/// As a key-value benchmark of renown has it: a few keys get most requests, and none is left out.
const SKEW: f64 = 0.99;

/// How requests are spread over a key space.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Distribution {
    /// One key after the other, and from the first again.
    Sequential,
    /// Each key as likely as the others.
    Uniform,
    /// The n-th key as likely as 1/n, nearly.
    Zipf,
}

/// A key space, and how its keys are chosen.
#[derive(Debug)]
pub struct Keys {
    ground: Ground,
    count: u64,
    way: Way,
}

#[derive(Debug)]
enum Way {
    Sequential(Cell<u64>),
    Uniform,
    Zipf(Zipf),
}

impl Keys {
    /// So many keys of that ground, at least one.
    pub fn new(ground: Ground, count: u64, distribution: Distribution) -> Self {
        let count = count.max(1);
        let way = match distribution {
            Distribution::Sequential => Way::Sequential(Cell::new(0)),
            Distribution::Uniform => Way::Uniform,
            Distribution::Zipf => Way::Zipf(Zipf::new(count)),
        };
        Self { ground, count, way }
    }

    /// Where the keys are.
    pub fn ground(&self) -> &Ground {
        &self.ground
    }

    /// How many there are.
    pub fn count(&self) -> u64 {
        self.count
    }

    /// The number of the next request's key.
    pub fn number(&self) -> u64 {
        match &self.way {
            Way::Sequential(next) => {
                let number = next.get();
                next.set((number + 1) % self.count);
                number
            }
            Way::Uniform => fastrand::u64(..self.count),
            Way::Zipf(zipf) => zipf.sample(fastrand::f64),
        }
    }

    /// The next request's key.
    pub fn next(&self) -> Vec<u8> {
        self.ground.numbered(self.number())
    }

    /// So many keys for one request, no two the same: what is taken already stands for the one after it. At most all.
    pub fn distinct(&self, wanted: usize) -> Vec<Vec<u8>> {
        let mut numbers = BTreeSet::new();
        let wanted = wanted.min(usize::try_from(self.count).unwrap_or(usize::MAX));
        while numbers.len() < wanted {
            let mut number = self.number();
            while !numbers.insert(number) {
                number = (number + 1) % self.count;
            }
        }
        let numbers = numbers.into_iter();
        numbers.map(|number| self.ground.numbered(number)).collect()
    }

    /// The range from the next request's key on, of so many keys unless the key space ends before.
    pub fn range(&self, length: u64) -> (Vec<u8>, Vec<u8>) {
        let first = self.number();
        let end = match first.saturating_add(length) {
            end if end < self.count => self.ground.numbered(end),
            _ => self.ground.end(),
        };
        (self.ground.numbered(first), end)
    }
}

/// Zipf's distribution by rejection-inversion (Hörmann and Derflinger, 1996): no table of the keys, and rarely more than
/// one try a sample.
#[derive(Debug)]
struct Zipf {
    count: f64,
    /// The integral of the density's hat, up to the first and the last key.
    first: f64,
    last: f64,
    /// What is this close to its hat is taken without a look.
    close: f64,
}

impl Zipf {
    fn new(count: u64) -> Self {
        let count = count as f64;
        Self {
            count,
            first: area(1.5) - 1.0,
            last: area(count + 0.5),
            close: 2.0 - place(area(2.5) - density(2.0)),
        }
    }

    /// A key's number, from 0; `random` gives numbers from 0 to less than 1.
    fn sample(&self, random: impl Fn() -> f64) -> u64 {
        loop {
            let area_so_far = self.last + random() * (self.first - self.last);
            let x = place(area_so_far);
            let rank = x.round().clamp(1.0, self.count);
            if rank - x <= self.close || area_so_far >= area(rank + 0.5) - density(rank) {
                return rank as u64 - 1;
            }
        }
    }
}

fn density(x: f64) -> f64 {
    x.powf(-SKEW)
}

/// The density's integral from 1 to `x`.
fn area(x: f64) -> f64 {
    (x.powf(1.0 - SKEW) - 1.0) / (1.0 - SKEW)
}

/// The `x` up to which it is that.
fn place(area: f64) -> f64 {
    (1.0 + area * (1.0 - SKEW)).powf(1.0 / (1.0 - SKEW))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(count: u64, distribution: Distribution) -> Keys {
        fastrand::seed(7);
        Keys::new(Ground::new("/p/", 4, 1), count, distribution)
    }

    /// How often each key came in so many samples.
    fn counts<const N: usize>(distribution: Distribution, samples: u32) -> [u32; N] {
        let keys = keys(N as u64, distribution);
        let mut counts = [0; N];
        for _ in 0..samples {
            let number = usize::try_from(keys.number()).unwrap_or(N);
            counts[number] += 1;
        }
        counts
    }

    #[test]
    fn keys_come_in_turns() {
        let keys = keys(3, Distribution::Sequential);
        let seen: Vec<_> = (0..4).map(|_| keys.next()).collect();
        assert_eq!(seen, [b"/p/0000", b"/p/0001", b"/p/0002", b"/p/0000"]);
    }

    #[test]
    fn keys_are_as_likely_as_each_other() {
        let counts = counts::<10>(Distribution::Uniform, 100_000);
        assert!(counts.iter().all(|count| count.abs_diff(10_000) < 500));
    }

    #[test]
    fn the_nth_key_is_as_likely_as_its_share() {
        let counts = counts::<100>(Distribution::Zipf, 200_000);
        let total: f64 = (1..=100).map(|rank| density(f64::from(rank))).sum();
        for (rank, count) in (1..).zip(counts) {
            let expected = 200_000.0 * density(f64::from(rank)) / total;
            // Five standard deviations.
            let far = 5.0 * expected.sqrt();
            assert!((f64::from(count) - expected).abs() < far, "{rank}: {count}");
        }
    }

    #[test]
    fn one_key_is_that_key() {
        for distribution in [
            Distribution::Sequential,
            Distribution::Uniform,
            Distribution::Zipf,
        ] {
            assert_eq!(keys(1, distribution).next(), b"/p/0000");
        }
    }

    #[test]
    fn no_two_keys_of_a_request_are_the_same() {
        for distribution in [Distribution::Uniform, Distribution::Zipf] {
            let mut all = keys(20, distribution).distinct(30);
            all.dedup();
            assert_eq!(all.len(), 20);
        }
    }

    #[test]
    fn ranges_end_with_the_key_space() {
        let keys = keys(3, Distribution::Sequential);
        assert_eq!(keys.range(2), (b"/p/0000".into(), b"/p/0002".into()));
        assert_eq!(keys.range(2), (b"/p/0001".into(), b"/p/:".into()));
    }
}
