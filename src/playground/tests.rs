//! The playground with real etcd: `ETCD_BIN`, or every version under `target/etcd/`.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use etcd_client::{Client, ConnectOptions};

use super::*;

/// All versions of etcd at hand, the newest last.
fn etcds() -> Result<Vec<PathBuf>> {
    if let Some(path) = std::env::var_os("ETCD_BIN") {
        return Ok(vec![path.into()]);
    }
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/etcd");
    let versions = fs::read_dir(&folder).into_iter().flatten().flatten();
    let programs = versions.map(|version| version.path().join("etcd"));
    let mut found: Vec<_> = programs.filter(|program| program.is_file()).collect();
    ensure!(
        !found.is_empty(),
        "no etcd in {} and no ETCD_BIN",
        folder.display()
    );
    found.sort();
    Ok(found)
}

fn spec() -> Result<Spec> {
    let etcd = etcds()?.pop().context("no etcd")?;
    Ok(Spec::new(etcd))
}

async fn client(cluster: &Cluster, options: Option<ConnectOptions>) -> Result<Client> {
    // One member: another one may not have heard yet of a token that this one gives out.
    let endpoint = cluster.endpoints().first().context("no endpoint")?;
    Ok(Client::connect([endpoint], options).await?)
}

fn problem(result: Result<Cluster>) -> Result<Problem> {
    let error = result.err().context("it has started")?;
    error.downcast()
}

/// Whether a process runs that was started with this path in its arguments.
fn is_used(path: &Path) -> bool {
    let path = path.to_string_lossy();
    let processes = fs::read_dir("/proc").into_iter().flatten().flatten();
    let mut lines = processes.filter_map(|process| fs::read(process.path().join("cmdline")).ok());
    lines.any(|line| String::from_utf8_lossy(&line).contains(&*path))
}

fn folder_of(cluster: &Cluster) -> Result<PathBuf> {
    let log = cluster.members().first().context("no members")?;
    Ok(log.log_file.parent().context("no folder")?.to_path_buf())
}

#[tokio::test]
async fn every_version_starts_and_leaves_nothing_behind() -> Result<()> {
    for etcd in etcds()? {
        for tls in [false, true] {
            let spec = Spec {
                tls,
                ..Spec::new(&etcd)
            };
            let cluster = Cluster::start(spec)
                .await
                .with_context(|| etcd.display().to_string())?;
            let folder = folder_of(&cluster)?;
            ensure!(is_used(&folder) && folder.exists());
            cluster.stop().await?;
            ensure!(!is_used(&folder) && !folder.exists());
        }
    }
    Ok(())
}

#[tokio::test]
async fn members_are_one_cluster_with_tls_among_them_too() -> Result<()> {
    let cluster = Cluster::start(Spec {
        size: 3,
        tls: true,
        ..spec()?
    })
    .await?;
    let files = ["ETCDTOOL_CACERT", "ETCDCTL_CERT", "ETCDCTL_KEY"];
    let environment = cluster.environment();
    for name in files {
        let (_, path) = environment
            .iter()
            .find(|(found, _)| found == name)
            .context(name)?;
        ensure!(Path::new(path).is_file(), "{path}");
    }
    ensure!(
        cluster
            .endpoints()
            .iter()
            .all(|url| url.starts_with("https://127.0.0.1:"))
    );
    cluster.stop().await
}

#[tokio::test]
async fn a_dropped_cluster_is_gone() -> Result<()> {
    let cluster = Cluster::start(Spec { size: 3, ..spec()? }).await?;
    let folder = folder_of(&cluster)?;
    drop(cluster);
    ensure!(!is_used(&folder) && !folder.exists());
    Ok(())
}

#[tokio::test]
async fn a_start_can_be_given_up_at_any_time() -> Result<()> {
    for milliseconds in [1, 30, 100, 300] {
        let parent = tempfile::tempdir()?;
        let folder = parent.path().join("new");
        let data_dir = Some(folder.clone());
        let start = Cluster::start(Spec {
            size: 3,
            data_dir,
            ..spec()?
        });
        let result = tokio::time::timeout(Duration::from_millis(milliseconds), start).await;
        if result.is_err() {
            ensure!(
                !is_used(&folder) && !folder.exists(),
                "after {milliseconds} ms"
            );
        }
    }
    Ok(())
}

#[tokio::test]
async fn a_member_that_does_not_start_tells_why() -> Result<()> {
    let parent = tempfile::tempdir()?;
    let bad = Spec {
        data_dir: Some(parent.path().to_path_buf()),
        extra_args: vec!["--nonsense".into()],
        ..spec()?
    };
    let problem = problem(Cluster::start(bad).await)?;
    ensure!(
        problem.message() == "m1 ended while it was starting: exit status: 2",
        "{problem}"
    );
    ensure!(
        problem.log_lines() == ["flag provided but not defined: -nonsense"],
        "{problem}"
    );
    ensure!(
        fs::read_dir(parent.path())?.next().is_none(),
        "the folder is not as it was"
    );
    Ok(())
}

#[tokio::test]
async fn a_member_that_is_never_ready_tells_why() -> Result<()> {
    let slow = Spec {
        size: 3,
        start_timeout: Duration::from_millis(1),
        ..spec()?
    };
    let problem = problem(Cluster::start(slow).await)?;
    ensure!(
        problem
            .message()
            .starts_with("m1 was not ready within 1ms: "),
        "{problem}"
    );
    Ok(())
}

#[tokio::test]
async fn a_kept_folder_is_continued() -> Result<()> {
    let parent = tempfile::tempdir()?;
    let kept = Spec {
        size: 3,
        data_dir: Some(parent.path().join("kept")),
        ..spec()?
    };
    let cluster = Cluster::start(kept.clone()).await?;
    client(&cluster, None)
        .await?
        .put("key", "value", None)
        .await?;
    let in_use = problem(Cluster::start(kept.clone()).await)?;
    ensure!(
        in_use.message().starts_with("another playground is using "),
        "{in_use}"
    );
    let endpoints = cluster.endpoints().to_vec();
    cluster.stop().await?;

    let other = problem(
        Cluster::start(Spec {
            size: 1,
            ..kept.clone()
        })
        .await,
    )?;
    ensure!(
        other.is_usage()
            && other
                .advice()
                .is_some_and(|advice| advice.contains("--size 3"))
    );

    let cluster = Cluster::start(kept).await?;
    ensure!(cluster.endpoints() == endpoints);
    let found = client(&cluster, None).await?.get("key", None).await?;
    ensure!(found.kvs().iter().map(|pair| pair.value()).eq([b"value"]));
    cluster.stop().await
}

#[tokio::test]
async fn a_folder_of_someone_else_is_left_alone() -> Result<()> {
    let parent = tempfile::tempdir()?;
    fs::write(parent.path().join("thesis.txt"), "text")?;
    let data_dir = Some(parent.path().to_path_buf());
    let problem = problem(
        Cluster::start(Spec {
            data_dir,
            ..spec()?
        })
        .await,
    )?;
    ensure!(problem.is_usage(), "{problem}");
    ensure!(fs::read_dir(parent.path())?.count() == 1);
    Ok(())
}

#[tokio::test]
async fn with_authentication_only_root_gets_in() -> Result<()> {
    let parent = tempfile::tempdir()?;
    let kept = Spec {
        size: 3,
        auth: true,
        data_dir: Some(parent.path().join("kept")),
        ..spec()?
    };
    // The second start finds authentication switched on.
    for _ in 0..2 {
        let mut cluster = Cluster::start(kept.clone()).await?;
        let mut anonymous = client(&cluster, None).await?;
        cluster.enable_auth(&mut anonymous).await?;
        ensure!(anonymous.put("key", "value", None).await.is_err());

        let environment = cluster.environment();
        let password = environment
            .iter()
            .find(|(name, _)| name == "ETCDTOOL_PASSWORD");
        let (_, password) = password.context("no password")?;
        ensure!(!format!("{cluster:?}").contains(password));
        let options = ConnectOptions::new().with_user("root", password);
        client(&cluster, Some(options))
            .await?
            .put("key", "value", None)
            .await?;
        cluster.stop().await?;
    }
    Ok(())
}

#[cfg(unix)]
#[tokio::test]
async fn a_member_that_ends_by_itself_is_told_once() -> Result<()> {
    let mut cluster = Cluster::start(Spec { size: 3, ..spec()? }).await?;
    let victim = cluster.members().get(1).context("no m2")?.pid;
    let pid = rustix::process::Pid::from_raw(victim.try_into()?).context("no pid")?;
    rustix::process::kill_process(pid, rustix::process::Signal::KILL)?;
    let ended = cluster.wait().await?.context("none has ended")?;
    ensure!(
        ended.to_string() == "m2 has ended: signal: 9 (SIGKILL)",
        "{ended}"
    );
    let again = tokio::time::timeout(Duration::from_millis(200), cluster.wait()).await;
    ensure!(again.is_err(), "told again: {again:?}");
    cluster.stop().await
}

#[cfg(unix)]
#[tokio::test]
async fn a_command_gets_the_environment_and_gives_its_code() -> Result<()> {
    let cluster = Cluster::start(spec()?).await?;
    let mut signals = crate::process::Signals::listen()?;
    let url = cluster.endpoints().join(",");
    let script = format!("test \"$ETCDTOOL_ENDPOINTS$ETCDCTL_ENDPOINTS\" = {url}{url} && exit 7");
    for (script, expected) in [(script.as_str(), 7), ("kill -9 $$", 137)] {
        let command = ["sh", "-c", script].map(Into::into);
        ensure!(
            run_command(&cluster, &command, &mut signals).await? == expected,
            "{script}"
        );
    }
    let missing = run_command(&cluster, &["/nowhere/command".into()], &mut signals).await;
    ensure!(missing.is_err_and(|error| error.to_string() == "cannot run /nowhere/command"));
    cluster.stop().await
}
