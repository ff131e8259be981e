//! What a load writes: keys below a prefix that nobody else uses, and that are gone afterwards.

use etcd_client::{CompactionOptions, DeleteOptions, GetOptions};

use crate::client::{self, Connection};
use crate::context::Context;
use crate::error::{Error, Kind, Result, Stage};
use crate::exit;
use crate::golang::quote::quote;

/// The keys below a prefix.
#[derive(Clone, Debug)]
pub struct Ground {
    prefix: String,
    key_size: usize,
    value_size: usize,
}

/// What was done once the keys were gone.
#[derive(Clone, Debug, Default)]
pub struct Cleaned {
    /// Why the keys are still there.
    pub problem: Option<Error>,
    /// The revision before which history was dropped.
    pub compacted: Option<i64>,
    /// The endpoints whose databases were defragmented.
    pub defragmented: Vec<String>,
}

impl Cleaned {
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

    /// Removes the keys and, if so wished, what they leave behind in the history and in the files.
    ///
    /// # Errors
    /// When the keys are gone and what comes after fails.
    pub async fn clean(&self, cx: &Context, compact: bool, defrag: bool) -> Result<Cleaned> {
        let mut cleaned = Cleaned::default();
        // A million keys take their time.
        let connection = cx.endless_connection();
        match self.remove(&connection).await {
            Err(error) => cleaned.problem = Some(self.left_behind(&error)),
            Ok(revision) if compact => {
                let mut kv = connection.kv().await?;
                let physical = CompactionOptions::new().with_physical();
                kv.compact(revision, Some(physical)).await?;
                cleaned.compacted = Some(revision);
            }
            Ok(_) => {}
        }
        if defrag {
            for endpoint in &cx.settings().connection.endpoints {
                client::defragment(&cx.endless_connection_to(endpoint.clone())).await?;
                cleaned.defragmented.push(endpoint.as_str().to_owned());
            }
        }
        Ok(cleaned)
    }

    /// The error that says that keys may still be there, and why.
    pub fn left_behind(&self, error: &Error) -> Error {
        let message = format!("the keys below '{}' could not be removed", self.prefix);
        let first = error.causes().first();
        let stage = first.map_or(Stage::Transport, |cause| cause.stage);
        let endpoint = first.and_then(|cause| cause.endpoint.clone());
        Error::failed(message)
            .cause(stage, endpoint, error.reason())
            .hint("remove them: etcdtool del --prefix …")
            .etcdctl_message(error.in_etcdctls_words())
    }

    /// Returns the revision after which they are gone.
    async fn remove(&self, connection: &Connection) -> Result<i64> {
        let below = DeleteOptions::new().with_prefix();
        let mut kv = connection.kv().await?;
        let answer = kv.delete(&*self.prefix, Some(below)).await?;
        Ok(answer.header().map_or(0, |header| header.revision()))
    }
}

/// How many keys the cluster holds, with a warning if there are any: their users would feel the load. The drop-in
/// doesn't look.
///
/// # Errors
/// When nobody can tell.
pub async fn population(cx: &Context) -> Result<i64> {
    if !cx.mode().has_remarks() {
        return Ok(0);
    }
    let mut kv = cx.connection().kv().await?;
    let count = GetOptions::new().with_count_only().with_all_keys();
    let all = kv.get([], Some(count)).await?.count();
    if all > 0 {
        cx.reporter().status(&format!(
            "warning: the cluster holds {all} keys, whose users will feel the load"
        ));
    }
    Ok(all)
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
