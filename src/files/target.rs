//! What a command writes to, by its name: a file, or what is no file and is written to as it is.

use std::fs::{File, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

use super::Draft;
use super::draft::{cannot_open, folder_of, places};
use crate::error::{Error, Result, Stage, system_reason};

/// The folders of our own descriptors.
const DESCRIPTORS: [&str; 2] = ["/proc/self/fd", "/dev/fd"];

/// Tells of the descriptor of each number, where there is such a folder.
const DESCRIBED: &str = "/proc/self/fdinfo";
/// Among the flags of a descriptor that is closed in what is started.
const CLOSE_ON_EXEC: u32 = 0o2_000_000;

/// What is written to.
#[derive(Debug)]
pub enum Target {
    /// A file, which is there once it's whole.
    File(Draft),
    /// Something else.
    Stream(Stream),
}

/// A device, a FIFO or a descriptor: nothing of it is replaced, and what was written can't be taken back.
#[derive(Debug)]
pub struct Stream {
    file: File,
    /// What people call it.
    target: PathBuf,
}

impl Target {
    /// Begins a file, or opens what is there and is none. A FIFO's reader is waited for.
    ///
    /// # Errors
    /// As [`Draft::beside`].
    pub async fn open(target: &Path) -> Result<Self> {
        if !is_stream(target) {
            return Draft::beside(target).map(Self::File);
        }
        let opened = match descriptor(target) {
            Some(number) if is_our_own(&number) => Err(ErrorKind::NotFound.into()),
            Some(number) => match handed_over(&number) {
                Ok(file) if file.metadata().is_ok_and(|it| it.is_file()) => writable(file),
                _ => open(target).await,
            },
            None => open(target).await,
        };
        Ok(Self::Stream(Stream {
            file: opened.map_err(|error| cannot_open(target, &error))?,
            target: target.to_owned(),
        }))
    }

    /// Adds bytes.
    ///
    /// # Errors
    /// If there is no room for them, among others.
    pub fn write(&mut self, bytes: &[u8]) -> Result<()> {
        match self {
            Self::File(draft) => draft.write(bytes),
            Self::Stream(stream) => stream.write(bytes),
        }
    }

    /// All is written: puts a file in its place.
    ///
    /// # Errors
    /// As [`Draft::finish`].
    pub fn finish(self) -> Result<()> {
        match self {
            Self::File(draft) => draft.finish(),
            Self::Stream(_) => Ok(()),
        }
    }
}

impl Stream {
    /// Adds bytes.
    ///
    /// # Errors
    /// If nobody takes them, among others.
    pub fn write(&mut self, bytes: &[u8]) -> Result<()> {
        self.file.write_all(bytes).map_err(|error| {
            let message = format!("what was written to {} is not whole", self.target.display());
            Error::failed(message).cause(Stage::Local, None, &*system_reason(&error))
        })
    }
}

/// Whether the path is that of our standard output, as `/dev/stdout` is, whatever that leads to.
pub fn is_stdout(target: &Path) -> bool {
    descriptor(target).is_some_and(|number| number == Path::new("1"))
}

/// Whether the path names what is written to as it is: what is neither a file nor a folder, and what our descriptors are of.
fn is_stream(target: &Path) -> bool {
    let is_other = |there: std::fs::Metadata| !there.is_file() && !there.is_dir();
    target.metadata().is_ok_and(is_other) || descriptor(target).is_some()
}

/// The descriptor of ours that the path names, itself or by links.
fn descriptor(target: &Path) -> Option<PathBuf> {
    let folders = DESCRIPTORS.map(|folder| Path::new(folder).canonicalize().ok());
    places(target).find_map(|place| {
        let folder = folder_of(&place).canonicalize().ok()?;
        let is_ours = folders.iter().flatten().any(|ours| *ours == folder);
        place.file_name().filter(|_| is_ours).map(PathBuf::from)
    })
}

/// Opens it elsewhere, so that a signal can end the waiting.
async fn open(target: &Path) -> io::Result<File> {
    let path = target.to_owned();
    let opened = tokio::task::spawn_blocking(move || {
        // A file that a descriptor is of may have something in it already.
        OpenOptions::new().append(true).open(path)
    });
    opened.await.map_err(io::Error::other).flatten()
}

/// The descriptor itself, whose place in a file whoever has handed it to us goes on from: opened by its name, a file would
/// be another one's.
#[cfg(target_os = "linux")]
fn handed_over(number: &Path) -> io::Result<File> {
    use rustix::process::{PidfdFlags, PidfdGetfdFlags, getpid, pidfd_getfd, pidfd_open};
    let number = number.to_str().and_then(|number| number.parse().ok());
    let number = number.ok_or(ErrorKind::NotFound)?;
    let this = pidfd_open(getpid(), PidfdFlags::empty())?;
    Ok(pidfd_getfd(this, number, PidfdGetfdFlags::empty())?.into())
}

/// Where a descriptor's name is opened, it is that descriptor.
#[cfg(not(target_os = "linux"))]
fn handed_over(_: &Path) -> io::Result<File> {
    Err(ErrorKind::Unsupported.into())
}

/// The same, unless it's only for reading.
fn writable(file: File) -> io::Result<File> {
    #[cfg(unix)]
    {
        use rustix::fs::{OFlags, fcntl_getfl};
        if fcntl_getfl(&file)? & OFlags::RWMODE == OFlags::RDONLY {
            return Err(io::Error::other("it is open for reading only"));
        }
    }
    Ok(file)
}

/// Whether nobody has handed us the descriptor, and its number is that of something we have opened ourselves: a copy of
/// standard output, say.
fn is_our_own(number: &Path) -> bool {
    let described = std::fs::read_to_string(Path::new(DESCRIBED).join(number));
    let described = described.unwrap_or_default();
    let flags = described
        .lines()
        .find_map(|line| line.strip_prefix("flags:"));
    flags
        .and_then(|flags| u32::from_str_radix(flags.trim(), 8).ok())
        .is_some_and(|flags| flags & CLOSE_ON_EXEC != 0)
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use std::os::fd::AsRawFd;

    use super::*;

    #[test]
    fn standard_output_has_many_names() {
        let folder = tempfile::tempdir().unwrap();
        let link = folder.path().join("link");
        std::os::unix::fs::symlink("/dev/stdout", &link).unwrap();
        for name in [
            "/dev/stdout",
            "/dev/fd/1",
            "/proc/self/fd/1",
            "/dev/../dev/stdout",
            link.to_str().unwrap(),
        ] {
            assert!(is_stdout(Path::new(name)), "{name}");
        }
        for name in [
            "/dev/stderr",
            "/dev/fd/11",
            "1",
            "stdout",
            "/dev/null",
            "",
            "/no/such/1",
        ] {
            assert!(!is_stdout(Path::new(name)), "{name}");
        }
    }

    #[test]
    fn files_and_folders_are_no_streams() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("file");
        std::fs::write(&file, "").unwrap();
        for name in [
            folder.path(),
            &file,
            &folder.path().join("none"),
            Path::new(""),
        ] {
            assert!(!is_stream(name), "{}", name.display());
        }
        for name in ["/dev/null", "/dev/stderr", "/dev/fd/2"] {
            assert!(is_stream(Path::new(name)), "{name}");
        }
    }

    /// Whoever names a descriptor that is closed doesn't mean what we have under its number.
    #[tokio::test]
    async fn what_nobody_has_handed_us_is_not_written_to() {
        let file = tempfile::tempfile().unwrap();
        let name = format!("/dev/fd/{}", file.as_raw_fd());
        assert!(Target::open(Path::new(&name)).await.is_err());
        assert!(!is_our_own(Path::new("2")));
    }
}
