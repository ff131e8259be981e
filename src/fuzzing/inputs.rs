//! Inputs without end, the same for the same seed: kept ones, changed, and words of the target's grammar, thrown together.

use fastrand::Rng;

use super::Target;

/// What is at the edge of some number, length or encoding.
const EDGES: &[&[u8]] = &[
    b"",
    b"0",
    b"-0",
    b"-1",
    b"00",
    b"127",
    b"255",
    b"256",
    b"65535",
    b"65536",
    b"2147483647",
    b"2147483648",
    b"4294967296",
    b"9223372036854775807",
    b"9223372036854775808",
    b"-9223372036854775808",
    b"-9223372036854775809",
    b"18446744073709551615",
    b"18446744073709551616",
    b"7fffffffffffffff",
    b"ffffffffffffffff",
    b"99999999999999999999999999999999999999",
    b"1e999",
    b"NaN",
    b"\0",
    b"\n",
    b"\r\n",
    b" ",
    b"\t",
    b"\x0b",
    b"\x1b[2J",
    b"\"",
    b"'",
    b"`",
    b"\\",
    b"=",
    b"--",
    b"-",
    b",",
    b":",
    b"/",
    b"@",
    b"%",
    b"#",
    b"{",
    b"}",
    b"[",
    b"]",
    b"\x7f",
    b"\x80",
    b"\xff",
    b"\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01",
    b"\xff\xff\xff\xff\xff\xff\xff\xff\x7f",
    b"\xc3\xa9",
    b"\xc3",
    b"\xe4\xb8\x96",
    b"\xe2\x80\xae",
    b"\xef\xbb\xbf",
    b"\xf0\x9f\x92\xa9",
    b"\xed\xa0\x80",
    b"\xc0\x80",
];

/// What stands between words.
const BETWEEN: &[&[u8]] = &[b"", b"", b" ", b" ", b"\n", b",", b"\0", b"\0"];

/// Inputs for a target.
pub struct Inputs<'a> {
    words: &'a [&'a str],
    kept: &'a [Vec<u8>],
    random: Rng,
}

impl<'a> Inputs<'a> {
    /// Inputs made of what is kept and of the target's words.
    pub fn new(target: &'a Target, kept: &'a [Vec<u8>], seed: u64) -> Self {
        Self {
            words: target.words,
            kept,
            random: Rng::with_seed(seed),
        }
    }

    fn thrown_together(&mut self) -> Vec<u8> {
        let mut input = Vec::new();
        let between = self.one_of(BETWEEN).copied().unwrap_or_default();
        for _ in 0..self.random.usize(0..12) {
            input.extend_from_slice(&self.piece());
            // As a rule the same all along, since most grammars have one.
            let usual = self.random.u8(..) > 40;
            let other = self.one_of(BETWEEN).copied().unwrap_or_default();
            input.extend_from_slice(if usual { between } else { other });
        }
        input
    }

    fn piece(&mut self) -> Vec<u8> {
        match self.random.u8(..) {
            0..180 => self.one_of(self.words).copied().unwrap_or_default().into(),
            180..240 => self.one_of(EDGES).copied().unwrap_or_default().into(),
            _ => self.noise(),
        }
    }

    fn noise(&mut self) -> Vec<u8> {
        let most = if self.random.u8(..) == 0 { 4_000 } else { 10 };
        let length = self.random.usize(0..most);
        match self.random.bool() {
            true => vec![self.random.u8(..); length],
            false => (0..length).map(|_| self.random.u8(..)).collect(),
        }
    }

    fn changed(&mut self, mut input: Vec<u8>) -> Vec<u8> {
        for _ in 0..=self.random.usize(0..4) {
            self.change(&mut input);
        }
        input
    }

    fn change(&mut self, input: &mut Vec<u8>) {
        let place = self.random.usize(0..=input.len());
        let length = self.random.usize(0..=(input.len() - place).min(8));
        let end = place + length;
        match self.random.u8(0..6) {
            0 => {
                input.drain(place..end);
            }
            1 => {
                let again = input.get(place..end).unwrap_or_default().to_vec();
                input.splice(place..place, again);
            }
            2 => input.truncate(place),
            3 => {
                let bit = 1 << self.random.u8(0..8);
                if let Some(byte) = input.get_mut(place) {
                    *byte ^= bit;
                }
            }
            4 => {
                let other = self.one_of(self.kept).cloned().unwrap_or_default();
                let from = self.random.usize(0..=other.len());
                let tail = other.get(from..).unwrap_or_default().to_vec();
                input.splice(place.., tail);
            }
            _ => {
                let piece = self.piece();
                input.splice(place..end, piece);
            }
        }
    }

    fn one_of<'b, T>(&mut self, all: &'b [T]) -> Option<&'b T> {
        let place = self.random.usize(0..all.len().max(1));
        all.get(place)
    }
}

impl Iterator for Inputs<'_> {
    type Item = Vec<u8>;

    fn next(&mut self) -> Option<Vec<u8>> {
        let kept = self.one_of(self.kept).filter(|_| self.random.u8(..) < 150);
        Some(match kept.cloned() {
            Some(kept) => self.changed(kept),
            None => self.thrown_together(),
        })
    }
}
