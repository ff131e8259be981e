//! The keys that are read or moved.

use std::time::Duration;

use etcdtool::client::Write;
use etcdtool::transfer::bulk::{Bulk, Entry, Plan};

use crate::support::{Cluster, block_on, connection};

/// Writes keys of 200 bytes.
pub(crate) fn load(cluster: &Cluster, prefix: &str, keys: usize) {
    write(cluster, prefix, keys, Plan::default());
}

/// The same, each in a revision of its own.
#[allow(dead_code)]
pub(crate) fn load_singly(cluster: &Cluster, prefix: &str, keys: usize) {
    let plan = Plan {
        in_flight: 64,
        most: Some(1),
        ..Plan::default()
    };
    write(cluster, prefix, keys, plan);
}

fn write(cluster: &Cluster, prefix: &str, keys: usize, plan: Plan) {
    let value = [b'v'; 200];
    block_on(async {
        let mut bulk = Bulk::new(connection(cluster, Duration::MAX), plan);
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
