//! The folder that tokens are kept in: where it is, when it is left alone, how it is emptied, and many who use it at once.

use std::fs;
use std::os::unix::fs::{DirBuilderExt, PermissionsExt, symlink};
use std::path::Path;

use super::{Place, is_silent};
use crate::support::{Program, drop_in, folder, lost, newest, offline, words};

#[test]
fn what_is_not_ours_alone_is_left_alone_with_a_warning() {
    let place = Place::new("open", &newest(), &[]);
    let secret = folder("tokens-elsewhere");
    let check = |said: &str, remedy: &str| {
        for quiet in ["", " -q"] {
            let got = place.run(&format!("get k{quiet}")).expect(0);
            let told = got.stderr_text();
            assert_eq!(
                told.contains("warning: the token cache is not used: "),
                quiet.is_empty()
            );
            assert_eq!(
                told.contains(said) && told.contains(remedy),
                quiet.is_empty(),
                "{got}"
            );
            // That the server is slow may be said.
            let told = told.lines().filter(|line| !line.starts_with("still "));
            assert_eq!(told.count(), usize::from(quiet.is_empty()), "{got}");
        }
    };
    place.run("get k").expect(0);
    let (tokens, file) = (place.tokens(), place.only_file());
    let set =
        |path: &Path, mode| fs::set_permissions(path, PermissionsExt::from_mode(mode)).unwrap();

    set(&file, 0o644);
    check("is open to others", &format!("rm {}", file.display()));
    set(&file, 0o600);
    set(&tokens, 0o750);
    check(
        "is open to others",
        &format!("chmod 700 {}", tokens.display()),
    );
    set(&tokens, 0o700);

    let moved = secret.join("moved");
    fs::rename(&file, &moved).unwrap();
    symlink(&moved, &file).unwrap();
    let before = fs::read(&moved).unwrap();
    check("is a symbolic link", &format!("rm {}", file.display()));
    assert_eq!(fs::read(&moved).unwrap(), before);
    fs::remove_file(&file).unwrap();
    fs::DirBuilder::new().mode(0o700).create(&file).unwrap();
    check("is no file", "rm ");
    fs::remove_dir(&file).unwrap();
    fs::remove_dir(&tokens).unwrap();

    symlink(&secret, &tokens).unwrap();
    check("is a symbolic link", &format!("rm {}", tokens.display()));
    let forgot = place.run("auth forget").expect(1);
    assert!(
        forgot.stderr_text().contains("is a symbolic link"),
        "{forgot}"
    );
    assert!(moved.exists());
    fs::remove_file(&tokens).unwrap();
    fs::write(&tokens, "").unwrap();
    check("is no folder", "rm ");
    fs::remove_file(&tokens).unwrap();

    let program = place
        .program("get k")
        .env("XDG_RUNTIME_DIR", "/proc/nowhere");
    let got = program.run().expect(0);
    assert!(
        got.stderr_text().contains("the token cache is not used"),
        "{got}"
    );
}

#[test]
fn it_is_asked_for_or_not_there() {
    let place = Place::new("asked", &newest(), &[]);
    let cache = folder("tokens-cache-home");
    let home = folder("tokens-home");
    let places = |program: Program| {
        let program = program.without_env("ETCDTOOL_TOKEN_CACHE");
        program.env("XDG_CACHE_HOME", &cache).env("HOME", &home)
    };
    for line in ["get k", "get k --token-cache=false"] {
        places(place.program(line)).run().expect(0);
    }
    for (line, name) in [
        ("get k", "ETCDTOOL_TOKEN_CACHE"),
        ("get k --token-cache", "X"),
    ] {
        let drop_in = drop_in(&place.cluster, words(line)).env("XDG_RUNTIME_DIR", &place.folder);
        places(drop_in).env(name, "true").run().expect(0);
    }
    let all = [&place.folder, &cache, &home];
    let is_used = |folder: &Path| fs::read_dir(folder).unwrap().count() > 0;
    assert!(!all.iter().any(|folder| is_used(folder)));

    let asked = || places(place.program("get k --token-cache"));
    asked().run().expect(0);
    assert!(is_used(&place.folder) && !is_used(&cache) && !is_used(&home));
    asked().without_env("XDG_RUNTIME_DIR").run().expect(0);
    assert!(is_used(&cache) && !is_used(&home));
    let at_home = || {
        asked()
            .without_env("XDG_RUNTIME_DIR")
            .without_env("XDG_CACHE_HOME")
    };
    at_home().run().expect(0);
    assert!(home.join(".cache/etcdtool/tokens").exists());
    let nowhere = at_home().without_env("HOME").run().expect(2);
    assert!(
        nowhere.stderr_text().contains("--token-cache has no place"),
        "{nowhere}"
    );
    lost("get k --token-cache=maybe").run().expect(2);
}

#[test]
fn forgetting_empties_it() {
    let place = Place::new("forget", &newest(), &[]);
    let forget = |line: &str| {
        let program = offline(words(line)).env("XDG_RUNTIME_DIR", &place.folder);
        program
            .env("XDG_CACHE_HOME", place.folder.join("cache"))
            .run()
    };
    assert_eq!(
        forget("auth forget").expect(0).stdout_text(),
        "There was no token\n"
    );
    place.run("user add guest:pw").expect(0);
    place.as_guest("get k", "pw").run().expect(7);
    let program = place.program("get k").without_env("XDG_RUNTIME_DIR");
    program
        .env("XDG_CACHE_HOME", place.folder.join("cache"))
        .run()
        .expect(0);
    let document = forget("auth forget -o json").expect(0).json();
    let folders = [place.tokens(), place.folder.join("cache/etcdtool/tokens")];
    assert_eq!(
        document,
        serde_json::json!({"folders": [
            {"folder": folders[0], "tokens": 2},
            {"folder": folders[1], "tokens": 1},
        ]})
    );
    assert!(
        folders
            .iter()
            .all(|folder| fs::read_dir(folder).unwrap().count() == 0)
    );
    place.run("get k").expect(0);
    assert_eq!(
        forget("auth forget").expect(0).stdout_text(),
        "1 token removed\n"
    );
    assert_eq!(
        forget("auth forget -o jsonl")
            .expect(0)
            .stdout_text()
            .lines()
            .count(),
        2
    );
    for format in ["-o table", "-o yaml"] {
        let shown = forget(&format!("auth forget {format}")).expect(0);
        assert!(shown.stdout_text().contains("etcdtool/tokens"), "{shown}");
    }
    forget("auth forget -w json").expect(2);
    let before = place.log_ins();
    place.run("get k").expect(0);
    assert_eq!(place.log_ins() - before, 1);
}

#[test]
fn many_commands_at_once_spoil_nothing() {
    const COMMANDS: usize = 12;
    let place = Place::new("many", &newest(), &[]);
    for round in 0..2 {
        std::thread::scope(|scope| {
            for number in 0..COMMANDS {
                let line = format!("put k{round}/{number} v");
                let place = &place;
                scope.spawn(move || {
                    let put = place.run(&line).expect(0);
                    assert!(is_silent(&put), "{put}");
                });
            }
        });
        place.only_file();
        let before = place.log_ins();
        let got = place.run("get k --prefix --count-only --print-value-only");
        let all = (round + 1) * COMMANDS;
        assert_eq!(got.expect(0).stdout_text(), format!("{all}\n"));
        assert_eq!(place.log_ins(), before);
        // The next ones all find it of no use.
        place.file().write(&"nonsense".into()).unwrap();
    }
}
