//! How much of something one number of a shape can have.

use super::part::Part;

/// How many check slots one number of the shape has at most.
pub(super) const fn check_slots(parts: &[Part]) -> usize {
    most(parts, true)
}

/// How many parts one number of the shape has at most.
pub(super) const fn most_parts(parts: &[Part]) -> usize {
    most(parts, false)
}

/// How many parts one number has at most: check slots only, or all.
const fn most(parts: &[Part], checks: bool) -> usize {
    let mut n = 0;
    let mut i = 0;
    while i < parts.len() {
        n += match parts[i] {
            Part::Check(_) => 1,
            Part::Optional(inner) => most(inner, checks),
            Part::Either(sequences) => {
                let mut longest = 0;
                let mut k = 0;
                while k < sequences.len() {
                    let here = most(sequences[k], checks);
                    longest = if here > longest { here } else { longest };
                    k += 1;
                }
                longest
            }
            _ => !checks as usize,
        };
        i += 1;
    }
    n
}

/// Whether a code stands in a part that a number may lack.
pub(super) const fn has_inner_code(parts: &[Part]) -> bool {
    let mut i = 0;
    while i < parts.len() {
        match parts[i] {
            Part::Optional(inner) if has_code(inner) => return true,
            Part::Either(sequences) => {
                let mut k = 0;
                while k < sequences.len() {
                    if has_code(sequences[k]) {
                        return true;
                    }
                    k += 1;
                }
            }
            _ => {}
        }
        i += 1;
    }
    false
}

/// Whether a table stands among some parts.
const fn has_code(parts: &[Part]) -> bool {
    let mut i = 0;
    while i < parts.len() {
        if matches!(parts[i], Part::Code(..)) {
            return true;
        }
        i += 1;
    }
    has_inner_code(parts)
}
