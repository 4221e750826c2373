//! Characters that are written out: percent codes, entities, the escapes of programs and of spreadsheets; and those
//! that were read in another encoding.

use super::garbled::{misread, swallowed};
use crate::finding::Code;
use crate::signs::{is_digits, is_invisible};

/// A character that is written out.
pub(super) struct Written {
    pub(super) sign: char,
    /// The bytes that it takes.
    pub(super) len: usize,
    pub(super) code: Code,
}

/// Entities by name, of those that may stand in a number or between two. Quotation marks and angles are dress, and
/// stay.
const ENTITIES: &[(&str, char)] = &[
    ("nbsp", '\u{a0}'),
    ("ensp", '\u{2002}'),
    ("emsp", '\u{2003}'),
    ("numsp", '\u{2007}'),
    ("puncsp", '\u{2008}'),
    ("thinsp", '\u{2009}'),
    ("hairsp", '\u{200a}'),
    ("ZeroWidthSpace", '\u{200b}'),
    ("zwnj", '\u{200c}'),
    ("zwj", '\u{200d}'),
    ("lrm", '\u{200e}'),
    ("rlm", '\u{200f}'),
    ("shy", '\u{ad}'),
    ("hyphen", '‐'),
    ("dash", '‐'),
    ("ndash", '–'),
    ("mdash", '—'),
    ("minus", '−'),
    ("middot", '·'),
    ("bull", '•'),
    ("amp", '&'),
    ("comma", ','),
    ("period", '.'),
    ("semi", ';'),
    ("colon", ':'),
    ("sol", '/'),
    ("num", '#'),
    ("lpar", '('),
    ("rpar", ')'),
    ("Tab", '\t'),
    ("NewLine", '\n'),
];

/// The character that is written out at a place of a text. In a link percent codes are a part of it.
pub(super) fn written(input: &str, at: usize, linked: bool) -> Option<Written> {
    let rest = &input[at..];
    match rest.as_bytes()[0] {
        b'%' if !linked => percent(rest).or_else(|| spelled(input, at, "%")),
        b'=' if !linked => quoted(input, at),
        b'&' => entity(rest),
        b'\\' => spelled(input, at, "\\x").or_else(|| escape(input, at)),
        b'^' => caret(rest),
        b'_' => cell_code(rest),
        b'/' if !linked => mistyped(input, at),
        b'<' => control(rest),
        0x1b => colour(rest),
        0x80.. => {
            let swallowed = if at == 0 { swallowed(rest) } else { None };
            swallowed.or_else(|| misread(input, at)).map(|(sign, len)| Written { sign, len, code: Code::Mojibake })
        }
        _ => None,
    }
}

/// A character that an address encodes, in so many bytes.
fn encoded(sign: char, len: usize) -> Written {
    Written { sign, len, code: Code::UrlEncoded }
}

/// `%2D`, `%E2%80%8B`. Nobody writes letters and digits so: those behind the sign are some of the text.
pub(crate) fn percent_code(rest: &str) -> Option<(char, usize)> {
    let (sign, len) = utf8(rest, "%")?;
    (!sign.is_ascii_alphanumeric() && (!sign.is_ascii_control() || matches!(sign, '\t' | '\n' | '\r')))
        .then_some((sign, len))
}

/// The same in the spelling of a guard of mail, Proofpoint in its second version: a hyphen for the sign of percent, and
/// a low line for the stroke of a path.
pub(crate) fn guarded_code(rest: &str) -> Option<(char, usize)> {
    if rest.starts_with('_') {
        return Some(('/', 1));
    }
    utf8(rest, "-").filter(|(sign, _)| !sign.is_ascii_alphanumeric() && !sign.is_ascii_control())
}

/// A character behind signs of percent, also as old pages write it: `%u3000`.
fn percent(rest: &str) -> Option<Written> {
    let four = || {
        let sign = char::from_u32(hexadecimal(rest.strip_prefix("%u")?.get(..4)?)?)?;
        (!sign.is_alphanumeric() && !sign.is_control()).then_some((sign, 6))
    };
    percent_code(rest).or_else(four).map(|(sign, len)| encoded(sign, len))
}

/// A letter or digit in a text in which every character is a code: `%4C%58%34…`, `\x4c\x58…`. A few codes in a row are
/// digits behind a sign that begins a barcode.
fn spelled(input: &str, at: usize, mark: &str) -> Option<Written> {
    const RUN: usize = 6;
    let len = mark.len() + 2;
    let code = |at: usize| hexadecimal(input.get(at..at + len)?.strip_prefix(mark)?);
    let plain = |at: usize| code(at).filter(|code| (0x20..0x7f).contains(code));
    let behind = (0..RUN).take_while(|i| plain(at + i * len).is_some()).count();
    let before = (1..RUN).take_while(|i| at.checked_sub(i * len).is_some_and(|at| plain(at).is_some())).count();
    let sign = char::from_u32(plain(at)?).filter(|_| behind + before >= RUN)?;
    Some(encoded(sign, len))
}

/// A carriage return as terminals show it at the end of a text: `^M`.
fn caret(rest: &str) -> Option<Written> {
    let behind = rest.strip_prefix("^M")?;
    behind.trim().is_empty().then_some(Written { sign: '\r', len: 2, code: Code::ControlCharacter })
}

/// A control character as editors show it: `<0x0D>`.
fn control(rest: &str) -> Option<Written> {
    let code = rest.strip_prefix("<0x")?.get(..3)?.strip_suffix('>')?;
    let sign = char::from_u32(hexadecimal(code)?).filter(|sign| sign.is_ascii_control() && *sign != '\u{1d}')?;
    Some(Written { sign, len: 6, code: Code::ControlCharacter })
}

/// How a program sets the colour of a terminal: `ESC [ 32 m`.
fn colour(rest: &str) -> Option<Written> {
    const LONGEST: usize = 16;
    let set = rest.strip_prefix("\u{1b}[")?;
    let behind = set.trim_start_matches(|c: char| c.is_ascii_digit() || c == ';');
    let values = set.len() - behind.len();
    let ends = behind.starts_with(|c: char| c.is_ascii_alphabetic());
    let len = rest.len() - behind.len() + 1;
    (values <= LONGEST && ends).then_some(Written { sign: '\u{1b}', len, code: Code::ControlCharacter })
}

/// How mail writes out blanks beyond ASCII, and those that end a line behind a number: `=C2=A0`, `=20`, `=0D=0A`.
/// Anywhere else the sign begins a formula or stands behind a key.
fn quoted(input: &str, at: usize) -> Option<Written> {
    const CODE: usize = 3;
    const LONGEST: usize = 4 * CODE;
    let rest = &input[at..];
    // A line that goes on.
    let soft = rest.strip_prefix("=\n").or_else(|| rest.strip_prefix("=\r\n"));
    let goes_on = |behind: &&str| {
        behind.starts_with(|c: char| c.is_ascii_digit() || c.is_ascii_uppercase())
            && input[..at].ends_with(|c: char| c.is_ascii_digit())
    };
    if let Some(behind) = soft.filter(goes_on) {
        return Some(encoded('\n', rest.len() - behind.len()));
    }
    let (sign, len) = utf8(rest, "=")?;
    let behind = &rest[len..];
    let before = input[..at].ends_with(|c: char| c.is_ascii_digit() || c.is_ascii_uppercase());
    let ends = || {
        behind.len() <= LONGEST
            && (behind.is_empty() || behind.starts_with('='))
            && behind.split('=').skip(1).all(|code| matches!(code.trim_end(), "09" | "0A" | "0D" | "20"))
    };
    let blank = sign.is_whitespace() || is_invisible(sign);
    (blank && (len > CODE || before && ends())).then(|| encoded(sign, len))
}

/// The character whose bytes are written out, each behind a mark: its length in the text.
fn utf8(rest: &str, mark: &str) -> Option<(char, usize)> {
    let mut bytes = [0; 4];
    for i in 0..bytes.len() {
        let code = rest.get(i * (mark.len() + 2)..)?.strip_prefix(mark)?;
        bytes[i] = hexadecimal(code.get(..2)?)? as u8;
        if let Ok(text) = core::str::from_utf8(&bytes[..=i]) {
            return Some((text.chars().next()?, (i + 1) * (mark.len() + 2)));
        }
    }
    None
}

/// The value of a text in hexadecimal digits.
fn hexadecimal(code: &str) -> Option<u32> {
    code.bytes().all(|b| b.is_ascii_hexdigit()).then(|| u32::from_str_radix(code, 16).ok())?
}

/// `&ndash;`, `&#45;`, `&#x2D;`, and `&nbsp` without its end.
fn entity(rest: &str) -> Option<Written> {
    let inside = &rest[1..];
    let dress = |c: char| matches!(c, '"' | '\'' | '<' | '>' | '\u{1d}');
    let closed = inside.bytes().take(16).position(|b| b == b';').and_then(|end| {
        let name = &inside[..end];
        let sign = match name.strip_prefix('#') {
            Some(code) => char::from_u32(match code.strip_prefix(['x', 'X']) {
                Some(code) => hexadecimal(code)?,
                None => is_digits(code).then(|| code.parse().ok())??,
            })?,
            None => ENTITIES.iter().find(|(known, _)| *known == name)?.1,
        };
        (!dress(sign)).then(|| encoded(sign, end + 2))
    });
    closed.or_else(|| {
        let behind = inside.strip_prefix("nbsp")?;
        (!behind.starts_with(|c: char| c.is_ascii_lowercase())).then(|| encoded('\u{a0}', rest.len() - behind.len()))
    })
}

/// `\u200b`, `\xa0`, `\n`, also with two strokes. What begins a text so is its dress.
fn escape(input: &str, at: usize) -> Option<Written> {
    let rest = &input[at..];
    let inside = rest.trim_start_matches('\\');
    let strokes = rest.len() - inside.len();
    let separator = |&(sign, _): &(char, usize)| sign != '\u{1d}';
    let four = || {
        let code = inside.strip_prefix('u')?;
        let open = code.strip_prefix('{').and_then(|code| code.split_once('}')).map(|(code, _)| code);
        let (code, len) = open.map_or((code.get(..4)?, 5), |code| (code, code.len() + 3));
        Some((char::from_u32(hexadecimal(code)?)?, strokes + len))
    };
    let two = || {
        let byte = hexadecimal(inside.strip_prefix('x')?.get(..2)?)?;
        let latin = || char::from_u32(byte).filter(|sign| !sign.is_alphanumeric()).map(|sign| (sign, strokes + 3));
        let bytes = || utf8(&rest[strokes - 1..], "\\x").map(|(sign, len)| (sign, len + strokes - 1));
        bytes().filter(|(sign, _)| !sign.is_ascii_alphanumeric()).or_else(latin)
    };
    if let Some((sign, len)) = four().or_else(two).filter(separator) {
        return Some(encoded(sign, len));
    }
    // `\0` and `\015` end a text.
    let octal = || {
        let value = u8::from_str_radix(inside, 8).ok().filter(|_| inside.len() <= 3 && inside.starts_with('0'))?;
        matches!(value, 0 | 9..=13).then_some(char::from(value))
    };
    if let Some(sign) = octal().filter(|_| !input[..at].trim().is_empty()) {
        return Some(Written { sign, len: rest.len(), code: Code::ControlCharacter });
    }
    let behind = inside.get(1..)?;
    let sign = match inside.as_bytes()[0] {
        b'n' => '\n',
        b'r' => '\r',
        b't' => '\t',
        _ => return None,
    };
    // A path goes on with lowercase letters.
    let begins = input[..at].trim().is_empty();
    let ends = !begins && !behind.starts_with(|c: char| c.is_ascii_lowercase());
    ends.then_some(Written { sign, len: strokes + 1, code: Code::ControlCharacter })
}

/// How spreadsheets store what XML does not hold: `_x0020_`, `_x000D_`.
fn cell_code(rest: &str) -> Option<Written> {
    let code = rest.strip_prefix("_x")?.get(..4)?;
    let sign = char::from_u32(hexadecimal(code)?).filter(|sign| *sign != '\u{1d}')?;
    rest[6..].starts_with('_').then(|| encoded(sign, 7))
}

/// The other stroke between two numbers: `…CN/nRW…`.
fn mistyped(input: &str, at: usize) -> Option<Written> {
    const LONG: usize = 8;
    let behind = input[at..].strip_prefix("/n").or_else(|| input[at..].strip_prefix("/r"))?;
    let number = |b: &u8| b.is_ascii_digit() || b.is_ascii_uppercase();
    let long = |text: &mut dyn Iterator<Item = &u8>| text.take_while(|b| number(b)).count() >= LONG;
    let both = long(&mut input.as_bytes()[..at].iter().rev()) && long(&mut behind.as_bytes().iter());
    both.then_some(Written { sign: '\n', len: 2, code: Code::ControlCharacter })
}
