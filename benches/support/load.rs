//! The keys that are read or moved.

use std::time::Duration;

use etcdtool::client::Write;
use etcdtool::transfer::bulk::{Bulk, Entry, Plan};

use crate::support::{Cluster, block_on, connection};

/// Writes keys of 200 bytes.
pub(crate) fn load(cluster: &Cluster, prefix: &str, keys: usize) {
    let value = [b'v'; 200];
    block_on(async {
        let mut bulk = Bulk::new(connection(cluster, Duration::MAX), Plan::default());
        for number in 0..keys {
            let key = format!("{prefix}{number:09}").into_bytes();
            let (key, value, lease) = (&key[..], &value[..], 0);
            let writes = [Write::Put { key, value, lease }];
            bulk.write(Entry::of(&writes), ()).await.unwrap();
            bulk.done();
        }
        bulk.finish().await.unwrap();
    });
}
