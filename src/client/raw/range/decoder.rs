//! Takes a range's answer apart as it arrives, so that no answer is ever held as a whole.

use std::collections::VecDeque;

use bytes::{Buf, Bytes, BytesMut};
use etcd_client::proto::PbResponseHeader;
use prost::Message;
use prost::encoding::{WireType, decode_key, decode_varint};

use super::pair::number;
use super::piece::{Piece, Run};
use super::{Malformed, Trouble};

/// gRPC puts a flag and a length before each message.
const FRAME: usize = 5;
/// Room for a value as large as servers take it unless told otherwise; more is made as it comes, whatever a length promises.
const RESERVED: usize = 2 << 20;
/// The longest varint.
const VARINT: usize = 10;
/// etcdserverpb.RangeResponse's and RangeStreamResponse's tags.
const HEADER: u32 = 1;
const KVS: u32 = 2;
const MORE: u32 = 3;
const COUNT: u32 = 4;
const RANGE_RESPONSE: u32 = 1;

/// What stands around the keys, as far as it has come.
#[derive(Clone, Debug, Default)]
pub struct RangeSummary {
    /// Who answered, as of which revision.
    pub header: Option<PbResponseHeader>,
    /// Whether a limit cut some keys off.
    pub more: bool,
    /// How many keys the range has, whatever the limit.
    pub count: i64,
}

/// Where in the stream the next byte stands.
#[derive(Clone, Copy, Debug)]
enum Place {
    /// Before a message.
    Frame,
    /// Before the one field of a RangeStreamResponse, with so many bytes of the message left.
    Wrapper(usize),
    /// Before a field of a RangeResponse, with so many bytes of it left.
    Field(usize),
}

/// Bytes that belong together.
enum Unit {
    /// What stands before messages, of so many bytes, and where it leads.
    Step(usize, Place),
    /// A field: its tag, where its content begins, and where it ends.
    Field(u32, usize, usize),
}

/// A stream of messages, of which some part has arrived.
pub(super) struct Decoder {
    wrapped: bool,
    most: usize,
    place: Place,
    partial: BytesMut,
    summary: RangeSummary,
}

impl Decoder {
    /// For messages of at most so many bytes: RangeStreamResponses, or else RangeResponses.
    pub(super) fn new(wrapped: bool, most: usize) -> Self {
        Self {
            wrapped,
            most,
            place: Place::Frame,
            partial: BytesMut::new(),
            summary: RangeSummary::default(),
        }
    }

    /// What stands around the keys, as far as it has come.
    pub(super) fn summary(&self) -> &RangeSummary {
        &self.summary
    }

    /// Takes what arrived. Keys are copied only where their bytes arrive in more than one piece.
    pub(super) fn take(
        &mut self,
        mut data: Bytes,
        pieces: &mut VecDeque<Piece>,
    ) -> Result<(), Trouble> {
        while !data.is_empty() {
            if self.partial.is_empty() {
                let taken = self.take_whole(&data, pieces)?;
                data.advance(taken);
                self.partial.extend_from_slice(&data);
                return Ok(());
            }
            let missing = self.missing()?;
            // Else it would grow to up to twice the unit's size, and be copied each time.
            self.partial.reserve(missing.min(RESERVED));
            let part = data.split_to(missing.min(data.len()));
            self.partial.extend_from_slice(&part);
            if part.len() < missing {
                return Ok(());
            }
            let known = self.partial.split().freeze();
            let taken = self.take_whole(&known, pieces)?;
            self.partial
                .extend_from_slice(known.get(taken..).unwrap_or_default());
        }
        Ok(())
    }

    /// Whether the stream may end here.
    pub(super) fn is_between_messages(&self) -> bool {
        matches!(self.place, Place::Frame) && self.partial.is_empty()
    }

    /// Takes all units that are there as a whole; returns how many bytes that were.
    fn take_whole(&mut self, data: &Bytes, pieces: &mut VecDeque<Piece>) -> Result<usize, Trouble> {
        let mut taken = 0;
        let mut run = Run::default();
        loop {
            let rest = data.get(taken..).unwrap_or_default();
            let Ok(unit) = self.unit(rest)? else { break };
            match unit {
                Unit::Field(KVS, _, length) => {
                    run.add(taken);
                    self.pass(length);
                    taken += length;
                    continue;
                }
                Unit::Field(tag, content, length) => {
                    pieces.extend(run.end(data, taken));
                    self.read(tag, rest.get(content..length).unwrap_or_default())?;
                    self.pass(length);
                    taken += length;
                }
                Unit::Step(length, place) => {
                    pieces.extend(run.end(data, taken));
                    self.place = place;
                    taken += length;
                }
            }
        }
        pieces.extend(run.end(data, taken));
        Ok(taken)
    }

    /// The unit that `rest` begins with, or how many bytes of it are missing at least.
    fn unit(&self, rest: &[u8]) -> Result<Result<Unit, usize>, Trouble> {
        match self.place {
            Place::Frame => self.message(rest),
            Place::Wrapper(0) | Place::Field(0) => Ok(Ok(Unit::Step(0, Place::Frame))),
            Place::Wrapper(left) => {
                let Some((tag, content, end)) = field(rest, left)? else {
                    return Ok(Err(1));
                };
                if tag != RANGE_RESPONSE || end != left {
                    return Err(Malformed.into());
                }
                Ok(Ok(Unit::Step(content, Place::Field(end - content))))
            }
            Place::Field(left) => Ok(match field(rest, left)? {
                None => Err(1),
                Some((_, _, end)) if end > rest.len() => Err(end - rest.len()),
                Some((tag, content, end)) => Ok(Unit::Field(tag, content, end)),
            }),
        }
    }

    fn message(&self, rest: &[u8]) -> Result<Result<Unit, usize>, Trouble> {
        let Some((&[flag, a, b, c, d], _)) = rest.split_first_chunk::<FRAME>() else {
            return Ok(Err(FRAME - rest.len()));
        };
        let length = u32::from_be_bytes([a, b, c, d]) as usize;
        if flag != 0 {
            return Err(Malformed.into());
        }
        if length > self.most {
            return Err(Trouble::TooLarge(length));
        }
        let place = if self.wrapped {
            Place::Wrapper(length)
        } else {
            Place::Field(length)
        };
        Ok(Ok(Unit::Step(FRAME, place)))
    }

    /// How many bytes the unit that has begun lacks, at least.
    fn missing(&self) -> Result<usize, Trouble> {
        Ok(self.unit(&self.partial)?.err().unwrap_or(1))
    }

    fn pass(&mut self, length: usize) {
        if let Place::Field(left) = &mut self.place {
            *left = left.saturating_sub(length);
        }
    }

    fn read(&mut self, tag: u32, mut content: &[u8]) -> Result<(), Trouble> {
        let known = &mut self.summary;
        match tag {
            HEADER => {
                let header = PbResponseHeader::decode(content).map_err(Malformed::from)?;
                known.header = Some(header);
            }
            MORE => known.more = number(&mut content)? != 0,
            COUNT => known.count = number(&mut content)?,
            _ => {}
        }
        Ok(())
    }
}

/// The field that `rest` begins with, within the `left` bytes of its message: its tag, where its content begins, and where
/// it ends, which may be after `rest`. None while not even that can be told.
fn field(rest: &[u8], left: usize) -> Result<Option<(u32, usize, usize)>, Malformed> {
    let told = rest.get(..left.min(rest.len())).unwrap_or_default();
    let mut cursor = told;
    let found = (|| {
        let (tag, kind) = decode_key(&mut cursor)?;
        let before = told.len() - cursor.len();
        let length = match kind {
            WireType::Varint => {
                decode_varint(&mut cursor)?;
                told.len() - cursor.len() - before
            }
            WireType::SixtyFourBit => 8,
            WireType::ThirtyTwoBit => 4,
            WireType::LengthDelimited => {
                let length = decode_varint(&mut cursor)?;
                let content = told.len() - cursor.len();
                let length = usize::try_from(length).map_err(|_| Malformed)?;
                let end = content.checked_add(length).ok_or(Malformed)?;
                return Ok((tag, content, end));
            }
            WireType::StartGroup | WireType::EndGroup => return Err(Malformed),
        };
        Ok((tag, before, before + length))
    })();
    match found {
        Ok((_, _, end)) if end > left => Err(Malformed),
        Ok(found) => Ok(Some(found)),
        // What is cut off looks malformed.
        Err(Malformed) if told.len() < left && told.len() < 2 * VARINT => Ok(None),
        Err(malformed) => Err(malformed),
    }
}

#[cfg(test)]
mod tests;
