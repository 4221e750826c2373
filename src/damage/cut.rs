//! The end is cut off: a database column was too short.

use super::{Acceptance, Damage, acceptance, origin};
use crate::canon::Compact;
use crate::finding::{Code, Detail, Finding, Span};
use crate::rule::Carrier;

/// Widths of columns that people choose.
const WIDTHS: &[usize] = &[10, 12, 15, 16, 20, 24, 25, 30, 32];
/// Bits that the beginning must say for a longer format where the length is such a width, and where it is not.
const AT_WIDTH: f64 = 6.0;
const ELSEWHERE: f64 = 9.0;

pub(super) fn look(number: &Compact, place: Span, declared: Option<&'static Carrier>) -> Option<Damage> {
    let accepted = acceptance(number, declared);
    if number.len < 8 || accepted == Acceptance::Check || declared.is_some() && accepted != Acceptance::None {
        return None;
    }
    let least = if WIDTHS.contains(&number.len) { AT_WIDTH } else { ELSEWHERE };
    // With the carrier known, the width alone speaks, as long as nothing of its own is that short.
    let least = if declared.is_some() && WIDTHS.contains(&number.len) { 0.0 } else { least };
    // One missing character is a slip of the hand, not of a column.
    let starts = [number.text().to_vec()];
    let longer = |n: usize| n > number.len + 1;
    let (row, bits) = origin::candidates(longer, &starts, declared).max_by(|a, b| a.1.total_cmp(&b.1))?;
    let own = crate::cell::claim::of_number(number).map_or(0.0, |c| f64::from(c.evidence) / 4.0);
    if bits < least || bits < own + AT_WIDTH && accepted != Acceptance::None {
        return None;
    }
    let lost = row.len() - number.len;
    let detail = Detail::Lost {
        digits: row.len(),
        lost,
        prefix: core::str::from_utf8(number.text()).unwrap_or("").to_owned(),
        carrier: origin::carrier(row.len(), &starts, declared),
        candidates_log10: lost as u32,
    };
    let end = Span::new(place.end, place.end);
    Some(Damage { finding: Finding::new(Code::Truncated, end).detail(detail), restored: None })
}
