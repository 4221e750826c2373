//! The numbers of payment cards wherever they stand in a text: whoever shows the text must not show them.

use alloc::vec::Vec;
use core::ops::Range;

use super::card::{self, PRINTED};
use super::{Kind, Strength};
use crate::finding::Span;

/// Where the numbers of payment cards stand in a text, whatever else it says: no report and no log may repeat them.
///
/// The issuer's range, the length, the groups and the check digit tell. Some parcel numbers and order numbers look the
/// same, so it is no judgement of the text, which [`diagnose`](crate::diagnose()) has.
///
/// ```
/// let cards = |text| tracklint::payment_cards(text).into_iter().map(|card| card.of(text)).collect::<Vec<_>>();
/// assert_eq!(cards("Visa: 4111 1111 1111 1111 exp 12/29"), ["4111 1111 1111 1111"]);
/// assert_eq!(cards("4111111111111111|12|29|123"), ["4111111111111111"]);
/// assert!(cards("4111111111111112 and 1Z999AA10123456784").is_empty());
/// ```
pub fn payment_cards(text: &str) -> Vec<Span> {
    let mut cards = Vec::new();
    // Most texts have no digits for one. Those outside ASCII have more bytes than that.
    if text.bytes().filter(|b| b.is_ascii_digit() || !b.is_ascii()).count() < card::SHORTEST {
        return cards;
    }
    let row = Row::of(text);
    let mut at = 0;
    while at < row.groups.len() {
        let groups = row.card_at(at);
        if let (Some(first), Some(last)) = (groups.first(), groups.last()) {
            cards.push(Span::new(first.place.start, last.place.end));
        }
        at += groups.len().max(1);
    }
    cards
}

/// Digits that stand together.
struct Group {
    place: Span,
    /// Where they stand among all digits of the text.
    digits: Range<usize>,
}

/// The digits of a text, in groups.
struct Row<'a> {
    text: &'a str,
    digits: Vec<u8>,
    groups: Vec<Group>,
}

impl<'a> Row<'a> {
    fn of(text: &'a str) -> Self {
        let (mut digits, mut groups) = (Vec::new(), Vec::<Group>::new());
        for (at, c) in text.char_indices() {
            let Some(digit) = digit(c) else { continue };
            digits.push(digit);
            let end = at + c.len_utf8();
            match groups.last_mut() {
                Some(group) if group.place.end == at => {
                    group.place.end = end;
                    group.digits.end = digits.len();
                }
                _ => groups.push(Group { place: Span::new(at, end), digits: digits.len() - 1..digits.len() }),
            }
        }
        Self { text, digits, groups }
    }

    /// The groups of the card that begins at one of them; none where none does.
    fn card_at(&self, at: usize) -> &[Group] {
        let alone = |kind: Kind| kind.strength >= Strength::Strong;
        let own = &self.groups[at..=at];
        if card::digits(self.number(own)).is_some_and(alone) && self.stands_alone(own) {
            return own;
        }
        let printed = PRINTED.iter().filter_map(|sizes| {
            let own = self.groups.get(at..at + sizes.len())?;
            let fits = own.iter().map(|group| group.digits.len()).eq(sizes.iter().copied());
            (fits && own.windows(2).all(|pair| self.are_joined(pair)) && self.ends_here(at, sizes.len())).then_some(own)
        });
        let card = |own: &&[Group]| self.stands_alone(own) && card::in_groups(self.number(own)).is_some();
        printed.filter(card).max_by_key(|own| own.len()).unwrap_or_default()
    }

    /// The digits of some groups.
    fn number(&self, groups: &[Group]) -> &[u8] {
        let (first, last) = (groups.first(), groups.last());
        first.zip(last).map_or(&[][..], |(first, last)| &self.digits[first.digits.start..last.digits.end])
    }

    /// Whether no letter touches some groups, but for the name of a card in front.
    fn stands_alone(&self, groups: &[Group]) -> bool {
        let (Some(first), Some(last)) = (groups.first(), groups.last()) else { return false };
        let (start, end) = (first.place.start, last.place.end);
        let before = &self.text[..start];
        let word = before.trim_end_matches(is_letter).len();
        let named = || card::is_named(&self.text[word..end]);
        (word == start || named()) && !self.text[end..].starts_with(is_letter)
    }

    /// Whether no further group of four goes with so many groups from one on: a longer number has the groups of a card
    /// in it.
    fn ends_here(&self, at: usize, count: usize) -> bool {
        const GROUP: usize = 4;
        let further = |pair: &[Group], other: &Group| other.digits.len() == GROUP && self.are_joined(pair);
        let before = at.checked_sub(1).map(|before| &self.groups[before..=at]);
        let behind = self.groups.get(at + count - 1..=at + count);
        before.is_none_or(|pair| !further(pair, &pair[0])) && behind.is_none_or(|pair| !further(pair, &pair[1]))
    }

    /// Whether nothing but blanks, a hyphen or a point parts two groups.
    fn are_joined(&self, pair: &[Group]) -> bool {
        const WIDEST: usize = 3;
        let [a, b] = pair else { return false };
        let between = &self.text[a.place.end..b.place.start];
        let parts = |c: char| c.is_whitespace() || matches!(c, '-' | '.' | '‐'..='―' | '−' | '·' | '_');
        between.chars().count() <= WIDEST && between.chars().all(parts)
    }
}

/// The digit of ASCII for a digit of ASCII or of full width.
fn digit(c: char) -> Option<u8> {
    match c {
        '0'..='9' => Some(c as u8),
        '０'..='９' => Some(b'0' + (u32::from(c) - u32::from('０')) as u8),
        _ => None,
    }
}

/// Whether a sign is a letter as numbers have them, of full width, too.
fn is_letter(c: char) -> bool {
    matches!(c, 'A'..='Z' | 'a'..='z' | 'Ａ'..='Ｚ' | 'ａ'..='ｚ')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&str> {
        payment_cards(text).into_iter().map(|card| card.of(text)).collect()
    }

    #[test]
    fn cards_are_found_in_whatever_stands_around_them() {
        let cases: [(&str, &[&str]); 11] = [
            ("4787789328792170", &["4787789328792170"]),
            ("Visa: 4787789328792170 cvv 123", &["4787789328792170"]),
            ("MC4787789328792170", &[]),
            ("Visa4787789328792170 cvv 123", &["4787789328792170"]),
            ("1ZOIFYLYQ453604003 card 4787789328792170", &["4787789328792170"]),
            ("N/A 4787-7893-2879-2170", &["4787-7893-2879-2170"]),
            ("4787789328792170,12/29,123", &["4787789328792170"]),
            ("4787 7893 2879 2170 12 29 123", &["4787 7893 2879 2170"]),
            ("4242424242424242 exp 12/29", &["4242424242424242"]),
            ("3782 822463 10005; 4111.1111.1111.1111", &["3782 822463 10005", "4111.1111.1111.1111"]),
            ("卡号４７８７７８９３２８７９２１７０", &["４７８７７８９３２８７９２１７０"]),
        ];
        for (text, cards) in cases {
            assert_eq!(found(text), cards, "{text}");
        }
    }

    #[test]
    fn parcel_numbers_are_none() {
        for text in [
            "1Z999AA10123456784",
            "9400 1112 0620 6406 2607 87",
            // The groups of a card in a longer number.
            "0034 4787 7893 2879 2170",
            "94004787789328792170",
            "SF4787789328792170",
            "ＹＴ２６３２２４８３３４４９８８２８",
            "47877893 28792170",
            "4787\n789328792170",
            // A parcel number of fourteen digits as often as a card.
            "30569309025904",
        ] {
            assert!(found(text).is_empty(), "{text}");
        }
    }
}
