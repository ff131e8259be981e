//! How Go writes and reads text: etcdctl's users see Go's own forms, and a drop-in has to speak them to the byte.

pub mod boolean;
pub mod duration;
pub mod ended;
pub mod humanize;
pub mod integer;
pub mod list;
mod printable;
pub mod quote;

pub(crate) use printable::is_printable;
