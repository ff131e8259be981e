#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| etcdtool::fuzzing::check("watch_stream", bytes));
