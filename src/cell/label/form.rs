//! The identifier of a form that FedEx prints beside a number, in front of it or behind it:
//! `TRK# [0201] 4634 5825 5368`.

use crate::cell::claim;
use crate::finding::Span;

/// Forms as the examples and answers of the FedEx services name them.
const FORMS: &[&str] = &["0201", "0430"];
/// Digits of a form, and of the number beside it.
const FORM: usize = 4;
const NUMBER: usize = 12;

/// Labels that stand in front of a form.
const LABELS: &[&str] = &["trk", "mps"];

/// The number at `rest`, behind a label, without the form beside it.
pub(super) fn beside(input: &str, core: Span, rest: Span) -> Option<Span> {
    if !is_label(Span::new(core.start, rest.start).of(input)) {
        return None;
    }
    let text = rest.of(input);
    let number = |from: usize, to: usize| {
        let span = Span::new(rest.start + from, rest.start + to);
        let spelled = span.of(input).bytes().all(|b| b.is_ascii_digit() || b == b' ');
        let digits = span.of(input).bytes().filter(u8::is_ascii_digit).count();
        let claim = || claim::number(input, span).and_then(|number| claim::of_number(&number));
        (spelled && digits == NUMBER && claim().is_some_and(|claim| claim.checked)).then_some(span)
    };
    let (head, form) = split_last(text);
    let in_front = || FORMS.contains(&form).then(|| number(0, head.trim_end_matches(['[', '(', ' ']).len()))?;
    let behind = || {
        let body = text.trim_start_matches(['[', '(']);
        let form = body.bytes().take_while(u8::is_ascii_digit).count();
        let rest = body[form..].trim_start_matches([']', ')', ' ']);
        (form == FORM).then(|| number(text.len() - rest.len(), text.len()))?
    };
    in_front().or_else(behind)
}

/// Whether the digits that a label ends with are those of a form that is known, or none at all.
pub(super) fn is_known(label: &str) -> bool {
    let (_, form) = split_last(label);
    form.is_empty() || !is_label(label) || FORMS.contains(&form)
}

/// The digits at the end of a text, and what stands in front of them.
fn split_last(text: &str) -> (&str, &str) {
    let body = text.trim_end_matches([']', ')', ' ']);
    body.split_at(body.len() - body.bytes().rev().take_while(u8::is_ascii_digit).count())
}

/// Whether a text begins with the word that the form prints.
fn is_label(text: &str) -> bool {
    let head = text.get(..3).unwrap_or("");
    LABELS.iter().any(|label| label.eq_ignore_ascii_case(head))
}
