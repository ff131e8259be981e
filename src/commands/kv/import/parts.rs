//! Files that are an export together: whether all of them are there, and nothing else.

use std::collections::BTreeSet;

use super::source::Source;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::transfer::import::Stop;
use crate::transfer::records::{FilePart, Header};

/// What the files say of themselves, those that do. None when it's time to stop.
///
/// # Errors
/// If one can't be read, or if they are parts of different exports.
pub(super) async fn headers(
    sources: &[Source],
    cx: &Context,
    stop: &mut Stop,
) -> Result<Option<Vec<Header>>> {
    let mut headers = Vec::new();
    for source in sources {
        match source.open(cx, stop).await? {
            Some(feed) => headers.extend(feed.header().cloned()),
            None => return Ok(None),
        }
    }
    check(&headers)?;
    Ok(Some(headers))
}

/// Says which parts of an export are all that is imported, however quiet one is to be: keys are missing then. Whether that
/// is so.
pub(super) fn tell_missing(headers: &[Header], cx: &Context) -> bool {
    let missing = missing(headers);
    if let Some(told) = &missing {
        cx.reporter().problem(told);
    }
    missing.is_some()
}

fn parts(headers: &[Header]) -> impl Iterator<Item = (&Header, FilePart)> {
    headers
        .iter()
        .filter_map(|header| Some((header, header.part?)))
}

/// A pattern of the shell takes files of an earlier export along, whose keys are older.
///
/// # Errors
/// If the files are parts of different exports, or one is there twice.
pub(super) fn check(headers: &[Header]) -> Result<()> {
    let of_export =
        parts(headers).map(|(header, part)| (header.cluster_id, header.revision, part.of));
    if of_export.collect::<BTreeSet<_>>().len() > 1 {
        let error = Error::usage("these files are parts of different exports");
        return Err(error.hint("import each export by itself"));
    }
    let mut numbers = BTreeSet::new();
    match parts(headers).find(|(_, part)| !numbers.insert(part.number)) {
        Some((_, part)) => Err(Error::usage(format!(
            "part {} of the export is there twice",
            part.number
        ))),
        None => Ok(()),
    }
}

fn missing(headers: &[Header]) -> Option<String> {
    let there: BTreeSet<_> = parts(headers).map(|(_, part)| part.number).collect();
    let (_, FilePart { of, .. }) = parts(headers).next()?;
    let there_of_all = there.len() as u64;
    (there_of_all < of).then(|| {
        let shown: Vec<_> = there.iter().map(u64::to_string).collect();
        let (word, verb) = match there.len() {
            1 => ("part", "is"),
            _ => ("parts", "are"),
        };
        format!(
            "only {word} {} of the {of} of an export {verb} imported",
            shown.join(", ")
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::transfer::records::Range;

    fn header(revision: i64, part: Option<(u64, u64)>) -> Header {
        Header {
            cluster_id: 1,
            revision,
            server_version: None,
            tool_version: String::new(),
            range: Range {
                key: vec![0],
                end: None,
            },
            leases: true,
            part: part.map(|(number, of)| FilePart { number, of }),
        }
    }

    #[test]
    fn parts_of_one_export_go_together() {
        let all = [(1, 3), (2, 3), (3, 3)].map(|part| header(7, Some(part)));
        assert!(check(&all).is_ok());
        assert_eq!(missing(&all), None);
        let told = |parts: &[Header]| missing(parts).unwrap_or_default();
        assert_eq!(
            told(&all[1..2]),
            "only part 2 of the 3 of an export is imported"
        );
        assert_eq!(
            told(&all[1..]),
            "only parts 2, 3 of the 3 of an export are imported"
        );
    }

    #[test]
    fn parts_of_others_do_not() {
        let one = || header(7, Some((1, 2)));
        assert!(check(&[one(), header(8, Some((2, 2)))]).is_err());
        assert!(check(&[one(), header(7, Some((2, 3)))]).is_err());
        assert!(check(&[one(), one()]).is_err());
        // A whole one is none.
        assert!(check(&[one(), header(9, None), header(9, None)]).is_ok());
        assert_eq!(missing(&[header(9, None)]), None);
    }
}
