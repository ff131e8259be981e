//! What a token is for, and the name of its file.

use std::fmt::Write;

use sha2::{Digest, Sha256};

/// Who a token is for, where, and how that place is known to be the right one.
pub struct Purpose<'a> {
    /// The user's name.
    pub user: &'a str,
    /// The cluster's endpoints, in any order. That is all that can be known of it before it's asked.
    pub endpoints: Vec<&'a str>,
    /// How TLS is spoken, as settings that a server gets by: a token that was given by a server whose certificate was
    /// checked must not go to one whose isn't.
    pub tls: Vec<String>,
}

impl Purpose<'_> {
    /// A name that tells nothing of it.
    pub(super) fn name(&self) -> String {
        let mut endpoints = self.endpoints.clone();
        endpoints.sort_unstable();
        let mut hash = Sha256::new();
        let mut part = |text: &str| {
            hash.update((text.len() as u64).to_be_bytes());
            hash.update(text);
        };
        part(self.user);
        part(&endpoints.len().to_string());
        endpoints.into_iter().for_each(&mut part);
        self.tls.iter().for_each(|text| part(text));
        let mut name = String::new();
        for byte in hash.finalize() {
            // A string takes whatever it's given.
            let _ = write!(name, "{byte:02x}");
        }
        name
    }
}
