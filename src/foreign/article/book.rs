//! The numbers of books as they are printed.

use super::numbered;
use crate::foreign::Strength::Proof;
use crate::foreign::{Kind, value};
use crate::signs::is_digits;

/// Nine digits and one modulo eleven, which may be X.
pub(super) fn is_isbn10(number: &[u8]) -> bool {
    let digit = |(i, b): (usize, &u8)| match b {
        b'0'..=b'9' => Some(u64::from(b - b'0')),
        b'X' | b'x' if i == 9 => Some(10),
        _ => None,
    };
    number.len() == 10
        && number
            .iter()
            .enumerate()
            .try_fold(0, |sum, (i, b)| digit((i, b)).map(|d| sum + d * (10 - i as u64)))
            .is_some_and(|sum| sum % 11 == 0)
}

/// Books, in the five or four groups in which they are printed: with hyphens, or with spaces.
pub(super) fn hyphenated(text: &str) -> Option<Kind> {
    const SHORTEST: usize = 13;
    let prefixed = text.starts_with("978") || text.starts_with("979");
    if text.len() < SHORTEST || !prefixed && text.len() > SHORTEST || !text.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let sign = if text.contains('-') { '-' } else { ' ' };
    let (mut groups, count) = (text.split(sign), text.split(sign).count());
    let prefix = if count == 5 { groups.next() } else { None };
    let printed = match prefix {
        Some("978") => groups.next().is_some_and(is_registration_group),
        Some(prefix) => prefix == "979",
        None => count == 4 && text.len() == 13 && groups.next().is_some_and(is_registration_group),
    };
    printed
        .then(|| numbered(text))
        .flatten()
        .filter(|kind| kind.name.starts_with("ISBN"))
        .map(|kind| Kind { strength: Proof, ..kind })
}

/// The country or language of a book behind 978, and at the beginning of its older numbers: where it ends follows from
/// its first digits. Source: International ISBN Agency, *ISBN Users' Manual*, structure of an ISBN.
fn is_registration_group(group: &str) -> bool {
    is_digits(group)
        && match group.len() {
            1 => matches!(group, "0" | "1" | "2" | "3" | "4" | "5" | "7"),
            2 => matches!(value(group.as_bytes()), 65 | 80..=94),
            3 => matches!(value(group.as_bytes()), 600..=649 | 950..=989),
            4 => (9900..=9989).contains(&value(group.as_bytes())),
            5 => group.starts_with("999"),
            _ => false,
        }
}
