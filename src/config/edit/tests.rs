//! What a change keeps.

use super::*;

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().unwrap()
}

fn set(path: &Path, name: &str, settings: &[(&str, &str)]) -> Result<()> {
    edit(path, |_, draft| {
        draft.context(name)?;
        settings
            .iter()
            .try_for_each(|(key, value)| draft.set(name, keys::key(key).unwrap(), value))
    })
}

fn written_by(before: &str, name: &str, settings: &[(&str, &str)]) -> String {
    let folder = folder();
    let path = folder.path().join("config.toml");
    if !before.is_empty() {
        fs::write(&path, before).unwrap();
        private(&path);
    }
    set(&path, name, settings).unwrap();
    fs::read_to_string(&path).unwrap()
}

/// Whatever the umask is.
fn private(path: &Path) {
    #[cfg(unix)]
    fs::set_permissions(path, std::os::unix::fs::PermissionsExt::from_mode(0o600)).unwrap();
    #[cfg(not(unix))]
    let _ = path;
}

#[test]
fn comments_and_order_stay() {
    let before = "# mine\ncurrent-context = 'b'   # this one\n\n[contexts.b] # b\n# about the time\ndial-timeout = '1s' # short\nendpoints = ['x:1']\n\n[contexts.a]\nuser='u'\n";
    let after = written_by(
        before,
        "b",
        &[("dial-timeout", "3s"), ("protected", "true")],
    );
    let expected = before.replace("'1s'", "\"3s\"").replace(
        "endpoints = ['x:1']\n",
        "endpoints = ['x:1']\nprotected = true\n",
    );
    assert_eq!(after, expected);
}

#[test]
fn a_new_context_comes_after_the_comments_at_the_end() {
    for before in ["# mine\n", "[contexts.a]\nuser = 'u'\n# the end\n"] {
        let after = written_by(before, "b", &[("user", "v")]);
        assert_eq!(after, format!("{before}\n[contexts.b]\nuser = \"v\"\n"));
    }
}

#[test]
fn a_file_is_made_with_what_is_set() {
    let after = written_by(
        "",
        "my prod",
        &[
            ("endpoints", "https://a:1, b:2"),
            ("password-command", "pass show x"),
            ("user", "root"),
            ("max-recv-bytes", "10"),
            ("endpoint-map", "10.0.0.1:1=127.0.0.1:2,c:1=d:1"),
        ],
    );
    assert_eq!(
        after,
        "[contexts.\"my prod\"]\nendpoints = [\"https://a:1\", \"b:2\"]\npassword-command = [\"pass\", \"show\", \"x\"]\nuser = \"root\"\nmax-recv-bytes = 10\nendpoint-map = { \"10.0.0.1:1\" = \"127.0.0.1:2\", \"c:1\" = \"d:1\" }\n"
    );
}

#[test]
fn an_empty_value_removes_the_key_and_inline_tables_stay_so() {
    let before = "contexts = { a = { user = 'u', output = 'json' } }\n";
    let after = written_by(before, "a", &[("output", "")]);
    assert_eq!(
        parse(&after).unwrap().context("a").unwrap().get("output"),
        None
    );
    let after = written_by(before, "b", &[("user", "v")]);
    assert_eq!(
        parse(&after).unwrap().names().collect::<Vec<_>>(),
        ["a", "b"]
    );
}

#[test]
fn what_would_be_wrong_is_not_written() {
    let folder = folder();
    let path = folder.path().join("config.toml");
    for wrong in [
        ("dial-timeout", "5"),
        ("endpoints", "a:b"),
        ("password-file", "x"),
        ("protected", "maybe"),
        ("password-command", "[1]"),
        ("endpoint-map", "a"),
        ("user", "a:secret"),
    ] {
        let error = set(&path, "a", &[wrong]).unwrap_err();
        assert!(!error.to_string().contains("secret"), "{error}");
        assert!(!path.exists(), "{wrong:?}");
    }
}

#[cfg(unix)]
#[test]
fn it_is_for_its_owner_only_and_a_link_stays_one() {
    use std::os::unix::fs::PermissionsExt;
    let folder = folder();
    let (link, path) = (
        folder.path().join("link.toml"),
        folder.path().join("real.toml"),
    );
    fs::write(&path, "").unwrap();
    fs::set_permissions(&path, PermissionsExt::from_mode(0o644)).unwrap();
    std::os::unix::fs::symlink(&path, &link).unwrap();
    set(&link, "a", &[("user", "u")]).unwrap();
    assert!(link.is_symlink());
    assert_eq!(path.metadata().unwrap().permissions().mode() & 0o777, 0o600);
}

#[test]
fn nobodys_change_is_lost() {
    let folder = folder();
    let path = &folder.path().join("config.toml");
    std::thread::scope(|scope| {
        for number in 0..16 {
            scope.spawn(move || set(path, &format!("c{number}"), &[("user", "u")]).unwrap());
        }
    });
    assert_eq!(
        parse(&fs::read_to_string(path).unwrap())
            .unwrap()
            .contexts
            .len(),
        16
    );
}

#[test]
fn what_an_editor_writes_meanwhile_stays() {
    let folder = folder();
    let path = &folder.path().join("config.toml");
    let editor_was_there = std::cell::Cell::new(false);
    edit(path, |_, draft| {
        if !editor_was_there.replace(true) {
            fs::write(path, "# edited\n").unwrap();
            private(path);
        }
        draft.set("a", keys::key("user").unwrap(), "u")
    })
    .unwrap();
    let text = fs::read_to_string(path).unwrap();
    assert!(
        text.contains("# edited") && text.contains("[contexts.a]"),
        "{text}"
    );
}
