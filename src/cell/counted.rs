//! The count of a parcel that touches its number: `…807-1`, `…807_2`, `…807(1/2)`.

use alloc::string::String;

use super::claim::{self, Claim};
use super::count::{is_few, is_quantity, is_tally};
use super::glue::before_dash;
use super::lengths::{NO_GROUP, SHORTEST, SOLID};
use super::{Peeled, is_spaced_out, trim};
use crate::canon::Compact;
use crate::finding::{Applicability, Code, Span};
use crate::matcher::Fit;
use crate::signs::is_digits;

/// The count of a parcel behind its number, which is told from digits of the number by what stands in front: whatever
/// the whole could be, that is a number without it.
pub(super) fn peel(input: &str, cell: &mut Peeled) -> bool {
    let core = trim(input, cell.core);
    let Some(end) = before_count(core.of(input)).or_else(|| before_letter(core.of(input))) else { return false };
    let number = trim(input, Span::new(core.start, core.start + end));
    let text = number.of(input);
    let lettered = text.bytes().any(|b| b.is_ascii_alphabetic());
    let whole = cell.claim(input, core);
    // Of digits alone the check digit tells where they end: one that agrees only with the count behind them does.
    let ends = |claim: Claim| claim.checked || whole.is_some_and(|whole| !whole.checked);
    // What the declared carrier knows without the count, and not with it.
    let own = cell.is_own(input, number) && !cell.is_own(input, core);
    // What it knows with the count as well as without it: only a check digit says that the count belongs to the number.
    let either = is_known_alone(text, &core.of(input)[end..], cell);
    let own = own || either;
    let tells = |claim: Claim| own || if lettered { claim.is_distinctive() } else { ends(claim) };
    let counts = |fit: Fit| {
        let spoken = || cell.declared == Some(fit.format.carrier()) || Claim::from(fit).is_sure();
        prints_count(fit) && spoken()
    };
    // What is written in groups has its last digits behind a hyphen, too.
    let solid = text.bytes().all(|b| b.is_ascii_alphanumeric());
    if !solid
        || !lettered && !either && cell.is_own(input, core)
        || cell.is_beyond_doubt(input, core)
        || claim::number(input, core).is_some_and(|whole| claim::accepted(&whole).any(counts))
        || !cell.claim(input, number).is_some_and(tells)
    {
        return false;
    }
    let behind = Span::new(number.end, core.end);
    let tally = || whole.is_none() && is_tally(behind.of(input)) && !takes(text, behind.of(input), cell);
    let certain = lettered && cell.is_beyond_doubt(input, number) || tally();
    if !certain {
        cell.sure = cell.sure.min(Applicability::Likely);
    }
    // Nobody groups digits with these signs.
    let signed = behind.of(input).trim_start().starts_with(['#', '(', '（']);
    let checked = || cell.claim(input, number).is_some_and(|claim| claim.checked);
    if !lettered && !signed && !own && (text.len() < SOLID || !checked()) {
        return false;
    }
    cell.keep(number, Code::TrailingText, trim(input, behind));
    true
}

/// Takes a count off groups of a number, where a hyphen between two blanks stands in front of it, and the groups are
/// known without it: `9865 7878 8855 - 1`; off digits in one piece behind one blank, too: `36232904869 -2`. That it is
/// none of the number is a proposal.
pub(super) fn dashed(input: &str, cell: &mut Peeled) {
    let core = trim(input, cell.core);
    let text = core.of(input);
    let head = text.trim_end_matches(|c: char| c.is_ascii_digit());
    let may_count = cell.rewritten.is_none() && is_few(&text[head.len()..]);
    let in_one_piece = || head.strip_suffix(" -").filter(|front| front.len() >= NO_GROUP && is_digits(front));
    let front = before_dash(head).or_else(in_one_piece);
    let Some(front) = front.filter(|_| may_count && !is_spaced_out(text)) else { return };
    let number = Span::new(core.start, core.start + front.len());
    let own = cell.is_own(input, core) && !cell.is_own(input, number);
    if own || !cell.is_known(input, number) || cell.is_beyond_doubt(input, core) {
        return;
    }
    cell.keep(number, Code::TrailingText, trim(input, Span::new(number.end, core.end)));
    cell.sure = cell.sure.min(Applicability::Likely);
}

/// Letters of a count or a unit that touch a number in one piece, where that is a number and the whole is none:
/// `LX473124735CNx2`, `LX473124735CN2件`, `9400…787pcs`.
pub(super) fn touching(input: &str, cell: &mut Peeled) -> bool {
    let core = trim(input, cell.core);
    let solid = |number: Span| number.of(input).bytes().all(|b| b.is_ascii_alphanumeric());
    let (number, either) = {
        let numbers = before_unit(core.of(input)).map(|end| Span::new(core.start, core.start + end));
        let mut known = numbers.filter(|&number| solid(number) && cell.is_known(input, number));
        let Some(number) = known.next() else { return false };
        (number, known.next().is_some())
    };
    if cell.is_claimed(input, core) {
        return false;
    }
    // Some carriers go on with letters and digits of any kind: what proves itself is whole.
    if either || !cell.is_beyond_doubt(input, number) {
        cell.sure = cell.sure.min(Applicability::Likely);
    }
    cell.keep(number, Code::TrailingText, Span::new(number.end, core.end));
    true
}

/// Where the text may end in front of a quantity or a unit that touches it: `x2`, `2pcs`, `pcs`. The figures in front
/// of a unit are those of the quantity, or else the last ones of the number.
pub(crate) fn before_unit(text: &str) -> impl Iterator<Item = usize> {
    // The units that people write without a figure.
    const ALONE: [&str; 3] = ["pcs", "pc", "kg"];
    let alone = ALONE.iter().find_map(|unit| text.strip_suffix(*unit));
    let joins = |rest: &&str| rest.len() >= SHORTEST && rest.ends_with(|c: char| c.is_ascii_alphanumeric());
    [before_quantity(text), alone].into_iter().flatten().filter(joins).map(str::len)
}

/// The text in front of a quantity that touches it. Behind a digit nobody can tell where its figures begin, unless it
/// says `x`; and capitals behind them may be the number's own.
fn before_quantity(text: &str) -> Option<&str> {
    // More figures behind an `x` are a number.
    const MOST: usize = 2;
    let unit = text.bytes().rev().take_while(|b| !b.is_ascii_digit()).count();
    let body = &text[..text.len() - unit];
    let figures = body.bytes().rev().take_while(u8::is_ascii_digit).count();
    let front = &body[..body.len() - figures];
    let times = front.strip_suffix(['x', 'X']).filter(|_| unit == 0 && figures <= MOST);
    let small = || unit > 0 && !text[body.len()..].bytes().any(|b| b.is_ascii_uppercase());
    let lettered = || front.ends_with(|c: char| c.is_ascii_alphabetic()) && small();
    let rest = times.or_else(|| lettered().then_some(front))?;
    is_quantity(&text[rest.len()..]).then_some(rest)
}

/// Whether the carrier prints a count as a part of the number.
pub(crate) fn prints_count(fit: Fit) -> bool {
    fit.format.format().valid.iter().any(|sample| before_count(sample).is_some())
}

/// Whether a number with the figures of what stands behind it is one, too.
fn takes(number: &str, behind: &str, cell: &Peeled) -> bool {
    let both: String = number.chars().chain(behind.chars().filter(char::is_ascii_digit)).collect();
    let both = Span::new(0, both.len()).of(&both);
    let whole = Span::new(0, both.len());
    let own = |carrier| claim::number(both, whole).is_some_and(|number| claim::by(carrier, &number));
    cell.declared.map_or_else(|| claim::of(both, whole, None).is_some(), own)
}

/// Whether the declared carrier knows a number in front of a count as well as with the figures of the count, and no
/// check digit speaks for both together. One digit behind a hyphen is rather the last group of a short number.
fn is_known_alone(number: &str, count: &str, cell: &Peeled) -> bool {
    let Some(carrier) = cell.declared else { return false };
    let figures: String = count.chars().filter(char::is_ascii_alphanumeric).collect();
    let both = Compact::of(format!("{number}{figures}").to_ascii_uppercase().as_bytes());
    let (Some(alone), Some(both)) = (Compact::of(number.to_ascii_uppercase().as_bytes()), both) else { return false };
    let grouped = figures.len() == 1 && !count.starts_with('_');
    let unchecked = |claim: Claim| !claim.checked;
    // The check digit tells where the digits end.
    let ends = |claim: Claim| alone.len >= if grouped && !claim.checked { SOLID } else { SHORTEST };
    let Some(claim) = claim::for_carrier(carrier, &alone).filter(|&claim| ends(claim)) else { return false };
    // A form that takes any text takes both together, too, and says nothing.
    claim::for_carrier(carrier, &both).map_or(claim.checked || alone.len >= SOLID, unchecked)
}

/// Where the text in front of one letter ends that a sign joins to it, as if to a count: `-A`, `_B`.
pub(crate) fn before_letter(text: &str) -> Option<usize> {
    let rest = text.strip_suffix(|c: char| c.is_ascii_uppercase())?.strip_suffix(['-', '_'])?;
    (rest.len() >= SOLID).then_some(rest.len())
}

/// Where the text in front of a count ends: `-1`, `_2`, `/1`, `#1`, `(1)`, `-1-1-`, `(1/2)`, ` 1/2`.
pub(crate) fn before_count(text: &str) -> Option<usize> {
    const MOST: usize = 3;
    // So many digits are those of a count where zeros fill it up.
    const FILLED: usize = 4;
    const ZEROS: &str = "000";
    let count = |text: &str| {
        let digits = text.bytes().rev().take_while(u8::is_ascii_digit).count();
        let start = text.len() - digits;
        let counts = (1..=MOST).contains(&digits) || digits == FILLED && text[start..].starts_with(ZEROS);
        counts.then_some(start)
    };
    let closed = text.strip_suffix([')', '）']);
    let body = closed.or_else(|| text.strip_suffix('-')).unwrap_or(text);
    let body = &body[..count(body)?];
    let single = match closed {
        Some(_) => body.strip_suffix(['(', '（']),
        None => body.strip_suffix(['-', '_', '/', '#', '.', '–', '—', '－', '·']),
    };
    // A hyphen counts behind a hyphen only: 4-72 is a name.
    let pair = |sign: char, before: &[char]| {
        let rest = body.strip_suffix(sign)?;
        rest[..count(rest)?].strip_suffix(before)
    };
    let pair = match closed {
        Some(_) => pair('/', &['(', '（']),
        None => pair('/', &['-', '_', '/', ' ']).or_else(|| pair('-', &['-', '_'])),
    };
    let rest = pair.or(single)?;
    (rest.len() >= SHORTEST).then_some(rest.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hyphen_between_blanks_parts_a_count_from_groups() {
        for (text, left) in [
            ("9865 7878 8855 - 1", "9865 7878 8855"),
            ("9865 7878 8855 - 12", "9865 7878 8855"),
            ("986578788855 -1", "986578788855"),
            // A hyphen with a blank on one side may stand between groups.
            ("9865 7878 8855 -1", "9865 7878 8855 -1"),
            ("9865 7878 8855 - 123", "9865 7878 8855 - 123"),
            // Every group is parted so, or the rest is no number.
            ("98 - 65 - 78 - 78 - 88 - 55", "98 - 65 - 78 - 78 - 88 - 55"),
            ("9865 7878 - 1", "9865 7878 - 1"),
            ("9865 7878 8855", "9865 7878 8855"),
        ] {
            let mut cell = Peeled::whole(text);
            dashed(text, &mut cell);
            assert_eq!(cell.core.of(text), left, "{text}");
        }
    }

    #[test]
    fn a_quantity_that_touches_a_number_has_a_unit_or_an_x() {
        for (text, numbers) in [
            ("LX473124735CNx2", &["LX473124735CN"][..]),
            ("9400111206206406260787X12", &["9400111206206406260787"]),
            ("LX473124735CN2pcs", &["LX473124735CN", "LX473124735CN2"]),
            ("LX473124735CN2szt", &["LX473124735CN"]),
            ("LX473124735CN100g", &["LX473124735CN"]),
            ("LX473124735CN2件", &["LX473124735CN"]),
            ("lx473124735cn2kg", &["lx473124735cn", "lx473124735cn2"]),
            ("9400111206206406260787pcs", &["9400111206206406260787"]),
            ("LX473124735CNx123", &[]),
            ("LX473124735CNx0", &[]),
            ("LX473124735CN2", &[]),
            ("LX473124735CN2KG", &[]),
            ("LX473124735CN02szt", &[]),
            ("94001112062064062607872szt", &[]),
            ("CN2szt", &[]),
            ("", &[]),
        ] {
            assert!(before_unit(text).eq(numbers.iter().map(|number| number.len())), "{text}");
        }
    }
}
