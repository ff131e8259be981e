//! Which characters Go takes for printable: it still knows Unicode 15 where Rust has moved on.

/// Whether Go's `%q` leaves `c` as it is: letters, marks, numbers, punctuation, symbols and the ASCII space.
pub(crate) fn is_printable(c: char) -> bool {
    if c.is_ascii() {
        return matches!(c, ' '..='~');
    }
    !is_newer_than_go(c) && (is_escape_free(c) || is_mark(c))
}

/// Rust's own escaping is by the same classes, for a character that stands alone.
fn is_escape_free(c: char) -> bool {
    c.escape_debug().len() == 1
}

/// A combining mark is escaped by Rust only when it has nothing to combine with; Go makes no such difference.
fn is_mark(c: char) -> bool {
    String::from_iter(['a', c]).escape_debug().count() == 2
}

fn is_newer_than_go(c: char) -> bool {
    let code = u32::from(c);
    let next = NEWER.partition_point(|&(first, _)| first <= code);
    next.checked_sub(1)
        .and_then(|index| NEWER.get(index))
        .is_some_and(|&(_, last)| code <= last)
}

/// What Unicode 16 and 17 assigned, in ranges that may span what is unassigned still.
#[rustfmt::skip]
const NEWER: &[(u32, u32)] = &[
    (0x088f, 0x0897), (0x0c5c, 0x0c5c), (0x0cdc, 0x0cdc), (0x1acf, 0x1aeb), (0x1b4e, 0x1b4f), (0x1b7f, 0x1b7f),
    (0x1c89, 0x1c8a), (0x20c1, 0x20c1), (0x2427, 0x2429), (0x2b96, 0x2b96), (0x2ffc, 0x2fff), (0x31e4, 0x31ef),
    (0xa7cb, 0xa7cf), (0xa7d2, 0xa7d2), (0xa7d4, 0xa7d4), (0xa7da, 0xa7f1), (0xfbc3, 0xfbd2), (0xfd90, 0xfd91),
    (0xfdc8, 0xfdce), (0x105c0, 0x105f3), (0x10940, 0x10959), (0x10d40, 0x10d8f), (0x10ec2, 0x10efc),
    (0x11380, 0x113e2), (0x116d0, 0x116e3), (0x11b60, 0x11bf9), (0x11db0, 0x11de9), (0x11f5a, 0x11f5a),
    (0x13460, 0x143fa), (0x16100, 0x16139), (0x16d40, 0x16d79), (0x16ea0, 0x16ed3), (0x16ff2, 0x16ff6),
    (0x187f8, 0x187ff), (0x18cff, 0x18cff), (0x18d09, 0x18df2), (0x1cc00, 0x1cef0), (0x1e5d0, 0x1e6ff),
    (0x1f6d8, 0x1f6d8), (0x1f777, 0x1f77a), (0x1f8b2, 0x1f8d8), (0x1fa54, 0x1fa57), (0x1fa89, 0x1fa8f),
    (0x1fabe, 0x1fabe), (0x1fac6, 0x1facd), (0x1fadc, 0x1fadf), (0x1fae9, 0x1faef), (0x1fbcb, 0x1fbef),
    (0x1fbfa, 0x1fbfa), (0x2b73a, 0x2b73f), (0x2cea2, 0x2cead), (0x2ebf0, 0x2ee5d), (0x323b0, 0x33479),
];

#[cfg(test)]
mod tests {
    use super::*;

    /// FNV-1a over one byte a character, 1 for printable, from U+0000 to U+10FFFF without the surrogates.
    ///
    /// Go 1.26's strconv.IsPrint gives this sum. A newer Rust may know more characters, which then belong in `NEWER`.
    const GO_SUM: u64 = 0x23cf_2c1e_d413_9389;

    #[test]
    fn every_character_is_classed_as_in_go() {
        let sum = ('\0'..=char::MAX).fold(0xcbf2_9ce4_8422_2325_u64, |sum, c| {
            (sum ^ u64::from(is_printable(c))).wrapping_mul(0x100_0000_01b3)
        });
        assert_eq!(sum, GO_SUM);
    }
}
