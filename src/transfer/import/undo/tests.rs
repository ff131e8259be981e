use super::*;

fn record(key: &[u8], value: &[u8]) -> Record {
    Record {
        key: key.to_vec(),
        value: value.to_vec(),
        ..Record::default()
    }
}

fn all(path: &Path) -> Vec<Undoable> {
    let mut file = UndoFile::open(path).unwrap();
    let mut all = Vec::new();
    while let Some((part, _)) = file.next().unwrap() {
        all.extend(part);
    }
    all
}

#[test]
fn what_was_noted_is_read_last_first_also_after_a_line_that_is_cut_off() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("undo");
    let large = vec![b'x'; 700_000];
    let mut log = UndoLog::begin(&path, 0xab).unwrap();
    log.note(&record(b"a", b"\xff"), None).unwrap();
    for _ in 0..3 {
        log.note(&record(b"b", &large), None).unwrap();
    }
    log.sync().unwrap();
    drop(log);
    let mut file = OpenOptions::new().append(true).open(&path).unwrap();
    file.write_all(b"{\"key\":\"c\",\"exi").unwrap();
    assert_eq!(all(&path).len(), 4);

    let old = Pair {
        value: b"old",
        lease: 7,
        ..Pair::default()
    };
    let mut log = UndoLog::begin(&path, 0xab).unwrap();
    log.note(&record(b"\xfe", b""), Some(old)).unwrap();
    log.sync().unwrap();
    let all = all(&path);
    let keys: Vec<_> = all.iter().map(|it| (&*it.key, it.line)).collect();
    assert_eq!(
        keys,
        [
            (&b"\xfe"[..], 6),
            (b"b", 5),
            (b"b", 4),
            (b"b", 3),
            (b"a", 2)
        ]
    );
    assert!(all[0].old.as_ref().unwrap().is(old));
    assert_eq!((&*all[4].new.value, &all[4].old), (&b"\xff"[..], &None));
    assert!(UndoFile::is_there(&path));
}

#[test]
fn nothing_else_is_gone_on_with() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("undo");
    std::fs::write(&path, "mine\n").unwrap();
    assert!(UndoLog::begin(&path, 1).is_err() && !UndoFile::is_there(&path));
    assert_eq!(std::fs::read(&path).unwrap(), b"mine\n");
    std::fs::remove_file(&path).unwrap();
    // Nothing is there to be lost: an import was killed just then.
    File::create(&path).unwrap();
    let log = UndoLog::begin(&path, 1).unwrap();
    assert!(UndoFile::is_there(&path));
    // Two at a time would write into each other's lines.
    assert!(UndoLog::begin(&path, 1).is_err());
    drop(log);
    UndoLog::begin(&path, 1).unwrap();
    assert!(UndoLog::begin(&path, 2).is_err());
}
