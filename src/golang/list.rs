//! Lists as Go's flags take them: a line of comma-separated values, which may be in double quotes.

/// The items; a quote that isn't closed, or stands within an item, is taken as it is.
pub fn items(list: &str) -> Vec<String> {
    let mut items = Vec::new();
    let mut rest = Some(list);
    while let Some(text) = rest {
        let (item, after) = quoted(text).unwrap_or_else(|| plain(text));
        items.push(item);
        rest = after;
    }
    items
}

fn plain(text: &str) -> (String, Option<&str>) {
    match text.split_once(',') {
        Some((item, after)) => (item.to_owned(), Some(after)),
        None => (text.to_owned(), None),
    }
}

/// An item in quotes, where it is one as a whole; two quotes in it stand for one.
fn quoted(text: &str) -> Option<(String, Option<&str>)> {
    let mut rest = text.strip_prefix('"')?;
    let mut item = String::new();
    loop {
        let (before, after) = rest.split_once('"')?;
        item.push_str(before);
        if after.is_empty() {
            return Some((item, None));
        }
        if let Some(next) = after.strip_prefix(',') {
            return Some((item, Some(next)));
        }
        rest = after.strip_prefix('"')?;
        item.push('"');
    }
}

#[cfg(test)]
mod tests {
    use super::items;

    #[test]
    fn quotes_go_where_they_are_around_an_item() {
        for (list, expected) in [
            ("", &[""][..]),
            ("a", &["a"]),
            ("a,b,", &["a", "b", ""]),
            (r#""a","b""#, &["a", "b"]),
            (r#""a,b",c"#, &["a,b", "c"]),
            (r#""a ""b""""#, &[r#"a "b""#]),
            (r#""a"#, &[r#""a"#]),
            (r#""a"b,c"#, &[r#""a"b"#, "c"]),
            (r#"a"b""#, &[r#"a"b""#]),
        ] {
            assert_eq!(items(list), expected, "{list}");
        }
    }
}
