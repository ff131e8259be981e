//! How many there are, in words.

use std::fmt::Display;

/// So many, of what is called `one` or `many`: "1 key", "2 keys".
pub fn counted<N: Display + PartialEq + From<u8>>(count: N, one: &str, many: &str) -> String {
    let what = if count == N::from(1) { one } else { many };
    format!("{count} {what}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_is_no_plural() {
        let keys = [0, 1, 2].map(|keys| counted(keys, "key", "keys"));
        assert_eq!(keys, ["0 keys", "1 key", "2 keys"]);
    }
}
