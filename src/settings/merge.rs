//! Which settings there are, what they default to, and which go together.

use std::path::PathBuf;
use std::time::Duration;

use clap::ValueEnum;

use super::layers::{Layers, readable};
use super::origin::Origin;
use super::{ConnectionSettings, Format, OutputSettings};
use crate::client::{Discovery, Endpoint, EndpointMap, Proxy, Tls, TlsSettings};
use crate::config::Value;
use crate::env;
use crate::error::{Error, Result};
use crate::exit;
use crate::golang::list;
use crate::options::{ColorChoice, ConnectionOptions, OutputChoice, OutputOptions, WriteOut};
use crate::token_cache::TokenCache;

const DEFAULT_ENDPOINT: &str = "127.0.0.1:2379";
const DEFAULT_DIAL_TIMEOUT: Duration = Duration::from_secs(2);
const DEFAULT_COMMAND_TIMEOUT: Duration = Duration::from_secs(5);
const DEFAULT_KEEPALIVE_TIMEOUT: Duration = Duration::from_secs(6);
/// Below this, servers take the probes for an attack and drop the connection.
const LEAST_KEEPALIVE_TIME: Duration = Duration::from_secs(10);
/// Longer than anybody waits, and short enough to be added to a moment.
const A_YEAR: Duration = Duration::from_secs(365 * 24 * 60 * 60);
/// What gRPC can number at all, and etcdctl's default.
const MOST_RECV_BYTES: usize = i32::MAX as usize;

impl Layers<'_> {
    pub(super) fn connection(&self, flags: &ConnectionOptions) -> Result<ConnectionSettings> {
        let discovery = self.discovery(flags)?;
        let mut tls = self.tls(flags)?;
        if let Some(discovery) = discovery.as_ref().filter(|discovery| !discovery.insecure) {
            // Else whoever answers for the name server could name servers of their own.
            let domain = || discovery.domain.trim_end_matches('.').to_owned();
            tls.server_name.get_or_insert_with(domain);
        }
        let insecure = self.boolean(env::INSECURE_TRANSPORT, flags.insecure_transport.as_ref())?;
        let secure = insecure == Some(false)
            || tls.names_files()
            || tls.skip_verify
            || tls.server_name.is_some();
        let command_timeout = self.command_timeout(flags)?;
        Ok(ConnectionSettings {
            mode: self.mode,
            endpoints: self.endpoints(flags, secure)?,
            discovery,
            proxy: self.proxy(),
            dial_timeout: self
                .duration(env::DIAL_TIMEOUT, flags.dial_timeout.as_ref())?
                .map_or(DEFAULT_DIAL_TIMEOUT, unlimited_if_zero),
            command_timeout: command_timeout.unwrap_or(DEFAULT_COMMAND_TIMEOUT),
            long_timeout: command_timeout,
            retries: self.count(env::RETRIES, flags.retries.as_ref())?,
            keepalive_time: self
                .duration(env::KEEPALIVE_TIME, flags.keepalive_time.as_ref())?
                .map_or(LEAST_KEEPALIVE_TIME, |time| time.max(LEAST_KEEPALIVE_TIME)),
            keepalive_timeout: self
                .duration(env::KEEPALIVE_TIMEOUT, flags.keepalive_timeout.as_ref())?
                .unwrap_or(DEFAULT_KEEPALIVE_TIMEOUT),
            max_request_bytes: self
                .size(env::MAX_REQUEST_BYTES, flags.max_request_bytes.as_ref())?,
            max_recv_bytes: self
                .size(env::MAX_RECV_BYTES, flags.max_recv_bytes.as_ref())?
                .unwrap_or(MOST_RECV_BYTES),
            asks_why: self.mode.has_own_errors(),
            identity: self.identity(flags)?,
            token_cache: self.token_cache(flags)?,
            tls: Tls::new(tls),
            endpoint_map: self.endpoint_map()?,
            protection: None,
        })
    }

    /// Not one of our own settings, but everybody's.
    fn proxy(&self) -> Option<Proxy> {
        let proxy = self.environment.https_proxy()?;
        let except = self.environment.no_proxy();
        let found = Proxy::new(&proxy.value, except.as_ref().map_or("", |it| &it.value));
        let shown = found.shown().map(str::to_owned);
        let is_usable = shown.is_some();
        self.trail
            .note("https-proxy", shown, Origin::Variable(proxy.name));
        if !is_usable {
            let problem = "it names no proxy that can be used".to_owned();
            self.trail.note_problem("https-proxy", problem);
        }
        if let Some(except) = except {
            self.trail.note(
                "no-proxy",
                Some(except.value),
                Origin::Variable(except.name),
            );
        }
        Some(found)
    }

    /// In the time of a variable that says none, nothing could be done: most commands of etcdctl look at it too late.
    fn command_timeout(&self, flags: &ConnectionOptions) -> Result<Option<Duration>> {
        let given = flags.command_timeout.as_ref();
        let time = self.duration(env::COMMAND_TIMEOUT, given)?;
        let counts = given.is_some() || self.mode.is_strict();
        Ok(time.filter(|time| counts || !time.is_zero()))
    }

    fn discovery(&self, flags: &ConnectionOptions) -> Result<Option<Discovery>> {
        let insecure = flags.insecure_discovery.as_ref();
        let insecure = self.boolean(env::INSECURE_DISCOVERY, insecure)?;
        let name = self.text(env::DISCOVERY_SRV_NAME, flags.discovery_srv_name.as_ref())?;
        let domain = self.text(env::DISCOVERY_SRV, flags.discovery_srv.as_ref())?;
        let domain = domain.filter(|_| !self.knows_better(flags));
        let dns_server = self.dns_server(env::DNS_SERVER, flags.dns_server.as_ref())?;
        let domain = domain.filter(|domain| !domain.is_empty());
        Ok(domain.map(|domain| Discovery {
            domain,
            service_name: name.filter(|name| !name.is_empty()),
            insecure: insecure.unwrap_or(true),
            dns_server,
        }))
    }

    fn token_cache(&self, flags: &ConnectionOptions) -> Result<Option<TokenCache>> {
        let wanted = self.boolean(env::TOKEN_CACHE, flags.token_cache.as_ref())? == Some(true);
        if !wanted || !self.mode.has_token_cache() {
            return Ok(None);
        }
        let folder = self.environment.token_folders().into_iter().next();
        let nowhere = || {
            Error::usage("--token-cache has no place: no folder of the user's is known")
                .hint("XDG_RUNTIME_DIR names one")
        };
        Ok(Some(TokenCache::new(folder.ok_or_else(nowhere)?)))
    }

    /// Whether endpoints were named by what counts more than what named the domain. Of flags and variables a domain always
    /// wins, as for etcdctl; a context has but one of the two.
    fn knows_better(&self, flags: &ConnectionOptions) -> bool {
        let domain = self.found(env::DISCOVERY_SRV, flags.discovery_srv.as_deref());
        let given = (!flags.endpoints.is_empty()).then_some("");
        let endpoints = self.found(env::ENDPOINTS, given);
        let (Some((_, domain)), Some((_, endpoints))) = (domain, endpoints) else {
            return false;
        };
        let of_context = domain.is_context() || endpoints.is_context();
        let knows_better = of_context && endpoints.rank() > domain.rank();
        if knows_better {
            self.trail
                .note(env::DISCOVERY_SRV.flag, None, Origin::Default);
        }
        knows_better
    }

    fn endpoint_map(&self) -> Result<EndpointMap> {
        let setting = self
            .context
            .and_then(|context| Some((context, context.get("endpoint-map")?)));
        let Some((context, setting)) = setting else {
            return Ok(EndpointMap::default());
        };
        let Value::Map(pairs) = &setting.value else {
            return Ok(EndpointMap::default());
        };
        self.trail.note(
            "endpoint-map",
            Some(setting.value.to_string()),
            context.origin(setting),
        );
        EndpointMap::new(pairs.iter().map(|(from, to)| (from.as_str(), to.as_str())))
    }

    fn tls(&self, flags: &ConnectionOptions) -> Result<TlsSettings> {
        let skip_verify = flags.insecure_skip_tls_verify.as_ref();
        let server_name = self.text(env::TLS_SERVER_NAME, flags.tls_server_name.as_ref())?;
        let tls = TlsSettings {
            cacert: self.path(env::CACERT, flags.cacert.as_ref())?,
            cert: self.path(env::CERT, flags.cert.as_ref())?,
            key: self.path(env::KEY, flags.key_file.as_ref())?,
            server_name: server_name.filter(|name| !name.is_empty()),
            skip_verify: self.boolean(env::INSECURE_SKIP_TLS_VERIFY, skip_verify)? == Some(true),
        };
        if tls.cert.is_some() != tls.key.is_some() {
            let shown = |path: &Option<PathBuf>| path.clone().unwrap_or_default();
            let (key, cert) = (shown(&tls.key), shown(&tls.cert));
            return Err(
                Error::usage("--cert and --key go together: one of them is missing")
                    .etcdctl_message(format!(
                        "KeyFile and CertFile must both be present[key: {}, cert: {}]",
                        key.display(),
                        cert.display()
                    )),
            );
        }
        let files = [
            (env::CERT, &tls.cert),
            (env::KEY, &tls.key),
            (env::CACERT, &tls.cacert),
        ];
        for (variable, path) in files {
            let Some(path) = path else { continue };
            readable(path).map_err(|error| match self.trail.origin(variable.flag) {
                Some(origin) if origin.is_context() => error.about(&origin.place()),
                _ => error,
            })?;
        }
        Ok(tls)
    }

    fn endpoints(&self, flags: &ConnectionOptions, secure: bool) -> Result<Vec<Endpoint>> {
        // Given again, the flag adds to what it had, as etcdctl's does.
        let given = (!flags.endpoints.is_empty()).then(|| flags.endpoints.join(","));
        let list = self
            .text(env::ENDPOINTS, given.as_ref())?
            .unwrap_or_else(|| DEFAULT_ENDPOINT.to_owned());
        if list.trim_matches([',', ' ']).is_empty() {
            // An empty name is one to etcdctl, whose member it waits for.
            let code = match list.is_empty() {
                true => exit::etcdctl::BAD_CONNECTION,
                false => exit::etcdctl::ERROR,
            };
            return Err(Error::usage("no endpoint: the list is empty")
                .etcdctl_message("etcdclient: no available endpoints")
                .etcdctl_code(code));
        }
        let endpoints = list::items(&list);
        endpoints
            .iter()
            .map(|endpoint| endpoint.trim())
            .filter(|endpoint| !endpoint.is_empty())
            .map(|endpoint| match self.mode.is_strict() {
                true => Endpoint::parse(endpoint, secure),
                false => Endpoint::parse_as_etcdctl(endpoint, secure),
            })
            .collect()
    }

    pub(super) fn output(&self, flags: &OutputOptions) -> Result<OutputSettings> {
        let color = self.choice(env::COLOR, flags.color.as_ref())?;
        let debug = self.boolean(env::DEBUG, flags.debug.as_ref())?;
        Ok(OutputSettings {
            format: self.format(flags)?,
            hex: self.boolean(env::HEX, flags.hex.as_ref())?.unwrap_or(false),
            color: color
                .or_else(|| self.environment.color().map(color_choice))
                .unwrap_or(ColorChoice::Auto),
            quiet: flags.quiet,
            verbose: if debug == Some(true) {
                2
            } else {
                flags.verbose
            },
        })
    }

    /// A flag beats every variable, also one that names the other family of formats.
    fn format(&self, flags: &OutputOptions) -> Result<Format> {
        if flags.output.is_some() && flags.write_out.is_some() {
            return Err(Error::usage(
                "-o and -w cannot be given together: choose one",
            ));
        }
        if self.mode.is_drop_in() {
            let name = self.text(env::WRITE_OUT, flags.write_out.as_ref())?;
            let choice = name
                .map(|name| WriteOut::from_str(&name, false))
                .transpose();
            let choice = choice.map_err(|_| {
                Error::usage("unsupported output format").etcdctl_code(exit::etcdctl::BAD_FEATURE)
            })?;
            return Ok(match &flags.output {
                Some(_) => Format::Ours(self.ours(flags)?.unwrap_or(OutputChoice::Auto)),
                None => Format::Etcdctl(choice.unwrap_or(WriteOut::Simple)),
            });
        }
        let ours = self.found(env::OUTPUT, flags.output.as_deref());
        let theirs = self.found(env::WRITE_OUT, flags.write_out.as_deref());
        let rank = |found: Option<(String, Origin)>| found.map(|(_, origin)| origin);
        // Of variables, ours wins whatever its prefix; a context has but one of the two.
        let theirs_wins = match (rank(ours), rank(theirs)) {
            (Some(Origin::Variable(_)), Some(Origin::Variable(_))) => false,
            (ours, Some(theirs)) => ours.is_none_or(|ours| theirs.rank() > ours.rank()),
            (_, None) => false,
        };
        if !theirs_wins && let Some(ours) = self.ours(flags)? {
            return Ok(Format::Ours(ours));
        }
        let theirs = self.choice(env::WRITE_OUT, flags.write_out.as_ref())?;
        Ok(theirs.map_or(Format::Ours(OutputChoice::Auto), Format::Etcdctl))
    }

    fn ours(&self, flags: &OutputOptions) -> Result<Option<OutputChoice>> {
        self.choice(env::OUTPUT, flags.output.as_ref())
    }
}

/// What counts where nobody has said anything; none where that is nothing.
pub(super) fn default_of(setting: &str) -> Option<String> {
    let time = |time: Duration| Some(format!("{time:?}"));
    match setting {
        "endpoints" => Some(DEFAULT_ENDPOINT.to_owned()),
        "dial-timeout" => time(DEFAULT_DIAL_TIMEOUT),
        "command-timeout" => time(DEFAULT_COMMAND_TIMEOUT),
        "keepalive-time" => time(LEAST_KEEPALIVE_TIME),
        "keepalive-timeout" => time(DEFAULT_KEEPALIVE_TIMEOUT),
        "max-recv-bytes" => Some(MOST_RECV_BYTES.to_string()),
        "insecure-transport" | "insecure-discovery" => Some("true".to_owned()),
        "insecure-skip-tls-verify"
        | "token-cache"
        | "hex"
        | "debug"
        | "password-stdin"
        | "protected" => Some("false".to_owned()),
        "output" | "color" => Some("auto".to_owned()),
        _ => None,
    }
}

/// As etcdctl has it, zero sets no limit of its own.
fn unlimited_if_zero(limit: Duration) -> Duration {
    if limit.is_zero() { A_YEAR } else { limit }
}

fn color_choice(wanted: bool) -> ColorChoice {
    if wanted {
        ColorChoice::Always
    } else {
        ColorChoice::Never
    }
}
