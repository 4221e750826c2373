//! What a fitting shape has still to be asked: does the check digit agree, does the table know the code.

use crate::carriers::{CARRIERS, FLAT};
use crate::check::Check;
use crate::registry::Registry;
use crate::rule::{Domain, Format, Part};

/// One distinct question to a whole number: a check digit, or a code that must be in a closed table.
#[derive(Clone, Copy)]
pub(super) enum Question {
    Check { check: Check, domain: Domain, slot_from_end: u8 },
    Code { registry: Registry, at: u8 },
}

impl Question {
    /// The check of the format at this place of the catalogue, in rows whose slot lies so far from the end.
    pub(super) const fn check(flat: usize, slot_from_end: u8) -> Self {
        let format = format_at(flat);
        Self::Check { check: format.check, domain: format.domain, slot_from_end }
    }

    /// The first code of a closed table in the format at this place of the catalogue, at byte `at` of its rows.
    pub(super) const fn code(flat: usize, at: u8) -> Self {
        let shape = format_at(flat).shape;
        let mut i = 0;
        while i < shape.len() {
            if let Part::Code(_, registry) = shape[i]
                && registry.is_closed()
            {
                return Self::Code { registry, at };
            }
            i += 1;
        }
        // Tables that are older than the carriers must still compile: they are rewritten by a program that links them.
        Self::check(flat, 0)
    }

    pub(super) fn passes(&self, s: &[u8]) -> bool {
        match *self {
            Self::Check { check, domain, slot_from_end } => {
                let slot = s.len() - 1 - usize::from(slot_from_end);
                check.accepts(domain.of(s, slot), s[slot])
            }
            Self::Code { registry, at } => registry.contains(&s[usize::from(at)..usize::from(at) + registry.width()]),
        }
    }
}

/// The format at a place of the list of all; behind its end the first one.
const fn format_at(flat: usize) -> &'static Format {
    let (carrier, format) = if flat < FLAT.len() { FLAT[flat] } else { FLAT[0] };
    &CARRIERS[carrier as usize].formats[format as usize]
}
