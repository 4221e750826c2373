//! Numbers of devices and of the cards in them, in the groups in which they are printed.

use super::Strength::Strong;
use super::signs::Signs;
use super::{Kind, is_grouped, luhn};
use crate::finding::Code;

/// What such a number is called, what it begins with, and how long its groups are.
struct Printed {
    name: &'static str,
    head: &'static str,
    groups: &'static [usize],
}

const fn printed(name: &'static str, head: &'static str, groups: &'static [usize]) -> Printed {
    Printed { name, head, groups }
}

/// The last digit of each is that of Luhn. Sources: 3GPP TS 23.003 for devices; ITU-T E.118 for their cards, which
/// begin as all of telecommunications do.
const PRINTED: &[Printed] = &[
    printed("IMEI", "", &[2, 6, 6, 1]),
    printed("ICCID", "89", &[4, 4, 4, 4, 3]),
    printed("ICCID", "89", &[4, 4, 4, 4, 4]),
];

/// How long those texts are.
const LENGTHS: [usize; 3] = [18, 23, 24];

/// Whether a text has the signs of one: digits in groups.
pub(super) fn may_be(signs: &Signs) -> bool {
    signs.marked() && signs.only(Signs::DIGIT | Signs::SPACE | Signs::HYPHEN) && LENGTHS.contains(&signs.len)
}

/// The number of a device or of its card, in its groups and with its check digit.
pub(super) fn look(text: &str) -> Option<Kind> {
    const MOST: usize = 20;
    let (mut digits, mut len) = ([0; MOST], 0);
    for b in text.bytes().filter(u8::is_ascii_digit) {
        *digits.get_mut(len)? = b;
        len += 1;
    }
    let parts = |c: char| matches!(c, ' ' | '-');
    let grouped = |printed: &&Printed| text.starts_with(printed.head) && is_grouped(text, parts, printed.groups);
    let found = PRINTED.iter().find(grouped)?;
    let whole = len == found.groups.iter().sum::<usize>();
    (whole && luhn(&digits[..len])).then_some(Kind::new(Code::OtherIdentifier, Strong, found.name))
}

/// Whether this is what such a number is called.
pub(super) fn is_name(name: &str) -> bool {
    PRINTED.iter().any(|printed| printed.name == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_in_its_groups_and_with_its_check_digit() {
        for (text, name) in [
            ("35-209900-176148-1", Some("IMEI")),
            ("35 209900 176148 1", Some("IMEI")),
            ("86 304989 578139 4", Some("IMEI")),
            ("8949 7695 6766 3453 2336", Some("ICCID")),
            ("35-209900-176148-2", None),
            ("352099 00176148 1", None),
            ("8949 7695 6766 3453 2337", None),
            ("9400 1112 0620 6406 2607", None),
        ] {
            assert_eq!(look(text).map(|kind| kind.name), name, "{text}");
            assert!(name.is_none() || may_be(&Signs::of(text)), "{text}");
        }
    }
}
