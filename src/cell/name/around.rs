//! What stands around the name of a carrier and belongs to it: captions in front, services and channels behind.

use crate::canon::Compact;
use crate::cell::lengths::SOLID;
use crate::cell::tail::country;
use crate::cell::{claim, label};
use crate::finding::{Code, Span};
use crate::foreign::{self, Strength};
use crate::names::{channel, place};
use crate::rule::Carrier;
use crate::script::is_han;
use crate::signs::{CLOSING, OPENING, is_digits};
use crate::trim::strip_head;

use super::{knows, leading, said};

/// The text without the caption, the country or the words of a sentence in front of the name of a carrier: `Carrier:
/// FedEx`, 香港DHL, `Shipped by FedEx`. Where both are a name, it belongs to it.
pub(super) fn behind_place(text: &str) -> &str {
    let caption = || CAPTIONS.iter().find_map(|word| strip_head(text, word)).map(|rest| text.len() - rest.len());
    let rest = behind(text, place(text).or_else(caption));
    if rest.len() < text.len() { rest } else { said::behind(text).unwrap_or(text) }
}

/// The same behind a city or a kind of channel, too, where the name is one in Latin letters: 深圳DHL, 海外仓DHL. With
/// Chinese behind them they are rather one word: 国际邮政.
pub(super) fn behind_city(text: &str) -> &str {
    let rest = behind_place(text);
    if rest.len() < text.len() {
        return rest;
    }
    let rest = behind(text, channel(text));
    if rest.starts_with(|c: char| c.is_ascii_alphanumeric()) { rest } else { text }
}

/// The text behind byte `end`, where the name of a carrier begins there and none in front.
fn behind(text: &str, end: Option<usize>) -> &str {
    let Some(end) = end else { return text };
    let rest = text[end..].trim_start_matches(label::is_mark);
    if leading(text).is_empty() && !leading(rest).is_empty() { rest } else { text }
}

/// The name of a carrier in front of the country that it delivers to: `FedEx-IE`.
pub(super) fn before_country(text: &str) -> Option<&str> {
    let (name, code) = text.rsplit_once(['-', ' '])?;
    country::is_code(code).then(|| name.trim_end_matches(label::is_mark))
}

/// What stands in front of the name of a carrier, in lowercase; a small word with the space behind it, as others begin
/// with it.
const CAPTIONS: &[&str] = &[
    "shipped by",
    "sent by",
    "dispatched by",
    "delivered by",
    "the ",
    "carrier name",
    "carrier",
    "courier",
    "shipping carrier",
    "shipping company",
    "shipped via",
    "shipped with",
    "ship via",
    "sent via",
    "via",
    "快递公司",
    "物流公司",
    "公司",
    "物流商",
    "承运商",
    "承运人",
    "用的是",
    "用的",
    "通过",
    "使用",
    "发",
    "走",
    "用",
    "寄",
    "transportista",
    "transporteur",
    "transportadora",
    "corriere",
    "versanddienstleister",
    "versand mit",
    "versendet mit",
    "versendet per",
    "verschickt mit",
    "verzonden met",
    "expédié par",
    "envoyé par",
    "enviado por",
    "spedito con",
    "wysłano przez",
    "przewoźnik",
    "перевозчик",
    "отправлено",
    "отправлен",
];

/// Whether a text is such a caption and nothing else.
pub(in crate::cell) fn is_caption(text: &str) -> bool {
    CAPTIONS.iter().any(|word| strip_head(text.trim(), word).is_some_and(|rest| rest.trim().is_empty()))
}

/// What carriers call their services, behind their name.
const SERVICES: &[&str] = &[
    "ground",
    "express",
    "priority",
    "international",
    "economy",
    "standard",
    "worldwide",
    "overnight",
    "saver",
    "home",
    "delivery",
    "mail",
    "first class",
    "first-class",
    "registered",
    "tracked",
    "smartpost",
    "2day",
    "2nd day",
    "next day",
    "air",
    "parcel",
    "plus",
    "expedited",
    "classic",
    "prime",
    "pickup",
    "pick up",
    "locker",
    "paczkomat",
    "paczkomaty",
    "kurier",
    "shop2shop",
    "relais",
    "paket",
    "päckchen",
    "colis",
    "kargo",
    "cargo",
    "sedex",
    "pac",
    "рпо",
    "dm便",
    "挂号小包",
    "快递",
    "速递",
    "物流",
    "国际",
    "专线",
    "小包",
    "挂号",
    "平邮",
];

/// The text without the signs and the service behind a name.
pub(super) fn behind_services(text: &str) -> &str {
    let mut rest = label::behind(text);
    while let Some(service) = SERVICES.iter().find_map(|word| strip_head(rest, word)).or_else(|| behind_own(rest)) {
        let next = label::behind(service);
        let ends = next.len() < service.len() || !service.starts_with(|c: char| c.is_alphabetic());
        if !ends || !next.bytes().any(|b| b.is_ascii_digit()) {
            break;
        }
        rest = next;
    }
    rest
}

/// The text behind what only a carrier calls its services: by the time of the day at which they deliver, by the hours
/// that they take, or in one word with capitals inside: `12:00`, `24 `, `BusinessParcel`.
fn behind_own(text: &str) -> Option<&str> {
    const HOURS: &[&str] = &["24 ", "48 ", "72 "];
    let rest = text.trim_start_matches(|c: char| c.is_ascii_digit());
    let minutes = || rest.strip_prefix(':').filter(|rest| rest.bytes().take_while(u8::is_ascii_digit).count() == 2);
    if (1..=2).contains(&(text.len() - rest.len()))
        && let Some(minutes) = minutes()
    {
        return Some(&minutes[2..]);
    }
    // Two digits in front of so many others are no group of theirs.
    let solid = |rest: &&str| rest.len() >= SOLID && rest.bytes().all(|b| b.is_ascii_alphanumeric());
    if let Some(number) = HOURS.iter().find_map(|hours| text.strip_prefix(hours)).filter(solid) {
        return Some(&text[text.len() - number.len() - 1..]);
    }
    let end = text.find(|c: char| !c.is_ascii_alphanumeric())?;
    let (word, rest) = text.split_at(end);
    let says_more = label::longest(text).is_some_and(|(len, _)| len >= end)
        || foreign::look(text).is_some_and(|other| other.labelled);
    (is_joined(word) && !says_more).then_some(rest)
}

/// Whether a word is two that were written as one, with a figure at most: `ShopDelivery`, `Shop2Shop`.
pub(super) fn is_joined(word: &str) -> bool {
    let signs = word.as_bytes();
    let inner = |pair: &[u8]| !pair[0].is_ascii_uppercase() && pair[1].is_ascii_uppercase();
    signs.first().is_some_and(u8::is_ascii_uppercase)
        && signs.iter().filter(|b| b.is_ascii_lowercase()).count() * 2 > signs.len()
        && signs.iter().filter(|b| b.is_ascii_digit()).count() <= 1
        && signs.windows(2).any(inner)
}

/// No channel is called with more signs.
const LONGEST_CHANNEL: usize = 12;
/// No service is called with more uppercase letters.
const CAPITALS: usize = 3;

/// The text behind the name of a channel in Chinese that touches the number, or that a bracket closes: `DHL大货463…`,
/// `DHL(大货)463…`. The label at its end is left in front of the number: `DHL大货单号463…`, 联邦IP单号….
pub(super) fn behind_word(text: &str) -> Option<&str> {
    let inner = text.trim_start_matches(OPENING);
    let words = inner.trim_start_matches(|c: char| c.is_ascii_uppercase());
    let tier = inner.len() - words.len();
    let rest = words.trim_start_matches(is_han);
    let (channel, rest) = (&words[..words.len() - rest.len()], rest.trim_start_matches(CLOSING));
    let called = (1..=LONGEST_CHANNEL).contains(&channel.chars().count()) && tier <= CAPITALS;
    if !called || !rest.starts_with(|c: char| c.is_ascii_alphanumeric()) {
        return None;
    }
    let ends = |&at: &usize| label::longest(&words[at..]).is_some_and(|(len, _)| at + len == channel.len());
    let other = |at: usize| foreign::look(&words[at..]).is_some_and(|other| other.labelled);
    let mut places = channel.char_indices().map(|(at, _)| at);
    let label = places.clone().find(ends);
    let alone = label == Some(0);
    if alone && tier == 0 || !alone && places.any(other) {
        return None;
    }
    Some(label.map_or(rest, |at| &words[at..]))
}

/// The text behind what a forwarder calls a channel of the carrier, parted from the number by a sign: 4PX普货：, `FedEx
/// IP：`.
pub(super) fn behind_channel(text: &str) -> Option<&str> {
    let parts =
        |c: char| matches!(c, ':' | '：' | '/' | '／' | '(' | '（' | '[' | '【' | '|' | '#') || c.is_whitespace();
    let words = text.trim_start_matches(label::is_mark);
    let spaced = words.len() < text.len();
    let end = words.find(parts).filter(|&end| end > 0)?;
    let channel = &words[..end];
    let chinese = channel.starts_with(is_han) && channel.chars().all(|c| c.is_alphabetic() || matches!(c, '-' | '－'));
    let capitals = spaced && channel.len() <= CAPITALS && channel.bytes().all(|b| b.is_ascii_uppercase());
    // Uppercase letters behind nothing but a space may be those of the number.
    let signed = words[end..].starts_with(|c: char| !c.is_whitespace());
    let is_channel = chinese && channel.chars().count() <= LONGEST_CHANNEL || capitals && signed;
    let rest = label::behind(&words[end..]);
    let is_channel = is_channel && rest.starts_with(|c: char| c.is_ascii_alphanumeric());
    // The label of a number, or of something else, is no channel.
    let says_more = |at: usize| {
        let other = || foreign::look(&words[at..]).filter(|other| other.code != Code::Words);
        label::longest(&words[at..]).is_some_and(|(len, _)| at + len == end)
            || other().is_some_and(|other| other.labelled || other.strength >= Strength::Strong)
    };
    (is_channel && !channel.char_indices().any(|(at, _)| says_more(at))).then_some(rest)
}

/// The number behind a group that stands between it and the name of its carrier: the code of a country, or a few
/// letters or digits that only a shape of any text takes as well. The carrier knows the number without the group, and
/// not with it: `DHL Express DE 3318810025`, `UPS-5000 4164557320`.
pub(super) fn behind_group(input: &str, number: Span, carrier: &Carrier) -> Option<Span> {
    const LONGEST_GROUP: usize = 4;
    let text = number.of(input);
    let end = text.find(|c: char| !c.is_ascii_alphanumeric()).filter(|end| (1..=LONGEST_GROUP).contains(end))?;
    let (group, behind) = text.split_at(end);
    let rest = behind.trim_start_matches(label::is_mark);
    let whole = claim::number(input, number);
    let known = |number: &Compact| knows(carrier, number);
    let vague = || whole.as_ref().is_some_and(|whole| claim::by(carrier, whole));
    let parted = rest.len() < behind.len() && (country::is_code(group) || vague());
    // The first of several groups alike is a part of what they make, and so is that of a card.
    let next = rest.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default();
    let even = is_digits(group) && next.len() == group.len() && next.len() < rest.len();
    let other = || is_digits(group) && foreign::look(text).is_some_and(|other| other.strength >= Strength::Strong);
    if !parted || even || other() || whole.as_ref().is_some_and(known) {
        return None;
    }
    let rest = Span::new(number.end - rest.len(), number.end);
    claim::number(input, rest).as_ref().is_some_and(known).then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_channel_in_chinese_ends_where_the_number_begins() {
        for (text, rest) in [
            ("大货4634582551", Some("4634582551")),
            ("(大货)4634582551", Some("4634582551")),
            ("大货单号4634582551", Some("单号4634582551")),
            ("IP单号463458255368", Some("单号463458255368")),
            ("单号4634582551", None),
            ("大货：4634582551", None),
            ("订单号4634582551", None),
            ("4634582551", None),
            ("", None),
        ] {
            assert_eq!(behind_word(text), rest, "{text}");
        }
    }

    #[test]
    fn a_city_stands_in_front_of_a_name_in_latin_letters() {
        for (text, rest) in [
            ("深圳DHL 4634582551", "DHL 4634582551"),
            ("海外仓FedEx", "FedEx"),
            ("国际邮政", "国际邮政"),
            ("深圳仓", "深圳仓"),
            ("The FedEx", "FedEx"),
            ("Shipped by FedEx", "FedEx"),
            ("Theater", "Theater"),
            ("DHL", "DHL"),
        ] {
            assert_eq!(behind_city(text), rest, "{text}");
        }
    }

    #[test]
    fn a_country_stands_behind_a_name() {
        for (text, name) in [("FedEx-IE", Some("FedEx")), ("DHL HK", Some("DHL")), ("FedEx-xy", None), ("FedEx", None)]
        {
            assert_eq!(before_country(text), name, "{text}");
        }
    }
}
