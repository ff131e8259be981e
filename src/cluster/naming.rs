//! Which member is meant: by its id in hex, or by its name where no other member has the same.

use etcd_client::proto::PbMember;

use crate::error::{Error, Kind, Result};
use crate::output::printable;

/// The member of that id or name.
///
/// # Errors
/// Code 4 if there is none, code 2 if there are several; either names those that could have been meant.
pub fn find<'a>(members: &'a [PbMember], text: &str) -> Result<&'a PbMember> {
    let id = u64::from_str_radix(text, 16).ok();
    let named: Vec<_> = members
        .iter()
        .filter(|member| !text.is_empty() && member.name == text)
        .collect();
    let by_id = members.iter().find(|member| Some(member.id) == id);
    match (by_id, named.as_slice()) {
        (Some(member), []) => Ok(member),
        (None, [member]) => Ok(member),
        (Some(member), [other]) if member.id == other.id => Ok(member),
        (None, []) => Err(Error::new(Kind::NotFound, not_there(text))
            .hint(format!("the members are {}", told(members)))),
        _ => {
            let meant = by_id.into_iter().chain(named);
            Err(
                Error::usage(format!("'{}' is several members", shown(text)))
                    .hint(format!("give the id: {}", told(meant))),
            )
        }
    }
}

/// A member as messages name it: its name, if it has one already, and its id.
pub fn name(member: &PbMember) -> String {
    if member.name.is_empty() {
        return format!("{:x}", member.id);
    }
    format!("{} ({:x})", shown(&member.name), member.id)
}

fn not_there(text: &str) -> String {
    format!("no member has the id or name '{}'", shown(text))
}

fn told<'a>(members: impl IntoIterator<Item = &'a PbMember>) -> String {
    let names: Vec<_> = members.into_iter().map(name).collect();
    names.join(", ")
}

fn shown(text: &str) -> String {
    printable(text.as_bytes()).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn member(id: u64, name: &str) -> PbMember {
        PbMember {
            id,
            name: name.to_owned(),
            ..PbMember::default()
        }
    }

    fn found(members: &[PbMember], text: &str) -> std::result::Result<u64, Kind> {
        find(members, text)
            .map(|member| member.id)
            .map_err(|error| error.kind())
    }

    #[test]
    fn a_member_is_found_by_id_or_name() {
        let members = [member(0xa1, "m1"), member(0xa2, "m2"), member(0xa3, "")];
        assert_eq!(found(&members, "a1"), Ok(0xa1));
        assert_eq!(found(&members, "00A1"), Ok(0xa1));
        assert_eq!(found(&members, "m2"), Ok(0xa2));
        assert_eq!(found(&members, "a3"), Ok(0xa3));
        for unknown in ["", "m3", "a4", "-1", "0xa1"] {
            assert_eq!(found(&members, unknown), Err(Kind::NotFound), "{unknown}");
        }
    }

    #[test]
    fn what_could_be_several_is_asked_back() {
        let twins = [member(1, "twin"), member(2, "twin"), member(3, "1")];
        assert_eq!(found(&twins, "twin"), Err(Kind::Usage));
        assert_eq!(found(&twins, "1"), Err(Kind::Usage));
        let own = [member(0xb, "b"), member(0xc, "c")];
        assert_eq!(found(&own, "b"), Ok(0xb));
        let error = find(&twins, "twin").err();
        let hint = error.as_ref().and_then(Error::advice);
        assert_eq!(hint, Some("give the id: twin (1), twin (2)"));
    }
}
