//! An identifier beside the count of its parcel or its place in a list: `112-5070438-1396213-1`, `No.1 2025-07-19`.

use crate::signs::is_digits;

/// So many figures count, or letters of a country, at the most.
const MOST: usize = 2;

/// The text in front of a count, and of the sign or the blank that parts it. A number of a parcel may end with a group
/// of so few figures, so that a blank alone parts no count from it: see `cell::before_count`.
pub(super) fn identifier_before_count(text: &str) -> Option<&str> {
    let head = text.trim_end_matches(|c: char| c.is_ascii_digit());
    let rest = head.trim_end_matches([' ', '-', '_', '.', '/', '#']);
    let counted = (1..=MOST).contains(&(text.len() - head.len())) && rest.len() < head.len();
    (counted && !rest.is_empty()).then_some(rest)
}

/// The text behind a place in a list, or behind the letters of a country, and the signs that part them.
pub(super) fn identifier_behind_place(text: &str) -> Option<&str> {
    const NUMBER: &str = "no.";
    let marked = text.get(..NUMBER.len()).is_some_and(|head| head.eq_ignore_ascii_case(NUMBER));
    let text = if marked { text[NUMBER.len()..].trim_start() } else { text };
    let head = text.find(|c: char| !c.is_ascii_alphanumeric())?;
    let (place, rest) = text.split_at(head);
    let behind = rest.trim_start_matches([' ', '-', '_', '.', '/', ':', ',', ')']);
    let lettered = || !marked && place.bytes().all(|b| b.is_ascii_uppercase());
    let placed = (1..=MOST).contains(&place.len()) && (is_digits(place) || lettered());
    (placed && behind.len() < rest.len() && !behind.is_empty()).then_some(behind)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_and_places_come_off() {
        for (text, before, behind) in [
            ("112-5070438-1396213-1", Some("112-5070438-1396213"), None),
            ("112-5070438-1396213_01", Some("112-5070438-1396213"), None),
            ("112-5070438-1396213 1", Some("112-5070438-1396213"), None),
            ("1 - 112-5070438-1396213", None, Some("112-5070438-1396213")),
            ("No.1 112-5070438-1396213", None, Some("112-5070438-1396213")),
            ("US 17-67341-23494", None, Some("17-67341-23494")),
            ("RB 123456785", None, Some("123456785")),
            ("112-5070438-1396213", None, None),
            ("4516731674359715", None, None),
            ("1", None, None),
            ("", None, None),
        ] {
            assert_eq!((identifier_before_count(text), identifier_behind_place(text)), (before, behind), "{text}");
        }
    }
}
