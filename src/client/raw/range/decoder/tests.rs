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

/// As HTTP/2 brings it: in frames of 16 KiB.
#[test]
fn a_large_value_takes_its_own_room_and_no_more() {
    let kv = PbKeyValue {
        value: vec![1; 600_000],
        ..PbKeyValue::default()
    };
    let sent = PbRangeResponse {
        kvs: vec![kv.clone(), kv],
        ..PbRangeResponse::default()
    };
    let mut decoder = Decoder::new(false, usize::MAX);
    let mut pieces = VecDeque::new();
    for part in framed(&sent).chunks(16 << 10) {
        let data = Bytes::copy_from_slice(part);
        decoder.take(data, &mut pieces).unwrap();
        let held = decoder.partial.capacity();
        assert!(held < 700_000, "{held}");
    }
    assert_eq!(pieces.len(), 2);
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
