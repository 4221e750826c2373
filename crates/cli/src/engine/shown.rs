//! A text as it may be repeated.

use std::borrow::Cow;

use tracklint::{Code, Span};

use super::Answer;

/// The input as it may be repeated: of the number of a payment card only the last four digits, and no other digit
/// beside it, which may be its date or its code. Every byte keeps its place.
pub fn shown<'a>(input: &'a str, answer: &Answer) -> Cow<'a, str> {
    let card = answer.findings.iter().find(|finding| finding.code == Code::PaymentCard);
    card.map_or(Cow::Borrowed(input), |card| veiled(input, card.span))
}

/// The same of a text of which nobody has said anything yet.
pub fn shown_alone(input: &str) -> Cow<'_, str> {
    /// The least that the number of a card has.
    const DIGITS: usize = 12;
    if input.chars().filter(|c| c.is_numeric()).count() < DIGITS || tracklint::is_valid(input) {
        return Cow::Borrowed(input);
    }
    let diagnosis = tracklint::diagnose(input);
    let card = diagnosis.findings().iter().find(|finding| finding.code == Code::PaymentCard);
    card.map_or(Cow::Borrowed(input), |card| Cow::Owned(veiled(input, card.span).into_owned()))
}

/// A text in which only the last digits of a card can be read.
fn veiled(input: &str, card: Span) -> Cow<'_, str> {
    let digits = |c: &(usize, char)| c.1.is_numeric();
    let within = input.char_indices().filter(|(at, _)| (card.start..card.end).contains(at));
    let kept = within.filter(digits).map(|(at, _)| at).rev().nth(3).unwrap_or(card.start);
    let mut out = String::with_capacity(input.len());
    for (at, c) in input.char_indices() {
        if c.is_numeric() && !(kept..card.end).contains(&at) {
            out.extend(core::iter::repeat_n('*', c.len_utf8()));
        } else {
            out.push(c);
        }
    }
    Cow::Owned(out)
}
