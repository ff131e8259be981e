//! What undoes an import.

use super::{SERVERS, UNDOING, count, import, import_text, lines, state};
use crate::support::run;

#[test]
fn an_import_is_undone_but_for_what_changed_since() {
    UNDOING.each(|server| {
        let folder = tempfile::tempdir().unwrap();
        let undo = folder.path().join("undo");
        let undo_flag = format!("--undo {}", undo.display());
        run(server, "put undo/old before").expect(0);
        run(server, "put undo/other before").expect(0);
        run(server, "put undo/equal same").expect(0);
        let before = state(server, "undo/");
        let lines: String = ["old", "other", "new", "equal"]
            .map(|key| {
                let value = if key == "equal" { "same" } else { "after" };
                format!("{{\"key\":\"undo/{key}\",\"value\":\"{value}\"}}\n")
            })
            .concat();
        let done = import_text(server, &lines, &format!("{undo_flag} -o json")).expect(0);
        assert_eq!((count(&done, "written"), count(&done, "unchanged")), (3, 1));

        run(server, "put undo/other later").expect(0);
        let undone = import(server, &undo, "").expect(5);
        assert!(undone.stderr_text().contains("undo/other"), "{undone}");
        let mut expected = before;
        expected.insert(
            "\"undo/other\"null".to_owned(),
            serde_json::json!(["later", null, null]),
        );
        assert_eq!(state(server, "undo/"), expected);
    });
}

#[test]
fn an_undo_file_is_of_one_cluster_only() {
    let server = SERVERS.newest();
    let folder = tempfile::tempdir().unwrap();
    let undo = folder.path().join("undo");
    let header = "{\"format\":\"etcdtool-undo\",\"format_version\":1,\"cluster_id\":\"1234\"}\n";
    std::fs::write(&undo, header).unwrap();
    let refused = import(server, &undo, "").expect(2);
    assert!(
        refused.stderr_text().contains("is of cluster 1234"),
        "{refused}"
    );
    let flag = format!("--undo {}", undo.display());
    import_text(server, &lines("foreign/", 0..1), &flag).expect(2);
    assert!(state(server, "foreign/").is_empty());
    for flags in [
        "--if-absent",
        "--leases keep",
        "--add-prefix a",
        "--format jsonl",
        "--keep-going",
        "--partial",
    ] {
        let refused = import(server, &undo, flags).expect(2);
        let (flag, _) = flags.split_once(' ').unwrap_or((flags, ""));
        let said = refused.stderr_text();
        assert!(
            said.contains(&format!("{flag} says nothing of")),
            "{refused}"
        );
    }
}

#[test]
fn a_key_that_went_with_its_lease_is_not_said_to_be_removed() {
    let server = SERVERS.newest();
    let folder = tempfile::tempdir().unwrap();
    let undo = folder.path().join("undo");
    run(server, "lease grant 600 --id 77cc01").expect(0);
    run(server, "lease grant 600 --id 77cc02").expect(0);
    let lines = ["gone/expired", "gone/removed"].map(|key| {
        run(server, &format!("put {key} before")).expect(0);
        let lease = if key == "gone/expired" {
            "77cc01"
        } else {
            "77cc02"
        };
        format!("{{\"key\":\"{key}\",\"value\":\"after\",\"lease\":\"{lease}\"}}\n")
    });
    let flags = format!("--leases keep --undo {}", undo.display());
    import_text(server, &lines.concat(), &flags).expect(0);
    run(server, "lease revoke 77cc01").expect(0);
    run(server, "del gone/removed").expect(0);
    let undone = import(server, &undo, "").expect(5);
    // In which order it was noted what they held isn't told before.
    for told in [
        " (gone/expired): it is gone, and its lease 77cc01 has expired or was revoked\n",
        " (gone/removed): it is gone: somebody has removed it, or its lease has ended\n",
    ] {
        assert!(undone.stderr_text().contains(told), "{undone}");
    }
}
