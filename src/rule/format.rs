//! One kind of number of one carrier.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use core::hash::{Hash, Hasher};

use super::domain::Domain;
use super::ends::ends;
use super::evidence::{Evidence, Standing};
use super::field::Field;
use super::inner::Inner;
use super::layout::{Layout, Place, layout, place};
use super::part::Part;
use super::role::Role;
use super::sound::Fault;
use crate::check::Check;

/// One kind of number of one carrier, with everything that is known about it.
///
/// ```
/// use tracklint::rule::prelude::*;
///
/// const LINE: Format = Format::new("my-line", "MYL and nine digits, with a postcode in the barcode")
///     .shape(&[lit("MYL"), digits(Serial, 8), check_digit(), optional(&[digits(Postcode, 5)])])
///     .check(Check::Luhn, From(3))
///     .evidence(CarrierDoc(&["label guide of My Line"], "2026-11"))
///     .standing(Preview)
///     .role(Role::FirstMile)
///     .grouping(&[3, 3, 3, 3])
///     .valid(&["MYL123456782"])
///     .invalid(&[("MYL123456783", CheckDigitMismatch), ("MYL12345678", WrongLength)])
///     .note("Its numbers are new.");
/// const _: () = LINE.sound();
/// assert_eq!(LINE.printed("MYL123456782").unwrap(), "MYL 123 456 782");
/// assert_eq!(LINE.check_agrees(b"MYL123456783"), Some(false));
/// assert_eq!(LINE.layout(b"MYL12345678210115").unwrap().find(Postcode).unwrap().from, 12);
/// assert_eq!(LINE.fault(b"MYL12345678X"), Some(WrongCharacter));
/// ```
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct Format {
    /// Stable identifier: carrier and what distinguishes the number, `ups-1z`.
    pub id: &'static str,
    /// What people call it.
    pub name: &'static str,
    /// The sequence of its parts over the canonical spelling.
    pub shape: &'static [Part],
    /// Its check-digit rule.
    pub check: Check,
    /// Which characters enter the check.
    pub domain: Domain,
    /// Why it is believed.
    pub evidence: Evidence,
    /// When it is used.
    pub standing: Standing,
    /// Whose number it is.
    pub role: Role,
    /// Sizes of the groups in which the carrier prints it; empty if it prints no spaces.
    pub grouping: &'static [u8],
    /// The shorter number that a barcode form contains.
    pub inner: Option<Inner>,
    /// Valid samples.
    pub valid: &'static [&'static str],
    /// Invalid samples, and why.
    pub invalid: &'static [(&'static str, Fault)],
    /// What a reader should know beyond the rule.
    pub note: &'static str,
    pub(crate) well_known: bool,
}

impl Format {
    /// A format with nothing but its identifier and name.
    pub const fn new(id: &'static str, name: &'static str) -> Self {
        Self {
            id,
            name,
            shape: &[],
            check: Check::None,
            domain: Domain::From(0),
            evidence: Evidence::Observed(&[], ""),
            standing: Standing::Stable,
            role: Role::Issuer,
            grouping: &[],
            inner: None,
            valid: &[],
            invalid: &[],
            note: "",
            well_known: false,
        }
    }

    /// The sequence of its parts.
    #[must_use]
    pub const fn shape(mut self, parts: &'static [Part]) -> Self {
        self.shape = parts;
        self
    }

    /// Its check-digit rule and the characters that enter it.
    #[must_use]
    pub const fn check(mut self, check: Check, domain: Domain) -> Self {
        self.check = check;
        self.domain = domain;
        self
    }

    /// Why it is believed. No source, no rule.
    #[must_use]
    pub const fn evidence(mut self, evidence: Evidence) -> Self {
        self.evidence = evidence;
        self
    }

    /// When it is used; [`Standing::Stable`] by default.
    #[must_use]
    pub const fn standing(mut self, standing: Standing) -> Self {
        self.standing = standing;
        self
    }

    /// Whose number it is; [`Role::Issuer`] by default.
    #[must_use]
    pub const fn role(mut self, role: Role) -> Self {
        self.role = role;
        self
    }

    /// Sizes of the groups in which the carrier prints it.
    #[must_use]
    pub const fn grouping(mut self, sizes: &'static [u8]) -> Self {
        self.grouping = sizes;
        self
    }

    /// A barcode form: the last `len` characters are the number itself, of which leading zeros are padding down to
    /// `min` characters.
    ///
    /// ```
    /// use tracklint::rule::prelude::*;
    ///
    /// const FORM: Format = Format::new("", "").shape(&[lit("96"), digits(Serial, 14)]).carries_last(14, 12);
    /// assert_eq!(FORM.inner.unwrap().of("9600779017972697"), Some("779017972697"));
    /// assert_eq!(FORM.inner.unwrap().of("9600000017972697"), Some("000017972697"), "never below twelve");
    /// ```
    #[must_use]
    pub const fn carries_last(mut self, len: u8, min: u8) -> Self {
        self.inner = Some(Inner { after: 0, len, min, certain: true });
        self
    }

    /// A barcode form of which `len` characters, followed by `after` others, are the number.
    ///
    /// ```
    /// use tracklint::rule::prelude::*;
    ///
    /// const FORM: Format = Format::new("", "").shape(&[alnum(Serial, 12), digits(Postcode, 5)]).carries(12, 5);
    /// assert_eq!(FORM.inner.unwrap().of("MYL12345678210115"), Some("MYL123456782"));
    /// ```
    #[must_use]
    pub const fn carries(mut self, len: u8, after: u8) -> Self {
        self.inner = Some(Inner { after, len, min: len, certain: true });
        self
    }

    /// A barcode form of which `len` characters, followed by `after` others, are probably the number.
    ///
    /// ```
    /// use tracklint::rule::prelude::*;
    ///
    /// const FORM: Format = Format::new("", "").shape(&[digits(Serial, 14)]).carries_likely(12, 2);
    /// let inner = FORM.inner.unwrap();
    /// assert_eq!((inner.of("98657878885501"), inner.certain), (Some("986578788855"), false));
    /// ```
    #[must_use]
    pub const fn carries_likely(mut self, len: u8, after: u8) -> Self {
        self.inner = Some(Inner { after, len, min: len, certain: false });
        self
    }

    /// Valid samples, from public documents or generated from the rule.
    #[must_use]
    pub const fn valid(mut self, samples: &'static [&'static str]) -> Self {
        self.valid = samples;
        self
    }

    /// Invalid samples, each with its reason.
    #[must_use]
    pub const fn invalid(mut self, samples: &'static [(&'static str, Fault)]) -> Self {
        self.invalid = samples;
        self
    }

    /// What a reader should know beyond the rule.
    #[must_use]
    pub const fn note(mut self, note: &'static str) -> Self {
        self.note = note;
        self
    }

    /// Printed in every manual and typed from memory: a part of it is recognised as such, and its beginning proves
    /// nothing.
    ///
    /// ```
    /// use tracklint::rule::prelude::*;
    ///
    /// const EXLN: Format = Format::new("exln", "EXLN and ten digits").shape(&[lit("EXLN"), digits(Serial, 10)]).well_known();
    /// assert!(EXLN.fits(b"EXLN0000012345"), "what it takes stays the same");
    /// ```
    #[must_use]
    pub const fn well_known(mut self) -> Self {
        self.well_known = true;
        self
    }

    /// Whether the shape fits all of `canonical`; says nothing of check digit or registries.
    ///
    /// ```
    /// let s10 = tracklint::format("s10").unwrap();
    /// assert!(s10.fits(b"RB123456785GB") && s10.fits(b"RB123456780GB"));
    /// assert!(!s10.fits(b"RB12345678GB"));
    /// ```
    pub const fn fits(&self, canonical: &[u8]) -> bool {
        canonical.len() < 64 && ends(self.shape, canonical, 1) >> canonical.len() & 1 == 1
    }

    /// The number in the groups in which the carrier prints it; `None` when it prints it in one piece.
    ///
    /// ```
    /// let format = tracklint::format("ups-1z").unwrap();
    /// assert_eq!(format.printed("1Z999AA10123456784").unwrap(), "1Z 999 AA1 01 2345 6784");
    /// ```
    pub fn printed(&self, canonical: &str) -> Option<String> {
        let mut rest = canonical;
        let mut groups = Vec::new();
        for &size in self.grouping {
            let (group, behind) = rest.split_at_checked(usize::from(size))?;
            groups.push(group);
            rest = behind;
        }
        (groups.len() > 1 && rest.is_empty()).then(|| groups.join(" "))
    }

    /// How the shape lies in `canonical`; `None` when it does not fit.
    pub const fn layout(&self, canonical: &[u8]) -> Option<Layout> {
        layout(self.shape, canonical)
    }

    /// Where the first part with this meaning lies in a number that fits.
    pub(crate) fn place(&self, canonical: &[u8], field: Field) -> Option<Place> {
        place(self.shape, canonical, field)
    }

    /// Whether every code of a number that fits is in the table of its publisher, as far as that table is whole.
    pub(crate) fn lists_codes(&self, canonical: &[u8]) -> bool {
        self.shape.iter().all(|part| match *part {
            Part::Code(field, table) if !table.is_sample() => {
                let place = self.place(canonical, field);
                place.is_none_or(|at| table.contains(&canonical[usize::from(at.from)..usize::from(at.to)]))
            }
            _ => true,
        })
    }

    /// Whether a number has a code of a table, and the tables know each of them, samples of tables included.
    pub(crate) fn knows_codes(&self, canonical: &[u8]) -> bool {
        let codes = || self.shape.iter().filter(|part| matches!(part, Part::Code(..)));
        let known = |part: &Part| match *part {
            Part::Code(field, table) => self
                .place(canonical, field)
                .is_some_and(|at| table.contains(&canonical[usize::from(at.from)..usize::from(at.to)])),
            _ => true,
        };
        codes().next().is_some() && codes().all(known)
    }

    /// The characters that enter the check, and the place of the check character, in a number that this layout was
    /// made from. `None` without a check slot.
    pub(crate) const fn body<'a>(&self, layout: &Layout, canonical: &'a [u8]) -> Option<(&'a [u8], usize)> {
        match layout.check_slot() {
            Some(slot) => Some((self.domain.of(canonical, slot), slot)),
            None => None,
        }
    }

    /// Whether the check digit of a fitting number is right; `None` without a check, or when the shape does not fit.
    pub const fn check_agrees(&self, canonical: &[u8]) -> Option<bool> {
        if matches!(self.check, Check::None) {
            return None;
        }
        let Some(layout) = self.layout(canonical) else { return None };
        match self.body(&layout, canonical) {
            Some((body, slot)) => Some(self.check.accepts(body, canonical[slot])),
            None => None,
        }
    }
}

/// Two formats are the same when their identifiers are.
impl PartialEq for Format {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Eq for Format {}

impl Hash for Format {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.id.hash(state);
    }
}

/// By identifier: a whole format file would drown every message that names one.
impl fmt::Debug for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Format").field(&self.id).finish()
    }
}
