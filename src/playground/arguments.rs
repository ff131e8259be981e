//! The command line and the environment that a member is started with.

use std::env;
use std::ffi::{OsStr, OsString};
use std::path::Path;

use super::certificates::TlsFiles;
use super::member::Member;
use super::spec::Spec;

/// What the members of one cluster have in common.
#[derive(Debug)]
pub(super) struct Common<'a> {
    pub(super) members: &'a [Member],
    pub(super) tls: Option<&'a TlsFiles>,
    /// Whether the data is thrown away at the end, so that no write needs to reach the disk.
    pub(super) is_temporary: bool,
    pub(super) spec: &'a Spec,
}

impl Common<'_> {
    /// The program to start for this member and its arguments.
    pub(super) fn command_line(&self, member: &Member) -> (&Path, Vec<OsString>) {
        let arguments = self.etcd_arguments(member);
        match &self.spec.launcher {
            // Elsewhere there is nothing that a launcher could do.
            Some(launcher) if cfg!(target_os = "linux") => {
                let parent = std::process::id().to_string();
                let mut launched: Vec<OsString> =
                    ["bound-to-parent", &parent, "--"].map(Into::into).into();
                launched.push(self.spec.etcd.clone().into());
                launched.extend(arguments);
                (launcher, launched)
            }
            _ => (&self.spec.etcd, arguments),
        }
    }

    fn etcd_arguments(&self, member: &Member) -> Vec<OsString> {
        let mut arguments = Vec::new();
        let mut flag = |name: &str, value: &dyn AsRef<OsStr>| {
            arguments.extend([name.into(), value.as_ref().to_owned()]);
        };
        flag("--name", &member.name);
        flag("--data-dir", &member.data_dir);
        flag("--listen-client-urls", &member.client_url);
        flag("--advertise-client-urls", &member.client_url);
        flag("--listen-peer-urls", &member.peer_url);
        flag("--initial-advertise-peer-urls", &member.peer_url);
        flag("--initial-cluster", &self.initial_cluster());
        flag("--initial-cluster-token", &self.token());
        flag("--initial-cluster-state", &"new");
        // 3.4 would log plain text otherwise.
        flag("--logger", &"zap");
        flag("--log-outputs", &"stderr");
        flag("--log-level", &"warn");
        if let Some(tls) = self.tls {
            flag("--cert-file", &tls.server_certificate);
            flag("--key-file", &tls.server_key);
            flag("--trusted-ca-file", &tls.authority);
            flag("--peer-cert-file", &tls.server_certificate);
            flag("--peer-key-file", &tls.server_key);
            flag("--peer-trusted-ca-file", &tls.authority);
            arguments.extend(["--client-cert-auth", "--peer-client-cert-auth"].map(Into::into));
        }
        if self.is_temporary {
            arguments.push("--unsafe-no-fsync".into());
        }
        arguments.extend(self.spec.extra_args.iter().cloned());
        arguments
    }

    fn initial_cluster(&self) -> String {
        let entries = self
            .members
            .iter()
            .map(|member| format!("{}={}", member.name, member.peer_url));
        entries.collect::<Vec<_>>().join(",")
    }

    /// Differs between clusters of this machine, so that a member strayed into another one is turned away.
    fn token(&self) -> String {
        let first = self.members.first().map_or("", |member| &member.peer_url);
        format!(
            "etcdtool-playground-{}",
            first.rsplit(':').next().unwrap_or_default()
        )
    }
}

/// The variables of our own environment that are none of a member's business: what etcd would take for flags, and what
/// is ours and etcdctl's, passwords among it.
pub(super) fn foreign_variables() -> impl Iterator<Item = OsString> {
    let names = env::vars_os().map(|(name, _)| name);
    names.filter(|name| {
        let name = name.to_string_lossy();
        let mut prefixes = ["ETCD_", "ETCDTOOL_", "ETCDCTL_"].iter();
        prefixes.any(|prefix| name.starts_with(prefix))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::playground::ports::Ports;

    fn arguments(launcher: Option<&str>) -> String {
        let spec = Spec {
            launcher: launcher.map(Into::into),
            extra_args: vec!["--max-request-bytes=9".into()],
            ..Spec::new("/bin/etcd")
        };
        let ports = [(1, 2), (3, 4)].map(|(client, peer)| Ports { client, peer });
        let members = Member::plan(&ports, "http", Path::new("/d"));
        let common = Common {
            members: &members,
            tls: None,
            is_temporary: true,
            spec: &spec,
        };
        let lines = members.last().map(|member| {
            let (program, arguments) = common.command_line(member);
            let words = arguments
                .into_iter()
                .map(|word| word.to_string_lossy().into_owned());
            format!(
                "{} {}",
                program.display(),
                words.collect::<Vec<_>>().join(" ")
            )
        });
        lines.unwrap_or_default()
    }

    #[test]
    fn a_member_knows_itself_and_all_others() {
        assert_eq!(
            arguments(None),
            "/bin/etcd --name m2 --data-dir /d/m2 --listen-client-urls http://127.0.0.1:3 \
             --advertise-client-urls http://127.0.0.1:3 --listen-peer-urls http://127.0.0.1:4 \
             --initial-advertise-peer-urls http://127.0.0.1:4 \
             --initial-cluster m1=http://127.0.0.1:2,m2=http://127.0.0.1:4 \
             --initial-cluster-token etcdtool-playground-2 --initial-cluster-state new --logger zap \
             --log-outputs stderr --log-level warn --unsafe-no-fsync --max-request-bytes=9"
        );
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn a_launcher_comes_first() {
        let expected = format!(
            "/bin/tool bound-to-parent {} -- /bin/etcd --name m2 ",
            std::process::id()
        );
        assert!(arguments(Some("/bin/tool")).starts_with(&expected));
    }
}
