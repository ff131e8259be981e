//! Takes a range's answer apart as it arrives, so that no answer is ever held as a whole.

use std::collections::VecDeque;

use bytes::{Buf, Bytes, BytesMut};
use etcd_client::proto::PbResponseHeader;
use prost::Message;
use prost::encoding::{WireType, decode_key, decode_varint};

use super::pair::{Pair, number};
use super::{Malformed, Trouble};

/// gRPC puts a flag and a length before each message.
const FRAME: usize = 5;
/// The longest varint.
const VARINT: usize = 10;
/// etcdserverpb.RangeResponse's and RangeStreamResponse's tags.
const HEADER: u32 = 1;
const KVS: u32 = 2;
const MORE: u32 = 3;
const COUNT: u32 = 4;
const RANGE_RESPONSE: u32 = 1;

/// Keys that arrived together.
#[derive(Clone, Debug, Default)]
pub struct Piece {
    /// Fields of RangeResponse, all of them `kvs`, as they came over the wire.
    fields: Bytes,
    keys: usize,
    /// Where the last of them begins.
    last: usize,
}

impl Piece {
    /// The keys, in their order.
    pub fn pairs(&self) -> impl Iterator<Item = Result<Pair<'_>, Malformed>> {
        let mut rest: &[u8] = &self.fields;
        std::iter::from_fn(move || (!rest.is_empty()).then(|| Pair::take(&mut rest)))
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.keys
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.keys == 0
    }

    /// The last one's key.
    pub fn last_key(&self) -> Option<&[u8]> {
        let mut last = self.fields.get(self.last..)?;
        Some(Pair::take(&mut last).ok()?.key)
    }

    /// As they came over the wire: RangeResponse's field `kvs`, repeated.
    pub fn wire(&self) -> &[u8] {
        &self.fields
    }
}

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
            let missing = self.missing()?.min(data.len());
            self.partial.extend_from_slice(&data.split_to(missing));
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

/// Keys that stand side by side.
#[derive(Default)]
struct Run {
    start: usize,
    last: usize,
    keys: usize,
}

impl Run {
    /// One more, which begins there.
    fn add(&mut self, begin: usize) {
        if self.keys == 0 {
            self.start = begin;
        }
        self.last = begin;
        self.keys += 1;
    }

    /// All of them, which end there.
    fn end(&mut self, data: &Bytes, end: usize) -> Option<Piece> {
        let Self { start, last, keys } = std::mem::take(self);
        (keys > 0).then(|| Piece {
            fields: data.slice(start..end),
            keys,
            last: last - start,
        })
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
mod tests {
    use etcd_client::proto::{PbKeyValue, PbRangeResponse, PbRangeStreamResponse};
    use proptest::prelude::*;

    use super::*;

    fn framed(message: &impl Message) -> Vec<u8> {
        let bytes = message.encode_to_vec();
        let length = u32::try_from(bytes.len()).unwrap();
        [&[0], &length.to_be_bytes()[..], &bytes].concat()
    }

    fn keys() -> impl Strategy<Value = Vec<PbKeyValue>> {
        let numbers = (0..5_i64, any::<i64>(), 0..5_i64, any::<i64>());
        let bytes = || prop::collection::vec(any::<u8>(), 0..40);
        let pair = (bytes(), bytes(), numbers).prop_map(|(key, value, numbers)| PbKeyValue {
            key,
            value,
            create_revision: numbers.0,
            mod_revision: numbers.1,
            version: numbers.2,
            lease: numbers.3,
        });
        prop::collection::vec(pair, 0..8)
    }

    fn whole() -> impl Strategy<Value = PbRangeResponse> {
        let header = prop::option::of((any::<u64>(), any::<i64>()));
        (keys(), header, any::<bool>(), any::<i64>()).prop_map(|(kvs, header, more, count)| {
            PbRangeResponse {
                header: header.map(|(cluster_id, revision)| PbResponseHeader {
                    cluster_id,
                    revision,
                    ..PbResponseHeader::default()
                }),
                kvs,
                more,
                count,
            }
        })
    }

    /// What comes out if `bytes` arrive cut at these places.
    fn decoded(wrapped: bool, bytes: &[u8], cuts: &[usize]) -> PbRangeResponse {
        let mut decoder = Decoder::new(wrapped, usize::MAX);
        let mut pieces = VecDeque::new();
        let mut cuts: Vec<_> = cuts.iter().map(|cut| cut % (bytes.len() + 1)).collect();
        cuts.extend([0, bytes.len()]);
        cuts.sort_unstable();
        for cut in cuts.windows(2) {
            let data = Bytes::copy_from_slice(&bytes[cut[0]..cut[1]]);
            decoder.take(data, &mut pieces).unwrap();
        }
        assert!(decoder.is_between_messages());
        let wire: Vec<u8> = pieces
            .iter()
            .flat_map(|piece| piece.wire().to_vec())
            .collect();
        let keys: usize = pieces.iter().map(Piece::len).sum();
        let pairs = pieces.iter().flat_map(Piece::pairs);
        let kvs: Vec<PbKeyValue> = pairs.map(|pair| pair.unwrap().into()).collect();
        assert_eq!(PbRangeResponse::decode(&wire[..]).unwrap().kvs, kvs);
        let last = pieces.back().and_then(Piece::last_key);
        assert_eq!(last, kvs.last().map(|kv| &kv.key[..]));
        assert_eq!(keys, kvs.len());
        let RangeSummary {
            header,
            more,
            count,
        } = decoder.summary().clone();
        PbRangeResponse {
            header,
            kvs,
            more,
            count,
        }
    }

    proptest! {
        #[test]
        fn wherever_it_is_cut_it_is_what_was_sent(
            sent in whole(),
            cuts in prop::collection::vec(any::<usize>(), 0..20),
        ) {
            prop_assert_eq!(decoded(false, &framed(&sent), &cuts), sent);
        }

        #[test]
        fn a_stream_is_the_sum_of_its_messages(
            first in keys(),
            last in whole(),
            cuts in prop::collection::vec(any::<usize>(), 0..20),
        ) {
            let first_part = PbRangeResponse { kvs: first.clone(), ..PbRangeResponse::default() };
            let parts = [first_part, PbRangeResponse::default(), last.clone()];
            let bytes: Vec<u8> = parts
                .map(|part| framed(&PbRangeStreamResponse { range_response: Some(part) }))
                .concat();
            let kvs = [first, last.kvs.clone()].concat();
            prop_assert_eq!(decoded(true, &bytes, &cuts), PbRangeResponse { kvs, ..last });
        }

        #[test]
        fn nonsense_is_an_error_or_waits_for_more(
            bytes in prop::collection::vec(any::<u8>(), 0..200),
            cut in any::<usize>(),
            wrapped: bool,
        ) {
            let mut decoder = Decoder::new(wrapped, 1 << 20);
            let (head, tail) = bytes.split_at(cut % (bytes.len() + 1));
            let mut pieces = VecDeque::new();
            for part in [head, tail] {
                let _ = decoder.take(Bytes::copy_from_slice(part), &mut pieces);
            }
            pieces.iter().for_each(|piece| piece.pairs().for_each(drop));
        }
    }

    #[test]
    fn keys_that_arrive_whole_are_not_copied() {
        let sent = PbRangeResponse {
            kvs: vec![
                PbKeyValue {
                    key: b"k".to_vec(),
                    ..PbKeyValue::default()
                };
                3
            ],
            ..PbRangeResponse::default()
        };
        let data = Bytes::from(framed(&sent));
        let mut pieces = VecDeque::new();
        Decoder::new(false, 99)
            .take(data.clone(), &mut pieces)
            .unwrap();
        let [piece] = pieces.make_contiguous() else {
            panic!("{pieces:?}")
        };
        assert_eq!(piece.wire().as_ptr(), data[FRAME..].as_ptr());
    }

    #[test]
    fn what_is_too_large_is_refused_before_it_arrives() {
        let mut decoder = Decoder::new(false, 99);
        let taken = decoder.take(Bytes::from_static(&[0, 0, 0, 0, 100]), &mut VecDeque::new());
        assert!(matches!(taken, Err(Trouble::TooLarge(100))));
    }

    #[test]
    fn a_compressed_message_and_a_false_length_are_malformed() {
        for bytes in [
            &[1, 0, 0, 0, 0][..],
            &[0, 0, 0, 0, 2, 0x12, 9],
            &[0, 0, 0, 0, 1, 0x12],
        ] {
            let mut decoder = Decoder::new(false, 99);
            let taken = decoder.take(Bytes::copy_from_slice(bytes), &mut VecDeque::new());
            assert!(matches!(taken, Err(Trouble::Malformed)), "{bytes:?}");
        }
    }
}
