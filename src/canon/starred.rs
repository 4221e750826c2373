//! Stars that are written otherwise, in the place of characters that somebody hid: `RB12∗∗∗∗85GB`, `RB12\*\*\*\*85GB`,
//! `YT2229521272○○○○`.

use super::shown::Shown;
use crate::finding::Span;
use crate::signs::is_invisible;
use crate::spreadsheet::LONGEST_CELL;

/// Signs that hide characters where several of them stand within a word.
const SIGNS: &[char] = &[
    '*', '∗', '⁎', '✳', '⋆', '★', '☆', '▒', '░', '▓', '〇', '○', '◯', '◎', '※', '◆', '◇', '¤', '✕', '✖', '✗', '✘',
    '⬛', '⬜', '□', '▢', '◻', '▯', '~', '～',
];
/// Those that hide characters at an end of a word as well. The others emphasise there, or rate.
const MASKS: &[char] = &['∗', '⁎', '▒', '░', '▓', '〇', '○', '◯', '◎', '※'];
/// Those that do so at an end only: within a word they are what a program shows for characters that it cannot write.
const SQUARES: &[char] = &['□', '▢', '◻', '▯'];
/// Fewer of them emphasise or part something.
const FEWEST: usize = 3;
/// So many characters on either side may be two numbers that the signs part.
const LONG: usize = 8;
/// More characters than one number has, with those that are hidden.
const LONGEST: usize = 22;
/// How a program ends a figure that it took a number for.
const FRACTION: &str = ".0";

/// The text with plain stars, where other signs hide characters, strokes and invisible characters stand around stars,
/// or a fraction behind them.
pub(crate) fn starred(input: &str) -> Option<Shown> {
    if input.len() > LONGEST_CELL || !input.contains(SIGNS) {
        return None;
    }
    let mut out = Shown::default();
    let (mut at, mut changed, mut hides) = (0, false, false);
    while let Some(c) = input[at..].chars().next() {
        if hides && input.get(at..) == Some(FRACTION) {
            changed = true;
            break;
        }
        let (len, stars) = run(&input[at..]);
        if len == 0 {
            out.push(c, Span::new(at, at + c.len_utf8()));
            at += c.len_utf8();
            continue;
        }
        let signs = &input[at..at + len];
        let before = input[..at].bytes().rev().take_while(u8::is_ascii_alphanumeric).count();
        let after = input[at + len..].bytes().take_while(u8::is_ascii_alphanumeric).count();
        let framed = input[..at - before].ends_with(SIGNS) || input[at + len + after..].starts_with(SIGNS);
        let squares = signs.contains(SQUARES);
        let masks = squares || signs.contains(MASKS);
        let hidden = stars >= FEWEST
            && match (before, after) {
                (_, 0) => masks && before > 0 && !framed,
                (0, shown) => masks && shown < LONG && !framed,
                (before, after) => !squares && (before.min(after) < LONG || masks && before + stars + after <= LONGEST),
            };
        for (i, c) in signs.char_indices() {
            let span = Span::new(at + i, at + i + c.len_utf8());
            if hidden && SIGNS.contains(&c) {
                out.push('*', span);
            } else if !hidden {
                out.push(c, span);
            }
        }
        hides |= hidden;
        changed |= hidden && signs.bytes().any(|b| b != b'*');
        at += len;
    }
    changed.then_some(out)
}

/// The bytes of the signs that a text begins with, with strokes in front of stars and what nobody sees, and how many
/// signs there are of the one kind.
fn run(text: &str) -> (usize, usize) {
    let mut kind = None;
    let (mut len, mut stars) = (0, 0);
    let mut rest = text.chars();
    while let Some(c) = rest.next() {
        let escapes = c == '\\' && rest.as_str().starts_with('*');
        if SIGNS.contains(&c) && kind.is_none_or(|kind| kind == c) {
            kind = Some(c);
            stars += 1;
        } else if !escapes && !is_invisible(c) {
            break;
        }
        len += c.len_utf8();
    }
    (len, stars)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_that_hide_are_stars() {
        for (text, expected) in [
            ("RB12∗∗∗∗85GB", Some("RB12****85GB")),
            ("1LS7~~~~3132", Some("1LS7****3132")),
            ("RB12\\*\\*\\*\\*85GB", Some("RB12****85GB")),
            ("RB12\u{200b}****\u{200b}85GB", Some("RB12****85GB")),
            ("JT93****3027.0", Some("JT93****3027")),
            ("JT93****3027", None),
            ("RB123456785GB★★★986578788855", None),
            ("~~~RB123456785GB~~~", None),
            ("RB12~~85GB", None),
            ("YT2229521272○○○○", Some("YT2229521272****")),
            ("YT2229521272○○○○ 已发货", Some("YT2229521272**** 已发货")),
            ("YT22◆◆◆◆1272", Some("YT22****1272")),
            ("○○○○6784", Some("****6784")),
            ("YT2229521272□□□□", Some("YT2229521272****")),
            ("LX473124735CN□□□OK", None),
            ("94055180○○○○○○82554306", Some("94055180******82554306")),
            // They stand around a word, or in front of a whole one, rate it, or begin a list.
            ("○○○986578788855○○○", None),
            ("○○○986578788855", None),
            ("986578788855★★★", None),
            ("986578788855○○", None),
            ("○○○ 986578788855", None),
            ("98657878.0", None),
        ] {
            assert_eq!(starred(text).map(|shown| shown.text).as_deref(), expected, "{text}");
        }
    }
}
