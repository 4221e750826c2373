//! The name of a carrier glued on in front: `FedEx#986…`, `UPS 1Z…`, 顺丰 SF….

mod apart;
mod around;
mod behind;
mod brackets;
mod leading;
mod said;

use alloc::vec::Vec;

use smallvec::SmallVec;

use super::claim::Claim;
use super::{Peeled, claim, label, trim};
use crate::canon::Compact;
use crate::damage;
use crate::finding::{Applicability, Code, Span};
use crate::foreign;
use crate::names::{Named, brand, of_brand, resolve, sole};
use crate::rule::Carrier;
use crate::signs::{CLOSING, OPENING};
use apart::parts;
pub(super) use around::is_caption;
use around::{
    before_country, behind_channel, behind_city, behind_group, behind_place, behind_services, behind_word, is_joined,
};
pub(super) use behind::behind;
pub(crate) use behind::has_name_behind;
pub(super) use brackets::bracketed;
use leading::INNER;
pub(crate) use leading::{Name, leading};

/// The names that are as short as the letters that numbers begin with.
const SHORTEST_NAME: usize = 2;

/// Whose name it is; `None` when several carriers share it.
#[derive(Clone, Copy)]
pub(super) struct Owner(pub(super) Option<&'static Carrier>);

/// Takes off a name behind which a number is left: the name of a carrier that accepts it, else the longest.
pub(super) fn peel(input: &str, cell: &mut Peeled) -> bool {
    beyond(input, cell, 0)
}

/// The same for names that end behind byte `least` of the core.
pub(super) fn beyond(input: &str, cell: &mut Peeled, least: usize) -> bool {
    take(input, cell, |name, _| name.end > least)
}

/// Takes off a name that outweighs any claim of the whole: its carrier accepts what stands behind it.
pub(super) fn evident(input: &str, cell: &mut Peeled) -> bool {
    let core = trim(input, cell.core);
    let whole = claim::number(input, core).filter(|_| !cell.is_beyond_doubt(input, core));
    // A name of three letters that stands apart outweighs what others have with any letters in front: one check digit.
    let apart = |name: &Name| core.of(input).get(name.end..).is_some_and(|behind| behind.starts_with(label::is_mark));
    let parted = |name: &Name, number: Option<&Compact>| {
        let carrier = name.named.carrier();
        names_one(name)
            && apart(name)
            && whole.as_ref().is_some_and(|whole| !claim::by(carrier, whole))
            && number.is_some_and(|number| knows(carrier, number))
    };
    take(input, cell, |name, number| is_evident_before(name, number) || parted(name, number))
}

/// Takes off the name of a channel in front of a colon, which stands for its carrier as a whole and not by its first
/// words: `4PX全球速递：4PX…`, `TEMU-UniUni：UNI…`. Behind the code of a service a blank is enough:
/// `CAINIAO_SUPER_ECONOMY_SG LP…`.
pub(super) fn captioned(input: &str, cell: &mut Peeled) -> bool {
    const LONGEST: usize = 64;
    let core = trim(input, cell.core);
    let text = core.of(input);
    let coded = || text.split_once(char::is_whitespace).filter(|(code, _)| is_code(code));
    let parted = text.split_once([':', '：']).or_else(coded);
    let Some((channel, rest)) = parted.filter(|(channel, _)| channel.len() <= LONGEST) else { return false };
    let number = trim(input, Span::new(core.end - rest.len(), core.end));
    let kept = claim::number(input, number);
    // What a label, a caption or the first words tell is told by them.
    let accepts_rest = |name: Name| {
        let rest = behind_channel(&text[name.end..]).unwrap_or_else(|| behind_services(&text[name.end..]));
        let number = trim(input, Span::new(core.end - rest.len(), core.end));
        let inner = label::off(input, cell, number).unwrap_or(number);
        accepts(name.named, claim::number(input, inner).as_ref())
    };
    let worded = channel.contains(char::is_alphabetic) && behind_place(text).len() == text.len();
    // `FedEx订单：…` tells of an order.
    let script = text.find(|c: char| !c.is_ascii()).unwrap_or(0);
    let other = || [0, script].into_iter().any(|at| foreign::look(&text[at..]).is_some_and(|other| other.labelled));
    if kept.is_none()
        || !worded
        || other()
        || label::off(input, cell, core).is_some()
        || leading(text).into_iter().any(accepts_rest)
    {
        return false;
    }
    let Some(Owner(carrier)) = resolved(channel.trim(), kept.as_ref()) else { return false };
    cell.core = number;
    cell.name(Code::CarrierNameGlued, trim(input, Span::new(core.start, core.start + channel.len())), carrier);
    true
}

/// Whether a text is spelled as the code of a service: capitals and digits, joined by low lines.
fn is_code(text: &str) -> bool {
    let sign = |b: u8| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'_';
    text.contains('_') && text.bytes().all(sign)
}

/// Whether a text begins with the name of a carrier, and a blank parts that from a number of it.
pub(super) fn stands_beside(input: &str, core: Span) -> bool {
    let text = core.of(input);
    leading(text).iter().any(|name| {
        let behind = &text[name.end..];
        let number = || claim::number(input, trim(input, Span::new(core.end - behind.len(), core.end)));
        behind.starts_with(char::is_whitespace) && accepts(name.named, number().as_ref())
    })
}

/// The carrier that a text stands for as a whole, where it knows the number beside it by more than a shape of any text.
fn resolved(text: &str, number: Option<&Compact>) -> Option<Owner> {
    let number = number?;
    resolve(text).filter(|carrier| knows(carrier, number)).map(|carrier| Owner(Some(carrier)))
}

/// Whether a carrier has such numbers by more than a shape of any letters and digits.
fn knows(carrier: &Carrier, number: &Compact) -> bool {
    claim::fits_of(carrier, number).any(|fit| !claim::is_free(fit.format))
}

/// Whether a name is long enough to outweigh any claim of the whole, and its carrier accepts what stands behind it.
fn is_evident_before(name: &Name, number: Option<&Compact>) -> bool {
    is_long(name.named) && accepts(name.named, number)
}

/// Takes off a name in front of the number, where `keep` says that it is one beside what stands behind it.
fn take(input: &str, cell: &mut Peeled, keep: impl Fn(&Name, Option<&Compact>) -> bool) -> bool {
    let whole = trim(input, cell.core);
    let behind = behind_city(whole.of(input));
    let text = behind.trim_start_matches(|c: char| c.is_whitespace() || INNER.contains(&c));
    let core = Span::new(whole.end - text.len(), whole.end);
    // A sign in front keeps a text from claiming to be a number, and makes no name of the letters that it begins with.
    let evident = text.len() < behind.len() && cell.claim(input, core).is_some_and(Claim::is_distinctive);
    let mut all = leading(text);
    all.retain(|name| !is_torn(text, name));
    let longest = all.last().map_or(0, |name| name.end);
    let number = |name: &Name| {
        let behind = &text[name.end..];
        let known = |rest: &&str| {
            let number = trim(input, Span::new(core.end - rest.len(), core.end));
            let inner = label::off(input, cell, number).unwrap_or(number);
            accepts(name.named, claim::number(input, inner).as_ref())
        };
        let word = || behind_word(behind).filter(known);
        let rest = behind_channel(behind).or_else(word).unwrap_or_else(|| behind_services(behind));
        let number = trim(input, Span::new(core.end - rest.len(), core.end));
        // What a longer name goes on with is a part of that one.
        let apart = name.end == longest && label::off(input, cell, number).is_none();
        let behind = if apart { behind_group(input, number, name.named.carrier()) } else { None };
        (behind.unwrap_or(number), behind.is_some())
    };
    let mut names: Vec<(Name, Option<Compact>)> = Vec::new();
    for name in all {
        let (number, _) = number(&name);
        let inner = unclosed(input, label::off(input, cell, number).unwrap_or(number));
        let kept = claim::number(input, inner);
        let keep = keep(&name, kept.as_ref()) && (!evident || is_evident_before(&name, kept.as_ref()));
        if keep && parts(input, cell, core, &name, inner) {
            names.push((name, kept));
        }
    }
    let accepted = |(name, kept): &&(Name, Option<Compact>)| accepts(name.named, kept.as_ref());
    let Some((name, _)) = names.iter().rev().find(accepted).or(names.last()) else { return false };
    let (end, (rest, grouped)) = (name.end, number(name));
    let here = names.iter().filter(|(name, _)| name.end == end);
    let owner = owner(here.clone().map(|(name, _)| name.named), here.clone().find_map(|(_, kept)| kept.as_ref()));
    cell.core = rest;
    // Two letters that touch a number with punctuation of its own are rather a beginning whose groups came out wrong.
    let touches = cell.core.start == core.start + end && end <= SHORTEST_NAME;
    let taken = here.clone().any(|named| accepted(&named));
    if touches && !taken && claim::owns_punctuation(cell.core.of(input), cell.declared) {
        cell.sure = cell.sure.min(Applicability::Guess);
    }
    let mut dress = Span::new(whole.start, core.start + end);
    if grouped {
        // Whose the group is only a person can tell, unless the rest proves itself.
        if !cell.is_beyond_doubt(input, rest) {
            cell.sure = cell.sure.min(Applicability::Likely);
        }
        dress = trim(input, Span::new(whole.start, rest.start));
    }
    cell.name(Code::CarrierNameGlued, dress, owner.0);
    true
}

/// A number without the bracket behind it, which opens behind the name: `FedEx(9865…)`.
fn unclosed(input: &str, number: Span) -> Span {
    let text = number.of(input);
    match text.strip_suffix(CLOSING) {
        Some(inner) if !text.contains(OPENING) => trim(input, Span::new(number.start, number.start + inner.len())),
        _ => number,
    }
}

/// Among carriers that share a name, those that accept the number come first.
fn owner(named: impl Iterator<Item = &'static Named> + Clone, number: Option<&Compact>) -> Owner {
    let accepted = named.clone().filter(|named| accepts(named, number));
    Owner(if accepted.clone().next().is_some() { sole(accepted) } else { sole(named) })
}

/// How many digits stand in a text, with those that signs or crosses hide.
fn figures(text: &str) -> usize {
    const CROSSES: usize = 4;
    let crosses = text.split(|c| !matches!(c, 'x' | 'X')).map(str::len).filter(|&run| run >= CROSSES).sum::<usize>();
    let digits = text.chars().filter(|&c| c.is_numeric()).count();
    let hidden = text.chars().filter(|&c| damage::hides_characters(c)).count();
    if digits == 0 { 0 } else { digits + hidden + crosses }
}

/// Whether the carrier of a name accepts a number.
fn accepts(named: &Named, number: Option<&Compact>) -> bool {
    number.is_some_and(|n| claim::by(named.carrier(), n))
}

/// Long enough that no number begins or ends like it by chance.
fn is_long(named: &Named) -> bool {
    named.name().chars().count() > 3 && !named.is_weak()
}

/// The carrier that a text beside `number` names, when it names one and nothing but that: `(Royal Mail)`, 顺丰.
pub(super) fn named(text: &str, number: Option<&Compact>) -> Option<Owner> {
    let text = behind_city(text.trim_matches(|c: char| !c.is_alphanumeric()));
    whole(text, number).or_else(|| whole(before_country(text)?, number))
}

/// The carrier that a text is the name of, from its beginning to its end.
fn whole(text: &str, number: Option<&Compact>) -> Option<Owner> {
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

/// Where the names end that a text begins with.
pub(crate) fn ends_of_names(text: &str) -> SmallVec<[usize; 4]> {
    leading(text).iter().map(|name| name.end).collect()
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
    // `2nd`, `Shop2Shop`: a figure within a word is one of the service.
    let figured = |word: &str| word.bytes().any(|b| b.is_ascii_digit());
    let spoken = |word: &str| !figured(word) || is_joined(word) || DAYS.contains(&word);
    let words = |rest: &str| {
        !rest.starts_with(char::is_alphanumeric) && rest.split(|c: char| !c.is_ascii_alphanumeric()).all(spoken)
    };
    leading(text).iter().any(|name| names_one(name) && words(&text[name.end..]))
}

/// How soon a service delivers.
const DAYS: [&str; 4] = ["2nd", "3rd", "2Day", "3Day"];

/// Whether the last letter of a short name touches what stands behind it, and a blank parts the others from that: `UP
/// S318…` is no number of UPS.
fn is_torn(text: &str, name: &Name) -> bool {
    let (letters, behind) = text.split_at(name.end);
    let short = name.named.name().chars().count() <= 3;
    short && letters.contains(' ') && behind.starts_with(|c: char| c.is_ascii_alphanumeric())
}

/// Whether letters are the name of a carrier, or one that several share, while no carrier of that name has the number
/// that they would begin.
pub(super) fn is_of_another(letters: &str, whole: &Compact) -> bool {
    let mut names = leading(letters).into_iter().filter(|name| name.end == letters.len()).peekable();
    if letters.len() <= SHORTEST_NAME {
        return false;
    }
    if names.peek().is_some() {
        return !names.any(|name| knows(name.named.carrier(), whole));
    }
    brand(letters).is_some_and(|shared| !claim::accepted(whole).any(|fit| shared.covers(fit.format.carrier())))
}

/// Whether a name is long enough, and nobody else's.
fn names_one(name: &Name) -> bool {
    name.named.name().chars().count() > 2 && !name.named.is_weak()
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
    fn a_sign_in_front_makes_no_name_of_the_first_letters_of_a_number() {
        for text in ["/JDVO60468761234", "|SPXTH246046876127"] {
            assert!(!peel(text, &mut Peeled::whole(text)), "{text}");
        }
    }

    #[test]
    fn no_name_is_torn_from_its_last_letter() {
        for (text, torn) in [("UP S318356201", true), ("UPS S318356201", false), ("U P S 318356201", false)] {
            assert_eq!(leading(text).iter().any(|name| is_torn(text, name)), torn, "{text}");
        }
    }

    #[test]
    fn the_code_of_a_country_behind_a_name_is_no_part_of_the_number() {
        for (text, number, sure) in [
            ("DHL Express DE 3318810025", "3318810025", Applicability::Likely),
            ("UPS-5000 4164557320", "4164557320", Applicability::Likely),
            ("FedEx 9865 7878 8855", "9865 7878 8855", Applicability::Safe),
            ("UPS 4787 7893 2879 2170", "4787 7893 2879 2170", Applicability::Safe),
        ] {
            let mut cell = Peeled::whole(text);
            assert!(peel(text, &mut cell), "{text}");
            assert_eq!((cell.core.of(text), cell.sure), (number, sure), "{text}");
        }
    }

    #[test]
    fn a_bracket_parts_a_name_from_its_number() {
        for (text, number) in
            [("FedEx(986578788855)", "986578788855"), ("DHL(3318810025)", "3318810025"), ("GLS(YVMNN4RO)", "YVMNN4RO")]
        {
            let mut cell = Peeled::whole(text);
            assert!(peel(text, &mut cell), "{text}");
            assert_eq!(unclosed(text, cell.core).of(text), number, "{text}");
        }
    }

    #[test]
    fn the_code_of_a_service_stands_in_front_of_a_blank() {
        let text = "CAINIAO_SUPER_ECONOMY_SG LP00492755414105";
        let mut cell = Peeled::whole(text);
        assert!(captioned(text, &mut cell));
        assert_eq!(cell.core.of(text), "LP00492755414105");
    }

    #[test]
    fn a_name_beside_its_number_is_told_by_that() {
        for (text, beside) in
            [("Спиди 51002693425", true), ("Спиди 510", false), ("ЕИС821435632419", false), ("word 51002693425", false)]
        {
            assert_eq!(stands_beside(text, Span::new(0, text.len())), beside, "{text}");
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
