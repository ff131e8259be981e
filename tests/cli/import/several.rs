//! Several files at once: parts of an export, and problems of each.

use std::path::Path;

use super::{SERVERS, count, data, fill, import, lines, state};
use crate::support::{Cluster, Finished, run, tool};

/// Imports files, one after the other.
fn import_all(server: &Cluster, files: &[&Path], flags: &str) -> Finished {
    let files = files.iter().map(|file| file.to_str().unwrap());
    let words = ["import"].into_iter().chain(files);
    tool(server, words.chain(flags.split_whitespace())).run()
}

#[test]
fn several_files_are_imported_together() {
    SERVERS.each(|server| {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        fill(server, "several/");
        let whole = run(server, "export --prefix several/").expect(0).stdout;
        let export = |name: &str| {
            let path = at(name);
            let words = [
                "export",
                "--prefix",
                "several/",
                "--jobs",
                "3",
                path.to_str().unwrap(),
            ];
            tool(server, words).run().expect(0);
        };
        export("keys.jsonl.zst");
        let parts = [1, 2, 3].map(|number| at(&format!("keys.{number}-of-3.jsonl.zst")));
        let [first, second, third] = parts.each_ref().map(|part| part.as_path());
        run(server, "del several/ --prefix").expect(0);

        let foreseen = import_all(server, &[first, second, third], "--dry-run -o json").expect(0);
        assert_eq!(count(&foreseen, "new"), 300, "{foreseen}");
        let undo = format!("--undo {} -o json", at("undo").display());
        let imported = import_all(server, &[third, first, second], &undo).expect(0);
        assert_eq!(count(&imported, "written"), 300, "{imported}");
        assert_eq!(imported.json()["complete"], true, "{imported}");
        assert_eq!(imported.stderr_text(), "");
        let again = run(server, "export --prefix several/").expect(0).stdout;
        assert_eq!(data(&again), data(&whole));
        import(server, &at("undo"), "").expect(0);
        assert!(state(server, "several/").is_empty());

        // That keys are missing is said however quiet it is to be.
        let some = import_all(server, &[second], "-o json").expect(0);
        assert_eq!(some.json()["complete"], false, "{some}");
        let some = import_all(server, &[second], "--quiet").expect(0);
        let told = some.stderr_text();
        assert!(
            told.contains("only part 2 of the 3 of an export is imported"),
            "{some}"
        );
        let some = state(server, "several/").len();
        assert!((80..=120).contains(&some), "{some}");

        // Nothing is sent of what doesn't belong together.
        export("later.jsonl.zst");
        let later = at("later.1-of-3.jsonl.zst");
        for (files, said) in [
            (
                [first, second, second],
                "part 2 of the export is there twice",
            ),
            ([&later, second, third], "parts of different exports"),
            (
                [first, &at("undo"), third],
                "undoes an import: import it by itself",
            ),
            ([first, Path::new("-"), third], "can be read only once"),
            (
                [first, Path::new("/dev/null"), third],
                "can be read only once",
            ),
            ([first, &at("none"), third], "cannot read"),
        ] {
            let refused = import_all(server, &files, "").expect(2);
            assert!(refused.stderr_text().contains(said), "{refused}");
        }
        assert_eq!(state(server, "several/").len(), some);
    });
}

#[test]
fn problems_are_told_with_their_file() {
    let server = SERVERS.newest();
    let folder = tempfile::tempdir().unwrap();
    let [one, other] = ["one.jsonl", "other.jsonl"].map(|name| folder.path().join(name));
    std::fs::write(&one, lines("problems/", 0..3)).unwrap();
    std::fs::write(&other, lines("problems/", 3..5) + "no JSON\n").unwrap();
    let files = [one.as_path(), other.as_path()];
    let refused = import_all(server, &files, "").expect(1);
    let place = "other.jsonl: line 3: ";
    assert!(refused.stderr_text().contains(place), "{refused}");
    assert!(state(server, "problems/").is_empty());
    let others = import_all(server, &files, "--keep-going").expect(1);
    assert!(others.stderr_text().contains(place), "{others}");
    let others = import_all(server, &files, "--keep-going -o json").expect(1);
    assert_eq!(
        others.json()["problems"][0]["file"],
        other.to_str().unwrap()
    );
    assert_eq!(count(&others, "written"), 5, "{others}");
}
