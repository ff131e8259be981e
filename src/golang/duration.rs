//! Go's durations, `1h2m3.5s`: what etcdctl's flags take and its messages show.

use std::fmt;
use std::time::Duration;

const SECOND: u64 = 1_000_000_000;

/// The nanoseconds in the longest duration, which is negative.
const LARGEST: u64 = i64::MIN.unsigned_abs();

/// Nanoseconds per unit; both spellings of the micro sign are in use.
const UNITS: [(&str, u64); 8] = [
    ("ns", 1),
    ("us", 1_000),
    ("\u{b5}s", 1_000),
    ("\u{3bc}s", 1_000),
    ("ms", 1_000_000),
    ("s", SECOND),
    ("m", 60 * SECOND),
    ("h", 3600 * SECOND),
];

/// Why a text is not a duration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DurationError {
    /// Not numbers with units.
    Malformed,
    /// A number without a unit.
    MissingUnit,
    /// A unit there isn't.
    UnknownUnit(String),
    /// More than about 292 years, which is what 64 bits of nanoseconds hold.
    TooLong,
}

impl fmt::Display for DurationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Malformed => f.write_str("expected a duration such as 5s, 1m30s or 500ms"),
            Self::MissingUnit => f.write_str("expected a unit after the number, as in 5s"),
            Self::UnknownUnit(unit) => {
                write!(f, "unknown unit {unit:?}: expected ns, us, ms, s, m or h")
            }
            Self::TooLong => f.write_str("the duration is longer than 292 years"),
        }
    }
}

impl std::error::Error for DurationError {}

impl DurationError {
    /// What Go says of `text`.
    pub fn in_gos_words(&self, text: &str) -> String {
        match self {
            Self::MissingUnit => format!("time: missing unit in duration {text:?}"),
            Self::UnknownUnit(unit) => format!("time: unknown unit {unit:?} in duration {text:?}"),
            Self::Malformed | Self::TooLong => format!("time: invalid duration {text:?}"),
        }
    }
}

/// Reads a duration as Go's time.ParseDuration does; returns nanoseconds.
pub fn parse(text: &str) -> Result<i64, DurationError> {
    let (negative, unsigned) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    // A lone zero is the only number that needs no unit.
    let total = if unsigned == "0" {
        0
    } else {
        parse_sum(unsigned)?
    };
    let signed = if negative {
        0_i64.checked_sub_unsigned(total)
    } else {
        0_i64.checked_add_unsigned(total)
    };
    signed.ok_or(DurationError::TooLong)
}

/// Reads a time to wait; a negative one is none.
pub fn parse_time(text: &str) -> Result<Duration, DurationError> {
    parse(text).map(to_duration)
}

/// Reads one or more numbers with units and adds them up.
fn parse_sum(text: &str) -> Result<u64, DurationError> {
    if text.is_empty() {
        return Err(DurationError::Malformed);
    }
    let mut total = 0_u64;
    let mut rest = text;
    while !rest.is_empty() {
        let (nanos, after) = parse_term(rest)?;
        total = total.checked_add(nanos).ok_or(DurationError::TooLong)?;
        rest = after;
    }
    Ok(total)
}

/// Reads one number with its unit; returns its nanoseconds and what follows.
fn parse_term(text: &str) -> Result<(u64, &str), DurationError> {
    let (whole, rest) = split_while(text, |c| c.is_ascii_digit());
    let (fraction, rest) = match rest.strip_prefix('.') {
        Some(rest) => split_while(rest, |c| c.is_ascii_digit()),
        None => ("", rest),
    };
    if whole.is_empty() && fraction.is_empty() {
        return Err(DurationError::Malformed);
    }
    let (name, rest) = split_while(rest, |c| c != '.' && !c.is_ascii_digit());
    let nanos = multiply(whole, fraction, unit(name)?).ok_or(DurationError::TooLong)?;
    Ok((nanos, rest))
}

fn split_while(text: &str, matches: impl Fn(char) -> bool) -> (&str, &str) {
    let end = text.find(|c| !matches(c)).unwrap_or(text.len());
    text.split_at(end)
}

fn unit(name: &str) -> Result<u64, DurationError> {
    if name.is_empty() {
        return Err(DurationError::MissingUnit);
    }
    UNITS
        .iter()
        .find(|(known, _)| *known == name)
        .map(|(_, nanos)| *nanos)
        .ok_or_else(|| DurationError::UnknownUnit(name.to_owned()))
}

fn multiply(whole: &str, fraction: &str, unit: u64) -> Option<u64> {
    let whole: u64 = match whole {
        "" => 0,
        digits => digits.parse().ok()?,
    };
    whole
        .checked_mul(unit)?
        .checked_add(parse_fraction(fraction, unit))
}

/// The nanoseconds in a fraction of `unit`, rounded down, in floating point because Go's own rounding shows.
fn parse_fraction(digits: &str, unit: u64) -> u64 {
    let mut value = 0_u64;
    let mut scale = 1_f64;
    for digit in digits.bytes() {
        // Like Go, leave away the digits that don't fit: they are too small to matter.
        let next = value
            .checked_mul(10)
            .and_then(|tens| tens.checked_add(u64::from(digit - b'0')));
        match next {
            Some(next) if next <= LARGEST => value = next,
            _ => break,
        }
        scale *= 10.0;
    }
    (value as f64 * (unit as f64 / scale)) as u64
}

/// Writes `nanos` as Go's Duration.String does: `1h0m0.5s`, `1.5ms`, `0s`.
pub fn format(nanos: i64) -> String {
    let sign = if nanos < 0 { "-" } else { "" };
    let nanos = nanos.unsigned_abs();
    let text = match nanos {
        0 => "0s".to_owned(),
        1..1_000 => format!("{nanos}ns"),
        1_000..1_000_000 => with_fraction(nanos, 1_000) + "\u{b5}s",
        1_000_000..SECOND => with_fraction(nanos, 1_000_000) + "ms",
        _ => format_clock(nanos),
    };
    format!("{sign}{text}")
}

/// A second or more; smaller units follow a greater one even when they are zero.
fn format_clock(nanos: u64) -> String {
    let seconds = with_fraction(nanos % (60 * SECOND), SECOND);
    let minutes = nanos / (60 * SECOND);
    match (minutes / 60, minutes % 60) {
        (0, 0) => format!("{seconds}s"),
        (0, minutes) => format!("{minutes}m{seconds}s"),
        (hours, minutes) => format!("{hours}h{minutes}m{seconds}s"),
    }
}

/// `nanos` in units of `unit`, a power of ten, without trailing zeros.
fn with_fraction(nanos: u64, unit: u64) -> String {
    let width = unit.ilog10() as usize;
    let text = format!("{}.{:0width$}", nanos / unit, nanos % unit);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// `nanos` as a time to wait: none when negative.
pub fn to_duration(nanos: i64) -> Duration {
    Duration::from_nanos(u64::try_from(nanos).unwrap_or(0))
}

/// A flag's value: how long to wait.
///
/// # Errors
/// Why it is no duration, in our words.
pub fn argument(text: &str) -> Result<Duration, String> {
    let nanos = parse(text).map_err(|error| error.to_string())?;
    Ok(to_duration(nanos))
}

#[cfg(test)]
mod tests;
