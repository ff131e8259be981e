//! From what JSON spells to plain requests; the errors name the fields.

use base64::{Engine, engine::general_purpose::STANDARD};
use etcd_client::{SortOrder, SortTarget};

use super::super::{parse_decimal, parse_lease};
use super::input::{
    CompareInput, DeleteInput, GetInput, OperationInput, OperatorInput, OrderInput, PutInput,
    Scalar, SortByInput, TargetInput,
};
use crate::request::{
    Compare, CompareOperator, CompareTarget, DeleteRequest, GetRequest, KeyRange, Operation,
    PutRequest, Sort,
};

impl TryFrom<CompareInput> for Compare {
    type Error = String;

    fn try_from(input: CompareInput) -> Result<Self, String> {
        Ok(Self {
            key: key(input.key, input.key_base64)?,
            operator: match input.operator {
                OperatorInput::Equal => CompareOperator::Equal,
                OperatorInput::NotEqual => CompareOperator::NotEqual,
                OperatorInput::Less => CompareOperator::Less,
                OperatorInput::Greater => CompareOperator::Greater,
            },
            target: target(&input.target, input.value, input.value_base64)?,
        })
    }
}

fn target(
    target: &TargetInput,
    value: Option<Scalar>,
    base64: Option<String>,
) -> Result<CompareTarget, String> {
    if base64.is_some() && !matches!(target, TargetInput::Value) {
        return Err("value_base64 is for the target \"value\"".to_owned());
    }
    Ok(match target {
        TargetInput::Version => CompareTarget::Version(number(value)?),
        TargetInput::CreateRevision => CompareTarget::CreateRevision(number(value)?),
        TargetInput::ModRevision => CompareTarget::ModRevision(number(value)?),
        TargetInput::Lease => {
            let id = required("value", text(value)?)?;
            CompareTarget::Lease(parse_lease(&id)?)
        }
        TargetInput::Value => {
            let value = bytes("value", text(value)?, base64)?;
            CompareTarget::Value(required("value", value)?)
        }
    })
}

fn text(value: Option<Scalar>) -> Result<Option<String>, String> {
    match value {
        None => Ok(None),
        Some(Scalar::Text(text)) => Ok(Some(text)),
        Some(Scalar::Integer(number)) => Err(format!("expected value as text, \"{number}\"")),
    }
}

fn number(value: Option<Scalar>) -> Result<i64, String> {
    match required("value", value)? {
        Scalar::Integer(number) => Ok(number),
        Scalar::Text(text) => parse_decimal(&text),
    }
}

impl TryFrom<OperationInput> for Operation {
    type Error = String;

    fn try_from(input: OperationInput) -> Result<Self, String> {
        match (input.put, input.get, input.delete) {
            (Some(put), None, None) => put.try_into().map(Self::Put),
            (None, Some(get), None) => get.try_into().map(Self::Get),
            (None, None, Some(delete)) => delete.try_into().map(Self::Delete),
            _ => Err("expected one of put, get and delete".to_owned()),
        }
    }
}

impl TryFrom<PutInput> for PutRequest {
    type Error = String;

    fn try_from(input: PutInput) -> Result<Self, String> {
        let value = bytes("value", input.value, input.value_base64)?;
        if input.ignore_value && value.is_some() {
            return Err("value and ignore_value exclude each other".to_owned());
        }
        if input.ignore_lease && input.lease.is_some() {
            return Err("lease and ignore_lease exclude each other".to_owned());
        }
        Ok(Self {
            key: key(input.key, input.key_base64)?,
            value: if input.ignore_value {
                Vec::new()
            } else {
                required("value", value)?
            },
            lease: input.lease.as_deref().map_or(Ok(0), parse_lease)?,
            prev_kv: input.prev_kv,
            ignore_value: input.ignore_value,
            ignore_lease: input.ignore_lease,
        })
    }
}

impl TryFrom<GetInput> for GetRequest {
    type Error = String;

    fn try_from(input: GetInput) -> Result<Self, String> {
        let key = key(input.key, input.key_base64)?;
        let end = bytes("range_end", input.range_end, input.range_end_base64)?;
        Ok(Self {
            range: range(key, input.prefix, input.from_key, end)?,
            limit: input.limit,
            revision: input.revision,
            sort: sort(&input.sort_by, input.order.as_ref()),
            serializable: input.serializable,
            keys_only: input.keys_only,
            count_only: input.count_only,
            mod_revision: (input.min_mod_revision, input.max_mod_revision),
            create_revision: (input.min_create_revision, input.max_create_revision),
        })
    }
}

impl TryFrom<DeleteInput> for DeleteRequest {
    type Error = String;

    fn try_from(input: DeleteInput) -> Result<Self, String> {
        let key = key(input.key, input.key_base64)?;
        let end = bytes("range_end", input.range_end, input.range_end_base64)?;
        Ok(Self {
            range: range(key, input.prefix, input.from_key, end)?,
            prev_kv: input.prev_kv,
        })
    }
}

fn range(
    key: Vec<u8>,
    prefix: bool,
    from_key: bool,
    end: Option<Vec<u8>>,
) -> Result<KeyRange, String> {
    match (prefix, from_key, end) {
        (false, false, None) => Ok(KeyRange::single(key)),
        (true, false, None) => Ok(KeyRange::prefix(key)),
        (false, true, None) => Ok(KeyRange::from_key(key)),
        (false, false, Some(end)) => Ok(KeyRange::between(key, end)),
        _ => Err("prefix, from_key and range_end exclude each other".to_owned()),
    }
}

fn sort(by: &SortByInput, order: Option<&OrderInput>) -> Sort {
    Sort {
        target: match by {
            SortByInput::Key => SortTarget::Key,
            SortByInput::Version => SortTarget::Version,
            SortByInput::CreateRevision => SortTarget::Create,
            SortByInput::ModRevision => SortTarget::Mod,
            SortByInput::Value => SortTarget::Value,
        },
        order: match order {
            None => SortOrder::None,
            Some(OrderInput::Ascend) => SortOrder::Ascend,
            Some(OrderInput::Descend) => SortOrder::Descend,
        },
    }
}

fn key(text: Option<String>, base64: Option<String>) -> Result<Vec<u8>, String> {
    required("key", bytes("key", text, base64)?)
}

fn required<T>(field: &str, value: Option<T>) -> Result<T, String> {
    value.ok_or_else(|| format!("missing field `{field}`"))
}

/// What is given as text or in base64, if it is.
fn bytes(
    field: &str,
    text: Option<String>,
    base64: Option<String>,
) -> Result<Option<Vec<u8>>, String> {
    match (text, base64) {
        (Some(_), Some(_)) => Err(format!("{field} and {field}_base64 exclude each other")),
        (Some(text), None) => Ok(Some(text.into_bytes())),
        (None, Some(base64)) => STANDARD
            .decode(base64)
            .map(Some)
            .map_err(|error| format!("{field}_base64: {error}")),
        (None, None) => Ok(None),
    }
}
