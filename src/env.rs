//! Every environment variable that the program reads.

use std::collections::HashMap;
use std::path::PathBuf;

use crate::mode::Mode;

/// What our own variables begin with.
pub const OURS: &str = "ETCDTOOL_";
/// What etcdctl's begin with.
pub const ETCDCTLS: &str = "ETCDCTL_";

/// A setting's variable, without the program's prefix: `ENDPOINTS` stands for
/// `ETCDTOOL_ENDPOINTS` and, where etcdctl has it too, `ETCDCTL_ENDPOINTS`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Variable {
    name: &'static str,
    /// The flag of the same meaning.
    pub flag: &'static str,
    etcdctl: bool,
}

const fn shared(name: &'static str, flag: &'static str) -> Variable {
    Variable {
        name,
        flag,
        etcdctl: true,
    }
}

const fn ours(name: &'static str, flag: &'static str) -> Variable {
    Variable {
        name,
        flag,
        etcdctl: false,
    }
}

impl Variable {
    /// The full name of etcdctl's.
    pub fn of_etcdctl(&self) -> String {
        format!("{ETCDCTLS}{}", self.name)
    }

    /// The value as anybody may see it.
    pub fn shown(&self, value: &str) -> String {
        match *self {
            PASSWORD | AUTH_JWT_TOKEN => "(hidden)".to_owned(),
            USER => value
                .split_once(':')
                .map_or_else(|| value.to_owned(), |(name, _)| format!("{name}:(hidden)")),
            _ => value.to_owned(),
        }
    }
}

/// Comma-separated endpoints.
pub const ENDPOINTS: Variable = shared("ENDPOINTS", "endpoints");
/// How long connecting may take.
pub const DIAL_TIMEOUT: Variable = shared("DIAL_TIMEOUT", "dial-timeout");
/// How long a short command may take.
pub const COMMAND_TIMEOUT: Variable = shared("COMMAND_TIMEOUT", "command-timeout");
/// How often what is harmless to repeat is repeated.
pub const RETRIES: Variable = ours("RETRIES", "retries");
/// How often an idle connection is probed.
pub const KEEPALIVE_TIME: Variable = shared("KEEPALIVE_TIME", "keepalive-time");
/// How long a probe may go unanswered.
pub const KEEPALIVE_TIMEOUT: Variable = shared("KEEPALIVE_TIMEOUT", "keepalive-timeout");
/// Upper bound of a request, in bytes.
pub const MAX_REQUEST_BYTES: Variable = shared("MAX_REQUEST_BYTES", "max-request-bytes");
/// Upper bound of an answer, in bytes.
pub const MAX_RECV_BYTES: Variable = shared("MAX_RECV_BYTES", "max-recv-bytes");
/// Whether endpoints without a scheme are spoken to without TLS.
pub const INSECURE_TRANSPORT: Variable = shared("INSECURE_TRANSPORT", "insecure-transport");
/// Whether discovered endpoints without TLS are accepted.
pub const INSECURE_DISCOVERY: Variable = shared("INSECURE_DISCOVERY", "insecure-discovery");
/// Whether the server's certificate goes unchecked.
pub const INSECURE_SKIP_TLS_VERIFY: Variable =
    shared("INSECURE_SKIP_TLS_VERIFY", "insecure-skip-tls-verify");
/// Our certificate's file.
pub const CERT: Variable = shared("CERT", "cert");
/// Our key's file.
pub const KEY: Variable = shared("KEY", "key");
/// The file of the CA certificates that are trusted.
pub const CACERT: Variable = shared("CACERT", "cacert");
/// The name that the server's certificate has to be for.
pub const TLS_SERVER_NAME: Variable = ours("TLS_SERVER_NAME", "tls-server-name");
/// A token given directly.
pub const AUTH_JWT_TOKEN: Variable = shared("AUTH_JWT_TOKEN", "auth-jwt-token");
/// The file of a token, its first line.
pub const AUTH_JWT_TOKEN_FILE: Variable = ours("AUTH_JWT_TOKEN_FILE", "auth-jwt-token-file");
/// `name` or `name:password`.
pub const USER: Variable = shared("USER", "user");
/// The user's password.
pub const PASSWORD: Variable = shared("PASSWORD", "password");
/// The file of the user's password, its first line.
pub const PASSWORD_FILE: Variable = ours("PASSWORD_FILE", "password-file");
/// Whether the password is the first line of standard input.
pub const PASSWORD_STDIN: Variable = ours("PASSWORD_STDIN", "password-stdin");
/// Whether tokens are kept for the next command.
pub const TOKEN_CACHE: Variable = ours("TOKEN_CACHE", "token-cache");
/// A domain whose SRV records name the endpoints.
pub const DISCOVERY_SRV: Variable = shared("DISCOVERY_SRV", "discovery-srv");
/// The service name of those SRV records.
pub const DISCOVERY_SRV_NAME: Variable = shared("DISCOVERY_SRV_NAME", "discovery-srv-name");
/// The name server that is asked for those.
pub const DNS_SERVER: Variable = ours("DNS_SERVER", "dns-server");
/// Tell on stderr what is done.
pub const DEBUG: Variable = shared("DEBUG", "debug");
/// etcdctl's output format.
pub const WRITE_OUT: Variable = shared("WRITE_OUT", "write-out");
/// Bytes as hex in etcdctl's formats.
pub const HEX: Variable = shared("HEX", "hex");
/// Our output format.
pub const OUTPUT: Variable = ours("OUTPUT", "output");
/// When to colour.
pub const COLOR: Variable = ours("COLOR", "color");
/// The config file.
pub const CONFIG: Variable = ours("CONFIG", "config");
/// Which of the file's contexts counts.
pub const CONTEXT: Variable = ours("CONTEXT", "context");
/// The key that `watch` watches when none is given.
pub const WATCH_KEY: Variable = shared("WATCH_KEY", "");
/// The range end that goes with it.
pub const WATCH_RANGE_END: Variable = shared("WATCH_RANGE_END", "");
/// Who to be at a mirror's destination: `name` or `name:password`.
pub const DEST_USER: Variable = ours("DEST_USER", "dest-user");
/// That user's password.
pub const DEST_PASSWORD: Variable = ours("DEST_PASSWORD", "dest-password");

/// What is about our own output and files, and not about a cluster.
const SHOWING: [Variable; 6] = [DEBUG, WRITE_OUT, HEX, OUTPUT, COLOR, CONFIG];

/// In the environment of a command that runs under a lock or a leadership: the key that stands for it.
pub const LOCK_KEY: &str = "ETCD_LOCK_KEY";
/// Beside it: the revision since which it is held.
pub const LOCK_REV: &str = "ETCD_LOCK_REV";

/// The proxy that leads to what isn't on this machine; the first that is set counts.
const HTTPS_PROXY: [&str; 2] = ["HTTPS_PROXY", "https_proxy"];
/// The hosts, domains, addresses and networks to which it doesn't.
const NO_PROXY: [&str; 2] = ["NO_PROXY", "no_proxy"];

/// Any value turns colour off (no-color.org).
const NO_COLOR: &str = "NO_COLOR";
/// Any value but 0 turns colour on, also without a terminal.
const CLICOLOR_FORCE: &str = "CLICOLOR_FORCE";
/// `dumb` has no colours.
const TERM: &str = "TERM";

/// Where a user's programs keep what is to end with the session, where the system has such a place.
const RUNTIME_FOLDER: &str = "XDG_RUNTIME_DIR";
/// Where programs keep what can be lost, if not below the user's folder.
#[cfg(all(unix, not(target_os = "macos")))]
const CACHE_FOLDER: &str = "XDG_CACHE_HOME";
/// Where programs keep what can be lost.
#[cfg(windows)]
const CACHE_FOLDER: &str = "LOCALAPPDATA";

/// The user's folder.
#[cfg(unix)]
const HOME: &str = "HOME";
/// The user's folder.
#[cfg(not(unix))]
const HOME: &str = "USERPROFILE";
/// Where Unix has config files, if not below the user's folder.
#[cfg(all(unix, not(target_os = "macos")))]
const CONFIG_HOME: &str = "XDG_CONFIG_HOME";
/// Where Windows has them.
#[cfg(windows)]
const CONFIG_HOME: &str = "APPDATA";

// No Debug, neither here nor below: a variable may hold a password.
/// A snapshot of the environment, and which program's variables count.
#[derive(Clone, Default)]
pub struct Environment {
    variables: HashMap<String, String>,
    mode: Mode,
}

/// A variable's value and the full name it was found under.
#[derive(Clone, PartialEq, Eq)]
pub struct Found {
    /// The full name.
    pub name: String,
    /// The value; never empty, since etcdctl takes an empty variable for an unset one.
    pub value: String,
}

impl Environment {
    /// Takes what counts in `mode`; variables that aren't Unicode count as unset.
    pub fn new(mode: Mode, variables: impl IntoIterator<Item = (String, String)>) -> Self {
        Self {
            variables: variables.into_iter().collect(),
            mode,
        }
    }

    /// The process's own environment.
    pub fn of_process(mode: Mode) -> Self {
        let variables = std::env::vars_os().filter_map(|(name, value)| {
            Some((name.into_string().ok()?, value.into_string().ok()?))
        });
        Self::new(mode, variables)
    }

    /// The same without what says where a cluster is and how to talk to it.
    pub fn without_cluster(mut self) -> Self {
        self.variables.retain(|name, _| {
            let ours = [OURS, ETCDCTLS]
                .iter()
                .find_map(|prefix| name.strip_prefix(prefix));
            ours.is_none_or(|ours| SHOWING.iter().any(|showing| showing.name == ours))
        });
        self
    }

    /// Looks `variable` up: ours first, then etcdctl's. The drop-in knows etcdctl's only.
    pub fn get(&self, variable: Variable) -> Option<Found> {
        let mut prefixes = Vec::with_capacity(2);
        if self.mode.has_own_variables() {
            prefixes.push(OURS);
        }
        if variable.etcdctl {
            prefixes.push(ETCDCTLS);
        }
        prefixes.into_iter().find_map(|prefix| {
            let name = format!("{prefix}{}", variable.name);
            let value = self.plain(&name)?.to_owned();
            Some(Found { name, value })
        })
    }

    /// The full name of etcdctl's variable, if it is there at all: also when it is empty.
    pub fn name_of(&self, variable: Variable) -> Option<String> {
        let name = variable.of_etcdctl();
        (variable.etcdctl && self.variables.contains_key(&name)).then_some(name)
    }

    /// What a lock or a leadership around us has set: [`LOCK_KEY`] or [`LOCK_REV`], also when it is empty.
    pub fn around_us(&self, name: &str) -> Option<&str> {
        self.variables.get(name).map(String::as_str)
    }

    /// Where tokens may be kept, the best place first: one that ends with the session, else where caches are.
    pub fn token_folders(&self) -> Vec<PathBuf> {
        let folders = [self.absolute(RUNTIME_FOLDER), self.cache_folder()];
        let folders = folders.into_iter().flatten();
        folders
            .map(|folder| folder.join("etcdtool").join("tokens"))
            .collect()
    }

    #[cfg(not(target_os = "macos"))]
    fn cache_folder(&self) -> Option<PathBuf> {
        let named = self.absolute(CACHE_FOLDER);
        named.or_else(|| Some(self.home()?.join(".cache")))
    }

    #[cfg(target_os = "macos")]
    fn cache_folder(&self) -> Option<PathBuf> {
        Some(self.home()?.join("Library/Caches"))
    }

    /// A variable's path; a relative one is to be ignored, says the standard of those that are meant here.
    fn absolute(&self, name: &str) -> Option<PathBuf> {
        let path = PathBuf::from(self.plain(name)?);
        path.is_absolute().then_some(path)
    }

    /// Every variable that is ours or etcdctl's and not empty: for who wonders what was set.
    pub fn all(&self) -> impl Iterator<Item = (&str, &str)> {
        let all = self
            .variables
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()));
        all.filter(|(name, value)| {
            !value.is_empty() && (name.starts_with(OURS) || name.starts_with(ETCDCTLS))
        })
    }

    /// The user's folder.
    pub fn home(&self) -> Option<PathBuf> {
        self.absolute(HOME)
    }

    /// Where programs keep their config files on this platform. The variables are looked up here, and not by a crate
    /// that asks the process: a test's environment is all that it's given.
    #[cfg(not(target_os = "macos"))]
    pub fn config_folder(&self) -> Option<PathBuf> {
        let named = self.absolute(CONFIG_HOME);
        named.or_else(|| Some(self.home()?.join(".config")))
    }

    /// Where programs keep their config files on this platform.
    #[cfg(target_os = "macos")]
    pub fn config_folder(&self) -> Option<PathBuf> {
        Some(self.home()?.join("Library/Application Support"))
    }

    /// The proxy that leads to endpoints, which may come with a password.
    pub fn https_proxy(&self) -> Option<Found> {
        self.first_of(HTTPS_PROXY)
    }

    /// To which endpoints it doesn't lead.
    pub fn no_proxy(&self) -> Option<Found> {
        self.first_of(NO_PROXY)
    }

    fn first_of(&self, names: [&str; 2]) -> Option<Found> {
        names.into_iter().find_map(|name| {
            let value = self.plain(name)?.to_owned();
            let name = name.to_owned();
            Some(Found { name, value })
        })
    }

    /// Whether the environment wishes for colour, against it, or says nothing.
    pub fn color(&self) -> Option<bool> {
        if self.plain(NO_COLOR).is_some() {
            return Some(false);
        }
        if self.plain(CLICOLOR_FORCE).is_some_and(|value| value != "0") {
            return Some(true);
        }
        (self.plain(TERM) == Some("dumb")).then_some(false)
    }

    fn plain(&self, name: &str) -> Option<&str> {
        self.variables
            .get(name)
            .map(String::as_str)
            .filter(|value| !value.is_empty())
    }
}
