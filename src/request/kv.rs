//! Requests of the KV module and their translation into etcd-client's types.

use etcd_client as client;
use etcd_client::{SortOrder, SortTarget};

use super::KeyRange;

/// Writes one key.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PutRequest {
    /// The key; etcd refuses an empty one.
    pub key: Vec<u8>,
    /// The value; empty when `ignore_value` is set.
    pub value: Vec<u8>,
    /// The lease to attach; 0 for none.
    pub lease: i64,
    /// Return what the key held before.
    pub prev_kv: bool,
    /// Keep the present value.
    pub ignore_value: bool,
    /// Keep the present lease.
    pub ignore_lease: bool,
}

impl PutRequest {
    /// The options beside key and value.
    pub fn options(&self) -> client::PutOptions {
        let mut options = client::PutOptions::new().with_lease(self.lease);
        if self.prev_kv {
            options = options.with_prev_key();
        }
        if self.ignore_value {
            options = options.with_ignore_value();
        }
        if self.ignore_lease {
            options = options.with_ignore_lease();
        }
        options
    }
}

/// In which order keys are returned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sort {
    /// What is compared.
    pub target: SortTarget,
    /// Up, down, or as the server likes.
    pub order: SortOrder,
}

impl Sort {
    /// What the server is asked for: keys come in their own order anyway, and asked to sort it would read the whole range
    /// for any limit.
    pub fn order_on_the_wire(self) -> SortOrder {
        match (self.target, self.order) {
            (SortTarget::Key, SortOrder::Ascend) => SortOrder::None,
            (_, order) => order,
        }
    }
}

impl Default for Sort {
    fn default() -> Self {
        Self {
            target: SortTarget::Key,
            order: SortOrder::None,
        }
    }
}

/// Reads one key or a range of keys.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GetRequest {
    /// Which keys.
    pub range: KeyRange,
    /// At most so many keys; 0 for all.
    pub limit: i64,
    /// As of this revision; 0 for the present one.
    pub revision: i64,
    /// The order of the keys.
    pub sort: Sort,
    /// Take the answer of one member, which may be behind.
    pub serializable: bool,
    /// Leave the values out.
    pub keys_only: bool,
    /// Return the number of keys only.
    pub count_only: bool,
    /// Bounds on the modification revision, inclusive; 0 for none.
    pub mod_revision: (i64, i64),
    /// Bounds on the creation revision, inclusive; 0 for none.
    pub create_revision: (i64, i64),
}

impl GetRequest {
    /// All of `range`, as etcd orders it.
    pub fn of(range: KeyRange) -> Self {
        Self {
            range,
            limit: 0,
            revision: 0,
            sort: Sort::default(),
            serializable: false,
            keys_only: false,
            count_only: false,
            mod_revision: (0, 0),
            create_revision: (0, 0),
        }
    }

    /// Whether the server can answer in pieces: in the order of the keys, whatever it is asked to leave out. A target
    /// without an order is ascending for etcd, but a stream would ignore it.
    pub fn is_streamable(&self) -> bool {
        let bounds = [self.create_revision, self.mod_revision];
        self.sort.target == client::SortTarget::Key
            && self.sort.order != client::SortOrder::Descend
            && bounds.iter().all(|bounds| *bounds == (0, 0))
    }

    /// The options beside the key.
    pub fn options(&self) -> client::GetOptions {
        let mut options = client::GetOptions::new()
            .with_limit(self.limit)
            .with_revision(self.revision)
            .with_sort(self.sort.target, self.sort.order)
            .with_min_mod_revision(self.mod_revision.0)
            .with_max_mod_revision(self.mod_revision.1)
            .with_min_create_revision(self.create_revision.0)
            .with_max_create_revision(self.create_revision.1);
        if let Some(end) = self.range.end() {
            options = options.with_range(end);
        }
        if self.serializable {
            options = options.with_serializable();
        }
        if self.keys_only {
            options = options.with_keys_only();
        }
        if self.count_only {
            options = options.with_count_only();
        }
        options
    }
}

/// Removes one key or a range of keys.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeleteRequest {
    /// Which keys.
    pub range: KeyRange,
    /// Return what the keys held.
    pub prev_kv: bool,
}

impl DeleteRequest {
    /// The options beside the key.
    pub fn options(&self) -> client::DeleteOptions {
        let mut options = client::DeleteOptions::new();
        if let Some(end) = self.range.end() {
            options = options.with_range(end);
        }
        if self.prev_kv {
            options = options.with_prev_key();
        }
        options
    }
}

/// Drops the history before a revision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CompactRequest {
    /// The oldest revision that remains readable.
    pub revision: i64,
    /// Wait until the old revisions are gone from the backend.
    pub physical: bool,
}

/// What a compare looks at, and the value it is held against.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CompareTarget {
    /// How often the key was written since its creation; 0 when it doesn't exist.
    Version(i64),
    /// The revision that created the key; 0 when it doesn't exist.
    CreateRevision(i64),
    /// The revision of the last write; 0 when it doesn't exist.
    ModRevision(i64),
    /// The value.
    Value(Vec<u8>),
    /// The lease; 0 for none.
    Lease(i64),
}

/// How the key's present state is held against the target.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CompareOperator {
    /// `=`
    Equal,
    /// `!=`
    NotEqual,
    /// `<`
    Less,
    /// `>`
    Greater,
}

/// One condition of a transaction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Compare {
    /// The key that is looked at.
    pub key: Vec<u8>,
    /// The comparison.
    pub operator: CompareOperator,
    /// What with.
    pub target: CompareTarget,
}

impl Compare {
    /// Holds if the key was not written after that revision, and if it isn't there.
    pub fn unchanged_since(key: &[u8], revision: i64) -> Self {
        Self {
            key: key.to_vec(),
            operator: CompareOperator::Less,
            target: CompareTarget::ModRevision(revision.saturating_add(1)),
        }
    }
}

/// One request inside a transaction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Operation {
    /// Write a key.
    Put(PutRequest),
    /// Read keys.
    Get(GetRequest),
    /// Remove keys.
    Delete(DeleteRequest),
}

/// Conditions, and what is done when all hold or when one fails.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TxnRequest {
    /// All must hold.
    pub compares: Vec<Compare>,
    /// Done when they do.
    pub success: Vec<Operation>,
    /// Done when one doesn't.
    pub failure: Vec<Operation>,
}

impl From<&Compare> for client::Compare {
    fn from(compare: &Compare) -> Self {
        let key = compare.key.as_slice();
        let operator = match compare.operator {
            CompareOperator::Equal => client::CompareOp::Equal,
            CompareOperator::NotEqual => client::CompareOp::NotEqual,
            CompareOperator::Less => client::CompareOp::Less,
            CompareOperator::Greater => client::CompareOp::Greater,
        };
        match &compare.target {
            CompareTarget::Version(version) => Self::version(key, operator, *version),
            CompareTarget::CreateRevision(rev) => Self::create_revision(key, operator, *rev),
            CompareTarget::ModRevision(rev) => Self::mod_revision(key, operator, *rev),
            CompareTarget::Value(value) => Self::value(key, operator, value.as_slice()),
            CompareTarget::Lease(lease) => Self::lease(key, operator, *lease),
        }
    }
}

impl From<&Operation> for client::TxnOp {
    fn from(operation: &Operation) -> Self {
        match operation {
            Operation::Put(put) => Self::put(
                put.key.as_slice(),
                put.value.as_slice(),
                Some(put.options()),
            ),
            Operation::Get(get) => Self::get(get.range.key(), Some(get.options())),
            Operation::Delete(delete) => Self::delete(delete.range.key(), Some(delete.options())),
        }
    }
}

impl From<&TxnRequest> for client::Txn {
    fn from(txn: &TxnRequest) -> Self {
        fn all<'a, T, U: From<&'a T>>(items: &'a [T]) -> Vec<U> {
            items.iter().map(U::from).collect()
        }
        let mut request = Self::new();
        // etcd-client panics when a part is given twice or out of order, so each is given once.
        if !txn.compares.is_empty() {
            request = request.when(all::<_, client::Compare>(&txn.compares));
        }
        if !txn.success.is_empty() {
            request = request.and_then(all::<_, client::TxnOp>(&txn.success));
        }
        if !txn.failure.is_empty() {
            request = request.or_else(all::<_, client::TxnOp>(&txn.failure));
        }
        request
    }
}
