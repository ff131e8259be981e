//! A TCP proxy between a program and a member, which hangs up where a test says so.

use std::io::{Read, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::{Sender, channel};
use std::thread;

/// What becomes of a piece of an answer.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Pass {
    /// It's passed on.
    On,
    /// Nothing is passed on any more; the connection ends when the member ends it.
    Hold,
    /// The client is hung up on.
    HangUp,
}

/// Forwards connections to a member for as long as the tests run.
pub(crate) struct Proxy {
    address: SocketAddr,
}

impl Proxy {
    /// Forwards to `endpoint`. Once a client has sent `last_words` (a key will do: HTTP/2 leaves it readable), they are
    /// passed on and the client is hung up on: the member does what it was asked, and its answer is lost.
    pub(crate) fn hanging_up_after(endpoint: &str, last_words: &str) -> Self {
        let last_words = last_words.as_bytes().to_vec();
        Self::forwarding(endpoint, move |client, member| {
            let (answers, hearer) = (member.try_clone().unwrap(), client.try_clone().unwrap());
            let asks_no_more = Arc::new(AtomicBool::new(false));
            let hears_no_more = Arc::clone(&asks_no_more);
            thread::spawn(move || forward(answers, hearer, None, &hears_no_more));
            let last_words = last_words.clone();
            thread::spawn(move || forward(client, member, Some(&last_words), &asks_no_more));
        })
    }

    /// Forwards to `endpoint`, with `pass` looking at each piece of an answer and at how many bytes came before it on
    /// the same connection.
    pub(crate) fn passing(
        endpoint: &str,
        pass: impl Fn(&mut [u8], usize) -> Pass + Clone + Send + 'static,
    ) -> Self {
        Self::forwarding(endpoint, move |client, member| {
            let pass = pass.clone();
            thread::spawn(move || pass_on(client, member, pass));
        })
    }

    /// Forwards to `endpoint`, with some bytes of what a client sends replaced by as many others. Also tells how often.
    pub(crate) fn replacing(
        endpoint: &str,
        bytes: &'static [u8],
        by: &'static [u8],
    ) -> (Self, Arc<AtomicUsize>) {
        let count = Arc::new(AtomicUsize::new(0));
        let counted = Arc::clone(&count);
        let proxy = Self::forwarding(endpoint, move |client, member| {
            let (answers, hearer) = (member.try_clone().unwrap(), client.try_clone().unwrap());
            thread::spawn(move || answer(answers, hearer, |_, _| Pass::On));
            let counted = Arc::clone(&counted);
            thread::spawn(move || replace(client, member, (bytes, by), &counted));
        });
        (proxy, count)
    }

    /// Has `begin` see to each connection of a client's, and to the one to `endpoint` that was made for it.
    fn forwarding(endpoint: &str, begin: impl Fn(TcpStream, TcpStream) + Send + 'static) -> Self {
        let target = endpoint.trim_start_matches("http://").to_owned();
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        thread::spawn(move || {
            for client in listener.incoming() {
                begin(client.unwrap(), TcpStream::connect(&target).unwrap());
            }
        });
        Self { address }
    }

    /// Forwards one connection at a time to `endpoint`. Once, when an answer comes and `leaves` is so, it goes away: all
    /// connections are refused until it is told to come back.
    pub(crate) fn leaving(
        endpoint: &str,
        leaves: impl Fn() -> bool + Send + 'static,
    ) -> (Self, Sender<()>) {
        let target = endpoint.trim_start_matches("http://").to_owned();
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let (come_back, told) = channel();
        thread::spawn(move || {
            let pass = |_: &mut [u8], _| if leaves() { Pass::HangUp } else { Pass::On };
            while !leaves() {
                serve(&listener, &target, pass);
            }
            drop(listener);
            if told.recv().is_ok() {
                let listener = TcpListener::bind(address).unwrap();
                loop {
                    serve(&listener, &target, |_, _| Pass::On);
                }
            }
        });
        (Self { address }, come_back)
    }

    /// Where it listens.
    pub(crate) fn endpoint(&self) -> String {
        self.address.to_string()
    }
}

/// Forwards the next connection to `target` until it ends.
fn serve(listener: &TcpListener, target: &str, pass: impl Fn(&mut [u8], usize) -> Pass) {
    let (client, _) = listener.accept().unwrap();
    pass_on(client, TcpStream::connect(target).unwrap(), pass);
}

/// Forwards a connection until it ends, with `pass` looking at each piece of an answer.
fn pass_on(client: TcpStream, member: TcpStream, pass: impl Fn(&mut [u8], usize) -> Pass) {
    let (answers, hearer) = (member.try_clone().unwrap(), client.try_clone().unwrap());
    thread::spawn(move || forward(client, member, None, &AtomicBool::new(false)));
    answer(answers, hearer, pass);
}

/// Passes bytes on until one side ends, or until `is_over`. `last_words` make it so, and end the side they came from only.
fn forward(
    mut from: TcpStream,
    mut to: TcpStream,
    last_words: Option<&[u8]>,
    is_over: &AtomicBool,
) {
    let (mut seen, mut buffer) = (Vec::new(), [0; 1 << 14]);
    loop {
        let length = from.read(&mut buffer).unwrap_or(0);
        if is_over.load(Ordering::SeqCst) {
            return;
        }
        seen.extend_from_slice(&buffer[..length]);
        let last =
            last_words.is_some_and(|words| seen.windows(words.len()).any(|part| part == words));
        if last {
            // First, lest the answer is faster.
            is_over.store(true, Ordering::SeqCst);
        }
        if length == 0 || to.write_all(&buffer[..length]).is_err() {
            let _ = to.shutdown(Shutdown::Both);
            return;
        }
        if last {
            // Then, lest the client asks what became of it before the member has it.
            let _ = from.shutdown(Shutdown::Both);
            // The member must not see an end, or it would drop what it was asked.
            return std::mem::forget(to);
        }
    }
}

fn replace(mut from: TcpStream, mut to: TcpStream, words: (&[u8], &[u8]), count: &AtomicUsize) {
    let (bytes, by) = words;
    let mut buffer = [0; 1 << 14];
    while let Ok(length @ 1..) = from.read(&mut buffer) {
        let said = &mut buffer[..length];
        while let Some(place) = said.windows(bytes.len()).position(|part| part == bytes) {
            said[place..place + by.len()].copy_from_slice(by);
            count.fetch_add(1, Ordering::SeqCst);
        }
        if to.write_all(said).is_err() {
            break;
        }
    }
    let _ = to.shutdown(Shutdown::Both);
}

fn answer(mut from: TcpStream, mut to: TcpStream, pass: impl Fn(&mut [u8], usize) -> Pass) {
    let (mut so_far, mut held, mut buffer) = (0, false, [0; 1 << 14]);
    loop {
        let length = from.read(&mut buffer).unwrap_or(0);
        let piece = &mut buffer[..length];
        let passed = if held {
            Pass::Hold
        } else {
            pass(piece, so_far)
        };
        so_far += length;
        held = passed == Pass::Hold;
        let over = length == 0 || passed == Pass::HangUp;
        if over || passed == Pass::On && to.write_all(piece).is_err() {
            let _ = to.shutdown(Shutdown::Both);
            let _ = from.shutdown(Shutdown::Both);
            return;
        }
    }
}
