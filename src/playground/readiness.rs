//! Whether a member answers its peers or its clients: etcd's own HTTP paths, asked as one of them would.

use std::net::{IpAddr, Ipv4Addr};
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, bail};
use serde::Deserialize;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time;
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer, ServerName};
use tokio_rustls::rustls::{ClientConfig, RootCertStore, crypto::ring};

use super::certificates::TlsFiles;
use super::ports::Ports;

/// How often a member is asked that isn't ready.
const INTERVAL: Duration = Duration::from_millis(25);

/// How long an answer may take: etcd lets us wait for a leader, and asking again is cheap.
const ANSWER_LIMIT: Duration = Duration::from_secs(2);

/// No answer of etcd's is longer, in bytes.
const ANSWER_SIZE: u64 = 64 * 1024;

/// Asks members whether they are ready.
pub(super) struct Probe {
    tls: Option<TlsConnector>,
}

/// Whom a member is to be ready for.
#[derive(Clone, Copy)]
pub(super) enum Audience {
    /// Other members, to form a cluster with.
    Peers,
    /// Clients: it knows the leader and has caught up with it.
    Clients,
}

/// What `/health` answers: older versions give no reason.
#[derive(Deserialize)]
struct Health {
    health: String,
    #[serde(default)]
    reason: String,
}

impl Probe {
    pub(super) fn new(tls: Option<&TlsFiles>) -> anyhow::Result<Self> {
        let tls = tls
            .map(connector)
            .transpose()
            .context("cannot use the certificates")?;
        Ok(Self { tls })
    }

    /// Waits until the member with these ports is ready; `reason` says meanwhile why it's not.
    pub(super) async fn until_ready(&self, ports: Ports, audience: Audience, reason: &mut String) {
        loop {
            match time::timeout(ANSWER_LIMIT, self.ask(ports, audience)).await {
                Ok(Ok(())) => return,
                Ok(Err(error)) => *reason = format!("{error:#}"),
                Err(_) => "it gives no answer".clone_into(reason),
            }
            time::sleep(INTERVAL).await;
        }
    }

    async fn ask(&self, ports: Ports, audience: Audience) -> anyhow::Result<()> {
        match audience {
            Audience::Peers => self.get(ports.peer, "/version").await.map(drop),
            // Alarms make a member unhealthy too, but it answers.
            Audience::Clients => {
                let path = "/health?exclude=NOSPACE&exclude=CORRUPT";
                verdict(&self.get(ports.client, path).await?)
            }
        }
    }

    /// The whole answer to a GET.
    async fn get(&self, port: u16, path: &str) -> anyhow::Result<String> {
        let address = IpAddr::from(Ipv4Addr::LOCALHOST);
        let stream = TcpStream::connect((address, port)).await?;
        match &self.tls {
            None => exchange(stream, path).await,
            Some(tls) => {
                let name = ServerName::IpAddress(address.into());
                exchange(tls.connect(name, stream).await?, path).await
            }
        }
    }
}

/// Asks in HTTP/1.0, so that the answer is plain; it's over with its length, for etcd may leave the connection open.
async fn exchange(
    mut stream: impl AsyncRead + AsyncWrite + Unpin,
    path: &str,
) -> anyhow::Result<String> {
    let request = format!("GET {path} HTTP/1.0\r\nHost: 127.0.0.1\r\n\r\n");
    stream.write_all(request.as_bytes()).await?;
    stream.flush().await?;
    let mut answer = Vec::new();
    let mut limited = stream.take(ANSWER_SIZE);
    while !is_complete(&answer) && limited.read_buf(&mut answer).await? > 0 {}
    Ok(String::from_utf8(answer)?)
}

/// Whether there is all that the answer's head announces.
fn is_complete(answer: &[u8]) -> bool {
    let answer = String::from_utf8_lossy(answer);
    let Some((head, body)) = answer.split_once("\r\n\r\n") else {
        return false;
    };
    let fields = head.lines().filter_map(|line| line.split_once(": "));
    let mut lengths = fields.filter(|(name, _)| name.eq_ignore_ascii_case("content-length"));
    let length = lengths
        .next()
        .and_then(|(_, length)| length.parse::<usize>().ok());
    length.is_some_and(|length| body.len() >= length)
}

fn verdict(answer: &str) -> anyhow::Result<()> {
    let (head, body) = answer.split_once("\r\n\r\n").unwrap_or((answer, ""));
    match serde_json::from_str::<Health>(body) {
        Ok(Health { health, .. }) if health == "true" => Ok(()),
        Ok(Health { reason, .. }) if reason.is_empty() => bail!("it is not healthy"),
        Ok(Health { reason, .. }) => bail!("it is not healthy: {reason}"),
        Err(_) => bail!("it answers \"{}\"", head.lines().next().unwrap_or_default()),
    }
}

fn connector(files: &TlsFiles) -> anyhow::Result<TlsConnector> {
    let mut roots = RootCertStore::empty();
    roots.add(CertificateDer::from_pem_file(&files.authority)?)?;
    let chain = vec![CertificateDer::from_pem_file(&files.client_certificate)?];
    let key = PrivateKeyDer::from_pem_file(&files.client_key)?;
    let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()?
        .with_root_certificates(roots)
        .with_client_auth_cert(chain, key)?;
    Ok(Arc::new(config).into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_ends_with_its_length() {
        assert!(!is_complete(b"HTTP/1.0 200 OK\r\nContent-Length: 2\r\n"));
        assert!(!is_complete(
            b"HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\n{"
        ));
        assert!(is_complete(
            b"HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\n{}"
        ));
        assert!(!is_complete(b"HTTP/1.0 200 OK\r\n\r\n{}"));
    }

    #[test]
    fn only_health_is_readiness() {
        let verdict = |body: &str| {
            let result = verdict(&format!("HTTP/1.0 200 OK\r\nA: b\r\n\r\n{body}"));
            result.map_err(|error| error.to_string()).err()
        };
        assert_eq!(verdict(r#"{"health":"true"}"#), None);
        let no_leader = verdict(r#"{"health":"false","reason":"RAFT NO LEADER"}"#);
        assert_eq!(
            no_leader.as_deref(),
            Some("it is not healthy: RAFT NO LEADER")
        );
        assert_eq!(
            verdict(r#"{"health":"false"}"#).as_deref(),
            Some("it is not healthy")
        );
        assert_eq!(
            verdict("404").as_deref(),
            Some("it answers \"HTTP/1.0 200 OK\"")
        );
    }
}
