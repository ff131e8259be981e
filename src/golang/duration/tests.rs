use super::*;
use proptest::prelude::*;

#[test]
fn durations_are_formatted_as_in_go() {
    let cases = [
        (0, "0s"),
        (1, "1ns"),
        (-1, "-1ns"),
        (100, "100ns"),
        (999, "999ns"),
        (1000, "1µs"),
        (1100, "1.1µs"),
        (2200000, "2.2ms"),
        (999999999, "999.999999ms"),
        (1000000000, "1s"),
        (1000000001, "1.000000001s"),
        (-1500000000, "-1.5s"),
        (60000000000, "1m0s"),
        (245000000000, "4m5s"),
        (480000000001, "8m0.000000001s"),
        (3600000000000, "1h0m0s"),
        (18367001000000, "5h6m7.001s"),
        (i64::MAX, "2562047h47m16.854775807s"),
        (i64::MIN, "-2562047h47m16.854775808s"),
    ];
    for (nanos, text) in cases {
        assert_eq!(format(nanos), text);
    }
}

#[test]
fn what_go_reads_is_read() {
    let cases = [
        ("0", 0),
        ("-0", 0),
        ("+0", 0),
        ("5s", 5000000000),
        ("-5s", -5000000000),
        ("+5s", 5000000000),
        ("5.6s", 5600000000),
        ("5.s", 5000000000),
        (".5s", 500000000),
        ("1.0040s", 1004000000),
        ("10ns", 10),
        ("11us", 11000),
        ("12\u{b5}s", 12000),
        ("12\u{3bc}s", 12000),
        ("13ms", 13000000),
        ("15m", 900000000000),
        ("16h", 57600000000000),
        ("10.5s4m", 250500000000),
        ("-2m3.4s", -123400000000),
        ("1h2m3s4ms5us6ns", 3723004005006),
        ("9007199254740993ns", 9007199254740993),
        ("9223372036854775.807us", i64::MAX),
        ("9223372036s854ms775us807ns", i64::MAX),
        ("-9223372036854775808ns", i64::MIN),
        ("-9223372036854775.808us", i64::MIN),
        ("0.0000000001s", 0),
        ("0.3333333333333333333h", 1200000000000),
        ("0.100000000000000000000h", 360000000000),
        ("0.830103483285477580700h", 2988372539827),
        ("0.9223372036854775807h", 3320413933267),
        ("0.99999999999999999999999h", 3600000000000),
        ("0.18446744073709551616h", 664082786653),
    ];
    for (text, nanos) in cases {
        assert_eq!(parse(text), Ok(nanos), "{text}");
    }
}

#[test]
fn what_go_refuses_is_refused() {
    use DurationError::{Malformed, MissingUnit, TooLong};
    let unknown = |unit: &str| DurationError::UnknownUnit(unit.to_owned());
    let cases = [
        ("", Malformed),
        ("-", Malformed),
        ("s", Malformed),
        (".", Malformed),
        ("-.s", Malformed),
        ("--1s", Malformed),
        ("+-1s", Malformed),
        ("é", Malformed),
        ("3", MissingUnit),
        ("00", MissingUnit),
        ("5.", MissingUnit),
        ("1.2.3s", MissingUnit),
        ("1d", unknown("d")),
        ("1S", unknown("S")),
        ("1s ", unknown("s ")),
        ("1e3s", unknown("e")),
        ("1_0s", unknown("_")),
        ("9223372036854775808ns", TooLong),
        ("-9223372036854775809ns", TooLong),
        ("9223372036854775.808us", TooLong),
        ("99999999999999999999h", TooLong),
        ("3000000h", TooLong),
    ];
    for (text, error) in cases {
        assert_eq!(parse(text), Err(error), "{text}");
    }
}

#[test]
fn a_negative_time_is_none() {
    assert_eq!(to_duration(-1), Duration::ZERO);
    assert_eq!(to_duration(1500), Duration::from_nanos(1500));
}

proptest! {
    #[test]
    fn what_is_formatted_reads_back(nanos: i64) {
        prop_assert_eq!(parse(&format(nanos)), Ok(nanos));
    }

    #[test]
    fn short_ones_read_back(nanos in -10_000_000_000_i64..10_000_000_000) {
        prop_assert_eq!(parse(&format(nanos)), Ok(nanos));
    }

    #[test]
    fn any_text_is_answered(text: String, close in "[-+0-9.nuµmsh]{0,20}") {
        let _ = (parse(&text), parse(&close));
    }
}
