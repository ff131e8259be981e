use super::*;
use crate::request::{
    CompareOperator, CompareTarget, DeleteRequest, GetRequest, KeyRange, PutRequest, Sort,
};
use etcd_client::{SortOrder, SortTarget};
use proptest::prelude::*;

#[test]
fn conditions_are_read() {
    use CompareOperator::{Equal, Greater, Less, NotEqual};
    let cases = [
        (
            r#""version", "operator": "=", "value": 1"#,
            Equal,
            CompareTarget::Version(1),
        ),
        (
            r#""create_revision", "operator": "!=", "value": "-1""#,
            NotEqual,
            CompareTarget::CreateRevision(-1),
        ),
        (
            r#""mod_revision", "operator": "<", "value": 0"#,
            Less,
            CompareTarget::ModRevision(0),
        ),
        (
            r#""value", "operator": ">", "value": "1""#,
            Greater,
            CompareTarget::Value(b"1".to_vec()),
        ),
        (
            r#""value", "operator": ">", "value_base64": "/w==""#,
            Greater,
            CompareTarget::Value(vec![0xff]),
        ),
        (
            r#""lease", "operator": "=", "value": "1f""#,
            Equal,
            CompareTarget::Lease(0x1f),
        ),
    ];
    for (fields, operator, target) in cases {
        let text = format!(r#"{{"compare": [{{"key": "a", "target": {fields}}}]}}"#);
        let expected = Compare {
            key: b"a".to_vec(),
            operator,
            target,
        };
        assert_eq!(parse(&text).unwrap().compares, [expected], "{text}");
    }
}

#[test]
fn requests_are_read() {
    let text = r#"{
        "success": [
            {"put": {"key": "a", "value": "b", "lease": "1f", "prev_kv": true}},
            {"put": {"key_base64": "AP8=", "ignore_value": true, "ignore_lease": true}},
            {"get": {"key": "a", "prefix": true, "limit": 10, "sort_by": "mod_revision", "order": "descend",
                     "max_mod_revision": 9}}
        ],
        "failure": [
            {"delete": {"key": "a", "range_end": "z", "prev_kv": true}},
            {"delete": {"key": "", "from_key": true}}
        ]
    }"#;
    let put = PutRequest {
        key: b"a".to_vec(),
        value: b"b".to_vec(),
        lease: 0x1f,
        prev_kv: true,
        ..PutRequest::default()
    };
    let touch = PutRequest {
        key: b"\0\xff".to_vec(),
        ignore_value: true,
        ignore_lease: true,
        ..PutRequest::default()
    };
    let get = GetRequest {
        limit: 10,
        sort: Sort {
            target: SortTarget::Mod,
            order: SortOrder::Descend,
        },
        mod_revision: (0, 9),
        ..GetRequest::of(KeyRange::prefix("a"))
    };
    let delete = |range, prev_kv| Operation::Delete(DeleteRequest { range, prev_kv });
    let expected = TxnRequest {
        compares: vec![],
        success: vec![
            Operation::Put(put),
            Operation::Put(touch),
            Operation::Get(get),
        ],
        failure: vec![
            delete(KeyRange::between("a", "z"), true),
            delete(KeyRange::from_key(""), false),
        ],
    };
    assert_eq!(parse(text), Ok(expected));
    assert_eq!(parse("{}"), Ok(TxnRequest::default()));
}

#[test]
fn the_documented_shape_is_read() {
    let documented: String = include_str!("../json.rs")
        .lines()
        .skip_while(|line| *line != "/// ```json")
        .skip(1)
        .take_while(|line| *line != "/// ```")
        .map(|line| line.trim_start_matches("///"))
        .collect();
    let request = parse(&documented).unwrap();
    let sizes = [&request.success, &request.failure].map(Vec::len);
    assert_eq!((request.compares.len(), sizes), (5, [5, 2]));
}

#[test]
fn mistakes_name_the_field() {
    let compare = |fields: &str| format!(r#"{{"compare":[{{"operator":"=",{fields}}}]}}"#);
    let success = |request: &str| format!(r#"{{"success":[{request}]}}"#);
    let cases = [
        (r#"{"then":[]}"#.to_owned(), "unknown field `then`"),
        (
            compare(r#""target":"value","value":"a""#),
            "missing field `key`",
        ),
        (
            compare(r#""key":"a","target":"value""#),
            "missing field `value`",
        ),
        (
            compare(r#""key":"a","target":"lease","value":31"#),
            "expected value as text",
        ),
        (
            compare(r#""key":"a","target":"lease","value":"x""#),
            "expected a lease id",
        ),
        (
            compare(r#""key":"a","target":"version","value":"x""#),
            "expected a number",
        ),
        (
            compare(r#""key":"a","target":"version","value":1.5"#),
            "expected text or a whole number",
        ),
        (
            compare(r#""key":"a","target":"version","value_base64":"""#),
            "value_base64 is for",
        ),
        (
            compare(r#""key":"a","target":"size","value":1"#),
            "unknown variant `size`",
        ),
        (success(r#"{"pop":{}}"#), "unknown field `pop`"),
        (
            success(r#"{"get":{"key":"a"},"delete":{"key":"a"}}"#),
            "expected one of put, get and delete",
        ),
        (
            success("1"),
            "invalid type: integer `1`, expected an object",
        ),
        (success("{}"), "expected one of put, get and delete"),
        (success(r#"{"put":{"key":"a"}}"#), "missing field `value`"),
        (
            success(r#"{"put":{"key":"a","value":"","ignore_value":true}}"#),
            "value and ignore_value",
        ),
        (
            success(r#"{"put":{"key":"a","value":"","lease":"1","ignore_lease":true}}"#),
            "lease and ignore_lease",
        ),
        (
            success(r#"{"get":{"key":"a","key_base64":""}}"#),
            "key and key_base64 exclude",
        ),
        (success(r#"{"get":{"key_base64":"?"}}"#), "key_base64: "),
        (
            success(r#"{"get":{"key":"a","rev":1}}"#),
            "unknown field `rev`",
        ),
        (
            success(r#"{"delete":{"key":"a","prefix":true,"range_end":"z"}}"#),
            "prefix, from_key and",
        ),
    ];
    for (text, message) in cases {
        let error = parse(&text).unwrap_err();
        assert!(error.message.starts_with(message), "{text}: {error}");
        assert_eq!(error.line, Some(1));
        assert!(!error.message.contains(" at line "), "{error}");
    }
}

#[test]
fn mistakes_have_their_place() {
    let text = "{\r\n  \"success\": [\r\n    {\"get\": {\"key\": \"é\", \"key_base64\": \"\"}},\r\n    1\r\n  ]\r\n}";
    let error = parse(text).unwrap_err();
    assert_eq!((error.line, error.column), (Some(3), 43), "{error}");
    assert_eq!(
        error.text,
        r#"    {"get": {"key": "é", "key_base64": ""}},"#
    );
    let error = parse("{\n\"é\": 1}").unwrap_err();
    assert_eq!((error.line, error.column), (Some(2), 3), "{error}");
    let error = parse("{\n").unwrap_err();
    assert_eq!((error.line, error.column), (Some(2), 1), "{error}");
    let error = parse("").unwrap_err();
    assert_eq!((error.line, error.column), (Some(1), 1), "{error}");
}

#[test]
fn the_schema_has_the_shape() {
    let schema = serde_json::to_value(schemars::schema_for!(TxnInput)).unwrap();
    let fields = |at: &str| -> Vec<String> {
        let object = schema.pointer(at).unwrap().as_object().unwrap();
        object.keys().cloned().collect()
    };
    assert_eq!(fields("/properties"), ["compare", "failure", "success"]);
    assert!(fields("/$defs/PutInput/properties").contains(&"value_base64".to_owned()));
    assert_eq!(schema.pointer("/additionalProperties"), Some(&false.into()));
}

proptest! {
    #[test]
    fn any_text_is_answered(text: String, close in r#"\{("compare"|"success"|"é"|[\[\]{}:,\n"]|\{"get":\{"key":"a"\}\}){0,12}\}?"#) {
        for text in [text, close] {
            if let Err(error) = parse(&text) {
                let line = text.split('\n').nth(error.line.unwrap() - 1).unwrap();
                prop_assert!((1..=line.chars().count() + 1).contains(&error.column));
            }
        }
    }
}
