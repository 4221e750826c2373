//! The pieces of a text, and what each says of those beside it.

use smallvec::SmallVec;

use super::joined::day;
use crate::canon::is_latin_word;
use crate::cell::count::is_quantity;
use crate::cell::lengths::COUNT;
use crate::cell::tail::is_choice;
use crate::damage;
use crate::finding::Span;
use crate::fold::is_combining;
use crate::script::is_east_asian_text;
use crate::signs::{TIMES, is_apostrophe, is_digits, multiplies};

/// More pieces are prose.
const MOST: usize = 48;

/// What a piece of a text says of the pieces beside it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A word, a day, or how many.
    Word,
    /// A few figures: a count, a day or a group of a number.
    Figures,
    /// Uppercase letters: a word, or letters of a number.
    Capitals,
    /// Signs without letters or digits.
    Sign,
    /// What may be a number, or a part of one.
    Number,
}

/// The pieces of a text that whitespace parts, or the sign behind a caption, or where Han and Latin meet.
pub(super) fn pieces(input: &str, core: Span) -> Option<SmallVec<[Span; 16]>> {
    let mut out = SmallVec::new();
    let mut start = None;
    let mut before = None;
    let text = core.of(input);
    for (i, c) in text.char_indices() {
        let class = (!c.is_whitespace()).then(|| is_east_asian_text(c));
        let captioned = || c != '/' && start.is_some_and(|from| is_caption(&text[from..i]));
        if class != before || captioned() {
            if let Some(from) = start.take() {
                out.push(Span::new(core.start + from, core.start + i));
            }
            start = class.map(|_| i);
            before = class;
        }
        if out.len() > MOST {
            return None;
        }
    }
    out.extend(start.map(|from| Span::new(core.start + from, core.end)));
    Some(out)
}

/// A word and the sign that parts it from what it names: `Zwrot:`, `VS:`.
fn is_caption(piece: &str) -> bool {
    let word = piece.strip_suffix([':', '：', '=']);
    word.is_some_and(|word| word.chars().nth(1).is_some() && word.chars().all(|c| c.is_alphabetic() || is_combining(c)))
}

/// What a piece is by itself.
pub(crate) fn kind(piece: &str) -> Kind {
    if piece.starts_with(is_east_asian_text) {
        return if piece.contains(char::is_alphanumeric) { Kind::Word } else { Kind::Sign };
    }
    if piece.contains(damage::hides_characters) && piece.chars().nth(1).is_some() {
        return if is_quantity_or_size(piece) { Kind::Word } else { Kind::Number };
    }
    let text = piece.trim_matches(|c: char| !is_letter(c));
    let parts = || text.split(|c: char| !is_letter(c));
    if text.is_empty() {
        Kind::Sign
    } else if is_caption(piece)
        || is_letter_alone(piece, text)
        || parts().all(is_spoken)
        || is_elided(text)
        || is_quantity_or_size(piece)
        || day(text).is_some()
        || is_fraction(text)
        || is_choice(text)
    {
        Kind::Word
    } else if parts().all(|part| is_digits(part) && part.len() <= COUNT + 1) && parts().count() <= COUNT {
        Kind::Figures
    } else if text.len() > 2 && text.bytes().all(|b| b.is_ascii_uppercase()) {
        Kind::Capitals
    } else {
        Kind::Number
    }
}

/// A letter or digit, or a sign of a vowel or a tone that a word is written with: दिल्ली, ค่ะ.
fn is_letter(c: char) -> bool {
    c.is_alphanumeric() || is_combining(c)
}

/// One lowercase letter with an accent between spaces: `è`, `à`.
fn is_letter_alone(piece: &str, text: &str) -> bool {
    piece == text && text.chars().count() == 1 && text.chars().all(|c| !c.is_ascii() && c.is_lowercase())
}

/// A word of two letters of which one is no ASCII: `Mã`, `шт`. Signs of Latin-1 alone are what a wrong encoding leaves
/// behind, and uppercase letters that read as Latin ones may be those of a number.
fn is_short_word(token: &str) -> bool {
    let capitals = token.chars().any(char::is_uppercase) && is_latin_word(token);
    // Letters beyond Latin-1 in which its signs are read, too.
    let misread = |c: char| matches!(c, 'Œ' | 'œ' | 'Š' | 'š' | 'Ž' | 'ž' | 'Ÿ' | 'ƒ' | 'ˆ');
    let beyond = token.chars().any(|c| c > '\u{ff}' && !misread(c)) || token.bytes().any(|b| b.is_ascii_alphabetic());
    token.chars().all(|c| c.is_alphabetic() || is_combining(c)) && beyond && !capitals
}

/// `is`, `pkg1`, отправлена. One accented letter is what a wrong encoding leaves behind.
fn is_spoken(token: &str) -> bool {
    if !token.is_ascii() {
        if token.chars().count() <= 2 {
            return is_short_word(token);
        }
        // `SĐT`
        if token.chars().all(char::is_uppercase) && !is_latin_word(token) {
            return true;
        }
        let figures = |c: char| c.is_numeric() || c.is_ascii_uppercase() || matches!(c, '\u{ff21}'..='\u{ff5a}');
        return !token.chars().skip(1).any(figures) && !token.starts_with(char::is_numeric);
    }
    let letters = token.trim_end_matches(|c: char| c.is_ascii_digit());
    token.len() - letters.len() < COUNT
        && letters.len() > 1
        && letters.bytes().all(|b| b.is_ascii_alphabetic())
        && letters.bytes().skip(1).all(|b| b.is_ascii_lowercase())
}

/// A word with one apostrophe in it: `it's`, `l'envoi`, `O'Brien`.
pub(in crate::cell) fn is_elided(text: &str) -> bool {
    let word = |part: &str| !part.is_empty() && part.chars().all(char::is_alphabetic);
    let parted = text.split_once(is_apostrophe).is_some_and(|(before, after)| word(before) && word(after));
    parted && text.chars().any(char::is_lowercase)
}

/// `1/2`, `11/29`: a count, or a day.
fn is_fraction(text: &str) -> bool {
    let digits = |part: &str| (1..COUNT).contains(&part.len()) && is_digits(part);
    text.split_once('/').is_some_and(|(a, b)| digits(a) && digits(b))
}

/// `2pcs`, `0.5kg`, `x2`, `*2`, `30x20x10cm`.
fn is_quantity_or_size(piece: &str) -> bool {
    let starred = piece.strip_prefix(TIMES).is_some_and(|n| n.len() < COUNT && is_digits(n));
    let unit = piece.rsplit(['.', ',']).next().unwrap_or("");
    let whole = piece[..piece.len() - unit.len()].bytes().all(|b| b.is_ascii_digit() || matches!(b, b'.' | b','));
    starred || whole && is_quantity(unit) || has_three_sides(piece)
}

/// The three sides of a parcel: `30x20x10cm`, `30*20*10`.
fn has_three_sides(piece: &str) -> bool {
    const SIDES: usize = 3;
    const LENGTHS: [&str; 4] = ["mm", "cm", "m", "in"];
    let sides = piece.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let unit = &piece[sides.len()..];
    let figures = |part: &str| (1..=COUNT).contains(&part.len()) && is_digits(part);
    let side = |part: &str| match part.split_once('.') {
        Some((whole, decimals)) => figures(whole) && figures(decimals),
        None => figures(part),
    };
    (unit.is_empty() || LENGTHS.iter().any(|known| known.eq_ignore_ascii_case(unit)))
        && sides.split(multiplies).count() == SIDES
        && sides.split(multiplies).all(side)
}
