use super::*;
use proptest::prelude::*;

const FULL: &str = "mod(\"a\") > \"0\"\r\n\n  put a \"b c\" \nget a\n\ndel a\n\n";

type Lines<'a> = Vec<(usize, &'a str)>;

/// How many conditions there are, and the numbered lines of the requests.
fn shape(script: &Script) -> (usize, Lines<'_>, Lines<'_>) {
    fn lines(lines: &[Line]) -> Lines<'_> {
        let numbered = lines.iter().map(|line| (line.number, line.text.as_str()));
        numbered.collect()
    }
    let Script {
        compares,
        success,
        failure,
    } = script;
    (compares.len(), lines(success), lines(failure))
}

#[test]
fn the_three_sections_are_read_in_either_mode() {
    for mode in [Mode::Etcdctl, Mode::File] {
        let script = parse(FULL, mode).unwrap();
        let success = vec![(3, "put a \"b c\""), (4, "get a")];
        assert_eq!(shape(&script), (1, success, vec![(6, "del a")]));
        assert_eq!(
            script.success.first().unwrap().words,
            [&b"put"[..], b"a", b"b c"]
        );
    }
}

#[test]
fn the_reader_says_what_comes_next() {
    let mut reader = Reader::new(Mode::Etcdctl);
    assert_eq!(reader.step().prompt(), Some("compares:"));
    assert_eq!(reader.push("mod(\"a\") = \"0\""), Ok(Step::Compares));
    assert_eq!(reader.push(""), Ok(Step::Success));
    assert_eq!(
        reader.push("put 'a"),
        Err(SyntaxError {
            line: Some(3),
            column: 5,
            message: "this quote is never closed".to_owned(),
            text: "put 'a".to_owned(),
        })
    );
    assert_eq!(reader.push("put a b"), Ok(Step::Success));
    assert_eq!(reader.push(" \t"), Ok(Step::Failure));
    assert_eq!(reader.push("\n"), Ok(Step::Done));
    assert_eq!(Step::Done.prompt(), None);
    assert_eq!(reader.push("\n"), Ok(Step::Done));
    assert_eq!(reader.push("put").map_err(|e| e.line), Err(Some(8)));
    let script = reader.finish().unwrap();
    assert_eq!(shape(&script), (1, vec![(4, "put a b")], vec![]));
}

#[test]
fn etcdctl_wants_every_section_ended() {
    let cases = [
        ("", 1, "compares"),
        ("mod(\"a\") = \"0\"\n", 2, "compares"),
        ("\nput a b\n", 3, "success requests"),
        ("\n\ndel a\n", 4, "failure requests"),
        // The last line has no line break, so that etcdctl never sees it.
        ("\n\ndel a", 3, "failure requests"),
    ];
    for (text, line, section) in cases {
        let error = parse(text, Mode::Etcdctl).unwrap_err();
        assert_eq!((error.line, error.column), (Some(line), 1), "{text:?}");
        assert!(error.message.ends_with(section), "{error}");
    }
    assert_eq!(parse("\n\n\n'", Mode::Etcdctl), Ok(Script::default()));
}

#[test]
fn the_end_of_a_file_ends_all() {
    for (text, expected) in [
        ("", (0, vec![], vec![])),
        ("\nput a b", (0, vec![(2, "put a b")], vec![])),
        ("\n\ndel a", (0, vec![], vec![(3, "del a")])),
    ] {
        assert_eq!(
            shape(&parse(text, Mode::File).unwrap()),
            expected,
            "{text:?}"
        );
    }
}

#[test]
fn comments_are_for_files() {
    let text = "# first\nmod(\"a\") = 0\n\n  # then\nput a #b\n\n\n\n# end\n";
    let script = parse(text, Mode::File).unwrap();
    assert_eq!(shape(&script), (1, vec![(5, "put a #b")], vec![]));
    let error = parse(text, Mode::Etcdctl).unwrap_err();
    assert_eq!((error.line, error.column), (Some(1), 1));
}

#[test]
fn what_follows_the_end_is_a_mistake_in_a_file() {
    let error = parse("\n\n\n\n  put a b\n", Mode::File).unwrap_err();
    assert_eq!((error.line, error.column), (Some(5), 3));
}

#[test]
fn columns_are_those_of_the_untrimmed_line() {
    let error = parse("\n\t put é 'b  \r\n", Mode::File).unwrap_err();
    assert_eq!((error.line, error.column), (Some(2), 9));
    assert_eq!(error.text, "\t put é 'b");
    assert_eq!(error.excerpt(), "  put é 'b\n        ^");
}

proptest! {
    #[test]
    fn any_text_is_answered(text: String, close in r#"([ \r\t#"'é]|mod[(]"a"[)]=1|put a|\n){0,20}"#) {
        for (text, mode) in [(&text, Mode::File), (&close, Mode::File), (&close, Mode::Etcdctl)] {
            if let Err(error) = parse(text, mode) {
                let line = text.split('\n').nth(error.line.unwrap() - 1).unwrap();
                prop_assert!((1..=line.chars().count() + 1).contains(&error.column));
            }
        }
    }
}
