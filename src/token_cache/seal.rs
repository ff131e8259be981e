//! How a token is kept from whoever doesn't know its user's password: encrypted with a key that is made from it.
//!
//! A wrong password opens nothing, so that the server is asked and refuses it, as without a cache. Whoever gets hold of a
//! file can try passwords on it, each at the cost of the rounds below.

use std::io;
use std::num::NonZeroU32;
use std::time::{Duration, SystemTime};

use ring::aead::{Aad, CHACHA20_POLY1305, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use ring::pbkdf2::{self, PBKDF2_HMAC_SHA256};
use secrecy::{ExposeSecret, SecretString};

/// What a file begins with: whose it is, and which form it has.
const MAGIC: &[u8; 16] = b"etcdtool token 1";
/// About ten milliseconds' worth: what a server's own check costs is several times that.
const ROUNDS: NonZeroU32 = NonZeroU32::new(50_000).unwrap();

type Salt = [u8; 16];

/// What was in a file.
pub(super) struct Opened {
    pub(super) token: SecretString,
    pub(super) written: SystemTime,
}

/// The file's bytes: magic, salt, seconds since 1970, and the token, encrypted. The context has to be the same on opening.
pub(super) fn seal(
    token: &SecretString,
    now: SystemTime,
    context: &[u8],
    password: &SecretString,
) -> io::Result<Vec<u8>> {
    let mut salt = Salt::default();
    getrandom::fill(&mut salt)?;
    let seconds = now.duration_since(SystemTime::UNIX_EPOCH);
    let seconds = seconds.map_err(io::Error::other)?.as_secs();
    let mut bytes = [MAGIC.as_slice(), &salt, &seconds.to_be_bytes()].concat();
    let bound = Aad::from([&bytes, context].concat());
    let mut text = token.expose_secret().as_bytes().to_vec();
    let sealed = key(password, &salt)
        .and_then(|key| key.seal_in_place_append_tag(only_nonce(), bound, &mut text));
    sealed.map_err(|_| io::Error::other("the token can't be encrypted"))?;
    bytes.append(&mut text);
    Ok(bytes)
}

/// The token, if the password and the context are those that it was sealed with.
pub(super) fn open(bytes: &[u8], context: &[u8], password: &SecretString) -> Option<Opened> {
    let rest = bytes.strip_prefix(MAGIC)?;
    let (salt, rest) = rest.split_first_chunk()?;
    let (seconds, sealed) = rest.split_first_chunk()?;
    let head = bytes.get(..bytes.len() - sealed.len())?;
    let bound = Aad::from([head, context].concat());
    let mut text = sealed.to_vec();
    let key = key(password, salt).ok()?;
    let token = key.open_in_place(only_nonce(), bound, &mut text).ok()?;
    let token = std::str::from_utf8(token).ok()?.into();
    let written = Duration::from_secs(u64::from_be_bytes(*seconds));
    Some(Opened {
        token,
        written: SystemTime::UNIX_EPOCH.checked_add(written)?,
    })
}

fn key(password: &SecretString, salt: &Salt) -> Result<LessSafeKey, ring::error::Unspecified> {
    let mut key = [0; 32];
    let password = password.expose_secret().as_bytes();
    pbkdf2::derive(PBKDF2_HMAC_SHA256, ROUNDS, salt, password, &mut key);
    Ok(LessSafeKey::new(UnboundKey::new(&CHACHA20_POLY1305, &key)?))
}

/// Each file has a salt and so a key of its own, which encrypts once.
fn only_nonce() -> Nonce {
    Nonce::assume_unique_for_key([0; NONCE_LEN])
}
