//! Signs by what people mean with them: one set for each meaning, where several modules ask for it.

/// Brackets that people put around what belongs to a number, as they open and close.
pub(crate) const BRACKETS: [(char, char); 4] = [('(', ')'), ('（', '）'), ('[', ']'), ('【', '】')];
pub(crate) const OPENING: [char; 4] = ['(', '（', '[', '【'];
pub(crate) const CLOSING: [char; 4] = [')', '）', ']', '】'];

/// Every pair of brackets that is no pair of quotation marks.
pub(crate) const ALL_BRACKETS: [(char, char); 12] = [
    ('(', ')'),
    ('[', ']'),
    ('{', '}'),
    ('<', '>'),
    ('（', '）'),
    ('【', '】'),
    ('〔', '〕'),
    ('〈', '〉'),
    ('《', '》'),
    ('［', '］'),
    ('＜', '＞'),
    ('｛', '｝'),
];

/// Signs that stand for characters which somebody hid, or which a program could not write.
pub(crate) const HIDING: [char; 14] = ['*', '＊', '?', '？', '#', '＃', '•', '●', '∙', '■', '█', '▇', '✱', '×'];

/// Signs that end a sentence or an item of a list.
pub(crate) const ENDING: [char; 7] = ['.', ',', ';', '。', '，', '；', '、'];

/// Signs that begin an item of a list, and belong to nothing behind them.
pub(crate) const BULLETS: [char; 11] = ['•', '·', '●', '■', '□', '▪', '►', '★', '☆', '✓', '✔'];

/// Lines that emphasise what stands between them, or part columns.
pub(crate) const LINES: [char; 3] = ['_', '~', '|'];

/// Signs of the money that most sellers count in, in front of an amount.
pub(crate) const MONEY: [char; 5] = ['€', '$', '£', '¥', '￥'];

/// Signs of multiplication, in front of a count or between the sides of a parcel.
pub(crate) const TIMES: [char; 4] = ['×', '✕', '*', '＊'];

/// A sign of multiplication, or the letter that is typed for one.
pub(crate) const fn multiplies(c: char) -> bool {
    matches!(c, '×' | '✕' | '*' | '＊' | 'x' | 'X')
}

/// The text between a pair of brackets that it begins and ends with.
pub(crate) fn in_brackets(text: &str) -> Option<&str> {
    text.strip_prefix(OPENING)?.strip_suffix(CLOSING)
}

/// A hyphen, or a dash of typesetters or of other keyboards.
pub(crate) const fn is_dash(c: char) -> bool {
    matches!(c, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' | '\u{ff0d}')
}

/// What carriers print between the groups of a number: a blank or a hyphen, and nothing that is only read for one.
#[inline]
pub(crate) const fn parts_groups(c: char) -> bool {
    matches!(c, ' ' | '-')
}

/// The same of a byte.
#[inline]
pub(crate) const fn parts_groups_byte(b: u8) -> bool {
    b.is_ascii() && parts_groups(b as char)
}

/// What parts groups, or is read for what does: any blank that ends no line and no column, and any dash.
pub(crate) const fn parts_groups_loosely(c: char) -> bool {
    let ends_line = matches!(c, '\u{85}' | '\u{2028}' | '\u{2029}');
    c == ' ' || is_dash(c) || !c.is_ascii() && c.is_whitespace() && !ends_line
}

/// A sign that parts the members of a list, and no groups of a number.
pub(crate) const fn parts_list(c: char) -> bool {
    matches!(c, ',' | ';' | '，' | '；' | '、')
}

/// Whether a text has nothing but digits, or nothing at all: where nothing is no number, ask for its length besides.
pub(crate) fn is_digits(text: &str) -> bool {
    text.bytes().all(|b| b.is_ascii_digit())
}

/// An apostrophe, or what is typed for one.
#[inline]
pub(crate) const fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | '‘' | '`' | '´' | '＇')
}

/// A quotation mark of any language.
#[inline]
pub(crate) const fn is_quote(c: char) -> bool {
    is_apostrophe(c)
        || matches!(
            c,
            '"' | '\u{2018}'..='\u{201f}' | '«' | '»' | '‹' | '›' | '「' | '」' | '『' | '』' | '＂' | '″' | '′'
        )
}

/// A character that takes no room: a format character, a filler, a variation selector.
pub(crate) const fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{ad}'
            | '\u{34f}'
            | '\u{61c}'
            | '\u{115f}'
            | '\u{1160}'
            | '\u{17b4}'
            | '\u{17b5}'
            | '\u{180e}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{2800}'
            | '\u{3164}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}'
            | '\u{ffa0}'
            | '\u{fff9}'..='\u{fffb}'
            | '\u{1d173}'..='\u{1d17a}'
            | '\u{e0000}'..='\u{e0fff}'
    )
}

#[cfg(test)]
mod tests {
    use alloc::string::String;

    use super::*;

    #[test]
    fn brackets_are_those_that_open_and_those_that_close() {
        assert!(
            BRACKETS.iter().map(|(open, _)| open).eq(&OPENING) && BRACKETS.iter().map(|(_, close)| close).eq(&CLOSING)
        );
        assert!(BRACKETS.iter().all(|pair| ALL_BRACKETS.contains(pair)));
        assert_eq!(in_brackets("（12]"), Some("12"));
        assert_eq!(in_brackets("(12"), None);
    }

    #[test]
    fn signs_around_an_item_are_these() {
        let text = |signs: &[char]| signs.iter().collect::<String>();
        assert_eq!(text(&ENDING), ".,;。，；、");
        assert_eq!(text(&BULLETS), "•·●■□▪►★☆✓✔");
        assert_eq!(text(&LINES), "_~|");
    }

    #[test]
    fn groups_are_parted_by_a_blank_or_a_hyphen() {
        let members = |parts: fn(char) -> bool| ('\0'..=char::MAX).filter(|&c| parts(c)).collect::<String>();
        assert_eq!(members(parts_groups), " -");
        assert!((0..=u8::MAX).filter(|&b| parts_groups_byte(b)).eq(*b" -"));
        assert_eq!(
            members(parts_groups_loosely),
            " -\u{a0}\u{1680}\u{2000}\u{2001}\u{2002}\u{2003}\u{2004}\u{2005}\u{2006}\u{2007}\u{2008}\u{2009}\u{200a}\
             \u{2010}\u{2011}\u{2012}\u{2013}\u{2014}\u{2015}\u{202f}\u{205f}\u{2212}\u{3000}\u{fe58}\u{fe63}\u{ff0d}"
        );
    }

    #[test]
    fn what_multiplies_is_a_sign_or_the_letter_for_it() {
        assert!(TIMES.into_iter().chain(['x', 'X']).all(multiplies) && !multiplies('+'));
    }
}
