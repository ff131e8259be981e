//! What a config file may say, and the line of what it may not.

use proptest::prelude::*;

use super::*;

const WHOLE: &str = r#"
# Which one counts.
current-context = "prod"

[contexts.prod]
endpoints = ["https://a:2379", "https://b:2379"]
cacert = "ca.pem"
user = "root" # a comment
password-command = ["pass", "show", "etcd/prod"]
command-timeout = "10s"
max-recv-bytes = 1000
protected = true

[contexts.prod.endpoint-map]
"10.0.0.1:2379" = "127.0.0.1:12379"

[contexts."a b"]
endpoints = "c:1, d:2"
"#;

fn mistake(text: &str) -> Mistake {
    parse(text).unwrap_err()
}

/// What is wrong with this line of a context.
fn wrong(line: &str) -> String {
    let mistake = mistake(&format!("# one\n[contexts.a]\n{line}\n"));
    assert_eq!(mistake.line, 3, "{mistake:?}");
    format!("{} | {}", mistake.reason, mistake.hint.unwrap_or_default())
}

#[test]
fn a_whole_file() {
    let config = parse(WHOLE).unwrap();
    assert_eq!(config.current, Some(("prod".to_owned(), 3)));
    assert_eq!(config.names().collect::<Vec<_>>(), ["prod", "a b"]);
    let prod = config.context("prod").unwrap();
    assert_eq!(prod.line, 5);
    assert_eq!(
        prod.text("endpoints"),
        Some("https://a:2379,https://b:2379")
    );
    assert_eq!(prod.get("user").unwrap().line, 8);
    assert_eq!(prod.text("max-recv-bytes"), Some("1000"));
    assert!(prod.is_protected());
    let words = ["pass", "show", "etcd/prod"].map(str::to_owned).to_vec();
    assert_eq!(
        prod.get("password-command").unwrap().value,
        Value::Words(words)
    );
    let map = prod.get("endpoint-map").unwrap();
    assert_eq!(map.value.to_string(), "10.0.0.1:2379=127.0.0.1:12379");
    let other = config.context("a b").unwrap();
    assert_eq!(
        (other.text("endpoints"), other.is_protected()),
        (Some("c:1,d:2"), false)
    );
    assert_eq!(parse("").unwrap(), Config::default());
}

#[test]
fn a_mistake_has_its_line_and_what_to_write_instead() {
    for (line, told) in [
        ("endpoint = []", "did you mean endpoints?"),
        ("CA_CERT = ''", "did you mean cacert?"),
        ("xyz = 1", "there are endpoints, discovery-srv"),
        ("endpoints = []", "at least one endpoint"),
        (
            "endpoints = [1]",
            r#"endpoints, as in ["a:2379", "b:2379"]"#,
        ),
        ("endpoints = ['a:b']", "'b' is not a port"),
        ("endpoints = 'u:secret@a:1'", "names no user"),
        ("protected = 'true'", "true or false, without quotes"),
        ("dial-timeout = 5", "a text in quotes"),
        ("dial-timeout = '5'", "expected a unit after the number"),
        ("dial-timeout = '-5s'", "not negative"),
        ("max-recv-bytes = '1'", "a number"),
        ("max-recv-bytes = -1", "not negative"),
        ("output = 'xml'", "expected one of auto, table"),
        ("cacert = ''", "it is empty"),
        ("cacert = '~root/ca.pem'", "only ~/ is understood"),
        ("dns-server = 'x'", "expected an IP address"),
        ("password = 'secret'", "password-file or password-command"),
        ("auth-jwt-token = 'secret'", "auth-jwt-token-file"),
        ("user = 'root:secret'", "the password is not kept here"),
        ("password-command = 'pass show x'", "no shell reads them"),
        ("password-command = []", "a program and its arguments"),
        ("password-file = 'x'", "of no use without user"),
        ("cert = 'x'", "of no use without key"),
        ("endpoint-map = 'a=b'", "a table of addresses"),
        ("endpoint-map = { 'a:1' = 1 }", "an address in quotes"),
        ("endpoint-map = { 'a:1' = 'x://y' }", "unknown scheme 'x'"),
        ("user = ", ""),
    ] {
        let wrong = wrong(line);
        assert!(wrong.contains(told), "{line}: {wrong}");
        assert!(!wrong.contains("secret"), "{line}: {wrong}");
    }
}

#[test]
fn what_excludes_each_other_is_told_at_the_second_of_them() {
    for two in [
        "endpoints = ['a:1']\ndiscovery-srv = 'b'",
        "user = 'a'\nauth-jwt-token-file = 'b'",
        "output = 'json'\nwrite-out = 'json'",
    ] {
        let mistake = mistake(&format!("[contexts.a]\n{two}\n"));
        assert_eq!(mistake.line, 3, "{mistake:?}");
        assert!(mistake.reason.contains("choose one"), "{mistake:?}");
    }
}

#[test]
fn what_is_outside_of_contexts_is_told_as_well() {
    for (text, line, told) in [
        ("\ncurrent-contxt = 'a'", 2, "did you mean current-context?"),
        ("current-context = 1", 1, "a context's name in quotes"),
        ("contexts = 1", 1, "as in [contexts.NAME]"),
        ("[context.a]", 1, "did you mean contexts?"),
        ("[contexts]\na = 1", 2, "[contexts.NAME]"),
        ("[contexts.'']", 1, "needs a name"),
        ("[contexts.' a']", 1, "no name for a context"),
        ("a\n[", 1, ""),
        ("[contexts.a]\n[contexts.a]", 2, ""),
    ] {
        let mistake = mistake(text);
        assert_eq!(mistake.line, line, "{text}: {mistake:?}");
        let all = format!("{mistake} {}", mistake.hint.clone().unwrap_or_default());
        assert!(all.contains(told), "{text}: {all}");
    }
}

proptest! {
    #[test]
    fn nothing_makes_it_panic(text in ".*") {
        let _ = parse(&text);
    }

    #[test]
    fn nothing_within_a_context_makes_it_panic(key in "[a-z-]{1,20}", value in ".*") {
        let _ = parse(&format!("[contexts.a]\n{key} = {value}\n"));
    }

    #[test]
    fn a_password_is_in_no_message(value in "[a-z]{12}") {
        for line in [format!("password = '{value}'"), format!("user = 'root:{value}'"), format!("password = '{value}")] {
            let mistake = parse(&format!("[contexts.a]\n{line}\n")).unwrap_err();
            let told = format!("{mistake:?}");
            prop_assert!(!told.contains(&value));
        }
    }
}
