//! Messages of the wire as text, so that those of two clusters can be held against each other.

use std::collections::BTreeMap;

/// The message's fields in one order, ids as their signs; of the header only which fields it has.
pub(super) fn shown(message: &[u8], ids: &BTreeMap<u64, String>) -> String {
    let header = |field: &Field| (field.number, field.inner(message));
    let mut items: Vec<String> = fields(message)
        .unwrap()
        .iter()
        .map(|field| match header(field) {
            (1, Some(inner)) => {
                let numbers: Vec<_> = inner.iter().map(|field| field.number.to_string()).collect();
                format!("header {}", numbers.join(" "))
            }
            (number, Some(inner)) => {
                let values: Vec<_> = inner.iter().map(|it| it.text(message, ids)).collect();
                format!("{number} {}", values.join(" "))
            }
            _ => field.text(message, ids),
        })
        .collect();
    items.sort_unstable();
    items.join("\n")
}

struct Field {
    number: u64,
    value: Value,
}

enum Value {
    Number(u64),
    /// From where to where in the whole message.
    Bytes(usize, usize),
}

impl Field {
    /// Its fields, if it is a message.
    fn inner(&self, message: &[u8]) -> Option<Vec<Field>> {
        let Value::Bytes(start, end) = self.value else {
            return None;
        };
        fields_between(message, start, end)
    }

    fn text(&self, message: &[u8], ids: &BTreeMap<u64, String>) -> String {
        let value = match self.value {
            Value::Number(number) => match ids.get(&number) {
                Some(sign) => sign.clone(),
                None => number.to_string(),
            },
            // Ports differ.
            Value::Bytes(start, end) => {
                let text = message[start..end].escape_ascii().to_string();
                match text.rsplit_once(":") {
                    Some((before, port)) if port.len() > 4 => before.to_owned(),
                    _ => text,
                }
            }
        };
        format!("{}={value}", self.number)
    }
}

fn fields(message: &[u8]) -> Option<Vec<Field>> {
    fields_between(message, 0, message.len())
}

fn fields_between(message: &[u8], mut place: usize, end: usize) -> Option<Vec<Field>> {
    let mut fields = Vec::new();
    while place < end {
        let key = varint(message, &mut place, end)?;
        let value = match key & 7 {
            0 => Value::Number(varint(message, &mut place, end)?),
            2 => {
                let length = varint(message, &mut place, end)? as usize;
                let start = place;
                place = place.checked_add(length).filter(|&place| place <= end)?;
                Value::Bytes(start, place)
            }
            _ => return None,
        };
        fields.push(Field {
            number: key >> 3,
            value,
        });
    }
    Some(fields)
}

fn varint(message: &[u8], place: &mut usize, end: usize) -> Option<u64> {
    let (mut value, mut shift) = (0u64, 0);
    loop {
        let byte = *message.get(*place).filter(|_| *place < end)?;
        *place += 1;
        value |= u64::from(byte & 0x7f).checked_shl(shift)?;
        if byte & 0x80 == 0 {
            return Some(value);
        }
        shift += 7;
    }
}
