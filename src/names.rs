//! From what people call a carrier to the carrier: identifiers, names in English and Chinese, aliases, slugs, and the
//! services of `AliExpress`.

use once_cell::sync::Lazy;

use crate::carriers::CARRIERS;
use crate::error::UnknownCarrier;
use crate::registry::aliexpress;
use crate::rule::Carrier;

/// Every folded name with its carrier, sorted by name. Where two carriers share a name, the one that stands first in
/// [`named`] has it.
pub(crate) static INDEX: Lazy<Vec<(String, u16)>> = Lazy::new(|| {
    let mut all: Vec<(String, usize, u16)> = Vec::new();
    for (i, carrier) in CARRIERS.iter().enumerate() {
        for (rank, name) in named(carrier) {
            let folded: String = fold(name).collect();
            if !folded.is_empty() {
                all.push((folded, rank, i as u16));
            }
        }
    }
    all.sort();
    all.dedup_by(|later, first| later.0 == first.0);
    all.into_iter().map(|(name, _, carrier)| (name, carrier)).collect()
});

/// The names of one carrier, the surest first.
fn named(carrier: &Carrier) -> impl Iterator<Item = (usize, &'static str)> {
    let short = carrier.name.split_once(" (").map(|(short, _)| short);
    let sure = [Some(carrier.id), Some(carrier.name), carrier.name_zh, short];
    sure.into_iter().flatten().enumerate().chain(carrier.aftership.iter().chain(carrier.aliases).map(|name| (4, *name)))
}

/// Letters and digits in small letters: people write `4PX`, `4px 递四方` and `4PX-递四方`.
pub(crate) fn fold(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase)
}

/// The carrier that goes by a name: identifier, name in English or Chinese, alias, or a service of `AliExpress`. Case,
/// spaces and punctuation do not count.
///
/// ```
/// assert_eq!(tracklint::carrier_named("云途物流").unwrap().id, "yunexpress");
/// ```
///
/// # Errors
/// When no carrier goes by that name; the error names the nearest ones.
pub fn carrier_named(name: &str) -> Result<&'static Carrier, UnknownCarrier> {
    resolve(name).ok_or_else(|| UnknownCarrier::new(name))
}

/// The carrier that goes by `text`: by any of its names, by a service of `AliExpress`, by its Latin or Han part alone
/// (`4PX递四方`), or by a Chinese beginning that only one carrier has (`燕文`).
pub(crate) fn resolve(text: &str) -> Option<&'static Carrier> {
    let folded: String = fold(text).collect();
    if folded.is_empty() {
        return None;
    }
    exact(&folded).or_else(|| service(text)).or_else(|| by_script(&folded)).or_else(|| by_beginning(&folded))
}

fn exact(folded: &str) -> Option<&'static Carrier> {
    let at = INDEX.binary_search_by(|(name, _)| name.as_str().cmp(folded)).ok()?;
    Some(CARRIERS[usize::from(INDEX[at].1)])
}

fn service(text: &str) -> Option<&'static Carrier> {
    crate::carriers::carrier(aliexpress::service(text)?.carrier?)
}

/// `4px递四方` names one carrier twice; `顺丰express` names it once and adds a word. Disagreeing parts name nobody.
fn by_script(folded: &str) -> Option<&'static Carrier> {
    let han = |c: char| ('\u{4e00}'..='\u{9fff}').contains(&c);
    let (chinese, latin): (String, String) = folded.chars().partition(|&c| han(c));
    if chinese.is_empty() || latin.is_empty() {
        return None;
    }
    let one = |part: &str| exact(part).or_else(|| by_beginning(part));
    match (one(&chinese), one(&latin)) {
        (Some(a), Some(b)) if a == b => Some(a),
        (Some(a), None) => Some(a),
        (None, Some(b)) => Some(b),
        _ => None,
    }
}

/// A Chinese text of two characters or more that begins the names of one carrier only, or is begun by its name:
/// `燕文`, `顺丰速运快递`.
fn by_beginning(folded: &str) -> Option<&'static Carrier> {
    let chinese = |text: &str| text.chars().all(|c| !c.is_ascii()) && text.chars().count() > 1;
    if !chinese(folded) {
        return None;
    }
    let mut found: Option<u16> = None;
    for (name, carrier) in INDEX.iter().filter(|(name, _)| chinese(name)) {
        if name.starts_with(folded) || folded.starts_with(name.as_str()) {
            if found.is_some_and(|other| other != *carrier) {
                return None;
            }
            found = Some(*carrier);
        }
    }
    found.map(|i| CARRIERS[usize::from(i)])
}

/// The identifiers and names nearest to an unknown one, at most three.
pub(crate) fn suggest(text: &str) -> Vec<&'static Carrier> {
    let folded: Vec<char> = fold(text).collect();
    let limit = 1 + folded.len() / 4;
    let mut near: Vec<(usize, u16)> = Vec::new();
    for (name, carrier) in INDEX.iter() {
        let name: Vec<char> = name.chars().collect();
        if name.len().abs_diff(folded.len()) > limit {
            continue;
        }
        let distance = distance(&name, &folded);
        if distance <= limit {
            near.push((distance, *carrier));
        }
    }
    near.sort_unstable();
    let mut out: Vec<&'static Carrier> = Vec::new();
    for (_, i) in near {
        let carrier = CARRIERS[usize::from(i)];
        if !out.contains(&carrier) && out.len() < 3 {
            out.push(carrier);
        }
    }
    out
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn carriers_answer_to_what_people_call_them() {
        for (text, id) in [
            ("yanwen", "yanwen"),
            ("Yanwen Logistics", "yanwen"),
            ("燕文", "yanwen"),
            ("燕文物流", "yanwen"),
            ("4PX", "fourpx"),
            ("4PX递四方", "fourpx"),
            ("顺丰速运", "sf-express"),
            ("菜鸟", "cainiao"),
            ("菜鸟无忧物流-标准", "cainiao"),
            ("CAINIAO_STANDARD", "cainiao"),
            ("UPS", "ups"),
            ("Royal Mail", "royal-mail"),
            ("royal mail", "royal-mail"),
        ] {
            assert_eq!(resolve(text).map(|c| c.id), Some(id), "{text}");
        }
    }

    #[test]
    fn nobody_answers_to_nothing() {
        for text in ["", " ", "-", "快递", "nonsense carrier"] {
            assert_eq!(resolve(text).map(|c| c.id), None, "{text}");
        }
    }

    #[test]
    fn every_identifier_leads_to_its_carrier() {
        for carrier in CARRIERS {
            assert_eq!(resolve(carrier.id), Some(*carrier));
        }
    }

    #[test]
    fn a_slip_in_the_name_is_answered_with_the_right_one() {
        assert_eq!(suggest("yunexpres")[0].id, "yunexpress");
        assert!(suggest("zzzzzzzzzzzzzz").is_empty());
    }
}
