//! etcdctl's formats (`-w`), to the byte: how each answer is written in each of them.

mod auth;
mod base64;
mod check;
mod cluster;
mod config;
mod done;
mod fields;
mod json;
mod kv;
mod lease;
mod local;
mod maintenance;
mod mirror;
mod table;
mod watch;
