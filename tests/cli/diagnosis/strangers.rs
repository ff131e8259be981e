//! Servers that are no etcd, or that say what a real one can't be made to say.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::thread;

const SETTINGS: &[u8] = &[0, 0, 0, 4, 0, 0, 0, 0, 0];
const ACKNOWLEDGED: &[u8] = &[0, 0, 0, 4, 1, 0, 0, 0, 0];
/// What every HTTP/2 client says first.
const PREFACE: usize = 24;
const FRAME_HEAD: usize = 9;
const HEADERS: u8 = 1;
/// A frame of headers that ends both them and the answer.
const ALL: u8 = 5;

/// Serves connections for as long as the tests run; returns where.
pub(super) fn serving(serve: impl Fn(TcpStream) + Clone + Send + 'static) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let endpoint = listener.local_addr().unwrap().to_string();
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let serve = serve.clone();
            thread::spawn(move || serve(stream));
        }
    });
    endpoint
}

/// Says this at once, and then nothing.
pub(super) fn greeting(words: &'static [u8]) -> String {
    serving(move |mut stream| {
        let _ = stream.write_all(words);
        // Hanging up with something unread would take back what was said.
        let _ = stream.read_to_end(&mut Vec::new());
    })
}

/// Answers every call with headers alone: HPACK's `status`, then these without compression.
pub(super) fn answering(status: u8, headers: &'static [(&str, &str)]) -> String {
    let mut block = vec![status];
    for (name, value) in headers {
        for text in [name, value] {
            if text == name {
                block.push(0);
            }
            block.push(u8::try_from(text.len()).unwrap());
            block.extend_from_slice(text.as_bytes());
        }
    }
    serving(move |stream| drop(answer(stream, &block)))
}

fn answer(mut stream: TcpStream, block: &[u8]) -> std::io::Result<()> {
    stream.read_exact(&mut [0; PREFACE])?;
    stream.write_all(SETTINGS)?;
    stream.write_all(ACKNOWLEDGED)?;
    loop {
        let mut head = [0; FRAME_HEAD];
        stream.read_exact(&mut head)?;
        let length = u32::from_be_bytes([0, head[0], head[1], head[2]]);
        stream.read_exact(&mut vec![0; length as usize])?;
        if head[3] == HEADERS {
            let length = u8::try_from(block.len()).unwrap();
            let mut frame = vec![0, 0, length, HEADERS, ALL];
            frame.extend_from_slice(&head[5..]);
            frame.extend_from_slice(block);
            stream.write_all(&frame)?;
        }
    }
}
