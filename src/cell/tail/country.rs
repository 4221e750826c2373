//! The country of a postal item, behind digits that are too few or too many, or behind a sign in the place of one.

use crate::canon::Compact;
use crate::cell::Peeled;
use crate::cell::claim::{self, Claim};
use crate::finding::Span;
use crate::registry::Registry;
use crate::s10;

/// Two letters in front of the digits.
const SERVICE: u64 = 0b11;
/// About as many digits as an item has.
const DIGITS: core::ops::RangeInclusive<u32> = 7..=10;

/// Whether what stands behind `number` is its country: two letters and about as many digits in front of it are hardly a
/// number by themselves. One that is known all the same goes on where the two make a postal item together, and
/// nothing else stands there, unless it is a number of the declared carrier, or of a carrier of that country. In
/// lowercase letters the country is told from a word by standing alone, and so is one behind a misread digit.
pub(in crate::cell) fn is_behind(input: &str, number: Span, rest: &str, cell: &Peeled) -> bool {
    let sign = |c: char| !c.is_alphanumeric();
    let word = rest.trim_start_matches(sign).split(sign).next().unwrap_or("");
    let strange = alone(rest);
    let word = if word.len() == s10::COUNTRY { Some(word) } else { strange };
    let Some(word) = word else { return false };
    let whole = rest.trim_start_matches(sign) == word || strange.is_some();
    let capitals = |text: &str| text.bytes().any(|b| b.is_ascii_uppercase());
    let small = whole && !capitals(word) && !capitals(number.of(input));
    let misread = |number: &Compact| small && (number.letters & !SERVICE).is_power_of_two();
    let item = |number: &Compact| {
        (number.letters == SERVICE || number.letters & SERVICE == SERVICE && misread(number))
            && DIGITS.contains(&number.digits.count_ones())
    };
    let Some(front) = claim::number(input, number).filter(item) else { return false };
    let known = cell.claim(input, number).is_some_and(Claim::is_sure);
    if !known && Registry::S10Country.contains(word.as_bytes()) {
        return true;
    }
    let listed = || small && Registry::S10Country.contains(word.to_ascii_uppercase().as_bytes());
    whole && !cell.is_own(input, number) && !is_at_home(&front, word) && (listed() || makes_item(&front, word))
}

/// Whether a text is the code of a country in capitals, as people write it: `UK`, too.
pub(in crate::cell) fn is_code(text: &str) -> bool {
    text == "UK" || Registry::S10Country.contains(text.as_bytes())
}

/// Whether a text is a postal item with its country at its end, in any groups, with about as many digits as one has:
/// `RB96 4678 3315 GB` holds no gigabytes.
pub(in crate::cell) fn ends(input: &str, span: Span) -> bool {
    claim::number(input, span).is_some_and(|number| {
        let digits = number.digits.count_ones();
        let last = number.len.saturating_sub(s10::COUNTRY);
        DIGITS.contains(&digits)
            && number.len == s10::SERVICE + digits as usize + s10::COUNTRY
            && number.letters == SERVICE | (SERVICE << last)
            && Registry::S10Country.contains(&number.text()[last..])
    })
}

/// Whether two lowercase letters that a number seems to end with are a word in front of another one, behind a number in
/// capitals: `RB123456785 in transit`.
pub(super) fn is_word(number: &str, rest: &str) -> bool {
    let head = number.trim_end_matches(|c: char| c.is_ascii_lowercase());
    let front = head.trim_end_matches(|c: char| !c.is_alphanumeric());
    number.len() - head.len() == s10::COUNTRY
        && front.len() < head.len()
        && front.ends_with(|c: char| c.is_ascii_digit())
        && front.starts_with(|c: char| c.is_ascii_uppercase())
        && rest.trim_start_matches(|c: char| !c.is_alphanumeric()).starts_with(char::is_alphabetic)
}

/// The two letters that end a text behind one sign in the place of a character, or in front of the country.
fn alone(rest: &str) -> Option<&str> {
    let mut signs = rest.chars();
    let sign = signs.next().filter(|sign| !sign.is_ascii_alphanumeric() && !sign.is_whitespace())?;
    let word = &rest[sign.len_utf8()..];
    (word.len() == s10::COUNTRY && word.bytes().all(|b| b.is_ascii_alphabetic())).then_some(word)
}

/// Whether a number is one of a carrier of this country, told by more than its length.
fn is_at_home(number: &Compact, country: &str) -> bool {
    let code = country.to_ascii_uppercase().into_bytes();
    let Ok(code) = <[u8; s10::COUNTRY]>::try_from(code) else { return false };
    claim::accepted(number).any(|fit| fit.is_distinctive() && fit.format.carrier().delivers_in(code))
}

/// Whether a number makes a postal item with its country, as it is or with a check digit between them.
fn makes_item(front: &Compact, country: &str) -> bool {
    let country = country.to_ascii_uppercase();
    let agrees = |digit: &[u8]| {
        let whole = Compact::of(&[front.text(), digit, country.as_bytes()].concat());
        whole.is_some_and(|whole| {
            s10::has_outline(&whole)
                && claim::accepted(&whole).any(|fit| fit.check == Some(true) && fit.is_distinctive())
        })
    };
    agrees(&[]) || (b'0'..=b'9').any(|digit| agrees(&[digit]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_item_ends_with_its_country_in_any_groups() {
        for (text, item) in [
            ("RB96 4678 3315 GB", true),
            ("RB964678315GB", true),
            ("RB96 4678 3315 XX", false),
            ("RB96 4678 3315", false),
            ("96 4678 3315 GB", false),
            ("", false),
        ] {
            assert_eq!(ends(text, Span::new(0, text.len())), item, "{text}");
        }
    }

    #[test]
    fn a_country_goes_on_with_the_digits_in_front_of_it() {
        for (front, rest, behind) in [
            ("RB12345678", " GB", true),
            ("RB12345678", "£GB", true),
            ("RB12345678", "ØGB", true),
            ("RB12345678", "ØGB today", false),
            ("RB12345678", " today", false),
            ("LX47312473", " CN", true),
            ("LX47312473", "_CN", true),
            ("LX47312473", " CN today", false),
            ("rr415478014", " cn", true),
            ("rr415478014", " in transit", false),
            ("rc2s2695635", " cn", true),
            // Of the carrier's own country.
            ("LX47312473", " US", false),
        ] {
            let text = format!("{front}{rest}");
            let cell = Peeled::whole(&text);
            assert_eq!(is_behind(&text, Span::new(0, front.len()), rest, &cell), behind, "{text}");
        }
    }
}
