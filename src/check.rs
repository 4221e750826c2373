//! Check digits: a closed list of rules, one file each, and one door in front of them.
//!
//! A rule sees a *body*, the characters that [`Domain`](crate::rule::Domain) takes from the number, and answers with the
//! check character that belongs to it. Every rule works while compiling, so that carrier files can prove their samples,
//! and answers `None` instead of failing when a body holds characters that it has no value for.
//!
//! Each file says who uses the rule, where it is published, how a digit is worked out by hand, and which errors it
//! lets through: the share of all single replaced characters and of all swapped neighbours, counted over all numbers
//! and check digit included. One in `factor` random numbers passes any of them.
//!
//! ```
//! use tracklint::check::Check;
//!
//! // The same eight digits under two rules of one carrier.
//! assert_eq!((Check::S10.expected(b"47312482"), Check::Mod7.expected(b"47312482")), (Some(b'9'), Some(b'0')));
//! assert_eq!(Check::Luhn.expected(b"4731A482"), None, "letters have no value here");
//! ```

mod crc4;
mod fedex;
mod gs1;
mod iso6346;
mod luhn;
mod mod10;
mod mod11;
mod mod23;
mod mod37_36;
mod mod7;
mod s10;
mod sf;
mod ups;
mod value;

pub use mod11::Remainder;

use crate::rule::Set;

/// A check-digit rule with its parameters.
///
/// ```
/// use tracklint::check::{Check, Remainder};
///
/// assert_eq!(Check::Ups.expected(b"999AA1012345678"), Some(b'4'));
/// let weights: &[u8] = &[1, 8, 6, 4, 2, 3, 5, 9, 7];
/// let czech = Check::Mod11 { weights, remainder: Remainder::Postal };
/// assert_eq!((czech.name(), czech.factor()), ("mod-11", 10), "one random digit in ten agrees");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Check {
    /// The format has no check digit.
    None,
    /// UPU S10: weighted mod 11 over eight digits, folded to ten digits.
    S10,
    /// GS1: mod 10 with weights 3, 1 from the right.
    Gs1,
    /// As [`Gs1`](Self::Gs1), with digits in front that the number does not print.
    Gs1After(&'static str),
    /// As [`Gs1`](Self::Gs1), with a constant added to the sum.
    Gs1Plus(u8),
    /// As [`Gs1`](Self::Gs1), where a letter counts as the last digit of its ASCII code.
    Gs1Ascii,
    /// UPS: mod 10 with weights 1, 2 from the left, letters by value, products not folded.
    Ups,
    /// Luhn: mod 10, every second digit doubled and folded.
    Luhn,
    /// The remainder of the number itself after division by 7.
    Mod7,
    /// FedEx: weights 1, 3, 7 from the right, mod 11, then mod 10.
    FedEx,
    /// A weighted sum, complement to 11.
    Mod11 {
        /// The weights, in the order of the digits; the last one belongs to the last digit, and they repeat to the left.
        weights: &'static [u8],
        /// How the results 10 and 11 are printed.
        remainder: Remainder,
    },
    /// A weighted sum, mod 10; letters count as with [`Ups`](Self::Ups).
    Mod10 {
        /// The weights, from the first character on, repeating.
        weights: &'static [u8],
        /// Whether the digit completes the sum to a multiple of ten; otherwise it is the remainder itself.
        complement: bool,
    },
    /// ISO/IEC 7064 MOD 37,36: one digit or letter over digits and letters.
    Mod37_36,
    /// A letter by the sum of all ASCII codes, mod 23.
    Mod23Letter,
    /// SF Express: odd weights from the right, products folded, mod 10.
    SfFold,
    /// CRC-4 over the ASCII codes, printed as a hexadecimal digit.
    Crc4,
    /// ISO 6346: freight containers.
    Iso6346,
    /// Two rules are in use; either may agree.
    Either(&'static Check, &'static Check),
    /// Two check characters by one rule: the one `first` bytes into the body answers for all before it, the last one
    /// of the number for all behind it.
    TwoKeys {
        /// The rule of both.
        check: &'static Check,
        /// The place of the first check character within the body.
        first: u8,
    },
}

impl Check {
    /// The rules that need no parameters, which a name alone tells.
    ///
    /// ```
    /// use tracklint::check::Check;
    ///
    /// assert!(Check::PLAIN.iter().any(|rule| rule.name() == "luhn"));
    /// assert!(!Check::PLAIN.contains(&Check::None));
    /// ```
    pub const PLAIN: &[Self] = &[
        Self::S10,
        Self::Gs1,
        Self::Gs1Ascii,
        Self::Ups,
        Self::Luhn,
        Self::Mod7,
        Self::FedEx,
        Self::Mod37_36,
        Self::Mod23Letter,
        Self::SfFold,
        Self::Crc4,
        Self::Iso6346,
    ];

    /// The longest body that is looked at; no number is longer, and no sum overflows below it.
    const LONGEST_BODY: usize = 64;

    /// The check character that belongs to `body`; `None` when the rule cannot say. Where two rules are in use, it is
    /// that of the first.
    ///
    /// ```
    /// use tracklint::check::Check;
    ///
    /// assert_eq!(Check::S10.expected(b"47312482"), Some(b'9'));
    /// assert_eq!(Check::S10.expected(b"4731248"), None);
    /// ```
    pub const fn expected(self, body: &[u8]) -> Option<u8> {
        if body.is_empty() || body.len() > Self::LONGEST_BODY {
            return None;
        }
        match self {
            Self::None => None,
            Self::S10 => s10::expected(body),
            Self::Gs1 => gs1::expected(body),
            Self::Gs1After(digits) => gs1::expected_after(digits, body),
            Self::Gs1Plus(constant) => gs1::expected_plus(constant, body),
            Self::Gs1Ascii => gs1::expected_ascii(body),
            Self::Ups => ups::expected(body),
            Self::Luhn => luhn::expected(body),
            Self::Mod7 => mod7::expected(body),
            Self::FedEx => fedex::expected(body),
            Self::Mod11 { weights, remainder } => mod11::expected(body, weights, remainder),
            Self::Mod10 { weights, complement } => mod10::expected(body, weights, complement),
            Self::Mod37_36 => mod37_36::expected(body),
            Self::Mod23Letter => mod23::expected(body),
            Self::SfFold => sf::expected(body),
            Self::Crc4 => Some(crc4::expected(body)),
            Self::Iso6346 => iso6346::expected(body),
            Self::Either(one, _) => one.expected(body),
            Self::TwoKeys { check, first } => {
                let Some((before, [key, behind @ ..])) = body.split_at_checked(first as usize) else { return None };
                if check.accepts(before, *key) { check.expected(behind) } else { None }
            }
        }
    }

    /// Whether `character` is a right check character for `body`.
    ///
    /// ```
    /// use tracklint::check::Check;
    ///
    /// const TNT: Check = Check::Either(&Check::S10, &Check::Mod7);
    /// assert!(TNT.accepts(b"92856750", b'7'));
    /// assert!(TNT.accepts(b"18392825", b'2'));
    /// assert!(!TNT.accepts(b"92856750", b'8'));
    /// ```
    pub const fn accepts(self, body: &[u8], character: u8) -> bool {
        if let Self::Either(one, other) = self {
            return one.accepts(body, character) || other.accepts(body, character);
        }
        matches!(self.expected(body), Some(right) if right == character)
    }

    /// One random number in how many passes, when the check character is drawn from digits, from digits and letters
    /// for [`Mod37_36`](Self::Mod37_36), from the 23 letters or the 16 hexadecimal digits. The remainders of
    /// [`Mod7`](Self::Mod7) are digits like any other: seven of ten random digits are one, and a seventh of those agree.
    ///
    /// ```
    /// use tracklint::check::Check;
    ///
    /// assert_eq!((Check::None.factor(), Check::Mod37_36.factor()), (1, 36));
    /// assert_eq!(Check::Either(&Check::S10, &Check::Mod7).factor(), 5, "one of two may agree");
    /// ```
    pub const fn factor(self) -> u32 {
        match self {
            Self::None => 1,
            Self::Mod37_36 => 36,
            Self::Mod23Letter => 23,
            Self::Crc4 => 16,
            Self::Mod11 { remainder: Remainder::X, .. } => 11,
            Self::Either(one, other) => {
                let (a, b) = (one.factor(), other.factor());
                a * b / (a + b)
            }
            Self::TwoKeys { check, .. } => check.factor() * check.factor(),
            _ => 10,
        }
    }

    /// The rule in kebab case, without its parameters.
    pub const fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::S10 => "s10",
            Self::Gs1 => "gs1",
            Self::Gs1After(_) => "gs1-after",
            Self::Gs1Plus(_) => "gs1-plus",
            Self::Gs1Ascii => "gs1-ascii",
            Self::Ups => "ups",
            Self::Luhn => "luhn",
            Self::Mod7 => "mod-7",
            Self::FedEx => "fedex",
            Self::Mod11 { .. } => "mod-11",
            Self::Mod10 { .. } => "mod-10",
            Self::Mod37_36 => "mod-37-36",
            Self::Mod23Letter => "mod-23-letter",
            Self::SfFold => "sf-fold",
            Self::Crc4 => "crc-4",
            Self::Iso6346 => "iso-6346",
            Self::Either(..) => "either",
            Self::TwoKeys { .. } => "two-keys",
        }
    }

    /// Every character that the rule can ever ask for. Any other one in its place is wrong whatever the body says.
    ///
    /// ```
    /// use tracklint::{check::Check, rule::Set};
    ///
    /// assert_eq!(Check::Mod7.range(), Set::of("0..6"));
    /// ```
    pub const fn range(self) -> Set {
        match self {
            Self::None => Set::EMPTY,
            Self::Mod7 => Set::of("0..6"),
            Self::Mod37_36 => Set::ALNUM,
            Self::Mod23Letter => mod23::RANGE,
            Self::Crc4 => Set::HEX,
            Self::Mod11 { remainder: Remainder::X, .. } => Set::of("0..9X"),
            Self::Either(one, other) => one.range().union(other.range()),
            Self::TwoKeys { check, .. } => check.range(),
            _ => Set::DIGITS,
        }
    }
}

#[cfg(test)]
mod tests;
