//! The root user of a cluster with authentication.

use std::path::Path;
use std::{fs, io};

use anyhow::Context;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use etcd_client::{Client, Error};
use secrecy::{ExposeSecret, SecretString};

use super::folder;

/// The user, and the role that etcd wants it to have.
pub(super) const USER: &str = "root";

/// The password of this cluster; made if it has none yet.
pub(super) fn provide_password(root: &Path) -> anyhow::Result<SecretString> {
    let path = root.join("password");
    let known = match fs::read_to_string(&path) {
        Ok(password) => password,
        Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
        Err(error) => return Err(error).with_context(|| format!("cannot read {}", path.display())),
    };
    if !known.is_empty() {
        return Ok(known.into());
    }
    let mut random = [0; 18];
    getrandom::fill(&mut random).map_err(anyhow::Error::msg)?;
    let password = URL_SAFE_NO_PAD.encode(random);
    folder::write_private(&path, &password)?;
    Ok(password.into())
}

/// Switches authentication on; where a start before has done so, or has come half way, that is fine.
pub(super) async fn enable(client: &mut Client, password: &SecretString) -> Result<(), Error> {
    let password = password.expose_secret();
    match client.user_add(USER, password, None).await {
        Ok(_) => {}
        Err(error) if says(&error, "user name is empty") => return Ok(()),
        Err(error) if says(&error, "user name already exists") => {
            client.user_change_password(USER, password).await?;
        }
        Err(error) => return Err(error),
    }
    match client.role_add(USER).await {
        Err(error) if !says(&error, "role name already exists") => return Err(error),
        _ => {}
    }
    client.user_grant_role(USER, USER).await?;
    client.auth_enable().await?;
    Ok(())
}

/// etcd has no codes of its own: the text is what tells its errors apart, in etcd's own client too.
fn says(error: &Error, text: &str) -> bool {
    matches!(error, Error::GRpcStatus(status) if status.message().contains(text))
}
