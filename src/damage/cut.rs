//! The end is cut off: a database column was too short.

use alloc::borrow::ToOwned;
use core::cmp::Reverse;

use super::origin::{self, Origin};
use super::{Acceptance, Damage, acceptance};
use crate::canon::Compact;
use crate::carriers::{WELL_KNOWN, WellKnown};
use crate::cell::claim;
use crate::evidence::{BEGUN, CONVINCING, DIGIT, DISTINCTIVE, LETTER, OUTLINED, RESTORING, STRIKING, bits};
use crate::finding::{Code, Detail, Finding, Span};
use crate::matcher::{self, Fit};
use crate::near;
use crate::rule::Carrier;
use crate::s10;

/// Widths of columns that people choose.
pub(super) const WIDTHS: &[usize] = &[10, 12, 15, 16, 20, 24, 25, 30, 32];
/// What the beginning must say for a longer format where the length is such a width.
const AT_WIDTH: f64 = bits(DISTINCTIVE);
/// Where it is not: two fixed letters.
const ELSEWHERE: f64 = bits(2 * LETTER);
/// Of bare digits, four fixed ones: any other length is cut off by nothing that anybody uses.
const DIGITS_ELSEWHERE: f64 = bits(4 * DIGIT);
/// Beyond what the number says for a format of its own.
const BEYOND: f64 = bits(RESTORING);
/// Fewer characters say nothing of what they were.
const SHORTEST: usize = 8;
/// Where the carrier is known, a number that is too long for most columns needs no beginning of its own.
const LONG_FOR_COLUMNS: usize = 20;
/// More than two fixed letters: what a beginning must say for a format that is known by hearsay.
const HEARSAY: f64 = bits(RESTORING);
/// What is shorter is as long as many numbers are.
const COMMON_LENGTH: usize = 15;

/// What the beginning of a well-known number says, in bits.
const KNOWN_BITS: f64 = bits(STRIKING);
/// Fewer characters may be anything.
const FEWEST_KNOWN: usize = 7;

/// The well-known number that this one begins as, and is too short for.
fn begun(number: &Compact) -> Option<&'static WellKnown> {
    let begins = |known: &&WellKnown| number.text().starts_with(known.head.as_bytes());
    WELL_KNOWN.iter().find(begins).filter(|known| (FEWEST_KNOWN..known.len).contains(&number.len))
}

/// Whether a number begins as everybody knows it, and is too short.
pub(super) fn begins_as_known(number: &Compact) -> bool {
    begun(number).is_some()
}

/// Looks for a number whose end was cut off.
pub(super) fn look(number: &Compact, place: Span, declared: Option<&'static Carrier>) -> Option<Damage> {
    if let Some(origin) = of_known(number, declared) {
        return Some(cut(number, place, declared, origin));
    }
    if let Some(origin) = of_item(number, declared) {
        return Some(cut(number, place, declared, origin));
    }
    let accepted =
        if is_of_unknown_service(number, declared) { Acceptance::None } else { acceptance(number, declared) };
    if is_settled(number, declared, accepted) || declared.is_some_and(|carrier| is_rather_wrong(number, carrier)) {
        return None;
    }
    let least = least_bits(number, declared)
        .max(of_another(number, declared))
        .max(own(number, declared, accepted == Acceptance::Shape))
        .max(declared.map_or(0.0, |carrier| free(carrier, number)));
    let origin = likeliest_origin(number, declared, least)?;
    // One character too many for a kind that its beginning says as much for is likelier than a longer kind cut short.
    if number.letters != 0 && declared.is_some_and(|carrier| has_one_more(number, carrier) >= Some(origin.bits)) {
        return None;
    }
    if lacks_one_digit(number, declared, origin.bits) { None } else { Some(cut(number, place, declared, origin)) }
}

/// Whether what is accepted as it stands is not doubted: because of what stood around it, or where no column is so
/// wide. But a shape without a check digit takes the beginnings of barcodes, too.
fn is_settled(number: &Compact, declared: Option<&'static Carrier>, accepted: Acceptance) -> bool {
    let undoubted = || {
        declared.is_some_and(|carrier| !may_be_barcode(number, carrier))
            || !super::is_long_row(number)
            || !WIDTHS.contains(&number.len)
    };
    number.len < SHORTEST || accepted == Acceptance::Check || accepted != Acceptance::None && undoubted()
}

/// Whether a number of the carrier was rather written wrongly than cut off. At any other length than a column has, a
/// wrong digit is likelier than a lost end.
fn is_rather_wrong(number: &Compact, carrier: &Carrier) -> bool {
    let shaped = || claim::shapes_of(carrier, number).any(|fit| !claim::is_free(fit.format));
    goes_on(number, carrier) || !WIDTHS.contains(&number.len) && (shaped() || is_a_slip(number, carrier))
}

/// What the beginning must say for a longer format, in bits, by how likely a column of this width is.
fn least_bits(number: &Compact, declared: Option<&'static Carrier>) -> f64 {
    match (WIDTHS.contains(&number.len), declared) {
        // Where the carrier has numbers of this length, a wrong digit is likelier than that those at the beginning are
        // of a longer one: of two or three digits, and of what begins with anything.
        (true, Some(carrier)) if number.len >= LONG_FOR_COLUMNS && fails_its_check(number, carrier) => bits(BEGUN),
        (true, Some(_)) if number.len >= LONG_FOR_COLUMNS => 0.0,
        (true, Some(carrier)) if fails_its_check(number, carrier) => ELSEWHERE,
        // So many digits are a whole number for a dozen carriers.
        (true, Some(_)) if number.letters == 0 && number.len < COMMON_LENGTH => AT_WIDTH,
        // The letters and digits stand where those of the carrier do: numbers of posts begin with any two letters.
        (true, Some(_)) if number.letters > 0 => 0.0,
        (true, Some(_)) => bits(BEGUN),
        (true, None) if number.letters == 0 => BEYOND,
        (true, None) => AT_WIDTH,
        (false, None) if number.letters == 0 => DIGITS_ELSEWHERE,
        // So many digits that begin as the carrier's own do, and are too few for any of them.
        (false, Some(_)) if super::is_long_row(number) => AT_WIDTH,
        (false, _) => ELSEWHERE,
    }
}

/// The longer number that the beginning says most for, and so many bits at the least. One missing character is a slip
/// of the hand, not of a column.
fn likeliest_origin(number: &Compact, declared: Option<&'static Carrier>, least: f64) -> Option<Origin> {
    let longer = |n: usize| n > number.len + 1;
    // Barcodes are longer than any number beside them, so only what is longer than most numbers is the beginning of one.
    let barcodes = declared.is_some() && number.len >= LONG_FOR_COLUMNS;
    let mut likeliest: Option<Origin> = None;
    origin::each(longer, &[number.text().to_vec()], declared, least, |origin| {
        // Of formats that as much speaks for, the one that its carrier lists first is the common one.
        let rank = |origin: &Origin| (origin.bits, Reverse(origin.format));
        // A shorter kind of number is likelier than a column that was too short, where one witness tells of the longer
        // and the beginning could be anybody's. Letters of a declared carrier are its own.
        let open = declared.is_none() || number.letters == 0;
        let least = if open { HEARSAY } else { bits(BEGUN) };
        if origin.bits < least && number.len < COMMON_LENGTH && origin.format.format().is_hearsay() {
            return;
        }
        // With three digits of its own and more, the beginning tells of the declared carrier's barcode at any length.
        let own = declared.is_some() && origin.bits >= HEARSAY;
        if (barcodes || own || origin.format.format().inner.is_none())
            && likeliest.is_none_or(|most| rank(&most) < rank(&origin))
        {
            likeliest = Some(origin);
        }
    });
    likeliest
}

/// Whether one digit was rather left out of a shorter kind than a longer kind cut short, of so many digits.
fn lacks_one_digit(number: &Compact, declared: Option<&'static Carrier>, least: f64) -> bool {
    let mut found = false;
    if number.letters == 0 && number.len > LONG_FOR_COLUMNS {
        origin::each(|n| n == number.len + 1, &[number.text().to_vec()], declared, least, |_| found = true);
    }
    found
}

/// What is said of the beginning of such a number.
fn cut(number: &Compact, place: Span, declared: Option<&'static Carrier>, origin: Origin) -> Damage {
    let lost = origin.len - number.len;
    let detail = Detail::Lost {
        digits: origin.len,
        lost,
        prefix: core::str::from_utf8(number.text()).unwrap_or("").to_owned(),
        carrier: origin::carrier(origin.len, &[number.text().to_vec()], declared),
        candidates_log10: lost as u32,
    };
    let end = Span::new(place.end, place.end);
    Damage { finding: Finding::new(Code::Truncated, end).detail(detail), restored: None }
}

/// The number that everybody knows by its beginning, of which more than one character is gone: what takes any letters
/// and digits says nothing against it.
fn of_known(number: &Compact, declared: Option<&'static Carrier>) -> Option<Origin> {
    let certain = |fit: Fit| fit.check == Some(true) || fit.is_distinctive();
    let shaped = |fit: &Fit| !claim::is_free(fit.format) && declared.is_none_or(|own| own == fit.format.carrier());
    let known = begun(number)?;
    if matcher::find(number).iter().any(|fit| fit.accepted() && shaped(&fit) && certain(fit))
        || !near::misread(number).is_empty()
    {
        return None;
    }
    let mut found: Option<Origin> = None;
    let longer = |n: usize| n == known.len && n > number.len + 1;
    origin::each(longer, &[number.text().to_vec()], declared, KNOWN_BITS, |origin| found = Some(origin));
    found
}

/// The item of the declared carrier of which two letters of a service and seven digits are left: one character more is
/// cut off than by a column of ten, and a shape of others that takes any two letters says nothing against it.
fn of_item(number: &Compact, declared: Option<&'static Carrier>) -> Option<Origin> {
    const LEFT: usize = s10::SERVICE + 7;
    let carrier = declared?;
    let begins = number.len == LEFT && number.letters == (1 << s10::SERVICE) - 1 && s10::lists_service(number.text());
    if !begins || claim::shapes_of(carrier, number).next().is_some() {
        return None;
    }
    let mut found: Option<Origin> = None;
    origin::each(
        |n| n == s10::LENGTH,
        &[number.text().to_vec()],
        declared,
        0.0,
        |origin| {
            if s10::is_format(origin.format) {
                found = found.or(Some(origin));
            }
        },
    );
    found
}

/// Whether digits begin with a whole number of the carrier, by a check digit and a beginning of its own, and go on for
/// a few.
fn goes_on(number: &Compact, carrier: &Carrier) -> bool {
    const MOST_LEFT_OUT: usize = 3;
    let convincing = |fit: Fit| fit.check == Some(true) && fit.evidence >= CONVINCING;
    let whole = |more: usize| {
        let first = number.first(number.len - more);
        claim::fits_of(carrier, &first).any(|fit| convincing(fit) && fit.format.format().lists_codes(first.text()))
    };
    number.letters == 0 && number.len > LONG_FOR_COLUMNS && (1..=MOST_LEFT_OUT).any(whole)
}

/// Whether a character too many at the end, or one that is missing there, is all that keeps a number from a shape of
/// the carrier.
fn is_a_slip(number: &Compact, carrier: &Carrier) -> bool {
    let outlined = |fit: Fit| !claim::is_free(fit.format) && fit.outline() >= OUTLINED;
    let shaped = |text: &Compact| claim::shapes_of(carrier, text).any(outlined);
    let longer = Compact::of(&[number.text(), b"0"].concat());
    shaped(&number.first(number.len - 1)) || longer.is_some_and(|longer| shaped(&longer))
}

/// What the beginning of a number says for a format of the carrier that has one character less.
fn has_one_more(number: &Compact, carrier: &Carrier) -> Option<f64> {
    let outlined = |fit: &Fit| !claim::is_free(fit.format) && fit.outline() >= OUTLINED;
    let first = number.first(number.len - 1);
    claim::shapes_of(carrier, &first).filter(outlined).map(|fit| bits(fit.outline())).reduce(f64::max)
}

/// Whether the check digit is all that keeps a number from a format of the carrier.
fn fails_its_check(number: &Compact, carrier: &Carrier) -> bool {
    claim::shapes_of(carrier, number).any(|fit| fit.check == Some(false) && fit.code != Some(false))
}

/// A cheap question to a number that its declared carrier accepts: may it be the beginning of a longer one all the
/// same?
pub(super) fn is_doubtful(number: &Compact, declared: &'static Carrier) -> bool {
    number.len >= LONG_FOR_COLUMNS
        && WIDTHS.contains(&number.len)
        && (is_of_unknown_service(number, Some(declared)) || may_be_barcode(number, declared))
}

/// The same question to a number of which nobody says whose it is, and that a shape alone accepts.
pub(super) fn may_be_begun(number: &Compact) -> bool {
    number.len >= LONG_FOR_COLUMNS && WIDTHS.contains(&number.len) && likeliest_origin(number, None, BEYOND).is_some()
}

/// Whether the carrier takes so many digits without a check digit, though its barcodes are longer and have one inside.
fn may_be_barcode(number: &Compact, carrier: &Carrier) -> bool {
    let checked = |fit: Fit| fit.check == Some(true);
    number.letters == 0
        && number.len >= LONG_FOR_COLUMNS
        && !claim::fits_of(carrier, number).any(checked)
        && carrier.formats.iter().any(|format| format.inner.is_some())
}

/// Whether the declared carrier accepts the number only as one of a service that its own table does not list. A
/// beginning that was cut off passes the check of a shorter kind one time in ten.
fn is_of_unknown_service(number: &Compact, declared: Option<&'static Carrier>) -> bool {
    let Some(carrier) = declared else { return false };
    let listed = |fit: Fit| fit.format.format().lists_codes(number.text());
    let mut fits = claim::fits_of(carrier, number).peekable();
    fits.peek().is_some() && !fits.any(listed)
}

/// What a declared carrier that numbers with any letters and digits of this length must be beaten by.
fn free(carrier: &Carrier, number: &Compact) -> f64 {
    if claim::by(carrier, number) { AT_WIDTH } else { 0.0 }
}

/// What the number says for another carrier that has a letter of its own there, where the declared one has none of this
/// length.
fn of_another(number: &Compact, declared: Option<&'static Carrier>) -> f64 {
    // Two letters begin postal items of any kind; a single one is somebody's own.
    let striking = |fit: &Fit| fit.is_striking() || number.letters == 1 && fit.evidence >= LETTER;
    let others = |fit: &Fit| striking(fit) && declared.is_some_and(|carrier| fit.format.carrier() != carrier);
    if number.letters == 0 {
        return 0.0;
    }
    claim::accepted(number).filter(others).map(|fit| bits(fit.evidence)).reduce(f64::max).unwrap_or(0.0)
}

/// What a format of this length must be beaten by, where one accepts the number, of the declared carrier only where a
/// shape is all that does: also a format of which little is known.
fn own(number: &Compact, declared: Option<&'static Carrier>, shaped: bool) -> f64 {
    // Where only the check fails, a wrong digit explains all, if the rest says more than a check would.
    let said = |fit: Fit| match fit.check {
        Some(false) => Some(fit.outline()).filter(|said| *said >= DISTINCTIVE),
        _ => (fit.accepted() && (declared.is_none() || shaped)).then_some(fit.evidence),
    };
    let counts = |fit: &Fit| declared.is_none_or(|carrier| fit.format.carrier() == carrier);
    let fits = matcher::find(number).iter().filter(|fit| !claim::is_free(fit.format) && counts(fit));
    fits.filter_map(said).map(|said| bits(said) + BEYOND).reduce(f64::max).unwrap_or(0.0)
}
