//! The last group of a number whose six was read as a letter, and which looks like a weight then: `7260 3244 8452
//! 630G`.

use super::Peeled;
use super::claim::{self, Claim};
use crate::finding::Span;
use crate::signs::is_dash;

/// Whether the figures and the `G` that a text in groups ends with are its last group: with a six for the letter all of
/// it is a number, and nothing proves what stands in front without them.
pub(super) fn ends_group(input: &str, core: Span, cell: &Peeled) -> bool {
    let Some(head) = core.of(input).strip_suffix('G') else { return false };
    let front = head.trim_end_matches(|c: char| c.is_ascii_digit());
    let before = front.trim_end_matches(|c: char| c.is_whitespace() || is_dash(c));
    if front.len() == head.len() || before.len() == front.len() || before.is_empty() {
        return false;
    }
    let restored = format!("{head}6");
    let Some(number) = claim::number(&restored, Span::new(0, restored.len())) else { return false };
    let accepted = match cell.declared {
        Some(carrier) => claim::fits_of(carrier, &number).any(|fit| !claim::is_free(fit.format)),
        None => claim::of_number(&number).is_some_and(Claim::is_sure),
    };
    let alone = Span::new(core.start, core.start + before.len());
    accepted && (!cell.is_beyond_doubt(input, alone) || claim::is_proven(&number, cell.declared))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::carriers;

    #[test]
    fn a_six_that_was_read_as_a_letter_is_no_weight() {
        for (text, carrier, ends) in [
            ("7260 3244 8452 630G", Some("aras-kargo"), true),
            ("TBA3 4093 4269 27G", None, true),
            ("7260 3244 8452 630g", Some("aras-kargo"), false),
            ("7260324484526306 500G", Some("aras-kargo"), false),
            ("726032448452630G", Some("aras-kargo"), false),
            ("630G", Some("aras-kargo"), false),
        ] {
            let cell = Peeled { declared: carrier.and_then(carriers::carrier), ..Peeled::whole(text) };
            assert_eq!(ends_group(text, Span::new(0, text.len()), &cell), ends, "{text}");
        }
    }
}
