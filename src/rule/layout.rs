//! Where each part of a shape lies in one number.

use super::ends::{ends, ends_of};
use super::field::Field;
use super::part::Part;
use super::sound::lengths;

/// A named part of one number: bytes `from..to` of its canonical spelling.
///
/// ```
/// use tracklint::rule::Field;
///
/// let layout = tracklint::format("s10").unwrap().layout(b"RB123456785GB").unwrap();
/// let country = layout.find(Field::Country).unwrap();
/// assert_eq!((country.field, country.from, country.to), (Some(Field::Country), 11, 13));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Place {
    /// What it means; `None` for literals.
    pub field: Option<Field>,
    /// First byte.
    pub from: u8,
    /// One past the last byte.
    pub to: u8,
}

/// How a shape lies in one number, from left to right, without gaps.
///
/// ```
/// use tracklint::rule::Field;
///
/// let layout = tracklint::format("ups-1z").unwrap().layout(b"1Z999AA10123456784").unwrap();
/// let parts: Vec<_> = layout.places().iter().map(|part| (part.from, part.to)).collect();
/// assert_eq!(parts, [(0, 2), (2, 8), (8, 10), (10, 17), (17, 18)]);
/// assert_eq!(layout.find(Field::CheckDigit).unwrap().from, 17);
/// assert!(layout.find(Field::Country).is_none());
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Layout {
    places: [Place; Layout::MOST_PARTS],
    len: usize,
}

impl Layout {
    /// No number has more parts than this, as [`Format::sound`](super::Format::sound) sees to.
    pub(super) const MOST_PARTS: usize = 24;

    /// The parts in order.
    pub fn places(&self) -> &[Place] {
        &self.places[..self.len]
    }

    /// The first part with this meaning.
    pub fn find(&self, field: Field) -> Option<Place> {
        self.places().iter().copied().find(|place| place.field == Some(field))
    }

    /// The place of the check character.
    pub(crate) const fn check_slot(&self) -> Option<usize> {
        let mut i = 0;
        while i < self.len {
            if matches!(self.places[i].field, Some(Field::CheckDigit)) {
                return Some(self.places[i].from as usize);
            }
            i += 1;
        }
        None
    }

    /// Where the first part with this meaning lies; [`find`](Self::find) for the compiler.
    pub(crate) const fn place(&self, field: Field) -> Option<(usize, usize)> {
        let mut i = 0;
        while i < self.len {
            if let Some(here) = self.places[i].field
                && here as u8 == field as u8
            {
                return Some((self.places[i].from as usize, self.places[i].to as usize));
            }
            i += 1;
        }
        None
    }

    const fn push(&mut self, field: Option<Field>, from: usize, to: usize) {
        if self.len < Self::MOST_PARTS && from < to {
            self.places[self.len] = Place { field, from: from as u8, to: to as u8 };
            self.len += 1;
        }
    }
}

/// Lays `shape` over `s`; `None` when it does not fit. Where a text can be read in two ways, earlier parts take as
/// much as they can.
pub(crate) const fn layout(shape: &[Part], s: &[u8]) -> Option<Layout> {
    if s.len() > 63 || ends(shape, s, 1) >> s.len() & 1 == 0 {
        return None;
    }
    let mut out = Layout { places: [Place { field: None, from: 0, to: 0 }; Layout::MOST_PARTS], len: 0 };
    lay(shape, s, 0, s.len(), &mut out);
    Some(out)
}

/// Where the first part with this meaning lies in `s`, which `shape` fits. As long as the parts in front have one
/// length each, nothing has to be laid.
pub(crate) fn place(shape: &[Part], s: &[u8], field: Field) -> Option<Place> {
    let mut from = 0;
    for part in shape {
        let (least, most) = lengths(core::slice::from_ref(part));
        if least != most || matches!(part, Part::Optional(_) | Part::Either(_)) {
            return layout(shape, s)?.find(field);
        }
        if part.field() == Some(field) && most > 0 {
            return Some(Place { field: Some(field), from: from as u8, to: (from + most) as u8 });
        }
        from += most;
    }
    None
}

/// Lays parts that are known to fit between `from` and `to`: part by part, each as long as the rest still allows.
const fn lay(parts: &[Part], s: &[u8], from: usize, to: usize, out: &mut Layout) {
    let mut at = from;
    let mut rest = parts;
    while let [part, tail @ ..] = rest {
        let mut left = ends_of(part, s, at);
        let mut end = at;
        if left.is_power_of_two() {
            // The whole fits, so the only way leads on.
            end = left.trailing_zeros() as usize;
            left = 0;
        }
        while left != 0 {
            let candidate = 63 - left.leading_zeros() as usize;
            left &= !(1 << candidate);
            if candidate <= to && ends(tail, s, 1 << candidate) >> to & 1 == 1 {
                end = candidate;
                break;
            }
        }
        match *part {
            Part::Optional(inner) => {
                if end > at {
                    lay(inner, s, at, end, out);
                }
            }
            Part::Either(sequences) => {
                let mut k = 0;
                while k < sequences.len() {
                    if ends(sequences[k], s, 1 << at) >> end & 1 == 1 {
                        lay(sequences[k], s, at, end, out);
                        break;
                    }
                    k += 1;
                }
            }
            _ => out.push(part.field(), at, end),
        }
        at = end;
        rest = tail;
    }
}

#[cfg(test)]
mod tests {
    use crate::carriers::CARRIERS;

    #[test]
    fn a_part_is_placed_where_it_is_laid() {
        for format in CARRIERS.iter().flat_map(|carrier| carrier.formats) {
            for sample in format.valid {
                let layout = format.layout(sample.as_bytes()).expect("a sample");
                for field in layout.places().iter().filter_map(|place| place.field) {
                    assert_eq!(format.place(sample.as_bytes(), field), layout.find(field), "{} {sample}", format.id);
                }
            }
        }
    }
}
