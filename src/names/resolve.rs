//! From a name to the one carrier that it speaks for.

use alloc::string::String;

use super::near::nearest;
use super::{INDEX, Named, brands, place, sole};
use crate::carriers::{self, CARRIERS};
use crate::fold::fold;
use crate::registry::aliexpress;
use crate::rule::Carrier;
use crate::script::is_han;

/// The carrier that goes by `text`: by any of its names, by a service of `AliExpress`, by its Latin or Han part alone
/// (`4PX递四方`), by a Chinese beginning that only one carrier has (`燕文`), or by its first words (`FedEx Ground`).
pub(crate) fn resolve(text: &str) -> Option<&'static Carrier> {
    let folded: String = fold(text).collect();
    if folded.is_empty() {
        return None;
    }
    brands::company(&folded)
        .or_else(|| exact(&folded))
        .or_else(|| service(text))
        .or_else(|| by_script(&folded))
        .or_else(|| by_beginning(&folded))
        .or_else(|| by_first_words(text).filter(|_| nearest(text).first().is_none_or(|(edits, _)| *edits > SLIP)))
}

/// Whether a name is known by its first words only, so that the rest is what somebody calls a service.
pub(crate) fn has_service_behind(text: &str) -> bool {
    let folded: String = fold(text).collect();
    exact(&folded).is_none()
        && service(text).is_none()
        && resolve(text).is_some()
        && resolve(text) == by_first_words(text)
}

/// A name with no more edits was meant as a whole.
const SLIP: usize = 1;

/// The words of a name.
pub(super) fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty())
}

/// The carrier whose name the first words are, the longest of such names, where words of a service follow:
/// `FedEx Ground`, `Royal Mail Tracked 48`. A name that is an ordinary word says nothing there.
fn by_first_words(text: &str) -> Option<&'static Carrier> {
    let (mut head, mut found) = (String::new(), None);
    for word in words(text) {
        head.extend(fold(word));
        let first = INDEX.partition_point(|named| named.name < head.as_str());
        let named = INDEX[first..].iter().take_while(|named| named.name == head && !named.is_weak());
        found = sole(named).or(found);
    }
    found
}

pub(super) fn exact(folded: &str) -> Option<&'static Carrier> {
    let first = INDEX.partition_point(|named| named.name < folded);
    sole(INDEX[first..].iter().take_while(|named| named.name == folded))
}

pub(super) fn service(text: &str) -> Option<&'static Carrier> {
    carriers::carrier(aliexpress::service(text)?.carrier?)
}

/// `4px递四方` names one carrier twice; `顺丰express` names it once and adds a word. Disagreeing parts name nobody.
fn by_script(folded: &str) -> Option<&'static Carrier> {
    let (chinese, latin): (String, String) = folded.chars().partition(|&c| is_han(c));
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
    if !chinese(folded) || place(folded) == Some(folded.len()) {
        return None;
    }
    let mut found: Option<u16> = None;
    for Named { name, carrier, .. } in INDEX.iter().filter(|named| chinese(named.name)) {
        if name.starts_with(folded) || folded.starts_with(name) {
            if found.is_some_and(|other| other != *carrier) {
                return None;
            }
            found = Some(*carrier);
        }
    }
    found.map(|i| CARRIERS[usize::from(i)])
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
            ("express顺丰", "sf-express"),
            ("快递ups", "ups"),
            ("燕文yanwen", "yanwen"),
            ("ups联合包裹", "ups"),
            ("顺丰速运", "sf-express"),
            ("菜鸟", "cainiao"),
            ("菜鸟无忧物流-标准", "cainiao"),
            ("CAINIAO_STANDARD", "cainiao"),
            ("UPS", "ups"),
            ("Royal Mail", "royal-mail"),
            ("royal mail", "royal-mail"),
            ("FedEx Ground", "fedex"),
            ("USPS Ground Advantage", "usps"),
            ("UPS® Ground", "ups"),
            ("Royal Mail Tracked 48", "royal-mail"),
        ] {
            assert_eq!(resolve(text).map(|c| c.id), Some(id), "{text}");
        }
    }

    #[test]
    fn nobody_answers_to_nothing() {
        for text in [
            "",
            " ",
            "-",
            "快递",
            "nonsense carrier",
            "17TRACK",
            "燕文ups",
            "Speedy delivery",
            "Free shipping",
            "dhl expres",
        ] {
            assert_eq!(resolve(text).map(|c| c.id), None, "{text}");
        }
    }

    #[test]
    fn a_name_that_several_share_alike_is_nobodys() {
        let shared = INDEX.chunk_by(|a, b| a.name == b.name).filter(|same| same.len() > 1);
        let mut open = 0;
        for same in shared {
            let equal = same[0].rank == same[1].rank;
            open += usize::from(equal);
            assert_eq!(exact(same[0].name), (!equal).then(|| same[0].carrier()), "{}", same[0].name);
        }
        assert!(open > 0);
    }

    #[test]
    fn every_identifier_leads_to_its_carrier() {
        for carrier in CARRIERS {
            assert_eq!(resolve(carrier.id), Some(*carrier));
        }
    }
}
