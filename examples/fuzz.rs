//! Feeds many inputs to all that reads what comes from outside, and prints how many panics there were.
//!
//! `cargo run --profile fuzz --example fuzz -- [INPUTS] [TARGET]…`; with `large` for INPUTS, how long each target takes
//! for large inputs.
#![allow(clippy::print_stdout)]

use std::panic::{AssertUnwindSafe, catch_unwind, set_hook};
use std::path::Path;
use std::time::{Duration, Instant};

use etcdtool::fuzzing::{Inputs, TARGETS, Target};

const INPUTS: usize = 1_000_000;
/// How many inputs of those that panicked are shown.
const SHOWN: usize = 3;
/// What large inputs are made of is repeated up to these many bytes: a reader that takes four times as long for four
/// times as much is a good one.
const LARGE: [usize; 2] = [1 << 18, 1 << 20];

fn main() -> anyhow::Result<()> {
    set_hook(Box::new(|_| {}));
    let mut words: Vec<String> = std::env::args().skip(1).collect();
    let large = words.first().is_some_and(|word| word == "large");
    let inputs = words.first().and_then(|word| word.parse().ok());
    if large || inputs.is_some() {
        words.remove(0);
    }
    let chosen = TARGETS
        .iter()
        .filter(|target| words.is_empty() || words.iter().any(|word| word == target.name));
    match large {
        true => chosen.for_each(time_large),
        false => {
            println!(
                "{:<14} {:>9} {:>7} {:>9}",
                "target", "inputs", "panics", "inputs/s"
            );
            for (place, target) in chosen.enumerate() {
                run(target, inputs.unwrap_or(INPUTS), place as u64)?;
            }
        }
    }
    Ok(())
}

fn kept(target: &Target) -> std::io::Result<Vec<Vec<u8>>> {
    target.corpus(Path::new(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/fuzz/corpus"
    )))
}

fn run(target: &Target, inputs: usize, seed: u64) -> anyhow::Result<()> {
    let kept = kept(target)?;
    let made = Inputs::new(target, &kept, seed);
    let (mut panics, start) = (0, Instant::now());
    for input in kept.iter().cloned().chain(made).take(inputs) {
        if panics_at(target, &input) {
            panics += 1;
            if panics <= SHOWN {
                println!("{} panics: b\"{}\"", target.name, input.escape_ascii());
            }
        }
    }
    let rate = inputs as f64 / start.elapsed().as_secs_f64();
    println!("{:<14} {inputs:>9} {panics:>7} {rate:>9.0}", target.name);
    Ok(())
}

fn panics_at(target: &Target, input: &[u8]) -> bool {
    catch_unwind(AssertUnwindSafe(|| (target.check)(input))).is_err()
}

/// The word that takes longest when it is repeated.
fn time_large(target: &Target) {
    let kept = kept(target).unwrap_or_default();
    let words = target.words.iter().map(|word| word.as_bytes());
    let seeds = words
        .chain(kept.iter().map(Vec::as_slice))
        .filter(|seed| !seed.is_empty());
    let took = |seed: &[u8], size: usize| {
        let input: Vec<u8> = seed.iter().copied().cycle().take(size).collect();
        let start = Instant::now();
        let panics = panics_at(target, &input);
        (start.elapsed(), panics)
    };
    let timed = seeds.map(|seed| (LARGE.map(|size| took(seed, size)), seed));
    let worst = timed.max_by_key(|([_, (time, panics)], _)| (*panics, *time));
    let Some(([(small, _), (large, panics)], seed)) = worst else {
        return;
    };
    let ratio = large.as_secs_f64() / small.max(Duration::from_micros(1)).as_secs_f64();
    println!(
        "{:<14} {} KiB {small:?}, {} KiB {large:?} ({ratio:.1} times){} b\"{}\"",
        target.name,
        LARGE[0] >> 10,
        LARGE[1] >> 10,
        if panics { " PANICS" } else { "" },
        seed.escape_ascii(),
    );
}
