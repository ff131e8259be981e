//! Tokens that outlive a command: a file for each user and cluster, which only who knows the password can read.

mod folder;
mod name;
mod seal;

use std::fmt;
use std::fs;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use secrecy::SecretString;

pub use self::name::Purpose;

/// How long a token serves. What etcd gives out by itself ends sooner, unless it's used all the time.
const LONGEST: Duration = Duration::from_secs(60 * 60);
/// What the files' names end with.
const EXTENSION: &str = "token";
/// More than any token has.
const LARGEST: u64 = 1 << 16;

/// The folder of the files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TokenCache {
    folder: PathBuf,
}

/// The file of one user's token on one cluster.
pub struct TokenFile {
    cache: TokenCache,
    path: PathBuf,
    password: SecretString,
}

/// Why the cache can't be used, and what helps.
#[derive(Debug)]
pub struct Unusable {
    reason: String,
    remedy: String,
}

impl fmt::Display for Unusable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}; {}", self.reason, self.remedy)
    }
}

impl Unusable {
    /// What is wrong.
    pub fn reason(&self) -> &str {
        &self.reason
    }

    /// What helps.
    pub fn remedy(&self) -> &str {
        &self.remedy
    }

    fn io(path: &Path, error: &io::Error) -> Self {
        Self {
            reason: format!("{}: {error}", path.display()),
            remedy: "XDG_RUNTIME_DIR names another place for it".to_owned(),
        }
    }
}

impl TokenCache {
    /// The cache in that folder, which doesn't have to be there yet.
    pub fn new(folder: PathBuf) -> Self {
        Self { folder }
    }

    /// The file for this purpose. It can be read only with the password that it was written with.
    pub fn file(&self, purpose: &Purpose<'_>, password: SecretString) -> TokenFile {
        let path = self.folder.join(purpose.name()).with_extension(EXTENSION);
        TokenFile {
            cache: self.clone(),
            path,
            password,
        }
    }

    /// Removes every token; how many there were.
    ///
    /// # Errors
    /// When the folder isn't ours alone, or a file can't be removed.
    pub fn forget(&self) -> Result<usize, Unusable> {
        if !folder::is_there(&self.folder)? {
            return Ok(0);
        }
        self.forget_older_than(Duration::ZERO)
            .map_err(|error| Unusable::io(&self.folder, &error))
    }

    fn forget_older_than(&self, age: Duration) -> io::Result<usize> {
        let mut forgotten = 0;
        for entry in fs::read_dir(&self.folder)? {
            let path = entry?.path();
            if path.extension().is_some_and(|it| it == EXTENSION) {
                match forget(&path, age) {
                    Ok(true) => forgotten += 1,
                    Ok(false) => {}
                    // Somebody else was faster.
                    Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                    Err(error) => return Err(error),
                }
            }
        }
        Ok(forgotten)
    }
}

/// Removes the file if it's that old; whether it was.
fn forget(path: &Path, age: Duration) -> io::Result<bool> {
    let written = fs::symlink_metadata(path)?.modified()?;
    // What is from the future is of no use either.
    let is_young = written.elapsed().is_ok_and(|passed| passed < age);
    if !is_young {
        fs::remove_file(path)?;
    }
    Ok(!is_young)
}

impl TokenFile {
    /// The token; none where there is none, none that still serves, or none that this password opens.
    ///
    /// # Errors
    /// When the folder or the file is anybody else's, or others may read it.
    pub fn read(&self) -> Result<Option<SecretString>, Unusable> {
        if !folder::is_there(&self.cache.folder)? || !folder::is_own_file(&self.path)? {
            return Ok(None);
        }
        let mut bytes = Vec::new();
        let read =
            fs::File::open(&self.path).and_then(|file| file.take(LARGEST).read_to_end(&mut bytes));
        match read {
            Ok(_) => Ok(seal::open(&bytes, &self.context(), &self.password)
                .filter(|opened| is_fresh(opened.written))
                .map(|opened| opened.token)),
            // It was replaced or forgotten meanwhile.
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(Unusable::io(&self.path, &error)),
        }
    }

    /// Puts the token there, at once and whole, in the place of what was there; removes what serves nobody any more.
    ///
    /// # Errors
    /// When the folder is anybody else's, or can't be written to.
    pub fn write(&self, token: &SecretString) -> Result<(), Unusable> {
        let folder = &self.cache.folder;
        folder::make(folder)?;
        let failed = |error: io::Error| Unusable::io(folder, &error);
        let sealed = seal::seal(token, SystemTime::now(), &self.context(), &self.password);
        let sealed = sealed.map_err(failed)?;
        // Created for us alone, and exclusively.
        let mut file = tempfile::Builder::new()
            .suffix(&format!(".{EXTENSION}"))
            .tempfile_in(folder)
            .map_err(failed)?;
        file.write_all(&sealed).map_err(failed)?;
        file.persist(&self.path)
            .map_err(|error| failed(error.error))?;
        self.cache.forget_older_than(LONGEST).map_err(failed)?;
        Ok(())
    }

    /// What a sealed token is bound to: renamed, a file can't be opened.
    fn context(&self) -> Vec<u8> {
        let name = self.path.file_name().unwrap_or_default();
        name.as_encoded_bytes().to_vec()
    }
}

fn is_fresh(written: SystemTime) -> bool {
    written.elapsed().is_ok_and(|age| age < LONGEST)
}

#[cfg(test)]
mod tests;
