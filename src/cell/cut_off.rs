//! Dots that leave out the end of a number, among the signs of a list or a sentence: `- 94001362062481...,`.

use super::{Peeled, trim};
use crate::damage;
use crate::finding::{Applicability, Span};

/// Signs that stand for any number of characters.
const DOTS: [&str; 3] = ["...", "…", "‥"];
/// Letters and figures of what a sign of its own parts from a number: `DE - `, `A. `.
const BESIDE: usize = 3;
/// Fewer digits in front of dots may be the last group of a number.
const FEWEST: usize = 8;

/// Leaves the dots to the number that they cut off, and nothing else beside them: no sign there makes it whole. Where
/// more than signs stand beside them, no reading without them is more than a guess.
pub(super) fn look(input: &str, cell: &mut Peeled) {
    let core = trim(input, cell.core);
    let text = core.of(input);
    if cell.rewritten.is_some() || cell.several.len() > 1 {
        return;
    }
    let Some((from, to)) = number(text) else { return };
    let carrier = cell.declared.or(cell.hint);
    let hides = |from: usize| damage::is_disfigured(input, Span::new(core.start + from, core.start + to), carrier);
    let front = &text[..from];
    let signs = front.chars().filter(|c| c.is_alphanumeric()).count();
    let parted = signs == 0 || signs <= BESIDE && front.contains(|c: char| !c.is_alphanumeric() && !c.is_whitespace());
    // Groups in front belong to it.
    let start = if parted { from } else { text.find(char::is_alphanumeric).unwrap_or(from) };
    if start == 0 && to == text.len() || damage::is_disfigured(input, core, carrier) {
        return;
    }
    let alone = !text[to..].contains(char::is_alphanumeric);
    if alone && hides(start) {
        cell.core = Span::new(core.start + start, core.start + to);
    } else if !cell.is_beyond_doubt(input, core) && (hides(start) || is_long(&text[from..to]) && hides(from)) {
        cell.sure = Applicability::Guess;
    }
}

/// Where the word begins that the last dots of a text touch, and where the dots end.
fn number(text: &str) -> Option<(usize, usize)> {
    let to = DOTS.iter().filter_map(|dots| Some(text.rfind(*dots)? + dots.len())).max()?;
    let word = text[..to].trim_end_matches(['.', '…', '‥']);
    let solid = word.trim_end_matches(|c: char| c.is_ascii_alphanumeric() || c == '-');
    let from = word.len() - word[solid.len()..].trim_start_matches('-').len();
    word[from..].bytes().any(|b| b.is_ascii_digit()).then_some((from, to))
}

/// Whether a word has the digits of a number.
fn is_long(word: &str) -> bool {
    word.bytes().filter(u8::is_ascii_digit).count() >= FEWEST
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_dots_cut_off_is_left_with_them_alone() {
        for (text, left, sure) in [
            ("- 94001362062481...,", "94001362062481...", Applicability::Safe),
            ("94001362062481... -", "94001362062481...", Applicability::Safe),
            (",94001362062481…", "94001362062481…", Applicability::Safe),
            ("DE - 9940152607...", "9940152607...", Applicability::Safe),
            ("9940152607... 30.11.", "9940152607... 30.11.", Applicability::Safe),
            // Dots that end a sentence, or hide nothing behind a number that proves itself.
            ("RB123456785GB...,", "RB123456785GB...,", Applicability::Safe),
            ("94001362062481...", "94001362062481...", Applicability::Safe),
            ("986578788855", "986578788855", Applicability::Safe),
        ] {
            let mut cell = Peeled::whole(text);
            look(text, &mut cell);
            assert_eq!((cell.core.of(text), cell.sure), (left, sure), "{text}");
        }
    }
}
