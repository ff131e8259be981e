//! Peer URLs, with the mistakes that etcd's own client finds before it sends anything.

use crate::error::{Error, Result};
use crate::exit;
use crate::golang::quote::quote;

/// The URLs of a list that is separated by commas, as it is sent.
///
/// # Errors
/// If one can't be a member's URL: etcd would keep what no peer can reach.
pub fn parse(list: &str) -> Result<Vec<String>> {
    if list.is_empty() {
        return Err(
            Error::usage("--peer-urls is missing: where the other members reach it")
                .etcdctl_message("member peer urls not provided"),
        );
    }
    let urls = list.split(',').map(|url| match mistake(url.trim()) {
        None => Ok(url.to_owned()),
        Some(mistake) => Err(Error::usage(format!("--peer-urls: {mistake}"))
            .hint("as in http://10.0.0.4:2380, several separated by commas")
            .etcdctl_message(mistake)
            .etcdctl_code(exit::etcdctl::ERROR)),
    });
    urls.collect()
}

/// What is wrong with it, in etcd's words.
fn mistake(url: &str) -> Option<String> {
    let quoted = quote(url.as_bytes());
    let Some((scheme, rest)) = url.split_once("://") else {
        let first = url.split('/').next().unwrap_or_default();
        let (before, colon) = first.split_once(':').unwrap_or(("", ""));
        let scheme = before.starts_with(|c: char| c.is_ascii_alphabetic());
        return Some(if !colon.is_empty() && !scheme {
            format!("parse {quoted}: first path segment in URL cannot contain colon")
        } else {
            scheme_mistake(url)
        });
    };
    match scheme.to_ascii_lowercase().as_str() {
        "unix" | "unixs" => return None,
        "http" | "https" => {}
        _ => return Some(scheme_mistake(url)),
    }
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (authority, path) = rest.split_at(end);
    let host = authority.rsplit('@').next().unwrap_or_default();
    let Some((name, port)) = host
        .rsplit_once(':')
        .filter(|(_, port)| !port.ends_with(']'))
    else {
        return Some(form_mistake(url));
    };
    if !port.chars().all(|digit| digit.is_ascii_digit()) {
        let port = quote(format!(":{port}").as_bytes());
        return Some(format!("parse {quoted}: invalid port {port} after host"));
    }
    if name.contains(':') && !(name.starts_with('[') && name.ends_with(']')) {
        return Some(form_mistake(url));
    }
    path.starts_with('/')
        .then(|| format!("URL must not contain a path: {url}"))
}

fn scheme_mistake(url: &str) -> String {
    format!("URL scheme must be http, https, unix, or unixs: {url}")
}

fn form_mistake(url: &str) -> String {
    format!("URL address does not have the form \"host:port\": {url}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn urls_are_sent_as_they_are_written() {
        let list = "http://127.0.0.1:1,https://m4.example:2380,unix://a,http://[::1]:2";
        let parsed = parse(list).map(|urls| urls.join(","));
        assert_eq!(parsed.ok().as_deref(), Some(list));
    }

    #[test]
    fn mistakes_are_found_before_anything_is_sent() {
        for (list, told) in [
            ("", "member peer urls not provided"),
            (
                "127.0.0.1:1",
                "parse \"127.0.0.1:1\": first path segment in URL cannot contain colon",
            ),
            (
                "localhost:1",
                "URL scheme must be http, https, unix, or unixs: localhost:1",
            ),
            ("foo", "URL scheme must be http, https, unix, or unixs: foo"),
            (
                "http://a:1,ftp://x:1",
                "URL scheme must be http, https, unix, or unixs: ftp://x:1",
            ),
            (
                "http://foo",
                "URL address does not have the form \"host:port\": http://foo",
            ),
            (
                "http://[::1]",
                "URL address does not have the form \"host:port\": http://[::1]",
            ),
            (
                "http://a:x",
                "parse \"http://a:x\": invalid port \":x\" after host",
            ),
            ("http://a:1/", "URL must not contain a path: http://a:1/"),
            (
                "http://a:1,",
                "URL scheme must be http, https, unix, or unixs: ",
            ),
        ] {
            let error = parse(list).err();
            let words = error.map(|error| error.in_etcdctls_words());
            assert_eq!(words.as_deref(), Some(told), "{list}");
        }
    }
}
