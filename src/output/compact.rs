//! JSON without spaces: what serde_json writes, with fewer instructions. Names, which are ours, are written as they are,
//! and texts that need no escape are found so many bytes at a time. All else is left to serde_json.

use std::fmt::{self, Display};
use std::io::{self, Write};

use serde::ser::{
    self, Serialize, SerializeMap, SerializeSeq, SerializeStruct, SerializeStructVariant,
    SerializeTuple, SerializeTupleStruct, SerializeTupleVariant, Serializer,
};
use serde_json::ser::{CompactFormatter, Formatter};

/// A way of writing JSON.
pub trait Dialect: Formatter + Clone {
    /// Whether the byte stands for itself in a text. Those of ASCII that JSON wants to be escaped do not.
    fn is_plain(byte: u8) -> bool;
}

impl Dialect for CompactFormatter {
    fn is_plain(byte: u8) -> bool {
        stands_for_itself(byte)
    }
}

/// Whether JSON lets the byte stand in a text as it is.
pub const fn stands_for_itself(byte: u8) -> bool {
    byte >= b' ' && byte != b'"' && byte != b'\\'
}

/// Writes `value` as serde_json would.
pub fn write(out: &mut impl Write, value: &impl Serialize) -> io::Result<()> {
    write_in(out, CompactFormatter, value)
}

/// Writes `value` in a dialect.
pub fn write_in(
    out: &mut impl Write,
    dialect: impl Dialect,
    value: &impl Serialize,
) -> io::Result<()> {
    let written = value.serialize(&mut Compact { out, dialect });
    written.map_err(|Failed(error)| error)
}

/// Writes values one after the other.
struct Compact<'w, W, D> {
    out: &'w mut W,
    dialect: D,
}

/// The output or the value was no good.
#[derive(Debug)]
struct Failed(io::Error);

impl From<io::Error> for Failed {
    fn from(error: io::Error) -> Self {
        Self(error)
    }
}

impl From<serde_json::Error> for Failed {
    fn from(error: serde_json::Error) -> Self {
        Self(error.into())
    }
}

impl Display for Failed {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(out)
    }
}

impl std::error::Error for Failed {}

impl ser::Error for Failed {
    fn custom<T: Display>(message: T) -> Self {
        Self(io::Error::other(message.to_string()))
    }
}

impl<W: Write, D: Dialect> Compact<'_, W, D> {
    fn by_serde_json(&mut self) -> serde_json::Serializer<&mut W, D> {
        serde_json::Serializer::with_formatter(self.out, self.dialect.clone())
    }

    fn text(&mut self, text: &str) -> Result<(), Failed> {
        // Without an early end, many bytes are looked at at once.
        let is_plain = |all, byte| all & D::is_plain(byte);
        if !text.bytes().fold(true, is_plain) {
            return Ok(self.by_serde_json().serialize_str(text)?);
        }
        self.out.write_all(b"\"")?;
        self.out.write_all(text.as_bytes())?;
        Ok(self.out.write_all(b"\"")?)
    }

    /// A field's name, between what is before it and its value.
    fn name(&mut self, before: &'static [u8], name: &'static str) -> Result<(), Failed> {
        debug_assert!(name.bytes().all(D::is_plain), "{name}");
        self.out.write_all(before)?;
        self.out.write_all(name.as_bytes())?;
        Ok(self.out.write_all(b"\":")?)
    }

    /// An object with one field, for a variant.
    fn variant(&mut self, name: &'static str) -> Result<(), Failed> {
        self.name(b"{\"", name)
    }
}

/// A list or an object that has begun.
struct Begun<'s, 'w, W, D> {
    compact: &'s mut Compact<'w, W, D>,
    is_empty: bool,
    end: &'static [u8],
}

impl<'s, 'w, W: Write, D: Dialect> Begun<'s, 'w, W, D> {
    fn new(
        compact: &'s mut Compact<'w, W, D>,
        begin: &'static [u8],
        end: &'static [u8],
    ) -> Result<Self, Failed> {
        compact.out.write_all(begin)?;
        Ok(Self {
            compact,
            is_empty: true,
            end,
        })
    }

    fn separate(&mut self) -> io::Result<()> {
        if std::mem::take(&mut self.is_empty) {
            return Ok(());
        }
        self.compact.out.write_all(b",")
    }

    fn element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Failed> {
        self.separate()?;
        value.serialize(&mut *self.compact)
    }

    fn field<T: Serialize + ?Sized>(
        &mut self,
        name: &'static str,
        value: &T,
    ) -> Result<(), Failed> {
        let is_first = std::mem::take(&mut self.is_empty);
        let before: &[u8] = if is_first { b"\"" } else { b",\"" };
        self.compact.name(before, name)?;
        value.serialize(&mut *self.compact)
    }

    fn finish(self) -> Result<(), Failed> {
        Ok(self.compact.out.write_all(self.end)?)
    }
}

/// What serde_json does as well.
macro_rules! left_to_serde_json {
    ($($method:ident: $type:ty,)*) => {
        $(fn $method(self, value: $type) -> Result<(), Failed> {
            Ok(self.by_serde_json().$method(value)?)
        })*
    };
}

impl<'s, 'w, W: Write, D: Dialect> Serializer for &'s mut Compact<'w, W, D> {
    type Ok = ();
    type Error = Failed;
    type SerializeSeq = Begun<'s, 'w, W, D>;
    type SerializeTuple = Begun<'s, 'w, W, D>;
    type SerializeTupleStruct = Begun<'s, 'w, W, D>;
    type SerializeTupleVariant = Begun<'s, 'w, W, D>;
    type SerializeMap = Begun<'s, 'w, W, D>;
    type SerializeStruct = Begun<'s, 'w, W, D>;
    type SerializeStructVariant = Begun<'s, 'w, W, D>;

    left_to_serde_json! {
        serialize_bool: bool,
        serialize_i8: i8,
        serialize_i16: i16,
        serialize_i32: i32,
        serialize_i64: i64,
        serialize_i128: i128,
        serialize_u8: u8,
        serialize_u16: u16,
        serialize_u32: u32,
        serialize_u64: u64,
        serialize_u128: u128,
        serialize_f32: f32,
        serialize_f64: f64,
        serialize_char: char,
        serialize_bytes: &[u8],
        serialize_unit_struct: &'static str,
    }

    fn serialize_str(self, text: &str) -> Result<(), Failed> {
        self.text(text)
    }

    fn collect_str<T: Display + ?Sized>(self, value: &T) -> Result<(), Failed> {
        Ok(self.by_serde_json().collect_str(value)?)
    }

    fn serialize_none(self) -> Result<(), Failed> {
        self.serialize_unit()
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Failed> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<(), Failed> {
        Ok(self.out.write_all(b"null")?)
    }

    fn serialize_unit_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
    ) -> Result<(), Failed> {
        self.text(variant)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<(), Failed> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<(), Failed> {
        self.variant(variant)?;
        value.serialize(&mut *self)?;
        Ok(self.out.write_all(b"}")?)
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Self::SerializeSeq, Failed> {
        Begun::new(self, b"[", b"]")
    }

    fn serialize_tuple(self, _: usize) -> Result<Self::SerializeTuple, Failed> {
        Begun::new(self, b"[", b"]")
    }

    fn serialize_tuple_struct(
        self,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleStruct, Failed> {
        Begun::new(self, b"[", b"]")
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, Failed> {
        self.variant(variant)?;
        Begun::new(self, b"[", b"]}")
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Self::SerializeMap, Failed> {
        Begun::new(self, b"{", b"}")
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Self::SerializeStruct, Failed> {
        Begun::new(self, b"{", b"}")
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, Failed> {
        self.variant(variant)?;
        Begun::new(self, b"{", b"}}")
    }
}

/// Lists, by whatever name serde has for them.
macro_rules! lists {
    ($($trait:ident $method:ident),*) => {
        $(impl<W: Write, D: Dialect> $trait for Begun<'_, '_, W, D> {
            type Ok = ();
            type Error = Failed;

            fn $method<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Failed> {
                self.element(value)
            }

            fn end(self) -> Result<(), Failed> {
                self.finish()
            }
        })*
    };
}

lists!(
    SerializeSeq serialize_element,
    SerializeTuple serialize_element,
    SerializeTupleStruct serialize_field,
    SerializeTupleVariant serialize_field
);

/// Objects.
macro_rules! objects {
    ($($trait:ident),*) => {
        $(impl<W: Write, D: Dialect> $trait for Begun<'_, '_, W, D> {
            type Ok = ();
            type Error = Failed;

            fn serialize_field<T: Serialize + ?Sized>(
                &mut self,
                name: &'static str,
                value: &T,
            ) -> Result<(), Failed> {
                self.field(name, value)
            }

            fn end(self) -> Result<(), Failed> {
                self.finish()
            }
        })*
    };
}

objects!(SerializeStruct, SerializeStructVariant);

impl<W: Write, D: Dialect> SerializeMap for Begun<'_, '_, W, D> {
    type Ok = ();
    type Error = Failed;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Failed> {
        self.separate()?;
        match serde_json::to_value(key)? {
            serde_json::Value::String(name) => self.compact.text(&name),
            number @ serde_json::Value::Number(_) => self.compact.text(&number.to_string()),
            _ => Err(ser::Error::custom("a name is a text or a number")),
        }
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Failed> {
        self.compact.out.write_all(b":")?;
        value.serialize(&mut *self.compact)
    }

    fn end(self) -> Result<(), Failed> {
        self.finish()
    }
}

#[cfg(test)]
mod tests;
