//! Answers of the Maintenance module.

mod health;
mod status;

pub use health::{EndpointHealth, Health, Problem};
pub use status::{MemberStatus, StatusView, Statuses, StatusesView};
