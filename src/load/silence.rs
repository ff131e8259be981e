//! What ends a load before its time: a signal, or a cluster that answers nobody any more.

use std::time::Duration;

use etcd_client::GetOptions;
use tokio::time::Instant;

use super::Pace;
use crate::context::Context;
use crate::error::{Error, Kind, Result};
use crate::process::{Signal, Signals};

/// What has ended a load before its time.
#[derive(Debug)]
pub enum Stop {
    /// Somebody wants it to end.
    Signal(Signal),
    /// It can't go on.
    Broken(Error),
}

impl Stop {
    /// The signal.
    ///
    /// # Errors
    /// Why it can't go on, where it was that.
    pub fn signal(self) -> Result<Signal> {
        match self {
            Self::Signal(signal) => Ok(signal),
            Self::Broken(error) => Err(error),
        }
    }
}

/// Waits for what ends the load before its time. As etcdctl does, a drop-in waits for a silent cluster for ever.
pub async fn stop(cx: &Context, pace: &Pace, signals: &mut Signals) -> Stop {
    tokio::select! {
        signal = signals.next() => Stop::Signal(signal),
        error = silence(cx, pace), if !cx.mode().is_drop_in() => Stop::Broken(error),
    }
}

/// Waits until the cluster answers nobody any more, for as long as a command would wait.
pub async fn silence(cx: &Context, pace: &Pace) -> Error {
    let error = silence_to(pace, cx.command_timeout(), async || ask(cx).await).await;
    error.about("the load was given up")
}

/// The same to `ask`, too, which is asked once nothing has come for so long.
async fn silence_to(pace: &Pace, patience: Duration, ask: impl AsyncFn() -> Result<()>) -> Error {
    loop {
        pace.silent_for(patience).await;
        let asked = Instant::now();
        match ask().await {
            Err(error) if error.kind() == Kind::Unreachable => {
                // What was under way may have been answered meanwhile.
                if !pace.has_heard_since(asked) {
                    pace.give_up();
                    return error;
                }
            }
            // A refusal is an answer, too.
            _ => pace.hear(),
        }
    }
}

/// Any answer will do.
async fn ask(cx: &Context) -> Result<()> {
    let mut kv = cx.connection_within(cx.fresh_deadline()).kv().await?;
    let count = GetOptions::new().with_count_only();
    kv.get([0], Some(count)).await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use tokio::time;

    use super::super::{Plan, Until};
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    /// The first question is asked after a second and takes another one, in which a request is answered.
    #[tokio::test(start_paused = true)]
    async fn who_answers_anything_is_not_silent() {
        let pace = Pace::new(Plan {
            clients: 1,
            rate: None,
            until: Until::Requests(1),
            makes_up: false,
        });
        let ask = async || {
            time::sleep(SECOND).await;
            Err(Error::new(Kind::Unreachable, "nobody answers"))
        };
        let answer = async {
            time::sleep(SECOND * 3 / 2).await;
            pace.hear();
            std::future::pending::<()>().await;
        };
        let start = Instant::now();
        tokio::select! {
            _ = silence_to(&pace, SECOND, ask) => {}
            () = answer => {}
        }
        assert_eq!(start.elapsed(), SECOND * 7 / 2);
        assert!(pace.is_given_up());
    }
}
