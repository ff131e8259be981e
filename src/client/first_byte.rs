//! A stream that tells when the other side first says something.
//!
//! A server that accepts a connection may still be dead: the kernel of a frozen process goes on
//! accepting. etcd speaks first (its HTTP/2 settings), so its first byte is the sign of life. It is
//! also where a server that refuses our certificate says so: with TLS 1.3 we are through by then.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::sync::oneshot;

/// Where a frame of HTTP/2 has its type, and the type that a server begins with.
const TYPE: usize = 3;
const SETTINGS: u8 = 4;

/// Whether the first bytes are a server's of HTTP/2, or why there are none.
pub(crate) type Heard = io::Result<bool>;

/// A stream that tells `heard` when its first bytes arrive, or that none will.
pub(crate) struct FirstByte<S> {
    stream: S,
    heard: Option<oneshot::Sender<Heard>>,
}

impl<S> FirstByte<S> {
    /// Wraps `stream`.
    pub(crate) fn new(stream: S) -> (Self, oneshot::Receiver<Heard>) {
        let (heard, hears) = oneshot::channel();
        let stream = Self {
            stream,
            heard: Some(heard),
        };
        (stream, hears)
    }

    fn tell(&mut self, heard: Heard) {
        if let Some(listener) = self.heard.take() {
            // Nobody listens any more once another endpoint has won.
            let _ = listener.send(heard);
        }
    }

    /// Until something was heard, a failed write is no news: what the other side said before it hung up is still to be
    /// read, and tells why.
    fn unless_unheard<T>(&self, written: Poll<io::Result<T>>, nothing: T) -> Poll<io::Result<T>> {
        match written {
            Poll::Ready(Err(_)) if self.heard.is_some() => Poll::Ready(Ok(nothing)),
            written => written,
        }
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for FirstByte<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let before = buffer.filled().len();
        if let Err(error) = ready!(Pin::new(&mut self.stream).poll_read(cx, buffer)) {
            let kind = error.kind();
            self.tell(Err(error));
            return Poll::Ready(Err(kind.into()));
        }
        self.tell(match buffer.filled().get(before..) {
            None | Some([]) => Err(io::ErrorKind::UnexpectedEof.into()),
            Some(came) => Ok(came.get(TYPE).is_none_or(|&kind| kind == SETTINGS)),
        });
        Poll::Ready(Ok(()))
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for FirstByte<S> {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let written = Pin::new(&mut self.stream).poll_write(cx, bytes);
        self.unless_unheard(written, bytes.len())
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let flushed = Pin::new(&mut self.stream).poll_flush(cx);
        self.unless_unheard(flushed, ())
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffers: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let written = Pin::new(&mut self.stream).poll_write_vectored(cx, buffers);
        let all = buffers.iter().map(|buffer| buffer.len()).sum();
        self.unless_unheard(written, all)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }
}
