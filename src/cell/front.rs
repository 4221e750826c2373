//! A word in front of digits, where the letters of the word could be those of a number: `Box 9865…`, `Mailbox: 9865…`.

use core::ops::RangeInclusive;

use super::claim::{self, Claim};
use super::tail::{COUNT, country};
use super::{Peeled, several, trim};
use crate::canon::Compact;
use crate::evidence::LETTER;
use crate::finding::{Applicability, Code, Finding, Span};
use crate::foreign::{self, Strength};
use crate::registry::Registry;
use crate::s10;

/// Short words that people write before a number in uppercase, too: what it is of, money, and numbers of persons, firms
/// and goods.
const WORDS: &[&str] = &[
    "no", "nr", "num", "cod", "kod", "box", "bag", "pkg", "pkt", "ctn", "lot", "qty", "tel", "ref", "fax", "gsm",
    "mob", "usd", "eur", "gbp", "cny", "rmb", "jpy", "krw", "inr", "brl", "mxn", "cop", "clp", "ars", "pen", "pln",
    "czk", "huf", "ron", "sek", "nok", "dkk", "chf", "try", "rub", "uah", "thb", "vnd", "idr", "myr", "sgd", "php",
    "aud", "cad", "nif", "nie", "cif", "cpf", "cnpj", "rfc", "rut", "run", "nit", "ruc", "dni", "cuit", "ssn", "ein",
    "tin", "nip", "pesel", "regon", "bsn", "kvk", "siret", "siren", "vat", "gst", "pan", "inn", "ogrn", "snils", "ncm",
    "hs", "cas", "imo", "imei", "isbn", "ean", "upc",
];
/// No carrier whose numbers begin with so many letters leaves it open that they are its own.
const LONG: usize = 4;
/// Fewer digits are no number.
const DIGITS: usize = 6;

/// Takes the word off digits that are a number by themselves; in front of any others it leaves the whole in doubt.
pub(super) fn peel(input: &str, cell: &mut Peeled) -> bool {
    let core = trim(input, cell.core);
    let Some((word, at)) = word(core.of(input)) else { return false };
    if cell.claim(input, core).is_some_and(Claim::is_distinctive) || cell.is_own(input, core) {
        return false;
    }
    cell.sure = cell.sure.min(Applicability::Likely);
    let number = Span::new(core.start + at, core.end);
    let sure = cell.claim(input, number).is_some_and(Claim::is_sure);
    if sure {
        cell.labelled = true;
        cell.keep(number, Code::LabelGlued, Span::new(core.start, core.start + word));
    }
    sure
}

/// Takes a few capitals off digits that the declared carrier knows, where a blank parts them: `TN 8599…`, `DE 5138 3129
/// 4714`. That they are none of the number is a proposal.
pub(super) fn of_declared(input: &str, cell: &mut Peeled) -> bool {
    const LETTERS: RangeInclusive<usize> = 2..=5;
    const FEWEST: usize = 10;
    let core = trim(input, cell.core);
    let Some((word, rest)) = core.of(input).split_once(' ') else { return false };
    let digits = rest.trim_start_matches(' ');
    let lettered = LETTERS.contains(&word.len()) && word.bytes().all(|b| b.is_ascii_uppercase());
    let spelled = digits.bytes().all(|b| b.is_ascii_digit() || b == b' ');
    if !lettered || !spelled || digits.bytes().filter(u8::is_ascii_digit).count() < FEWEST {
        return false;
    }
    let number = Span::new(core.end - digits.len(), core.end);
    let Some(whole) = claim::number(input, core) else { return false };
    let announced =
        || foreign::look(core.of(input)).is_some_and(|other| other.labelled || other.strength >= Strength::Strong);
    if !is_of_declared(input, cell, word, number, &whole) || announced() {
        return false;
    }
    cell.sure = cell.sure.min(Applicability::Likely);
    cell.labelled = true;
    cell.keep(number, Code::LabelGlued, Span::new(core.start, core.start + word.len()));
    true
}

/// Whether the declared carrier knows digits without the letters in front of them, and the whole is neither one of its
/// numbers by letters of its own nor another one's whose letters say more than its check digit.
pub(super) fn is_of_declared(input: &str, cell: &Peeled, word: &str, number: Span, whole: &Compact) -> bool {
    let Some(carrier) = cell.declared.filter(|_| cell.is_own(input, number)) else { return false };
    let Some(digits) = claim::number(input, number) else { return false };
    // Where the parcel goes stands in front of a number as often as letters that another carrier begins its own with.
    let place = || {
        Registry::S10Country.contains(word.as_bytes())
            && claim::fits_of(carrier, &digits).any(|fit| fit.check == Some(true))
    };
    let most = || claim::accepted(whole).map(|fit| fit.evidence).max().unwrap_or(0);
    digits.letters == 0
        && claim::fits_of(carrier, &digits).any(|fit| !claim::is_free(fit.format))
        && !claim::fits_of(carrier, whole).any(|fit| fit.is_distinctive() || claim::is_open(fit.format))
        && most() < if place() { 3 * LETTER } else { 2 * LETTER }
}

/// Takes a word of another script off digits, where its letters look like Latin ones: `Вот 2142…`. They are those of a
/// number only where they prove one.
pub(super) fn of_another_script(input: &str, cell: &mut Peeled) -> bool {
    let core = trim(input, cell.core);
    let text = core.of(input);
    let rest = text.trim_start_matches(|c: char| c.is_alphabetic() && !c.is_ascii());
    let word = text.len() - rest.len();
    let number = rest.trim_start_matches([' ', '\u{a0}', '.', ':', '№', '#']);
    let parted = word > 0 && number.len() < rest.len() && number.starts_with(|c: char| c.is_ascii_digit());
    let number = trim(input, Span::new(core.end - number.len(), core.end));
    if !parted || cell.is_beyond_doubt(input, core) || cell.is_own(input, core) && !cell.is_own(input, number) {
        return false;
    }
    if cell.claim(input, number).is_none() {
        return false;
    }
    cell.sure = cell.sure.min(Applicability::Likely);
    cell.labelled = true;
    cell.keep(number, Code::LabelGlued, Span::new(core.start, core.start + word));
    true
}

/// Takes off a few letters or figures that a hyphen, or a stop and a space, joins to a number in one piece:
/// `#1001-9865…`, `DE-9865…`, `A. 9865…`; or an order or a day that any sign does: `1001:9865…`, `2026-11-30_9865…`.
/// That they are no more of the number is a proposal.
pub(super) fn joined(input: &str, cell: &mut Peeled) -> bool {
    let core = trim(input, cell.core);
    let text = core.of(input);
    let rest = text.trim_end_matches(|c: char| c.is_ascii_alphanumeric());
    let head = rest.trim_end_matches([' ', '-', '–', '—', '.', ':', '：', '_', '|', '=']);
    let joint = &rest[head.len()..];
    // Nobody parts groups with these signs, nor a day from what belongs to it; without figures a word says what stands
    // behind.
    let signed = matches!(joint.trim(), ":" | "：" | "_" | "|" | "=");
    let marked = signed && head.bytes().any(|b| b.is_ascii_digit());
    let joins = matches!(joint.trim(), "-" | "–" | "—") || joint.trim_start() == ". " || marked;
    let dated = foreign::is_day(head) || several::is_day(head);
    let number = Span::new(core.start + rest.len(), core.end);
    let len = number.end - number.start;
    let lettered = number.of(input).bytes().any(|b| b.is_ascii_alphabetic());
    let figures = head.bytes().all(|b| b.is_ascii_digit());
    let ordered = || {
        let order = |other: foreign::Foreign| foreign::is_document(other.code) && other.strength >= Strength::Fair;
        marked && figures && foreign::look(head).is_some_and(order)
    };
    if !joins
        || !dated && !is_short(head, signed && lettered) && !ordered()
        || head.bytes().all(|b| b == b'0')
        || len < LONG_WORD
        || !signed && figures && head.len() == COMMON_GROUP && len < BESIDE_GROUP
        || signed && foreign::look(text).is_some_and(|other| other.labelled)
    {
        return false;
    }
    let (whole, part) = (cell.claim(input, core), cell.claim(input, number));
    let own = cell.is_own(input, number) && !cell.is_own(input, core);
    let sure = part.is_some_and(Claim::is_sure) && (lettered || len >= SOLID);
    // Letters, and figures in front of letters, are the number's own where they prove one, but for a stop and a space.
    let proves = |whole: Claim| whole.is_distinctive() && (!figures || lettered) && !joint.contains('.');
    if !(sure || own && len >= LONG_WORD)
        || whole.is_some_and(proves)
        || cell.is_own(input, core) && !cell.is_own(input, number)
        || cell.is_beyond_doubt(input, core) && !cell.is_beyond_doubt(input, number)
    {
        return false;
    }
    // A place in a list, in front of what the declared carrier knows without it, is none of the number.
    let listed = own && figures && head.len() <= PLACES && joint.trim_start() == ". ";
    if !listed {
        cell.sure = cell.sure.min(Applicability::Likely);
    }
    cell.keep(number, Code::LabelGlued, Span::new(core.start, core.start + head.len()));
    true
}

/// Whether letters and figures are too few for a number beside another one; the code of a customer in front of letters
/// may be long.
fn is_short(head: &str, lettered: bool) -> bool {
    (1..=if lettered { LONGEST } else { SHORT }).contains(&head.len())
        && head.bytes().all(|b| b.is_ascii_alphanumeric())
}

/// What a sign joins to a number is hardly longer, and no group of digits is so long.
const SHORT: usize = 5;
const LONGEST: usize = 20;
const SOLID: usize = 12;
/// The figures of a place in a list.
const PLACES: usize = 3;

/// No carrier prints groups of so many characters: what stands beside one is hardly more of it.
pub(crate) const LONG_WORD: usize = 9;

/// Most numbers are printed in groups of so many digits; what stands beside one of them is a number where it is as
/// long.
const COMMON_GROUP: usize = 4;
const BESIDE_GROUP: usize = 11;

/// Takes off what stands beside the one word that is as long as a number, and is a number: `9865… 2`, `US, 9865…`. That
/// it is no more of the number is a proposal.
pub(super) fn apart(input: &str, cell: &mut Peeled) -> bool {
    let core = trim(input, cell.core);
    let text = core.of(input);
    let Some((from, to)) = long_word(text) else { return false };
    let number = Span::new(core.start + from, core.start + to);
    if from == 0 && country::is_behind(input, number, &text[to..], cell) {
        return false;
    }
    let (whole, part) = (cell.claim(input, core), cell.claim(input, number));
    let sure = part.is_some_and(Claim::is_sure);
    let own = cell.is_own(input, number);
    if from > 0 && !own && is_item(input, core, cell.declared.is_none() && part.is_some_and(|part| part.checked)) {
        return false;
    }
    // A sign of an amount groups nothing, whatever the digits on both sides of it make.
    let priced = from == 0 && text[to..].contains('.') && is_figure(text[to..].trim_start());
    if cell.is_own(input, core) && !own || whole.is_some_and(|whole| whole.checked) && !sure && !priced {
        return false;
    }
    if cell.with_group(input, core, number).is_some()
        || several::is_rather_whole(input, cell, core, &[number, trim(input, Span::new(number.end, core.end))])
    {
        return false;
    }
    let lettered = || number.of(input).bytes().any(|b| b.is_ascii_alphabetic());
    // Uppercase letters that nothing but a space parts from digits may as well be their own.
    let around = || text[..from].chars().chain(text[to..].chars());
    let others = || around().filter(|c| !matches!(c, ' ' | '-' | '\n' | '\r'));
    // Mere figures beside what is no number together are rather a slip in one, unless they count what is whole.
    let counts = || {
        let behind = text[to..].trim_start_matches([' ', '-']);
        let figures = (1..COUNT).contains(&behind.len()) && behind.bytes().all(|b| b.is_ascii_digit());
        from == 0 && figures && !behind.starts_with('0') && sure && (lettered() || to >= SOLID)
    };
    // A day behind a number of the declared carrier is no more of it.
    let dated = || from == 0 && own && is_figure(text[to..].trim_start());
    // Nothing is missing in front of letters that numbers begin with, and so many digits are no slip behind one.
    let complete = || {
        let begun =
            text[from..].starts_with(|c: char| c.is_ascii_uppercase()) && part.is_some_and(Claim::is_distinctive);
        let more = text[to..].bytes().filter(u8::is_ascii_digit).count();
        cell.is_beyond_doubt(input, number) || begun && (to == text.len() || from == 0 && more > COUNT)
    };
    if whole.is_none() && others().all(|c| c.is_ascii_digit()) && !counts() && !dated() && !complete() {
        return false;
    }
    let apart = others().any(|c| !c.is_ascii_uppercase());
    // Where the whole is told by letters or digits of its own, only a part that is, too, leaves it open where it ends.
    if whole.is_some_and(Claim::is_distinctive)
        && !(sure && is_figure(text[to..].trim_start()) && from == 0)
        && (!apart
            || !own && !lettered()
            || !part.is_some_and(Claim::is_distinctive)
            || cell.is_beyond_doubt(input, core))
    {
        return false;
    }
    let slip = || whole.is_none() && claim::number(input, number).is_some_and(|n| claim::is_slip(&n, cell.declared));
    if !sure && !(apart && (own || claim::is_number(input, number))) && !slip() {
        return false;
    }
    cell.sure = cell.sure.min(if sure { Applicability::Likely } else { Applicability::Guess });
    let before = trim(input, Span::new(core.start, number.start));
    let behind = trim(input, Span::new(number.end, core.end));
    cell.core = number;
    for (code, dress) in [(Code::LabelGlued, before), (Code::TrailingText, behind)] {
        if dress.start < dress.end {
            cell.note(Finding::new(code, dress));
        }
    }
    true
}

/// Whether capitals on both sides of digits are the service and the country of a postal item with a slip, of which the
/// digits alone are nobody's by their check digit: `LA 7177221108 DE`.
fn is_item(input: &str, core: Span, checked: bool) -> bool {
    let capitals = || !core.of(input).bytes().any(|b| b.is_ascii_lowercase());
    let listed = || claim::number(input, core).is_some_and(|number| s10::lists_service(number.text()));
    !checked && country::ends(input, core) && capitals() && listed()
}

/// Whether a text behind a space is an amount or a day: a sign behind one or two digits, and two more. No group is
/// printed so.
fn is_figure(text: &str) -> bool {
    let digits = |part: &str| (1..COUNT).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
    text.split_once(['.', ',', '-']).is_some_and(|(whole, rest)| digits(whole) && digits(rest))
}

/// Whether one word of a text is longer than any group of a number, and others stand beside it that may be none of the
/// number: uppercase letters are, where the whole is told by letters or digits of its own.
pub(crate) fn has_long_word(text: &str, distinctive: bool) -> bool {
    let capitals = |text: &str| text.bytes().all(|b| b.is_ascii_uppercase() || matches!(b, b' ' | b'-'));
    long_word(text).is_some_and(|(from, to)| !(distinctive && capitals(&text[..from]) && capitals(&text[to..])))
}

/// More words are the groups of a barcode.
const WORDS_BESIDE: usize = 4;

/// What parts words; other signs have meanings of their own.
const fn parts(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\n' | '\r' | ',' | ';' | '、' | '，' | '；' | '\u{a0}' | '\u{3000}')
}

/// Where the one word stands that is longer than any group, where others stand beside it that are not.
fn long_word(text: &str) -> Option<(usize, usize)> {
    let parted = || text.bytes().any(|b| !b.is_ascii_graphic()) || text.contains(parts);
    // Most texts have none.
    if several::longest_word(text) < LONG_WORD || !parted() {
        return None;
    }
    let (mut found, mut words, mut at) = (None, 0, 0);
    for part in text.split_inclusive(parts) {
        let word = part.trim_end_matches(parts);
        if !word.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '.' | '$' | '€' | '£' | '¥' | '￥')) {
            return None;
        }
        words += usize::from(word.contains(char::is_alphanumeric));
        // Words of another script are names and remarks, which others take off.
        if !word.is_ascii() && !word.bytes().any(|b| b.is_ascii_digit()) {
            return None;
        }
        let long = word.len() >= LONG_WORD && word.bytes().all(|b| b.is_ascii_alphanumeric());
        if long && found.replace((at, at + word.len())).is_some() {
            return None;
        }
        at += part.len();
    }
    // Some carriers print four digits and then ten.
    let four_beside = |(from, to): (usize, usize)| {
        let mut others = text[..from].bytes().chain(text[to..].bytes()).filter(|b| *b != b' ');
        to - from < BESIDE_GROUP && others.clone().count() == COMMON_GROUP && others.all(|b| b.is_ascii_digit())
    };
    found.filter(|&found| (2..=WORDS_BESIDE + 1).contains(&words) && !four_beside(found))
}

/// Whether a text begins with a word and goes on with nothing but digits.
pub(crate) fn has_word_in_front(text: &str) -> bool {
    word(text.trim()).is_some()
}

/// Where the word ends that a text begins with, and where the digits begin that are all the rest.
fn word(text: &str) -> Option<(usize, usize)> {
    let end = text.bytes().take_while(u8::is_ascii_alphabetic).count();
    let rest = text[end..].trim_start_matches([' ', '.', ':', '#']);
    let spelled = || rest.bytes().all(|b| b.is_ascii_digit() || matches!(b, b' ' | b'-' | b'.' | b','));
    let enough = || rest.bytes().filter(u8::is_ascii_digit).count() >= DIGITS;
    let first = &text[..end];
    let titled = || first.as_bytes()[0].is_ascii_uppercase() && first.bytes().skip(1).all(|b| b.is_ascii_lowercase());
    let known = || WORDS.iter().any(|known| known.eq_ignore_ascii_case(first));
    // Uppercase letters that touch digits are rather the number's own.
    let parted = end > 1 && (rest.len() + end < text.len() || titled() && known());
    // Letters that fill a group as long as those behind them are one: `OVCO 7041 1863 0`.
    let group = || {
        let mut groups = rest.split(' ').rev();
        groups.next().is_some_and(|last| last.len() <= end) && rest.contains(' ') && groups.all(|g| g.len() == end)
    };
    let word = parted && spelled() && enough() && (end >= LONG && !group() || titled() || known());
    word.then(|| (end, text.len() - rest.len()))
}
