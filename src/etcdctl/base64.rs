//! Base64 as it is written: a piece at a time, with the processor's wide instructions where it has them.

use std::io::{self, Write};

use base64_simd::{AsOut as _, STANDARD};

/// Whole groups of three bytes, which need no filling up; few, since the room for each piece is cleared first.
const PIECE: usize = 384;

/// Values aren't copied as a whole.
pub(super) fn write<W: Write + ?Sized>(out: &mut W, bytes: &[u8]) -> io::Result<()> {
    let mut room = [0; PIECE / 3 * 4];
    bytes.chunks(PIECE).try_for_each(|piece| {
        let encoded = STANDARD.encode(piece, room.as_mut_slice().as_out());
        out.write_all(encoded)
    })
}

#[cfg(test)]
mod tests {
    use base64::Engine as _;
    use base64::engine::general_purpose;

    use super::*;

    #[test]
    fn pieces_are_one_text() {
        for length in (0..2 * PIECE + 2).chain([10 * PIECE]) {
            let bytes: Vec<u8> = (0..length).map(|place| (place * 7 % 256) as u8).collect();
            let mut written = Vec::new();
            write(&mut written, &bytes).unwrap();
            let expected = general_purpose::STANDARD.encode(&bytes);
            assert_eq!(written, expected.into_bytes(), "{length}");
        }
    }
}
