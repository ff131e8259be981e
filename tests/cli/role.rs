//! `role`: what may be done with which keys.

use serde_json::json;

use crate::support::{Servers, drop_in, run, tool, words};

static SERVERS: Servers = Servers::new();

#[test]
fn a_permission_says_which_keys_it_is_about() {
    SERVERS.each(|server| {
        run(server, "role add scopes").expect(0);
        let grants = [
            ("read '' --prefix", "all", "\0", "\0"),
            ("write one", "key", "one", ""),
            ("readwrite p/ --prefix", "prefix", "p/", "p0"),
            ("READ q r", "range", "q", "r"),
            ("Read z --from-key", "from_key", "z", "\0"),
        ];
        for (grant, ..) in grants {
            run(server, &format!("role grant-permission scopes {grant}")).expect(0);
        }
        let role = run(server, "role get scopes -o json").expect(0).json();
        let permissions = role["permissions"].as_array().unwrap();
        // etcd sorts them by their keys, and so are these; that one ends in another's range is no matter to it.
        assert_eq!(permissions.len(), grants.len(), "{role}");
        for (grant, scope, key, end) in grants {
            let kind = grant.split(' ').next().unwrap().to_lowercase();
            let expected = json!({"type": kind, "scope": scope, "key": key, "range_end": end});
            // A range that is a prefix's, too, is told as one.
            let expected = match scope {
                "range" => json!({"type": kind, "scope": "prefix", "key": key, "range_end": end}),
                _ => expected,
            };
            assert!(permissions.contains(&expected), "{expected} in {role}");
        }
        for keys in ["'' --prefix", "one", "p/ --prefix", "q r", "z --from-key"] {
            run(server, &format!("role revoke-permission scopes {keys}")).expect(0);
        }
        let role = run(server, "role get scopes").expect(0);
        assert_eq!(role.stdout_text(), "Role scopes\nKV Read:\nKV Write:\n");
    });
}

#[test]
fn any_bytes_are_keys() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    let server = SERVERS.newest();
    run(server, "role add bytes").expect(0);
    let key = OsStr::from_bytes(b"\xff\x80");
    let grant = ["role", "grant-permission", "bytes", "read"].map(OsStr::new);
    tool(server, grant.into_iter().chain([key])).run().expect(0);
    let role = run(server, "role get bytes -o json").expect(0).json();
    assert_eq!(
        role["permissions"],
        json!([{"type": "read", "scope": "key", "key_base64": "/4A=", "range_end": ""}])
    );
    let table = run(server, "role get bytes -o table").expect(0);
    assert!(table.stdout_text().contains(r"\xff\x80"), "{table}");
    let revoke = ["role", "revoke-permission", "bytes"].map(OsStr::new);
    let revoked = tool(server, revoke.into_iter().chain([key]))
        .run()
        .expect(0);
    assert_eq!(
        revoked.stdout,
        b"Permission of key \xff\x80 is revoked from role bytes\n"
    );
}

#[test]
fn the_root_role_may_do_everything() {
    SERVERS.each(|server| {
        run(server, "role add root").expect(0);
        let role = run(server, "role get root -o json").expect(0).json();
        let all = json!([{"type": "readwrite", "scope": "all", "key": "", "range_end": "\0"}]);
        assert_eq!(role["permissions"], all);
        run(server, "role delete root").expect(0);
    });
}

#[test]
fn contradictions_are_2() {
    let server = SERVERS.newest();
    run(server, "role add strict").expect(0);
    for line in [
        "role grant-permission strict nope k",
        "role grant-permission strict read",
        "role grant-permission strict read k --prefix --from-key",
        "role grant-permission strict read a b --prefix",
        "role grant-permission strict read a b --from-key",
        "role grant-permission strict read a b c",
        "role grant-permission strict read '' z",
        "role revoke-permission strict a b --prefix",
        "role revoke-permission strict",
        "role add",
        "role get a b",
        "role list x",
        "auth status x",
    ] {
        run(server, line).expect(2);
    }
    assert_eq!(
        run(server, "role get strict").stdout_text(),
        "Role strict\nKV Read:\nKV Write:\n"
    );
    // The drop-in drops what etcdctl drops.
    let grant = words("role grant-permission strict read '' z");
    drop_in(server, grant).run().expect(0);
}

#[test]
fn a_revoked_permission_has_to_be_one() {
    SERVERS.each(|server| {
        run(server, "role add partly").expect(0);
        run(server, "role grant-permission partly read p/ --prefix").expect(0);
        run(server, "role revoke-permission partly p/a").expect(4);
        run(server, "role add partly").expect(1);
    });
}

#[test]
fn a_format_that_etcdctl_lacks_is_refused_before_anything_is_sent() {
    let server = SERVERS.newest();
    run(server, "role add untouched -w table").expect(2);
    run(server, "role get untouched").expect(4);
    run(server, "user list -w fields").expect(2);
    run(server, "auth disable -w table").expect(0);
}

#[test]
fn a_name_cannot_write_on_the_terminal() {
    SERVERS.each(|server| {
        let name = "red\u{1b}[31m\u{7}";
        tool(server, ["role", "add", name]).run().expect(0);
        let listed = tool(server, ["role", "list", "-o", "table"]).run();
        let listed = listed.expect(0);
        assert!(listed.stdout_text().contains(r"red\x1b[31m\a"), "{listed}");
        assert!(!listed.stdout.contains(&0x1b));
        tool(server, ["role", "delete", name]).run().expect(0);
    });
}
