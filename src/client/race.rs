//! Dials all endpoints at once: the first server that says something is the one to talk to.

use futures_util::StreamExt;
use futures_util::stream::FuturesUnordered;

use super::call_error::DialFailure;
use super::dialer::Dialer;
use super::endpoint::Endpoint;
use super::session::Session;

/// The session that was alive first, with `tell` hearing of each that failed before; if none was, every endpoint's reason, in the order given.
pub(super) async fn first_alive(
    dialer: &Dialer,
    endpoints: &[&Endpoint],
    tell: impl Fn(&DialFailure),
) -> Result<Session, Vec<DialFailure>> {
    let mut dials: FuturesUnordered<_> = endpoints
        .iter()
        .enumerate()
        .map(|(place, endpoint)| async move { (place, dialer.dial(endpoint).await) })
        .collect();
    let mut failures = Vec::new();
    while let Some((place, dialled)) = dials.next().await {
        match dialled {
            Ok(session) => return Ok(session),
            Err(failure) => {
                tell(&failure);
                failures.push((place, failure));
            }
        }
    }
    failures.sort_by_key(|(place, _)| *place);
    Err(failures.into_iter().map(|(_, failure)| failure).collect())
}
