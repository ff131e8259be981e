//! Endpoints from DNS: the SRV records of a domain, as etcd's own discovery has them.

use std::cmp::Reverse;
use std::net::SocketAddr;
use std::str::FromStr;
use std::time::Duration;

use domain::base::Message;
use domain::base::iana::Rtype;
use domain::base::name::Name;
use domain::dep::octseq::Octets;
use domain::rdata::Srv;
use domain::resolv::StubResolver;
use domain::resolv::stub::conf::{ResolvConf, ServerConf, Transport};

use super::endpoint::Endpoint;
use crate::error::{Error, Kind, Result, Stage};
use crate::exit;
use crate::mode::Mode;
use crate::output::Reporter;

/// Where to look for endpoints.
#[derive(Clone, Debug)]
pub struct Discovery {
    /// The domain that has the records.
    pub domain: String,
    /// What is appended to the service's name in them, if anything is.
    pub service_name: Option<String>,
    /// Whether endpoints without TLS will do.
    pub insecure: bool,
    /// The name server to ask; the system's when unset.
    pub dns_server: Option<SocketAddr>,
}

type Question = Name<Vec<u8>>;

/// A service's name and the scheme of what is found under it.
const SERVICES: [(&str, &str); 2] = [("_etcd-client-ssl", "https"), ("_etcd-client", "http")];

impl Discovery {
    /// The endpoints of the records, those with TLS first; none where all that there are speak no TLS and that won't
    /// do, for the drop-in.
    ///
    /// # Errors
    /// Where neither service has a record, no answer comes in the time allowed, or none of the records will do.
    pub async fn endpoints(
        &self,
        allowed: Duration,
        mode: Mode,
        reporter: &Reporter,
    ) -> Result<Vec<Endpoint>> {
        let resolver = StubResolver::from_conf(self.configuration());
        let names = SERVICES.map(|(service, _)| self.name(service));
        let [with_tls, without] = &names;
        let (with_tls, without) = (self.question(with_tls)?, self.question(without)?);
        let asked = tokio::time::timeout(allowed, async {
            tokio::join!(ask(&resolver, with_tls), ask(&resolver, without))
        });
        let silence = || Err(format!("no answer within {allowed:?}"));
        let (with_tls, without) = asked.await.unwrap_or_else(|_| (silence(), silence()));
        let answers = [with_tls, without];
        if let [Err(one), Err(other)] = &answers {
            return Err(undiscovered(names.iter().zip([one, other])));
        }
        let mut endpoints = Vec::new();
        for ((_, scheme), records) in SERVICES.iter().zip(answers) {
            for (host, port) in records.unwrap_or_default() {
                let text = format!("{scheme}://{host}:{port}");
                let endpoint = Endpoint::parse(&text, false)?;
                let endpoint = match mode.is_drop_in() {
                    // etcdctl shows the dot at a name's end.
                    true => endpoint.shown_as(format!("{scheme}://{host}.:{port}")),
                    false => endpoint,
                };
                if endpoint.is_tls() || self.insecure {
                    endpoints.push(endpoint);
                } else {
                    let shown = endpoint.as_str();
                    reporter.status(&format!("ignoring discovered insecure endpoint {shown:?}"));
                }
            }
        }
        if endpoints.is_empty() && !mode.is_drop_in() {
            let error = Error::new(Kind::Unreachable, "no endpoint was discovered");
            let cause = "all endpoints in the records are without TLS";
            return Err(error
                .cause(Stage::Dns, None, cause)
                .hint("--insecure-discovery accepts them"));
        }
        Ok(endpoints)
    }

    fn configuration(&self) -> ResolvConf {
        let Some(server) = self.dns_server else {
            return ResolvConf::default();
        };
        let mut configuration = ResolvConf::new();
        configuration
            .servers
            .push(ServerConf::new(server, Transport::UdpTcp));
        configuration.finalize();
        configuration
    }

    fn question(&self, name: &str) -> Result<Question> {
        Question::from_str(name).map_err(|error| {
            let domain = &self.domain;
            Error::usage(format!("no domain can be called '{domain}'"))
                .etcdctl_code(exit::etcdctl::ERROR)
                .cause(Stage::Settings, None, format!("{name}: {error}"))
        })
    }

    fn name(&self, service: &str) -> String {
        let domain = self.domain.trim_end_matches('.');
        match &self.service_name {
            Some(name) => format!("{service}-{name}._tcp.{domain}"),
            None => format!("{service}._tcp.{domain}"),
        }
    }
}

/// Host and port of each record, the most preferred first.
async fn ask(
    resolver: &StubResolver,
    question: Question,
) -> std::result::Result<Vec<(String, u16)>, String> {
    let answer = resolver.query((question, Rtype::SRV)).await;
    records(&*answer.map_err(|error| error.to_string())?)
}

/// Those of an answer.
pub(crate) fn records<O: Octets>(
    answer: &Message<O>,
) -> std::result::Result<Vec<(String, u16)>, String> {
    let records = answer.answer().map_err(|error| error.to_string())?;
    let mut records: Vec<_> = records
        .limit_to_in::<Srv<_>>()
        .flatten()
        .map(|record| {
            let data = record.data();
            let preference = (data.priority(), Reverse(data.weight()));
            (preference, data.target().to_string(), data.port())
        })
        .collect();
    if records.is_empty() {
        return Err(match answer.no_error() {
            true => "there is no SRV record".to_owned(),
            false => format!("the name server says {}", answer.header().rcode()),
        });
    }
    records.sort();
    let place = |(_, host, port): (_, String, u16)| (host, port);
    Ok(records.into_iter().map(place).collect())
}

fn undiscovered<'a>(failures: impl Iterator<Item = (&'a String, &'a String)>) -> Error {
    let error = Error::new(Kind::Unreachable, "no endpoint was discovered")
        .hint("are --discovery-srv and --discovery-srv-name right, and is the name server (--dns-server)?");
    let mut told = Vec::new();
    let error = failures.fold(error, |error, (name, reason)| {
        told.push(format!("lookup {name}: {reason}"));
        error.cause(Stage::Dns, None, format!("{name}: {reason}"))
    });
    error.etcdctl_message(format!("dns lookup errors: {}", told.join(" and ")))
}
