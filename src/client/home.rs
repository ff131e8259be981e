//! Which cluster is talked to: the first answer says it, and whoever says otherwise later is a stranger.

use std::fmt;
use std::sync::{Mutex, PoisonError};

/// What every answer begins with: whether it is compressed, and how long it is.
const PREFIX: usize = 5;
/// A cluster's id is found before this, or not at all.
const FAR_ENOUGH: usize = 64;
/// The tags of a message in field 1 and of a number in field 1.
const MESSAGE_1: u8 = 0x0a;
const NUMBER_1: u8 = 0x08;

/// The cluster that a command's connections talk to, as soon as one of its members has answered.
#[derive(Debug, Default)]
pub struct Home {
    known: Mutex<Known>,
}

#[derive(Debug, Default)]
struct Known {
    /// The id, and the endpoint that said so first.
    cluster: Option<(u64, String)>,
    has_met_strangers: bool,
}

/// A member of another cluster than the one that answered first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stranger {
    /// Its cluster's id.
    pub cluster: u64,
    /// The id of the cluster that answered first.
    pub home: u64,
    /// The endpoint that was first.
    pub first: String,
}

impl fmt::Display for Stranger {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            cluster,
            home,
            first,
        } = self;
        write!(
            f,
            "this is a member of another cluster ({cluster:x}) than {first}, which answered first ({home:x})"
        )
    }
}

impl Home {
    /// Whether any member has answered, so that others can be held against it.
    pub(super) fn is_known(&self) -> bool {
        self.lock().cluster.is_some()
    }

    /// Whether nobody has heard of strangers yet; the next time somebody has.
    pub(super) fn is_first_stranger(&self) -> bool {
        !std::mem::replace(&mut self.lock().has_met_strangers, true)
    }

    /// Takes the word of a member for its cluster.
    ///
    /// # Errors
    /// If that is not the first one's.
    pub(super) fn admit(&self, endpoint: &str, cluster: u64) -> Result<(), Stranger> {
        let mut known = self.lock();
        let (home, first) = known
            .cluster
            .get_or_insert_with(|| (cluster, endpoint.to_owned()));
        if *home == cluster {
            return Ok(());
        }
        Err(Stranger {
            cluster,
            home: *home,
            first: first.clone(),
        })
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Known> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Looks for the cluster's id in the first bytes of an answer: every message of etcd's has its header in front.
#[derive(Debug)]
pub(super) struct Look {
    start: Vec<u8>,
    /// How many messages deep the header is.
    depth: usize,
}

/// What the beginning of an answer says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Said {
    Cluster(u64),
    Nothing,
    NotYet,
}

impl Look {
    /// Into an answer whose header is that many messages deep.
    pub(super) fn new(depth: usize) -> Self {
        Self {
            start: Vec::new(),
            depth,
        }
    }

    /// The cluster's id, once, if it's in these bytes and those before. Whether to go on looking is `is_over`'s.
    pub(super) fn find(&mut self, bytes: &[u8]) -> Option<u64> {
        if self.is_over() {
            return None;
        }
        let room = FAR_ENOUGH - self.start.len();
        self.start.extend(bytes.iter().take(room));
        match said(&self.start, self.depth) {
            Said::NotYet if self.start.len() < FAR_ENOUGH => None,
            said => {
                self.start.resize(FAR_ENOUGH, 0);
                match said {
                    Said::Cluster(cluster) if cluster != 0 => Some(cluster),
                    _ => None,
                }
            }
        }
    }

    fn is_over(&self) -> bool {
        self.start.len() >= FAR_ENOUGH
    }
}

fn said(start: &[u8], depth: usize) -> Said {
    let Some((prefix, mut rest)) = start.split_at_checked(PREFIX) else {
        return Said::NotYet;
    };
    if prefix.first() != Some(&0) || prefix == [0; PREFIX] {
        return Said::Nothing;
    }
    for _ in 0..depth {
        match tagged(rest, MESSAGE_1) {
            Ok((_, inside)) => rest = inside,
            Err(said) => return said,
        }
    }
    match tagged(rest, NUMBER_1) {
        Ok((cluster, _)) => Said::Cluster(cluster),
        Err(said) => said,
    }
}

/// The number behind the tag, and what follows.
fn tagged(bytes: &[u8], tag: u8) -> Result<(u64, &[u8]), Said> {
    let (&found, mut rest) = bytes.split_first().ok_or(Said::NotYet)?;
    if found != tag {
        return Err(Said::Nothing);
    }
    match prost::encoding::decode_varint(&mut rest) {
        Ok(number) => Ok((number, rest)),
        Err(_) => Err(Said::NotYet),
    }
}

#[cfg(test)]
mod tests {
    use etcd_client::proto::{PbPutResponse, PbResponseHeader};
    use prost::Message;

    use super::*;

    fn answer(header: Option<PbResponseHeader>) -> Vec<u8> {
        let message = PbPutResponse {
            header,
            prev_kv: None,
        }
        .encode_to_vec();
        let mut bytes = vec![0];
        bytes.extend((message.len() as u32).to_be_bytes());
        bytes.extend(message);
        bytes
    }

    fn header(cluster_id: u64) -> Option<PbResponseHeader> {
        Some(PbResponseHeader {
            cluster_id,
            member_id: u64::MAX,
            revision: 17,
            raft_term: 3,
        })
    }

    #[test]
    fn the_clusters_id_is_found_however_the_answer_comes_in_pieces() {
        let bytes = answer(header(u64::MAX - 1));
        assert_eq!(Look::new(1).find(&bytes), Some(u64::MAX - 1));
        let mut look = Look::new(1);
        let found: Vec<u64> = bytes
            .iter()
            .filter_map(|byte| look.find(&[*byte]))
            .collect();
        assert_eq!(found, [u64::MAX - 1]);
    }

    #[test]
    fn an_answer_without_a_header_says_nothing() {
        for bytes in [answer(None), answer(header(0)), vec![1; 80], vec![0; 80]] {
            let mut look = Look::new(1);
            assert_eq!(look.find(&bytes), None, "{bytes:?}");
            assert_eq!(look.find(&[8, 1]), None);
        }
        assert_eq!(Look::new(2).find(&answer(header(7))), None);
    }

    #[test]
    fn whoever_answers_first_is_home() {
        let home = Home::default();
        assert!(!home.is_known());
        assert_eq!(home.admit("a", 1), Ok(()));
        assert_eq!(home.admit("b", 1), Ok(()));
        let stranger = home.admit("c", 2).unwrap_err();
        assert_eq!((stranger.home, stranger.first.as_str()), (1, "a"));
        assert!(home.is_first_stranger() && !home.is_first_stranger());
    }
}
