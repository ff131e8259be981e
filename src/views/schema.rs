//! The JSON Schemas of the documents that commands show.

use schemars::{JsonSchema, Schema};

use super::DoneView;
use super::auth::{AuthStatusView, Forgotten, RoleView, RolesView, UserView, UsersView};
use super::cluster::{AddedView, ChangedView, DowngradedView, MembersView, MovedView, PlanView};
use super::config::{ConfigChangedView, ConfigView, ContextsView, ExplanationView};
use super::keyspace::{CountedView, RowsView};
use super::kv::{
    Compacted, DeletedView, ExportedPartsView, ExportedView, ForeseenView, GotView, ImportedView,
    PutView, TransactedView,
};
use super::lease::{GrantedView, LeasesView, LeftView, RenewedView, RevokedView};
use super::local::{Started, Version};
use super::maintenance::{
    AlarmsView, BenchView, ComparisonView, DataScaleView, DefragmentedView, HashesView, Health,
    PerformanceView, PingView, SavedView, StatusesView,
};
use super::mirror::{ComparedView, MirroredView};
use super::relocation::RelocatedView;
use super::watch::WatchedView;
use crate::error::Report;
use crate::keyspace::{Listed, Node, Used};
use crate::txn::json::TxnInput;

/// Each document's name, which is its command's, and its schema.
pub fn schemas() -> Vec<(&'static str, Schema)> {
    vec![
        ("put", of::<PutView<'_>>()),
        ("get", of::<GotView<'_>>()),
        ("del", of::<DeletedView<'_>>()),
        ("txn", of::<TransactedView<'_>>()),
        ("txn-file", of::<TxnInput>()),
        ("compaction", of::<Compacted>()),
        ("export", of::<ExportedView<'_>>()),
        ("export-jobs", of::<ExportedPartsView<'_>>()),
        ("import", of::<ImportedView<'_>>()),
        ("import-dry-run", of::<ForeseenView<'_>>()),
        ("copy", of::<RelocatedView>()),
        ("rename", of::<RelocatedView>()),
        ("count", of::<CountedView>()),
        ("ls", of::<RowsView<'_, Listed>>()),
        ("tree", of::<RowsView<'_, Node>>()),
        ("du", of::<RowsView<'_, Used>>()),
        ("watch", of::<WatchedView<'_>>()),
        ("lease-grant", of::<GrantedView>()),
        ("lease-revoke", of::<RevokedView>()),
        ("lease-timetolive", of::<LeftView<'_>>()),
        ("lease-list", of::<LeasesView>()),
        ("lease-keep-alive", of::<RenewedView>()),
        ("member-list", of::<MembersView<'_>>()),
        ("member-add", of::<AddedView<'_>>()),
        ("member-remove", of::<ChangedView<'_>>()),
        ("member-plan", of::<PlanView<'_>>()),
        ("move-leader", of::<MovedView<'_>>()),
        ("downgrade", of::<DowngradedView<'_>>()),
        ("auth-status", of::<AuthStatusView<'_>>()),
        ("auth-forget", of::<Forgotten>()),
        ("user-list", of::<UsersView<'_>>()),
        ("user-get", of::<UserView<'_>>()),
        ("role-list", of::<RolesView<'_>>()),
        ("role-get", of::<RoleView<'_>>()),
        ("done", of::<DoneView<'_>>()),
        ("ping", of::<PingView<'_>>()),
        ("endpoint-status", of::<StatusesView<'_>>()),
        ("endpoint-health", of::<Health>()),
        ("endpoint-hashkv", of::<HashesView<'_>>()),
        ("endpoint-hashkv-compare", of::<ComparisonView<'_>>()),
        ("alarm", of::<AlarmsView<'_>>()),
        ("defrag", of::<DefragmentedView<'_>>()),
        ("snapshot-save", of::<SavedView<'_>>()),
        ("check-perf", of::<PerformanceView<'_>>()),
        ("check-datascale", of::<DataScaleView<'_>>()),
        ("bench", of::<BenchView<'_>>()),
        ("make-mirror", of::<MirroredView>()),
        ("mirror", of::<MirroredView>()),
        ("mirror-dry-run", of::<ComparedView>()),
        ("config-get-contexts", of::<ContextsView<'_>>()),
        ("config-view", of::<ConfigView<'_>>()),
        ("config-explain", of::<ExplanationView<'_>>()),
        ("config-change", of::<ConfigChangedView<'_>>()),
        ("playground", of::<Started>()),
        ("version", of::<Version>()),
        ("error", of::<Report<'_>>()),
    ]
}

fn of<T: JsonSchema>() -> Schema {
    // For output, so that a field which is always written is required.
    let settings = schemars::generate::SchemaSettings::draft2020_12().for_serialize();
    settings.into_generator().into_root_schema_for::<T>()
}
