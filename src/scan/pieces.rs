//! A text as pieces of letters and digits, and what parts them.

use crate::canon::{Glyph, MAX, next, percent_code};
use crate::finding::{Code, Span};

/// Letters and digits without anything visible between them.
#[derive(Clone, Copy, Debug)]
pub(super) struct Piece {
    pub(super) span: Span,
    /// Where its characters begin among those of the chain.
    pub(super) first: usize,
    pub(super) len: usize,
    /// What parts it from the piece before.
    pub(super) joint: Joint,
    /// Whether it has lowercase letters, and whether it has uppercase letters.
    pub(super) cases: (bool, bool),
}

/// What parts two pieces of one number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Joint {
    /// One space, or one hyphen.
    Sign,
    /// The end of a line.
    Line,
    /// Anything else: no number goes on behind it.
    Break,
}

/// Pieces that may belong together, and their characters in a row.
#[derive(Debug, Default)]
pub(super) struct Chain {
    pub(super) pieces: Vec<Piece>,
    /// Uppercase letters and digits.
    pub(super) characters: Vec<u8>,
}

/// A part of a text, piece by piece.
#[derive(Debug)]
pub(super) struct Pieces<'t> {
    text: &'t str,
    at: usize,
    end: usize,
    /// The first piece of the next chain, read already.
    held: Option<(Piece, Vec<u8>)>,
}

/// Letters alone in a group of a number are so few: `1Z 999 AA1`, `GB`.
const LETTERS_ALONE: usize = 4;
/// Spaces at both ends of a line do not part a number.
const INDENT: usize = 8;

impl<'t> Pieces<'t> {
    pub(super) fn of(text: &'t str, within: Span) -> Self {
        Self { text, at: within.start, end: within.end, held: None }
    }

    /// The next pieces that may belong together; `None` at the end.
    pub(super) fn chain(&mut self) -> Option<Chain> {
        let mut chain = Chain::default();
        let mut characters = Vec::new();
        loop {
            let piece = match self.held.take() {
                Some((piece, held)) => {
                    characters = held;
                    piece
                }
                None => match self.piece(&mut characters) {
                    Some(piece) => piece,
                    None => return (!chain.pieces.is_empty()).then_some(chain),
                },
            };
            let word = characters.len() > LETTERS_ALONE && !characters.iter().any(u8::is_ascii_digit);
            let alone = word || characters.len() > MAX || characters.is_empty();
            if !chain.pieces.is_empty() && (alone || piece.joint == Joint::Break) {
                self.held = Some((piece, characters));
                return Some(chain);
            }
            if alone {
                continue;
            }
            chain.pieces.push(Piece { first: chain.characters.len(), ..piece });
            chain.characters.append(&mut characters);
        }
    }

    /// The next piece, with its characters. A piece of a word in another alphabet comes without them.
    fn piece(&mut self, characters: &mut Vec<u8>) -> Option<Piece> {
        characters.clear();
        let mut between = Between::default();
        let mut span: Option<Span> = None;
        let mut cases = (false, false);
        let mut in_word = false;
        while self.at < self.end {
            if let Some(len) = mark(self.text, self.at, self.end) {
                if span.is_some() {
                    break;
                }
                between.other = true;
                self.at += len;
                continue;
            }
            if let Some(len) = broken(self.text, self.at, self.end).filter(|_| span.is_none()) {
                self.at += len;
                continue;
            }
            let (c, len, glyph) = next(&self.text[self.at..self.end])?;
            let here = Span::new(self.at, self.at + len);
            if touches_word(self.text, self.at, c) && (in_word || characters.len() >= WHOLE) {
                break;
            }
            match glyph {
                Glyph::Keep(byte) | Glyph::Fold(byte, _) => {
                    span = Some(span.map_or(here, |s| Span::new(s.start, here.end)));
                    cases = (cases.0 || c.is_lowercase(), cases.1 || c.is_uppercase());
                    if characters.len() <= MAX {
                        characters.push(byte);
                    }
                }
                Glyph::Drop(Code::InvisibleCharacter | Code::BidiMark) => {}
                // A letter with an accent, or of another alphabet: a word.
                Glyph::Strange if c.is_lowercase() || c.is_uppercase() => {
                    span = Some(span.map_or(here, |s| Span::new(s.start, here.end)));
                    in_word = true;
                }
                _ if span.is_some() => break,
                Glyph::Drop(code) => between.add(c, code),
                Glyph::Strange => between.other = true,
            }
            self.at = here.end;
        }
        if in_word {
            characters.clear();
        }
        Some(Piece { span: span?, first: 0, len: characters.len(), joint: between.joint(), cases })
    }
}

/// Letters and digits in one piece may be a number where so many stand in front of a word of another alphabet.
const WHOLE: usize = 8;

/// Whether a number and a word of another alphabet meet without a space in front of a character: `номерLX473124735CN`.
/// Words are small, and numbers are not; one small letter may be read for a capital.
fn touches_word(text: &str, at: usize, c: char) -> bool {
    let word = |c: char| c.is_lowercase() && !c.is_ascii();
    let number = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit();
    let mut before = text[..at].chars().rev();
    let (Some(last), earlier) = (before.next(), before.next()) else { return false };
    let next = || text[at + c.len_utf8()..].chars().next();
    word(last) && number(c) && earlier.is_some_and(word) || number(last) && word(c) && next().is_some_and(word)
}

/// How long the sign is that mail puts at the end of a line which goes on, or in front of one that is quoted.
fn broken(text: &str, at: usize, end: usize) -> Option<usize> {
    let rest = text.get(at..end)?;
    let goes_on = rest.starts_with("=\n") || rest.starts_with("=\r\n");
    let quoted = || rest.starts_with('>') && ["\n", "\n>", "\n> "].iter().any(|head| text[..at].ends_with(head));
    (goes_on || quoted()).then_some(1)
}

/// How long a mark is whose letters and figures are none of the text: the sign that a percent code stands for, `%22`;
/// the symbology that a scanner tells at the beginning of a word, `]C1`; the end of a line as programs write it, `\n`.
fn mark(text: &str, at: usize, end: usize) -> Option<usize> {
    let rest = text.get(at..end)?;
    match rest.as_bytes() {
        [b'%', ..] => percent_code(rest).filter(|(sign, _)| !sign.is_whitespace()).map(|(_, len)| len),
        [b']', symbology, modifier, ..] => {
            let begins = text[..at].chars().next_back().is_none_or(char::is_whitespace);
            (begins && symbology.is_ascii_alphabetic() && modifier.is_ascii_digit()).then_some(3)
        }
        // A path goes on with lowercase letters.
        [b'\\', b'n' | b'r' | b't', next, ..] => (!next.is_ascii_lowercase()).then_some(2),
        _ => None,
    }
}

/// What was seen between two pieces.
#[derive(Default)]
struct Between {
    spaces: usize,
    hyphens: usize,
    lines: usize,
    returned: bool,
    other: bool,
}

impl Between {
    fn add(&mut self, c: char, code: Code) {
        match code {
            Code::InnerSpace | Code::UnusualSpace | Code::UrlEncoded => self.spaces += 1,
            Code::Dash => self.hyphens += 1,
            Code::Separator if c == '_' => self.hyphens += 1,
            Code::NewlineInNumber => {
                self.lines += usize::from(!(c == '\n' && self.returned));
                self.returned = c == '\r';
            }
            _ => self.other = true,
        }
    }

    const fn joint(&self) -> Joint {
        match (self.lines, self.spaces, self.hyphens) {
            _ if self.other => Joint::Break,
            (0, 1, 0) | (0, 0, 1) => Joint::Sign,
            (1, 0..=INDENT, 0 | 1) => Joint::Line,
            _ => Joint::Break,
        }
    }
}
