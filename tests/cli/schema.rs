//! Real documents against the schemas that we publish.

use serde_json::Value;

use crate::support::{Cluster, Servers, tool};

static SERVERS: Servers = Servers::new();

/// Fails unless `value` has just the fields and types that `schema`, a part of `root`, says.
fn hold(root: &Value, schema: &Value, value: &Value, place: &str) {
    if let Some(name) = schema["$ref"].as_str() {
        let pointer = name.trim_start_matches('#');
        return hold(root, root.pointer(pointer).unwrap(), value, place);
    }
    if let Some(choices) = schema["anyOf"].as_array().or(schema["oneOf"].as_array()) {
        let fits = |choice: &&Value| fits(root, choice, value);
        let choice = choices.iter().find(fits);
        let choice = choice.unwrap_or_else(|| panic!("{place}: {value} fits none of {choices:?}"));
        return hold(root, choice, value, place);
    }
    assert!(
        fits(root, schema, value),
        "{place}: {value} is not {schema}"
    );
    for (index, item) in value.as_array().into_iter().flatten().enumerate() {
        hold(root, &schema["items"], item, &format!("{place}[{index}]"));
    }
    let Some(fields) = value.as_object() else {
        return;
    };
    for required in schema["required"].as_array().into_iter().flatten() {
        let name = required.as_str().unwrap();
        assert!(fields.contains_key(name), "{place} has no {name}: {value}");
    }
    for (name, field) in fields {
        let known = schema["properties"]
            .get(name)
            .or(schema.get("additionalProperties"));
        let known = known.unwrap_or_else(|| panic!("{place}.{name} is not in the schema"));
        hold(root, known, field, &format!("{place}.{name}"));
    }
}

/// Whether the value is of the schema's type, and of its constant where it has one.
fn fits(root: &Value, schema: &Value, value: &Value) -> bool {
    if let Some(name) = schema["$ref"].as_str() {
        return fits(
            root,
            root.pointer(name.trim_start_matches('#')).unwrap(),
            value,
        );
    }
    if let Some(choices) = schema["anyOf"].as_array().or(schema["oneOf"].as_array()) {
        return choices.iter().any(|choice| fits(root, choice, value));
    }
    let is = |name: &str| match name {
        "null" => value.is_null(),
        "boolean" => value.is_boolean(),
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        "string" => value.is_string(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        other => panic!("the schema has a type {other}"),
    };
    let of_type = match &schema["type"] {
        Value::String(name) => is(name),
        Value::Array(names) => names.iter().any(|name| is(name.as_str().unwrap())),
        _ => true,
    };
    let tag = schema["properties"]["type"]["const"].as_str();
    of_type
        && schema.get("const").is_none_or(|constant| constant == value)
        && schema["enum"]
            .as_array()
            .is_none_or(|choices| choices.contains(value))
        && tag.is_none_or(|tag| value["type"] == *tag)
}

/// Fails unless the document is what the schema of that name says.
pub(crate) fn check(name: &str, document: &Value) {
    let schemas = etcdtool::views::schema::schemas();
    let (_, schema) = schemas
        .into_iter()
        .find(|(known, _)| *known == name)
        .unwrap();
    let schema = serde_json::to_value(&schema).unwrap();
    hold(&schema, &schema, document, name);
}

fn shown(server: &Cluster, name: &str, words: &[&str], stdin: &str) {
    let finished = tool(server, words.iter().chain(&["-o", "json"]))
        .stdin(stdin)
        .run();
    check(name, &finished.json());
}

#[test]
fn documents_are_what_their_schemas_say() {
    SERVERS.each(|server| {
        shown(server, "put", &["put", "schema", "1"], "");
        shown(server, "put", &["put", "schema", "2", "--prev-kv"], "");
        shown(server, "put", &["put", "schema", "3", "--if-absent"], "");
        shown(server, "get", &["get", "schema"], "");
        shown(server, "get", &["get", "schema", "--keys-only"], "");
        let txn = "val(\"schema\") = \"2\"\n\nput schema 4 --prev-kv\nget schema\ndel other --prev-kv\n\n\n";
        shown(server, "txn", &["txn"], txn);
        shown(server, "del", &["del", "schema", "--prev-kv"], "");
        shown(server, "compaction", &["compaction", "--latest"], "");
        shown(server, "lease-grant", &["lease", "grant", "60", "--id", "5c4e3a"], "");
        shown(server, "put", &["put", "schema/leased", "1", "--lease", "5c4e3a"], "");
        shown(server, "lease-timetolive", &["lease", "timetolive", "5c4e3a"], "");
        shown(server, "lease-timetolive", &["lease", "timetolive", "5c4e3a", "--keys"], "");
        shown(server, "lease-keep-alive", &["lease", "keep-alive", "5c4e3a", "--once"], "");
        shown(server, "lease-list", &["lease", "list"], "");
        shown(server, "lease-revoke", &["lease", "revoke", "5c4e3a"], "");
        shown(server, "member-list", &["member", "list"], "");
        let add = ["member", "add", "m2", "--peer-urls", "http://127.0.0.1:1", "--learner"];
        shown(server, "member-plan", &[&add[..], &["--dry-run"]].concat(), "");
        shown(server, "member-remove", &["member", "promote", "m1"], "");
        shown(server, "move-leader", &["move-leader", "m1"], "");
        if server.version.at_least(&[3, 6]) {
            shown(server, "downgrade", &["downgrade", "cancel"], "");
        }
        shown(server, "endpoint-status", &["endpoint", "status"], "");
        let dead = format!("{},127.0.0.1:1", server.endpoint_list());
        shown(server, "endpoint-status", &["endpoint", "status", "--endpoints", &dead], "");
        shown(server, "ping", &["ping", "--endpoints", &dead], "");
        shown(server, "endpoint-health", &["endpoint", "health", "--endpoints", &dead], "");
        shown(server, "endpoint-hashkv", &["endpoint", "hashkv", "--endpoints", &dead], "");
        shown(server, "endpoint-hashkv", &["endpoint", "hashkv", "--backend"], "");
        let compare = ["endpoint", "hashkv", "--compare", "--endpoints", &dead];
        shown(server, "endpoint-hashkv-compare", &compare, "");
        shown(server, "alarm", &["alarm", "list"], "");
        shown(server, "version", &["version"], "");
    });
}

#[test]
fn verdicts_of_checks_are_what_their_schemas_say() {
    let server = SERVERS.newest();
    let perf = ["check", "perf", "--prefix", "perf/", "--duration", "200ms"];
    shown(server, "check-perf", &perf, "");
    let datascale = ["check", "datascale", "--prefix", "data/"];
    shown(server, "check-datascale", &datascale, "");
}

#[test]
fn binary_keys_and_errors_are_what_their_schemas_say() {
    use std::os::unix::ffi::OsStrExt;
    let server = SERVERS.newest();
    let key = std::ffi::OsStr::from_bytes(b"schema-\xff");
    tool(server, [std::ffi::OsStr::new("put"), key, key])
        .run()
        .expect(0);
    shown(server, "get", &["get", "schema-", "--prefix"], "");
    let failed = tool(
        server,
        ["get", "schema", "--endpoints", "127.0.0.1:1", "-o", "json"],
    )
    .run();
    check("error", &serde_json::from_slice(&failed.stderr).unwrap());
}
