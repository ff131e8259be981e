//! What the value of a setting may look like, wherever it is written.

use std::net::{IpAddr, SocketAddr};
use std::time::Duration;

use clap::ValueEnum;

use crate::golang;

const DNS_PORT: u16 = 53;

/// What is wrong with a value, in our words and in Go's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WrongValue {
    /// What was expected.
    pub reason: String,
    /// What etcdctl's parser says.
    pub gos: String,
}

impl WrongValue {
    fn ours(reason: impl Into<String>) -> Self {
        Self {
            reason: reason.into(),
            gos: String::new(),
        }
    }
}

/// A duration as Go writes it; a negative one is none where `strict`.
///
/// # Errors
/// What was expected.
pub fn duration(text: &str, strict: bool) -> Result<Duration, WrongValue> {
    let nanoseconds = golang::duration::parse(text).map_err(|error| WrongValue {
        reason: error.to_string(),
        gos: error.in_gos_words(text),
    })?;
    if nanoseconds < 0 && strict {
        return Err(WrongValue::ours("expected a duration that is not negative"));
    }
    Ok(golang::duration::to_duration(nanoseconds))
}

/// True or false in one of Go's spellings.
///
/// # Errors
/// What was expected.
pub fn boolean(text: &str) -> Result<bool, WrongValue> {
    golang::boolean::parse(text).ok_or_else(|| WrongValue {
        reason: "expected true or false".to_owned(),
        gos: golang::boolean::mistake(text),
    })
}

/// An address of a name server, at its usual port unless another is named.
///
/// # Errors
/// What was expected.
pub fn name_server(text: &str) -> Result<SocketAddr, WrongValue> {
    let alone = |address: IpAddr| SocketAddr::new(address, DNS_PORT);
    let address = text.parse().or_else(|_| text.parse().map(alone));
    address.map_err(|_| WrongValue::ours("expected an IP address, or ADDRESS:PORT"))
}

/// A number of bytes; a negative one is none where `strict`.
///
/// # Errors
/// What was expected.
pub fn size(text: &str, strict: bool) -> Result<i64, WrongValue> {
    let size = golang::integer::parse(text).map_err(|gos| WrongValue {
        reason: "expected a number".to_owned(),
        gos,
    })?;
    if size < 0 && strict {
        return Err(WrongValue::ours("expected a number that is not negative"));
    }
    Ok(size)
}

/// How often something is done.
///
/// # Errors
/// If it's no such number.
pub fn count(text: &str) -> Result<u32, WrongValue> {
    let wrong = |_| WrongValue::ours("expected a number that is not negative");
    text.parse().map_err(wrong)
}

/// One of the names that there are.
///
/// # Errors
/// Those names.
pub fn choice<T: ValueEnum>(text: &str) -> Result<T, WrongValue> {
    T::from_str(text, false).map_err(|_| {
        let names: Vec<String> = T::value_variants()
            .iter()
            .filter_map(ValueEnum::to_possible_value)
            .map(|value| value.get_name().to_owned())
            .collect();
        let reason = format!("expected one of {}", names.join(", "));
        WrongValue {
            gos: reason.clone(),
            reason,
        }
    })
}
