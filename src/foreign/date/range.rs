//! Two days, between which a parcel arrives: `09.09.-10.09.2020`, `2026/3/1-3/2`, `20260301-20260302`.

use super::reader::Reader;
use super::{digits, has_day};
use crate::finding::Code;
use crate::foreign::Strength::{self, Proof, Strong};
use crate::signs::is_digits;

/// What parts the first day from the last.
const JOINTS: &[&str] = &[" - ", " to ", " bis ", "~", "～", "至", "到", "-"];

/// How much two days say, the first or the last of which may lack its year. Of digits alone they may be a number.
pub(super) fn look(text: &str) -> Option<Strength> {
    const SHORTEST: usize = "1.1-2.1.2026".len();
    if text.len() < SHORTEST || !text.starts_with(|c: char| c.is_ascii_digit()) || !may_be_two(text) {
        return None;
    }
    let parted = |joint: &'static str| text.match_indices(joint).map(move |(at, _)| (at, at + joint.len()));
    JOINTS.iter().copied().flat_map(parted).find_map(|(end, start)| {
        let (from, to) = (text[..end].trim(), text[start..].trim());
        let bare = is_bare_day(from) && is_bare_day(to);
        let signed = is_day(from) && (is_day(to) || is_short(to)) || is_short(from) && is_day(to);
        if bare { Some(Strong) } else { signed.then_some(Proof) }
    })
}

/// Whether the signs of a text may be those of two days: most texts have none of them, or only a hyphen or two.
fn may_be_two(text: &str) -> bool {
    const HYPHENS: usize = "2026-03-01-2026-03-05".len() - 16;
    let (mut hyphens, mut signs, mut joints) = (0, false, false);
    for b in text.bytes() {
        hyphens += usize::from(b == b'-');
        signs |= matches!(b, b'.' | b'/') || !b.is_ascii();
        joints |= matches!(b, b'~' | b't' | b'b') || !b.is_ascii();
    }
    let solid = || text.bytes().filter(u8::is_ascii_digit).count() == 16;
    (hyphens > 0 || joints) && (signs || joints || hyphens >= HYPHENS || hyphens == 1 && solid())
}

/// Whether a text is a day with its signs.
fn is_day(text: &str) -> bool {
    let mut rest = Reader(text);
    rest.date().is_some_and(|strength| strength >= Strong) && rest.0.is_empty()
}

/// Whether a text is a day in one piece.
fn is_bare_day(text: &str) -> bool {
    const LEN: usize = 8;
    text.len() == LEN && is_digits(text) && digits(text.as_bytes()).is_some_and(|kind| kind.code == Code::Date)
}

/// Whether a text is a day and its month, in either order and without a year: `09.09.`, `3/2`.
fn is_short(text: &str) -> bool {
    let mut rest = Reader(text);
    let mut read = || {
        let first = rest.number(1..=2)?;
        let sign = rest.one_of(&[".", "/"])?;
        let second = rest.number(1..=2)?;
        if sign == "." {
            rest.one_of(&[sign]);
        }
        Some((first, second))
    };
    let read = read();
    read.is_some_and(|(first, second)| has_day(first, second) || has_day(second, first)) && rest.0.is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_days() {
        for (text, strength) in [
            ("09.09.-10.09.2020", Some(Proof)),
            ("12.3.-13.3.2026", Some(Proof)),
            ("13/11-14/11/2021", Some(Proof)),
            ("2026/3/1-3/2", Some(Proof)),
            ("3月1日-3月2日", Some(Proof)),
            ("2026-03-01 ~ 2026-03-05", Some(Proof)),
            ("2026-03-01-2026-03-05", Some(Proof)),
            ("20260301-20260302", Some(Strong)),
            ("2026-03-01", None),
            ("112-5070438-1396213", None),
            ("48291736-01921234", None),
            ("12.3-4.5", None),
            ("01.02.2026-1", None),
        ] {
            assert_eq!(look(text), strength, "{text}");
        }
    }
}
