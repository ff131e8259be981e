//! How keys are read: whose word counts, and in which order they come.

use clap::{Args, ValueEnum};
use etcd_client::{SortOrder, SortTarget};

use crate::request::Sort;

/// Whose word counts.
#[derive(Args, Clone, Debug)]
pub struct ConsistencyOptions {
    /// l: as the whole cluster agrees; s: as one member knows it, which may be behind
    #[arg(
        long,
        value_name = "l|s",
        default_value = "l",
        hide_default_value = true
    )]
    consistency: Consistency,
}

impl ConsistencyOptions {
    /// Whether one member's word will do.
    pub fn is_serializable(&self) -> bool {
        self.consistency == Consistency::Serializable
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Consistency {
    /// The whole cluster's.
    #[value(name = "l")]
    Linearizable,
    /// One member's.
    #[value(name = "s")]
    Serializable,
}

/// In which order keys come.
#[derive(Args, Clone, Debug)]
pub struct OrderOptions {
    /// The order of the keys: ascend or descend
    #[arg(
        long,
        value_name = "ORDER",
        ignore_case = true,
        default_value = "",
        hide_default_value = true,
        hide_possible_values = true
    )]
    order: Order,
    /// What they are ordered by: create, key, modify, value or version
    #[arg(
        long,
        value_name = "TARGET",
        ignore_case = true,
        default_value = "",
        hide_default_value = true,
        hide_possible_values = true
    )]
    sort_by: Target,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Order {
    #[value(name = "")]
    None,
    Ascend,
    Descend,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Target {
    #[value(name = "")]
    None,
    Create,
    Key,
    Modify,
    Value,
    Version,
}

impl OrderOptions {
    /// The order that the flags ask for.
    pub fn sort(&self) -> Sort {
        Sort {
            order: match self.order {
                Order::None => SortOrder::None,
                Order::Ascend => SortOrder::Ascend,
                Order::Descend => SortOrder::Descend,
            },
            target: match self.sort_by {
                Target::None | Target::Key => SortTarget::Key,
                Target::Create => SortTarget::Create,
                Target::Modify => SortTarget::Mod,
                Target::Value => SortTarget::Value,
                Target::Version => SortTarget::Version,
            },
        }
    }
}
