//! Names of several carriers in one text: `DHL/UPS`, `USPS or UPS`, 顺丰 中通.

use alloc::string::String;
use alloc::vec::Vec;

use super::resolve::{by_first_words, exact, resolve, service};
use super::within::{LONGEST, spoken, within};
use super::{INDEX, Named, brands};
use crate::fold::fold;
use crate::foreign::is_marketplace;
use crate::party::is_line;
use crate::rule::{Carrier, Kind};
use crate::script::is_han;

/// Signs that part names, and words that do.
const SIGNS: &[char] = &['/', '／', '+', '＋', ',', '，', ';', '；', '|', '｜', '、', '\\', '\n'];
const WORDS: &[&str] = &[
    " or ", " and ", " und ", " oder ", " ou ", " et ", " o ", " y ", " e ", " или ", " и ", " lub ", " veya ", " ve ",
    " of ", " en ", "或者", "或", "和", "及",
];
/// Signs that part carriers, and stand amid the name of one as well: `J&T`.
const AMID: &[char] = &['&', '＆'];
/// Signs that part one carrier from the next, above all a line or a marketplace from the carrier that delivers, and
/// stand inside names as well.
const LINKS: &[char] = &['-', '–', '—', ':', '：', '(', '（', '→', '>', '＞'];
/// Signs after which nobody expects another carrier any more.
const MOST_LINKS: usize = 4;
/// Services that several posts call so, folded: behind the name of a post they are its own.
const OF_POSTS: &[&str] = &["ems", "epacket", "speedpost"];
/// Nobody writes names of so many words, or of so many Chinese characters.
const MOST_WORDS: usize = 32;
/// Alternatives that one name is taken for, at most.
const ALIKE: usize = 3;
/// Nobody writes so much for the names of a few carriers.
const LONGEST_LIST: usize = 512;

/// The names in a text that is none as a whole, each with its carrier; empty when it is not made of two or more.
pub(crate) fn several(text: &str) -> Vec<(&str, &'static Carrier)> {
    let is_one = || {
        let folded: String = fold(text).collect();
        brands::company(&folded).is_some() || exact(&folded).is_some() || service(text).is_some()
    };
    let may_part =
        || text.contains(SIGNS) || text.contains(AMID) || WORDS.iter().any(|word| place(text, word).is_some());
    let (may_part, may_link) = (may_part(), text.contains(LINKS));
    let single = || !may_part && !may_link && words(text).len() < 2;
    if text.len() > LONGEST_LIST || single() || is_one() {
        return Vec::new();
    }
    let plain = pieces(text, SIGNS);
    let found = carriers(&plain);
    if !found.is_empty() {
        return found;
    }
    let found = carriers(&plain.iter().flat_map(|piece| pieces(piece, AMID)).collect::<Vec<_>>());
    if !found.is_empty() || text.len() > LONGEST {
        return found;
    }
    let found = side_by_side(text);
    if !found.is_empty() || !may_link {
        return found;
    }
    handed_over(text).map_or_else(Vec::new, Vec::from)
}

/// The carriers of a text of which every word belongs to a name that says enough by itself, whatever parts the names:
/// `USPS-UPS`, 顺丰 中通, 圆通韵达. Empty when anything else stands there, or all of it is one company.
fn side_by_side(text: &str) -> Vec<(&str, &'static Carrier)> {
    let words = words(text);
    let mut out: Vec<(&str, &'static Carrier)> = Vec::new();
    let mut first = 0;
    while first < words.len() && words.len() <= MOST_WORDS {
        // The longest name is the one that is meant: DHL Express, and not DHL.
        let longest = (first + 1..=words.len()).rev().find_map(|end| {
            let name = &text[words[first].0..words[end - 1].1];
            Some((end, name, whole(name)?))
        });
        let Some((end, name, carrier)) = longest else { return Vec::new() };
        let same =
            |known: &(&str, &'static Carrier)| known.1 == carrier || shares(known.0, carrier) || shares(name, known.1);
        if !carrier.moves_nothing() && !out.iter().any(same) {
            out.push((name, carrier));
        }
        first = end;
    }
    if out.iter().any(|(name, carrier)| carrier.kind == Kind::Post && !is_of_posts(name)) {
        out.retain(|(name, _)| !is_of_posts(name));
    }
    if out.len() > 1 { out } else { Vec::new() }
}

/// Whether a name is that of a service which several posts have.
fn is_of_posts(name: &str) -> bool {
    OF_POSTS.iter().any(|service| fold(name).eq(service.chars()))
}

/// The carrier of a whole name that says enough by itself. Of a brand, three characters do: `J&T`.
fn whole(name: &str) -> Option<&'static Carrier> {
    const SHORTEST: usize = 3;
    let folded: String = fold(name).collect();
    let of_brand = brands::company(&folded).filter(|_| name.len() >= SHORTEST);
    of_brand.or_else(|| exact(&folded).filter(|_| spoken(&folded)))
}

/// Where the words of a text begin and end: letters and digits, each Chinese character by itself.
fn words(text: &str) -> Vec<(usize, usize)> {
    let mut out: Vec<(usize, usize)> = Vec::new();
    let mut goes_on = false;
    for (at, c) in text.char_indices() {
        let kept = c.is_alphanumeric();
        let end = at + c.len_utf8();
        if kept
            && goes_on
            && !is_han(c)
            && let Some(word) = out.last_mut()
        {
            word.1 = end;
        } else if kept {
            out.push((at, end));
        }
        goes_on = kept && !is_han(c);
    }
    out
}

/// The line or the marketplace in front of a sign, and whoever delivers behind it: 云途-DPD小包, `Amazon-UPS Ground`; or
/// two carriers with their services: `UPS Ground-USPS Priority`. The parcel may have the number of either.
fn handed_over(text: &str) -> Option<[(&str, &'static Carrier); 2]> {
    text.match_indices(LINKS).take(MOST_LINKS).find_map(|(at, sign)| {
        let (head, rest) = (text[..at].trim(), text[at + sign.len()..].trim());
        let may_be_anybodys = is_marketplace(head);
        let first = resolve(head).filter(|first| !first.moves_nothing())?;
        let last = within(rest).filter(|last| *last != first)?;
        let two = if is_line(first) || may_be_anybodys {
            !is_line(last) || may_be_anybodys
        } else {
            // What says little by itself is rather a country or a channel.
            let named = whole(head).or_else(|| by_first_words(head)) == Some(first);
            let one = shares(head, last) || shares(rest, first) || is_of_posts(head) || is_of_posts(rest);
            named && !one
        };
        two.then_some([(head, first), (rest, last)])
    })
}

/// Whether a name is that of a brand which another carrier shares.
fn shares(name: &str, other: &Carrier) -> bool {
    brands::brand(name).is_some_and(|brand| brand.covers(other))
}

fn pieces<'a>(text: &'a str, signs: &[char]) -> Vec<&'a str> {
    let mut out: Vec<&str> = text.split(|c| signs.contains(&c)).collect();
    for word in WORDS {
        out = out.iter().flat_map(|piece| parted(piece, word)).collect();
    }
    out.into_iter().map(str::trim).filter(|piece| !piece.is_empty()).collect()
}

/// The parts of a text between a word, which may be in uppercase.
fn parted<'a>(text: &'a str, word: &str) -> Vec<&'a str> {
    let (mut rest, mut out) = (text, Vec::new());
    while let Some(at) = place(rest, word) {
        out.push(&rest[..at]);
        rest = &rest[at + word.len()..];
    }
    out.push(rest);
    out
}

fn place(text: &str, word: &str) -> Option<usize> {
    text.char_indices()
        .map(|(at, _)| at)
        .find(|&at| text.get(at..at + word.len()).is_some_and(|part| part.eq_ignore_ascii_case(word)))
}

/// The carriers that the pieces name, when each names one and not all the same.
fn carriers<'a>(pieces: &[&'a str]) -> Vec<(&'a str, &'static Carrier)> {
    let mut out: Vec<(&str, &'static Carrier)> = Vec::new();
    if pieces.len() < 2 {
        return out;
    }
    for &piece in pieces {
        let within = side_by_side(piece);
        let alone = || owners(piece).into_iter().map(|carrier| (piece, carrier)).collect();
        let named: Vec<(&str, &'static Carrier)> = if within.is_empty() { alone() } else { within };
        if named.is_empty() {
            return Vec::new();
        }
        for (name, carrier) in named {
            if out.iter().all(|(_, known)| *known != carrier) {
                out.push((name, carrier));
            }
        }
    }
    if out.len() > 1 { out } else { Vec::new() }
}

/// The carrier that goes by a name, or those that share it alike.
fn owners(name: &str) -> Vec<&'static Carrier> {
    if let Some(carrier) = resolve(name) {
        return vec![carrier];
    }
    let folded: String = fold(name).collect();
    let first = INDEX.partition_point(|named| named.name() < folded.as_str());
    let same = INDEX[first..].iter().take_while(|named| named.name() == folded);
    let best = same.clone().map(|named| named.rank).min();
    same.filter(|named| Some(named.rank) == best).map(Named::carrier).take(ALIKE).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_text_of_nothing_but_names_names_several() {
        for (text, ids) in [
            ("DHL/UPS", &["dhl-express", "ups"][..]),
            ("顺丰/中通", &["sf-express", "zto"]),
            ("USPS or UPS", &["usps", "ups"]),
            ("USPS OR UPS", &["usps", "ups"]),
            // A brand is one name, whoever goes by it.
            ("DHL + Hermes", &["dhl-express", "hermes-de"]),
            ("UPS & FedEx Ground", &["ups", "fedex"]),
            ("顺丰或圆通", &["sf-express", "yto"]),
            ("UPS/DHL/FedEx/Yanwen", &["ups", "dhl-express", "fedex", "yanwen"]),
            ("J&T Express", &[]),
            ("UPS", &[]),
            ("UPS / Ground", &[]),
            ("Royal Mail Tracked 48 / signed", &[]),
            ("4PX递四方", &[]),
            ("云途-DPD", &["yunexpress", "dpd"]),
            ("Cainiao - InPost", &["cainiao", "inpost-pl"]),
            ("YunExpress (Colissimo)", &["yunexpress", "colissimo"]),
            ("Amazon-UPS", &["amazon-logistics", "ups"]),
            ("虾皮-J&T", &["shopee-spx", "jtexpress-cn"]),
            ("线下-云途全球专线挂号", &[]),
            ("菜鸟-丹鸟", &[]),
            ("HK-UPS", &[]),
            ("USPS-UPS", &["usps", "ups"]),
            ("USPS→UPS", &["usps", "ups"]),
            ("UPS(USPS)", &["ups", "usps"]),
            ("UPS Ground-USPS Priority", &["ups", "usps"]),
            ("YunExpress→USPS Ground", &["yunexpress", "usps"]),
            ("UPS FedEx USPS", &["ups", "fedex", "usps"]),
            ("UPS FedEx or USPS", &["ups", "fedex", "usps"]),
            ("DHL Express UPS", &["dhl-express", "ups"]),
            ("J&T-DHL", &["jtexpress-cn", "dhl-express"]),
            ("顺丰 中通", &["sf-express", "zto"]),
            ("圆通韵达", &["yto", "yunda"]),
            ("顺丰EMS", &["sf-express", "china-ems"]),
            // The service of a post, a sister, and a marketplace that moves nothing are no second carrier.
            ("Japan Post EMS", &[]),
            ("FedEx TNT", &[]),
            ("EMS - Thailand Post", &[]),
            ("SGP-UPS Ground", &[]),
            ("Temu UPS", &[]),
            ("USPS Ground Advantage", &[]),
        ] {
            let found: Vec<&str> = several(text).iter().map(|(_, carrier)| carrier.id).collect();
            assert_eq!(found, ids, "{text}");
        }
    }
}
