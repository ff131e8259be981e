//! What stands before a write to a protected context.

use super::{Home, SERVERS, lost, said};
use crate::support::{Cluster, Terminal, run};

fn home(name: &str, server: &Cluster) -> Home {
    let there = server.endpoint_list();
    let text = format!(
        "current-context = 'prod'\n[contexts.prod]\nendpoints = ['{there}']\nprotected = true\n[contexts.dev]\nendpoints = ['{there}x']\n"
    );
    Home::with(
        &format!("protected-{name}-{}", server.version),
        &text.replace("x']", "']"),
    )
}

/// Commands that change something, each in its own way.
const WRITES: &[&str] = &[
    "put protected/a 1",
    "del protected/a",
    "compaction 1",
    "lease grant 60",
    "lease revoke 5c4e",
    "lease keep-alive 5c4e",
    "lease keep-alive 5c4e --once",
    "lock protected/l true",
    "elect protected/e v",
    "user add u --no-password",
    "role add r",
    "defrag",
    "member add x --peer-urls http://127.0.0.1:1 --force",
    "check perf --prefix protected/p --duration 200ms",
    "check datascale --prefix protected/d",
    "bench put --prefix protected/b --total 5",
    "bench watch --prefix protected/b --total 5",
    "bench lease --total 5",
    "bench lock --prefix protected/b --total 5",
];

#[test]
fn without_a_terminal_nothing_is_written() {
    SERVERS.each(|server| {
        let home = home("refused", server);
        for line in WRITES {
            for program in [
                home.run(line),
                home.run(line).env("ETCDTOOL_CONFIRM_CONTEXT", "prod"),
            ] {
                let refused = said(program, 2);
                assert!(
                    refused.contains("the context prod is protected"),
                    "{line}: {refused}"
                );
                assert!(refused.contains("--confirm-context"), "{line}: {refused}");
            }
        }
        let refused = said(home.run("del --yes protected/ --prefix"), 2);
        assert!(
            refused.contains("the context prod is protected"),
            "{refused}"
        );
        let txn = home.run("txn").stdin("\nput protected/t 1\n\n\n");
        assert!(said(txn, 2).contains("the context prod is protected"));
        // Whoever gives its endpoints means it, too.
        let there = server.endpoint_list();
        let given = format!("put protected/a 1 --endpoints {there} --context ''");
        assert!(said(home.run(&given), 2).contains("the context prod is protected"));
        let mirror = format!("make-mirror {there} --dest-prefix copy/ --context ''");
        assert!(said(home.run(&mirror), 2).contains("the context prod is protected"));
        // Other tests write at the same time, elsewhere.
        for keys in [
            "protected/a",
            "protected/t",
            "protected/l/",
            "protected/e/",
            "copy/",
        ] {
            let got = run(server, &format!("get {keys} --prefix --count-only")).expect(0);
            assert_eq!(got.stdout_text().trim(), "0", "{keys}");
        }
        assert_eq!(run(server, "user list").expect(0).stdout_text(), "");
        // Reading is as ever.
        for line in [
            "get protected/a",
            "member list",
            "lease list",
            "endpoint health",
            "del protected/a --dry-run",
        ] {
            home.run(line).run().expect(0);
        }
    });
}

#[test]
fn its_name_on_the_command_line_confirms_it() {
    SERVERS.each(|server| {
        let home = home("confirmed", server);
        home.run("put protected/c 1 --confirm-context prod")
            .run()
            .expect(0);
        home.run("del protected/c --confirm-context prod")
            .run()
            .expect(0);
        home.run("lock protected/cl true --confirm-context prod")
            .run()
            .expect(0);
        let other = said(home.run("put protected/c 1 --confirm-context prd"), 2);
        assert!(other.contains("the context in use is prod"), "{other}");
        let none = said(lost("put a b --confirm-context prod"), 2);
        assert!(
            none.contains("--confirm-context prod names no context in use"),
            "{none}"
        );
    });
}

#[test]
fn whoever_types_its_name_may_write() {
    SERVERS.each(|server| {
        let home = home("typed", server);
        // Once for all that a command does, and --yes is no answer.
        for line in [
            "put protected/y 1",
            "lock protected/yl true",
            "del protected/y --yes",
        ] {
            let mut terminal = Terminal::start(home.run(line));
            terminal.see("The context 'prod' is protected, and this is a write");
            terminal.see("Type the context's name to go on: ");
            terminal.type_line("prod");
            let (rest, code) = terminal.end();
            assert_eq!(code, 0, "{line}: {rest}");
            assert!(!rest.contains("Type the context's name"), "{rest}");
        }
    });
}

#[test]
fn another_name_or_ctrl_c_writes_nothing() {
    let server = SERVERS.newest();
    let home = home("mistyped", server);
    for (typed, code) in [("dev", 5), ("y", 5), ("", 5)] {
        let mut terminal = Terminal::start(home.run("put protected/m 1"));
        terminal.see("to go on: ");
        terminal.type_line(typed);
        let (rest, ended) = terminal.end();
        assert_eq!(ended, code, "{rest}");
        assert!(rest.contains("nothing was changed"), "{rest}");
    }
    for line in ["put protected/m 1", "lock protected/m true"] {
        let mut terminal = Terminal::start(home.run(line));
        terminal.see("to go on: ");
        terminal.press_control('c');
        assert_eq!(terminal.end().1, 130, "{line}");
    }
    let got = run(server, "get protected/m --count-only").expect(0);
    assert_eq!(got.stdout_text().trim(), "0");
}

#[test]
fn a_persons_time_is_not_the_commands() {
    let server = SERVERS.newest();
    let home = home("slow", server);
    let mut terminal = Terminal::start(home.run("put protected/s 1 --command-timeout 2s"));
    terminal.see("to go on: ");
    // A person takes longer than the command may.
    std::thread::sleep(std::time::Duration::from_millis(2_500));
    terminal.type_line("prod");
    let (rest, code) = terminal.end();
    assert_eq!(code, 0, "{rest}");
}
