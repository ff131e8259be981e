//! Notices that whoever reads our standard output has gone, also while there is nothing to write.

/// Waits until nobody reads standard output any more; for ever where that can't be told.
#[cfg(unix)]
pub async fn reader_gone() {
    use std::os::fd::AsFd;
    use tokio::io::Interest;
    use tokio::net::unix::pipe::Sender;

    // Only waited on, never written to: so it need not be a pipe in non-blocking mode. A file can't be waited for, and
    // has no reader that could go.
    let stdout = std::io::stdout().as_fd().try_clone_to_owned();
    let Ok(stdout) = stdout.and_then(Sender::from_owned_fd_unchecked) else {
        return std::future::pending().await;
    };
    if stdout.ready(Interest::ERROR).await.is_err() {
        std::future::pending().await
    }
}

/// Waits until nobody reads standard output any more, which can't be told here.
#[cfg(not(unix))]
pub async fn reader_gone() {
    std::future::pending().await
}
