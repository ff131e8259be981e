//! The checksum at a snapshot's end, held against all that came before it.

use ring::digest::{self, SHA256};

/// How long a sha256 is.
const LENGTH: usize = 32;
/// The least that a page of the backend, and with it the backend, is a multiple of.
const SECTOR: u64 = 512;

/// Takes a snapshot's bytes as they come. etcd appends the sha256 of the backend to the backend, so that the last 32
/// bytes seen are kept back until it's known whether more follow.
pub(super) struct Check {
    sha256: digest::Context,
    tail: Vec<u8>,
    size: u64,
}

/// What is wrong with a snapshot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Damage {
    /// It has no checksum: it isn't whole.
    NoChecksum,
    /// The checksum is of something else.
    WrongChecksum,
}

impl Default for Check {
    fn default() -> Self {
        Self {
            sha256: digest::Context::new(&SHA256),
            tail: Vec::new(),
            size: 0,
        }
    }
}

impl Check {
    /// The next bytes.
    pub(super) fn add(&mut self, bytes: &[u8]) {
        self.size += bytes.len() as u64;
        let known = (self.tail.len() + bytes.len()).saturating_sub(LENGTH);
        let (old, new) = match known.checked_sub(self.tail.len()) {
            Some(new) => (self.tail.len(), new),
            None => (known, 0),
        };
        self.sha256.update(self.tail.drain(..old).as_slice());
        let (new, tail) = bytes.split_at_checked(new).unwrap_or_default();
        self.sha256.update(new);
        self.tail.extend_from_slice(tail);
    }

    /// All bytes so far.
    pub(super) fn size(&self) -> u64 {
        self.size
    }

    /// The checksum, once all bytes were there and if it's theirs.
    pub(super) fn finish(self) -> Result<[u8; LENGTH], Damage> {
        let whole = self.size > SECTOR && self.size % SECTOR == LENGTH as u64;
        let checksum = <[u8; LENGTH]>::try_from(self.tail.as_slice());
        let checksum = checksum.ok().filter(|_| whole).ok_or(Damage::NoChecksum)?;
        if self.sha256.finish().as_ref() != checksum {
            return Err(Damage::WrongChecksum);
        }
        Ok(checksum)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A backend of that many bytes, with its checksum.
    fn snapshot(size: usize) -> Vec<u8> {
        let mut bytes: Vec<u8> = (0..size).map(|place| (place % 251) as u8).collect();
        let checksum = digest::digest(&SHA256, &bytes);
        bytes.extend_from_slice(checksum.as_ref());
        bytes
    }

    fn checked(bytes: &[u8], piece: usize) -> Result<[u8; LENGTH], Damage> {
        let mut check = Check::default();
        bytes.chunks(piece).for_each(|piece| check.add(piece));
        assert_eq!(check.size(), bytes.len() as u64);
        check.finish()
    }

    #[test]
    fn the_checksum_is_found_wherever_the_pieces_end() {
        let bytes = snapshot(4096);
        for piece in [1, 7, 31, 32, 33, 4096, 4127, 4128, 10_000] {
            assert!(
                checked(&bytes, piece).is_ok_and(|sum| bytes.ends_with(&sum)),
                "{piece}"
            );
        }
    }

    #[test]
    fn what_is_not_whole_or_not_itself_is_damaged() {
        let bytes = snapshot(4096);
        for size in [0, 31, 32, 512, 4096, 4127] {
            let part: Vec<u8> = bytes.iter().copied().take(size).collect();
            assert_eq!(checked(&part, 100), Err(Damage::NoChecksum), "{size}");
        }
        // It ends where a checksum might have.
        let cut: Vec<u8> = bytes.iter().copied().take(512 * 3 + 32).collect();
        assert_eq!(checked(&cut, 100), Err(Damage::WrongChecksum));
        for place in [0, 2000, 4095, 4096, 4127] {
            let mut bytes = bytes.clone();
            if let Some(byte) = bytes.get_mut(place) {
                *byte ^= 1;
            }
            assert_eq!(checked(&bytes, 100), Err(Damage::WrongChecksum), "{place}");
        }
    }
}
