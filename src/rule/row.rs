//! A shape written out: one row of sets for every fixed sequence of places that it allows.

use alloc::vec::Vec;

use super::ends::decimal_width;
use super::format::Format;
use super::part::Part;
use super::set::Set;

/// One fixed-length reading of a shape: which characters may stand at each place.
///
/// ```
/// use tracklint::rule::prelude::*;
///
/// const FORMAT: Format = Format::new("", "").shape(&[lit("A"), digits_between(Serial, 1, 2)]);
/// let rows = FORMAT.rows(40);
/// assert_eq!(rows.iter().map(|row| row.sets.len()).collect::<Vec<_>>(), [2, 3]);
/// assert!(rows[1].fits(b"A12") && !rows[0].fits(b"A12"));
/// assert_eq!((rows[0].check_slot, rows[0].closed_code), (None, None));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Row {
    /// The characters that may stand at each place.
    pub sets: Vec<Set>,
    /// The place of the check character.
    pub check_slot: Option<usize>,
    /// The place of the code that must be in a closed table.
    pub closed_code: Option<usize>,
}

impl Row {
    /// Whether every character of `canonical` may stand where it stands.
    pub fn fits(&self, canonical: &[u8]) -> bool {
        canonical.len() == self.sets.len() && self.sets.iter().zip(canonical).all(|(s, &b)| s.contains(b))
    }

    fn then(&self, tail: &Self) -> Self {
        let later = |place: Option<usize>| place.map(|at| self.sets.len() + at);
        Self {
            sets: [&self.sets[..], &tail.sets[..]].concat(),
            check_slot: self.check_slot.or(later(tail.check_slot)),
            closed_code: self.closed_code.or(later(tail.closed_code)),
        }
    }
}

impl Format {
    /// Every row of the shape with at most `longest` places. A text of at most `longest` places fits the shape exactly
    /// when it fits a row.
    ///
    /// ```
    /// let pin = tracklint::format("s10").unwrap();
    /// let rows = pin.rows(40);
    /// assert!(rows.iter().any(|row| row.fits(b"RB123456785GB")));
    /// assert!(rows.iter().all(|row| row.sets.len() == 13 && row.check_slot == Some(10)));
    /// ```
    pub fn rows(&self, longest: usize) -> Vec<Row> {
        expand(self.shape, longest)
    }
}

/// Every row of some parts in a row.
fn expand(parts: &[Part], longest: usize) -> Vec<Row> {
    let mut rows = vec![Row { sets: Vec::new(), check_slot: None, closed_code: None }];
    for part in parts {
        let tails = expand_part(part, longest);
        rows = rows
            .iter()
            .flat_map(|head| tails.iter().map(move |tail| head.then(tail)))
            .filter(|row| row.sets.len() <= longest)
            .collect();
    }
    rows
}

/// Every row of one part.
fn expand_part(part: &Part, longest: usize) -> Vec<Row> {
    let fixed = |sets: Vec<Set>| Row { sets, check_slot: None, closed_code: None };
    let word = |text: &str| fixed(text.bytes().map(|b| Set::range(b, b)).collect());
    match *part {
        Part::Lit(text) => vec![word(text)],
        Part::Run { set, min, max, .. } => {
            let most = max.min(u8::try_from(longest).unwrap_or(u8::MAX));
            (min..=most).map(|n| fixed(vec![set; usize::from(n)])).collect()
        }
        Part::OneOf(_, words) => words.iter().map(|w| word(w)).collect(),
        Part::Range { from, to, .. } => decimal_range(from, to, decimal_width(to)).into_iter().map(fixed).collect(),
        Part::Code(_, registry) => {
            let closed_code = registry.is_closed().then_some(0);
            vec![Row { closed_code, ..fixed(vec![registry.set(); registry.width()]) }]
        }
        Part::Check(set) => vec![Row { check_slot: Some(0), ..fixed(vec![set]) }],
        Part::Optional(inner) => {
            let mut rows = expand(inner, longest);
            rows.push(fixed(Vec::new()));
            rows
        }
        Part::Either(sequences) => sequences.iter().flat_map(|s| expand(s, longest)).collect(),
    }
}

/// The numbers `from..=to`, written with `width` digits, as few rows of digit sets as the bounds allow.
fn decimal_range(from: u32, to: u32, width: usize) -> Vec<Vec<Set>> {
    if width == 0 {
        return vec![Vec::new()];
    }
    let unit = 10u32.pow(width as u32 - 1);
    let digit = |n: u32| b'0' + n as u8;
    let (first, last) = (from / unit, to / unit);
    let full = |n: usize| vec![Set::DIGITS; n];
    let with = |head: Set, tails: Vec<Vec<Set>>| -> Vec<Vec<Set>> {
        tails.into_iter().map(|tail| [&[head][..], &tail].concat()).collect()
    };
    let one = |n: u32| Set::range(digit(n), digit(n));
    if first == last {
        return with(one(first), decimal_range(from % unit, to % unit, width - 1));
    }
    let (mut low, mut high) = (first, last);
    let mut rows = Vec::new();
    if !from.is_multiple_of(unit) {
        rows.extend(with(one(first), decimal_range(from % unit, unit - 1, width - 1)));
        low += 1;
    }
    if to % unit != unit - 1 {
        rows.extend(with(one(last), decimal_range(0, to % unit, width - 1)));
        high -= 1;
    }
    if low <= high {
        rows.extend(with(Set::range(digit(low), digit(high)), vec![full(width - 1)]));
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rule::prelude::*;

    #[test]
    fn no_limit_is_too_wide() {
        const SHAPE: &[Part] = &[digits_between(Serial, 2, 4)];
        let rows = |longest| Format::new("t", "t").shape(SHAPE).rows(longest).len();
        assert_eq!([rows(3), rows(4), rows(255), rows(256), rows(usize::MAX)], [2, 3, 3, 3, 3]);
    }

    #[test]
    fn a_range_holds_its_numbers_and_no_other() {
        for (from, to) in [(51, 55), (1, 366), (0, 999), (17, 42), (100, 100)] {
            let shape: &'static [Part] = Box::leak(Box::new([range(Serial, from, to)]));
            let rows = Format::new("t", "t").shape(shape).rows(40);
            let width = decimal_width(to);
            for n in 0..10u32.pow(width as u32) {
                let text = format!("{n:0width$}");
                let inside = rows.iter().any(|r| r.fits(text.as_bytes()));
                assert_eq!(inside, (from..=to).contains(&n), "{text} in {from}..={to}");
            }
        }
    }
}
