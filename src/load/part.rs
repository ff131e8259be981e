//! What a request consists of, each part measured by itself.

use std::cell::RefCell;
use std::time::Duration;

use tokio::time::Instant;

use super::Measured;
use crate::error::Result;

/// A part that was measured by itself.
#[derive(Debug)]
pub struct Part {
    /// What it is.
    pub name: &'static str,
    /// How often it was done, and how long it took.
    pub measured: Measured,
}

/// A part while it is measured.
#[derive(Debug)]
pub struct Step {
    name: &'static str,
    measured: RefCell<Measured>,
}

impl Step {
    /// Nothing yet.
    ///
    /// # Errors
    /// If there is no memory for it.
    pub fn new(name: &'static str) -> Result<Self> {
        Ok(Self {
            name,
            measured: RefCell::new(Measured::new()?),
        })
    }

    /// Does it once. What fails is the whole request's failure, and no part of what is measured here.
    ///
    /// # Errors
    /// Its own.
    pub async fn time<T>(&self, step: impl Future<Output = Result<T>>) -> Result<T> {
        let begin = Instant::now();
        let answer = step.await?;
        self.measured.borrow_mut().note(begin.elapsed(), Ok(()));
        Ok(answer)
    }

    /// What it has come to in a load that took so long.
    pub fn part(self, took: Duration) -> Part {
        let mut measured = self.measured.into_inner();
        measured.took = took;
        Part {
            name: self.name,
            measured,
        }
    }
}
