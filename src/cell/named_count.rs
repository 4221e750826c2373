//! A count behind a number whose carrier is named beside it: `Asendia AHOY6JQUS8W 1`.

use super::count::is_few;
use super::counted::prints_count;
use super::lengths::NO_GROUP;
use super::{Peeled, claim, trim};
use crate::canon::Compact;
use crate::finding::{Applicability, Code, Span};
use crate::matcher::Fit;
use crate::signs::parts_groups;

/// Takes the count off, as where the carrier is declared. That it is none of the number is a proposal.
pub(super) fn look(input: &str, cell: &mut Peeled) {
    let Some(number) = known_before_count(input, cell) else { return };
    let count = trim(input, Span::new(number.end, cell.core.end));
    cell.keep(number, Code::TrailingText, count);
    cell.sure = cell.sure.min(Applicability::Likely);
}

/// The number that this carrier knows in front of one figure or two, which no check digit of its own counts to it, nor
/// the way in which it prints its numbers: only the signs between groups make a count look like one.
fn known_before_count(input: &str, cell: &Peeled) -> Option<Span> {
    let hint = cell.hint.filter(|_| cell.declared.is_none() && cell.rewritten.is_none())?;
    let core = trim(input, cell.core);
    if claim::owns_punctuation(core.of(input), Some(hint)) {
        return None;
    }
    let (front, count) = core.of(input).rsplit_once(parts_groups)?;
    let number = Span::new(core.start, core.start + front.trim_end_matches(parts_groups).len());
    let text = number.of(input);
    let solid = text.len() >= NO_GROUP && text.bytes().all(|b| b.is_ascii_alphanumeric());
    if !is_few(count) || !solid || !claim::number(input, number).is_some_and(|number| claim::by(hint, &number)) {
        return None;
    }
    let counts = |fit: Fit| fit.check == Some(true) || prints_count(fit);
    let counted = |whole: Compact| claim::fits_of(hint, &whole).any(counts);
    (!cell.is_beyond_doubt(input, core) && !claim::number(input, core).is_some_and(counted)).then_some(number)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::carriers;

    #[test]
    fn a_count_behind_what_the_named_carrier_knows_comes_off() {
        for (text, carrier, left) in [
            ("AHOY6JQUS8W 1", Some("asendia"), "AHOY6JQUS8W"),
            ("AHOY6JQUS8W - 12", Some("asendia"), "AHOY6JQUS8W"),
            ("AHOY6JQUS8W 123", Some("asendia"), "AHOY6JQUS8W 123"),
            ("AHOY6JQUS8W", Some("asendia"), "AHOY6JQUS8W"),
            // The piece of a shipment, as this carrier prints it.
            ("1LS9141777631706-1", Some("ontrac"), "1LS9141777631706-1"),
            ("AHOY6JQUS8W 1", None, "AHOY6JQUS8W 1"),
        ] {
            let mut cell = Peeled { hint: carrier.and_then(carriers::carrier), ..Peeled::whole(text) };
            look(text, &mut cell);
            assert_eq!(cell.core.of(text), left, "{text}");
        }
    }
}
