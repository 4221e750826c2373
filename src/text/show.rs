//! Pieces of the raw text and of the rules, made fit to stand in a sentence.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::Lang;
use crate::carriers::CARRIERS;
use crate::finding::Code;
use crate::registry::Registry;
use crate::rule::{Carrier, Format, Set};
use crate::signs::ALL_BRACKETS;

/// What of the raw text is worth repeating when a finding of this code has no particulars.
pub(super) fn place(code: Code, here: &str, lang: Lang) -> Option<String> {
    use Code::*;
    match code {
        // It is written out, and one sign of that says nothing.
        ControlCharacter if here.starts_with(['\\', '<', '/']) => Some(quoted(here)),
        InvisibleCharacter | BidiMark | ControlCharacter | UnusualSpace => here.chars().next().map(|c| named(c, lang)),
        FullWidth | ForeignDigit | Homoglyph | Dash | Separator | Mojibake | HtmlMarkup | UrlEncoded | FloatSuffix
        | LabelGlued | CarrierNameGlued | TrailingText | Masked | AimPrefix | Gs1Identifier | StartStop
        | WrongCharacter | LetterInDigitSlot | DigitInLetterSlot | ExtraCharacter | ExtraPart | UnknownPrefix
        | UnknownCountry | UnknownService | WrongCountryCode | ForbiddenCharacter | Placeholder | ErrorValue => {
            (!here.is_empty()).then(|| quoted(here))
        }
        _ => None,
    }
}

/// In how many places it is, where there are several.
pub(super) fn places(count: u32, lang: Lang) -> String {
    match (count, lang) {
        (0 | 1, _) => String::new(),
        (n, Lang::En) => format!(" ({n} places)"),
        (n, Lang::Zh) => format!("（共{n}处）"),
    }
}

/// Whether a bracket and no quotation mark stands at this place.
pub(super) fn is_bracket(here: &str) -> bool {
    ALL_BRACKETS.iter().any(|&(open, close)| here.starts_with([open, close]))
}

/// Whether it is a name that a program should have replaced by a value, and not the error of a formula.
pub(super) fn is_template(here: &str) -> bool {
    here.starts_with(['$', '%', '{', '<', '[', '【', '_']) || here.starts_with("#{")
}

/// Whether it is what a spreadsheet shows in a column that is too narrow for its value.
pub(super) fn is_too_narrow(here: &str) -> bool {
    !here.is_empty() && here.chars().all(|c| matches!(c, '#' | '＃'))
}

/// The text in quotation marks, with what cannot be seen spelled out. It points at a place and does not copy it: long
/// texts are cut, and of many digits only the ends stay, because they may be those of a payment card.
pub(super) fn quoted(text: &str) -> String {
    const LONGEST_QUOTED: usize = 24;
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let (head, tail) = if digits > 11 { (4, 2) } else { (LONGEST_QUOTED - 9, 8) };
    let all: Vec<char> = text.chars().collect();
    let whole = all.len() <= if digits > 11 { head + tail } else { LONGEST_QUOTED };
    let seen = |part: &[char]| part.iter().map(|&c| visible(c)).collect::<String>();
    if whole {
        format!("“{}”", seen(&all))
    } else {
        format!("“{}…{}”", seen(&all[..head]), seen(&all[all.len() - tail..]))
    }
}

/// The text with what cannot be seen spelled out.
pub(super) fn spelled_out(text: String) -> String {
    if text.chars().any(is_unseen) { text.chars().map(visible).collect() } else { text }
}

/// A character as it stands in a sentence. The ends of lines are common in what is pasted, and a sign reads better than
/// a code point.
fn visible(c: char) -> String {
    match c {
        '\n' | '\r' => String::from("↵"),
        _ if is_unseen(c) => point(c),
        _ => c.to_string(),
    }
}

/// Whether a character shows nothing.
fn is_unseen(c: char) -> bool {
    c.is_control() || c > '~' && INVISIBLE.iter().any(|&(known, ..)| known == c)
}

/// Characters that show nothing, with their names.
const INVISIBLE: &[(char, &str, &str)] = &[
    ('\t', "tab", "制表符"),
    ('\n', "line feed", "换行符"),
    ('\r', "carriage return", "回车符"),
    ('\u{1b}', "escape", "ESC 控制符"),
    ('\u{1d}', "group separator", "GS 分隔符"),
    ('\u{a0}', "no-break space", "不换行空格"),
    ('\u{ad}', "soft hyphen", "软连字符"),
    ('\u{2002}', "en space", "EN 空格"),
    ('\u{2003}', "em space", "EM 空格"),
    ('\u{2009}', "thin space", "窄空格"),
    ('\u{200b}', "zero width space", "零宽空格"),
    ('\u{200c}', "zero width non-joiner", "零宽不连字"),
    ('\u{200d}', "zero width joiner", "零宽连字"),
    ('\u{200e}', "left-to-right mark", "从左到右标记"),
    ('\u{200f}', "right-to-left mark", "从右到左标记"),
    ('\u{2028}', "line separator", "行分隔符"),
    ('\u{202a}', "left-to-right embedding", "从左到右嵌入符"),
    ('\u{202b}', "right-to-left embedding", "从右到左嵌入符"),
    ('\u{202c}', "end of directional formatting", "方向格式结束符"),
    ('\u{202d}', "left-to-right override", "从左到右强制符"),
    ('\u{202e}', "right-to-left override", "从右到左强制符"),
    ('\u{202f}', "narrow no-break space", "窄不换行空格"),
    ('\u{2060}', "word joiner", "词连接符"),
    ('\u{2066}', "left-to-right isolate", "从左到右隔离符"),
    ('\u{2067}', "right-to-left isolate", "从右到左隔离符"),
    ('\u{2069}', "end of directional isolate", "方向隔离结束符"),
    ('\u{3000}', "ideographic space", "全角空格"),
    ('\u{feff}', "byte order mark", "BOM 字节序标记"),
];

/// Code point and, where it has one here, name: `U+200B zero width space`.
pub(super) fn named(c: char, lang: Lang) -> String {
    match INVISIBLE.iter().find(|&&(known, ..)| known == c) {
        Some(&(_, en, zh)) => format!("{} {}", point(c), if lang == Lang::En { en } else { zh }),
        None if c.is_alphanumeric() || c.is_ascii_punctuation() => quoted(c.encode_utf8(&mut [0; 4])),
        None => point(c),
    }
}

/// A character by its number in Unicode.
fn point(c: char) -> String {
    format!("U+{:04X}", u32::from(c))
}

/// The script of a character that people take for a Latin one.
pub(super) const fn script(c: char, lang: Lang) -> Option<&'static str> {
    let (en, zh) = match c {
        '\u{370}'..='\u{3ff}' => ("Greek", "希腊字母"),
        '\u{400}'..='\u{52f}' => ("Cyrillic", "西里尔字母"),
        '\u{530}'..='\u{58f}' => ("Armenian", "亚美尼亚字母"),
        '\u{13a0}'..='\u{13ff}' => ("Cherokee", "切罗基字母"),
        '\u{1400}'..='\u{167f}' => ("Canadian syllabic", "加拿大音节字母"),
        '\u{a4d0}'..='\u{a4ff}' => ("Lisu", "傈僳字母"),
        '\u{660}'..='\u{669}' | '\u{6f0}'..='\u{6f9}' => ("Arabic", "阿拉伯文数字"),
        '\u{966}'..='\u{96f}' => ("Devanagari", "天城文数字"),
        '\u{e50}'..='\u{e59}' => ("Thai", "泰文数字"),
        _ => return None,
    };
    Some(match lang {
        Lang::En => en,
        Lang::Zh => zh,
    })
}

/// `items` in one phrase: `10, 12 or 22`; `10、12或22`.
pub(super) fn alternatives(items: &[String], lang: Lang) -> String {
    let (comma, or) = match lang {
        Lang::En => (", ", " or "),
        Lang::Zh => ("、", "或"),
    };
    match items {
        [] => String::new(),
        [only] => only.clone(),
        [rest @ .., last] => rest.join(comma) + or + last,
    }
}

/// The lengths in a mask, runs drawn together: `13`, `10 or 12`, `7 to 20`; `None` for an empty one.
pub(super) fn lengths(mask: u64, lang: Lang) -> Option<String> {
    let items: Vec<String> = runs((0..64).filter(|bit| mask >> bit & 1 == 1))
        .into_iter()
        .flat_map(|(from, to)| match to - from {
            0 => vec![from.to_string()],
            1 => vec![from.to_string(), to.to_string()],
            _ => vec![match lang {
                Lang::En => format!("{from} to {to}"),
                Lang::Zh => format!("{from}–{to}"),
            }],
        })
        .collect();
    (!items.is_empty()).then(|| alternatives(&items, lang))
}

/// The characters of a set, runs drawn together: `0–6`, `A, C or E`.
pub(super) fn characters(set: Set, lang: Lang) -> String {
    let items: Vec<String> = runs(set.iter().map(u32::from))
        .into_iter()
        .flat_map(|(from, to)| {
            let (first, last) = (from as u8 as char, to as u8 as char);
            match to - from {
                0 => vec![first.to_string()],
                1 => vec![first.to_string(), last.to_string()],
                _ => vec![format!("{first}–{last}")],
            }
        })
        .collect();
    alternatives(&items, lang)
}

/// Ascending numbers as first and last of each run.
fn runs(numbers: impl Iterator<Item = u32>) -> Vec<(u32, u32)> {
    let mut out: Vec<(u32, u32)> = Vec::new();
    for n in numbers {
        match out.last_mut() {
            Some((_, last)) if *last + 1 == n => *last = n,
            _ => out.push((n, n)),
        }
    }
    out
}

/// The carrier that a format belongs to, in the language of the sentence.
pub(super) fn owner(format: &Format, lang: Lang) -> &'static str {
    let carrier = CARRIERS.iter().find(|c| c.formats.iter().any(|f| f.id == format.id));
    carrier.map_or("", |c| name(c, lang))
}

/// The English name of a country by its code.
pub(super) fn country_name(code: &str) -> Option<&'static str> {
    Registry::S10Country.codes().find(|(own, _)| *own == code).map(|(_, name)| name)
}

/// A carrier's name in the language of the sentence.
pub(super) fn name(carrier: &Carrier, lang: Lang) -> &'static str {
    match (lang, carrier.name_zh) {
        (Lang::Zh, Some(zh)) => zh,
        _ => carrier.name,
    }
}
