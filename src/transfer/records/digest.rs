//! The SHA-256 of a file's lines, reckoned in a thread of its own where there are many: it takes about as long as reading
//! or writing them.

use std::io;
use std::sync::mpsc::{self, Receiver, SyncSender};
use std::thread::{self, JoinHandle};

use ring::digest::{Context, SHA256};

/// How many bytes are handed over at once.
const BLOCK: usize = 256 << 10;
/// How many such blocks may wait.
const WAITING: usize = 2;

/// Of what has been added so far.
pub(super) struct Digest {
    /// Of the blocks before the thread began.
    context: Context,
    block: Vec<u8>,
    thread: Option<Thread>,
}

struct Thread {
    blocks: SyncSender<Vec<u8>>,
    context: JoinHandle<Context>,
}

impl Default for Digest {
    fn default() -> Self {
        Self {
            context: Context::new(&SHA256),
            block: Vec::new(),
            thread: None,
        }
    }
}

impl Digest {
    /// Adds a line's bytes, or some of them.
    pub(super) fn add(&mut self, bytes: &[u8]) {
        self.block.extend_from_slice(bytes);
        if self.block.len() >= BLOCK {
            self.pass_on();
        }
    }

    fn pass_on(&mut self) {
        if self.thread.is_none() {
            // Where the system has no thread to give, it's done here.
            self.thread = Thread::start(self.context.clone()).ok();
        }
        let Some(thread) = &self.thread else {
            self.context.update(&self.block);
            return self.block.clear();
        };
        let block = std::mem::replace(&mut self.block, Vec::with_capacity(BLOCK + BLOCK / 8));
        // A thread that is gone is noticed at the end.
        let _ = thread.blocks.send(block);
    }

    /// Of all that was added, in hex.
    ///
    /// # Errors
    /// If the thread has ended unexpectedly.
    pub(super) fn finish(self) -> io::Result<String> {
        let mut context = match self.thread {
            Some(thread) => thread.end()?,
            None => self.context,
        };
        context.update(&self.block);
        let digest = context.finish();
        let bytes = digest.as_ref().iter();
        Ok(bytes.map(|byte| format!("{byte:02x}")).collect())
    }
}

impl Thread {
    fn start(context: Context) -> io::Result<Self> {
        let (blocks, received) = mpsc::sync_channel(WAITING);
        let context = thread::Builder::new().spawn(move || reckon(context, received))?;
        Ok(Self { blocks, context })
    }

    fn end(self) -> io::Result<Context> {
        drop(self.blocks);
        let ended = self.context.join();
        ended.map_err(|_| io::Error::other("reckoning the checksum has ended unexpectedly"))
    }
}

fn reckon(mut context: Context, blocks: Receiver<Vec<u8>>) -> Context {
    for block in blocks {
        context.update(&block);
    }
    context
}

#[cfg(test)]
mod tests {
    use ring::digest::{SHA256, digest};

    use super::*;

    #[test]
    fn it_is_that_of_all_bytes_however_many_there_are() {
        for length in [0, 1, BLOCK - 1, BLOCK, BLOCK + 1, 5 * BLOCK + 7] {
            let bytes: Vec<u8> = (0..length).map(|place| place as u8).collect();
            let mut reckoned = Digest::default();
            bytes.chunks(1000).for_each(|part| reckoned.add(part));
            let whole = digest(&SHA256, &bytes);
            let whole: String = whole.as_ref().iter().map(|b| format!("{b:02x}")).collect();
            assert_eq!(reckoned.finish().unwrap(), whole, "{length}");
        }
    }
}
