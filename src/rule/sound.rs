//! The proof of a format, run by the compiler: a broken sample stops `cargo check` at the carrier's own line.

use super::counts::{check_slots, has_inner_code, most_parts};
use super::ends::decimal_width;
use super::format::Format;
use super::layout::Layout;
use super::part::Part;
use crate::check::Check;

/// Why a listed sample is wrong.
///
/// ```
/// use tracklint::{format, rule::Fault};
///
/// let s10 = format("s10").unwrap();
/// assert_eq!(s10.fault(b"RB123456785GB"), None);
/// assert_eq!(s10.fault(b"RB12345678GB"), Some(Fault::WrongLength));
/// assert_eq!(s10.fault(b"RB12345678SGB"), Some(Fault::WrongCharacter));
/// assert_eq!(s10.fault(b"RB123456784GB"), Some(Fault::CheckDigitMismatch));
/// assert_eq!(s10.fault(b"RB123456785XX"), Some(Fault::UnknownCode));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[non_exhaustive]
pub enum Fault {
    /// No number of this format has this length.
    WrongLength,
    /// The length may be right, but a character is not.
    WrongCharacter,
    /// The shape fits, the check digit does not.
    CheckDigitMismatch,
    /// Shape and check fit, but a code is in no table: unknown country.
    UnknownCode,
}

impl Format {
    /// Proves the format: it has a source; it has a check slot exactly when it has a check; every valid sample fits,
    /// passes its check and names known codes; every invalid sample fails for the reason given.
    ///
    /// # Panics
    /// While compiling, at the line that calls it, with the format and sample that broke the promise.
    #[track_caller]
    pub const fn sound(&self) {
        self.promise(!self.evidence.sources().is_empty(), "", "no source, no rule");
        self.promise(!self.shape.is_empty(), "", "the shape is empty");
        let slots = check_slots(self.shape);
        let checked = !matches!(self.check, Check::None);
        self.promise(checked || slots == 0, "", "a check slot without a check");
        self.promise(!checked || slots == 1, "", "a check needs exactly one check slot");
        self.promise(
            most_parts(self.shape) <= Layout::MOST_PARTS,
            "",
            "a number has more parts than can be told apart",
        );
        self.promise(!has_inner_code(self.shape), "", "a code that may be left out is looked up nowhere");
        if let Some(inner) = &self.inner {
            self.promise(inner.min <= inner.len, "", "an inner number keeps more characters than it has");
        }
        let mut i = 0;
        while i < self.valid.len() {
            let sample = self.valid[i];
            if let Some(fault) = self.fault(sample.as_bytes()) {
                self.promise(false, sample, fault.as_reason());
            }
            i += 1;
        }
        let mut i = 0;
        while i < self.invalid.len() {
            let (sample, expected) = self.invalid[i];
            match self.fault(sample.as_bytes()) {
                None => self.promise(false, sample, "is listed as invalid, but the rule accepts it"),
                Some(fault) => {
                    self.promise(
                        fault as u8 == expected as u8,
                        sample,
                        "is invalid for another reason than the listed one",
                    );
                }
            }
            i += 1;
        }
    }

    /// The first reason why `canonical` is no number of this format; `None` when it is one.
    pub const fn fault(&self, canonical: &[u8]) -> Option<Fault> {
        let Some(layout) = self.layout(canonical) else {
            let (min, max) = lengths(self.shape);
            let outside = canonical.len() < min || canonical.len() > max;
            return Some(if outside { Fault::WrongLength } else { Fault::WrongCharacter });
        };
        if let Some((body, slot)) = self.body(&layout, canonical)
            && !self.check.accepts(body, canonical[slot])
        {
            return Some(Fault::CheckDigitMismatch);
        }
        if self.codes_known(&layout, canonical) { None } else { Some(Fault::UnknownCode) }
    }

    /// Whether every code that must be in a table is in it.
    pub(crate) const fn codes_known(&self, layout: &Layout, canonical: &[u8]) -> bool {
        let mut i = 0;
        while i < self.shape.len() {
            if let Part::Code(field, registry) = self.shape[i]
                && registry.is_closed()
                && let Some((from, to)) = layout.place(field)
            {
                let (_, rest) = canonical.split_at(from);
                let (code, _) = rest.split_at(to - from);
                if registry.lookup(code).is_none() {
                    return false;
                }
            }
            i += 1;
        }
        true
    }

    #[track_caller]
    const fn promise(&self, kept: bool, sample: &str, reason: &str) {
        if !kept {
            let mut message = Message { bytes: [0; 240], len: 0 };
            message.push(self.id);
            message.push(": ");
            message.push(sample);
            message.push(if sample.is_empty() { "" } else { " " });
            message.push(reason);
            let (text, _) = message.bytes.split_at(message.len);
            match core::str::from_utf8(text) {
                Ok(text) => panic!("{}", text),
                Err(_) => panic!("a format broke its promise"),
            }
        }
    }
}

impl Fault {
    const fn as_reason(self) -> &'static str {
        match self {
            Self::WrongLength => "is listed as valid, but its length is wrong",
            Self::WrongCharacter => "is listed as valid, but a character does not fit the shape",
            Self::CheckDigitMismatch => "is listed as valid, but its check digit is wrong",
            Self::UnknownCode => "is listed as valid, but names a code that is in no table",
        }
    }
}

/// Shortest and longest number of a shape.
pub(crate) const fn lengths(parts: &[Part]) -> (usize, usize) {
    let (mut min, mut max) = (0, 0);
    let mut i = 0;
    while i < parts.len() {
        let (shortest, longest) = match parts[i] {
            Part::Lit(text) => (text.len(), text.len()),
            Part::Run { min, max, .. } => (min as usize, max as usize),
            Part::OneOf(_, words) => {
                let mut either = NEITHER;
                let mut k = 0;
                while k < words.len() {
                    either = wider(either, (words[k].len(), words[k].len()));
                    k += 1;
                }
                either
            }
            Part::Range { to, .. } => (decimal_width(to), decimal_width(to)),
            Part::Code(_, registry) => (registry.width(), registry.width()),
            Part::Check(_) => (1, 1),
            Part::Optional(inner) => (0, lengths(inner).1),
            Part::Either(sequences) => {
                let mut either = NEITHER;
                let mut k = 0;
                while k < sequences.len() {
                    either = wider(either, lengths(sequences[k]));
                    k += 1;
                }
                either
            }
        };
        min += shortest;
        max += longest;
        i += 1;
    }
    (min, max)
}

/// The lengths of no choice at all.
const NEITHER: (usize, usize) = (usize::MAX, 0);

/// The lengths of either of two choices.
const fn wider(one: (usize, usize), other: (usize, usize)) -> (usize, usize) {
    (if other.0 < one.0 { other.0 } else { one.0 }, if other.1 > one.1 { other.1 } else { one.1 })
}

struct Message {
    bytes: [u8; 240],
    len: usize,
}

impl Message {
    const fn push(&mut self, text: &str) {
        let text = text.as_bytes();
        let mut i = 0;
        while i < text.len() && self.len < self.bytes.len() {
            self.bytes[self.len] = text[i];
            self.len += 1;
            i += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::carriers::CARRIERS;
    use crate::rule::Fault;
    use crate::rule::prelude::*;

    const GOOD: Format = Format::new("a-b", "A, eight digits and a check digit")
        .shape(&[lit("A"), digits(Serial, 8), check_digit()])
        .check(Check::S10, From(1))
        .evidence(Standard(&["somebody"], "2026-11"))
        .valid(&["A473124829"])
        .invalid(&[("A473124820", CheckDigitMismatch)]);

    /// The compiler proves the formats whose files ask for it; a format whose file forgot is caught here.
    #[test]
    fn every_format_is_sound() {
        GOOD.sound();
        CARRIERS.iter().flat_map(|carrier| carrier.formats).for_each(Format::sound);
    }

    #[test]
    fn a_fault_is_the_first_that_is_seen() {
        for (text, fault) in [
            ("A473124829", None),
            ("A47312482", Some(Fault::WrongLength)),
            ("B473124829", Some(Fault::WrongCharacter)),
            ("A473124828", Some(Fault::CheckDigitMismatch)),
        ] {
            assert_eq!(GOOD.fault(text.as_bytes()), fault, "{text}");
        }
    }

    #[test]
    #[should_panic(expected = "a-b: no source, no rule")]
    fn a_source_is_asked_for() {
        GOOD.evidence(Standard(&[], "2026-11")).sound();
    }

    #[test]
    #[should_panic(expected = "a-b: a check slot without a check")]
    fn a_check_slot_has_its_check() {
        GOOD.check(Check::None, From(0)).sound();
    }

    #[test]
    #[should_panic(expected = "a-b: a number has more parts than can be told apart")]
    fn a_number_has_no_more_parts_than_a_layout() {
        const MANY: [Part; 25] = [lit("A"); 25];
        Format::new("a-b", "B").shape(&MANY).evidence(Standard(&["somebody"], "2026-11")).sound();
    }

    #[test]
    #[should_panic(expected = "a-b: a code that may be left out is looked up nowhere")]
    fn a_code_stands_in_every_number() {
        const SHAPE: &[Part] = &[digits(Serial, 8), optional(&[either(&[&[code(Country, Registry::S10Country)]])])];
        Format::new("a-b", "B").shape(SHAPE).evidence(Standard(&["somebody"], "2026-11")).sound();
    }

    #[test]
    #[should_panic(expected = "a-b: A473124828 is listed as valid, but its check digit is wrong")]
    fn a_valid_sample_passes_its_check() {
        GOOD.valid(&["A473124828"]).sound();
    }

    #[test]
    #[should_panic(expected = "a-b: A47312482 is listed as valid, but its length is wrong")]
    fn a_valid_sample_has_its_length() {
        GOOD.valid(&["A47312482"]).sound();
    }

    #[test]
    #[should_panic(expected = "a-b: A473124829 is listed as invalid, but the rule accepts it")]
    fn an_invalid_sample_is_refused() {
        GOOD.invalid(&[("A473124829", CheckDigitMismatch)]).sound();
    }

    #[test]
    #[should_panic(expected = "a-b: B473124829 is invalid for another reason than the listed one")]
    fn an_invalid_sample_is_refused_for_its_reason() {
        GOOD.invalid(&[("B473124829", CheckDigitMismatch)]).sound();
    }
}
