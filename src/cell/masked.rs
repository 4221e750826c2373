//! Words behind a number of which one sign hides a character: `RR030512810?L shipped`. They change nothing of it.

use super::lone::beside;
use super::{Peeled, trim};
use crate::damage;
use crate::finding::Span;
use crate::registry::Registry;
use crate::signs::{HIDING, TIMES, is_digits, parts_groups_byte, parts_list};

/// Takes the words off, where the number would be told to be incomplete without them.
pub(super) fn peel(input: &str, cell: &mut Peeled) -> bool {
    let core = trim(input, cell.core);
    let Some((front, len)) = before_words(core.of(input)) else { return false };
    let (front, number) = (Span::new(core.start, core.start + front), Span::new(core.start, core.start + len));
    let text = number.of(input);
    // Letters and digits on both sides of the sign, in front of which no check digit ends a number.
    let torn = || {
        text.ends_with(|c: char| c.is_ascii_alphanumeric())
            && !text.bytes().any(|b| b.is_ascii_lowercase())
            && !cell.claim(input, front).is_some_and(|claim| claim.checked)
            && damage::look(input, number, cell.declared).is_some()
    };
    if !damage::is_disfigured(input, number, cell.declared) && !torn() {
        return false;
    }
    beside(input, core, number, cell);
    true
}

/// Where the only sign stands that hides a character of a text, and where the word ends that it stands in, if nothing
/// but words without figures is behind it.
fn before_words(text: &str) -> Option<(usize, usize)> {
    const COUNT: usize = 2;
    // Dots leave out any number of characters, or words.
    let (at, sign) = text.char_indices().find(|&(_, c)| damage::hides_characters(c) && HIDING.contains(&c))?;
    let (front, rest) = (&text[..at], &text[at + sign.len_utf8()..]);
    let end = rest.find(|c: char| !c.is_ascii_alphanumeric())?;
    let (word, behind) = rest.split_at(end);
    // `SF1406723112333*2 pcs`
    let counted = TIMES.contains(&sign) && (1..=COUNT).contains(&word.len()) && is_digits(word);
    let spelled = front.starts_with(|c: char| c.is_ascii_alphanumeric())
        && front.ends_with(|c: char| c.is_ascii_alphanumeric())
        && front.bytes().all(|b| b.is_ascii_alphanumeric() || parts_groups_byte(b));
    let words = behind.starts_with(|c: char| c.is_whitespace() || parts_list(c))
        && behind.contains(char::is_alphabetic)
        && !behind.contains(|c: char| c.is_numeric() || damage::hides_characters(c));
    // The country of a postal item belongs to it.
    let next = behind.trim_start().split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or("");
    let item = front.starts_with(|c: char| c.is_ascii_alphabetic()) && Registry::S10Country.contains(next.as_bytes());
    (spelled && words && !counted && !item).then_some((at, text.len() - behind.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_behind_a_masked_number_come_off_and_no_more() {
        for (text, left) in [
            ("RR030512810?L shipped", Some("RR030512810?L")),
            ("726006872338317? shipped", Some("726006872338317?")),
            // Whole in front of the sign, or nothing but a count behind it.
            ("RB123456785GB? shipped", None),
            ("SF1406723112333*2 pcs", None),
            ("RR030512810?L", None),
            ("RR030512810?L 2", None),
            ("RC123?56785 GB, thanks", None),
            ("shipped", None),
        ] {
            let mut cell = Peeled::whole(text);
            assert_eq!(peel(text, &mut cell).then(|| cell.core.of(text)), left, "{text}");
        }
    }
}
