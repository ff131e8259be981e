//! How many keys a page is to have.

/// Bounds of the pages that a range is read in.
///
/// The server counts the rest of the range for every page, so that many small ones are slow; and it puts a whole page
/// together before it sends any of it, so that a large one takes its memory. Ours holds parts of a page only.
#[derive(Clone, Copy, Debug)]
pub struct PageSize {
    /// Keys of the first page, of which no size is known yet: the server holds all of it at once, however large.
    pub first: usize,
    /// The most keys of a page.
    pub most: usize,
    /// The bytes that a page is to have, going by the sizes seen before.
    pub bytes: usize,
}

/// How much larger than the one before a page may be: those keys may be of another kind.
const GROWTH: usize = 8;

impl Default for PageSize {
    fn default() -> Self {
        Self {
            first: 50,
            most: 200_000,
            bytes: 32 << 20,
        }
    }
}

impl PageSize {
    /// How many keys the page after one of `keys` keys and `bytes` bytes has.
    pub fn after(self, keys: usize, bytes: usize) -> usize {
        let average = (bytes / keys.max(1)).max(1);
        let wanted = (self.bytes / average).min(keys.saturating_mul(GROWTH));
        wanted.min(self.most).max(1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// etcd's own bound on requests is one and a half megabytes, and with it that on values.
    #[test]
    fn no_server_is_overwhelmed_by_the_first_page() {
        assert!(PageSize::default().first * (3 << 19) <= 80 << 20);
    }

    #[test]
    fn pages_are_as_large_as_their_keys_allow() {
        let size = PageSize::default();
        assert_eq!(size.after(1_000, 1_000), 8_000);
        assert_eq!(size.after(100_000, 100_000), size.most);
        assert_eq!(size.after(1_000, 1_000 << 12), 8_000);
        assert_eq!(size.after(8_000, 8_000 << 12), 8_192);
        assert_eq!(size.after(10, 10 << 30), 1);
        assert_eq!(size.after(0, 0), 1);
    }
}
