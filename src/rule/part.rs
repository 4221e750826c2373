//! The vocabulary of shapes: which characters may be at each place of a number, and what they mean.

use super::field::Field;
use super::set::Set;
use crate::registry::Registry;

/// One part of a shape. Carrier files write parts with the functions of [`prelude`](super::prelude).
///
/// ```
/// use tracklint::rule::{Field, Part, prelude::*};
///
/// assert_eq!(digits(Serial, 8).field(), Some(Field::Serial));
/// assert_eq!((lit("YP").field(), check_digit().field()), (None, Some(Field::CheckDigit)));
/// assert!(matches!(digits(Serial, 8), Part::Run { min: 8, max: 8, .. }));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Part {
    /// Exactly these characters; punctuation here belongs to the number.
    Lit(&'static str),
    /// Between `min` and `max` characters of one set.
    Run {
        /// What they mean.
        field: Field,
        /// Which characters.
        set: Set,
        /// Minimum length.
        min: u8,
        /// Maximum length.
        max: u8,
    },
    /// One of several spellings; if one is the beginning of another, the longer comes first.
    OneOf(Field, &'static [&'static str]),
    /// A decimal number between two bounds, written with the digits of the upper one.
    Range {
        /// What it means.
        field: Field,
        /// Smallest value.
        from: u32,
        /// Largest value; its digits give the width.
        to: u32,
    },
    /// A code from a published table. The shape only checks its characters; whether the table has the code is checked
    /// afterwards, because tables lag behind the numbers in use.
    Code(Field, Registry),
    /// The check character, with the characters that it can be.
    Check(Set),
    /// Parts that may be missing together.
    Optional(&'static [Part]),
    /// One of several sequences.
    Either(&'static [&'static [Part]]),
}

/// Exactly this text.
///
/// ```
/// use tracklint::rule::prelude::*;
///
/// const FORMAT: Format = Format::new("", "").shape(&[lit("X*"), digits(Serial, 2)]);
/// assert!(FORMAT.fits(b"X*12") && !FORMAT.fits(b"X12"), "the asterisk belongs to the number");
/// ```
pub const fn lit(text: &'static str) -> Part {
    Part::Lit(text)
}

/// Exactly `n` digits.
///
/// ```
/// use tracklint::rule::prelude::*;
///
/// const FORMAT: Format = Format::new("", "").shape(&[digits(Serial, 8)]);
/// assert_eq!(FORMAT.pattern(), "^[0-9]{8}$");
/// ```
pub const fn digits(field: Field, n: u8) -> Part {
    Part::Run { field, set: Set::DIGITS, min: n, max: n }
}

/// Exactly `n` uppercase letters.
///
/// ```
/// use tracklint::rule::prelude::*;
///
/// const FORMAT: Format = Format::new("", "").shape(&[upper(Service, 2), digits(Serial, 8)]);
/// assert_eq!(FORMAT.pattern(), "^[A-Z]{2}[0-9]{8}$");
/// ```
pub const fn upper(field: Field, n: u8) -> Part {
    Part::Run { field, set: Set::UPPER, min: n, max: n }
}

/// Exactly `n` digits or uppercase letters.
///
/// ```
/// use tracklint::rule::prelude::*;
///
/// const FORMAT: Format = Format::new("", "").shape(&[alnum(Shipper, 6)]);
/// assert!(FORMAT.fits(b"999AA1") && !FORMAT.fits(b"999aa1"), "canonical letters are capitals");
/// ```
pub const fn alnum(field: Field, n: u8) -> Part {
    Part::Run { field, set: Set::ALNUM, min: n, max: n }
}

/// Exactly `n` characters out of `set`, written as in [`Set::of`]: `chars(Service, "HJKV", 1)`.
///
/// ```
/// use tracklint::rule::prelude::*;
///
/// const FORMAT: Format = Format::new("", "").shape(&[chars(Service, "HJKV", 1)]);
/// assert_eq!(FORMAT.pattern(), "^[HJKV]$");
/// const OTHER: Format = Format::new("", "").shape(&[chars(Depot, "0..6", 2)]);
/// assert_eq!(OTHER.pattern(), "^[0-6]{2}$");
/// ```
pub const fn chars(field: Field, set: &'static str, n: u8) -> Part {
    Part::Run { field, set: Set::of(set), min: n, max: n }
}

/// Between `min` and `max` digits.
///
/// ```
/// use tracklint::rule::prelude::*;
///
/// const FORMAT: Format = Format::new("", "").shape(&[digits_between(Serial, 8, 10)]);
/// assert_eq!(FORMAT.pattern(), "^[0-9]{8,10}$");
/// assert_eq!(FORMAT.fault(b"1234567"), Some(WrongLength));
/// ```
pub const fn digits_between(field: Field, min: u8, max: u8) -> Part {
    Part::Run { field, set: Set::DIGITS, min, max }
}

/// Between `min` and `max` uppercase letters.
///
/// ```
/// use tracklint::rule::prelude::*;
///
/// const FORMAT: Format = Format::new("", "").shape(&[upper_between(Prefix, 2, 3)]);
/// assert_eq!(FORMAT.pattern(), "^[A-Z]{2,3}$");
/// ```
pub const fn upper_between(field: Field, min: u8, max: u8) -> Part {
    Part::Run { field, set: Set::UPPER, min, max }
}

/// Between `min` and `max` digits or uppercase letters.
///
/// ```
/// use tracklint::rule::prelude::*;
///
/// const FORMAT: Format = Format::new("", "").shape(&[alnum_between(Reference, 7, 20)]);
/// assert_eq!(FORMAT.pattern(), "^[0-9A-Z]{7,20}$");
/// ```
pub const fn alnum_between(field: Field, min: u8, max: u8) -> Part {
    Part::Run { field, set: Set::ALNUM, min, max }
}

/// One of several spellings.
///
/// ```
/// use tracklint::rule::prelude::*;
///
/// const FORMAT: Format = Format::new("", "").shape(&[one_of(Prefix, &["LZDCC", "LXB"]), digits(Serial, 2)]);
/// assert!(FORMAT.fits(b"LXB12") && FORMAT.fits(b"LZDCC12") && !FORMAT.fits(b"LZD12"));
/// ```
pub const fn one_of(field: Field, words: &'static [&'static str]) -> Part {
    Part::OneOf(field, words)
}

/// A decimal number from `from` to `to`, both included: `range(Region, 51, 55)`.
///
/// ```
/// use tracklint::rule::prelude::*;
///
/// const FORMAT: Format = Format::new("", "").shape(&[range(DayOfYear, 1, 366)]);
/// assert!(FORMAT.fits(b"001") && FORMAT.fits(b"366"));
/// assert!(!FORMAT.fits(b"000") && !FORMAT.fits(b"1"), "written with three digits");
/// ```
pub const fn range(field: Field, from: u32, to: u32) -> Part {
    Part::Range { field, from, to }
}

/// A code of a published table.
///
/// ```
/// use tracklint::rule::prelude::*;
///
/// const FORMAT: Format = Format::new("", "").shape(&[digits(Serial, 2), code(Country, Registry::S10Country)]);
/// assert!(FORMAT.fits(b"12UK"), "its characters are those of a code");
/// assert_eq!((FORMAT.fault(b"12UK"), FORMAT.fault(b"12GB")), (Some(UnknownCode), None));
/// ```
pub const fn code(field: Field, registry: Registry) -> Part {
    Part::Code(field, registry)
}

/// A check digit.
///
/// ```
/// use tracklint::rule::prelude::*;
///
/// const FORMAT: Format = Format::new("", "").shape(&[digits(Serial, 8), check_digit()]).check(Check::Luhn, From(0));
/// assert_eq!((FORMAT.check_agrees(b"123456782"), FORMAT.check_agrees(b"123456783")), (Some(true), Some(false)));
/// ```
pub const fn check_digit() -> Part {
    Part::Check(Set::DIGITS)
}

/// A check character that may be a digit or a letter.
///
/// ```
/// use tracklint::rule::prelude::*;
///
/// const SHAPE: &[Part] = &[digits(Serial, 8), check_char()];
/// const FORMAT: Format = Format::new("", "").shape(SHAPE).check(Check::Mod37_36, From(0));
/// let right = Check::Mod37_36.expected(b"12345678").unwrap();
/// assert_eq!(FORMAT.check_agrees(&[&b"12345678"[..], &[right]].concat()), Some(true));
/// ```
pub const fn check_char() -> Part {
    Part::Check(Set::ALNUM)
}

/// Parts that may be missing together.
///
/// ```
/// use tracklint::rule::prelude::*;
///
/// const FORMAT: Format = Format::new("", "").shape(&[digits(Serial, 2), optional(&[lit("-"), digits(Piece, 1)])]);
/// assert!(FORMAT.fits(b"12") && FORMAT.fits(b"12-3") && !FORMAT.fits(b"12-"));
/// ```
pub const fn optional(parts: &'static [Part]) -> Part {
    Part::Optional(parts)
}

/// One of several sequences of parts.
///
/// ```
/// use tracklint::rule::prelude::*;
///
/// const LETTERS: &[Part] = &[lit("A"), digits(Serial, 2)];
/// const FORMAT: Format = Format::new("", "").shape(&[either(&[LETTERS, &[digits(Serial, 5)]])]);
/// assert!(FORMAT.fits(b"A12") && FORMAT.fits(b"12345") && !FORMAT.fits(b"A2345"));
/// ```
pub const fn either(sequences: &'static [&'static [Part]]) -> Part {
    Part::Either(sequences)
}

impl Part {
    /// What the part means; `None` for literals and groups.
    pub const fn field(&self) -> Option<Field> {
        match *self {
            Self::Run { field, .. } | Self::OneOf(field, _) | Self::Range { field, .. } | Self::Code(field, _) => {
                Some(field)
            }
            Self::Check(_) => Some(Field::CheckDigit),
            Self::Lit(_) | Self::Optional(_) | Self::Either(_) => None,
        }
    }
}
