//! `txn`, which reads its lines from standard input.

use super::case::{Case, line, lines};

/// What is typed; `txn` itself has no words but flags.
const SCRIPTS: &[&str] = &[
    "\n\n\n",
    "\nput t1 v1\nput t2 'v 2'\nput t3 \"v\\x033\\u00e9\"\n\n\n",
    "ver(\"t1\") = \"1\"\n\nget t1\n\nput no no\n\n",
    "version(\"t1\") > \"5\"\n\nget t1\n\nput yes yes\n\n",
    "c(\"t1\") > \"0\"\ncreate(\"t1\") != \"0\"\nm(\"t1\") > \"0\"\nmod(\"none\") = \"0\"\n\nget t1\n\n\n",
    "val(\"t1\") = \"v1\"\nvalue(\"t1\") < \"v2\"\nvalue(\"t1\") > \"a\"\nvalue(\"t1\") != \"b\"\n\nget t2\n\n\n",
    "lease(\"t1\") = \"0\"\n\nget t1\n\n\n",
    "lease(\"t1\") = \"1f\"\n\nget t1\n\n\n",
    "value(\"t1\") = \"other\"\n\n\nget t1\nget t2\n\n",
    "\nget t --prefix\nget t1 t3\nget t2 --from-key --limit=1\n\n\n",
    "\nget t --prefix --keys-only\nget t --prefix --count-only\n\n\n",
    "\nget t --prefix --print-value-only --order=descend\n\n\n",
    "\nget t1 --rev=1\n\n\n",
    "\nput t1 w --prev-kv\ndel t2 --prev-kv\nget t1\n\n\n",
    "\nput t1 a\nput t1 b\n\n\n",
    "\ndel t --prefix\n\n\n",
    "\nput html <&>\nget html\n\n\n",
    "\nput bin \"\\xff\\x00\"\nget bin\n\n\n",
    "\nput t1 '' \n\n\n",
    "  \t\n  put t1 spaced  \n \n\t\n",
    "\r\nput t1 crlf\r\n\r\n\r\n",
    "\nput t1 v extra\n\n\n",
    "\nput t4 --ignore-value\n\n\n",
    "\nput t1 --ignore-value\n\n\n",
    "\nput t1 v --lease=zz\n\n\n",
    "\nput t1 v --lease=12345\n\n\n",
    "\nput t1 v --nope\n\n\n",
    "\nput t1 -- -v\n\n\n",
    "\nput t1 -v\n\n\n",
    "\nget\n\n\n",
    "\nput\n\n\n",
    "\nput t1\n\n\n",
    "\ndel\n\n\n",
    "\ndel a b c\n\n\n",
    "\nget a b --prefix\n\n\n",
    "\nget t1 --order=up\n\n\n",
    "\nget t1 --consistency=x\n\n\n",
    "\nget t1 --sort-by=x\n\n\n",
    "\nget t1 --keys-only --count-only\n\n\n",
    "\nput t1 --prev-kv=maybe x\n\n\n",
    "\npu t1 prefix\n\n\n",
    "\nge t1\n\n\n",
    "\nwatch t1\n\n\n",
    "\nfoo\n\n\n",
    "\n# comment\n\n\n",
    "\nput 'open t1\n\n\n",
    "\nput \"open t1\n\n\n",
    "\nput \"\\q\" t1\n\n\n",
    "\nput '' v\n\n\n",
    "",
    "\n",
    "\n\n",
    "\n\nput t5 unfinished",
    "\n\nput t5 unfinished\n",
    "ver(\"t1\")",
    "ver(\"t1\") = 1\n\n\n\n",
    "ver(\"t1\") == \"1\"\n\n\n\n",
    "ver(\"t1\") >= \"1\"\n\n\n\n",
    "ver(\"t1\") = \"1\" more\n\nget t1\n\n\n",
    "ver(\"t1\")= \"1\"\n\n\n\n",
    "ver (\"t1\") = \"1\"\n\n\n\n",
    "val(\"t\\x31\") = \"\\u0061\"\n\nget t1\n\nget t1\n\n",
    "val(`t1`) = `a`\n\nget t1\n\nget t1\n\n",
    "lease(\"t1\") = \"zz\"\n\nget t1\n\nget t1\n\n",
    "mod(\"t1\") = \"-1\"\n\nget t1\n\nget t1\n\n",
];

/// Conditions that can't be read, of which etcdctl says what it made of them.
const MALFORMED: &[&str] = &[
    "nonsense",
    "nonsense(",
    "nonsense()",
    "size(\"t1\") = \"1\"",
    "  size(\"t1\") = \"1\"  ",
    "ver(\"t1\") = \"x\"",
    "create(\"t1\") = \"1.5\"",
    "mod(\"t1\") > \"\"",
    "ver(t1) = \"1\"",
    "ver(\"t1\" = \"1\"",
    "ver(\"t1\")",
    "ver(\"t1\") =",
    "ver(\"t1\") = 99999999999999999999",
    "ver(\"\\xff\\n\") = x",
    "ver(`t1`) = x",
    "ver(\"t1\") =x",
    "val(\"t1\") = \"x",
    "val(\"t1) = \"x\"",
    "ver( \"t1\" ) = x",
];

/// One of everything, for the formats.
const ALL: &str = "ver(\"f\") > \"0\"\n\nput f v --prev-kv\nget f\ndel g --prev-kv\n\nput f first\nput g '<g>'\n\n";

pub(super) fn cases() -> Vec<Case> {
    let mut cases: Vec<Case> = SCRIPTS
        .iter()
        .map(|script| line("txn").stdin(*script).own_words())
        .collect();
    cases.extend(MALFORMED.iter().map(|compare| {
        let typed = format!("{compare}\n\n\n\n");
        line("txn").stdin(typed)
    }));
    for command in [
        "txn",
        "txn -w json",
        "txn -w fields",
        "txn -w protobuf",
        "txn -w table",
        "txn --hex",
        "txn --hex -w fields",
        "txn --hex -w json",
        "txn -i",
        "txn --interactive=true -w json",
        "txn --interactive=false",
        "txn -w nope",
    ] {
        cases.push(line(command).stdin(ALL));
        cases.push(line("put g again"));
    }
    cases.push(line("txn -i").stdin("\nfoo\n\n\n").own_words());
    cases.push(line("txn -i").stdin("ver(\"a\") = \"1\"\n"));
    cases.push(line("txn").stdin("\nput r1 v\nput r2 v\n\n\n"));
    cases.push(line("txn").stdin("\ndel r1 r3\n\ndel r4 \"r 5\"\n\n"));
    cases.push(line("txn").stdin("\ndel r1 r3 --range\n\n\n"));
    cases.push(line("txn word").stdin("\n\n\n"));
    cases.extend(lines(&["txn two words"]));
    cases
}
