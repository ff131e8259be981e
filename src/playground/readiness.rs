//! Whether a member answers, and so knows the cluster's leader: etcd's own /health, asked as a client would.

use std::net::Ipv4Addr;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, bail};
use serde::Deserialize;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time;
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, IpAddr, PrivateKeyDer, ServerName};
use tokio_rustls::rustls::{ClientConfig, RootCertStore, crypto::ring};

use super::certificates::TlsFiles;

/// How often a member is asked that isn't ready.
const INTERVAL: Duration = Duration::from_millis(25);

/// How long an answer may take: etcd lets us wait for a leader, and asking again is cheap.
const ANSWER_LIMIT: Duration = Duration::from_secs(2);

/// HTTP/1.0, so that the answer is plain and ends with the connection. Alarms make a member unhealthy, but it answers.
const REQUEST: &[u8] =
    b"GET /health?exclude=NOSPACE&exclude=CORRUPT HTTP/1.0\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n";

/// No answer of etcd's is longer, in bytes.
const ANSWER_SIZE: u64 = 64 * 1024;

/// Asks members for their health.
pub(super) struct Probe {
    tls: Option<TlsConnector>,
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
            .context("can't use the certificates")?;
        Ok(Self { tls })
    }

    /// Waits until the member with this client port is ready; `reason` says meanwhile why it's not.
    pub(super) async fn until_ready(&self, port: u16, reason: &mut String) {
        loop {
            match time::timeout(ANSWER_LIMIT, self.ask(port)).await {
                Ok(Ok(())) => return,
                Ok(Err(error)) => *reason = format!("{error:#}"),
                Err(_) => "it gives no answer".clone_into(reason),
            }
            time::sleep(INTERVAL).await;
        }
    }

    async fn ask(&self, port: u16) -> anyhow::Result<()> {
        let stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).await?;
        let answer = match &self.tls {
            None => exchange(stream).await?,
            Some(tls) => {
                let name =
                    ServerName::IpAddress(IpAddr::from(std::net::IpAddr::V4(Ipv4Addr::LOCALHOST)));
                exchange(tls.connect(name, stream).await?).await?
            }
        };
        verdict(&answer)
    }
}

async fn exchange(mut stream: impl AsyncRead + AsyncWrite + Unpin) -> anyhow::Result<String> {
    stream.write_all(REQUEST).await?;
    stream.flush().await?;
    let mut answer = String::new();
    stream.take(ANSWER_SIZE).read_to_string(&mut answer).await?;
    Ok(answer)
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
