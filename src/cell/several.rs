//! Several numbers in one cell, or the same one twice. They are parted, and never glued into a third.

mod apart;
mod faulty;
mod grouped;
mod list;
mod one;
mod replaced;
mod signed;
mod solid;
mod spoiled;
mod words;

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

pub(super) use apart::{among_words, apart, glued, scattered};
pub(super) use grouped::grouped;
pub(crate) use grouped::is_grouped;
pub(crate) use list::has_parting;
pub(super) use list::listed;
pub(super) use one::{is_rather_whole, may_be_several};
pub(super) use replaced::replaced;
pub(super) use signed::{bracketed, dotted, signed};
use smallvec::SmallVec;
pub(super) use solid::{declared, twice};
pub(crate) use solid::{is_thrice, is_twice};
pub(super) use spoiled::spoiled;
pub(crate) use words::{SHORTEST_WORD, has_word_between, longest_word, may_be_numbers};
pub(super) use words::{has_small_letters, words};

use super::{Peeled, claim};
use crate::finding::{Applicability, Code, Finding, Span};
use crate::foreign::{self, Strength};
use crate::signs::is_digits;

/// More numbers in one cell are a list, of which the first ones tell enough.
const MOST: usize = 64;

/// Writes down each number once; one that stands there twice was pasted twice.
pub(super) fn part(input: &str, cell: &mut Peeled, numbers: impl Iterator<Item = (Span, Span)>) -> bool {
    if is_place(cell.core.of(input)) {
        return false;
    }
    let mut seen: Vec<String> = Vec::new();
    let mut spans: SmallVec<[Span; 2]> = SmallVec::new();
    let mut again: Option<Span> = None;
    let mut copies = 1;
    for (piece, number) in numbers {
        let text = claim::number(input, number)
            .map_or_else(|| number.of(input).to_owned(), |text| String::from_utf8_lossy(text.text()).into_owned());
        if seen.contains(&text) {
            again = Some(Span::new(again.map_or(number.start, |first| first.start), number.end));
            copies += 1;
        } else {
            seen.push(text);
            spans.push(piece);
        }
    }
    match (spans.len(), again) {
        (1, Some(again)) => {
            cell.core = spans[0];
            cell.note(Finding::duplicate(again, &seen[0], copies));
        }
        (2.., _) => {
            cell.note(Finding::new(Code::SeveralNumbers, cell.core));
            cell.several = spans;
            cell.sure = Applicability::Likely;
        }
        _ => return false,
    }
    true
}

/// Whether a text shows that it is a day or a point in time.
fn is_moment(text: &str) -> bool {
    let time = |code| matches!(code, Code::Date | Code::Timestamp);
    foreign::look(text).is_some_and(|other| other.strength == Strength::Proof && time(other.code))
}

/// Whether a text is a day in digits alone: `20261130`.
pub(super) fn is_solid_day(text: &str) -> bool {
    const DAY: usize = 8;
    let day = |other: foreign::Foreign| other.code == Code::Date && other.strength >= Strength::Strong;
    text.len() == DAY && is_digits(text) && foreign::look(text).is_some_and(day)
}

/// Whether a text is a day that is written with signs between its figures, whoever numbers with as many digits.
pub(super) fn is_written_day(text: &str) -> bool {
    let day = |other: foreign::Foreign| other.code == Code::Date && other.strength >= Strength::Strong;
    !is_digits(text) && foreign::look(text).is_some_and(day)
}

/// Whether two figures are a place on a map together, whatever dress or caption stands around them.
fn is_place(text: &str) -> bool {
    let figures = |c: char| c.is_ascii_digit() || matches!(c, '-' | '+' | '(' | ')');
    let place = text.trim_matches(|c| !figures(c));
    let other = |found: foreign::Foreign| found.strength == Strength::Proof && found.code == Code::OtherIdentifier;
    text.bytes().filter(|&b| b == b'.').count() == 2 && foreign::look(place).is_some_and(other)
}

/// Whether a word in front of digits says that they are the number of an order.
pub(super) fn is_order(text: &str) -> bool {
    let announced = text.trim_start().starts_with(char::is_alphabetic);
    announced
        && foreign::look(text).is_some_and(|other| {
            other.strength >= Strength::Strong
                && matches!(other.code, Code::OrderId | Code::PurchaseOrder | Code::Invoice)
        })
}
