//! From what people call a carrier to the carrier: identifiers, names in English and Chinese, aliases, slugs, and the
//! services of `AliExpress`.

mod brands;
mod codes;
mod index;
mod nobody;
mod places;
mod spoken;

use alloc::string::String;
use alloc::vec::Vec;

use crate::carriers::CARRIERS;
use crate::error::UnknownCarrier;
use crate::registry::aliexpress;
use crate::rule::Carrier;

/// A folded name and a carrier that goes by it.
pub(crate) struct Named {
    pub(crate) name: &'static str,
    /// How surely it is this carrier's name, the surest first.
    rank: u8,
    carrier: u16,
}

impl Named {
    const fn new(name: &'static str, rank: u8, carrier: u16) -> Self {
        Self { name, rank, carrier }
    }

    pub(crate) fn carrier(&self) -> &'static Carrier {
        CARRIERS[usize::from(self.carrier)]
    }

    /// Whether the name says little by itself: an ordinary word, or letters that are only an abbreviation besides the
    /// name proper. It names the carrier where nothing but a carrier is expected, and beside a number of that carrier.
    pub(crate) fn is_weak(&self) -> bool {
        let letters = self.name.bytes().all(|b| b.is_ascii_lowercase());
        // DHL of DHL Express is as good as the whole.
        let proper = || self.rank <= NAME || fold(self.carrier().name).take(3).eq(self.name.chars());
        let short = self.name.len() < 3 || letters && self.name.len() == 3 && !proper();
        short || WORDS.contains(&self.name)
    }
}

/// The rank of the name proper; identifiers rank before it, abbreviations, slugs and former names behind.
const NAME: u8 = 1;
/// The rank of the names that only the catalogue lists as aliases.
const ALIAS: u8 = 5;

/// Names of carriers that are ordinary words, folded.
const WORDS: &[&str] = &[
    "blackcat",
    "bongo",
    "bring",
    "buffalo",
    "choice",
    "daylight",
    "dragonfly",
    "entrego",
    "envia",
    "fan",
    "fast",
    "globalmail",
    "holland",
    "interlink",
    "intime",
    "justin",
    "leopards",
    "line",
    "lion",
    "omniparcel",
    "oneworld",
    "passport",
    "peninsula",
    "posthaste",
    "prestige",
    "roadrunner",
    "sameday",
    "speedy",
    "tollpriority",
    "ward",
    "yellow",
];

pub(crate) use brands::{Brand, brand, house, is_eponym, of_brand, shared};
pub(crate) use index::INDEX;
pub(crate) use nobody::is_nobody;
pub(crate) use places::place;

/// Every folded name with its rank and the place of its carrier in the catalogue, sorted by name, the surest first: what
/// the index is generated from.
#[doc(hidden)]
pub fn folded_names() -> Vec<(String, u8, u16)> {
    let mut all: Vec<(String, u8, u16)> = Vec::with_capacity(CARRIERS.len() * 5);
    for (i, carrier) in CARRIERS.iter().enumerate() {
        for (rank, name) in named(carrier) {
            let name: String = fold(name).collect();
            if !name.is_empty() {
                all.push((name, rank, i as u16));
            }
        }
    }
    all.sort_unstable_by(|a, b| (&a.0, a.2, a.1).cmp(&(&b.0, b.2, b.1)));
    all.dedup_by(|later, first| later.2 == first.2 && later.0 == first.0);
    all.sort_by(|a, b| (&a.0, a.1).cmp(&(&b.0, b.1)));
    all
}

/// The names of one carrier, the surest first.
fn named(carrier: &Carrier) -> impl Iterator<Item = (u8, &'static str)> {
    let short = carrier.name.split_once(" (").map(|(short, _)| short);
    let sure = [Some(carrier.id), Some(carrier.name), carrier.name_zh, short, carrier.aftership];
    let sure = sure.into_iter().zip(0..).filter_map(|(name, rank)| Some((rank, name?)));
    let listed = spoken::SPOKEN.iter().chain(codes::CODES).filter(|(id, _)| *id == carrier.id);
    let spoken = listed.flat_map(|(_, names)| names.split(", "));
    sure.chain(carrier.aliases.iter().copied().chain(spoken).map(|name| (ALIAS, name)))
}

/// The one carrier that `named` speaks for: several that go by the same name leave it open.
pub(crate) fn sole<'a>(named: impl Iterator<Item = &'a Named>) -> Option<&'static Carrier> {
    let mut best: Option<(&Named, bool)> = None;
    for other in named {
        best = match best {
            Some((known, sole)) if known.rank < other.rank => Some((known, sole)),
            Some((known, sole)) if known.rank == other.rank => Some((known, sole && known.carrier == other.carrier)),
            _ => Some((other, true)),
        };
    }
    best.filter(|&(_, sole)| sole).map(|(named, _)| named.carrier())
}

/// The ASCII character that a full-width one stands for.
pub(crate) fn narrow(c: char) -> char {
    match c {
        '！'..='～' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
        _ => c,
    }
}

/// Letters and digits in small letters: people write `4PX`, `4px 递四方` and `4PX-递四方`.
pub(crate) fn fold(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|c| c.is_alphanumeric()).map(narrow).flat_map(char::to_lowercase)
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
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty())
}

/// The carrier whose name the first words are, the longest of such names, where words of a service follow: `FedEx Ground`,
/// `Royal Mail Tracked 48`. A name that is an ordinary word says nothing there.
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

fn exact(folded: &str) -> Option<&'static Carrier> {
    let first = INDEX.partition_point(|named| named.name < folded);
    sole(INDEX[first..].iter().take_while(|named| named.name == folded))
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

/// The identifiers and names nearest to an unknown one, at most three.
pub(crate) fn suggest(text: &str) -> Vec<&'static Carrier> {
    let mut out: Vec<&'static Carrier> = Vec::new();
    for (_, i) in nearest(text) {
        let carrier = CARRIERS[usize::from(i)];
        if !out.contains(&carrier) && out.len() < 3 {
            out.push(carrier);
        }
    }
    out
}

/// The names that a text may be a slip of, the nearest first: how many edits, and whose.
fn nearest(text: &str) -> Vec<(usize, u16)> {
    let folded: Vec<char> = fold(text).collect();
    let limit = 1 + folded.len() / 4;
    let mut near: Vec<(usize, u16)> = Vec::new();
    for Named { name, carrier, .. } in &INDEX {
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
    near
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
    fn every_word_is_a_name_and_says_little() {
        for word in WORDS {
            let first = INDEX.iter().find(|named| named.name == *word);
            assert!(first.is_some_and(Named::is_weak), "{word}");
        }
        for (name, weak) in [("ups", false), ("dhl", false), ("4px", false), ("royalmail", false), ("intime", true)] {
            assert_eq!(INDEX.iter().find(|named| named.name == name).map(Named::is_weak), Some(weak), "{name}");
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
