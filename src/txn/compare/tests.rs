use super::*;
use crate::golang::quote::quote;
use proptest::prelude::*;

use CompareOperator::{Equal, Greater, Less, NotEqual};

fn compare(key: &[u8], operator: CompareOperator, target: CompareTarget) -> Compare {
    Compare {
        key: key.to_vec(),
        operator,
        target,
    }
}

#[test]
fn what_etcdctl_reads_is_read() {
    let a = |operator, target| compare(b"a", operator, target);
    let cases = [
        (
            r#"mod("a") > "0""#,
            a(Greater, CompareTarget::ModRevision(0)),
        ),
        (r#"m("a") < "+5""#, a(Less, CompareTarget::ModRevision(5))),
        (
            r#"c("a") = "-1""#,
            a(Equal, CompareTarget::CreateRevision(-1)),
        ),
        (
            r#"create("a") = "1""#,
            a(Equal, CompareTarget::CreateRevision(1)),
        ),
        (r#"ver("a") != "1""#, a(NotEqual, CompareTarget::Version(1))),
        ("version(`a`)  =\t`1`", a(Equal, CompareTarget::Version(1))),
        (
            r#"val( "a") = "b c""#,
            a(Equal, CompareTarget::Value(b"b c".to_vec())),
        ),
        (
            r#"value("(\xff)\"") = """#,
            compare(b"(\xff)\"", Equal, CompareTarget::Value(Vec::new())),
        ),
    ];
    for (line, expected) in cases {
        assert_eq!(parse(line), Ok(expected), "{line}");
    }
}

#[test]
fn what_etcdctl_refuses_for_its_form_is_read() {
    let cases = [
        (r#" mod ( "a" )="0" "#, CompareTarget::ModRevision(0)),
        (r#"mod("a")=-5"#, CompareTarget::ModRevision(-5)),
        (r#"lease("a") = "1f""#, CompareTarget::Lease(0x1f)),
        (
            r#"lease("a") = 694d9a5e2f3c1a02"#,
            CompareTarget::Lease(0x694d_9a5e_2f3c_1a02),
        ),
    ];
    for (line, target) in cases {
        assert_eq!(parse(line), Ok(compare(b"a", Equal, target)), "{line}");
    }
}

#[test]
fn a_mistake_is_named_at_its_column() {
    let cases = [
        ("", 1, "expected version, create"),
        (r#"("a") = "1""#, 1, "expected version, create"),
        (r#"modd("a") = "1""#, 1, "unknown target \"modd\""),
        (r#"mod "a") = "1""#, 5, "expected \"(\""),
        ("mod", 4, "expected \"(\""),
        ("mod(a) = 1", 5, "expected a string in quotes"),
        (r#"mod("é = "1""#, 11, "expected \")\""),
        (r#"mod("a = 1"#, 5, "this quote is never closed"),
        (r#"mod("é" = "1""#, 9, "expected \")\""),
        (r#"mod("é\q") = "1""#, 7, "unknown escape \\q"),
        (r#"mod("a") == "1""#, 10, "unknown operator =="),
        (r#"mod("a") >= "1""#, 10, "unknown operator >="),
        (r#"mod("a") "1""#, 10, "expected =, !=, < or >"),
        (r#"mod("a") ="#, 11, "expected a value"),
        (r#"mod("a") = "x""#, 12, "expected a number, not \"x\""),
        (r#"mod("a") = "1_0""#, 12, "expected a number"),
        (r#"mod("a") = 9223372036854775808"#, 12, "expected a number"),
        (r#"val("a") = 1"#, 12, "expected a string in quotes"),
        (r#"val("a") = "1"#, 12, "this quote is never closed"),
        (
            r#"lease("a") = "xyz""#,
            14,
            "expected a lease id in hexadecimal",
        ),
        (r#"val("a") = "1" x"#, 16, "expected the end of the line"),
    ];
    for (line, column, message) in cases {
        let error = parse(line).unwrap_err();
        assert_eq!(error.column, column, "{line}: {error}");
        assert!(error.message.starts_with(message), "{line}: {error}");
        assert_eq!(error.text, line);
    }
}

fn any_compare() -> impl Strategy<Value = Compare> {
    let operator = prop_oneof![Just(Equal), Just(NotEqual), Just(Less), Just(Greater)];
    let target = prop_oneof![
        any::<i64>().prop_map(CompareTarget::Version),
        any::<i64>().prop_map(CompareTarget::CreateRevision),
        any::<i64>().prop_map(CompareTarget::ModRevision),
        any::<Vec<u8>>().prop_map(CompareTarget::Value),
        (0..=i64::MAX).prop_map(CompareTarget::Lease),
    ];
    (any::<Vec<u8>>(), operator, target)
        .prop_map(|(key, operator, target)| compare(&key, operator, target))
}

fn render(compare: &Compare) -> String {
    let (target, value) = match &compare.target {
        CompareTarget::Version(version) => ("version", version.to_string().into_bytes()),
        CompareTarget::CreateRevision(revision) => ("create", revision.to_string().into_bytes()),
        CompareTarget::ModRevision(revision) => ("mod", revision.to_string().into_bytes()),
        CompareTarget::Value(value) => ("value", value.clone()),
        CompareTarget::Lease(lease) => ("lease", format!("{lease:x}").into_bytes()),
    };
    let operator = match compare.operator {
        Equal => "=",
        NotEqual => "!=",
        Less => "<",
        Greater => ">",
    };
    format!(
        "{target}({}) {operator} {}",
        quote(&compare.key),
        quote(&value)
    )
}

proptest! {
    #[test]
    fn any_compare_reads_back(compare in any_compare()) {
        prop_assert_eq!(parse(&render(&compare)), Ok(compare));
    }

    #[test]
    fn any_line_is_answered(line: String, close in r#" ?(mod|val|lease)?[(]?["`]?(a|\\x?|é)*["`]?[)]? ?[=!<>]{0,2} ?["`]?[01x]*["`]? ?x?"#) {
        for line in [line, close] {
            if let Err(error) = parse(&line) {
                prop_assert!((1..=line.chars().count() + 1).contains(&error.column));
            }
        }
    }
}
