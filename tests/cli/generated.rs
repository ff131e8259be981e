//! Files in the tree that the program itself makes: they must be what it makes today.
//!
//! `make generated` writes them anew.

use std::path::Path;

use crate::support::offline;

const COMPLETIONS: &[(&str, &str)] = &[
    ("bash", "etcdtool.bash"),
    ("zsh", "_etcdtool"),
    ("fish", "etcdtool.fish"),
    ("powershell", "_etcdtool.ps1"),
    ("elvish", "etcdtool.elv"),
    ("nushell", "etcdtool.nu"),
];

fn hold(path: &str, today: &str) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    if std::env::var_os("UPDATE_GENERATED").is_some() {
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(&file, today).unwrap();
    }
    let kept = std::fs::read_to_string(&file).unwrap_or_default();
    assert!(
        kept == today,
        "{path} is out of date: run 'make generated' and commit it"
    );
}

#[test]
fn completions_are_up_to_date() {
    for (shell, file) in COMPLETIONS {
        let script = offline(["completion", shell]).run().expect(0);
        hold(&format!("completions/{file}"), script.stdout_text());
    }
}

#[test]
fn schemas_are_up_to_date() {
    for (name, schema) in etcdtool::views::schema::schemas() {
        let text = serde_json::to_string_pretty(&schema).unwrap() + "\n";
        hold(&format!("docs/schema/{name}.json"), &text);
    }
}
