//! What comes off last, once no layer finds anything more: what the number takes with it and would be whole without.

use super::{Peeled, counted, front, name, named_count, remark, trim};
use crate::finding::{Applicability, Code, Span};

/// What is looked for, each of it once, in this order.
const LATE: [fn(&str, &mut Peeled); 5] = [words, named_count::look, name::behind, counted::dashed, front::said];

/// Takes it off.
pub(super) fn peel(input: &str, cell: &mut Peeled) {
    for look in LATE {
        look(input, cell);
    }
}

/// Takes words off that are hardly letters of the number, where it is one without them; in front of anything else they
/// leave the whole in doubt.
fn words(input: &str, cell: &mut Peeled) {
    if cell.rewritten.is_some() {
        return;
    }
    let behind = remark::joins_capitals(input, cell);
    // What the declared carrier knows, right or wrong, is its number.
    let alone = behind.filter(|&number| cell.declared.is_some() || cell.claim(input, number).is_some());
    if let Some(number) = alone {
        let word = trim(input, Span::new(cell.core.start, number.start));
        cell.keep(number, Code::LabelGlued, word);
        cell.sure = cell.sure.min(Applicability::Likely);
    } else if behind.is_some() || remark::takes_words(input, cell) {
        cell.sure = cell.sure.min(Applicability::Guess);
    } else if let Some(number) = remark::takes_capitals(input, cell) {
        let word = trim(input, Span::new(number.end, cell.core.end));
        cell.keep(number, Code::TrailingText, word);
        cell.sure = cell.sure.min(Applicability::Likely);
    }
}
