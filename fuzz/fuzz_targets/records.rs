#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| etcdtool::fuzzing::check("records", bytes));
