//! From a name to the one carrier that it speaks for.

use alloc::string::String;

use super::codes::ALONE;
use super::near::nearest;
use super::places::{post, shortened};
use super::within::{is_channel, names_another, within};
use super::{INDEX, brands, place, sole};
use crate::carriers::{self, CARRIERS};
use crate::fold::fold;
use crate::registry::aliexpress;
use crate::rule::{Carrier, Kind};
use crate::script::is_han;
use crate::signs::is_digits;

/// The carrier that goes by `text`: by any of its names, by its key at 17TRACK, by a service of `AliExpress`, by the
/// country whose post it is (荷兰邮政小包), by its Latin or Han part alone (`4PX递四方`), by a Chinese beginning that only
/// one carrier has (`燕文`), or by its first words (`FedEx Ground`).
pub(crate) fn resolve(text: &str) -> Option<&'static Carrier> {
    let folded: String = fold(text).collect();
    if folded.is_empty() {
        return None;
    }
    brands::company(&folded)
        .or_else(|| exact(&folded))
        .or_else(|| alone(&folded))
        .or_else(|| service(text))
        .or_else(|| of_post(post(&folded).or_else(|| shortened(&folded))?))
        .or_else(|| behind_channel(text))
        .or_else(|| by_script(&folded))
        .or_else(|| by_beginning(&folded))
        .or_else(|| match headed(text) {
            // A marketplace in front of a carrier offers its parcels: `TEMU-云途`.
            Some((carrier, _)) if carrier.moves_nothing() => within(text).or(Some(carrier)),
            Some((carrier, rest)) => Some(carrier).filter(|_| is_country(rest) || !is_slip(text)),
            None => within(text),
        })
}

/// The carrier behind a place or a channel in Chinese, which may be called like one itself: `亚马逊UPS Ground`.
fn behind_channel(text: &str) -> Option<&'static Carrier> {
    let text = text.trim_start();
    let (front, rest) = text.split_at(end_of_script(text));
    if is_channel(front) { within(rest) } else { None }
}

/// The carrier of a name or a key that tells nothing beside a number, where its letters or digits may belong to that.
fn alone(folded: &str) -> Option<&'static Carrier> {
    /// Shorter numbers in the place of a carrier are those of services.
    const KEY: core::ops::RangeInclusive<usize> = 4..=6;
    if let Ok(at) = ALONE.binary_search_by(|(name, _)| (*name).cmp(folded)) {
        return carriers::carrier(ALONE[at].1);
    }
    let digits = KEY.contains(&folded.len()) && is_digits(folded);
    let key: u32 = folded.parse().ok().filter(|_| digits)?;
    let mut keyed = CARRIERS.iter().copied().filter(|carrier| carrier.seventeentrack == Some(key));
    // A key of two carriers leaves it open which one is meant.
    keyed.next().filter(|_| keyed.next().is_none())
}

/// The carrier that goes by the name of a country's post.
pub(super) fn of_post(name: &str) -> Option<&'static Carrier> {
    brands::company(name).or_else(|| exact(name)).or_else(|| service(name)).or_else(|| by_beginning(name))
}

/// Whether a text was rather meant as a name that it nearly is.
fn is_slip(text: &str) -> bool {
    nearest(text).first().is_some_and(|(edits, _)| *edits <= SLIP)
}

/// Whether what follows a name is the code of a country: `DPD NL`.
fn is_country(rest: &str) -> bool {
    let code = rest.trim_matches(|c: char| !c.is_alphanumeric());
    code.len() == 2 && code.bytes().all(|b| b.is_ascii_uppercase())
}

/// Whether a name is known by its first words only, and the rest calls a service that posts deliver, or the name of
/// another post: `UPS SurePost`, `La Poste De Senegal`.
pub(crate) fn has_service_behind(text: &str) -> bool {
    let folded: String = fold(text).collect();
    if names_product(text, &folded) {
        return true;
    }
    if exact(&folded).is_some() || service(text).is_some() {
        return false;
    }
    let Some((carrier, rest)) = headed(text).filter(|&(carrier, _)| resolve(text) == Some(carrier)) else {
        return false;
    };
    let service: String = fold(rest).collect();
    let of_another = || {
        carrier.kind == Kind::Post
            && words(rest).next().is_some_and(|word| OF.iter().any(|of| fold(word).eq(of.chars())))
    };
    DELIVERED_BY_POSTS.iter().any(|name| service.contains(name)) || of_another()
}

/// Whether a product behind the carrier's own name is one that posts deliver, whichever way the two are written:
/// `FedExSmartPost`, `FedEx SmartPost (USPS)`.
fn names_product(text: &str, folded: &str) -> bool {
    if !PRODUCTS.iter().any(|product| folded.contains(product)) && !folded.ends_with(SMART_POST) {
        return false;
    }
    let Some(carrier) = resolve(text) else { return false };
    let name: String = fold(carrier.name).collect();
    folded
        .split_once(name.as_str())
        .is_some_and(|(_, rest)| rest == SMART_POST || PRODUCTS.iter().any(|product| rest.contains(product)))
}

/// Products of private carriers that posts deliver, folded.
const PRODUCTS: &[&str] = &["surepost", "smartpost", "groundeconomy", "groundsaver"];
/// `SmartPost` as codes of marketplaces have it: `FEDEXSP`.
const SMART_POST: &str = "sp";

/// What the names of services hold that other carriers hand to posts, folded.
const DELIVERED_BY_POSTS: &[&str] = &[
    "surepost",
    "smartpost",
    "groundeconomy",
    "groundsaver",
    "mailinnovations",
    "ecommerce",
    "ecom",
    "globalmail",
    "parcelinternational",
    "packet",
    "economy",
    "postal",
    "mail",
    "lite",
    "smallparcel",
    "小包",
    "经济",
    "平邮",
    "专线",
    "挂号",
    "邮政",
];

/// What follows the word for a post in the name of that of a country.
const OF: &[&str] = &["of", "de", "del", "du", "da", "do", "di"];

/// A name with no more edits was meant as a whole.
const SLIP: usize = 1;

/// The words of a name, also where they are written as one: `UPSGround`, `RoyalMail48`.
pub(super) fn words(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    core::iter::from_fn(move || {
        rest = rest.trim_start_matches(|c: char| !c.is_alphanumeric());
        let word = &rest[..end_of_word(rest)];
        rest = &rest[word.len()..];
        Some(word).filter(|word| !word.is_empty())
    })
}

/// Where the first word ends: before a sign, a digit behind letters, and a capital that begins a word.
fn end_of_word(text: &str) -> usize {
    let mut chars = text.char_indices().peekable();
    let mut before: Option<char> = None;
    while let Some((at, c)) = chars.next() {
        let next = chars.peek().map(|&(_, next)| next);
        let begins = before.is_some_and(|before| {
            let capital = c.is_ascii_uppercase();
            before.is_ascii_lowercase() && (capital || c.is_ascii_digit())
                || before.is_ascii_uppercase() && capital && next.is_some_and(|next| next.is_ascii_lowercase())
        });
        if begins || !c.is_alphanumeric() {
            return at;
        }
        before = Some(c);
    }
    text.len()
}

/// Where the letters of one script end that a word begins with: 海外仓 in `海外仓UPS`.
pub(super) fn end_of_script(word: &str) -> usize {
    let chinese = word.starts_with(is_han);
    word.find(|c: char| is_han(c) != chinese).unwrap_or(word.len())
}

/// The carrier whose name the first words are, the longest of such names, where words of a service follow: `FedEx
/// Ground`, `Royal Mail Tracked 48`. A name that is an ordinary word says nothing there.
pub(super) fn by_first_words(text: &str) -> Option<&'static Carrier> {
    headed(text).map(|(carrier, _)| carrier)
}

/// The same, and what follows the name. A brand of several companies is one name among others, but for a text that
/// names another carrier besides: `EMS - Thailand Post`.
fn headed(text: &str) -> Option<(&'static Carrier, &str)> {
    let (mut head, mut found) = (String::new(), None);
    let mut rest = text;
    while let Some(word) = words(rest).next() {
        rest = &rest[rest.find(word)? + word.len()..];
        head.extend(fold(word));
        let first = INDEX.partition_point(|named| named.name() < head.as_str());
        let named = INDEX[first..].iter().take_while(|named| named.name() == head && !named.is_weak());
        let of_brand = brands::company(&head).filter(|_| head.len() > 1 && !names_another(rest));
        found = of_brand.or_else(|| sole(named)).map(|carrier| (carrier, rest)).or(found);
    }
    found
}

pub(super) fn exact(folded: &str) -> Option<&'static Carrier> {
    let first = INDEX.partition_point(|named| named.name() < folded);
    sole(INDEX[first..].iter().take_while(|named| named.name() == folded))
}

pub(super) fn service(text: &str) -> Option<&'static Carrier> {
    carriers::carrier(aliexpress::service(text)?.carrier?)
}

/// `4px递四方` names one carrier twice; `顺丰express` names it once and adds a word. Disagreeing parts name nobody.
pub(super) fn by_script(folded: &str) -> Option<&'static Carrier> {
    let (chinese, latin): (String, String) = folded.chars().partition(|&c| is_han(c));
    if chinese.is_empty() || latin.is_empty() {
        return None;
    }
    let one = |part: &str| brands::company(part).or_else(|| exact(part)).or_else(|| by_beginning(part));
    match (one(&chinese), one(&latin)) {
        (Some(a), Some(b)) if a == b => Some(a),
        (Some(a), None) => Some(a),
        (None, Some(b)) => Some(b),
        _ => None,
    }
}

/// A Chinese text of two characters or more that begins the names of one carrier only, or is begun by its name:
/// `燕文`, `顺丰速运快递`. A marketplace in front of other words is not the carrier that they name.
pub(super) fn by_beginning(folded: &str) -> Option<&'static Carrier> {
    let chinese = |text: &str| text.chars().all(|c| !c.is_ascii()) && text.chars().count() > 1;
    if !chinese(folded) || place(folded) == Some(folded.len()) {
        return None;
    }
    let mut found: Option<u16> = None;
    for named in INDEX.iter().filter(|named| chinese(named.name())) {
        let (name, carrier) = (named.name(), named.carrier);
        if name.starts_with(folded) || folded.starts_with(name) && !named.carrier().moves_nothing() {
            if found.is_some_and(|other| other != carrier) {
                return None;
            }
            found = Some(carrier);
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
            ("速卖通", "aliexpress"),
            ("速卖通无忧标准", "cainiao"),
            ("速卖通燕文", "yanwen"),
            ("菜鸟无忧物流-标准", "cainiao"),
            ("CAINIAO_STANDARD", "cainiao"),
            ("UPS", "ups"),
            ("Royal Mail", "royal-mail"),
            ("royal mail", "royal-mail"),
            ("FedEx Ground", "fedex"),
            ("USPS Ground Advantage", "usps"),
            ("UPS® Ground", "ups"),
            ("Royal Mail Tracked 48", "royal-mail"),
            ("SPX Standard", "shopee-spx"),
            ("泰国SPX", "shopee-spx"),
            ("亚马逊UPS Ground", "ups"),
            ("亚马逊FBA", "amazon-logistics"),
            ("190008", "yunexpress"),
            ("R+L", "rl-carriers"),
            ("TNTPost", "postnl"),
            ("荷邮", "postnl"),
            ("法邮小包", "la-poste"),
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
            // Two carriers have this key.
            "6051",
        ] {
            assert_eq!(resolve(text).map(|c| c.id), None, "{text}");
        }
    }

    #[test]
    fn a_name_that_several_share_alike_is_nobodys() {
        let shared = INDEX.chunk_by(|a, b| a.name() == b.name()).filter(|same| same.len() > 1);
        let mut open = 0;
        for same in shared {
            let equal = same[0].rank == same[1].rank;
            open += usize::from(equal);
            assert_eq!(exact(same[0].name()), (!equal).then(|| same[0].carrier()), "{}", same[0].name());
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
