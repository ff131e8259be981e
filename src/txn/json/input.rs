//! The parts of a transaction as JSON spells them.

use schemars::JsonSchema;
use serde::Deserialize;

/// A condition.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct CompareInput {
    /// The key that is looked at.
    pub(super) key: Option<String>,
    /// The key in base64, if it is not text.
    pub(super) key_base64: Option<String>,
    /// What is compared.
    pub(super) target: TargetInput,
    /// How it is compared.
    pub(super) operator: OperatorInput,
    /// What it is held against: text, or for a version or revision a number.
    pub(super) value: Option<Scalar>,
    /// The value in base64, if it is not text.
    pub(super) value_base64: Option<String>,
}

/// Text or a number.
#[derive(Deserialize, JsonSchema)]
#[serde(untagged, expecting = "expected text or a whole number of 64 bits")]
pub(super) enum Scalar {
    Integer(i64),
    Text(String),
}

#[derive(Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(super) enum TargetInput {
    /// How often the key was written since its creation; 0 when it doesn't exist.
    Version,
    /// The revision that created the key; 0 when it doesn't exist.
    CreateRevision,
    /// The revision of the last write; 0 when it doesn't exist.
    ModRevision,
    /// The value.
    Value,
    /// The lease, in hexadecimal; "0" for none.
    Lease,
}

#[derive(Deserialize, JsonSchema)]
pub(super) enum OperatorInput {
    #[serde(rename = "=")]
    Equal,
    #[serde(rename = "!=")]
    NotEqual,
    #[serde(rename = "<")]
    Less,
    #[serde(rename = ">")]
    Greater,
}

/// A request: one of the three.
#[derive(Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("minProperties" = 1, "maxProperties" = 1))]
pub(super) struct OperationInput {
    /// Writes a key.
    pub(super) put: Option<PutInput>,
    /// Reads a key or a range of keys.
    pub(super) get: Option<GetInput>,
    /// Removes a key or a range of keys.
    pub(super) delete: Option<DeleteInput>,
}

#[derive(Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(super) struct PutInput {
    /// The key.
    pub(super) key: Option<String>,
    /// The key in base64, if it is not text.
    pub(super) key_base64: Option<String>,
    /// The value.
    pub(super) value: Option<String>,
    /// The value in base64, if it is not text.
    pub(super) value_base64: Option<String>,
    /// The lease to attach, in hexadecimal.
    pub(super) lease: Option<String>,
    /// Return what the key held before.
    pub(super) prev_kv: bool,
    /// Keep the present value.
    pub(super) ignore_value: bool,
    /// Keep the present lease.
    pub(super) ignore_lease: bool,
}

#[derive(Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(super) struct GetInput {
    /// The key, or where the range begins.
    pub(super) key: Option<String>,
    /// The key in base64, if it is not text.
    pub(super) key_base64: Option<String>,
    /// All keys that begin with the key.
    pub(super) prefix: bool,
    /// All keys from the key on.
    pub(super) from_key: bool,
    /// All keys from the key up to, not including, this one.
    pub(super) range_end: Option<String>,
    /// The range's end in base64, if it is not text.
    pub(super) range_end_base64: Option<String>,
    /// At most so many keys; 0 for all.
    pub(super) limit: i64,
    /// As of this revision; 0 for the present one.
    pub(super) revision: i64,
    /// What the keys are ordered by.
    pub(super) sort_by: SortByInput,
    /// Up or down; without it the server decides.
    pub(super) order: Option<OrderInput>,
    /// Take the answer of one member, which may be behind.
    pub(super) serializable: bool,
    /// Leave the values out.
    pub(super) keys_only: bool,
    /// Return the number of keys only.
    pub(super) count_only: bool,
    /// Only keys last written at this revision or later; 0 for any.
    pub(super) min_mod_revision: i64,
    /// Only keys last written at this revision or before; 0 for any.
    pub(super) max_mod_revision: i64,
    /// Only keys created at this revision or later; 0 for any.
    pub(super) min_create_revision: i64,
    /// Only keys created at this revision or before; 0 for any.
    pub(super) max_create_revision: i64,
}

#[derive(Default, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(super) enum SortByInput {
    #[default]
    Key,
    Version,
    CreateRevision,
    ModRevision,
    Value,
}

#[derive(Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(super) enum OrderInput {
    Ascend,
    Descend,
}

#[derive(Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(super) struct DeleteInput {
    /// The key, or where the range begins.
    pub(super) key: Option<String>,
    /// The key in base64, if it is not text.
    pub(super) key_base64: Option<String>,
    /// All keys that begin with the key.
    pub(super) prefix: bool,
    /// All keys from the key on.
    pub(super) from_key: bool,
    /// All keys from the key up to, not including, this one.
    pub(super) range_end: Option<String>,
    /// The range's end in base64, if it is not text.
    pub(super) range_end_base64: Option<String>,
    /// Return what the keys held.
    pub(super) prev_kv: bool,
}
