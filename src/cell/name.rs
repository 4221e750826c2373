//! The name of a carrier glued on in front: `FedEx#986…`, `UPS 1Z…`, 顺丰 SF….

use alloc::string::String;
use alloc::vec::Vec;

use super::claim::Claim;
use super::{Peeled, claim, label, trim};
use crate::canon::{Compact, MAX};
use crate::finding::{Code, Span};
use crate::fold::{fold, narrow};
use crate::foreign::{self, Strength};
use crate::matcher::Fit;
use crate::names::{INDEX, Named, of_brand, place, sole};
use crate::rule::Carrier;
use crate::script::is_han;
use crate::signs::ALL_BRACKETS;
use crate::trim::strip_head;

/// A name at the start of a text.
pub(crate) struct Name {
    pub(crate) named: &'static Named,
    /// Where it ends.
    pub(crate) end: usize,
}

/// Whose name it is; `None` when several carriers share it.
pub(super) struct Owner(pub(super) Option<&'static Carrier>);

/// Takes off a name behind which a number is left: the name of a carrier that accepts it, else the longest.
pub(super) fn peel(input: &str, cell: &mut Peeled) -> bool {
    beyond(input, cell, 0)
}

/// The same for names that end behind byte `least` of the core.
pub(super) fn beyond(input: &str, cell: &mut Peeled, least: usize) -> bool {
    take(input, cell, |name, _| name.end > least)
}

/// Takes off the name of a carrier in brackets of any kind, in front of a number or behind it: `[DHL] 3318…`, 「顺丰」SF….
pub(super) fn bracketed(input: &str, cell: &mut Peeled) -> bool {
    let core = trim(input, cell.core);
    let text = core.of(input);
    let Some((name, number)) = in_front(text).or_else(|| behind(text)) else { return false };
    let at = |part: &str| core.start + (part.as_ptr() as usize - text.as_ptr() as usize);
    let number = trim(input, Span::new(at(number), at(number) + number.len()));
    let kept = claim::number(input, number);
    if number.of(input).chars().filter(|c| c.is_numeric()).count() < FEWEST {
        return false;
    }
    let Some(owner) = named(name, kept.as_ref()) else { return false };
    let dress = if number.start > core.start { (core.start, number.start) } else { (number.end, core.end) };
    cell.core = number;
    cell.name(Code::CarrierNameGlued, trim(input, Span::new(dress.0, dress.1)), owner.0);
    true
}

/// Quotation marks that people put a name in, beside all brackets.
const QUOTES: [(char, char); 5] = [('「', '」'), ('『', '』'), ('«', '»'), ('“', '”'), ('"', '"')];
/// No name in brackets is longer.
const LONGEST: usize = 64;
/// No number beside one has fewer digits.
const FEWEST: usize = 5;

/// What stands in the brackets that a text begins with, and what stands behind them.
fn in_front(text: &str) -> Option<(&str, &str)> {
    let (open, close) = ALL_BRACKETS.iter().chain(&QUOTES).find(|(open, _)| text.starts_with(*open))?;
    let inside = &text[open.len_utf8()..];
    let end = inside.find(*close).filter(|&end| end <= LONGEST && inside[..end].contains(char::is_alphanumeric))?;
    let number = inside[end + close.len_utf8()..].trim_start_matches(label::is_mark);
    (!number.is_empty()).then(|| (&inside[..end], number))
}

/// What stands in the brackets that a text ends with, and what stands in front of them.
fn behind(text: &str) -> Option<(&str, &str)> {
    let (open, close) = ALL_BRACKETS.iter().chain(&QUOTES).find(|(_, close)| text.ends_with(*close))?;
    let inside = &text[..text.len() - close.len_utf8()];
    let start = inside.rfind(*open).filter(|&start| inside.len() - start <= LONGEST)?;
    if !inside[start..].contains(char::is_alphanumeric) {
        return None;
    }
    let number = inside[..start].trim_end();
    (!number.is_empty()).then(|| (&inside[start + open.len_utf8()..], number))
}

/// Takes off a name that outweighs any claim of the whole: its carrier accepts what stands behind it.
pub(super) fn evident(input: &str, cell: &mut Peeled) -> bool {
    take(input, cell, |name, number| is_long(name.named) && accepts(name.named, number))
}

fn take(input: &str, cell: &mut Peeled, keep: impl Fn(&Name, Option<&Compact>) -> bool) -> bool {
    let whole = trim(input, cell.core);
    let core = Span::new(whole.end - behind_place(whole.of(input)).len(), whole.end);
    let text = core.of(input);
    let number = |end: usize| {
        let rest = behind_channel(&text[end..]).unwrap_or_else(|| behind_services(&text[end..]));
        trim(input, Span::new(core.end - rest.len(), core.end))
    };
    let mut names: Vec<(Name, Option<Compact>)> = Vec::new();
    for name in leading(text) {
        let inner = label::off(input, cell, number(name.end)).unwrap_or_else(|| number(name.end));
        let kept = claim::number(input, inner);
        if keep(&name, kept.as_ref()) && parts(input, cell, core, &name, inner) {
            names.push((name, kept));
        }
    }
    let accepted = |(name, kept): &&(Name, Option<Compact>)| accepts(name.named, kept.as_ref());
    let Some(end) = names.iter().rev().find(accepted).or(names.last()).map(|(name, _)| name.end) else { return false };
    let here = names.iter().filter(|(name, _)| name.end == end);
    let owner = owner(here.clone().map(|(name, _)| name.named), here.clone().find_map(|(_, kept)| kept.as_ref()));
    cell.core = number(end);
    cell.name(Code::CarrierNameGlued, Span::new(whole.start, core.start + end), owner.0);
    true
}

/// The text without the caption or the country in front of the name of a carrier: `Carrier: FedEx`, 香港DHL. Where both are a
/// name, it belongs to it.
fn behind_place(text: &str) -> &str {
    let caption = || CAPTIONS.iter().find_map(|word| strip_head(text, word)).map(|rest| text.len() - rest.len());
    let Some(end) = place(text).or_else(caption) else { return text };
    let rest = text[end..].trim_start_matches(label::is_mark);
    if leading(text).is_empty() && !leading(rest).is_empty() { rest } else { text }
}

/// What stands in front of the name of a carrier, in small letters.
const CAPTIONS: &[&str] = &[
    "carrier name",
    "carrier",
    "courier",
    "shipping carrier",
    "shipping company",
    "shipped via",
    "shipped with",
    "ship via",
    "sent via",
    "via",
    "快递公司",
    "物流公司",
    "物流商",
    "承运商",
    "承运人",
    "transportista",
    "transporteur",
    "transportadora",
    "corriere",
    "versanddienstleister",
    "versand mit",
    "przewoźnik",
    "перевозчик",
];

/// Whether a text is such a caption and nothing else.
pub(super) fn is_caption(text: &str) -> bool {
    CAPTIONS.iter().any(|word| strip_head(text.trim(), word).is_some_and(|rest| rest.trim().is_empty()))
}

/// What carriers call their services, behind their name.
const SERVICES: &[&str] = &[
    "ground",
    "express",
    "priority",
    "international",
    "economy",
    "standard",
    "worldwide",
    "overnight",
    "saver",
    "home",
    "delivery",
    "mail",
    "first class",
    "first-class",
    "registered",
    "tracked",
    "smartpost",
    "2day",
    "2nd day",
    "next day",
    "air",
    "parcel",
    "plus",
    "expedited",
    "classic",
    "prime",
    "pickup",
    "pick up",
    "locker",
    "paczkomat",
    "paczkomaty",
    "kurier",
    "shop2shop",
    "relais",
    "paket",
    "päckchen",
    "colis",
    "kargo",
    "cargo",
    "sedex",
    "pac",
    "рпо",
    "挂号小包",
    "快递",
    "速递",
    "物流",
    "国际",
    "专线",
    "小包",
    "挂号",
    "平邮",
];

/// The text without the signs and the service behind a name.
fn behind_services(text: &str) -> &str {
    let mut rest = label::behind(text);
    while let Some(service) = SERVICES.iter().find_map(|word| strip_head(rest, word)) {
        let next = label::behind(service);
        let ends = next.len() < service.len() || !service.starts_with(|c: char| c.is_alphabetic());
        if !ends || !next.bytes().any(|b| b.is_ascii_digit()) {
            break;
        }
        rest = next;
    }
    rest
}

/// The text behind what a forwarder calls a channel of the carrier, parted from the number by a sign: 4PX普货：, `FedEx IP：`.
fn behind_channel(text: &str) -> Option<&str> {
    // No channel is called with more signs, and no service with more capitals.
    const LONGEST: usize = 12;
    const CAPITALS: usize = 3;
    let parts =
        |c: char| matches!(c, ':' | '：' | '/' | '／' | '(' | '（' | '[' | '【' | '|' | '#') || c.is_whitespace();
    let words = text.trim_start_matches(label::is_mark);
    let spaced = words.len() < text.len();
    let end = words.find(parts).filter(|&end| end > 0)?;
    let channel = &words[..end];
    let chinese = channel.starts_with(is_han) && channel.chars().all(|c| c.is_alphabetic() || matches!(c, '-' | '－'));
    let capitals = spaced && channel.len() <= CAPITALS && channel.bytes().all(|b| b.is_ascii_uppercase());
    // Capitals behind nothing but a space may be those of the number.
    let signed = words[end..].starts_with(|c: char| !c.is_whitespace());
    let told = chinese && channel.chars().count() <= LONGEST || capitals && signed;
    let rest = label::behind(&words[end..]);
    let told = told && rest.starts_with(|c: char| c.is_ascii_alphanumeric());
    // The label of a number, or of something else, is no channel.
    let says_more = |at: usize| {
        let other = || foreign::look(&words[at..]).filter(|other| other.code != Code::Words);
        label::longest(&words[at..]).is_some_and(|(len, _)| at + len == end)
            || other().is_some_and(|other| other.told || other.strength >= Strength::Strong)
    };
    (told && !channel.char_indices().any(|(at, _)| says_more(at))).then_some(rest)
}

/// Among carriers that share a name, those that accept the number come first.
fn owner(named: impl Iterator<Item = &'static Named> + Clone, number: Option<&Compact>) -> Owner {
    let accepted = named.clone().filter(|named| accepts(named, number));
    Owner(if accepted.clone().next().is_some() { sole(accepted) } else { sole(named) })
}

fn accepts(named: &Named, number: Option<&Compact>) -> bool {
    number.is_some_and(|n| claim::by(named.carrier(), n))
}

/// Long enough that no number begins or ends like it by chance.
fn is_long(named: &Named) -> bool {
    named.name.chars().count() > 3 && !named.is_weak()
}

/// No number begins with so many letters.
const WORD: usize = 8;

/// Whether a name and the number behind it are two things. A name that numbers of its carrier begin with is a part of
/// the number, unless the rest is one of that carrier, too.
fn parts(input: &str, cell: &Peeled, core: Span, name: &Name, number: Span) -> bool {
    let (word, behind) = core.of(input).split_at(name.end);
    let prefix: String = word.chars().filter(|c| c.is_alphanumeric()).map(|c| narrow(c).to_ascii_uppercase()).collect();
    let carrier = name.named.carrier();
    let own = carrier.formats.iter().flat_map(|f| f.valid).any(|sample| sample.starts_with(&prefix));
    let kept = claim::number(input, number);
    let by_carrier = || accepts(name.named, kept.as_ref());
    let latin = word.chars().all(|c| narrow(c).is_ascii());
    let apart = !latin || behind.starts_with(label::is_mark);
    // Letters go on in letters: to end the name there says nothing, when any letters may stand behind it.
    let ends = apart || behind.starts_with(|c: char| !c.is_alphabetic()) || is_long(name.named);
    // Behind a name that stands apart, a slip in a number is likelier than another number of any letters.
    let slipped = || apart && kept.as_ref().is_some_and(|number| claim::is_slip(number, Some(carrier)));
    let alone = || claim::owns_punctuation(number.of(input), cell.declared);
    // Without a space between them, both together may be a number of the carrier as well.
    let joined = || !apart && claim::number(input, core).is_some_and(|whole| claim::by(carrier, &whole));
    if own && (joined() || !apart && slips(carrier, input, core)) {
        return false;
    }
    if own || name.named.is_weak() {
        let told = || ends || claim::of(input, number, None).is_some_and(Claim::is_distinctive);
        return by_carrier() && told() || alone() && (own || apart) || own && slipped();
    }
    let digits = number.of(input).chars().filter(|&c| narrow(c).is_ascii_digit()).count();
    if digits == 0 {
        return false;
    }
    // The last of several words may be the beginning of the number: `Shopee SPXMY…`.
    let letter = |c: char| c.is_ascii_alphabetic();
    let torn = word.contains(char::is_whitespace) && word.ends_with(letter) && behind.starts_with(letter);
    if torn && !by_carrier() && !alone() {
        return false;
    }
    let shaped = || kept.as_ref().is_some_and(|n| claim::fits_of(carrier, n).any(|fit| !claim::is_free(fit.format)));
    let by_carrier = || by_carrier() && (ends || shaped());
    if cell.claim(input, core).is_some() {
        // Digits alone behind a name that stands apart are hardly the number of a carrier that writes any letters there.
        let bare = || apart && digits >= 6 && kept.as_ref().is_some_and(|number| number.letters == 0);
        return (!latin || word.chars().count() > 2) && (by_carrier() || slipped() || bare());
    }
    // Letters that go on in digits may be the number's own, unless these prove to be one without them.
    let proven = || cell.claim(input, number).is_some_and(|claim| claim.checked && claim.is_distinctive()) || alone();
    let word = name.named.name.len() >= WORD && cell.claim(input, number).is_some();
    digits >= 4 && apart || word || by_carrier() || proven()
}

/// Whether one character too many or too few keeps a text from the shape of a carrier's numbers that begin with the same
/// letters: those are its own then, whatever the digits behind them are.
fn slips(carrier: &Carrier, input: &str, core: Span) -> bool {
    let Some(number) = claim::number(input, core).filter(|number| number.len < MAX) else { return false };
    let letters = number.text().iter().take_while(|b| b.is_ascii_uppercase()).count();
    let head = &number.text()[..letters];
    let begins = |fit: &Fit| fit.format.format().valid.iter().any(|sample| sample.as_bytes().starts_with(head));
    let shaped = |text: &[u8]| {
        Compact::of(text).is_some_and(|number| {
            claim::shapes_of(carrier, &number).any(|fit| !claim::is_free(fit.format) && begins(&fit))
        })
    };
    let mut text: Vec<u8> = number.text().to_vec();
    (letters..number.len).any(|at| {
        let sign = text.remove(at);
        let less = shaped(&text);
        text.insert(at, sign);
        less
    }) || (letters..=number.len).any(|at| {
        text.insert(at, b'0');
        let more = shaped(&text);
        text.remove(at);
        more
    })
}

/// The names that `text` begins with, the shortest first.
pub(crate) fn leading(text: &str) -> Vec<Name> {
    let mut out: Vec<Name> = Vec::new();
    let (mut low, mut high) = (0, INDEX.len());
    let mut seen = String::new();
    for (i, c) in text.char_indices() {
        if !c.is_alphanumeric() {
            if c.is_whitespace() || JOINTS.contains(&c) {
                continue;
            }
            break;
        }
        let (before, outer) = (seen.len(), (low, high));
        seen.extend(narrow(c).to_lowercase());
        low += INDEX[low..high].partition_point(|named| named.name < seen.as_str());
        high = low + INDEX[low..high].partition_point(|named| named.name.starts_with(seen.as_str()));
        if low == high {
            (low, high) = outer;
            seen.truncate(before);
            break;
        }
        let end = i + c.len_utf8();
        // Digits alone are the number, even where a carrier is called so: 472 for 4-72.
        let spelled = |named: &&Named| named.carrier().name == &text[..end];
        let lettered = text[..end].chars().any(char::is_alphabetic);
        if i > 0 {
            let here = INDEX[low..high].iter().take_while(|named| named.name == seen);
            out.extend(here.filter(|named| lettered || spelled(named)).map(|named| Name { named, end }));
        }
    }
    // A Chinese beginning that few carriers have: 燕文 for 燕文物流. That of a post is its country.
    let end = text.char_indices().take_while(|&(_, c)| is_han(c)).map(|(i, c)| i + c.len_utf8()).last().unwrap_or(0);
    if end > 3
        && high - low <= FEW
        && place(&text[..end]) != Some(end)
        && fold(&text[..end]).eq(seen.chars())
        && out.last().is_none_or(|n| n.end < end)
    {
        out.extend(INDEX[low..high].iter().rev().map(|named| Name { named, end }));
    }
    out
}

/// Signs that stand inside names.
const JOINTS: &[char] = &['-', '.', '&', '+', '|', '_', '(', ')', '（', '）', '[', ']', '【', '】', '\'', '/', ','];
/// More carriers with the same beginning leave it open whose name it is.
const FEW: usize = 8;

/// The carrier that a text beside `number` names, when it names one and nothing but that: `(Royal Mail)`, 顺丰.
pub(super) fn named(text: &str, number: Option<&Compact>) -> Option<Owner> {
    let text = behind_place(text.trim_matches(|c: char| !c.is_alphanumeric()));
    let whole = |name: Name| (name.end == text.len()).then_some(name.named);
    let names: Vec<&Named> = leading(text).into_iter().filter_map(whole).collect();
    let speaks = |named: &&&'static Named| !named.is_weak() || accepts(named, number);
    if names.iter().find(speaks).is_none() {
        // A brand that is too short or too common for a name: a number of its company says so.
        let carrier = of_brand(text).filter(|carrier| number.is_some_and(|number| claim::by(carrier, number)))?;
        return Some(Owner(Some(carrier)));
    }
    Some(owner(names.iter().filter(speaks).copied(), number))
}

/// Whether a text is a name that no number ends like by chance.
pub(super) fn is_evident(text: &str) -> bool {
    let text = text.trim_matches(|c: char| !c.is_alphanumeric());
    leading(text).iter().any(|name| name.end == text.len() && is_long(name.named))
}

/// Whether a text is the name of a carrier and nothing else, long enough that no number goes on with it behind a space.
pub(super) fn is_whole(text: &str) -> bool {
    let text = text.trim_matches(|c: char| !c.is_alphanumeric());
    leading(text).iter().any(|name| name.end == text.len() && names_one(name))
}

/// Whether a text behind a number begins with such a name, and goes on with nothing but words.
pub(super) fn leads_words(text: &str) -> bool {
    let text = text.trim_matches(|c: char| !c.is_alphanumeric());
    let words = |rest: &str| !rest.starts_with(char::is_alphanumeric) && !rest.bytes().any(|b| b.is_ascii_digit());
    leading(text).iter().any(|name| names_one(name) && words(&text[name.end..]))
}

fn names_one(name: &Name) -> bool {
    name.named.name.chars().count() > 2 && !name.named.is_weak()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_long_name_alone_is_evident() {
        for (text, evident, whole, leads) in [
            ("FedEx", true, true, true),
            ("(Royal Mail)", true, true, true),
            ("TNT", false, true, true),
            ("TNT Italy", false, false, true),
            ("FedEx and words", false, false, true),
            ("TNT 9865", false, false, false),
            ("John", false, false, false),
        ] {
            assert_eq!((is_evident(text), is_whole(text), leads_words(text)), (evident, whole, leads), "{text}");
        }
    }

    #[test]
    fn a_name_that_ends_where_a_label_does_is_not_beyond_it() {
        let text = "FedEx 986578788855";
        for (least, beyond_it) in [(4, true), (5, false)] {
            assert_eq!(beyond(text, &mut Peeled::whole(text), least), beyond_it, "{least}");
        }
    }
}
