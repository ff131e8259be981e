//! A stream that tells when the other side first says something.
//!
//! A server that accepts a connection may still be dead: the kernel of a frozen process goes on
//! accepting. etcd speaks first (its HTTP/2 settings), so its first byte is the sign of life.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::sync::oneshot;

/// Where a frame of HTTP/2 has its type, and the type that a server begins with.
const TYPE: usize = 3;
const SETTINGS: u8 = 4;

/// A stream that tells `heard` when its first bytes arrive, and whether they are a server's of HTTP/2.
pub(super) struct FirstByte<S> {
    stream: S,
    heard: Option<oneshot::Sender<bool>>,
}

impl<S> FirstByte<S> {
    /// Wraps `stream`; the receiver is told at the first bytes, and dropped if the stream ends first.
    pub(super) fn new(stream: S) -> (Self, oneshot::Receiver<bool>) {
        let (heard, hears) = oneshot::channel();
        let stream = Self {
            stream,
            heard: Some(heard),
        };
        (stream, hears)
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for FirstByte<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let before = buffer.filled().len();
        ready!(Pin::new(&mut self.stream).poll_read(cx, buffer))?;
        let came = buffer.filled().get(before..).unwrap_or_default();
        if !came.is_empty()
            && let Some(heard) = self.heard.take()
        {
            let is_http2 = came.get(TYPE).is_none_or(|&kind| kind == SETTINGS);
            // Nobody listens any more once another endpoint has won.
            let _ = heard.send(is_http2);
        }
        Poll::Ready(Ok(()))
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for FirstByte<S> {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write(cx, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffers: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write_vectored(cx, buffers)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }
}
