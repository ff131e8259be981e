//! A stream that tells when the other side first says something.
//!
//! A server that accepts a connection may still be dead: the kernel of a frozen process goes on
//! accepting. etcd speaks first (its HTTP/2 settings), so its first byte is the sign of life.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::sync::oneshot;

/// A stream that tells `heard` when its first byte arrives.
pub(super) struct FirstByte<S> {
    stream: S,
    heard: Option<oneshot::Sender<()>>,
}

impl<S> FirstByte<S> {
    /// Wraps `stream`; the receiver is told at the first byte, and dropped if the stream ends first.
    pub(super) fn new(stream: S) -> (Self, oneshot::Receiver<()>) {
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
        if buffer.filled().len() > before
            && let Some(heard) = self.heard.take()
        {
            // Nobody listens any more once another endpoint has won.
            let _ = heard.send(());
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
