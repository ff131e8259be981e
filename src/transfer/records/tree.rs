//! One YAML or JSON document of nested maps, whose names are the parts of a key.

use std::collections::HashMap;
use std::io::Read;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use saphyr_parser::{Event, Parser, ScalarStyle, Tag};

use super::{Problem, Record, RecordError};

/// The largest document: it's read as a whole.
const LARGEST: u64 = 64 << 20;
/// Between the parts of a key.
const SEPARATOR: u8 = b'/';
/// The most maps in one another: no key is that deep.
const DEEPEST: usize = 1_000;

/// All keys of a document.
///
/// Scalars are taken as they are written: `1.10` is the value 1.10, and not a number.
pub(super) fn keys(input: impl Read) -> Result<Vec<Record>, RecordError> {
    let text = text(input)?;
    let mut tree = Tree::default();
    for event in Parser::new_from_str(&text) {
        let (event, span) = event.map_err(|error| {
            let line = u64::try_from(error.marker().line()).unwrap_or(u64::MAX);
            unknown(line, error.info())
        })?;
        let line = u64::try_from(span.start.line()).unwrap_or(u64::MAX);
        tree.take(event, line).map_err(|why| unknown(line, why))?;
    }
    Ok(tree.records)
}

fn text(input: impl Read) -> Result<String, RecordError> {
    let mut text = String::new();
    let read = input.take(LARGEST + 1).read_to_string(&mut text);
    read.map_err(|error| RecordError::new(1, Problem::Unreadable(error)))?;
    if text.len() as u64 > LARGEST {
        let why = format!(
            "a document is read as a whole, and this one is larger than {} MiB",
            LARGEST >> 20
        );
        return Err(unknown(1, why));
    }
    let is_json = text.trim_start().starts_with('{');
    Ok(if is_json {
        with_whole_escapes(&text)
    } else {
        text
    })
}

fn unknown(line: u64, why: impl Into<String>) -> RecordError {
    RecordError::new(line, Problem::Unknown(why.into()))
}

/// As far as the document has been read.
#[derive(Default)]
struct Tree {
    /// The key that the next scalar or map belongs to; where a map is awaiting a name, that map's.
    path: Vec<u8>,
    maps: Vec<Map>,
    documents: usize,
    records: Vec<Record>,
    /// The line of each key.
    lines: HashMap<Vec<u8>, u64>,
}

/// A map that has begun.
struct Map {
    /// The length of its own path.
    length: usize,
    /// Whether a name has come whose value has not.
    is_named: bool,
}

impl Tree {
    fn take(&mut self, event: Event<'_>, line: u64) -> Result<(), String> {
        match event {
            Event::DocumentStart(_) if self.documents > 0 => {
                Err("there is more than one document".to_owned())
            }
            Event::DocumentStart(_) => {
                self.documents += 1;
                Ok(())
            }
            Event::MappingStart(..) => self.begin_map(),
            Event::MappingEnd => {
                self.maps.pop();
                self.end_value();
                Ok(())
            }
            Event::Scalar(text, style, _, tag) => self.scalar(&text, style, tag.as_deref(), line),
            Event::SequenceStart(..) => {
                Err("a list has no names to make keys of: only maps have".to_owned())
            }
            Event::Alias(_) => Err("aliases are not followed".to_owned()),
            _ => Ok(()),
        }
    }

    fn begin_map(&mut self) -> Result<(), String> {
        match self.maps.last() {
            Some(map) if !map.is_named => return Err("a map can't be a name".to_owned()),
            _ if self.maps.len() == DEEPEST => {
                return Err(format!("there are more than {DEEPEST} maps in one another"));
            }
            _ => {}
        }
        self.maps.push(Map {
            length: self.path.len(),
            is_named: false,
        });
        Ok(())
    }

    fn scalar(
        &mut self,
        text: &str,
        style: ScalarStyle,
        tag: Option<&Tag>,
        line: u64,
    ) -> Result<(), String> {
        let bytes = bytes(text, tag)?;
        let is_first_part = self.maps.len() == 1;
        match self.maps.last_mut() {
            None if style == ScalarStyle::Plain && text.is_empty() => Ok(()),
            None => Err("the document is no map".to_owned()),
            Some(map) if !map.is_named => {
                map.is_named = true;
                if !is_first_part {
                    self.path.push(SEPARATOR);
                }
                self.path.extend(bytes);
                Ok(())
            }
            Some(_) if style == ScalarStyle::Plain && tag.is_none() && is_null(text) => Err(
                "null is no value: write \"\" for an empty one, \"null\" for the word".to_owned(),
            ),
            Some(_) => self.add(bytes, line),
        }
    }

    fn add(&mut self, value: Vec<u8>, line: u64) -> Result<(), String> {
        let key = self.path.clone();
        if key.is_empty() {
            return Err("its key is empty".to_owned());
        }
        if let Some(other) = self.lines.insert(key.clone(), line) {
            let key = String::from_utf8_lossy(&key);
            return Err(format!("the key {key:?} is on line {other} already"));
        }
        self.records.push(Record {
            key,
            value,
            line,
            ..Record::default()
        });
        self.end_value();
        Ok(())
    }

    /// The map that it was in awaits a name again.
    fn end_value(&mut self) {
        if let Some(map) = self.maps.last_mut() {
            map.is_named = false;
            self.path.truncate(map.length);
        }
    }
}

fn bytes(text: &str, tag: Option<&Tag>) -> Result<Vec<u8>, String> {
    let core = tag.map(|tag| (tag.is_yaml_core_schema(), tag.suffix.as_str()));
    match core {
        None | Some((true, "str")) => Ok(text.as_bytes().to_vec()),
        Some((true, "binary")) => {
            let digits: String = text.split_ascii_whitespace().collect();
            let bytes = STANDARD.decode(digits);
            bytes.map_err(|error| format!("this is no base64: {error}"))
        }
        Some(_) => Err("of the tags, !!str and !!binary are known".to_owned()),
    }
}

fn is_null(text: &str) -> bool {
    matches!(text, "" | "~" | "null" | "Null" | "NULL")
}

/// JSON writes what is beyond U+FFFF as two escapes, which YAML has as one.
fn with_whole_escapes(json: &str) -> String {
    let mut text = String::with_capacity(json.len());
    let mut rest = json;
    while let Some(place) = rest.find('\\') {
        let (before, escape) = rest.split_at(place);
        text.push_str(before);
        if let Some(whole) = pair(escape) {
            text.push_str(&format!("\\U{:08X}", u32::from(whole)));
            rest = escape.get(12..).unwrap_or_default();
            continue;
        }
        // The backslash and what it escapes.
        let length = escape.chars().take(2).map(char::len_utf8).sum();
        let (one, after) = escape.split_at(length);
        text.push_str(one);
        rest = after;
    }
    text.push_str(rest);
    text
}

/// The character that two escapes stand for.
fn pair(escape: &str) -> Option<char> {
    let unit = |from: usize| {
        let digits = escape.get(from..from + 6)?.strip_prefix("\\u")?;
        u16::from_str_radix(digits, 16).ok()
    };
    let (high, low) = (unit(0)?, unit(6)?);
    (0xd800..0xdc00).contains(&high).then_some(())?;
    char::decode_utf16([high, low]).next()?.ok()
}
