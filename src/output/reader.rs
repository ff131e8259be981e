//! Notices that whoever reads our standard output has gone, also while there is nothing to write.

/// Waits until nobody reads standard output any more; for ever where that can't be told.
#[cfg(unix)]
pub async fn reader_gone() {
    use std::os::fd::AsFd;
    use tokio::io::Interest;
    use tokio::io::unix::AsyncFd;

    // A pipe says so by an error condition; a file can't be waited for, and never closes.
    let stdout = std::io::stdout();
    let Ok(stdout) = AsyncFd::with_interest(stdout.as_fd(), Interest::ERROR) else {
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
