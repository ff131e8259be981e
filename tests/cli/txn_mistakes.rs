//! `txn`: the line and the column of a mistake, and what the server refuses.

use crate::support::{Servers, Transcript, file, from_file, piped, tool, words};

static SERVERS: Servers = Servers::new();

#[test]
fn mistakes_have_their_place() {
    let server = SERVERS.newest();
    let mut seen = Transcript::default();
    for text in [
        "val(\"a\" = \"x\"\n",
        "vql(\"a\") = \"x\"\n",
        "ver(\"a\") = \"x\"\n",
        "\n  put \"a b\n\n\n",
        "\nput a\n\n\n",
        "\nput a b --nope\n\n\n",
        "\nwatch a\n\n\n",
        "\nput a b --if-absent\n\n\n",
        "ver(\"é世\") ~ 1\n",
        "\nput a b\n",
        "",
    ] {
        let finished = piped(server, text).expect(2);
        seen.note(&format!("txn <<< {text:?}"), &finished);
    }
    let long = format!("{{\"compare\": [{}{{\"key\": \"a\"}}]}}", " ".repeat(200));
    for json in [
        "{\"compare\": [{\"key\": \"a\", \"target\": \"value\", \"operator\": \"=\"}]}",
        "{\"success\": [\n  {\"put\": {\"key\": \"a\", \"valu\": \"x\"}}]}",
        "{\"success\": [{}]}",
        "{\"nope\": 1}",
        "{",
        &long,
    ] {
        let finished = from_file(server, &file("wrong.json", json), "").expect(2);
        let place = file("wrong.json", "").display().to_string();
        seen.note(&format!("txn --file <<< {json:?}"), &finished);
        assert!(finished.stderr_text().contains(&place), "{finished}");
    }
    let place = env!("CARGO_TARGET_TMPDIR");
    insta::assert_snapshot!("txn_mistakes", seen.text().replace(place, "[tmp]"));
    let structured = tool(server, words("txn -o json"))
        .stdin("val(\"a\" = \"x\"\n")
        .run()
        .expect(2);
    assert!(
        structured.stderr_text().contains("line 1, column 9"),
        "{structured}"
    );
}

#[test]
fn a_lost_lease_or_key_says_so() {
    let server = SERVERS.newest();
    piped(server, "\nput lost x --lease=123456\n\n\n").expect(4);
    piped(server, "\nput twice x\nput twice y\n\n\n").expect(1);
    let many = "put many x\n".repeat(200);
    let refused = piped(server, &format!("\n{many}\n\n")).expect(1);
    assert!(
        refused.stderr_text().contains("--max-txn-ops is the limit"),
        "{refused}"
    );
}
