//! Names that somebody may have meant.

use alloc::vec::Vec;

use super::resolve::exact;
use super::{INDEX, brands};
use crate::carriers::CARRIERS;
use crate::fold::fold;
use crate::rule::Carrier;
use crate::script::is_han;

/// The identifiers and names nearest to an unknown one, at most three.
pub(crate) fn suggest(text: &str) -> Vec<&'static Carrier> {
    let mut out: Vec<&'static Carrier> = Vec::new();
    // Two of four Chinese characters are half a name, and two of six letters make another word of it.
    let len = fold(text).count();
    let most = if text.chars().any(is_han) { len / 4 } else { 1 + len / 8 };
    for (_, i) in nearest(text).into_iter().filter(|(edits, _)| *edits <= most) {
        let carrier = CARRIERS[usize::from(i)];
        if !out.contains(&carrier) && out.len() < 3 {
            out.push(carrier);
        }
    }
    out
}

/// The names that a text may be a slip of, the nearest first: how many edits, and whose.
pub(super) fn nearest(text: &str) -> Vec<(usize, u16)> {
    let folded: Vec<char> = fold(text).collect();
    let limit = 1 + folded.len() / 4;
    let mut near: Vec<(usize, u16)> = Vec::new();
    for named in &INDEX {
        let name: Vec<char> = named.name().chars().collect();
        if name.len().abs_diff(folded.len()) > limit {
            continue;
        }
        let distance = distance(&name, &folded);
        if distance <= limit {
            near.push((distance, named.carrier));
        }
    }
    near.sort_unstable();
    near
}

/// The one carrier whose name a text is but for one slip: a character that is wrong, missing, too many, or in the place
/// of its neighbour, and never the first one. Nobody where those of several are as near.
pub(crate) fn meant(text: &str) -> Option<&'static Carrier> {
    const SHORTEST: usize = 4;
    /// A word that is no name, though Delhivery is one.
    const WORD: &str = "delivery";
    let folded: Vec<char> = fold(text).collect();
    if folded.len() < SHORTEST || folded.iter().copied().eq(WORD.chars()) {
        return None;
    }
    let mut found: Option<&'static Carrier> = None;
    for named in &INDEX {
        let name: Vec<char> = named.name().chars().collect();
        if name.first() != folded.first() || !is_one_slip(&name, &folded) || named.is_weak() {
            continue;
        }
        let carrier = brands::company(named.name()).or_else(|| exact(named.name()))?;
        if found.is_some_and(|other| other != carrier) {
            return None;
        }
        found = Some(carrier);
    }
    found
}

/// Edit distance of two short texts.
pub(crate) fn distance(a: &[char], b: &[char]) -> usize {
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let here = (diagonal + usize::from(x != y)).min(row[j] + 1).min(row[j + 1] + 1);
            diagonal = row[j + 1];
            row[j + 1] = here;
        }
    }
    row[b.len()]
}

/// Whether one character makes the difference between two texts, or two neighbours that changed places.
fn is_one_slip(a: &[char], b: &[char]) -> bool {
    let begins = a.iter().zip(b).take_while(|(x, y)| x == y).count();
    let (a, b) = (&a[begins..], &b[begins..]);
    let ends = a.iter().rev().zip(b.iter().rev()).take_while(|(x, y)| x == y).count();
    match (&a[..a.len() - ends], &b[..b.len() - ends]) {
        ([_], [] | [_]) | ([], [_]) => true,
        ([first, second], [other, last]) => first == last && second == other,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_slip_in_a_name_tells_who_is_meant_unless_several_may_be() {
        for (text, id) in [
            ("Fedx", Some("fedex")),
            ("Yanwne", Some("yanwen")),
            ("DHl Expres", Some("dhl-express")),
            ("Yun Expres", Some("yunexpress")),
            ("Cainioa", Some("cainiao")),
            ("Royel Mail", Some("royal-mail")),
            ("USPSS", Some("usps")),
            // UPS, or USPS.
            ("UPPS", None),
            ("DHX", None),
            ("Express", None),
            ("Delivery", None),
            ("no such line", None),
        ] {
            assert_eq!(meant(text).map(|carrier| carrier.id), id, "{text}");
        }
    }

    #[test]
    fn a_slip_in_the_name_is_answered_with_the_right_one() {
        assert_eq!(suggest("yunexpres")[0].id, "yunexpress");
        assert_eq!(suggest("swisspots")[0].id, "swiss-post");
        for text in ["zzzzzzzzzzzzzz", "nosuch", "custom", "freight", "Self delivery"] {
            assert!(suggest(text).is_empty(), "{text}");
        }
    }
}
