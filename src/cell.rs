//! Where the number stands in a cell, and what stands around it.
//!
//! A cell is peeled from the outside in: each layer looks at what is left, takes off what it knows, and says so; the
//! next round looks again, so that any order of quotes, labels, names and markup comes off. As soon as what is left is
//! a number by itself, nothing more is taken: `SF` of `SF1234567890123` is not the name of the carrier.

mod aside;
mod attribute;
mod barcode;
mod begun;
mod blot;
mod caption;
mod captions;
pub(crate) mod claim;
mod companion;
mod condemned;
mod count;
mod counted;
mod cross;
mod cut_off;
mod doubts;
mod ell;
mod even;
mod field;
mod figures;
mod front;
mod glue;
mod gs1;
mod head;
mod hole;
mod hosts;
mod item;
mod keyboard;
mod known;
pub(crate) mod label;
mod labels;
mod late;
mod layers;
mod lengths;
mod lone;
mod long_word;
mod margin;
mod masked;
mod misread;
pub(crate) mod name;
mod named_count;
mod object;
mod ordered;
mod peeled;
mod postal;
mod remark;
mod row;
mod run;
mod several;
mod six;
mod tail;
mod term;
pub(crate) mod url;
mod words;
mod wrap;

pub(crate) use attribute::of_attribute;
pub(crate) use claim::{FEWEST, owns_punctuation};
pub(crate) use companion::{has_companion, has_field};
pub(crate) use count::ends_with_weight;
pub(crate) use counted::{before_count, before_letter, before_unit, prints_count};
pub(crate) use cross::has_cross;
pub(crate) use ell::has_small_letter;
pub(crate) use front::{behind_joint, has_said_word, has_word_in_front, is_behind_name};
pub(crate) use glue::{before_figures, ends_with_day, is_captioned, is_said, may_hold_word};
pub(crate) use head::{begins, is_name, may_begin, may_begin_long};
pub(crate) use keyboard::{begun_on_keys, by_keyboard, on_another_layout};
#[doc(hidden)]
pub use label::folded_labels;
pub(crate) use lengths::NO_GROUP;
pub(crate) use lone::{behind_letters, parts_country};
pub(crate) use long_word::{has_checked_long_word, has_long_word};
pub(crate) use margin::goes_on_behind_end;
pub(crate) use misread::has_item_beside;
pub(crate) use name::{ends_of_names, has_name_behind};
pub(crate) use object::{carrier_of_object, of_object};
pub(crate) use peeled::Peeled;
pub(crate) use postal::is_postal_without_country;
pub(crate) use remark::{Kind, before_capitals, behind_capitals, joins_words, kind};
pub(crate) use several::{
    SHORTEST_WORD, has_parting, has_word_between, is_grouped, is_thrice, is_twice, longest_word, may_be_numbers,
};
use smallvec::SmallVec;
pub(crate) use tail::may_go_on;
pub(crate) use term::behind as behind_term;
pub(crate) use words::{ITEM_LABEL, WAYBILL_LABELS};

use crate::canon::{is_latin_word, plain};
use crate::damage;
use crate::finding::{Code, Span};
use crate::rule::Carrier;
use crate::signs::{is_invisible, parts_groups_byte};
use crate::spreadsheet::LONGEST_CELL;
use crate::trim::is_bare;

/// No cell has more layers.
const DEEPEST: usize = 16;

/// Whether a kind of dress may be around anything and says nothing of it: the signs of a symbology are around any
/// barcode.
pub(crate) const fn is_wrapper(code: Code) -> bool {
    matches!(
        code,
        Code::ControlCharacter
            | Code::Quotes
            | Code::HtmlMarkup
            | Code::UrlEncoded
            | Code::ApostrophePrefix
            | Code::FormulaWrapper
            | Code::AimPrefix
            | Code::StartStop
    )
}

/// Takes a cell apart. A declared carrier tells its numbers from the text around them, and from two of them in a row.
/// Which of the signs that are read alike was typed does not matter.
pub(crate) fn peel(input: &str, declared: Option<&'static Carrier>) -> Peeled {
    match plain(input) {
        Some(shown) => peel_plain(&shown.text, declared).shown_by(&shown),
        None => peel_plain(input, declared),
    }
}

/// A cell in which nothing stands around the number.
pub(crate) fn unpeeled(input: &str, declared: Option<&'static Carrier>) -> Peeled {
    Peeled { declared, ..Peeled::whole(input) }
}

/// Takes a cell apart that is spelled in the signs of a keyboard.
fn peel_plain(input: &str, declared: Option<&'static Carrier>) -> Peeled {
    let mut cell = unpeeled(input, declared);
    if input.len() > LONGEST_CELL {
        return cell;
    }
    if !keyboard::all_shifted(input, &mut cell) {
        keyboard::beside(input, &mut cell);
    }
    for _ in 0..DEEPEST {
        cell.settle(input);
        if is_done(input, &mut cell) || !layers::peel(input, &mut cell) {
            break;
        }
    }
    hidden(input, &mut cell);
    cut_off::look(input, &mut cell);
    caption::put_back(input, &mut cell);
    cell.sure = doubts::sure(doubts::OF_REST, input, &cell);
    late::peel(input, &mut cell);
    cell.sure = doubts::sure(doubts::OF_NUMBER, input, &cell);
    condemned::look(input, &mut cell);
    cell
}

/// Whether nothing more comes off.
fn is_done(input: &str, cell: &mut Peeled) -> bool {
    let text = cell.core.of(input);
    // What names the carrier says as much as to declare it.
    let carrier = cell.declared.or(cell.hint);
    if cell.several.len() > 1 || cell.rewritten.is_some() || claim::owns_punctuation(text, carrier) {
        return true;
    }
    // What stands in the place of a character ends no number, and parts no two.
    if hole::is_within(input, cell)
        || misread::is_in_groups(input, cell)
        || damage::lacks_one(input, cell.core, carrier)
    {
        return true;
    }
    if several::declared(input, cell) {
        return true;
    }
    // A number is one in whatever letters it is written: nothing parts its beginning from the rest. Where the declared
    // carrier does not know it, another keyboard may have been meant.
    let accepted = || match cell.declared {
        Some(_) => cell.is_own(input, cell.core),
        None => cell.claim(input, cell.core).is_some(),
    };
    let seen = text.trim_matches(is_void);
    let lettered = || seen.chars().any(|c| !c.is_ascii() && c.is_alphabetic());
    if !seen.is_ascii() && lettered() && is_latin_word(seen) && accepted() {
        return true;
    }
    // Words are common, and hold nothing to take off.
    is_plain(text) && (!text.bytes().any(|b| b.is_ascii_digit()) || is_spaced_out(text))
}

/// Puts back signs that hide characters and went off with what stands beside them: `LP68450•••• - 中国邮政`.
fn hidden(input: &str, cell: &mut Peeled) {
    const RUN: usize = 3;
    let sign = |c: char| damage::hides_characters(c) || matches!(c, '.' | '…' | '‥');
    let core = trim(input, cell.core);
    let after = &input[core.end..];
    let behind = &after[..after.len() - after.trim_start_matches(sign).len()];
    let long = behind.chars().count() >= RUN || behind == ".." || behind.contains(['…', '‥']);
    // As many in front are decoration.
    let framed = behind.bytes().all(|b| b == b'*') && input[..core.start].trim_end().ends_with(behind);
    if core.end == input.len() || cell.rewritten.is_some() || cell.several.len() > 1 || !long || framed {
        return;
    }
    // Signs in front of it are none of the number.
    let text = core.of(input).trim_start_matches(|c: char| !c.is_alphanumeric());
    let starts = [core.start, core.end - text.len()];
    let mut wholes = starts.iter().map(|&start| Span::new(start, core.end + behind.len()));
    if let Some(whole) = wholes.find(|&whole| damage::is_disfigured(input, whole, cell.declared.or(cell.hint))) {
        cell.core = whole;
    }
}

/// What ends a line.
const LINE_BREAKS: &[char] = &['\n', '\r', '\u{85}', '\u{2028}', '\u{2029}'];

/// Letters, digits and what carriers print between groups: nothing that could part two numbers or group digits.
fn is_plain(text: &str) -> bool {
    text.bytes().all(|b| b.is_ascii_alphanumeric() || parts_groups_byte(b))
}

/// Whether every letter and digit stands alone, as in a form with a box for each: then the text is one number or none,
/// unless it is written twice or begins with a label or a name.
pub(crate) fn is_spaced_out(text: &str) -> bool {
    let alone = |pair: &[u8]| !(pair[0].is_ascii_alphanumeric() && pair[1].is_ascii_alphanumeric());
    // In most texts two of them touch.
    if !text.as_bytes().windows(2).all(alone) {
        return false;
    }
    let signs: SmallVec<[u8; 64]> =
        text.bytes().filter(u8::is_ascii_alphanumeric).map(|b| b.to_ascii_uppercase()).collect();
    let (first, second) = signs.split_at(signs.len() / 2);
    signs.len() >= FEWEST as usize && first != second && !may_begin(&signs)
}

/// The part of `span` without the whitespace and the invisible characters at its edges.
fn trim(input: &str, span: Span) -> Span {
    let text = span.of(input);
    if is_bare(text) {
        return span;
    }
    let start = span.start + (text.len() - text.trim_start_matches(is_void).len());
    let text = Span::new(start, span.end).of(input);
    Span::new(start, start + text.trim_end_matches(is_void).len())
}

/// Whether a character takes no room of its own beside a number.
pub(crate) fn is_void(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\0'..='\u{1c}' | '\u{1e}'..='\u{1f}') || is_invisible(c)
}

#[cfg(test)]
mod tests;
