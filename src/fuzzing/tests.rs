use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use super::*;

/// Chosen once: the same inputs in every run.
const SEED: u64 = 20_250_131;

fn corpus() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/fuzz/corpus"))
}

/// The input is what helps to find out why.
fn check(target: &Target, input: &[u8]) {
    let checked = catch_unwind(AssertUnwindSafe(|| (target.check)(input)));
    assert!(checked.is_ok(), "{}: {}", target.name, input.escape_ascii());
}

fn run(name: &str) {
    let target = Target::find(name).unwrap();
    let kept = target.corpus(corpus()).unwrap();
    assert!(!kept.is_empty(), "nothing is kept for {name}");
    kept.iter().for_each(|input| check(target, input));
    Inputs::new(target, &kept, SEED)
        .take(target.share)
        .for_each(|input| check(target, &input));
}

macro_rules! tests {
    ($($name:ident)*) => {
        $(
            #[test]
            fn $name() {
                run(stringify!($name));
            }
        )*

        const TESTED: &[&str] = &[$(stringify!($name)),*];
    };
}

tests! {
    endpoint
    duration
    number
    list
    quote
    txn_script
    txn_json
    watch_line
    command_line
    settings
    pem
    config_file
    secret
    member_log
    records
    answer
    watch_stream
    refusal
    metrics
    first_bytes
    certificate
    dns
}

#[test]
fn every_target_has_a_test_a_fuzz_target_and_nothing_else_has() {
    let names: Vec<_> = TARGETS.iter().map(|target| target.name).collect();
    assert_eq!(names, TESTED);
    let fuzz = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz");
    let manifest = fs::read_to_string(fuzz.join("Cargo.toml")).unwrap();
    let bins = manifest.matches("[[bin]]").count();
    assert_eq!(bins, names.len());
    for name in names {
        assert!(manifest.contains(&format!("name = \"{name}\"")), "{name}");
        let source = fs::read_to_string(fuzz.join(format!("fuzz_targets/{name}.rs")));
        assert!(
            source.unwrap().contains(&format!("check(\"{name}\"")),
            "{name}"
        );
    }
}

#[test]
fn inputs_are_the_same_for_the_same_seed() {
    let target = Target::find("txn_script").unwrap();
    let kept = target.corpus(corpus()).unwrap();
    let inputs = |seed| {
        Inputs::new(target, &kept, seed)
            .take(100)
            .collect::<Vec<_>>()
    };
    assert_eq!(inputs(1), inputs(1));
    assert_ne!(inputs(1), inputs(2));
}
