//! `user`: who may log in, and by which password.

use crate::support::{Program, Servers, Terminal, Transcript, file, run, tool, words};

static SERVERS: Servers = Servers::new();

#[test]
fn a_user_comes_and_goes() {
    SERVERS.each(|server| {
        let add = tool(server, words("user add ann --new-password-stdin"));
        let added = add.stdin("pw\nrest").run().expect(0);
        assert_eq!(added.stdout_text(), "User ann created\n");
        run(server, "user add ann --no-password").expect(1);
        run(server, "role add anns").expect(0);
        let granted = run(server, "user grant-role ann anns").expect(0);
        assert_eq!(granted.stdout_text(), "Role anns is granted to user ann\n");
        let got = run(server, "user get ann").expect(0);
        assert_eq!(got.stdout_text(), "User: ann\nRoles: anns\n");
        run(server, "user revoke-role ann anns").expect(0);
        let got = run(server, "user get ann -o json").expect(0).json();
        assert_eq!(got["roles"], serde_json::json!([]));
        assert!(got["permissions"].is_null());
        assert!(
            run(server, "user list")
                .stdout_text()
                .lines()
                .any(|name| name == "ann")
        );
        run(server, "user delete ann").expect(0);
        run(server, "user get ann").expect(4);
    });
}

#[test]
fn what_is_not_there_is_4() {
    SERVERS.each(|server| {
        run(server, "user add known --no-password").expect(0);
        run(server, "role add given").expect(0);
        for line in [
            "user get unknown",
            "user get unknown --detail",
            "user delete unknown",
            "user delete unknown --dry-run",
            "user grant-role unknown given",
            "user grant-role known unknown",
            "role get unknown",
            "role delete unknown",
            "role delete unknown --dry-run",
            "role grant-permission unknown read a",
            "role revoke-permission unknown a",
        ] {
            let missing = run(server, line).expect(4);
            assert!(
                missing.stderr_text().contains("server refusal at"),
                "{missing}"
            );
        }
        let passwd = tool(server, words("user passwd unknown --new-password-stdin"));
        passwd.stdin("pw").run().expect(4);
        for line in [
            "user revoke-role known given",
            "role revoke-permission given a",
        ] {
            run(server, line).expect(4);
        }
    });
}

#[test]
fn every_format_shows_a_user() {
    let server = SERVERS.newest();
    for line in [
        "role add shown",
        "role grant-permission shown read app/ --prefix",
        "role grant-permission shown readwrite one",
        "role grant-permission shown write a c",
        "role grant-permission shown read z --from-key",
        "user add zoe --no-password",
        "user grant-role zoe shown",
    ] {
        run(server, line).expect(0);
    }
    let mut seen = Transcript::default();
    for line in ["user get zoe", "user get zoe --detail", "role get shown"] {
        for format in ["plain", "table", "json", "jsonl", "yaml"] {
            seen.run(server, &format!("{line} -o {format}"));
        }
    }
    seen.run(server, "user add yan --no-password -o json");
    seen.run(server, "user delete yan -o table");
    insta::assert_snapshot!("user_formats", seen.text());
}

#[test]
fn a_password_comes_from_where_it_is_said_to() {
    let server = SERVERS.newest();
    let path = file("new-password", "pw\nand what follows\n");
    let path = path.to_str().unwrap();
    let add = |name: &str| tool(server, ["user", "add", name, "--new-password-file", path]);
    add("by-file").run().expect(0);
    tool(
        server,
        ["user", "passwd", "by-file", "--new-password-file", path],
    )
    .run()
    .expect(0);
    for line in [
        "user add nobody --new-password-file /no/such",
        "user add nobody --new-password-stdin",
        "user add nobody --interactive=false",
        "user add nobody:",
        "user add :pw",
        "user add nobody --no-password --new-password-stdin",
        "user add nobody --new-password-stdin --new-password-file x",
        "user add nobody --new-user-password x --new-password-stdin",
        "user add nobody --interactive=maybe",
        "user add",
        "user add a b",
        "user passwd nobody --new-password-stdin",
    ] {
        run(server, line).expect(2);
    }
    let binary = tool(server, words("user add nobody --new-password-stdin"));
    binary.stdin(*b"\xff\n").run().expect(2);
    run(server, "user get nobody").expect(4);
    tool(server, words("user add by-word --interactive=false"))
        .stdin(" pw x")
        .run()
        .expect(0);
}

#[test]
fn without_a_terminal_nobody_is_asked() {
    let server = SERVERS.newest();
    let alone = |line: &str| tool(server, words(line)).without_terminal().run();
    let add = alone("user add nobody").expect(2);
    assert!(add.stderr_text().contains("no terminal to ask"), "{add}");
    let get = alone("get a --user ann").expect(2);
    assert!(get.stderr_text().contains("ETCDTOOL_PASSWORD"), "{get}");
}

#[test]
fn a_password_on_the_command_line_works_and_is_warned_about() {
    let server = SERVERS.newest();
    for line in [
        "user add told:s3cret",
        "user add told2 --new-user-password s3cret",
    ] {
        let added = run(server, line).expect(0);
        assert!(added.stderr_text().starts_with("warning: "), "{added}");
        assert!(!added.stderr_text().contains("s3cret"), "{added}");
        let quiet = run(server, &format!("{line} -q")).expect(1);
        assert!(!quiet.stderr_text().contains("warning"), "{quiet}");
    }
}

#[test]
fn a_password_is_never_told() {
    let server = SERVERS.newest();
    let path = file("told-password", "s3cret");
    let path = path.to_str().unwrap();
    for format in ["plain", "json"] {
        for line in [
            "user add ''  --new-user-password s3cret",
            "user add a b:s3cret --nope",
            "user get unknown --user root:s3cret",
            "user passwd unknown --new-password-file PATH",
            "user add x:s3cret --endpoints 127.0.0.1:1 --password s3cret --user s3cret:s3cret",
        ] {
            let line = line.replace("PATH", path);
            let told = run(server, &format!("{line} -v -v -o {format}"));
            assert_ne!(told.code, 0, "{told}");
            let words = told.stderr_text().replace("b:s3cret", "");
            assert!(!words.contains("s3cret"), "{told}");
        }
    }
}

#[test]
fn a_person_types_a_password_twice() {
    let server = SERVERS.newest();
    let start = |line: &str| Terminal::start(tool(server, words(line)));
    let mut person = start("user add typed");
    person.see("Password of typed: ");
    person.type_line("s3cret");
    let between = person.see("Type password of typed again for confirmation: ");
    person.type_line("s3cret");
    let (rest, code) = person.end();
    assert_eq!(code, 0);
    assert!(rest.contains("User typed created"), "{rest}");
    assert!(
        !between.contains("s3cret") && !rest.contains("s3cret"),
        "{between}{rest}"
    );

    let mut person = start("user passwd typed");
    person.see("Password of typed: ");
    person.type_line("one");
    person.see("again for confirmation: ");
    person.type_line("two");
    let (rest, code) = person.end();
    assert_eq!(code, 2, "{rest}");
    assert!(rest.contains("the two passwords differ"), "{rest}");
}

/// The shell that started us goes on with our terminal.
#[test]
fn a_terminal_shows_again_what_is_typed_after_ctrl_c() {
    let server = SERVERS.newest();
    let script = "stty echo; \"$0\" user add never; echo \"ended with $?\"; stty -a";
    let shell = Program::new("sh", ["-c", script, env!("CARGO_BIN_EXE_etcdtool")]);
    let mut person = Terminal::start(shell.at(server));
    person.see("Password of never: ");
    person.press_control('c');
    person.see("ended with 130");
    let (settings, _) = person.end();
    assert!(settings.contains("isig icanon iexten echo "), "{settings}");
    run(server, "user get never").expect(4);
}

#[test]
fn a_person_is_asked_before_a_user_is_deleted() {
    let server = SERVERS.newest();
    run(server, "user add doomed --no-password").expect(0);
    run(server, "role add dooms").expect(0);
    run(server, "user grant-role doomed dooms").expect(0);
    let dry = run(server, "user delete doomed --dry-run").expect(0);
    assert_eq!(dry.stdout_text(), "User: doomed\nRoles: dooms\n");
    let answer = |line: &str, answer: &str| {
        let mut person = Terminal::start(tool(server, words(line)));
        person.see("[y/N] ");
        person.type_line(answer);
        person.end()
    };
    assert_eq!(answer("user delete doomed", "n").1, 5);
    assert_eq!(answer("role delete dooms", "n").1, 5);
    let dry = run(server, "role delete dooms --dry-run").expect(0);
    assert_eq!(dry.stdout_text(), "doomed\n");
    assert_eq!(answer("role delete dooms", "y").1, 0);
    assert_eq!(
        run(server, "user get doomed").stdout_text(),
        "User: doomed\nRoles:\n"
    );
    assert_eq!(answer("user delete doomed", "yes").1, 0);
    run(server, "user get doomed").expect(4);

    run(server, "user add doomed --no-password").expect(0);
    let person = Terminal::start(tool(server, words("user delete doomed --yes")));
    assert_eq!(person.end().1, 0);
}
