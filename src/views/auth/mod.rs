//! Answers of the Auth module.

mod forgotten;
mod permission;
mod role;
mod status;
mod user;

pub use forgotten::{Forgotten, ForgottenIn};
pub use permission::{PermissionView, Scope};
pub use role::{Role, RoleView, Roles, RolesView};
pub use status::{AuthStatus, AuthStatusView};
pub use user::{User, UserDetail, UserView, Users, UsersView};
