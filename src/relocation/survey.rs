//! What a renaming would do, before anything is done.

use super::{Counts, Found, Pairs, Place, Standing};
use crate::error::Result;

/// No server is asked to take more than this in one transaction: keys, and bytes of keys and values.
const MOST_KEYS: usize = 20_000;
const MOST_BYTES: usize = 32 << 20;
/// So many keys are remembered to be shown.
const SOME: usize = 10;

/// What there is.
#[derive(Debug, Default)]
pub struct Survey {
    /// As of which revision.
    pub revision: i64,
    /// What would be done.
    pub counts: Counts,
    /// All the keys; none where they are too many for one transaction.
    pub found: Option<Vec<Found>>,
    /// Some of the keys.
    pub some: Vec<Vec<u8>>,
    /// Some of those that are at their places already.
    pub taken: Vec<Vec<u8>>,
}

/// Reads all the keys.
///
/// # Errors
/// As every read's.
pub async fn survey(place: &Place) -> Result<Survey> {
    let mut pairs = Pairs::start(place).await?;
    let mut survey = Survey {
        revision: pairs.revision(),
        found: Some(Vec::new()),
        ..Survey::default()
    };
    let mut bytes = 0;
    while let Some(found) = pairs.next().await? {
        survey
            .counts
            .written(found.standing, found.is_lease_dropped());
        if survey.some.len() < SOME {
            survey.some.push(found.kv.key.clone());
        }
        if found.standing != Standing::New && survey.taken.len() < SOME {
            survey.taken.push(found.target.clone());
        }
        bytes += found.kv.key.len() + found.kv.value.len() + found.target.len();
        if let Some(all) = &mut survey.found {
            all.push(found);
        }
        survey
            .found
            .take_if(|all| all.len() > MOST_KEYS || bytes > MOST_BYTES);
    }
    Ok(survey)
}
