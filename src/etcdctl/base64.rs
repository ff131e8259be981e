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

/// Values aren't copied as a whole.
pub(super) fn write<W: Write + ?Sized>(out: &mut W, bytes: &[u8]) -> io::Result<()> {
    static BEST: LazyLock<Best> = LazyLock::new(best);
    let mut encoded = [0; PIECE / 3 * 4];
    for piece in bytes.chunks(PIECE) {
        let written = BEST.encode_slice(piece, &mut encoded);
        let written = written.map_err(io::Error::other)?;
        out.write_all(encoded.get(..written).unwrap_or_default())?;
    }
    Ok(())
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
        for length in [0, 1, 2, 3, 127, 128, 200, PIECE - 1, PIECE, 3 * PIECE + 1] {
            let bytes: Vec<u8> = (0..length).map(|place| (place * 7 % 256) as u8).collect();
            let mut written = Vec::new();
            write(&mut written, &bytes).unwrap();
            assert_eq!(written, STANDARD.encode(&bytes).into_bytes(), "{length}");
        }
    }
}
