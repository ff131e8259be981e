//! What is seen goes out when there is no more to be shown, and a flood of events in portions.

use std::time::{Duration, Instant};

use crate::error::Result;
use crate::output::Show;
use crate::views::watch::Watched;

/// Where everything was shown so short a time ago and there is something new already, it's a flood.
const FLOOD: Duration = Duration::from_micros(500);
/// How long a portion of a flood is gathered: too short for anybody to notice.
const PORTION: Duration = Duration::from_millis(2);

/// Puts events out in portions.
#[derive(Default)]
pub(super) struct Portions {
    /// Whether something waits to be put out.
    is_begun: bool,
    ended_at: Option<Instant>,
}

impl Portions {
    /// Shows this with what comes right after it.
    pub(super) fn add(&mut self, show: &mut Show<'_, Watched>, watched: &Watched) -> Result<()> {
        self.is_begun = true;
        show.add(watched)
    }

    /// Puts out what waits.
    pub(super) fn put_out(&mut self, show: &mut Show<'_, Watched>) -> Result<()> {
        if std::mem::take(&mut self.is_begun) {
            show.flush()?;
        }
        Ok(())
    }

    /// The same where there is nothing more to be shown for now. In a flood the next portion is gathered meanwhile.
    pub(super) fn end(&mut self, show: &mut Show<'_, Watched>) -> Result<()> {
        if !self.is_begun {
            return Ok(());
        }
        self.put_out(show)?;
        if self.ended_at.is_some_and(|ended| ended.elapsed() < FLOOD) {
            // The thread, not the task: to be woken for each event costs more than to show it.
            std::thread::sleep(PORTION);
        }
        self.ended_at = Some(Instant::now());
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::io::{self, Write};
    use std::sync::{Arc, Mutex, PoisonError};

    use super::*;
    use crate::client::{Event, WatchResponse};
    use crate::options::OutputChoice;
    use crate::output::Output;
    use crate::settings::Format;

    /// What was written, write by write.
    #[derive(Clone, Default)]
    struct Writes(Arc<Mutex<Vec<String>>>);

    impl Writes {
        fn taken(&self) -> Vec<String> {
            std::mem::take(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
        }
    }

    impl Write for Writes {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            let mut writes = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            writes.push(String::from_utf8_lossy(bytes).into_owned());
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn what_comes_together_goes_out_in_one_write_and_nothing_stays_behind() {
        let writes = Writes::default();
        let format = Format::Ours(OutputChoice::Plain);
        let mut out = Output::new(Box::new(writes.clone()), format, false, false, false);
        let mut show = out.stream().unwrap();
        let mut portions = Portions::default();
        let watched = watched();
        for portion in 1..=3 {
            for _ in 0..portion {
                portions.add(&mut show, &watched).unwrap();
            }
            assert_eq!(writes.taken(), [""; 0]);
            portions.end(&mut show).unwrap();
            assert_eq!(writes.taken(), ["PUT\n".repeat(portion)]);
        }
        portions.end(&mut show).unwrap();
        portions.put_out(&mut show).unwrap();
        assert_eq!(writes.taken(), [""; 0]);
    }

    #[test]
    fn a_flood_goes_out_every_two_milliseconds() {
        const TIMES: usize = 50;
        let format = Format::Ours(OutputChoice::Plain);
        let mut out = Output::new(Box::new(Writes::default()), format, false, false, false);
        let mut show = out.stream().unwrap();
        let mut portions = Portions::default();
        let watched = watched();
        let rests = |portions: &mut Portions, show: &mut Show<'_, Watched>| {
            portions.add(show, &watched).unwrap();
            let start = Instant::now();
            portions.end(show).unwrap();
            start.elapsed() >= PORTION
        };
        let rested = (0..TIMES).filter(|_| rests(&mut portions, &mut show));
        // A busy machine can keep us from being as quick as a flood, but not each time.
        assert!(rested.count() > TIMES / 2);
    }

    fn watched() -> Watched {
        Watched::seen(WatchResponse {
            events: vec![Event::default()],
            ..WatchResponse::default()
        })
    }
}
