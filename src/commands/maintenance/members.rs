//! The members' names, which most of this module's answers lack.

use etcd_client::proto::PbMember;

use crate::client::{self, Connection};
use crate::context::Context;

/// The members as one of them knows them; none where they can't be had, since what is asked for here has its answer
/// already and only lacks names. The drop-in, which shows none, doesn't ask.
pub(super) async fn known(connection: &Connection, cx: &Context) -> Vec<PbMember> {
    if cx.mode().is_drop_in() {
        return Vec::new();
    }
    let listed = client::list_members(connection, false).await;
    listed.map_or_else(|_| Vec::new(), |response| response.members)
}
