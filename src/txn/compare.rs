//! One condition of a transaction, `mod("key") > "0"`.

use super::{SyntaxError, cursor::Cursor, parse_decimal, parse_lease};
use crate::golang::quote::quote;
use crate::request::{Compare, CompareOperator, CompareTarget};

/// Reads one condition: `TARGET("KEY") OPERATOR "VALUE"`.
///
/// Targets are `version` or `ver`, `create` or `c`, `mod` or `m`, `value` or `val`, and `lease`; operators are `=`,
/// `!=`, `<` and `>`. Key and value are Go strings in double quotes or backquotes. A version or revision is decimal, a
/// lease id hexadecimal as etcd's tools print it.
///
/// etcdctl reads the same, but insists on space around the operator and on quotes around numbers, crashes over a
/// lease or another operator, and ignores what follows the value, which is an error here.
pub fn parse(line: &str) -> Result<Compare, SyntaxError> {
    let mut cursor = Cursor::new(line);
    cursor.skip_space();
    let target = target(&mut cursor)?;
    cursor.skip_space();
    cursor.expect('(')?;
    cursor.skip_space();
    let key = cursor.quoted()?;
    cursor.skip_space();
    cursor.expect(')')?;
    cursor.skip_space();
    let operator = operator(&mut cursor)?;
    cursor.skip_space();
    let target = target.with_value(&mut cursor)?;
    cursor.skip_space();
    if cursor.peek().is_some() {
        return Err(cursor.error("expected the end of the line after the value"));
    }
    Ok(Compare {
        key,
        operator,
        target,
    })
}

/// A target whose value is still to be read.
enum Target {
    Number(fn(i64) -> CompareTarget),
    Value,
    Lease,
}

fn target(cursor: &mut Cursor) -> Result<Target, SyntaxError> {
    const TARGETS: &str = "version, create, mod, value or lease";
    let start = *cursor;
    match cursor.take_while(|c| c != '(' && !c.is_whitespace()) {
        "ver" | "version" => Ok(Target::Number(CompareTarget::Version)),
        "c" | "create" => Ok(Target::Number(CompareTarget::CreateRevision)),
        "m" | "mod" => Ok(Target::Number(CompareTarget::ModRevision)),
        "val" | "value" => Ok(Target::Value),
        "lease" => Ok(Target::Lease),
        "" => Err(start.error(format!("expected {TARGETS}"))),
        name => Err(start.error(format!("unknown target {name:?}: expected {TARGETS}"))),
    }
}

fn operator(cursor: &mut Cursor) -> Result<CompareOperator, SyntaxError> {
    const OPERATORS: &str = "=, !=, < or >";
    let start = *cursor;
    match cursor.take_while(|c| matches!(c, '=' | '!' | '<' | '>')) {
        "=" => Ok(CompareOperator::Equal),
        "!=" => Ok(CompareOperator::NotEqual),
        "<" => Ok(CompareOperator::Less),
        ">" => Ok(CompareOperator::Greater),
        "" => Err(start.error(format!("expected {OPERATORS}"))),
        other => Err(start.error(format!("unknown operator {other}: expected {OPERATORS}"))),
    }
}

impl Target {
    fn with_value(self, cursor: &mut Cursor) -> Result<CompareTarget, SyntaxError> {
        match self {
            Self::Number(target) => number(cursor, parse_decimal).map(target),
            Self::Value => cursor.quoted().map(CompareTarget::Value),
            Self::Lease => number(cursor, parse_lease).map(CompareTarget::Lease),
        }
    }
}

/// Reads a number, with or without quotes.
fn number(cursor: &mut Cursor, parse: fn(&str) -> Result<i64, String>) -> Result<i64, SyntaxError> {
    let start = *cursor;
    let number = match cursor.peek() {
        None => Err("expected a value".to_owned()),
        Some('"' | '`') => parse(&String::from_utf8_lossy(&cursor.quoted()?)),
        Some(_) => parse(cursor.take_while(|c| !c.is_whitespace())),
    };
    number.map_err(|message| start.error(message))
}

/// What etcdctl says of a condition that it can't read. None of one that it reads, or breaks down over.
pub fn in_etcdctls_words(line: &str) -> Option<String> {
    let line = line.trim();
    let malformed = format!("malformed comparison: {line}");
    let Some((name, rest)) = line.split_once('(') else {
        return Some(malformed);
    };
    let value = match scanned(rest) {
        Ok(value) => value,
        Err((key, operator)) => {
            let key = quote(&key);
            return Some(format!("{malformed}; got {name}({key}) {operator} \"\""));
        }
    };
    match target(&mut Cursor::new(name)) {
        Err(_) => Some(format!("{malformed} (unknown target {name})")),
        Ok(Target::Number(_)) if parse_decimal(&String::from_utf8_lossy(&value)).is_err() => {
            Some(format!("invalid txn compare request: {line}"))
        }
        Ok(_) => None,
    }
}

/// The value, if Go's `Sscanf` finds all that it looks for with `%q) %s %q`; if not, the key and the operator as far as it
/// finds them.
fn scanned(rest: &str) -> Result<Vec<u8>, (Vec<u8>, String)> {
    let mut cursor = Cursor::new(rest);
    cursor.skip_space();
    let key = cursor.quoted().map_err(|_| Default::default())?;
    let is_closed = cursor.expect(')').is_ok() && cursor.peek().is_none_or(char::is_whitespace);
    if !is_closed {
        return Err((key, String::new()));
    }
    cursor.skip_space();
    let operator = cursor.take_while(|c| !c.is_whitespace());
    cursor.skip_space();
    cursor.quoted().map_err(|_| (key, operator.to_owned()))
}

#[cfg(test)]
mod tests;
