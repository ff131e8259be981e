//! What etcdctl says of a command with too few words, and of one with too many, where it counts them.

/// What etcdctl says of a command's count of words. None: it wants none, or ignores those beyond what it knows.
struct Arity {
    command: &'static str,
    too_few: Option<&'static str>,
    too_many: Option<&'static str>,
}

/// What it says of too few words; None where it needs none.
pub(super) fn too_few(command: &str) -> Option<&'static str> {
    of(command)?.too_few
}

/// What it says of too many; None where it ignores them.
pub(super) fn too_many(command: &str) -> Option<&'static str> {
    of(command)?.too_many
}

fn of(command: &str) -> Option<&'static Arity> {
    COMMANDS.iter().find(|arity| arity.command == command)
}

const fn needs(command: &'static str, told: &'static str) -> Arity {
    Arity {
        command,
        too_few: Some(told),
        too_many: None,
    }
}

const fn limits(command: &'static str, told: &'static str) -> Arity {
    Arity {
        command,
        too_few: None,
        too_many: Some(told),
    }
}

const fn counts(command: &'static str, told: &'static str) -> Arity {
    counts_apart(command, told, told)
}

const fn counts_apart(
    command: &'static str,
    too_few: &'static str,
    too_many: &'static str,
) -> Arity {
    Arity {
        command,
        too_few: Some(too_few),
        too_many: Some(too_many),
    }
}

const COMMANDS: &[Arity] = &[
    needs(
        "get",
        "get command needs one argument as key and an optional argument as range_end",
    ),
    needs(
        "put",
        "put command needs 1 argument and input from stdin or 2 arguments",
    ),
    counts(
        "del",
        "del command needs one argument as key and an optional argument as range_end",
    ),
    limits("txn", "txn command does not accept argument"),
    counts("compaction", "compaction command needs 1 argument"),
    counts("lease grant", "lease grant command needs TTL argument"),
    counts("lease revoke", "lease revoke command needs 1 argument"),
    counts(
        "lease timetolive",
        "lease timetolive command needs lease ID as argument",
    ),
    counts(
        "lease keep-alive",
        "lease keep-alive command needs lease ID as argument",
    ),
    counts_apart(
        "member add",
        "member name not provided",
        "too many arguments",
    ),
    counts("member remove", "member ID is not provided"),
    counts("member update", "member ID is not provided"),
    counts("member promote", "member ID is not provided"),
    limits("move-leader", "move-leader command needs 1 argument"),
    counts_apart(
        "downgrade validate",
        "TARGET_VERSION not provided",
        "too many arguments",
    ),
    counts_apart(
        "downgrade enable",
        "TARGET_VERSION not provided",
        "too many arguments",
    ),
    limits(
        "auth enable",
        "auth enable command does not accept any arguments",
    ),
    limits(
        "auth disable",
        "auth disable command does not accept any arguments",
    ),
    limits(
        "auth status",
        "auth status command does not accept any arguments",
    ),
    counts(
        "user add",
        "user add command requires user name as its argument",
    ),
    counts(
        "user delete",
        "user delete command requires user name as its argument",
    ),
    counts(
        "user get",
        "user get command requires user name as its argument",
    ),
    limits("user list", "user list command requires no arguments"),
    counts(
        "user passwd",
        "user passwd command requires user name as its argument",
    ),
    counts(
        "user grant-role",
        "user grant command requires user name and role name as its argument",
    ),
    counts(
        "user revoke-role",
        "user revoke-role requires user name and role name as its argument",
    ),
    counts(
        "role add",
        "role add command requires role name as its argument",
    ),
    counts(
        "role delete",
        "role delete command requires role name as its argument",
    ),
    counts(
        "role get",
        "role get command requires role name as its argument",
    ),
    limits("role list", "role list command requires no arguments"),
    needs(
        "role grant-permission",
        "role grant command requires role name, permission type, and key [endkey] as its argument",
    ),
    needs(
        "role revoke-permission",
        "role revoke-permission command requires role name and key [endkey] as its argument",
    ),
    limits("alarm list", "alarm list command accepts no arguments"),
    limits("alarm disarm", "alarm disarm command accepts no arguments"),
    counts(
        "snapshot save",
        "snapshot save expects one argument <filename>",
    ),
    needs(
        "lock",
        "lock takes a lock name argument and an optional command to execute",
    ),
    counts(
        "elect",
        "elect takes one election name argument and an optional proposal argument",
    ),
    counts("make-mirror", "make-mirror takes one destination argument"),
];
