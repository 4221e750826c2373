//! Texts that are one character longer or shorter than a row: where the fault may lie, and whose beginning they have.

use super::rows::opening;
use super::{Row, Scope, class_faults, lengths, narrow_faults, of_length};
use crate::canon::{Compact, MAX};
use crate::carriers;
use crate::channel::symbol;
use crate::matcher::FormatId;
use crate::rule::Carrier;

/// What a beginning must say to be known as that of one kind of number, in bits: two letters.
const OWN: f32 = 9.0;

/// Whether numbers with one character more or less than this text may begin as it does. Most texts begin as none does.
pub(crate) fn may_begin_as(number: &Compact) -> bool {
    let opens = |length| opening(length, number.text()).next().is_some();
    number.len > 1 && (opens(number.len + 1) || opens(number.len - 1))
}

/// The format whose numbers begin with letters of their own as this text does, which has one character more or less
/// than they have.
pub(crate) fn begins_as(number: &Compact) -> Option<FormatId> {
    let scope = Scope::of(None);
    let shorter =
        opening(number.len + 1, number.text()).filter(|row| begins_so(row, number) && left_out(row, number).is_some());
    let longer =
        opening(number.len - 1, number.text()).filter(|row| begins_so(row, number) && added(row, number).is_some());
    let weighed = shorter.chain(longer).filter_map(|row| Some((row.bits_within(head(row, number)), scope.owner(row)?)));
    weighed.filter(|&(bits, _)| bits >= OWN).max_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, format)| format)
}

/// Whether numbers that begin with the letters of this text have one character more, which may be what is missing.
pub(crate) fn lacks_one(number: &Compact, scope: Scope) -> bool {
    scope
        .rows(number.len + 1)
        .any(|row| begins_so(row, number) && left_out(row, number).is_some() && scope.owner(row).is_some())
}

/// What a number begins with says for the carrier, in bits: by a kind of its numbers that is as long, but for one
/// character, and begins with characters of its own, or by a longer one that the whole number may be the beginning of.
pub(crate) fn own_beginning(number: &Compact, carrier: &Carrier) -> f64 {
    let own = carriers::index(carrier);
    // The carriers of rule packs have no rows in these tables.
    if own.is_none() {
        return 0.0;
    }
    let said = |(places, row): (usize, &Row)| {
        let common = if places.abs_diff(number.len) <= 1 { head(row, number) } else { number.len };
        let begins =
            class_faults(row, number.digits, number.letters, common) == 0 && narrow_faults(row, number, 0, common) == 0;
        if begins { f64::from(row.bits_within(common)) } else { 0.0 }
    };
    let counted = lengths(own);
    (number.len.saturating_sub(1)..=MAX)
        .filter(|places| counted >> places & 1 == 1)
        .flat_map(|places| of_length(places, own).map(move |row| (places, row)))
        .map(said)
        .fold(0.0, f64::max)
}

/// Whether longer numbers of the carrier, by more than one character, have their letters and digits where this one has
/// its own, and take it for their beginning.
pub(crate) fn begins_longer(number: &Compact, carrier: &Carrier) -> bool {
    let own = carriers::index(carrier);
    // The carriers of rule packs have no rows in these tables.
    if own.is_none() {
        return false;
    }
    let begins = |row: &Row| {
        number.letters & !row.letters == 0
            && number.digits & !row.digits == 0
            && narrow_faults(row, number, 0, number.len) == 0
    };
    let counted = lengths(own);
    (number.len + 2..=MAX)
        .filter(|places| counted >> places & 1 == 1)
        .flat_map(|places| of_length(places, own))
        .any(begins)
}

/// How many places of its own a row begins with.
fn head(row: &Row, number: &Compact) -> usize {
    usize::from(row.head).min(number.len)
}

/// Whether the places at the beginning that are narrower than their class hold letters, and take what stands there.
fn begins_so(row: &Row, number: &Compact) -> bool {
    let head = head(row, number);
    row.letters & ((1 << head) - 1) != 0
        && class_faults(row, number.digits, number.letters, head) == 0
        // Most rows begin with another letter already.
        && row.tests().take_while(|&(at, _)| at < head).all(|(at, set)| set >> symbol(number.bytes[at]) & 1 == 1)
}

/// The first and the last place of a text with one character more than the row at which that may stand.
pub(super) fn added(row: &Row, number: &Compact) -> Option<(usize, usize)> {
    let m = number.len - 1;
    let bounds =
        |straight: u64, moved: u64| Some((last(moved), first(straight).min(m))).filter(|(from, to)| from <= to);
    let straight = class_faults(row, number.digits, number.letters, m);
    let moved = class_faults(row, number.digits >> 1, number.letters >> 1, m);
    bounds(straight, moved)?;
    bounds(straight | narrow_faults(row, number, 0, m), moved | narrow_faults(row, number, 1, m))
}

/// The first and the last gap of a text with one character less than the row in which that may have stood.
pub(super) fn left_out(row: &Row, number: &Compact) -> Option<(usize, usize)> {
    let n = number.len;
    let bounds =
        |straight: u64, moved: u64| Some((last(moved >> 1), first(straight).min(n))).filter(|(from, to)| from <= to);
    // Place j of the row holds character j before the gap and character j - 1 behind it.
    let straight = class_faults(row, number.digits, number.letters, n);
    let moved = class_faults(row, number.digits << 1, number.letters << 1, n + 1) & !1;
    bounds(straight, moved)?;
    bounds(straight | narrow_faults(row, number, 0, n), moved | narrow_faults_behind(row, number))
}

/// Narrow places from the second on that refuse what stands one character before.
fn narrow_faults_behind(row: &Row, number: &Compact) -> u64 {
    row.tests()
        .filter(|&(at, set)| at > 0 && set >> symbol(number.bytes[at - 1]) & 1 == 0)
        .fold(0, |mask, (at, _)| mask | 1 << at)
}

/// The lowest place of a mask; 64 when it is empty.
fn first(mask: u64) -> usize {
    mask.trailing_zeros() as usize
}

/// One more than the highest place of a mask; 0 when it is empty.
fn last(mask: u64) -> usize {
    64 - mask.leading_zeros() as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_carriers_own_numbers_begin_with_is_weighed() {
        for (text, carrier, least, most) in [
            ("2504634582", "dpd-fr", 9.5, 10.5),
            ("8046345825", "ups-i-parcel", 6.0, 7.0),
            ("DT46345825", "fedex", 9.0, 10.0),
            // One character too few, and one too many.
            ("PL7317627", "swiss-post-cargo", 9.0, 10.0),
            ("PL731762798", "swiss-post-cargo", 9.0, 10.0),
            // Nothing of the carrier's begins so.
            ("9946345825", "ups-i-parcel", 0.0, 0.1),
        ] {
            let number = Compact::of(text.as_bytes()).expect("letters and digits");
            let said = own_beginning(&number, crate::carrier(carrier).expect("a carrier of the catalogue"));
            assert!((least..most).contains(&said), "{text} of {carrier}: {said}");
        }
    }

    #[test]
    fn longer_numbers_of_the_same_classes_begin_so() {
        for (text, carrier, begins) in [
            ("LE62065364", "swiship-uk", true),
            ("LU21343750", "asendia", true),
            ("F07904992409", "flyt", true),
            // Another letter, one character too few, and letters where the carrier has any character.
            ("G07904992409", "flyt", false),
            ("LE620653641", "swiship-uk", false),
            ("LM55079049", "sfc", false),
        ] {
            let number = Compact::of(text.as_bytes()).expect("letters and digits");
            assert_eq!(begins_longer(&number, crate::carrier(carrier).expect("a carrier")), begins, "{text}");
        }
    }
}
