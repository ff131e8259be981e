use super::*;

fn purpose() -> Purpose<'static> {
    Purpose {
        user: "root",
        endpoints: vec!["a:1", "b:2"],
        tls: Vec::new(),
    }
}

fn cache() -> (tempfile::TempDir, TokenCache) {
    let folder = tempfile::tempdir().unwrap();
    let cache = TokenCache::new(folder.path().join("etcdtool/tokens"));
    (folder, cache)
}

fn read(file: &TokenFile) -> Option<String> {
    use secrecy::ExposeSecret;
    let token = file.read().unwrap()?;
    Some(token.expose_secret().to_owned())
}

#[test]
fn a_token_is_there_for_who_knows_the_password_and_for_nobody_else() {
    let (_folder, cache) = cache();
    let file = |password: &str| cache.file(&purpose(), password.into());
    assert_eq!(read(&file("right")), None);
    file("right").write(&"a.1".into()).unwrap();
    assert_eq!(read(&file("right")).as_deref(), Some("a.1"));
    assert_eq!(read(&file("wrong")), None);
    assert_eq!(read(&file("")), None);
    file("right").write(&"b.2".into()).unwrap();
    assert_eq!(read(&file("right")).as_deref(), Some("b.2"));
    assert_eq!(cache.forget().unwrap(), 1);
    assert_eq!(read(&file("right")), None);
    assert_eq!(cache.forget().unwrap(), 0);
}

#[test]
fn each_purpose_has_a_token_of_its_own() {
    let (_folder, cache) = cache();
    let name = |purpose: Purpose<'_>| cache.file(&purpose, "p".into()).path;
    let same = Purpose {
        endpoints: vec!["b:2", "a:1"],
        ..purpose()
    };
    assert_eq!(name(same), name(purpose()));
    let others = [
        Purpose {
            user: "guest",
            ..purpose()
        },
        Purpose {
            endpoints: vec!["a:1"],
            ..purpose()
        },
        Purpose {
            endpoints: vec!["a:1b:2"],
            ..purpose()
        },
        Purpose {
            tls: vec!["ca.pem".to_owned()],
            ..purpose()
        },
        Purpose {
            tls: vec![String::new()],
            ..purpose()
        },
    ];
    for other in others {
        assert_ne!(name(other), name(purpose()));
    }
}

#[test]
fn a_file_under_another_name_or_changed_in_any_byte_is_none() {
    let (_folder, cache) = cache();
    let file = cache.file(&purpose(), "p".into());
    file.write(&"a.1".into()).unwrap();
    let good = fs::read(&file.path).unwrap();
    assert!(!good.windows(3).any(|part| part == b"a.1"));
    let other = Purpose {
        user: "guest",
        ..purpose()
    };
    let other = cache.file(&other, "p".into());
    fs::copy(&file.path, &other.path).unwrap();
    assert_eq!(read(&other), None);
    // One byte of each part: magic, salt, time, token, tag.
    for place in [0, 16, 39, 40, good.len() - 1] {
        let mut bad = good.clone();
        bad[place] ^= 1;
        fs::write(&file.path, bad).unwrap();
        assert_eq!(read(&file), None, "{place}");
    }
    for length in [0, 15, 16, 32, 40, good.len() - 1] {
        fs::write(&file.path, &good[..length]).unwrap();
        assert_eq!(read(&file), None, "{length}");
    }
    fs::write(&file.path, good).unwrap();
    assert!(read(&file).is_some());
}

#[test]
fn a_token_serves_for_an_hour_and_none_comes_from_the_future() {
    assert!(is_fresh(SystemTime::now() - LONGEST / 2));
    assert!(!is_fresh(SystemTime::now() - LONGEST));
    assert!(!is_fresh(SystemTime::now() + LONGEST));
}

#[test]
fn writing_removes_what_serves_nobody_any_more() {
    let (_folder, cache) = cache();
    let file = cache.file(&purpose(), "p".into());
    file.write(&"a.1".into()).unwrap();
    let old = cache.folder.join("old.token");
    let foreign = cache.folder.join("notes");
    for path in [&old, &foreign] {
        let made = fs::File::create(path).unwrap();
        made.set_modified(SystemTime::now() - LONGEST).unwrap();
    }
    file.write(&"b.2".into()).unwrap();
    assert_eq!((old.exists(), foreign.exists()), (false, true));
    assert_eq!(read(&file).as_deref(), Some("b.2"));
    assert_eq!(cache.forget().unwrap(), 1);
    assert!(foreign.exists());
}
