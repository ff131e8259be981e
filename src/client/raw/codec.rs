//! Messages that stay in the bytes that came: what has `Bytes` for its fields copies none of them.

use std::marker::PhantomData;

use bytes::Buf;
use prost::Message;
use tonic::Status;
use tonic::codec::{Codec, DecodeBuf, Decoder};
use tonic_prost::ProstCodec;

/// Requests of one type, answers of another.
pub(super) struct InPlace<Q, A>(PhantomData<(Q, A)>);

impl<Q, A> Default for InPlace<Q, A> {
    fn default() -> Self {
        Self(PhantomData)
    }
}

impl<Q, A> Codec for InPlace<Q, A>
where
    Q: Message + 'static,
    A: Message + Default + 'static,
{
    type Encode = Q;
    type Decode = A;
    type Encoder = <ProstCodec<Q, A> as Codec>::Encoder;
    type Decoder = Whole<A>;

    fn encoder(&mut self) -> Self::Encoder {
        ProstCodec::<Q, A>::default().encoder()
    }

    fn decoder(&mut self) -> Self::Decoder {
        Whole(PhantomData)
    }
}

/// Takes a message's bytes at once, rather than field by field from the buffer that goes on growing.
pub(super) struct Whole<A>(PhantomData<A>);

impl<A: Message + Default> Decoder for Whole<A> {
    type Item = A;
    type Error = Status;

    fn decode(&mut self, buffer: &mut DecodeBuf<'_>) -> Result<Option<A>, Status> {
        let message = buffer.copy_to_bytes(buffer.remaining());
        let decoded = A::decode(message);
        decoded
            .map(Some)
            .map_err(|error| Status::internal(error.to_string()))
    }
}
