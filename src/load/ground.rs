//! What a load writes: keys below a prefix that nobody else uses, and that are gone afterwards.

use etcd_client::{CompactionOptions, DeleteOptions, GetOptions};

use super::Headway;
use crate::client::{self, Connection};
use crate::context::Context;
use crate::error::{Error, Kind, Result, Stage};
use crate::exit;
use crate::golang::quote::quote;
use crate::output::counted;

/// The keys below a prefix.
#[derive(Clone, Debug)]
pub struct Ground {
    prefix: String,
    key_size: usize,
    value_size: usize,
}

/// About so many bytes of keys are looked at and removed at once: the members do nothing else meanwhile.
const PAGE: usize = 4 << 20;
/// The most keys of them.
const MOST_KEYS: usize = 10_000;
/// What a key takes beside its bytes when it is looked at.
const BESIDE: usize = 100;

/// What was done once the keys were gone.
#[derive(Clone, Debug, Default)]
pub struct Cleaned {
    /// Why the keys are still there.
    pub problem: Option<Error>,
    /// The revision as of which they are gone.
    pub revision: i64,
    /// The revision before which history was dropped.
    pub compacted: Option<i64>,
    /// The endpoints whose databases were defragmented.
    pub defragmented: Vec<String>,
}

impl Cleaned {
    /// Something is left, for this reason.
    pub fn left(problem: Error) -> Self {
        Self {
            problem: Some(problem),
            ..Self::default()
        }
    }

    /// An error if keys are left; the drop-in goes by the load alone, as etcdctl does.
    ///
    /// # Errors
    /// Why they are still there.
    pub fn check(&self, cx: &Context) -> Result<()> {
        match &self.problem {
            Some(problem) if cx.mode().has_own_codes() => Err(problem.clone()),
            _ => Ok(()),
        }
    }

    /// Drops the history up to where the keys are gone, if they are, and defragments the members' databases, as wished.
    ///
    /// # Errors
    /// When either fails.
    pub async fn tidy(&mut self, cx: &Context, compact: bool, defrag: bool) -> Result<()> {
        if compact && self.problem.is_none() {
            let mut kv = cx.endless_connection().kv().await?;
            let physical = CompactionOptions::new().with_physical();
            kv.compact(self.revision, Some(physical)).await?;
            self.compacted = Some(self.revision);
        }
        if defrag {
            for endpoint in &cx.settings().connection.endpoints {
                client::defragment(&cx.endless_connection_to(endpoint.clone())).await?;
                self.defragmented.push(endpoint.as_str().to_owned());
            }
        }
        Ok(())
    }

    /// Tells what is left, if anything is, where the command ends with something else.
    pub fn tell(&self, cx: &Context) {
        if let Some(problem) = &self.problem {
            let advice = problem.advice().unwrap_or_default();
            cx.reporter().problem(&format!(
                "{}: {}; {advice}",
                problem.message(),
                problem.reason()
            ));
        }
    }
}

impl Ground {
    /// Keys of `prefix` and as many bytes after it, with values of that size.
    pub fn new(prefix: &str, key_size: usize, value_size: usize) -> Self {
        Self {
            prefix: prefix.to_owned(),
            key_size,
            value_size,
        }
    }

    /// A key that is likely a new one.
    pub fn key(&self) -> Vec<u8> {
        let number = fastrand::u64(..).to_be_bytes();
        let mut key = self.prefix.clone().into_bytes();
        key.extend_from_slice(&number);
        key.resize(self.prefix.len() + self.key_size.max(number.len()), 0);
        key
    }

    /// The value of every key.
    pub fn value(&self) -> Vec<u8> {
        vec![0; self.value_size]
    }

    /// The key of that number: in decimal, as wide as keys are.
    pub fn numbered(&self, number: u64) -> Vec<u8> {
        let Self {
            prefix, key_size, ..
        } = self;
        format!("{prefix}{number:0key_size$}").into_bytes()
    }

    /// What comes right after all numbered keys.
    pub fn end(&self) -> Vec<u8> {
        // ':' comes after '9'.
        format!("{}:", self.prefix).into_bytes()
    }

    /// Turns away a prefix that holds keys: they would be removed with ours.
    ///
    /// # Errors
    /// When it holds keys, or nobody can tell.
    pub async fn check(&self, cx: &Context) -> Result<()> {
        if self.prefix.is_empty() && cx.mode().has_guards() {
            return Err(Error::usage(
                "an empty prefix is every key in the store: give --prefix a name",
            ));
        }
        let mut kv = cx.connection().kv().await?;
        let count = GetOptions::new().with_count_only().with_prefix();
        let below = kv.get(&*self.prefix, Some(count)).await?;
        if below.count() > 0 {
            return Err(self.in_use());
        }
        Ok(())
    }

    fn in_use(&self) -> Error {
        let prefix = &self.prefix;
        let quoted = quote(prefix.as_bytes());
        Error::new(
            Kind::ConditionNotMet,
            format!("there are keys below '{prefix}', which would be removed in the end"),
        )
        .hint("give another --prefix, or remove them first: etcdtool del --prefix …")
        .etcdctl_message(format!(
            "prefix {quoted} has keys. Delete with 'etcdctl del --prefix {prefix}' first"
        ))
        .etcdctl_code(exit::etcdctl::INVALID_INPUT)
    }

    /// Removes the keys, some at a time, each time noted as headway.
    pub async fn clean(&self, cx: &Context, headway: &Headway) -> Cleaned {
        let removed = self.remove(&cx.endless_connection(), headway).await;
        match removed {
            Ok(revision) => Cleaned {
                revision,
                ..Cleaned::default()
            },
            Err(error) => Cleaned::left(self.left_behind(&error)),
        }
    }

    /// The error that says that keys may still be there, and why.
    pub fn left_behind(&self, error: &Error) -> Error {
        let message = format!("the keys below '{}' could not be removed", self.prefix);
        let left = match error.causes() {
            [] => Error::failed(message).cause(Stage::Transport, None, error.reason()),
            _ => Error::failed(message).because(error),
        };
        left.hint("remove them: etcdtool del --prefix …")
            .etcdctl_message(error.in_etcdctls_words())
    }

    /// Returns the revision after which they are gone.
    async fn remove(&self, connection: &Connection, headway: &Headway) -> Result<i64> {
        let mut kv = connection.kv().await?;
        let first = GetOptions::new().with_prefix().with_keys_only();
        let first = first.with_limit(self.keys_at_once());
        loop {
            let some = kv.get(&*self.prefix, Some(first.clone())).await?;
            let last = some.kvs().last().filter(|_| some.more());
            let range = match last {
                Some(last) => DeleteOptions::new().with_range([last.key(), &[0]].concat()),
                None => DeleteOptions::new().with_prefix(),
            };
            let answer = kv.delete(&*self.prefix, Some(range)).await?;
            if last.is_none() {
                return Ok(answer.header().map_or(0, |header| header.revision()));
            }
            headway.note();
        }
    }

    fn keys_at_once(&self) -> i64 {
        let each = self.prefix.len() + self.key_size + BESIDE;
        (PAGE / each).clamp(1, MOST_KEYS) as i64
    }
}

/// How many keys the cluster holds, with a warning if there are any: their users would feel the load. None where the user
/// may not know. The drop-in doesn't look.
///
/// # Errors
/// When nobody can tell.
pub async fn population(cx: &Context) -> Result<Option<i64>> {
    if !cx.mode().has_remarks() {
        return Ok(Some(0));
    }
    let mut kv = cx.connection().kv().await?;
    let count = GetOptions::new().with_count_only().with_all_keys();
    let all = match kv.get([], Some(count)).await.map_err(Error::from) {
        Ok(counted) => counted.count(),
        Err(error) if error.kind() == Kind::Refused => {
            cx.reporter().status(
                "warning: the cluster's users will feel the load; whether it holds keys is not for this user to know",
            );
            return Ok(None);
        }
        Err(error) => return Err(error),
    };
    if all > 0 {
        cx.reporter().status(&format!(
            "warning: the cluster holds {}, whose users will feel the load",
            counted(all, "key", "keys")
        ));
    }
    Ok(Some(all))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_below_the_prefix_and_of_one_size() {
        let ground = Ground::new("/p/", 256, 1);
        let (one, other) = (ground.key(), ground.key());
        assert!(one.starts_with(b"/p/"));
        assert_eq!((one.len(), other.len()), (259, 259));
        assert_ne!(one, other);
    }
}
