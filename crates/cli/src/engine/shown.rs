//! A text as it may be repeated.

use std::borrow::Cow;

use tracklint::{Code, Diagnosis, Span, payment_cards};
use unicode_normalization::UnicodeNormalization;

use super::Answer;

/// The input as it may be repeated: of the number of a payment card only the last four digits, and no other digit
/// beside it, which may be its date or its code. Every byte keeps its place.
pub fn shown<'a>(input: &'a str, answer: &Answer) -> Cow<'a, str> {
    let named = answer.findings.iter().find(|finding| finding.code == Code::PaymentCard).map(|finding| finding.span);
    let repairs = answer.repairs.iter().map(|repair| repair.number.as_str());
    let own: Vec<&str> = answer.canonical.as_deref().into_iter().chain(repairs).collect();
    veiled(input, &cards(input, named, &own))
}

/// The input of a diagnosis, likewise.
pub fn shown_of<'a>(diagnosis: &Diagnosis<'a>) -> Cow<'a, str> {
    let input = diagnosis.input();
    let named = diagnosis.findings().iter().find(|finding| finding.code == Code::PaymentCard);
    let repairs = diagnosis.repairs().iter().map(|repair| repair.number.as_str());
    let own: Vec<&str> = diagnosis.canonical().into_iter().chain(repairs).collect();
    veiled(input, &cards(input, named.map(|finding| finding.span), &own))
}

/// The same of a text of which nobody has said anything yet.
pub fn shown_alone(input: &str) -> Cow<'_, str> {
    /// The least that the number of a card has.
    const DIGITS: usize = 12;
    if input.chars().filter(|c| c.is_numeric()).count() < DIGITS || tracklint::is_valid(input) {
        return Cow::Borrowed(input);
    }
    shown_of(&tracklint::diagnose(input))
}

/// The same of a text that stands beside numbers; `own` is the number in it, if any.
pub fn shown_beside<'a>(text: &'a str, own: &str) -> Cow<'a, str> {
    veiled(text, &cards(text, None, &[own]))
}

/// The cards in a text: that of which the diagnosis speaks, and whatever else looks like one, unless it is the number
/// that the text is taken for or may be meant for.
fn cards(text: &str, named: Option<Span>, own: &[&str]) -> Vec<Span> {
    let is_own = |card: &Span| {
        let digits: String = card.of(text).nfkc().filter(char::is_ascii_digit).collect();
        own.iter().any(|number| number.contains(&digits))
    };
    let mut cards = payment_cards(text);
    cards.retain(|card| !is_own(card));
    let within = |named: &Span| cards.iter().any(|card| named.start <= card.start && card.end <= named.end);
    let named = named.filter(|named| !within(named));
    cards.extend(named);
    cards.sort_unstable_by_key(|card| card.start);
    cards
}

/// A text in which only the last digits of some cards can be read; they come in its order. The text itself where there
/// is none.
fn veiled<'a>(input: &'a str, cards: &[Span]) -> Cow<'a, str> {
    const LAST: usize = 4;
    if cards.is_empty() {
        return Cow::Borrowed(input);
    }
    let mut out = String::with_capacity(input.len());
    let mut at = 0;
    for card in cards {
        let digits = card.of(input).char_indices().filter(|(_, c)| c.is_numeric());
        let last = digits.map(|(at, _)| at).rev().nth(LAST - 1).unwrap_or(0);
        let (from, to) = (at.max(card.start + last), at.max(card.end));
        hide(&input[at..from], &mut out);
        out.push_str(&input[from..to]);
        at = to;
    }
    hide(&input[at..], &mut out);
    Cow::Owned(out)
}

/// Adds a text without its digits, byte for byte.
fn hide(text: &str, out: &mut String) {
    for c in text.chars() {
        if c.is_numeric() {
            out.extend(std::iter::repeat_n('*', c.len_utf8()));
        } else {
            out.push(c);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_card_is_shown_whatever_the_text_is_taken_for() {
        for (text, masked) in [
            ("4787789328792170", "************2170"),
            ("Visa: 4787789328792170 cvv 123", "Visa: ************2170 cvv ***"),
            ("N/A 4787 7893 2879 2170", "N/A **** **** **** 2170"),
            ("4787789328792170|12|29|123", "************2170|**|**|***"),
            ("4242424242424242 exp 12/29", "************4242 exp **/**"),
            ("1ZOIFYLYQ453604003 card 4787789328792170", "*ZOIFYLYQ********* card ************2170"),
            ("A1, 4787789328792170", "A*, ************2170"),
        ] {
            assert_eq!(shown_alone(text), masked);
            assert_eq!(shown_beside(text, ""), masked);
        }
    }

    #[test]
    fn the_number_itself_is_shown() {
        for text in ["1Z999AA10123456784", "9400 1112 0620 6406 2607 87", "1z 999 aa1 01 2345 6785"] {
            assert_eq!(shown_alone(text), text);
        }
        assert_eq!(shown_beside(" 4787789328792170", "4787789328792170"), " 4787789328792170");
    }
}
