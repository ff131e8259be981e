//! Directories, which etcd doesn't have: what keys have in common up to a separator.

/// Where the levels of keys begin and end.
#[derive(Clone, Debug)]
pub struct Levels {
    /// What the keys in question begin with.
    pub prefix: Vec<u8>,
    /// What ends a directory's name.
    pub separator: Vec<u8>,
}

impl Levels {
    /// The directory below the first `known` bytes of the key that the key is in, with its separator; none if the key
    /// itself is what is there. Whatever stands there is a name, also nothing: `//` has a directory without one in it.
    pub fn below<'k>(&self, key: &'k [u8], known: usize) -> Option<&'k [u8]> {
        let rest = key.get(known..)?;
        let length = self.separator.len().max(1);
        let place = rest
            .windows(length)
            .position(|window| window == self.separator)?;
        key.get(..known + place + length)
    }
}
