//! A range into a file of keys.

use std::io;

use super::records::{Header, Pending, RecordWriter, Written};
use super::scan::Scan;
use crate::error::{Error, Result, Stage};
use crate::output::Progress;

/// So many bytes are written at a time.
const AT_ONCE: usize = 64 << 10;

/// What came into the file.
#[derive(Clone, Debug)]
pub struct Exported {
    /// The keys, and what the file says of them.
    pub written: Written,
    /// The file's bytes, compressed where it is.
    pub size: u64,
}

/// Writes what is left of the scan as records.
///
/// # Errors
/// Those of the scan and of `write`. What was written is cut off then, and whoever reads it notices.
pub async fn export(
    scan: &mut Scan,
    header: &Header,
    is_compressed: bool,
    progress: &Progress,
    mut write: impl FnMut(&[u8]) -> Result<()>,
) -> Result<Exported> {
    let mut size = 0;
    let mut put = |bytes: &[u8]| {
        size += u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        write(bytes)
    };
    let pending = Pending::new(is_compressed).map_err(failed)?;
    let mut records = RecordWriter::begin(pending, header).map_err(failed)?;
    while let Some(piece) = scan.next().await? {
        for pair in piece.pairs() {
            records.pair(pair?).map_err(failed)?;
            let ready = records.get_mut().ready();
            if ready.len() >= AT_ONCE {
                put(ready)?;
                ready.clear();
            }
        }
        progress.advance(u64::try_from(piece.len()).unwrap_or(u64::MAX));
    }
    let (pending, written) = records.end().map_err(failed)?;
    put(&pending.finish().map_err(failed)?)?;
    Ok(Exported { written, size })
}

/// Into memory, so that only the compression can fail.
fn failed(error: io::Error) -> Error {
    Error::failed("writing keys failed").cause(Stage::Local, None, error.to_string())
}
