//! A transaction as a JSON document.

use std::{fmt, marker::PhantomData};

use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserialize, Deserializer, Error, MapAccess, Visitor};

use super::SyntaxError;
use crate::request::{Compare, Operation, TxnRequest};

mod convert;
mod input;

use input::{CompareInput, OperationInput};

/// A transaction: if all conditions hold, the requests of `success` are done, else those of `failure`.
///
/// Every part may be left out, and so may every field except the key, the value, and what makes a condition:
///
/// ```json
/// {
///   "compare": [
///     {"key": "a", "target": "version", "operator": "=", "value": 1},
///     {"key": "a", "target": "create_revision", "operator": "!=", "value": "1"},
///     {"key": "a", "target": "mod_revision", "operator": "<", "value": 10},
///     {"key": "a", "target": "value", "operator": ">", "value": "text"},
///     {"key": "a", "target": "lease", "operator": "=", "value": "1f"}
///   ],
///   "success": [
///     {"put": {"key": "a", "value": "b", "lease": "1f", "prev_kv": true}},
///     {"put": {"key": "a", "ignore_value": true, "lease": "1f"}},
///     {"put": {"key": "a", "value": "b", "ignore_lease": true}},
///     {"get": {
///       "key": "a", "prefix": true, "limit": 10, "revision": 7, "sort_by": "mod_revision", "order": "descend",
///       "serializable": true, "keys_only": true, "count_only": false, "min_mod_revision": 1,
///       "max_mod_revision": 9, "min_create_revision": 1, "max_create_revision": 9
///     }},
///     {"delete": {"key": "a", "range_end": "z", "prev_kv": true}}
///   ],
///   "failure": [
///     {"get": {"key": "a", "from_key": true}},
///     {"delete": {"key_base64": "/w==", "range_end_base64": "//8="}}
///   ]
/// }
/// ```
///
/// What is not text is given in base64, as `key_base64`, `value_base64` or `range_end_base64` in place of `key`,
/// `value` or `range_end`. Versions and revisions are numbers or decimal text; a lease id is text in hexadecimal.
/// A range is made by one of `prefix`, `from_key` and `range_end`.
#[derive(Debug, Default, serde::Deserialize, schemars::JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(rename = "Transaction")]
pub struct TxnInput {
    /// Conditions.
    #[serde(deserialize_with = "each::<_, CompareInput, _>")]
    #[schemars(with = "Vec<CompareInput>")]
    compare: Vec<Compare>,
    /// Done if all conditions hold.
    #[serde(deserialize_with = "each::<_, OperationInput, _>")]
    #[schemars(with = "Vec<OperationInput>")]
    success: Vec<Operation>,
    /// Done if one doesn't.
    #[serde(deserialize_with = "each::<_, OperationInput, _>")]
    #[schemars(with = "Vec<OperationInput>")]
    failure: Vec<Operation>,
}

impl From<TxnInput> for TxnRequest {
    fn from(input: TxnInput) -> Self {
        Self {
            compares: input.compare,
            success: input.success,
            failure: input.failure,
        }
    }
}

/// A `T` that is written as an `I`.
///
/// It is converted before the reader leaves the object, because only then the reader knows the place of a mistake.
struct Converted<T, I>(T, PhantomData<I>);

struct ConvertedVisitor<T, I>(PhantomData<(T, I)>);

impl<'de, T, I> Deserialize<'de> for Converted<T, I>
where
    I: Deserialize<'de>,
    T: TryFrom<I, Error = String>,
{
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ConvertedVisitor(PhantomData))
    }
}

impl<'de, T, I> Visitor<'de> for ConvertedVisitor<T, I>
where
    I: Deserialize<'de>,
    T: TryFrom<I, Error = String>,
{
    type Value = Converted<T, I>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        let input = I::deserialize(MapAccessDeserializer::new(map))?;
        let value = input.try_into().map_err(A::Error::custom)?;
        Ok(Converted(value, PhantomData))
    }
}

/// Reads a list of `T`, each written as an `I`.
fn each<'de, D, I, T>(deserializer: D) -> Result<Vec<T>, D::Error>
where
    D: Deserializer<'de>,
    I: Deserialize<'de>,
    T: TryFrom<I, Error = String>,
{
    let items = Vec::<Converted<T, I>>::deserialize(deserializer)?;
    Ok(items.into_iter().map(|item| item.0).collect())
}

/// Reads a transaction from JSON, in the shape of [`TxnInput`].
///
/// Where the fields of a condition or a request don't go together, the place is its closing brace.
pub fn parse(text: &str) -> Result<TxnRequest, SyntaxError> {
    serde_json::from_str::<TxnInput>(text)
        .map(TxnRequest::from)
        .map_err(|error| locate(text, &error))
}

fn locate(text: &str, error: &serde_json::Error) -> SyntaxError {
    let line = text.split('\n').nth(error.line().saturating_sub(1));
    let line = line.unwrap_or_default().trim_end_matches('\r');
    // serde_json counts bytes, and may point before the first or beyond the last.
    let before = error.column().saturating_sub(1);
    let column = line.char_indices().take_while(|(at, _)| *at < before);
    let place = format!(" at line {} column {}", error.line(), error.column());
    let message = error.to_string();
    SyntaxError {
        line: Some(error.line().max(1)),
        column: column.count() + 1,
        message: message.strip_suffix(&place).unwrap_or(&message).to_owned(),
        text: line.to_owned(),
    }
}

#[cfg(test)]
mod tests;
