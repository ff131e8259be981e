//! Reads all of a file before anything is sent.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use std::time::Duration;

use tokio::sync::oneshot;

use super::Stop;
use super::feed::{self, Input, Source};
use super::plan::ImportPlan;
use super::tally::{LineProblem, Tally};
use crate::error::{Error, Result};
use crate::output::Progress;
use crate::transfer::records::{Header, RecordError, RecordFormat, Records};

/// How often it's told how far the reading is.
const TICK: Duration = Duration::from_millis(100);
/// After how many lines it's asked whether it's time to stop.
const LINES: usize = 1024;

/// What is known of a file that was read once.
#[derive(Debug, Default)]
pub struct Inspected {
    /// Where the keys come from, if the file says so.
    pub header: Option<Header>,
    /// How many lines have keys.
    pub keys: u64,
    /// How many keys hang on leases.
    pub leased: u64,
    /// What is wrong with single lines.
    pub wrong: Tally,
    /// What is wrong with the file.
    pub broken: Option<RecordError>,
}

impl Inspected {
    /// Whether the file is cut off, and nothing else.
    pub fn is_cut_off(&self) -> bool {
        self.broken.as_ref().is_some_and(RecordError::is_cut_off)
    }

    fn read(&mut self, records: &mut Records<Source>, plan: &ImportPlan, stop: &Stop) {
        for (number, item) in records.enumerate() {
            if number.is_multiple_of(LINES) && *stop.borrow() {
                return;
            }
            match item {
                Ok(record) => {
                    self.keys += 1;
                    self.leased += u64::from(record.lease != 0);
                    if let Err(problem) = plan.prepare(record) {
                        self.wrong.note(problem);
                    }
                }
                Err(error) if error.is_of_one_line() => self.wrong.note(LineProblem::from(&error)),
                Err(error) => self.broken = Some(error),
            }
        }
    }
}

/// Reads all of a file, in a thread of its own, or as much of it as there is time for; sends nothing. `label` is what its
/// lines are told with, where there are several files.
///
/// # Errors
/// As [`Feed::open`](super::Feed::open).
pub async fn inspect(
    path: &Path,
    label: Option<Arc<str>>,
    format: RecordFormat,
    plan: &ImportPlan,
    stop: &Stop,
    progress: &Progress,
) -> Result<Inspected> {
    let bytes = Arc::new(AtomicU64::new(0));
    let (sender, mut inspected) = oneshot::channel();
    let (counter, plan, stopped) = (Arc::clone(&bytes), plan.clone(), stop.clone());
    let (path, name) = (path.to_owned(), path.display().to_string());
    thread::spawn(move || {
        let records = feed::open(Input::File(path), format, &name, counter);
        let inspected = records.map(|mut records| {
            let mut inspected = Inspected {
                header: records.header().cloned(),
                ..Inspected::default()
            };
            inspected.wrong.begin(label);
            inspected.read(&mut records, &plan, &stopped);
            inspected
        });
        let _ = sender.send(inspected);
    });
    let mut told = 0;
    loop {
        let done = tokio::time::timeout(TICK, &mut inspected).await;
        let read = bytes.load(Ordering::Relaxed);
        progress.advance(read - told);
        told = read;
        if let Ok(done) = done {
            return done.unwrap_or_else(|_| Err(Error::failed("reading the file failed")));
        }
        // The file itself may keep the thread waiting.
        if *stop.borrow() {
            return Ok(Inspected::default());
        }
    }
}
