//! Base64 as it is written: a piece at a time, with the processor's wide instructions where it has them.

use std::io::{self, Write};
use std::sync::LazyLock;

use base64::Engine as _;
#[cfg(not(any(target_arch = "x86_64", target_arch = "aarch64")))]
use base64::engine::general_purpose::{GeneralPurpose as Best, STANDARD};
#[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
use base64::engine::{Simd as Best, general_purpose::PAD};

/// Whole groups of three bytes, which need no filling up; few, since the room for each piece is cleared first.
const PIECE: usize = 384;
/// Bytes that are encoded at once, and how many more have to be there.
const STEP: usize = 24;
const BEYOND: usize = 8;

/// Values aren't copied as a whole.
pub(super) fn write<W: Write + ?Sized>(out: &mut W, bytes: &[u8]) -> io::Result<()> {
    static BEST: LazyLock<Best> = LazyLock::new(best);
    let mut encoded = [0; (PIECE + STEP) / 3 * 4];
    let (pieces, rest) = bytes.as_chunks::<PIECE>();
    for piece in pieces {
        let written = BEST.encode_slice(piece, &mut encoded);
        let written = written.map_err(io::Error::other)?;
        out.write_all(encoded.get(..written).unwrap_or_default())?;
    }
    if rest.is_empty() {
        return Ok(());
    }
    // With zeros behind it nearly all is encoded at once. What comes of them is cut off, or was to be filled up.
    let mut filled = [0; PIECE + BEYOND];
    for (to, from) in filled.iter_mut().zip(rest) {
        *to = *from;
    }
    let filled = filled.get(..rest.len().next_multiple_of(STEP) + BEYOND);
    let written = BEST.encode_slice(filled.unwrap_or_default(), &mut encoded);
    written.map_err(io::Error::other)?;
    let length = rest.len().div_ceil(3) * 4;
    let missing = length / 4 * 3 - rest.len();
    let encoded = encoded.get_mut(..length).unwrap_or_default();
    if let Some(end) = encoded.get_mut(length - missing..) {
        end.fill(b'=');
    }
    out.write_all(encoded)
}

#[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
fn best() -> Best {
    Best::standard(PAD)
}

#[cfg(not(any(target_arch = "x86_64", target_arch = "aarch64")))]
fn best() -> Best {
    STANDARD
}

#[cfg(test)]
mod tests {
    use base64::engine::general_purpose::STANDARD;

    use super::*;

    #[test]
    fn pieces_are_one_text() {
        for length in (0..2 * PIECE + 2).chain([10 * PIECE]) {
            let bytes: Vec<u8> = (0..length).map(|place| (place * 7 % 256) as u8).collect();
            let mut written = Vec::new();
            write(&mut written, &bytes).unwrap();
            assert_eq!(written, STANDARD.encode(&bytes).into_bytes(), "{length}");
        }
    }
}
