//! `auth`, `user` and `role`: with authentication off and on, and what a person types.

mod off;

pub(super) use off::off;

use super::case::{Case, line, lines};
use super::typed::{Dialogue, INTERRUPT, dialogue, typed};

/// Counts every change of users, roles and permissions: what tells two clusters apart.
pub(super) const STATE: &str = "auth status";

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
            "snapshot save {folder}/denied.db",
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
        line("snapshot save {folder}/denied.db").anonymous(),
        line("snapshot save {folder}/denied.db --auth-jwt-token=x").anonymous(),
        line("snapshot save {folder}/denied.db --user alice:no").anonymous(),
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
