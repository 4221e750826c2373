//! Nothing but the letters that a number begins with, and signs in the place of all the rest: `1Z****`, `SF…`, `RB…GB`.

use crate::canon::MAX;
use crate::damage::origin;
use crate::evidence::{STRIKING, bits};
use crate::registry::Registry;
use crate::rule::Carrier;

/// The first characters that are shown.
const SHOWN: core::ops::RangeInclusive<usize> = 2..=4;
/// So many signs are no emphasis.
const RUN: usize = 3;

/// Where such signs stand, if numbers begin with what is in front of them.
pub(super) fn begun(text: &str, declared: Option<&'static Carrier>) -> Option<(usize, usize)> {
    let text = text.trim_end();
    let at = text.find(|c: char| !c.is_ascii_alphanumeric()).filter(|at| SHOWN.contains(at))?;
    let (head, rest) = text.split_at(at);
    let tail = rest.trim_start_matches(is_hiding);
    let signs = &rest[..rest.len() - tail.len()];
    let dots = signs.contains(['…', '‥']) || signs.contains("...");
    let country = tail.len() == 2 && Registry::S10Country.contains(tail.as_bytes());
    let capitals = head.bytes().all(|b| b.is_ascii_digit() || b.is_ascii_uppercase());
    let lettered = head.bytes().any(|b| b.is_ascii_uppercase());
    let enough = dots || signs.chars().count() >= RUN;
    // The tables know capitals and digits only.
    let known = || if tail.is_empty() { begins(head, declared) } else { country && head.len() == 2 };
    (capitals && lettered && enough && known()).then_some((at, text.len() - tail.len()))
}

/// A sign that stands for characters behind a beginning.
fn is_hiding(c: char) -> bool {
    matches!(c, '*' | '＊' | '•' | '●' | '✱' | '…' | '‥' | '.')
}

/// Whether numbers of the declared carrier, or of anybody, have such a beginning of their own.
fn begins(head: &str, declared: Option<&'static Carrier>) -> bool {
    let starts = [head.as_bytes().to_vec()];
    let known = |carrier| {
        let mut found = false;
        origin::each(|len| (head.len()..=MAX).contains(&len), &starts, carrier, bits(STRIKING), |_| found = true);
        found
    };
    known(None) || declared.is_some() && known(declared)
}
