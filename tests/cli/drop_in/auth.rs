//! `auth`, `user` and `role`: with authentication off and on, and what a person types.

use super::case::{Case, line, lines};
use super::typed::{Dialogue, INTERRUPT, dialogue, typed};

/// Counts every change of users, roles and permissions: what tells two clusters apart.
pub(super) const STATE: &str = "auth status";

/// With authentication off, up to where it is enabled.
pub(super) fn off() -> Vec<Case> {
    let mut cases = roles();
    cases.extend(users());
    cases.extend(passwords());
    cases.extend(grants());
    cases.extend(enabling());
    cases
}

fn roles() -> Vec<Case> {
    lines(&[
        "auth status",
        "auth status -w json",
        "auth status -w fields",
        "auth status -w protobuf",
        "auth status -w table",
        "auth status -w nope",
        "auth status --hex",
        "auth status x",
        "role list",
        "role list -w json",
        "role list -w fields",
        "role list -w protobuf",
        "role add r1",
        "role add r1",
        "role add r2 -w json",
        "role add r3 -w fields",
        "role add r3 -w fields --hex",
        "role add r4 -w protobuf",
        "role add r5 -w table",
        "role add r6 -w nope",
        "role add r7 -w json --hex",
        "role add кот",
        "role add 'a b'",
        "role add ''",
        "role add",
        "role add a b",
        "role add -w",
        "role add --nope",
        "role list",
        "role list -w json",
        "role list -w json --hex",
        "role list -w fields",
        "role list -w fields --hex",
        "role list -w protobuf",
        "role list -w table",
        "role list x",
        "role get nope",
        "role get r1",
        "role get r1 -w json",
        "role get r1 -w fields",
        "role get r1 -w protobuf",
        "role get r1 -w table",
        "role get",
        "role get a b",
        "role delete r4",
        "role delete r4",
        "role delete r7 -w json",
        "role delete r3 -w fields",
        "role delete 'a b' -w protobuf",
        "role delete",
        "role delete a b",
        "role get root",
        "role add root",
        "role get root",
        "role get root -w json",
        "role get root -w fields",
        "role delete root",
    ])
}

fn users() -> Vec<Case> {
    lines(&[
        "user list",
        "user list -w json",
        "user list -w protobuf",
        "user list -w fields",
        "user list -w table",
        "user list x",
        "user add u1:pw",
        "user add u1:pw",
        "user add u2:a:b -w json",
        "user add u3:pw -w fields",
        "user add u3b:pw -w fields --hex",
        "user add u4:pw -w protobuf",
        "user add u5:pw -w table",
        "user add u6: ",
        "user add :x",
        "user add '' --no-password",
        "user add u7:zz --no-password",
        "user add u8 --no-password",
        "user add u9 --no-password=true --interactive=false",
        "user add u10:zz --new-user-password qq",
        "user add u10 --new-user-password=qq -w json",
        "user add u11:zz --new-user-password ''",
        "user add u12 --new-user-password a --new-user-password b",
        "user add u13 --no-password --new-user-password b",
        "user add",
        "user add a b",
        "user add --interactive=nope u14",
        "user add --interactive",
        "user add u14 --new-user-password",
        "user list",
        "user list -w json",
        "user list -w json --hex",
        "user list -w protobuf",
        "user get u1",
        "user get u1 -w json",
        "user get u1 -w protobuf",
        "user get u1 -w fields",
        "user get u1 -w table",
        "user get u1 --detail",
        "user get u1 --detail -w json",
        "user get u1 --detail -w fields",
        "user get u1 --detail -w table",
        "user get u1 --detail=false",
        "user get nope",
        "user get nope --detail",
        "user get",
        "user get a b",
        "user delete nope",
        "user delete u2",
        "user delete u3 -w json",
        "user delete u3b -w fields",
        "user delete u4 -w protobuf",
        "user delete",
        "user delete a b",
    ])
}

fn passwords() -> Vec<Case> {
    vec![
        line("user add i1 --interactive=false").stdin("pw extra\nmore"),
        line("user add i2 --interactive=false").stdin(""),
        line("user add i3 --interactive=false").stdin("\npw\n"),
        line("user add i4 --interactive=false").stdin("  pw"),
        line("user add i5").stdin("pw\npw\n"),
        line("user add i6").stdin("pw\npx\n"),
        line("user add i7").stdin(""),
        line("user add i8").stdin(" pw \r\npw"),
        line("user add i9").stdin("pw"),
        line("user add i9 -w json").stdin("pw\npw\n"),
        line("user add ''").stdin("pw\npw\n"),
        line("user add кот").stdin("пароль\nпароль\n"),
        line("user passwd i1").stdin("new\nnew\n"),
        line("user passwd i1 -w json").stdin("new\nnew\n"),
        line("user passwd i1").stdin("new\nnot\n"),
        line("user passwd i1").stdin(""),
        line("user passwd i1 --interactive=false").stdin("pw"),
        line("user passwd i1 --interactive=false -w fields").stdin("pw"),
        line("user passwd i1 --interactive=false -w protobuf").stdin("pw"),
        line("user passwd nope --interactive=false").stdin("pw"),
        line("user passwd nope").stdin("pw\npw\n"),
        line("user passwd"),
        line("user passwd a b"),
        line("user list"),
        line("get a --user i1").stdin("pw\n"),
        line("get a --user i1").stdin(""),
        line("user add i10 --user i1").stdin("a\na\npw\n"),
        line("user list --user i1:pw"),
    ]
}

fn grants() -> Vec<Case> {
    lines(&[
        "role grant-permission r1 read k",
        "role grant-permission r1 write k",
        "role grant-permission r1 readwrite k2 -w json",
        "role grant-permission r1 READ a b -w fields",
        "role grant-permission r1 wRite p/ --prefix -w protobuf",
        "role grant-permission r1 read f --from-key",
        "role grant-permission r1 read f --from-key=false",
        "role get r1",
        "role grant-permission r2 read '' --prefix",
        "role get r2 -w json",
        "role grant-permission r2 read '' --from-key",
        "role grant-permission r2 read ''",
        "role grant-permission r2 read '' z",
        "role grant-permission r2 read '' z --prefix",
        "role grant-permission r2 read '' --prefix --from-key",
        "role grant-permission r2 read k --prefix --from-key",
        "role grant-permission r2 read k z --prefix",
        "role grant-permission r2 read k z --from-key",
        "role grant-permission r2 read k z --from-key --prefix",
        "role grant-permission r2 nope k",
        "role grant-permission r2 '' k",
        "role grant-permission r2 nope k --prefix --from-key",
        "role grant-permission r2 read",
        "role grant-permission r2",
        "role grant-permission",
        "role grant-permission r2 read a b c",
        "role grant-permission r2 read b a",
        "role grant-permission r2 read a a",
        "role grant-permission r2 read k ''",
        "role grant-permission r2 1 k",
        "role grant-permission r2 read ÿ --prefix",
        r"role grant-permission r2 read \xff\xff --prefix",
        r"role grant-permission r2 read \x80 \x90",
        "role grant-permission r2 readwrite <&>",
        "role grant-permission nope read a",
        "role grant-permission r2 read k -w table",
        "role grant-permission r2 read -- -k",
        "role get r2",
        "role get r2 --hex",
        "role get r2 -w json",
        "role get r2 -w fields",
        "role get r2 -w fields --hex",
        "role get r2 -w protobuf",
        "user grant-role u1 r1",
        "user grant-role u1 r1",
        "user grant-role u1 r2 -w json",
        "user grant-role i1 r2 -w fields",
        "user grant-role i2 r2 -w protobuf",
        "user grant-role i3 r2 -w table",
        "user grant-role u1 nope",
        "user grant-role nope r1",
        "user grant-role u1",
        "user grant-role",
        "user grant-role a b c",
        "user get u1",
        "user get u1 -w json",
        "user get u1 -w protobuf",
        "user get u1 --detail",
        "user get u1 --detail -w json",
        "user get u1 --detail -w fields",
        "user get u1 --detail -w table",
        "user revoke-role u1 nope",
        "user revoke-role u1 r1",
        "user revoke-role u1 r1",
        "user revoke-role i1 r2 -w json",
        "user revoke-role i2 r2 -w fields",
        "user revoke-role u1",
        "user revoke-role",
        "user revoke-role a b c",
        "role revoke-permission r1 k",
        "role revoke-permission r1 k2 -w json",
        "role revoke-permission r1 a b",
        "role revoke-permission r1 p/ --prefix",
        "role revoke-permission r1 f --from-key",
        "role revoke-permission r2 '' --prefix",
        "role revoke-permission r2 ''",
        r"role revoke-permission r2 \xff\xff --prefix",
        r"role revoke-permission r2 \x80 \x90",
        "role revoke-permission r2 nothere",
        "role revoke-permission r2 a b c",
        "role revoke-permission r2 k z",
        "role revoke-permission r2 k --prefix --from-key",
        "role revoke-permission r2 a b --prefix",
        "role revoke-permission r2 a b --from-key",
        "role revoke-permission r2 k -w fields",
        "role revoke-permission r2 <&> -w protobuf",
        "role revoke-permission r2",
        "role revoke-permission",
        "role revoke-permission nope k",
        "role get r2",
        "role get r1 -w json",
        "role delete r2",
        "user get u1",
    ])
}

fn enabling() -> Vec<Case> {
    lines(&[
        "auth",
        "auth forget",
        "auth enable x",
        "auth disable x",
        "auth disable",
        "auth disable -w json",
        "auth disable -w table",
        "auth disable -w nope",
        "auth enable",
        "auth enable -w json",
        "user add root:secret",
        "auth status",
        "auth enable -w fields",
        "auth status",
    ])
    .into_iter()
    .map(|case| {
        // The second is ours, and etcdctl answers it as it does the first.
        if ["auth", "auth forget"].contains(&case.line) {
            case.help()
        } else {
            case
        }
    })
    .collect()
}

/// With authentication on, as root unless a line says otherwise.
pub(super) fn on() -> Vec<Case> {
    let mut cases = lines(&[
        "auth status",
        "auth enable",
        "user get root",
        "user get root --detail",
        "user get root --detail -w json",
        "role get root",
        "user add alice:pw",
        "user add bob --no-password",
        "role add readers",
        "role grant-permission readers read open/ --prefix",
        "user grant-role alice readers",
        "put open/a 1",
        "put shut 1",
        "user delete root",
        "role delete root",
        "user revoke-role root root",
    ]);
    cases.extend(
        [
            "get open/a",
            "get open/ --prefix -w json",
            "get shut",
            "get '' --prefix",
            "put open/a 2",
            "put shut 2",
            "del open/a",
            "del open/ --prefix",
            "txn",
            "compaction 2",
            "user list",
            "user get alice",
            "user get alice --detail",
            "user get root",
            "user add carol:pw",
            "user passwd alice --interactive=false",
            "user delete alice",
            "role list",
            "role get readers",
            "role get root",
            "role add more",
            "role grant-permission readers read shut",
            "user grant-role alice root",
            "auth status",
            "auth disable",
            "auth enable",
        ]
        .map(|text| as_user("alice:pw", text)),
    );
    cases.extend([
        line("get open/a --user alice:pw").anonymous(),
        line("get open/a --user alice --password pw").anonymous(),
        line("get open/a --user alice --password wrong").anonymous(),
        line("get open/a --user alice:").anonymous(),
        line("get open/a --user alice").anonymous().stdin("pw\n"),
        line("get open/a --user alice").anonymous().stdin("wrong\n"),
        line("get open/a --user alice").anonymous().stdin(""),
        line("get open/a --user bob:x").anonymous(),
        line("get open/a --user nobody:x").anonymous(),
        line("get open/a --user :x").anonymous(),
        line("get open/a").anonymous(),
        line("put open/a 3").anonymous(),
        line("user list").anonymous(),
        line("auth status").anonymous(),
        line("auth disable").anonymous(),
        line("get open/a --password pw").anonymous(),
        line("user add dave --user root")
            .anonymous()
            .stdin("a\na\nwrong\n"),
        line("user passwd alice --interactive=false").stdin("new"),
        as_user("alice:pw", "get open/a"),
        as_user("alice:new", "get open/a"),
        line("user delete alice"),
        as_user("alice:new", "get open/a"),
        line("auth disable"),
        line("auth status"),
        line("get shut").anonymous(),
    ]);
    cases
}

fn as_user(user: &'static str, text: &'static str) -> Case {
    line(text)
        .env("ETCDCTL_USER", user)
        .env("ETCDCTL_PASSWORD", "")
}

/// What a person types.
pub(super) fn typed_cases() -> Vec<Dialogue> {
    let again = " again for confirmation: ";
    vec![
        typed("user add t1")
            .on("Password of t1: ", "pw")
            .on(again, "pw"),
        typed("user add t2")
            .on("Password of t2: ", "pw")
            .on(again, "px"),
        typed("user add t3").on("Password of t3: ", ""),
        typed("user add t4").press("Password of t4: ", super::typed::END_OF_INPUT),
        typed("user add t5").press("Password of t5: ", INTERRUPT),
        typed("user add t6")
            .on("Password of t6: ", "pw")
            .press(again, INTERRUPT),
        typed("user add t7 --interactive=false").on("", "pw"),
        typed("user passwd t1")
            .on("Password of t1: ", "new")
            .on(again, "new"),
        typed("user passwd nope")
            .on("Password of nope: ", "new")
            .on(again, "new"),
        typed("user passwd t1 -w json")
            .on("Password of t1: ", "new")
            .on(again, "old"),
        typed("user add t8 --user t1")
            .on("Password of t8: ", "pw")
            .on(again, "pw")
            .on("\nPassword: ", "pw"),
        typed("user list --user t1").on("Password: ", "pw"),
        typed("user list --user t1:pw"),
        dialogue(line("user list").env("ETCDCTL_USER", "t1")).on("Password: ", "pw"),
    ]
}
